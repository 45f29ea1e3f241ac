"""The built-in digits: handwriting drawn from pen strokes, with no file and no network."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import Cancelled
from core.datasets.hand import place, write
from core.datasets.pen import SIDE, centred_by_mass, draw

BLOCK = 200
"""Digits drawn at a time. Each block has its own generator: a longer set begins as a shorter."""


def handwritten_digits(
    count: int,
    seed: int = 0,
    *,
    progress: Callable[[int, int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Digits as people write them, in equal parts and shuffled.

    The same seed gives the same digits, and a longer set begins with the shorter one.

    Parameters
    ----------
    seed : at least 0.
    progress : called as progress(done, total) after each block.
    cancelled : asked before each block.

    Returns
    -------
    images : ndarray of uint8, shape (count, 784)
        28 x 28 pixels, 0 paper to 255 ink, centred by mass.
    labels : ndarray of int64, shape (count,)

    Raises
    ------
    Cancelled
        When `cancelled` says so.
    """
    images = np.empty((count, SIDE * SIDE), np.uint8)
    labels = np.empty(count, np.int64)
    for start in range(0, count, BLOCK):
        if cancelled is not None and cancelled():
            raise Cancelled
        end = min(start + BLOCK, count)
        drawn, digits = _block(np.random.default_rng((seed, start // BLOCK)))
        images[start:end], labels[start:end] = drawn[: end - start], digits[: end - start]
        if progress is not None:
            progress(end, count)
    return images, labels


def _block(rng: np.random.Generator) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    labels = _shuffled_labels(rng)
    x, y, width = write(rng, labels)
    return centred_by_mass(draw(*place(x, y, width), width)), labels


def _shuffled_labels(rng: np.random.Generator) -> NDArray[np.int64]:
    """Every ten in a row hold each digit once, so that the first few show a mixture."""
    tens = np.tile(np.arange(10, dtype=np.int64), (BLOCK // 10, 1))
    return rng.permuted(tens, axis=1).ravel()
