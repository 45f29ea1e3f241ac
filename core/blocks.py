"""Arithmetic over large arrays, block by block, so that each block stays in the cache.

NumPy makes one pass over memory for each operation. Several operations on one block that fits
the cache, then the next block, read and write main memory once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from core.helper import Helper

Floats: TypeAlias = NDArray[np.floating[Any]]
Result = TypeVar("Result")

# 256 to 512 KB an array. Smaller ones would fit nearer caches, and lose more by the microsecond
# that each call of NumPy takes.
BLOCK = 64 * 1024
# Two threads hand Python's lock to each other at every call, so their calls must be longer.
LONG_BLOCK = 2 * BLOCK
# A helper costs 50 microseconds: from here on it pays.
WORTH_SHARING = 4 * BLOCK


def for_blocks(work: Callable[[slice, int], Result], rows: int, width: int = 1) -> list[Result]:
    """Calls ``work(block, worker)`` for slices of rows, on two cores where there is enough to do.

    Matrix products use all cores by themselves, elementwise operations only one.

    Parameters
    ----------
    work : must touch nothing outside its block but scratch arrays of its own, told apart by
        `worker`, 0 or 1; it gets at most `LONG_BLOCK` elements, or one row.
    rows, width : shape of the arrays to go through.

    Returns
    -------
    list of what `work` returned, in the order of the blocks; neither they nor their order depend
    on the machine or on which thread was faster.
    """
    if rows * width < WORTH_SHARING:
        return [work(each, 0) for each in _slices(0, rows, max(1, BLOCK // width))]
    step, middle = max(1, LONG_BLOCK // width), rows // 2
    helper = Helper(lambda: [work(each, 1) for each in _slices(middle, rows, step)])
    return [work(each, 0) for each in _slices(0, middle, step)] + helper.result()


def block_rows(width: int) -> int:
    """How many rows a block of `for_blocks` has at most."""
    return max(1, LONG_BLOCK // width)


def row_blocks(rows: int, width: int) -> Iterator[slice]:
    """Slices of rows, each of about `BLOCK` elements."""
    return _slices(0, rows, max(1, BLOCK // max(1, width)))


def flat_blocks(size: int) -> Iterator[slice]:
    """Slices of a flat array, each of `BLOCK` elements."""
    return (slice(first, min(first + BLOCK, size)) for first in range(0, size, BLOCK))


def _slices(first: int, last: int, step: int) -> Iterator[slice]:
    return (slice(each, min(each + step, last)) for each in range(first, last, step))


def dot(first: Floats, second: Floats) -> float:
    """Inner product of two flat arrays, blocks summed in float64 whatever their precision."""
    return sum(float(np.dot(first[each], second[each])) for each in flat_blocks(first.size))


def squared_norm(values: Floats) -> float:
    """Σ v², summed as `dot` does; `values` contiguous, of any shape."""
    flat = values.reshape(-1)
    return dot(flat, flat)


def add_scaled(target: Floats, scale: float, source: Floats, scratch: Floats) -> None:
    """`target` += `scale` · `source`, flat arrays, in place; `scratch` holds a block."""
    for each in flat_blocks(target.size):
        part = scratch[: each.stop - each.start]
        np.multiply(source[each], scale, out=part)
        target[each] += part


def flush_tiny(values: Floats) -> None:
    """Rounds to whole multiples of about 1e-30 (2e-300 in float64), in place, flat array.

    Below 1e-38 a float32 number is subnormal, and a processor takes a hundred times longer over
    it. Weights of pixels that are always blank decay there, and so do means that nothing feeds;
    by themselves they never leave again. Adding a number and taking it away again cuts off what
    is too small to survive it, and leaves the rest as it is.
    """
    kind = np.finfo(values.dtype)
    anchor = values.dtype.type(float(kind.tiny) * 1e8 / float(kind.eps))
    for each in flat_blocks(values.size):
        part = values[each]
        part += anchor
        part -= anchor
