"""A round pen: samples along a path made into ink on paper."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SIDE = 28
"""Rows and columns of an image."""

SOFTNESS = 1.6
"""Width in pixels of a stroke's edge, from full ink to paper."""

CENTRE = 14
"""Row and column of the ink's centre of mass."""

_LEVELS = 127
"""Steps of a squared distance as far as the pen reaches: the sum of two still fits 8 bits."""

_DEPTH = (1 - np.sqrt(np.arange(2 * _LEVELS + 1) / _LEVELS)).astype(np.float32)
"""How far inside the pen's reach each squared distance is: 1 at a sample, 0 at the rim."""


def draw(
    x: NDArray[np.float64], y: NDArray[np.float64], width: NDArray[np.float64]
) -> NDArray[np.uint8]:
    """Ink that a pen leaves on N sheets.

    Parameters
    ----------
    x, y : ndarray, shape (N, samples)
        Column and row of the samples, in pixels from the middle of the first pixel. They stand
        for the stroke, so they must lie closer than the pen is wide.
    width : ndarray, shape (N, samples)
        Of the pen at each sample, in pixels.

    Returns
    -------
    ndarray of uint8, shape (N, 784), 0 paper to 255 ink.
    """
    reach = (width + SOFTNESS) / 2
    nearest = _nearest_sample(_squares(x, reach), _squares(y, reach))
    steepness = (255 / SOFTNESS * reach.mean(axis=1)).astype(np.float32)
    grey = np.clip(_DEPTH[nearest] * steepness, 0, 255)
    ink: NDArray[np.uint8] = np.rint(grey).astype(np.uint8).reshape(SIDE * SIDE, -1)
    return np.ascontiguousarray(ink.T)


def _squares(position: NDArray[np.float64], reach: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Squared distances along one axis, shape (samples, 28, N), from samples to pixels.

    In units of the pen's reach there, so that strokes of any width have equally fine edges.
    """
    scale = (np.sqrt(_LEVELS) / reach.T).astype(np.float32)[:, None, :]
    grid = np.arange(SIDE, dtype=np.float32)[:, None]
    distance = (grid - position.T.astype(np.float32)[:, None, :]) * scale
    np.multiply(distance, distance, out=distance)
    np.minimum(distance, _LEVELS, out=distance)
    squares: NDArray[np.uint8] = np.rint(distance, out=distance).astype(np.uint8)
    return squares


def _nearest_sample(x: NDArray[np.uint8], y: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Squared distance, shape (28, 28, N), from every pixel to the nearest sample."""
    nearest = np.full((SIDE, SIDE, x.shape[-1]), 2 * _LEVELS, np.uint8)
    squared = np.empty_like(nearest)
    for columns, rows in zip(x, y, strict=True):
        np.add(rows[:, None, :], columns, out=squared)
        np.minimum(nearest, squared, out=nearest)
    return nearest


def centred_by_mass(images: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Images, shape (N, 784), moved by whole pixels until their ink is centred, as MNIST's is.

    MNIST puts the centre of mass within half a pixel of pixel 14, not of the middle at 13.5.
    """
    sheets = images.reshape(-1, SIDE, SIDE)
    moves = np.stack([_move_to_centre(sheets.sum(axis=axis, dtype=np.float32)) for axis in (2, 1)])
    margin = int(np.abs(moves).max())
    framed = np.pad(sheets, ((0, 0), (margin, margin), (margin, margin)))
    centred = np.empty_like(sheets)
    for down, right in np.unique(moves, axis=1).T:
        alike = (moves[0] == down) & (moves[1] == right)
        top, left = margin - down, margin - right
        centred[alike] = framed[alike, top : top + SIDE, left : left + SIDE]
    return centred.reshape(images.shape)


def _move_to_centre(ink: NDArray[np.float32]) -> NDArray[np.int64]:
    middle = ink @ np.arange(SIDE, dtype=np.float32) / ink.sum(axis=1)
    move: NDArray[np.int64] = np.rint(CENTRE - middle).astype(np.int64)
    return move
