"""Where the tiles of a wall stand, in device pixels, so that every weight has one size."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sae_gui.widgets.tile_image import drawn_shape

#: The longest side of a tile that the slider offers, in logical pixels, for 28 × 28 images.
SIZES = (28, 56, 84, 112)
LARGEST = SIZES[-1]
_GUTTER = 2
_MARGIN = 3


def wall_scales(image_shape: tuple[int, int]) -> tuple[int, ...]:
    """The whole multiples nearest to `SIZES`, each once, from small to large."""
    longest = max(drawn_shape(image_shape, LARGEST))
    return tuple(sorted({max(1, round(size / longest)) for size in SIZES}))


@dataclass(frozen=True, slots=True)
class WallLayout:
    """A grid of tiles; all lengths in device pixels.

    Attributes
    ----------
    tile : rows and columns of a tile.
    scale : of each weight.
    """

    tile: tuple[int, int]
    scale: int
    gutter: int
    margin: int
    columns: int
    count: int

    @property
    def pitch(self) -> tuple[int, int]:
        return self.tile[0] + self.gutter, self.tile[1] + self.gutter

    @property
    def rows(self) -> int:
        return math.ceil(self.count / self.columns)

    @property
    def height(self) -> int:
        return 2 * self.margin + self.rows * self.pitch[0] - self.gutter if self.count else 0

    def corner(self, place: int) -> tuple[int, int]:
        """Left and top of a tile."""
        row, column = divmod(place, self.columns)
        return self.margin + column * self.pitch[1], self.margin + row * self.pitch[0]

    def place_at(self, x: float, y: float) -> int:
        """The tile under a point; −1 for none."""
        column = int((x - self.margin) // self.pitch[1])
        row = int((y - self.margin) // self.pitch[0])
        place = row * self.columns + column
        inside = 0 <= column < self.columns and row >= 0
        return place if inside and 0 <= place < self.count else -1

    def rows_between(self, top: int, bottom: int) -> range:
        """Rows of tiles that reach into a strip."""
        first = max(0, (top - self.margin) // self.pitch[0])
        last = max(0, math.ceil((bottom - self.margin) / self.pitch[0]))
        return range(first, min(self.rows, last))


def lay_out_wall(
    width: float, ratio: float, image_shape: tuple[int, int], scale: int, count: int
) -> WallLayout:
    """As many columns as a width, in logical pixels, has room for."""
    rows, columns = drawn_shape(image_shape, LARGEST)
    device = max(1, math.floor(scale * ratio + 1e-6))
    gutter, margin = max(1, round(_GUTTER * ratio)), round(_MARGIN * ratio)
    room = int(width * ratio) - 2 * margin + gutter
    across = max(1, room // (columns * device + gutter))
    return WallLayout((rows * device, columns * device), device, gutter, margin, across, count)
