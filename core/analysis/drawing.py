"""A sheet that is drawn on, and the image a model gets of it.

The sheet is finer than the image: strokes are rendered on it by their distance from the pen's
path, with edges one sheet pixel soft, and every pixel of the image takes the mean of what lies
on it. That is how scanned digits were made small.
"""

from __future__ import annotations

import math
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.analysis.ink_frame import FREE, InkFrame, centre_of_mass, ink_box

Sheet: TypeAlias = NDArray[np.float32]

#: Sheet pixels for an image pixel, unless the sheet would be longer than `_LONGEST_SHEET`.
FINEST = 14
_LONGEST_SHEET = 784
_MOST_STEPS_BACK = 60
#: Small drawings are enlarged so far at most: a dot shall stay a dot.
_MOST_ENLARGED = 2.0


class Drawing:
    """What has been drawn, with its way back.

    All positions and widths are in image pixels, counted from the sheet's upper left corner.

    Attributes
    ----------
    image_shape : (rows, columns) of the images the model takes.
    fineness : sheet pixels for an image pixel.
    is_free : whether it stays where it is because it started from an image, which already
        stands where training images do.
    """

    def __init__(self, image_shape: tuple[int, int]) -> None:
        self.image_shape = image_shape
        self.fineness = max(1, min(FINEST, _LONGEST_SHEET // max(image_shape)))
        rows, columns = image_shape
        self._sheet: Sheet = np.zeros((rows * self.fineness, columns * self.fineness), np.float32)
        self._original: NDArray[np.float32] | None = None
        self.is_free = False
        self._before: list[tuple[Sheet, NDArray[np.float32] | None, bool]] = []

    @property
    def sheet(self) -> Sheet:
        """The sheet itself, 0 paper to 1 ink; to be read only."""
        return self._sheet

    @property
    def is_empty(self) -> bool:
        return not self._sheet.any()

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    def begin(self) -> None:
        """Remember the sheet as it is: `undo` comes back to it."""
        self._before.append((self._sheet.copy(), self._original, self.is_free))
        del self._before[:-_MOST_STEPS_BACK]

    def undo(self) -> None:
        """Back to what was there at the last `begin`, exactly."""
        if self._before:
            self._sheet, self._original, self.is_free = self._before.pop()

    def draw(
        self, start: tuple[float, float], end: tuple[float, float], width: float, *, erase: bool
    ) -> None:
        """A straight piece of a stroke of a round pen, both as (across, down)."""
        self._original = None
        scale = self.fineness
        radius = max(width * scale / 2, 0.5)
        box = self._box(start, end, radius)
        if box is None:
            return
        rows, columns = box
        x = np.arange(columns.start, columns.stop, dtype=np.float32) + np.float32(0.5)
        y = np.arange(rows.start, rows.stop, dtype=np.float32)[:, None] + np.float32(0.5)
        ends = [(each[0] * scale, each[1] * scale) for each in (start, end)]
        cover = np.clip(radius + 0.5 - _distance(x, y, *ends), 0, 1)
        part = self._sheet[rows, columns]
        if erase:
            np.minimum(part, 1 - cover, out=part)
        else:
            np.maximum(part, cover, out=part)

    def clear(self) -> None:
        """An empty sheet."""
        self.begin()
        self._sheet = np.zeros_like(self._sheet)
        self._original = None
        self.is_free = False

    def start_from(self, image: NDArray[np.float32]) -> None:
        """An image, shape `image_shape`, in place of what was drawn; it is seen as it is."""
        self.begin()
        self._original = image.astype(np.float32)
        self._sheet = np.ascontiguousarray(
            self._original.repeat(self.fineness, axis=0).repeat(self.fineness, axis=1)
        )
        self.is_free = True

    def move(self, right: int, down: int) -> None:
        """Move everything by whole image pixels."""
        self.begin()
        moved = np.roll(self._sheet, (down * self.fineness, right * self.fineness), (0, 1))
        _wipe(moved, down * self.fineness)
        _wipe(moved.T, right * self.fineness)
        self._sheet, self._original = moved, None

    def image(self, frame: InkFrame = FREE) -> NDArray[np.float32]:
        """What the model gets, shape `image_shape`, put into `frame` unless `is_free`."""
        if self._original is not None:
            return self._original
        placement = self.placement(frame)
        return _averaged(self._sheet, self.image_shape, self.fineness, placement)

    def placement(self, frame: InkFrame) -> tuple[float, float, float]:
        """Enlargement, and what is added to rows and columns after it, in image pixels."""
        box = None if self.is_free or frame.is_free else ink_box(self._sheet, 0.5)
        if box is None:
            return 1.0, 0.0, 0.0
        top, bottom, left, right = (each / self.fineness for each in box)
        scale = 1.0
        if frame.longest:
            scale = min(frame.longest / max(bottom - top, right - left), _MOST_ENLARGED)
        if frame.centre is None:  # about the middle of what was drawn
            row, column = (top + bottom) / 2, (left + right) / 2
            return scale, row - scale * row, column - scale * column
        if frame.by_mass:
            row, column = ((each + 0.5) / self.fineness for each in centre_of_mass(self._sheet))
        else:
            row, column = (top + bottom) / 2, (left + right) / 2
        return (
            scale,
            frame.centre[0] + 0.5 - scale * row,
            frame.centre[1] + 0.5 - scale * column,
        )

    def _box(
        self, start: tuple[float, float], end: tuple[float, float], radius: float
    ) -> tuple[slice, slice] | None:
        """Rows and columns of the sheet the pen can reach; None outside of it."""
        slices = []
        for axis, length in ((1, self._sheet.shape[0]), (0, self._sheet.shape[1])):
            ends = start[axis] * self.fineness, end[axis] * self.fineness
            low = max(0, math.floor(min(ends) - radius - 1))
            high = min(length, math.ceil(max(ends) + radius + 1))
            if low >= high:
                return None
            slices.append(slice(low, high))
        return slices[0], slices[1]


def _distance(
    x: NDArray[np.float32],
    y: NDArray[np.float32],
    start: tuple[float, float],
    end: tuple[float, float],
) -> NDArray[np.float32]:
    """From each point to the nearest one of a straight piece."""
    along = end[0] - start[0], end[1] - start[1]
    length = along[0] ** 2 + along[1] ** 2
    right, down = x - np.float32(start[0]), y - np.float32(start[1])
    if length > 0:
        share = np.clip((right * along[0] + down * along[1]) / length, 0, 1)
        right, down = right - share * along[0], down - share * along[1]
    distance: NDArray[np.float32] = np.sqrt(right * right + down * down)
    return distance


def _wipe(sheet: Sheet, moved: int) -> None:
    """No ink in the rows that came in from the other side."""
    if moved > 0:
        sheet[:moved] = 0
    elif moved < 0:
        sheet[moved:] = 0


def _averaged(
    sheet: Sheet,
    image_shape: tuple[int, int],
    fineness: int,
    placement: tuple[float, float, float],
) -> NDArray[np.float32]:
    """The mean ink over each image pixel, of a sheet enlarged and moved."""
    scale, down, right = placement
    step = scale / fineness
    rows = _ink_between(sheet, (np.arange(image_shape[0] + 1) - down) / step)
    both = _ink_between(rows.T, (np.arange(image_shape[1] + 1) - right) / step)
    image: NDArray[np.float32] = np.clip(both.T * step**2, 0, 1).astype(np.float32)
    return np.ascontiguousarray(image)


def _ink_between(
    ink: NDArray[np.floating[Any]], edges: NDArray[np.floating[Any]]
) -> NDArray[np.float64]:
    """Sums of rows from each edge to the next, with the shares of rows that edges cut.

    By differences of running sums: small matrix products would wait for threads that training
    keeps busy.
    """
    running = np.zeros((ink.shape[0] + 1, ink.shape[1]))
    np.cumsum(ink, axis=0, out=running[1:])
    edges = np.clip(edges, 0, ink.shape[0])
    low = np.minimum(edges.astype(np.intp), ink.shape[0] - 1)
    share = (edges - low)[:, None]
    sums: NDArray[np.float64] = np.diff(
        running[low] * (1 - share) + running[low + 1] * share, axis=0
    )
    return sums
