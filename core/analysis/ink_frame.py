"""Where the ink of training images stands, and how large it is: the frame drawings are put into.

MNIST's digits were scaled until their longest side was 20 of 28 pixels and then moved until
their centre of mass was in the middle (LeCun, Bottou, Bengio and Haffner, 1998). Whether other
images follow such a rule, and which, is measured on them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

#: Above this a pixel counts as ink.
INK = 0.1
_MOST_IMAGES = 500
#: Sizes that spread no more than this share of their mean were made alike on purpose.
_ALIKE_SIZE = 0.12
#: Centres that spread no more than this share of the image's side were put in one place.
_ALIKE_PLACE = 0.045


@dataclass(frozen=True, slots=True)
class InkFrame:
    """How images are placed.

    Attributes
    ----------
    longest : the longer side of the ink's box, in pixels; 0 where sizes follow no rule.
    centre : (row, column) of the ink's centre, in pixels from the middle of the first pixel;
        None where places follow no rule.
    by_mass : whether `centre` is that of mass, or of the box around the ink.
    """

    longest: float
    centre: tuple[float, float] | None
    by_mass: bool = True

    @property
    def is_free(self) -> bool:
        """Whether drawings stay as they were drawn."""
        return self.centre is None and not self.longest


#: Where nothing is known, drawings stay where they are.
FREE = InkFrame(0.0, None)


def measure_frame(images: NDArray[np.float32], image_shape: tuple[int, int]) -> InkFrame:
    """The rule the images follow.

    Parameters
    ----------
    images : shape (N, D), 0 paper to 1 ink; at most 500 of them are looked at, evenly spaced.
    """
    step = max(1, len(images) // _MOST_IMAGES)
    places = [_Place.of(each.reshape(image_shape)) for each in images[::step][:_MOST_IMAGES]]
    found = [each for each in places if each is not None]
    if len(found) < 2:
        return FREE
    longest = np.array([each.longest for each in found])
    alike = float(longest.std()) <= _ALIKE_SIZE * float(longest.mean())
    fills = float(longest.mean()) > 0.97 * max(image_shape)
    centre, by_mass = _common_centre(found, image_shape)
    size = float(np.median(longest)) if alike and not fills else 0.0
    return InkFrame(size, None if fills else centre, by_mass)


@dataclass(frozen=True, slots=True)
class _Place:
    longest: int
    mass: tuple[float, float]
    box: tuple[float, float]

    @classmethod
    def of(cls, image: NDArray[np.float32]) -> _Place | None:
        box = ink_box(image)
        if box is None:
            return None
        top, bottom, left, right = box
        middle = ((top + bottom - 1) / 2, (left + right - 1) / 2)
        return cls(max(bottom - top, right - left), centre_of_mass(image), middle)


def _common_centre(
    places: list[_Place], image_shape: tuple[int, int]
) -> tuple[tuple[float, float] | None, bool]:
    """The centre that is where it is in all images, and whether it is that of mass."""
    mass = np.array([each.mass for each in places])
    box = np.array([each.box for each in places])
    by_mass = bool(mass.std(axis=0).sum() <= box.std(axis=0).sum())
    centres = mass if by_mass else box
    if (centres.std(axis=0) > _ALIKE_PLACE * max(image_shape)).any():
        return None, by_mass
    row, column = centres.mean(axis=0)
    return (float(row), float(column)), by_mass


def ink_box(image: NDArray[np.float32], ink: float = INK) -> tuple[int, int, int, int] | None:
    """First row, row after the last, first column, column after the last; None without ink."""
    inked = image > ink
    rows, columns = np.flatnonzero(inked.any(axis=1)), np.flatnonzero(inked.any(axis=0))
    if not rows.size:
        return None
    return int(rows[0]), int(rows[-1]) + 1, int(columns[0]), int(columns[-1]) + 1


def centre_of_mass(image: NDArray[np.float32]) -> tuple[float, float]:
    """Row and column of the ink's centre, in pixels from the middle of the first pixel."""
    by_row = image.sum(axis=1, dtype=np.float64)
    by_column = image.sum(axis=0, dtype=np.float64)
    total = float(by_row.sum())
    if total == 0:
        return (image.shape[0] - 1) / 2, (image.shape[1] - 1) / 2
    return (
        float(by_row @ np.arange(len(by_row))) / total,
        float(by_column @ np.arange(len(by_column))) / total,
    )
