"""Images in memory, from whatever source."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8] | NDArray[np.float32]


class DatasetError(ValueError):
    """A source that can't be opened: one sentence that names it, what was found, what is wanted."""


class Cancelled(Exception):  # noqa: N818 - the user's wish, not an error
    """Loading was given up on request."""


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """N images of D = rows x columns pixels.

    Attributes
    ----------
    images : ndarray, shape (N, D)
        uint8, 0 paper to 255 ink; float32 in 0 to 1 only where the source was finer than 8 bits.
    labels : ndarray of int64, shape (N,), or None
        Index into `class_names`.
    image_shape : (rows, columns)
    name : what a person calls it: "Built-in digits", "MNIST", "scans".
    source : what opens it again: "builtin", "mnist", a path.
    fingerprint : sha256 over pixels and shape, in hex.
    notes : sentences about what loading had to do ("12 of 350 images were resized to 28 × 28.").
    """

    images: Pixels
    labels: NDArray[np.int64] | None
    image_shape: tuple[int, int]
    name: str
    source: str
    fingerprint: str
    class_names: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return self.images.shape[0]

    @property
    def pixels(self) -> int:
        """D, the pixels of one image."""
        return self.images.shape[1]
