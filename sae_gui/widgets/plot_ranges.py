"""Ranges of a value axis that stay calm while the data move."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

NARROW_BELOW = 0.4
NARROW_AFTER_SECONDS = 2.0
_ROUNDING = 1e-9


class LogRange:
    """Whole half decades: widens at once, never narrows during a run."""

    def __init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """Forget the last run."""
        self._ends: tuple[float, float] | None = None

    def take(self, lowest: float, highest: float) -> tuple[float, float]:
        """The axis's ends, as decimal logarithms; both values are above 0."""
        low = math.floor(2 * math.log10(lowest) + _ROUNDING) / 2
        high = max(math.ceil(2 * math.log10(highest) - _ROUNDING) / 2, low + 0.5)
        if self._ends:
            low, high = min(low, self._ends[0]), max(high, self._ends[1])
        self._ends = low, high
        return self._ends


def widened(low: float, high: float, references: Sequence[float]) -> tuple[float, float]:
    """The ends of a logarithmic axis with room for reference lines, half a decade more at most."""
    near = [each for each in references if low - 0.5 <= each <= high + 0.5]
    if min(near, default=low) < low:
        low -= 0.5
    if max(near, default=high) > high:
        high += 0.5
    return low, high


class LinearRange:
    """From 0 to a round top: widens at once, narrows only when the data stay far below."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self.restart()

    def restart(self) -> None:
        """Forget the last run."""
        self._top = 0.0
        self._small_since: float | None = None

    def take(self, highest: float) -> tuple[float, float]:
        """The axis's ends for values from 0 to `highest`."""
        if highest > self._top or not self._top:
            self._top = round_top(highest)
        if highest >= NARROW_BELOW * self._top:
            self._small_since = None
        elif self._small_since is None:
            self._small_since = self._clock()
        elif self._clock() - self._small_since >= NARROW_AFTER_SECONDS:
            self._top = round_top(highest)
            self._small_since = None
        return 0.0, self._top

    def settle(self, highest: float) -> tuple[float, float]:
        """The same where nothing moves any more: there is nothing to wait for."""
        if highest < NARROW_BELOW * self._top:
            self._top = round_top(highest)
        return self.take(highest)


def round_top(highest: float) -> float:
    """The smallest of … 1, 2, 5, 10, 20, 50 … that reaches `highest`."""
    if highest <= 0:
        return 1.0
    decade = 10.0 ** math.floor(math.log10(highest))
    return next(
        each * decade for each in (1, 2, 5, 10) if each * decade >= highest * (1 - _ROUNDING)
    )


def first_shown(epochs: NDArray[np.float64], planned: int) -> int:
    """Up to which epoch curves may leave a linear axis at its top: one in a hundred planned.

    Random weights are so far off that they would press all that training does later into the
    lowest tenth of the axis.
    """
    start = max(1, planned // 100)
    return start if epochs.size and epochs[-1] > 2 * start else 0
