"""Images in memory, from whatever source."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8] | NDArray[np.float32]
Labels = NDArray[np.int64]

#: What is being done ("reading images"), how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]


class DatasetError(ValueError):
    """A source that can't be opened: one sentence, with what was found and what is wanted."""


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
        return int(self.images.shape[0])

    @property
    def pixels(self) -> int:
        """D, the pixels of one image."""
        return int(self.images.shape[1])

    @property
    def mean_ink(self) -> float:
        return mean_ink(self.images)

    @property
    def class_counts(self) -> dict[str, int]:
        """Images of each class, in the order of `class_names`; empty without labels."""
        return class_counts(self.labels, self.class_names)


def mean_ink(images: Pixels) -> float:
    """The mean pixel, 0 for paper to 1 for ink."""
    if images.dtype == np.uint8:
        return int(images.sum(dtype=np.uint64)) / images.size / 255
    return float(images.mean(dtype=np.float64))


def class_counts(labels: Labels | None, class_names: tuple[str, ...]) -> dict[str, int]:
    """Class name -> number of images; empty without labels."""
    if labels is None:
        return {}
    counts = np.bincount(labels, minlength=len(class_names))
    return dict(zip(class_names, counts.tolist(), strict=True))


def fingerprint(images: Pixels, image_shape: tuple[int, int]) -> str:
    """The sha256 over pixels and shape, in hex."""
    shape = f"{images.dtype} {len(images)} {image_shape[0]} {image_shape[1]}"
    digest = hashlib.sha256(shape.encode())
    digest.update(np.ascontiguousarray(images).data)
    return digest.hexdigest()


def check_cancelled(cancelled: Callable[[], bool] | None) -> None:
    """Raise `Cancelled` when the user has given up."""
    if cancelled is not None and cancelled():
        raise Cancelled
