"""Fewer points for a curve, with nothing lost that the screen could show."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
#: Epochs and values of a curve.
CurvePoints = tuple[Points, Points]


def finite(epochs: Points, *values: Points) -> tuple[Points, ...]:
    """The points all of whose values have a place on the axis."""
    good = np.logical_and.reduce([np.isfinite(each) for each in values])
    return tuple(each[good] for each in (epochs, *values))


def thin(epochs: Points, values: Points, low: float, high: float, columns: int) -> CurvePoints:
    """A curve's points, at most two for each pixel column: its minimum and its maximum.

    Parameters
    ----------
    epochs, values : shape (n,), the epochs rising.
    low, high : the epochs at both ends of the axis.
    columns : pixels between them.
    """
    if len(epochs) <= 2 * columns:
        return epochs, values
    starts = column_starts(epochs, low, high, columns)
    ends = np.append(starts[1:], len(epochs)) - 1
    least, most = np.minimum.reduceat(values, starts), np.maximum.reduceat(values, starts)
    falling = values[starts] > values[ends]
    pairs = np.where(falling, (most, least), (least, most)).T
    return np.append(np.repeat(epochs[starts], 2), epochs[-1]), np.append(pairs, values[-1])


def column_starts(epochs: Points, low: float, high: float, columns: int) -> NDArray[np.intp]:
    """Index of the first point in each pixel column that has any."""
    column = np.floor((epochs - low) * (columns / (high - low)))
    return np.append(0, np.flatnonzero(np.diff(column)) + 1)
