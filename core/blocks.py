"""Arithmetic over large arrays, block by block, so that each block stays in the cache.

NumPy makes one pass over memory for each operation. Several operations on one block that fits
the cache, then the next block, read and write main memory once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.floating[Any]]

# 64 to 128 KB an array: three or four of them fit the second-level cache of any recent machine.
BLOCK = 16 * 1024


def row_blocks(rows: int, width: int) -> Iterator[slice]:
    """Slices of rows, each of about `BLOCK` elements."""
    step = max(1, BLOCK // max(1, width))
    return (slice(first, min(first + step, rows)) for first in range(0, rows, step))


def flat_blocks(size: int) -> Iterator[slice]:
    """Slices of a flat array, each of `BLOCK` elements."""
    return (slice(first, min(first + BLOCK, size)) for first in range(0, size, BLOCK))


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


def flush_subnormals(values: Floats) -> None:
    """Puts zero for numbers too small for full precision, in place, flat array.

    A processor takes a hundred times longer over a subnormal number, and a decaying average
    that nothing feeds never leaves them by itself.
    """
    tiny = np.finfo(values.dtype).tiny
    for each in flat_blocks(values.size):
        part = values[each]
        part[np.abs(part) < tiny] = 0
