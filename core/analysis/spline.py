"""An image's values between its pixels, by quintic B-splines (Unser, Aldroubi, Eden, 1993)."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

#: How far past a pixel, to powers 0 to 5, and what the six splines around hold there.
_SHARES = (
    np.array(
        [
            [1, -5, 10, -10, 5, -1],
            [26, -50, 20, 20, -20, 5],
            [66, 0, -60, 0, 30, -10],
            [26, 50, 20, -20, -20, 10],
            [1, 5, 10, 10, 5, -5],
            [0, 0, 0, 0, 0, 1],
        ]
    )
    / 120
)
_REACH = 3


def sampled(
    image: NDArray[np.float32], row: NDArray[np.float64], column: NDArray[np.float64]
) -> NDArray[np.float32]:
    """The image at these places; paper, 0, outside.

    Splines hold nearly all of the detail that pixels can; beside sharp edges they overshoot, as
    whatever holds it must.

    Parameters
    ----------
    image : shape (rows, columns).
    row, column : of one shape, or of shapes that go together; whole numbers are pixels.
    """
    rows, columns = image.shape
    whole = np.broadcast_shapes(row.shape, column.shape)
    row, column = np.broadcast_to(row, whole), np.broadcast_to(column, whole)
    weights = np.zeros((rows + 4 * _REACH, columns + 4 * _REACH), np.float32)
    weights[_REACH:-_REACH, _REACH:-_REACH] = (
        _unmixing(rows + 2 * _REACH) @ np.pad(image, _REACH) @ _unmixing(columns + 2 * _REACH)
    )
    top, down = _parts(row, rows)
    left, across = _parts(column, columns)
    first, made = top * weights.shape[1] + left, np.zeros(whole, np.float32)
    for step, share in enumerate(down):
        line = first + step * weights.shape[1]
        for along, beside in enumerate(across):
            made += share * beside * weights.ravel().take(line + along)
    return _kept(image, row, column, made)


def _kept(
    image: NDArray[np.float32],
    row: NDArray[np.float64],
    column: NDArray[np.float64],
    made: NDArray[np.float32],
) -> NDArray[np.float32]:
    """A place that is a pixel has its value to the last bit."""
    rows, columns = image.shape
    inside = (row >= 0) & (row <= rows - 1) & (column >= 0) & (column <= columns - 1)
    is_pixel = (row == np.floor(row)) & (column == np.floor(column))
    made[is_pixel & ~inside] = 0
    at = is_pixel & inside
    made[at] = image[row[at].astype(np.intp), column[at].astype(np.intp)]
    return made


@lru_cache(maxsize=8)
def _unmixing(length: int) -> NDArray[np.float64]:
    """From a line's pixels to the weights of its splines: the inverse of what these add up to."""
    mixing = np.zeros((length, length))
    for place, value in enumerate(_SHARES[:, 0], 1 - _REACH):
        mixing += value * np.eye(length, k=place)
    return np.asarray(np.linalg.inv(mixing), np.float64)


def _parts(
    places: NDArray[np.float64], length: int
) -> tuple[NDArray[np.intp], NDArray[np.float32]]:
    """The first of the six splines that reach each place, and how much of each is there."""
    places = np.clip(places, -_REACH, length - 1 + _REACH)
    first = np.floor(places)
    powers = np.empty((6, *places.shape))
    powers[0], powers[1:] = 1, places - first
    np.cumprod(powers, axis=0, out=powers)  # half as long as by **
    shares = np.tensordot(_SHARES, powers, 1).astype(np.float32)
    # Pixel 0 stands 2 · _REACH into the weights, the first spline _REACH − 1 before its place.
    return first.astype(np.intp) + _REACH + 1, shares
