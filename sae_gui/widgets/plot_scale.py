"""Scales of a value axis: where a value stands on it, and which ticks it carries."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sae_gui.typography import format_tick

FEWEST_LABELS = 3
MOST_LABELS = 5
_LOG_PATTERNS = ((1,), (1, 2, 5), (1, 3), (1, 2, 3, 5, 7))


@dataclass(frozen=True, slots=True)
class Ticks:
    """Positions on the axis, in the scale's own units; major ones with their labels."""

    major: tuple[tuple[float, str], ...] = ()
    minor: tuple[float, ...] = ()


class Scale(ABC):
    """Turns values into positions on an axis."""

    name: str

    @abstractmethod
    def positions(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Where the values stand; NaN for those that have no place."""

    @abstractmethod
    def position(self, value: float) -> float:
        """Where one value stands; −∞ where it has no place."""

    @abstractmethod
    def ticks(self, low: float, high: float, most: int = MOST_LABELS) -> Ticks:
        """Ticks between two positions, with at most so many labels."""


class LinearScale(Scale):
    """A position is the value itself."""

    name = "linear"

    def positions(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.where(np.isfinite(values), values, np.nan)

    def position(self, value: float) -> float:
        return value if math.isfinite(value) else -math.inf

    def ticks(self, low: float, high: float, most: int = MOST_LABELS) -> Ticks:
        values = round_values(low, high, most)
        return Ticks(tuple((each, format_tick(each)) for each in values))


class LogScale(Scale):
    """A position is the value's decimal logarithm."""

    name = "log"

    def positions(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        good = np.isfinite(values) & (values > 0)
        return np.log10(values, where=good, out=np.full(len(values), np.nan))

    def position(self, value: float) -> float:
        return math.log10(value) if math.isfinite(value) and value > 0 else -math.inf

    def ticks(self, low: float, high: float, most: int = MOST_LABELS) -> Ticks:
        values = _log_values(low, high, most) or round_values(10**low, 10**high, most)
        major = tuple((math.log10(each), format_tick(each)) for each in values if each > 0)
        minor = _pattern_values(low, high, (2, 5), 1) if high - low <= 6 else []
        return Ticks(major, tuple(math.log10(each) for each in minor if each not in values))


LINEAR = LinearScale()
LOG = LogScale()


def round_values(low: float, high: float, most: int, whole: bool = False) -> list[float]:
    """Round numbers between two ends, at most `most`, and one at the upper end if that can be.

    Parameters
    ----------
    whole : only whole numbers, as for epochs.
    """
    best: list[float] = []
    best_merit = (False, 0)
    for step in _steps(high - low, whole):
        first = math.ceil(low / step - 1e-9)
        count = math.floor(high / step + 1e-9) - first + 1
        ends_high = abs(high / step - round(high / step)) < 1e-6
        merit = (ends_high and count >= FEWEST_LABELS, count)
        if 0 < count <= most and merit > best_merit:
            best_merit = merit
            best = [(first + index) * step for index in range(count)]
    return best


def _steps(span: float, whole: bool) -> list[float]:
    decade = math.floor(math.log10(span))
    steps = [
        factor * 10.0**power
        for power in range(decade - 2, decade + 1)
        for factor in (1.0, 2.0, 2.5, 5.0)
    ]
    return [each for each in steps if not whole or each == int(each)]


def _log_values(low: float, high: float, most: int) -> list[float]:
    """Decades where there are enough of them, else 1-2-5 or finer; none where no pattern fits."""
    decades = math.floor(high + 1e-9) - math.ceil(low - 1e-9) + 1
    stride = max(1, math.ceil(decades / most))
    # Two decades say more in a low plot than three numbers out of the topmost one.
    fewest = FEWEST_LABELS if most > FEWEST_LABELS else min(2, most)
    for pattern in _LOG_PATTERNS:
        values = _pattern_values(low, high, pattern, stride)
        if fewest <= len(values) <= most:
            return values
    return []


def _pattern_values(low: float, high: float, pattern: tuple[int, ...], stride: int) -> list[float]:
    decades = range(math.floor(low), math.ceil(high) + 1)
    values = [
        factor * 10.0**decade for decade in decades if decade % stride == 0 for factor in pattern
    ]
    return [each for each in values if low - 1e-9 <= math.log10(each) <= high + 1e-9]
