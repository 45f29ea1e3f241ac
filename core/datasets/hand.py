"""A hand that writes: each digit in one of its ways, each time a little differently."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from core.datasets.curves import Floats, curve_matrix, parse_path
from core.datasets.glyphs import DIGITS
from core.datasets.pen import CENTRE

SAMPLES = 80
"""Points of ink along a digit; with 64, large thin digits fall into dots."""

SHAKE = 0.012
"""Standard deviation of single points, in heights of a digit."""

WARP, RIPPLE = 0.045, 0.4
"""Standard deviation of a slow wave that bends the paper, in heights of a digit; and how strong
a wave of half the length is beside it."""

STRETCH, TURN, SLANT = 0.21, 0.1, 0.25
"""Standard deviations: of the width's logarithm, in radians, in x per y."""

PEN_MEDIAN, PEN_SPREAD, PEN_LIMITS = 2.55, 0.28, (1.3, 4.4)
"""Pen width in pixels, log-normal."""

LONGEST_SIDE = 19.4
"""Pixels that the longer side of a digit fills; with its soft edges 20, as in MNIST."""


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


def write(rng: np.random.Generator, labels: NDArray[np.int64]) -> tuple[Floats, Floats, Floats]:
    """Pen strokes of N digits, in heights of a digit.

    Returns
    -------
    x, y : ndarray, shape (N, samples), y down.
    width : ndarray, shape (N,), of the pen, in pixels.
    """
    known = repertoire()
    ways = _choose_ways(rng, labels, known)
    points = known.points[ways]
    points = points + _shaking(rng, points.shape) * known.shake[labels, None, None]
    curves = known.curves[ways] @ _warped(rng, points)
    x, y = _leant(rng, curves[..., 0], curves[..., 1], known.stretch[labels], known.slant[labels])
    return x, y, _pen_widths(rng, len(labels))


def _choose_ways(
    rng: np.random.Generator, labels: NDArray[np.int64], known: Repertoire
) -> NDArray[np.int64]:
    chance = rng.random((len(labels), 1))
    passed: NDArray[np.int64] = (chance >= known.up_to[labels, :-1]).sum(1)
    return known.first[labels] + passed


def _shaking(rng: np.random.Generator, shape: tuple[int, ...]) -> Floats:
    """Displacements of points that a point shares with its neighbours along the path."""
    own = rng.normal(0, SHAKE, shape)
    shared = own.copy()
    shared[:, 1:-1] = (own[:, :-2] + 2 * own[:, 1:-1] + own[:, 2:]) / np.sqrt(6)
    return shared


def _warped(rng: np.random.Generator, points: Floats) -> Floats:
    """Points on paper bent by slow waves: nearby strokes move together and stay apart."""
    amplitudes = rng.normal(0, WARP, (len(points), 4, 4, 2))
    across, down = _waves(points[..., 0]), _waves(points[..., 1])
    shift: Floats = np.einsum("npa,npb,nabk->npk", across, down, amplitudes, optimize=True)
    return points + shift


def _waves(position: Floats) -> Floats:
    slow, fast = np.pi * position, 2 * np.pi * position
    waves = [np.sin(slow), np.cos(slow), RIPPLE * np.sin(fast), RIPPLE * np.cos(fast)]
    return np.stack(waves, axis=-1)


def _leant(
    rng: np.random.Generator, x: Floats, y: Floats, stretch: Floats, slant: Floats
) -> tuple[Floats, Floats]:
    """Digits made wider or narrower, turned, then slanted."""
    column = (len(x), 1)
    x = x * np.exp(rng.normal(stretch[:, None], STRETCH, column))
    turn = rng.normal(0, TURN, column)
    x, y = np.cos(turn) * x - np.sin(turn) * y, np.sin(turn) * x + np.cos(turn) * y
    return x - rng.normal(slant[:, None], SLANT, column) * y, y


def _pen_widths(rng: np.random.Generator, count: int) -> Floats:
    widths = PEN_MEDIAN * np.exp(rng.normal(0, PEN_SPREAD, count))
    kept: Floats = np.clip(widths, *PEN_LIMITS)
    return kept


def place(x: Floats, y: Floats, width: Floats) -> tuple[Floats, Floats]:
    """Strokes in pixels: all of one size, roughly centred by mass."""
    side = np.maximum(np.ptp(x, axis=1), np.ptp(y, axis=1))
    scale = ((LONGEST_SIDE - width) / side)[:, None]
    x, y = x * scale, y * scale
    ink = _ink_shares(x, y)
    middle_x, middle_y = (x * ink).sum(1, keepdims=True), (y * ink).sum(1, keepdims=True)
    return x - middle_x + CENTRE, y - middle_y + CENTRE


def _ink_shares(x: Floats, y: Floats) -> Floats:
    """Share of the ink that each sample stands for: half the way to each of its neighbours."""
    steps = np.hypot(np.diff(x, axis=1), np.diff(y, axis=1))
    around: Floats = np.pad(steps, ((0, 0), (0, 1))) + np.pad(steps, ((0, 0), (1, 0)))
    shares: Floats = around / around.sum(1, keepdims=True)
    return shares
