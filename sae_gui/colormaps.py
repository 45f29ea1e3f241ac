"""Colour tables of 256 steps for the images, mixed in OKLab so that equal steps look equal."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from sae_gui.theme import Theme

# Björn Ottosson, "A perceptual color space for image processing" (2020).
_LMS = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def digit_table(theme: Theme) -> list[int]:
    """Ink on paper: index 0 is a blank pixel, 255 a full one."""
    return _table(theme, "paper", "ink")


def difference_table(theme: Theme) -> list[int]:
    """Signed values: 0 is the lowest (minus), 128 nothing (zero), 255 the highest (plus)."""
    return _table(theme, "minus", "zero", "plus")


def error_table(theme: Theme) -> list[int]:
    """Squared error: index 0 is none, 255 the largest."""
    return _table(theme, "error_zero", "error_half", "error_one")


def light_on_dark_table(theme: Theme) -> list[int]:
    """Digits as they are stored: light strokes on a dark ground, whatever the theme."""
    dark, light = sorted(("paper", "ink"), key=lambda token: theme.color(token).lightness())
    return _table(theme, dark, light)


@cache
def colors(theme: Theme, *tokens: str) -> NDArray[np.uint8]:
    """A table through the tokens' colours, evenly spaced: shape (256, 3), red, green, blue."""
    stops = np.array([theme.color(token).getRgb()[:3] for token in tokens]) / 255
    lab = np.cbrt(_to_linear(stops) @ _LMS.T) @ _LAB.T
    # Index 128 is the middle: the byte of a signed zero must land on it exactly.
    places = np.interp(np.arange(256), [0, 128, 255], [0, 0.5, 1])
    knots = np.linspace(0, 1, len(tokens))
    mixed = np.stack([np.interp(places, knots, channel) for channel in lab.T], axis=1)
    linear = (mixed @ np.linalg.inv(_LAB).T) ** 3 @ np.linalg.inv(_LMS).T
    return np.rint(_to_srgb(np.clip(linear, 0, 1)) * 255).astype(np.uint8)


@cache
def _table(theme: Theme, *tokens: str) -> list[int]:
    """As `QImage.setColorTable` takes it: 256 opaque QRgb."""
    red, green, blue = colors(theme, *tokens).astype(np.uint32).T
    table: list[int] = (0xFF000000 | red << 16 | green << 8 | blue).tolist()
    return table


def _to_linear(srgb: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def _to_srgb(linear: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(linear <= 0.0031308, linear * 12.92, 1.055 * linear ** (1 / 2.4) - 0.055)
