"""Keeps moments of a run while it trains, driven after every few milliseconds of its work."""

from __future__ import annotations

from core.runs.moments import Moment, Moments
from core.trainer import Trainer


class MomentRecorder:
    """Copies the weights after each whole epoch: one copy, and nothing of the run is touched."""

    def __init__(self, trainer: Trainer, moments: Moments) -> None:
        self.moments = moments
        self._trainer = trainer
        self._epoch = -1

    def look(self) -> None:
        """Keep a moment if a whole epoch has passed since the last look, or the run went back.

        To be called between two pieces of the trainer's work, on its thread.
        """
        trainer = self._trainer
        if trainer.epoch != self._epoch and not trainer.epoch_progress:  # at most once an epoch
            self._epoch = trainer.epoch
            activation = trainer.snapshot(units=True).unit_activation
            self.moments.add(Moment.of(trainer.epoch, trainer.model.parameters, activation))
