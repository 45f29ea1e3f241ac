"""Which model every view shows: the newest of the run, or a moment that is looked back at."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.snapshot import Snapshot
from sae_gui.run_controller import Run, RunController, RunStatus

# A little more than the five redraws a second that a wall of units should have.
_MODELS_A_SECOND = 5.3


@dataclass(frozen=True, slots=True, eq=False)
class ModelView:
    """One model, a copy that nobody changes, at one moment of one run.

    Attributes
    ----------
    data : the run's images; None where a saved run's are not at hand.
    unit_activation : mean activation of each unit, shape (H,), as training saw it; or None.
    is_live : whether it is the newest of the run at hand, not one looked back at.
    is_moving : whether training goes on and another will follow within a second.
    """

    run_id: int
    epoch: int
    progress: float
    model: SparseAutoencoder
    recipe: Recipe
    data: PreparedData | None
    unit_activation: NDArray[np.float32] | None = None
    is_live: bool = True
    is_moving: bool = False


def images_of(view: ModelView | None, opened: PreparedData | None) -> PreparedData | None:
    """The run's own images, else those that are open where they have its size."""
    if view is None or view.data is not None:
        return None if view is None else view.data
    return opened if opened is not None and opened.pixels == view.model.pixels else None


class ModelFeed(QObject):
    """Brings copies of the model to the views that can be seen, a few times a second.

    A view calls `follow` once, and takes every `changed`. While none of the followers is visible
    no model is copied.

    Signals
    -------
    changed : the `ModelView` to show; None where there is no run.
    """

    changed = Signal(object)

    def __init__(self, run: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.view: ModelView | None = None
        self._run = run
        self._live: ModelView | None = None
        self._past: ModelView | None = None
        self._followers: list[QWidget] = []
        self._timer = QTimer(self)
        self._timer.setObjectName("modelFeedTimer")
        self._timer.setInterval(round(1000 / _MODELS_A_SECOND))
        self._timer.timeout.connect(self._ask)
        run.run_started.connect(self._forget)
        run.snapshot_taken.connect(self._take)
        run.status_changed.connect(self._status_changed)

    @property
    def is_looking_back(self) -> bool:
        return self._past is not None

    @property
    def past(self) -> ModelView | None:
        """The moment that is looked back at."""
        return self._past

    @property
    def live(self) -> ModelView | None:
        """The newest model of the run, whatever is shown."""
        return self._live

    def follow(self, view: QWidget) -> None:
        """Bring models while `view` is visible."""
        self._followers.append(view)

    def unfollow(self, view: QWidget) -> None:
        """`view` goes away."""
        self._followers.remove(view)

    def look_back(self, past: ModelView | None) -> None:
        """Show a moment that lies back, in every view; None: go back to the run as it is now."""
        self._past = past
        self._show(past or self._live)

    def close(self) -> None:
        self._timer.stop()

    def _ask(self) -> None:
        if self._past is None and any(each.isVisible() for each in self._followers):
            self._run.ask_for_model()

    def _take(self, snapshot: Snapshot, _final: bool) -> None:
        run = self._run.run
        if snapshot.model is None or run is None:
            return
        self._live = ModelView(
            run_id=snapshot.run_id,
            epoch=snapshot.epoch,
            progress=snapshot.epoch_progress,
            model=snapshot.model,
            recipe=run.recipe,
            data=snapshot.images,
            unit_activation=snapshot.unit_activation,
            is_moving=self._run.status is RunStatus.RUNNING and not _final,
        )
        if self._past is None:
            self._show(self._live)

    def _status_changed(self, status: RunStatus) -> None:
        if status is RunStatus.RUNNING:
            self._timer.start()
        else:
            self._timer.stop()
        if not status.has_run:
            self._forget()

    def _forget(self, _run: Run | None = None) -> None:
        self._live = self._past = None
        self._show(None)

    def _show(self, view: ModelView | None) -> None:
        self.view = view
        self.changed.emit(view)
