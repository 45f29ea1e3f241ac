"""What an array file says of itself, checked before any memory is taken."""

from __future__ import annotations

import ast
import math
import re
from dataclasses import dataclass
from typing import Any, BinaryIO, Literal

import numpy as np

from core.datasets.dataset import DatasetError
from core.sentence import Sentence

NPY_MAGIC = b"\x93NUMPY"

# NumPy's own headers take 128 bytes; only structured types need more than a few hundred.
_LONGEST_HEADER = 64 * 1024
_MOST_DIMENSIONS = 4
_SIMPLE_TYPE = re.compile(r"[<>|=]?(\?|[biufcSUOV]\d*|[mM]8(\[\w+\])?)")
#: Python 2 wrote its long integers as 10000L.
_LONG_INTEGER = re.compile(r"(?<=\d)L\b")


@dataclass(frozen=True, slots=True)
class ArrayHeader:
    """Type and shape of an array, and where its values begin.

    Attributes
    ----------
    offset : bytes before the first value.
    fortran_order : whether the first index runs fastest.
    """

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    offset: int
    fortran_order: bool = False

    @property
    def order(self) -> Literal["C", "F"]:
        return "F" if self.fortran_order else "C"

    @property
    def payload(self) -> int:
        """Bytes that the values take; Python's integers do not overflow."""
        return math.prod(self.shape) * self.dtype.itemsize

    def check_shape(self, name: str) -> None:
        """Refuse what is no list of anything, so that nothing after has to think of it."""
        if not self.shape:
            raise DatasetError(
                Sentence(
                    "{name} holds a single value. Wanted: images × rows × columns.", name=name
                )
            )
        if len(self.shape) > _MOST_DIMENSIONS:
            raise DatasetError(
                Sentence(
                    "{name} has {shape} dimensions. Wanted: images × rows × columns.",
                    name=name,
                    shape=len(self.shape),
                )
            )
        if self.payload == 0:
            raise DatasetError(
                Sentence(
                    "{name} holds nothing: its shape is {shape}.",
                    name=name,
                    shape=shape_words(self.shape),
                )
            )

    def check_size(self, available: int, name: str) -> None:
        """Refuse a header that does not fit the `available` bytes of its file or member."""
        held = available - self.offset
        if self.payload != held:
            state = Sentence("damaged")
            if self.payload > held:
                state = Sentence("damaged or cut short")
            raise DatasetError(
                Sentence(
                    "{name} is {state}: its header promises {payload:,} bytes of values "
                    "({shape}), and {held:,} are there.",
                    name=name,
                    state=state,
                    payload=self.payload,
                    shape=shape_words(self.shape),
                    held=max(held, 0),
                )
            )


def read_npy_header(file: BinaryIO, name: str) -> ArrayHeader:
    """The header of a .npy file, versions 1 to 3, read without NumPy's pickle-minded loader.

    Source: NumPy enhancement proposal 1 and `numpy.lib.format`.
    """
    lead = file.read(len(NPY_MAGIC) + 2)
    if lead[:-2] != NPY_MAGIC:
        raise DatasetError(
            Sentence("{name} is no .npy array: it does not begin as one.", name=name)
        )
    width = 2 if lead[-2] == 1 else 4
    length = int.from_bytes(file.read(width), "little")
    if length > _LONGEST_HEADER:
        raise DatasetError(
            Sentence(
                "{name} is damaged: its header claims to be {length:,} bytes long.",
                name=name,
                length=length,
            )
        )
    text = file.read(length)
    dtype, shape, fortran_order = _parse_header(text, name)
    header = ArrayHeader(dtype, shape, len(lead) + width + len(text), fortran_order)
    header.check_shape(name)
    return header


def shape_words(shape: tuple[int, ...]) -> str:
    """A shape as people write it: 60,000 × 28 × 28."""
    return " × ".join(f"{each:,}" for each in shape)


def _parse_header(text: bytes, name: str) -> tuple[np.dtype[Any], tuple[int, ...], bool]:
    damaged = DatasetError(Sentence("{name} is damaged: its header makes no sense.", name=name))
    try:
        header = ast.literal_eval(_LONG_INTEGER.sub("", text.decode("utf-8")).strip())
        described, shape, fortran = (header[key] for key in ("descr", "shape", "fortran_order"))
    except (ValueError, SyntaxError, TypeError, KeyError, MemoryError, RecursionError):
        raise damaged from None
    if not isinstance(shape, tuple) or any(type(each) is not int or each < 0 for each in shape):
        raise damaged
    return _parse_type(described, name), shape, bool(fortran)


def _parse_type(described: object, name: str) -> np.dtype[Any]:
    if isinstance(described, list):
        raise DatasetError(
            Sentence("{name} is a table of named fields. Wanted: an array of numbers.", name=name)
        )
    if not isinstance(described, str) or not _SIMPLE_TYPE.fullmatch(described):
        raise DatasetError(Sentence("{name} holds values of an unknown type.", name=name))
    try:
        dtype = np.dtype(described)
    except (TypeError, ValueError):
        raise DatasetError(
            Sentence(
                "{name} holds values of an unknown type, {described}.",
                name=name,
                described=described,
            )
        ) from None
    if dtype.hasobject:
        raise DatasetError(
            Sentence(
                "{name} holds pickled Python objects, which are not opened because they can "
                "run code. Save it again as an array of numbers.",
                name=name,
            )
        )
    return dtype
