"""Images as tiles: bytes for a colour table, and many tiles in one picture."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

#: The longest side a tile may have; larger images are drawn with fewer pixels.
LARGEST_TILE = 140
_SMALLEST_TILE = 24


def ink_bytes(images: NDArray[np.float32]) -> NDArray[np.uint8]:
    """0 to 1 as an index into a digit table; what lies outside is drawn as the nearer end."""
    return np.rint(np.clip(images, 0, 1) * 255).astype(np.uint8)


def difference_bytes(difference: NDArray[np.float32]) -> NDArray[np.uint8]:
    """−½ to ½ as an index into a difference table, whose middle is 128."""
    return np.clip(np.rint(128 + 255 * difference), 0, 255).astype(np.uint8)


def tile_stack(tiles: NDArray[np.uint8], table: list[int]) -> QImage:
    """Tiles one below the other in one picture, in the table's colours.

    Parameters
    ----------
    tiles : shape (n, rows, columns).
    table : 256 QRgb.

    Returns
    -------
    QImage of n·rows × columns. It owns its pixels. They are 32 bits each, because drawing
    an indexed picture enlarged takes five times as long as turning it into colours first.
    """
    count, rows, columns = tiles.shape
    data = np.ascontiguousarray(tiles)
    stack = QImage(data.data, columns, count * rows, columns, QImage.Format.Format_Indexed8)
    stack.setColorTable(table)
    return stack.convertToFormat(QImage.Format.Format_RGB32)


def reduction(image_shape: tuple[int, int], largest: int = LARGEST_TILE) -> int:
    """How many pixels in a row one drawn pixel stands for: 1 unless the image is too large."""
    return math.ceil(max(image_shape) / largest)


def reduced(
    images: NDArray[np.float32], image_shape: tuple[int, int], largest: int = LARGEST_TILE
) -> NDArray[np.float32]:
    """Images as they are drawn: (n, D) to (n, rows, columns), blocks averaged where too large."""
    rows, columns = image_shape
    cubes = images.reshape(-1, rows, columns)
    step = reduction(image_shape, largest)
    if step == 1:
        return cubes
    for axis, length in ((1, rows), (2, columns)):
        starts = np.arange(0, length, step)
        counts = np.diff(np.append(starts, length)).astype(np.float32)
        totals = np.add.reduceat(cubes, starts, axis=axis)
        cubes = totals / counts.reshape((-1, 1) if axis == 1 else (-1,))
    return cubes


def drawn_shape(image_shape: tuple[int, int], largest: int = LARGEST_TILE) -> tuple[int, int]:
    step = reduction(image_shape, largest)
    return math.ceil(image_shape[0] / step), math.ceil(image_shape[1] / step)


def fitting_scale(room: float, ratio: float = 1.0) -> float:
    """Logical pixels for a drawn one: a whole number of the screen's, a fraction if none fits.

    Parameters
    ----------
    room : logical pixels there are for each drawn one.
    ratio : the screen's pixels for each logical one.
    """
    whole = int(room * ratio + 1e-9)
    return whole / ratio if whole else max(room, 1e-3)


def tile_scales(image_shape: tuple[int, int]) -> range:
    """The whole multiples a tile can be drawn at, from small to large."""
    longest = max(drawn_shape(image_shape))
    smallest = max(1, math.ceil(_SMALLEST_TILE / longest))
    return range(smallest, max(smallest, LARGEST_TILE // longest) + 1)
