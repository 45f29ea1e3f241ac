"""A metric for the weights in which each layer's inputs have mean zero."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.blocks import Floats
from core.datasets.prepare import PreparedData
from core.objective import Objective

# Images widened at a time to find their mean.
MEAN_ROWS = 1024


class Centring:
    """Turns a gradient into the direction of steepest descent of a centred network, in place.

    Pixels and activations are never negative, so that a unit's weights all push its input the
    same way as its bias does: the cost is a long, narrow valley, and steps zigzag in it. With
    s = b + x α = b' + (x − x̄) α and b' = b + x̄ α the valley is round. The network and its cost
    are the same; only the lengths of weights are measured otherwise: a gradient g goes to A Aᵀ g,
    A being the change from (b', α) to (b, α). L-BFGS then needs a quarter of its iterations.

    Source: LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998, section 4.3, there by
    centring the inputs themselves; Montavon and Müller, "Deep Boltzmann machines and the
    centering trick", 2012, for the hidden layer.

    Attributes
    ----------
    means : ρ̂ that was used last.
    """

    def __init__(self, objective: Objective, prepared: PreparedData) -> None:
        model = objective.model
        self._objective = objective
        self.means: NDArray[np.float64] | None = None
        self._split, self._shapes = model.alpha.size, (model.alpha.shape, model.beta.shape)
        self._pixel_means = mean_image(prepared, model.parameters.dtype)
        largest = max(model.alpha.size, model.beta.size)
        self._scratch: Floats = np.empty(largest, model.parameters.dtype)

    def __call__(self, direction: Floats) -> None:
        """`direction` in the order of ``model.parameters``."""
        alpha, beta = direction[: self._split], direction[self._split :]
        self._centre(alpha.reshape(self._shapes[0]), self._pixel_means)
        self.means = self._objective.mean_activation
        if self.means is not None:
            self._centre(beta.reshape(self._shapes[1]), self.means.astype(direction.dtype))

    def _centre(self, layer: Floats, means: Floats) -> None:
        """Row 0 of `layer` belongs to the biases, the others to inputs of these means."""
        biases, weights = layer[0], layer[1:]
        shift = self._scratch[: weights.size].reshape(weights.shape)
        np.multiply(means[:, np.newaxis], biases, out=shift)
        weights -= shift
        biases -= means @ weights


def mean_image(prepared: PreparedData, dtype: DTypeLike) -> Floats:
    """The mean of the training images, shape (pixels,), in 0 to 1."""
    count = len(prepared.training)
    total: NDArray[np.float64] = np.zeros(prepared.pixels)
    for first in range(0, count, MEAN_ROWS):
        rows = slice(first, min(first + MEAN_ROWS, count))
        total += prepared.widen(rows, dtype).sum(axis=0, dtype=np.float64)
    return (total / count).astype(dtype)
