"""Grids of small images as one picture: originals beside reconstructions, and units."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]

_PAPER = 255
_GUTTER = 2
#: The ends of the weights' map, minus blue and plus rust, as in the window's light theme.
_MINUS, _PLUS = np.array([31, 95, 168]), np.array([178, 58, 30])
_UNIT_PERCENTILE = 98.5


def pairs_picture(
    originals: NDArray[np.floating],
    reconstructions: NDArray[np.floating],
    image_shape: tuple[int, int],
    *,
    columns: int = 8,
    scale: int = 3,
) -> Picture:
    """Each original with its reconstruction at its right, ink on paper.

    Parameters
    ----------
    originals, reconstructions : ndarrays, shape (n, D), 0 paper to 1 ink.
    columns : pairs in a row.
    scale : picture pixels for one image pixel.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
    """
    both = np.stack([originals, reconstructions], axis=1)
    tiles = grey_tiles(both.reshape(-1, originals.shape[1]), image_shape)
    columns = max(1, min(columns, len(originals)))
    return _grid(_enlarge(tiles, scale), columns * 2, pair_gap=4 * _GUTTER)


def units_picture(
    alpha: NDArray[np.floating], image_shape: tuple[int, int], *, scale: int = 2
) -> Picture:
    """What each hidden unit looks for: its input weights, each unit on its own scale.

    Parameters
    ----------
    alpha : ndarray, shape (D + 1, H), row 0 the biases, which are left out.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        Blue where a unit wants no ink, rust where it wants some, white where it does not care.
    """
    tiles = unit_tiles(alpha, image_shape)
    return _grid(_enlarge(tiles, scale), math.ceil(math.sqrt(len(tiles))))


def grey_tiles(images: NDArray[np.floating], image_shape: tuple[int, int]) -> Picture:
    """Ink on paper, shape (n, rows, columns, 3), from images 0 to 1, shape (n, D)."""
    return np.repeat(_grey(images.reshape(-1, *image_shape))[..., None], 3, axis=-1)


def unit_tiles(alpha: NDArray[np.floating], image_shape: tuple[int, int]) -> Picture:
    """The tiles of `units_picture`, shape (H, rows, columns, 3)."""
    weights = np.asarray(alpha[1:].T, dtype=np.float64).reshape(-1, *image_shape)
    span = np.percentile(np.abs(weights), _UNIT_PERCENTILE, axis=(1, 2), keepdims=True)
    share = np.clip(weights / np.where(span > 0, span, 1.0), -1, 1)[..., None]
    ends = np.where(share < 0, _MINUS, _PLUS)
    tiles: Picture = np.round(_PAPER + (ends - _PAPER) * np.abs(share)).astype(np.uint8)
    return tiles


def _grey(images: NDArray[np.floating]) -> Picture:
    grey: Picture = np.round(_PAPER * (1 - np.clip(images, 0, 1))).astype(np.uint8)
    return grey


def _enlarge(tiles: Picture, scale: int) -> Picture:
    return tiles.repeat(scale, axis=1).repeat(scale, axis=2)


def _grid(tiles: Picture, columns: int, pair_gap: int = 0) -> Picture:
    """Tiles row by row on a grey ground; `pair_gap` more between every second column."""
    count, height, width, _ = tiles.shape
    rows = math.ceil(count / columns)
    lefts = [_GUTTER + at * (width + _GUTTER) + (at // 2) * pair_gap for at in range(columns)]
    picture = np.full((_GUTTER + rows * (height + _GUTTER), lefts[-1] + width + _GUTTER, 3), 226)
    picture = picture.astype(np.uint8)
    for index, tile in enumerate(tiles):
        top = _GUTTER + (index // columns) * (height + _GUTTER)
        left = lefts[index % columns]
        picture[top : top + height, left : left + width] = tile
    return picture
