"""What a run is doing."""

from __future__ import annotations

from enum import Enum


class RunStatus(Enum):
    """What a run is doing; decides every button."""

    READY = "Ready"
    RUNNING = "Training"
    PAUSED = "Paused"
    STOPPED = "Stopped"
    FINISHED = "Finished"
    DIVERGED = "Diverged"
    FAILED = "Failed"

    @property
    def has_run(self) -> bool:
        """Whether there is a run that can be looked at and gone on with."""
        return self not in (RunStatus.READY, RunStatus.FAILED)
