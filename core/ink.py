"""Products with images of which most is blank paper: only pixels with ink are multiplied.

Four of five pixels of a digit are zero, and so is what they add to [1 X] α and to [1 X]ᵀ δ. A
processor multiplies neighbours faster than numbers picked from here and there, but not five times
as fast. Needs compiled loops (:mod:`core.fused`); without them matrix products go over all pixels.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core import fused
from core.blocks import Floats
from core.datasets.prepare import PreparedData
from core.helper import Helper

# Of all pixels. Where more have ink, a product over all of them is as fast.
_MOST_INK = 0.35
# Fewer hidden units leave the processor's registers half empty.
_FEWEST_UNITS = 16
# Products of a pixel and a weight for which a second thread pays: a third of a millisecond.
_WORTH_SHARING = 6_000_000


def loops_for(prepared: PreparedData, weights: Floats, dropout: float = 0.0) -> Any:
    """The loops for an `Ink` where such products pay for these images, else None.

    Parameters
    ----------
    weights : of the hidden layer, shape (pixels + 1, hidden_units).
    dropout : share of the pixels that are blanked before.
    """
    loops = fused.ink_loops()
    if loops is None or weights.dtype != np.float32 or weights.shape[1] < _FEWEST_UNITS:
        return None
    ink = np.count_nonzero(prepared.training) / max(1, prepared.training.size)
    return loops if ink * (1 - dropout) <= _MOST_INK else None


class _Lists:
    """Numbers that are not zero, row by row; room that grows and is used again."""

    def __init__(self) -> None:
        self._starts = np.zeros(1, np.int64)
        self._columns = np.zeros(0, np.int32)
        self._amounts = np.zeros(0, np.float32)

    def make_room(self, rows: int, count: int) -> None:
        if rows + 1 > len(self._starts):
            self._starts = np.zeros(rows + 1, np.int64)
        if count > len(self._columns):
            self._columns = np.zeros(count, np.int32)
            self._amounts = np.zeros(count, np.float32)

    @property
    def arrays(self) -> tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]:
        """Where each row starts; the column of each number; the numbers."""
        return self._starts, self._columns, self._amounts


class Ink:
    """The pixels with ink of some images, listed by image and by pixel.

    Parameters
    ----------
    loops : as `loops_for` gives them.
    """

    def __init__(self, loops: Any) -> None:
        self._loops = loops
        self._shape, self._count = (0, 0), 0
        self._by_image, self._by_pixel = _Lists(), _Lists()
        self._strips = np.zeros((2, 0), np.float32)

    def read(self, inputs: Floats) -> None:
        """Takes over [1 X], float32, shape (rows, pixels + 1), with its column of ones."""
        rows, width = self._shape = inputs.shape
        images = (fused.flat(inputs), rows, width, fused.row_step(inputs))
        self._count = self._loops.count_ink(*images)
        self._by_image.make_room(rows, self._count)
        self._by_pixel.make_room(width, self._count)
        self._loops.list_ink(*images, *self._by_image.arrays)
        self._loops.transpose_list(rows, width, self._by_image.arrays, *self._by_pixel.arrays)

    def times(self, weights: Floats, out: Floats) -> None:
        """[1 X] `weights` into `out`, shapes (pixels + 1, units) and (rows, units)."""
        self._multiply(self._by_image, weights, out, more=False)

    def transposed_times(self, delta: Floats, out: Floats, *, more: bool) -> None:
        """[1 X]ᵀ `delta` into `out`, shapes (rows, units) and (pixels + 1, units).

        `more` adds it to what `out` holds.
        """
        self._multiply(self._by_pixel, delta, out, more=more)

    def _multiply(self, lists: _Lists, table: Floats, out: Floats, *, more: bool) -> None:
        rows, units = out.shape
        size = len(table) * self._loops.STRIP
        if self._strips.shape[1] < size:
            self._strips = np.empty((2, size), np.float32)
        steps = fused.row_step(table), fused.row_step(out)
        start = lists.arrays, rows, fused.flat(table), len(table), steps, fused.flat(out)

        def columns(first: int, end: int, worker: int) -> None:
            self._loops.multiply(*start, (first, end), more, self._strips[worker])

        # Each thread has columns of its own, so that no sum depends on how many threads there are.
        middle = units // 2 // self._loops.STRIP * self._loops.STRIP
        if middle == 0 or self._count * units < _WORTH_SHARING:
            columns(0, units, 0)
            return
        helper = Helper(lambda: columns(0, middle, 1))
        columns(middle, units, 0)
        helper.result()
