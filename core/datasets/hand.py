"""A hand that writes: each digit in one of its ways, each time a little differently."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.datasets.curves import Floats
from core.datasets.pen import CENTRE
from core.datasets.repertoire import SAMPLES, Repertoire, repertoire

SHAKE = 0.012
"""Standard deviation of single points, in heights of a digit."""

WARP, RIPPLE = 0.045, 0.4
"""Standard deviation of a slow wave that bends the paper, in heights of a digit; and how strong
a wave of half the length is beside it."""

STRETCH, TURN, SLANT = 0.21, 0.1, 0.25
"""Standard deviations: of the width's logarithm, in radians, in x per y."""

PEN_MEDIAN, PEN_SPREAD, PEN_LIMITS = 2.48, 0.28, (1.3, 4.4)
"""Pen width in pixels, log-normal."""

PRESSURE, PRESSURE_WAVES = 0.11, 4
"""Standard deviation of each wave of the width's logarithm along the path, and how many."""

LONGEST_SIDE = 19.4
"""Pixels that the longer side of a digit fills; with its soft edges 20, as in MNIST."""


def write(rng: np.random.Generator, labels: NDArray[np.int64]) -> tuple[Floats, Floats, Floats]:
    """Pen strokes of N digits, in heights of a digit.

    Returns
    -------
    x, y : ndarray, shape (N, samples), y down.
    width : ndarray, shape (N, samples), of the pen, in pixels.
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
    """A pen for each digit, pressed harder here and lighter there on its way."""
    pens = np.clip(PEN_MEDIAN * np.exp(rng.normal(0, PEN_SPREAD, count)), *PEN_LIMITS)
    way = np.arange(SAMPLES) / SAMPLES
    waves = np.cos(np.pi * np.arange(1, PRESSURE_WAVES + 1)[:, None] * way)
    pressure: Floats = np.exp(rng.normal(0, PRESSURE, (count, PRESSURE_WAVES)) @ waves)
    return pens[:, None] * pressure


def place(x: Floats, y: Floats, width: Floats) -> tuple[Floats, Floats]:
    """Strokes in pixels: all of one size, roughly centred by mass."""
    side = np.maximum(np.ptp(x, axis=1), np.ptp(y, axis=1))
    scale = ((LONGEST_SIDE - width.mean(axis=1)) / side)[:, None]
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
