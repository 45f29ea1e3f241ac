"""Arrays of any type as 8-bit pixels, or the sentence that says why they are not taken."""

from __future__ import annotations

import enum
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.array_header import shape_words
from core.datasets.dataset import DatasetError, Pixels
from core.datasets.options import LoadOptions, check_bytes
from core.sentence import Sentence

#: Values looked at in one go: large enough to be fast, small enough to be given up at once.
_BLOCK = 2**20
#: How far 255 x may lie from a whole number, relative to it, for x to be an 8-bit grey.
_ROUNDING = 2e-7
#: A brightest value above this is of a scale to 255, and none of a scale to 1 that went astray.
_SURELY_BYTES = 16
_WANTED = Sentence("Wanted: uint8 from 0 to 255, fractions from 0 to 1, or only 0 and 1.")


class Scale(enum.Enum):
    """What the values of an array mean."""

    BYTES = "0 to 255 as they are"
    BINARY = "0 and 1"
    GREYS = "fractions, each a multiple of 1/255"
    FINE = "fractions, finer than 8 bits"


def to_pixels(array: NDArray[Any], name: str, options: LoadOptions) -> Pixels:
    """The images picked out of `array`, one a row: uint8, or float32 where 8 bits are too few.

    What the values mean is judged on the whole array, so that `limit` does not change it.

    Parameters
    ----------
    array : ndarray, shape (N, ...), possibly mapped from a file.

    Raises
    ------
    DatasetError
        When the values are neither uint8, nor 0 and 1, nor fractions from 0 to 1.
    """
    scale = judge_scale(array, name, options)
    picked = options.pick(len(array))
    columns = math.prod(array.shape[1:])
    dtype = np.float32 if scale is Scale.FINE else np.uint8
    check_bytes(len(picked) * columns * np.dtype(dtype).itemsize, name)
    pixels = np.empty((len(picked), columns), dtype)
    for start, stop in _blocks(array, len(picked)):
        options.tell("reading images", start, len(picked))
        block = array[picked[start:stop]].reshape(stop - start, columns)
        pixels[start:stop] = _convert(block, scale)
    return pixels


def judge_scale(array: NDArray[Any], name: str, options: LoadOptions) -> Scale:
    """What the values of the array mean; anything doubtful is refused, not guessed."""
    kind = array.dtype.kind
    if kind == "b":
        return Scale.BINARY
    if array.dtype == np.uint8:
        return _judge_bytes(array)
    if kind not in "iuf":
        raise DatasetError(
            Sentence(
                "{name} holds {dtype}. {wanted}",
                name=name,
                dtype=_type_words(array.dtype),
                wanted=_WANTED,
            )
        )
    return _judge_numbers(array, name, options)


def _judge_bytes(array: NDArray[np.uint8]) -> Scale:
    for start, stop in _blocks(array, len(array)):
        if array[start:stop].max() > 1:
            return Scale.BYTES
    return Scale.BINARY


def _judge_numbers(array: NDArray[Any], name: str, options: LoadOptions) -> Scale:
    low, high, binary, greys = math.inf, -math.inf, True, True
    for start, stop in _blocks(array, len(array)):
        options.tell(Sentence("checking pixels"), start, len(array))
        block = array[start:stop]
        low, high = min(low, _finite(block.min(), name)), max(high, _finite(block.max(), name))
        binary = binary and bool(((block == 0) | (block == 1)).all())
        greys = greys and low >= 0 and high <= 1 and (binary or _are_greys(block))
    if binary:
        return Scale.BINARY
    if array.dtype.kind != "f" or low < 0 or high > 1:
        raise DatasetError(_range_sentence(array.dtype, low, high, name))
    return Scale.GREYS if greys else Scale.FINE


def _finite(value: Any, name: str) -> float:
    if not np.isfinite(value):
        what = Sentence("infinite values")
        if np.isnan(value):
            what = Sentence("values that are not numbers (NaN)")
        raise DatasetError(
            Sentence("{name} holds {what}. {wanted}", name=name, what=what, wanted=_WANTED)
        )
    return float(value)


def _are_greys(block: NDArray[Any]) -> bool:
    """Whether all values are multiples of 1/255, as far as their type can tell."""
    if block.dtype.kind != "f":
        return False
    scaled = block.astype(np.float64) * 255
    nearest = np.rint(scaled)
    tolerance = max(_ROUNDING, float(np.finfo(block.dtype).eps))
    return bool((np.abs(scaled - nearest) <= tolerance * nearest).all())


def _convert(block: NDArray[Any], scale: Scale) -> NDArray[Any]:
    if scale is Scale.BINARY:
        return block.astype(bool).astype(np.uint8) * np.uint8(255)
    if scale is Scale.GREYS:
        return np.rint(block.astype(np.float64) * 255).astype(np.uint8)
    return block


def _blocks(array: NDArray[Any], count: int) -> Iterator[tuple[int, int]]:
    """`count` rows in pieces of about `_BLOCK` values."""
    rows = max(1, _BLOCK // math.prod(array.shape[1:]))
    for start in range(0, count, rows):
        yield start, min(start + rows, count)


def _range_sentence(dtype: np.dtype[Any], low: float, high: float, name: str) -> Sentence:
    advice = Sentence("")
    if low >= 0 and _SURELY_BYTES < high <= 255:
        advice = Sentence(" Divide it by 255.")
        if dtype.kind in "iu":
            advice = Sentence(" Save it as uint8.")
    return Sentence(
        "{name} holds {type} values from {low:,.6g} to {high:,.6g}. {wanted}{advice}",
        name=name,
        type=dtype.name,
        low=low,
        high=high,
        wanted=_WANTED,
        advice=advice,
    )


def _type_words(dtype: np.dtype[Any]) -> Sentence:
    words = {
        "c": Sentence("complex numbers"),
        "U": Sentence("text"),
        "S": Sentence("text"),
        "M": Sentence("dates"),
        "m": Sentence("durations"),
    }
    return words.get(dtype.kind, Sentence("values of type {type}", type=dtype.name))


def image_layout(shape: tuple[int, ...], image_size: int, name: str) -> tuple[int, int]:
    """Rows and columns of the images in an array of this shape.

    N × D needs a square D, or `image_size` as the width of a row.

    Raises
    ------
    DatasetError
        When the shape is not N × D, N × rows × columns or N × rows × columns × 1.
    """
    if len(shape) == 4 and shape[3] == 1:
        shape = shape[:3]
    if len(shape) not in (2, 3):
        raise DatasetError(
            Sentence(
                "{name} has the shape {shape}. Wanted: images × pixels, or images × rows × "
                "columns, in grey.",
                name=name,
                shape=shape_words(shape),
            )
        )
    return (shape[1], shape[2]) if len(shape) == 3 else _unflatten(shape[1], image_size, name)


def _unflatten(columns: int, image_size: int, name: str) -> tuple[int, int]:
    side = math.isqrt(columns)
    if side * side == columns:
        return side, side
    if image_size and columns % image_size == 0:
        return columns // image_size, image_size
    if image_size:
        raise DatasetError(
            Sentence(
                "{name} has {columns} columns, which is no square and no multiple of the "
                "image size {image_size}. Give an array of images × rows × columns.",
                name=name,
                columns=columns,
                image_size=image_size,
            )
        )
    raise DatasetError(
        Sentence(
            "{name} has {columns} columns, which is no square. Give image_size, or an "
            "array of images × rows × columns.",
            name=name,
            columns=columns,
        )
    )


def source_name(path: Path) -> str:
    """What a person calls a file: its name without .npy, .npz or .gz."""
    stem = path.name.removesuffix(".gz")
    return stem.removesuffix(".npy").removesuffix(".npz") or path.name
