"""What a run is doing."""

from __future__ import annotations

from enum import Enum

from sae_gui.translation import mark


class RunStatus(Enum):
    """What a run is doing; decides every button."""

    READY = mark("Ready")
    RUNNING = mark("Training")
    PAUSED = mark("Paused")
    STOPPED = mark("Stopped")
    FINISHED = mark("Finished")
    DIVERGED = mark("Diverged")
    FAILED = mark("Failed")

    @property
    def has_run(self) -> bool:
        """Whether there is a run that can be looked at and gone on with."""
        return self not in (RunStatus.READY, RunStatus.FAILED)
