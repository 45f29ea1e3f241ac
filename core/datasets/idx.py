"""IDX, the format of MNIST's files, with or without gzip."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from core.datasets.array_header import ArrayHeader
from core.datasets.dataset import DatasetError
from core.datasets.options import LoadOptions, check_bytes
from core.datasets.raw_files import check_compressed, open_regular, read_values, unreadable
from core.sentence import Sentence, sentence_of

GZIP_MAGIC = b"\x1f\x8b"

#: The third byte of an IDX file. Source: http://yann.lecun.com/exdb/mnist, "the IDX file format".
_TYPES = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}


def looks_like_idx(start: bytes) -> bool:
    """Whether a file that begins so is IDX: two zeros, a type, the number of dimensions."""
    return start[:2] == b"\0\0" and len(start) >= 4 and start[2] in _TYPES and start[3] > 0


def read_idx(path: Path, options: LoadOptions | None = None) -> NDArray[Any]:
    """The array of an IDX file in its own type and shape.

    Raises
    ------
    DatasetError
        When the file is cut, damaged or something else; before memory is taken for it.
    """
    options = options or LoadOptions()
    with open_regular(path) as file:
        compressed = file.read(2) == GZIP_MAGIC
        size = file.seek(0, 2)
        file.seek(0)
        try:
            if compressed:
                return _read_gzip(file, size, path.name, options)
            header = _read_header(file, path.name)
            header.check_size(size, path.name)
            check_bytes(size, path.name)
            return read_values(file, header, path.name, options)
        except (EOFError, zlib.error, gzip.BadGzipFile) as problem:
            raise DatasetError(
                Sentence(
                    "{name} is damaged or cut short: {problem}.",
                    name=path.name,
                    problem=sentence_of(problem),
                )
            ) from None
        except OSError as problem:
            raise unreadable(path, problem) from None


def _read_gzip(file: BinaryIO, size: int, name: str, options: LoadOptions) -> NDArray[Any]:
    with gzip.GzipFile(fileobj=file) as unpacked:
        header = _read_header(cast(BinaryIO, unpacked), name)
        check_compressed(header, size, name)
        return read_values(unpacked, header, name, options)


def _read_header(file: BinaryIO, name: str) -> ArrayHeader:
    start = file.read(4)
    if not looks_like_idx(start):
        raise DatasetError(
            Sentence("{name} holds no IDX array: it does not begin as one.", name=name)
        )
    sizes = file.read(4 * start[3])
    if len(sizes) < 4 * start[3]:
        raise DatasetError(
            Sentence("{name} is damaged or cut short: its header is not whole.", name=name)
        )
    shape = tuple(np.frombuffer(sizes, ">u4").tolist())
    header = ArrayHeader(np.dtype(_TYPES[start[2]]), shape, 4 + len(sizes))
    header.check_shape(name)
    return header
