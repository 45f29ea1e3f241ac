"""The images nearest to a given one, by their pixels or by their codes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import check_cancelled

#: Rows that are widened at once: 6 MB of 784 pixels, which a cache holds.
_CHUNK = 2048
#: More than are asked for are measured again exactly, so that rounding cannot change the order.
_SPARE = 24


@dataclass(frozen=True, slots=True, eq=False)
class Nearest:
    """Rows, nearest first, and their Euclidean distances."""

    rows: NDArray[np.intp]
    distances: NDArray[np.float64]


class Neighbours:
    """Finds the nearest of N points of D dimensions, by comparing all of them.

    ‖a − b‖² = ‖a‖² − 2a·b + ‖b‖², with the norms of all points worked out once: one product of
    a matrix by a vector for each question, on 8-bit pixels as they are. The nearest ones are
    then measured without that difference of large sums, so an image finds itself at 0.

    Parameters
    ----------
    points : shape (N, D), uint8 for pixels of 0 to 255, or floats; kept, not copied.
    """

    def __init__(self, points: NDArray[Any], cancelled: Callable[[], bool] | None = None) -> None:
        self._points = points
        self._unit = 1 / 255 if points.dtype == np.uint8 else 1.0
        self._squares = np.empty(len(points), np.float32)
        for rows, block in self._blocks(cancelled):
            np.einsum("ij,ij->i", block, block, out=self._squares[rows])

    def __len__(self) -> int:
        return len(self._points)

    def nearest(
        self,
        point: NDArray[np.floating[Any]],
        count: int,
        cancelled: Callable[[], bool] | None = None,
    ) -> Nearest:
        """The `count` nearest points; equal distances in the order of the rows.

        Raises
        ------
        Cancelled
        """
        wanted = (point / self._unit).astype(np.float32)
        squares = self._squares.copy()
        for rows, block in self._blocks(cancelled):
            squares[rows] -= 2 * (block @ wanted)
        some = min(count + _SPARE, len(squares))
        candidates = np.sort(np.argpartition(squares, some - 1)[:some])
        # Pixels of 8 bits are turned to fractions as training does it: in single precision.
        found = self._points[candidates].astype(np.float32)
        found = found / np.float32(255) if self._unit != 1 else found
        difference = found - point.astype(np.float32)
        distances = np.sqrt(np.einsum("ij,ij->i", difference, difference, dtype=np.float64))
        order = np.argsort(distances, kind="stable")[:count]
        return Nearest(candidates[order], distances[order])

    def _blocks(
        self, cancelled: Callable[[], bool] | None
    ) -> Iterator[tuple[slice, NDArray[np.float32]]]:
        """All points in chunks of float32, which share one array."""
        points = self._points
        room = np.empty((min(_CHUNK, len(points)), points.shape[1]), np.float32)
        for first in range(0, len(points), _CHUNK):
            check_cancelled(cancelled)
            rows = slice(first, min(first + _CHUNK, len(points)))
            block = room[: rows.stop - first]
            np.copyto(block, points[rows], casting="same_kind")
            yield rows, block
