"""Stopping a run that no longer improves, at the best weights it had."""

from __future__ import annotations

import math

import numpy as np

from core.blocks import Floats
from core.snapshot import EpochRecord
from core.trainer_state import Memory, remembered


class Patience:
    """Counts the epochs in a row that were no better than the best one, and keeps its weights.

    What counts is the loss of the images kept aside, or the cost where there are none. An epoch
    without a lower one, however little, is one in vain.

    Attributes
    ----------
    best_epoch : the epoch of the lowest figure since the count began; 0 before any.
    is_out : whether so many epochs in a row were in vain that the run should end.
    """

    def __init__(self, epochs: int, parameters: Floats) -> None:
        """`epochs` in vain are too many; 0: never. `parameters` are those in training."""
        self._epochs = epochs
        self._parameters = parameters
        self._weights: Floats = np.empty_like(parameters) if epochs else parameters[:0]
        self.start_over()

    def start_over(self) -> None:
        """Forgets the best epoch, so that a run that was stopped can go on."""
        self.best_epoch, self.is_out, self._lowest = 0, False, math.inf

    def memory(self) -> Memory:
        """A copy of all it remembers."""
        if not self._epochs:
            return {}
        count = np.array([self.best_epoch, self._lowest, self.is_out], np.float64)
        return {"best_count": count, "best_weights": self._weights.copy()}

    def recall(self, memory: Memory) -> None:
        """Goes on from what `memory` gave; raises StateError where that is another's."""
        if not self._epochs:
            return
        count = remembered(memory, "best_count", np.zeros(3)).tolist()
        self.best_epoch, self._lowest, self.is_out = int(count[0]), count[1], bool(count[2])
        np.copyto(self._weights, remembered(memory, "best_weights", self._weights))

    def look_at(self, record: EpochRecord) -> None:
        """Counts an epoch that has just ended; the best weights are back where it was the last."""
        if not self._epochs:
            return
        figure = record.cost if record.validation is None else record.validation
        if figure < self._lowest or not self.best_epoch:
            self._lowest, self.best_epoch = figure, record.epoch
            np.copyto(self._weights, self._parameters)
        elif record.epoch - self.best_epoch >= self._epochs:
            self.is_out = True
            np.copyto(self._parameters, self._weights)
