"""What a model makes of one image, with what is worth knowing about it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation
from core.analysis.corruption import Image
from core.analysis.error_distribution import squared_errors
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats


@dataclass(frozen=True, slots=True, eq=False)
class DrawingReading:
    """One image through one model.

    Attributes
    ----------
    seen, made : what went in and what came out, shape (rows, columns).
    code : activation of each unit, shape (H,).
    error : ½‖y − x‖².
    """

    seen: Image
    made: Image
    code: NDArray[np.float32]
    error: float

    def strongest(self, count: int) -> NDArray[np.intp]:
        """The units that answer most, strongest first."""
        count = min(count, len(self.code))
        some = np.argpartition(-self.code, count - 1)[:count]
        order: NDArray[np.intp] = some[np.argsort(-self.code[some], kind="stable")]
        return order


def read_drawing(model: SparseAutoencoder, seen: Image) -> DrawingReading:
    """Send one image, shape (rows, columns), through the model.

    With sums on one core: a product of one row by a matrix is handed to all of them, and waits
    for those that training keeps busy a hundred times as long as it takes.
    """
    row = seen.ravel().astype(model.parameters.dtype)
    with np.errstate(over="ignore", invalid="ignore"):
        code = _applied(model.hidden, row, model.alpha)
        made = _applied(model.output, code, model.beta)
        error = float(squared_errors(made[None], row[None])[0])
    return DrawingReading(
        seen,
        made.reshape(seen.shape).astype(np.float32),
        code.astype(np.float32),
        error,
    )


def _applied(function: Activation, values: Floats, weights: Floats) -> Floats:
    """One layer's output for one input; `weights` has the biases in row 0."""
    outputs: Floats = np.einsum("i,ij->j", values, weights[1:])
    outputs += weights[0]
    function.apply(outputs[None])
    return outputs
