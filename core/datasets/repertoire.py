"""All that a hand can write: the pen skeletons of `glyphs` as arrays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.datasets.curves import Floats, curve_matrix, parse_path
from core.datasets.glyphs import DIGITS

SAMPLES = 80
"""Points of ink along a digit; with 64, large thin digits fall into dots."""


@dataclass(frozen=True, slots=True, eq=False)
class Repertoire:
    """All ways of writing all digits, as arrays.

    Attributes
    ----------
    points : ndarray, shape (ways, P, 2); shorter paths repeat their last point.
    curves : ndarray, shape (ways, samples, P)
    first : ndarray, shape (10,), the first way of each digit.
    up_to : ndarray, shape (10, most ways), shares of a digit's ways added up.
    slant, stretch, shake : ndarray, shape (10,)
    """

    points: Floats
    curves: Floats
    first: NDArray[np.int64]
    up_to: Floats
    slant: Floats
    stretch: Floats
    shake: Floats


@cache
def repertoire() -> Repertoire:
    """Everything in `glyphs`, made ready once."""
    paths = [parse_path(way.path) for digit in DIGITS for way in digit.ways]
    longest = max(len(points) for points, _ in paths)
    curves = [curve_matrix(points, pieces, SAMPLES) for points, pieces in paths]
    counts = np.array([len(digit.ways) for digit in DIGITS])
    return Repertoire(
        points=np.stack([np.pad(p, ((0, longest - len(p)), (0, 0)), "edge") for p, _ in paths]),
        curves=np.stack([np.pad(c, ((0, 0), (0, longest - c.shape[1]))) for c in curves]),
        first=np.cumsum(counts) - counts,
        up_to=_shares_added_up(counts.max()),
        slant=np.array([digit.slant for digit in DIGITS]),
        stretch=np.array([digit.stretch for digit in DIGITS]),
        shake=np.array([digit.shake for digit in DIGITS]),
    )


def _shares_added_up(most: int) -> Floats:
    shares = np.zeros((len(DIGITS), most))
    for row, digit in zip(shares, DIGITS, strict=True):
        row[: len(digit.ways)] = [way.share for way in digit.ways]
    return np.cumsum(shares / shares.sum(1, keepdims=True), 1)
