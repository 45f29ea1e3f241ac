"""Where costs stand on an axis: logarithmic where they span decades, from zero where not."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

# Costs that fall to less than a fifth need a logarithmic axis to be told apart at the end.
_SPAN = 5


@dataclass(frozen=True, slots=True)
class CostAxis:
    """An axis from `low` to `high`.

    Attributes
    ----------
    ticks : (value, label), rising.
    """

    low: float
    high: float
    is_log: bool
    ticks: tuple[tuple[float, str], ...]

    def share(self, value: float) -> float:
        """Where `value` stands: 0 at the bottom to 1 at the top, held within."""
        if self.is_log:
            if not value > 0:
                return 0.0
            low, high, value = (math.log10(each) for each in (self.low, self.high, value))
        else:
            low, high = self.low, self.high
        return min(max((value - low) / (high - low), 0.0), 1.0)


def cost_axis(values: Iterable[float]) -> CostAxis:
    """An axis on which all of the finite ones have room."""
    finite = [each for each in values if math.isfinite(each)] or [1.0]
    least, most = min(finite), max(finite)
    if least > 0 and most / least > _SPAN:
        low, high = _round_down(least), _round_up(most)
        steps = [m * 10.0**e for e in range(-12, 16) for m in (1, 2, 5)]
        ticks = [each for each in steps if low <= each * 1.0001 and each <= high * 1.0001]
        while len(ticks) > 6:
            ticks = [each for each in ticks if math.isclose(math.log10(each) % 1, 0, abs_tol=1e-9)]
            if len(ticks) > 6:
                ticks = ticks[::2]
        return CostAxis(low, high, True, tuple((each, number(each)) for each in ticks))
    high = _round_up(most) if most > 0 else 1.0
    return CostAxis(
        0.0, high, False, tuple((share * high, number(share * high)) for share in (0, 0.5, 1))
    )


def number(value: float) -> str:
    """A figure of four digits at most, thousands with comma."""
    if value and (abs(value) >= 1e7 or abs(value) < 1e-3):
        return f"{value:.1e}"
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return np.format_float_positional(float(f"{value:.4g}"), trim="-")


def _round_up(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        step * power for step in (1, 1.5, 2, 3, 5, 7, 10) if value <= step * power * 1.0001
    )


def _round_down(value: float) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (7, 5, 3, 2, 1.5, 1) if value >= step * power * 0.9999)
