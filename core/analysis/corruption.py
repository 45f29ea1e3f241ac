"""Images disturbed on purpose: each disturbance leaves an image exactly as it is at 0."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.analysis.spline import sampled

Image = NDArray[np.float32]

#: Cosine and sine of quarter turns, which `math.cos` misses by a rounding.
_QUARTERS = {0: (1.0, 0.0), 90: (0.0, 1.0), 180: (-1.0, 0.0), 270: (0.0, -1.0)}


@dataclass(frozen=True, slots=True)
class Disturbance:
    """What is done to an image, all of it nothing by default.

    Attributes
    ----------
    noise : standard deviation of what is added to each pixel, 0 to 1.
    right, down : pixels the image is moved by.
    rotation : degrees, clockwise.
    blank : side of a square without ink in the middle, in pixels.
    thickness : pixels by which strokes widen, or by which they thin where it is negative.
    inverted : whether ink and paper change places.
    """

    noise: float = 0.0
    right: int = 0
    down: int = 0
    rotation: float = 0.0
    blank: int = 0
    thickness: float = 0.0
    inverted: bool = False

    @property
    def is_none(self) -> bool:
        return self == Disturbance()

    def with_value(self, name: str, value: float) -> Disturbance:
        """The same with one of its parts at another value."""
        changed: dict[str, Any] = {name: value}
        return replace(self, **changed)


def disturb(
    image: Image, disturbance: Disturbance, *, rounded: bool = False, seed: int = 0
) -> Image:
    """One image, disturbed: thickness, rotation, shift, blank, inversion, noise, in this order.

    Parameters
    ----------
    image : shape (rows, columns), 0 paper to 1 ink.
    rounded : whether the model knows only black and white: then what rotation and thickness
        leave between them is rounded, as training images are, and noise comes after it.
    seed : of the noise, which is the same at every call and only grows with its level.
    """
    made = thicken(image, disturbance.thickness)
    made = rotate(made, disturbance.rotation)
    made = shift(made, disturbance.right, disturbance.down)
    if rounded:
        made = np.round(made)
    made = blank(made, disturbance.blank)
    if disturbance.inverted:
        made = invert(made)
    return add_noise(made, disturbance.noise, seed)


def add_noise(image: Image, level: float, seed: int = 0) -> Image:
    """Gaussian noise of this standard deviation, cut at paper and ink.

    Where the image itself goes beyond them, as a turned one may, it is cut there.
    """
    if level == 0:
        return image
    field = np.random.default_rng(seed).standard_normal(image.shape, np.float32)
    noisy = image + np.float32(level) * field
    return np.clip(noisy, np.minimum(image, 0), np.maximum(image, 1))


def shift(image: Image, right: int, down: int) -> Image:
    """Moved by whole pixels; paper comes in, and what leaves the image is lost."""
    rows, columns = image.shape
    moved = np.zeros_like(image)
    if abs(down) < rows and abs(right) < columns:
        moved[_target(down), _target(right)] = image[_source(down), _source(right)]
    return moved


def rotate(image: Image, degrees: float) -> Image:
    """Turned clockwise about the image's middle, by quintic splines; paper comes in.

    Exact for half turns, and for quarter turns of images whose sides are both even or both odd.
    Any softer interpolation blurs strokes, and so does cutting what overshoots 0 and 1 by a
    fifth: a blurred digit is easier to reconstruct than a sharp one, so that the error would
    fall as soon as an image is turned at all.
    """
    return image if degrees == 0 else rotations(image, (degrees,))[0]


def rotations(image: Image, degrees: Sequence[float]) -> Image:
    """The image turned by each of these, as `rotate` does it, shape (n, rows, columns)."""
    rows, columns = image.shape
    turns = np.array([_cosine_and_sine(each) for each in degrees])
    cosine, sine = turns.T[:, :, None, None]
    down = np.arange(rows)[:, None] - (rows - 1) / 2
    right = np.arange(columns) - (columns - 1) / 2
    # From each pixel of the result back to where its ink was.
    return sampled(
        image,
        cosine * down - sine * right + (rows - 1) / 2,
        sine * down + cosine * right + (columns - 1) / 2,
    )


def blank(image: Image, side: int) -> Image:
    """Without ink in a square in the middle."""
    if side <= 0:
        return image
    made = image.copy()
    top, left = (max(0, (length - side) // 2) for length in image.shape)
    made[top : top + side, left : left + side] = 0
    return made


def thicken(image: Image, pixels: float) -> Image:
    """Strokes wider by so many pixels in all; thinner where it is negative.

    A grey dilation by a disc of half that radius: each pixel takes the most ink it finds around
    it, weighted by how much of the disc's soft rim lies there. Thinning does the same to the
    paper.
    """
    if pixels == 0:
        return image
    return _dilated(image, pixels / 2) if pixels > 0 else 1 - _dilated(1 - image, -pixels / 2)


def invert(image: Image) -> Image:
    """Ink for paper and paper for ink."""
    return 1 - image


def _dilated(image: Image, radius: float) -> Image:
    reach = math.floor(radius + 1)
    widest = image.copy()
    for down in range(-reach, reach + 1):
        for right in range(-reach, reach + 1):
            weight = min(1.0, radius + 1 - math.hypot(down, right))
            if weight > 0:
                part = widest[_target(down), _target(right)]
                np.maximum(part, weight * image[_source(down), _source(right)], out=part)
    return widest


def _target(move: int) -> slice:
    return slice(max(move, 0), min(move, 0) or None)


def _source(move: int) -> slice:
    return _target(-move)


def _cosine_and_sine(degrees: float) -> tuple[float, float]:
    turn = degrees % 360
    if turn in _QUARTERS:
        return _QUARTERS[int(turn)]
    return math.cos(math.radians(turn)), math.sin(math.radians(turn))
