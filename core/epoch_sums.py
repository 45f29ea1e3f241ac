"""The figures of an epoch, out of those of its batches."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.objective import Terms
from core.snapshot import EpochRecord


class EpochSums:
    """Means over the evaluations of an epoch, each batch weighing as its images do."""

    def __init__(self, hidden_units: int) -> None:
        self._images = 0
        self._sums = np.zeros(4)
        self._activation: NDArray[np.float64] = np.zeros(hidden_units)

    def add(self, terms: Terms) -> None:
        self._images += terms.images
        self._sums += terms.images * np.array(
            (terms.reconstruction, terms.sparsity_penalty, terms.weight_penalty, 0)
        )
        self._sums[3] += terms.squared_error
        self._activation += terms.images * terms.mean_activation

    def memory(self) -> NDArray[np.float64]:
        """All of it in one array, shape (5 + hidden_units,)."""
        return np.concatenate(((self._images,), self._sums, self._activation))

    def recall(self, memory: NDArray[np.float64]) -> None:
        """Goes on from what `memory` gave."""
        self._images = int(memory[0])
        self._sums, self._activation = memory[1:5].copy(), memory[5:].copy()

    @property
    def cost(self) -> float:
        return float(self._sums[:3].sum()) / self._images

    def record(self, epoch: int, validation: float | None, seconds: float) -> EpochRecord:
        reconstruction, sparsity, weights, squared = (self._sums / self._images).tolist()
        activation = self._activation / self._images
        low, high = np.percentile(activation, (5, 95)).tolist()
        return EpochRecord(
            epoch=epoch,
            cost=reconstruction + sparsity + weights,
            reconstruction=reconstruction,
            sparsity_penalty=sparsity,
            weight_penalty=weights,
            mean_activation=float(activation.mean()),
            activation_low=low,
            activation_high=high,
            squared_error=squared / 2,
            validation=validation,
            seconds=seconds,
        )
