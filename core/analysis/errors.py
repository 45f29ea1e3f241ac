"""The error of every image, and which images are worst, best, typical, or of one class."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Labels, check_cancelled
from core.datasets.prepare import PreparedData
from core.metrics import image_errors

#: Orders that images can be shown in.
ORDERS = ("worst", "best", "typical", "random", "class")
_CHUNK = 256


@dataclass(frozen=True, slots=True, eq=False)
class ImageErrors:
    """Errors of images of one set.

    Attributes
    ----------
    indices : rows of the set that were measured, rising, shape (n,).
    errors : ½‖y − x‖² of each, shape (n,).
    labels : class index of each, or None.
    total : images in the set.
    validation : which set.
    """

    indices: NDArray[np.intp]
    errors: NDArray[np.float64]
    labels: Labels | None
    total: int
    validation: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether no image of the set was left out."""
        return len(self.indices) == self.total

    @property
    def mean(self) -> float:
        """Not a number where there are no images."""
        return float(self.errors.mean()) if len(self.errors) else np.nan

    @property
    def median(self) -> float:
        """Not a number where there are no images."""
        return float(np.median(self.errors)) if len(self.errors) else np.nan

    def class_means(self, classes: int) -> NDArray[np.float64]:
        """Mean error of each class, shape (classes,); not a number for one without images."""
        if self.labels is None:
            return np.full(classes, np.nan)
        counts = np.bincount(self.labels, minlength=classes)
        sums = np.bincount(self.labels, weights=self.errors, minlength=classes)
        with np.errstate(invalid="ignore"):
            return np.asarray(sums / counts)

    def order(self, by: str, label: int | None = None, seed: int = 0) -> NDArray[np.intp]:
        """Rows of the set in an order; equal errors in the order of the set.

        Parameters
        ----------
        by : "worst" first, "best" first, "typical" (nearest to the median first), "random", or
            "class": the worst of each class in turn, then the second worst of each, and so on.
        label : keep only images of this class.
        seed : of the random order.
        """
        mine = np.arange(len(self.errors))
        if label is not None and self.labels is not None:
            mine = np.flatnonzero(self.labels == label)
        if not len(mine):
            return self.indices[mine]
        return self.indices[mine[np.argsort(self._keys(by, mine, seed), kind="stable")]]

    def _keys(self, by: str, mine: NDArray[np.intp], seed: int) -> NDArray[Any]:
        """What to sort the images `mine` by, the lowest first."""
        errors = self.errors[mine]
        if by == "random":
            # By the rows themselves, so that a new measurement does not shuffle anew.
            places = np.random.default_rng(seed).permutation(self.total)
            return np.asarray(places[self.indices[mine]])
        if by == "typical":
            return np.asarray(np.abs(errors - np.median(errors)))
        if by == "class" and self.labels is not None:
            return _turns(-errors, self.labels[mine])
        return errors if by == "best" else -errors


def _turns(keys: NDArray[np.float64], labels: Labels) -> NDArray[np.int64]:
    """Where each stands if the classes take turns, each beginning with its lowest key."""
    by_class = np.lexsort((keys, labels))
    sizes = np.bincount(labels)
    begins = np.repeat(np.cumsum(sizes) - sizes, sizes)
    turns = np.empty(len(labels), np.int64)
    turns[by_class] = (np.arange(len(labels)) - begins) * len(sizes) + labels[by_class]
    return turns


def measure_errors(
    model: SparseAutoencoder,
    data: PreparedData,
    *,
    validation: bool = False,
    most: int | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ImageErrors:
    """The error of every image of a set, chunk by chunk.

    Parameters
    ----------
    most : measure only so many, spread over the set; None for all of them.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks.
    """
    source = data.validation if validation else data.training
    total = 0 if source is None else len(source)
    count = total if most is None else min(total, most)
    indices = np.unique(np.linspace(0, max(total - 1, 0), count).astype(np.intp))
    errors = np.empty(len(indices))
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, len(indices), _CHUNK):
            check_cancelled(cancelled)
            rows = indices[first : first + _CHUNK]
            images = data.widen(rows, model.parameters.dtype, validation=validation)
            errors[first : first + len(rows)] = image_errors(images, model.reconstruct(images))
    labels = data.validation_labels if validation else data.training_labels
    return ImageErrors(
        indices, errors, None if labels is None else labels[indices], total, validation
    )
