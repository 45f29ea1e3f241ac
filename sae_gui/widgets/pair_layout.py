"""Where the pairs of a page stand: as many as fit, at whole multiples of their pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

from sae_gui.widgets.tile_image import drawn_shape, tile_scales

PADDING = 16
_BETWEEN = 10
_HEAD_GAP = 6
_ROW_GAP = 14
_COLUMN_GAP = 144
_SMALLEST_USUAL = 56
_MOST_PAIRS = 400
_FEW_ROWS = 3
#: Over the first row, where no heads stand: room for the frame of the tile under the mouse.
_FRAME = 2


@dataclass(frozen=True, slots=True)
class Room:
    """What a page has to fit into, in logical pixels.

    Attributes
    ----------
    pixel_ratio : device pixels for each logical one.
    caption : height of the line under a tile.
    heads : height of the line over a column.
    head_widths : of the words in it.
    narrowest : the least width of a pair's caption.
    """

    width: float
    height: float
    pixel_ratio: float = 1.0
    caption: float = 20.0
    heads: float = 20.0
    head_widths: tuple[float, ...] = (0.0, 0.0, 0.0)
    narrowest: float = 0.0


@dataclass(frozen=True, slots=True)
class Usual:
    """The size of tiles while none is asked for: the largest at which so many pairs fit."""

    largest: int = 84
    pairs: int = 8


@dataclass(frozen=True, slots=True)
class PairLayout:
    """A grid of pairs.

    Attributes
    ----------
    scale : device pixels for each pixel of an image.
    tile : width and height of a tile, logical.
    tiles : 3 with the difference, 2 without.
    gutter : between the tiles of a pair.
    top : of the first row; the heads stand above it.
    pitch : from one pair to the next, across and down.
    heads : where the words over a column begin, from the pair's left; empty where they would
        not fit, or would cost one of a few rows.
    """

    columns: int
    rows: int
    scale: int
    tile: tuple[float, float]
    tiles: int
    gutter: float
    top: float
    pitch: tuple[float, float]
    caption: float
    heads: tuple[float, ...]

    @property
    def count(self) -> int:
        return min(self.columns * self.rows, _MOST_PAIRS)

    @property
    def pair_width(self) -> float:
        return self.tiles * self.tile[0] + (self.tiles - 1) * self.gutter

    def tile_place(self, index: int, part: int) -> tuple[float, float]:
        """Top left of a tile; part 0 is the original, 1 the reconstruction, 2 the difference."""
        row, column = divmod(index, self.columns)
        x = PADDING + column * self.pitch[0] + part * (self.tile[0] + self.gutter)
        return x, self.top + row * self.pitch[1]

    def tile_at(self, x: float, y: float) -> tuple[int, int] | None:
        """Index and part of the tile under a point."""
        column, row = int((x - PADDING) // self.pitch[0]), int((y - self.top) // self.pitch[1])
        part = int((x - PADDING - column * self.pitch[0]) // (self.tile[0] + self.gutter))
        if not (0 <= column < self.columns and 0 <= row < self.rows and part < self.tiles):
            return None
        index = row * self.columns + column
        left, top = self.tile_place(index, part)
        inside = x < left + self.tile[0] and y < top + self.tile[1]
        return (index, part) if inside and index < self.count else None


def lay_out(
    room: Room,
    image_shape: tuple[int, int],
    scale: int | None = None,
    difference: bool = True,
    usual: Usual = Usual(),  # noqa: B008
) -> PairLayout:
    """As many pairs as fit.

    Parameters
    ----------
    scale : logical pixels wanted for each pixel of an image; None for the `usual` size.
    difference : whether it is wanted; where not one pair fits with it, it is left out. Where
        even that is not enough, the scale is lowered.
    """
    shape = drawn_shape(image_shape)
    parts = (3, 2) if difference else (2,)
    scales = list(reversed(tile_scales(image_shape)))
    if scale is None:
        return _usual(room, shape, scales, parts, usual)
    wanted = [each for each in scales if each <= scale] or scales[-1:]
    return _first_that_fits(room, shape, wanted, parts)


def _usual(
    room: Room,
    shape: tuple[int, int],
    scales: list[int],
    parts: tuple[int, ...],
    usual: Usual,
) -> PairLayout:
    for tiles in parts:
        layouts = [
            _at_scale(room, shape, each, tiles)
            for each in scales
            if _SMALLEST_USUAL <= max(shape) * each <= usual.largest
        ]
        fitting = [each for each in layouts if _fits(each, room)]
        if fitting:
            return next((each for each in fitting if each.count >= usual.pairs), fitting[-1])
    smaller = [each for each in scales if max(shape) * each <= usual.largest] or scales[-1:]
    return _first_that_fits(room, shape, smaller, parts)


def _first_that_fits(
    room: Room, shape: tuple[int, int], scales: list[int], parts: tuple[int, ...]
) -> PairLayout:
    layouts = [_at_scale(room, shape, scale, tiles) for scale in scales for tiles in parts]
    return next((each for each in layouts if _fits(each, room)), layouts[-1])


def _fits(layout: PairLayout, room: Room) -> bool:
    bottom = layout.top + layout.tile[1] + layout.caption
    return layout.pair_width <= room.width - 2 * PADDING and bottom <= room.height


def _at_scale(room: Room, shape: tuple[int, int], scale: int, tiles: int) -> PairLayout:
    device_scale = max(1, math.floor(scale * room.pixel_ratio + 1e-6))
    height, width = (each * device_scale / room.pixel_ratio for each in shape)
    # Small tiles stand closer: four pairs of 56 px go into the narrow window's 728 px.
    gutter = 4 if max(width, height) >= 64 else 2
    pair = tiles * width + (tiles - 1) * gutter
    cell = max(pair, room.narrowest)
    columns, between = _fill(room.width - 2 * PADDING, cell, _COLUMN_GAP)
    line = height + room.caption
    rows, gap = _fill(room.height - _FRAME, line, _ROW_GAP)
    heads = _head_places(room.head_widths[:tiles], width + gutter, pair)
    rows_under_heads, gap_under_heads = _fill(room.height - room.heads, line, _ROW_GAP)
    cost_a_row = rows_under_heads < rows and rows <= _FEW_ROWS
    if cost_a_row or room.heads + line > room.height:
        heads = ()
    return PairLayout(
        columns=columns,
        rows=rows_under_heads if heads else rows,
        scale=device_scale,
        tile=(width, height),
        tiles=tiles,
        gutter=gutter,
        top=room.heads if heads else _FRAME,
        pitch=(cell + between, line + (gap_under_heads if heads else gap)),
        caption=room.caption,
        heads=heads,
    )


def _head_places(widths: tuple[float, ...], pitch: float, pair: float) -> tuple[float, ...]:
    """A head wider than its tile moves the next one on; empty if they do not fit at all."""
    places, end = [], 0.0
    for part, width in enumerate(widths):
        places.append(max(part * pitch, end))
        end = places[-1] + width + _HEAD_GAP
    return tuple(places) if end - _HEAD_GAP <= pair else ()


def _fill(length: float, item: float, largest_gap: float) -> tuple[int, float]:
    """How many items go into a length, at least one, and the gap that spreads them over it."""
    count = max(1, int((length + _BETWEEN) // (item + _BETWEEN)))
    if count == 1:
        return 1, _BETWEEN
    spread = math.floor((length - count * item) / (count - 1))
    return count, min(spread, largest_gap)
