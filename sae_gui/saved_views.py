"""A saved run as the window's parts know runs: a status, a snapshot, moments."""

from __future__ import annotations

import numpy as np

from core.course import AS_PLANNED
from core.runs.moments import Moment
from core.runs.saved_run import SavedRun
from core.snapshot import Snapshot
from sae_gui.run_status import RunStatus


def status_of(saved: SavedRun) -> RunStatus:
    """Finished where there is nothing left of its plan, else stopped."""
    if saved.status == "finished" or saved.epoch >= saved.epochs:
        return RunStatus.FINISHED
    return RunStatus.STOPPED


def saved_snapshot(saved: SavedRun, run_id: int) -> Snapshot:
    """The run as it was left, without images."""
    mean = saved.state.mean_activation if saved.state else None
    rate = saved.state.learning_rate if saved.state else saved.recipe.learning_rate
    return Snapshot(
        run_id=run_id,
        epoch=saved.epoch,
        epoch_progress=0.0,
        epochs=saved.epochs,
        history=saved.history,
        seconds=saved.seconds,
        images_per_second=0.0,
        learning_rate=rate,
        course=saved.state.course if saved.state else AS_PLANNED,
        unit_activation=None if mean is None else mean.astype(np.float32),
        model=saved.model,
    )


def moments_of(saved: SavedRun) -> tuple[Moment, ...]:
    """What was kept of its way."""
    return tuple(Moment.of(epoch, parameters) for epoch, parameters in saved.moments)
