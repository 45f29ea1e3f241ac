"""Places labels along a line so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence


def spread(
    wanted: Sequence[float], heights: Sequence[float], low: float, high: float
) -> list[float]:
    """Tops of labels as near as can be to where they are wanted, in the order of the wishes.

    Parameters
    ----------
    wanted : middle of each label, in any order.
    heights : of each label.
    low, high : the ends of the line. If the labels are higher than it in all, they reach past
        its upper end.
    """
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    tops = [0.0] * len(wanted)
    free = low
    for index in order:
        tops[index] = free = max(wanted[index] - heights[index] / 2, free)
        free += heights[index]
    free = high
    for index in reversed(order):
        tops[index] = min(tops[index], free - heights[index])
        free = tops[index]
    return tops
