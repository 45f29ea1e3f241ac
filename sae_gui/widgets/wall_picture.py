"""The rows of a wall that are in sight, as one picture in the screen's own pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from sae_gui.colormaps import difference_table
from sae_gui.theme import Theme
from sae_gui.widgets.wall_layout import WallLayout


@dataclass(frozen=True, slots=True, eq=False)
class WallPicture:
    """A picture, and the memory it lies in, which must outlive it."""

    image: QImage
    pixels: NDArray[np.uint32]


def draw_wall(
    tiles: NDArray[np.uint8], layout: WallLayout, rows: int, theme: Theme, ratio: float
) -> WallPicture:
    """Enlarge tiles and set them side by side, without a loop over them.

    Parameters
    ----------
    tiles : indices into the diverging table, shape (n, rows, columns), from the first tile in
        sight on.
    rows : of tiles.
    ratio : device pixels for each logical one.
    """
    # On a ground as white as the paper, lines tell where a tile ends.
    ground = theme.color("line" if theme.well == theme.zero else "well").rgb()
    down, across = max(1, rows), layout.columns
    height, width = layout.pitch
    pixels = np.full((down * height, layout.margin + across * width), ground, np.uint32)
    small = np.full((down * across, *tiles.shape[1:]), ground, np.uint32)
    table = np.array(difference_table(theme), np.uint32)
    np.take(table, tiles, out=small[: len(tiles)], mode="clip")
    cells = small.reshape(down, across, *tiles.shape[1:]).transpose(0, 2, 1, 3)
    grid = pixels[:, layout.margin :].reshape(down, height, across, width)
    step = layout.scale
    for y in range(step):
        for x in range(step):
            grid[:, y : layout.tile[0] : step, :, x : layout.tile[1] : step] = cells
    line = pixels.shape[1] * 4
    form = QImage.Format.Format_RGB32
    image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], line, form)
    image.setDevicePixelRatio(ratio)
    return WallPicture(image, pixels)
