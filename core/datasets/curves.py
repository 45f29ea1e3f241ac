"""Pen paths: from points written as text to smooth curves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Pieces = list[list[int]]

_FINE = 32
"""Steps within one span of a curve when its length is measured."""


def parse_path(path: str) -> tuple[Floats, Pieces]:
    """Points of a path and its smooth pieces.

    Parameters
    ----------
    path : points ``x,y`` in percent, in the order of writing; ``*`` after a point makes it a
        sharp corner, ``/`` between points lifts the pen.

    Returns
    -------
    points : ndarray, shape (P, 2), as fractions of one.
    pieces : for each smooth piece, the indices of its points. A corner ends one, begins the next.
    """
    points: list[list[float]] = []
    pieces: Pieces = []
    for stroke in path.split("/"):
        pieces.append([])
        for word in stroke.split():
            pieces[-1].append(len(points))
            if word.endswith("*"):
                pieces.append([len(points)])
            points.append([float(number) / 100 for number in word.rstrip("*").split(",")])
    return np.array(points), pieces


def curve_matrix(points: Floats, pieces: Pieces, samples: int) -> Floats:
    """The matrix that turns a path's points into samples evenly spaced along its strokes.

    A Catmull-Rom curve is linear in its points, so one matrix serves every distortion of them.

    Parameters
    ----------
    points : ndarray, shape (P, 2)
        Where the path runs when nothing distorts it; this sets the spacing.

    Returns
    -------
    ndarray, shape (samples, P)
    """
    fine = [_catmull_rom(piece, len(points)) for piece in pieces]
    lengths = [_length_so_far(matrix @ points) for matrix in fine]
    shares = _apportion(np.array([length[-1] for length in lengths]), samples)
    evenly = [
        np.searchsorted(length, np.linspace(0, length[-1], share))
        for length, share in zip(lengths, shares, strict=True)
    ]
    return np.concatenate([matrix[rows] for matrix, rows in zip(fine, evenly, strict=True)])


def _catmull_rom(piece: list[int], points: int) -> Floats:
    """Weights over all points, one row for each of many close steps along a smooth piece."""
    t = np.arange(_FINE) / _FINE
    blend = [-t + 2 * t**2 - t**3, 2 - 5 * t**2 + 3 * t**3, t + 4 * t**2 - 3 * t**3, t**3 - t**2]
    ends_doubled = [piece[0], *piece, piece[-1]]
    matrix = np.zeros((_FINE * (len(piece) - 1) + 1, points))
    for span in range(len(piece) - 1):
        rows = slice(span * _FINE, (span + 1) * _FINE)
        for weights, point in zip(blend, ends_doubled[span : span + 4], strict=True):
            matrix[rows, point] += weights / 2
    matrix[-1, piece[-1]] = 1
    return matrix


def _length_so_far(curve: Floats) -> Floats:
    steps = np.hypot(*np.diff(curve, axis=0).T)
    return np.concatenate([[0.0], np.cumsum(steps)])


def _apportion(lengths: Floats, samples: int) -> NDArray[np.int64]:
    """Samples for each piece by its length: at least two each, `samples` in all."""
    wanted = np.rint(lengths / lengths.sum() * samples).astype(np.int64)
    shares: NDArray[np.int64] = np.maximum(2, wanted)
    shares[np.argmax(shares)] += samples - shares.sum()
    return shares
