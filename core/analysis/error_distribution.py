"""The errors a model makes on its training images, and where one more error stands among them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData

_CHUNK = 512


def squared_errors(outputs: Floats, images: Floats) -> NDArray[np.float64]:
    """½‖y − x‖² of each image, for arrays of shape (n, D)."""
    difference = outputs - images
    errors: NDArray[np.float64] = np.einsum("ij,ij->i", difference, difference, dtype=np.float64)
    return errors / 2


class ErrorDistribution:
    """Errors of many images, in order.

    Attributes
    ----------
    errors : rising, shape (n,), only those that are finite.
    """

    def __init__(self, errors: NDArray[np.float64]) -> None:
        self.errors = np.sort(errors[np.isfinite(errors)])

    def __len__(self) -> int:
        return len(self.errors)

    def share_below(self, error: float) -> float:
        """The share of images with a smaller error, 0 to 1."""
        if not len(self):
            return 0.0
        return float(np.searchsorted(self.errors, error, "left")) / len(self)

    def band(self, share: float = 0.9) -> tuple[float, float]:
        """Between which errors the middle `share` of the images lie."""
        low, high = np.quantile(self.errors, [(1 - share) / 2, (1 + share) / 2])
        return float(low), float(high)

    def counts(self, bins: int, top: float) -> NDArray[np.int64]:
        """Images in each of `bins` equal steps from 0 to `top`."""
        counts, _ = np.histogram(self.errors, bins, (0.0, top))
        return counts


@dataclass(frozen=True, slots=True, eq=False)
class SampleReading:
    """What a model makes of a sample of the training images.

    Attributes
    ----------
    rows : of the training images that were looked at.
    codes : shape (n, H), float32.
    """

    rows: NDArray[np.intp]
    errors: ErrorDistribution
    codes: NDArray[np.float32]


def read_sample(
    model: SparseAutoencoder,
    data: PreparedData,
    most: int,
    cancelled: Callable[[], bool] | None = None,
) -> SampleReading:
    """Codes and errors of at most `most` training images, evenly spaced.

    Raises
    ------
    Cancelled
    """
    total = len(data.training)
    rows = np.unique(np.linspace(0, total - 1, min(most, total)).round().astype(np.intp))
    codes = np.empty((len(rows), model.hidden_units), np.float32)
    errors = np.empty(len(rows))
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, len(rows), _CHUNK):
            check_cancelled(cancelled)
            part = slice(first, min(first + _CHUNK, len(rows)))
            images: NDArray[Any] = data.widen(rows[part], model.parameters.dtype)
            code = model.encode(images)
            codes[part] = code
            errors[part] = squared_errors(model.decode(code), images)
    return SampleReading(rows, ErrorDistribution(errors), codes)
