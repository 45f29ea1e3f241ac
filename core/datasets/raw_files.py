"""Opening files that a stranger made: only regular ones, and never more than they promise."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import numpy as np
from numpy.typing import NDArray

from core.datasets.array_header import ArrayHeader
from core.datasets.dataset import DatasetError
from core.datasets.options import LoadOptions, check_bytes
from core.sentence import Sentence

#: Deflate, the method of gzip and zip, can't do better: what claims more is lying.
_BEST_COMPRESSION = 1032
_CHUNK = 4 * 2**20


class _Stream(Protocol):
    def read(self, size: int, /) -> bytes: ...


def status(path: Path) -> os.stat_result:
    """What the system says of a path; a sentence if it says nothing."""
    try:
        return path.stat()
    except FileNotFoundError:
        raise DatasetError(Sentence("{path} is not there.", path=path)) from None
    except (OSError, ValueError) as problem:
        raise unreadable(path, problem) from None


def is_regular(path: Path) -> bool:
    """Whether a file is there; False too for what the system will not look at."""
    try:
        return stat.S_ISREG(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def unreadable(path: Path, problem: Exception) -> DatasetError:
    reason = problem.strerror if isinstance(problem, OSError) else None
    return DatasetError(
        Sentence("{path} can't be read: {reason}.", path=path, reason=reason or problem)
    )


def open_regular(path: Path) -> BinaryIO:
    """A file for reading; devices, pipes and empty files are refused without a wait."""
    found = status(path)
    if not stat.S_ISREG(found.st_mode):
        raise DatasetError(
            Sentence("{path} is neither a file nor a folder but a device or a pipe.", path=path)
        )
    if found.st_size == 0:
        raise DatasetError(Sentence("{name} is empty.", name=path.name))
    try:
        return path.open("rb")
    except OSError as problem:
        raise unreadable(path, problem) from None


def check_compressed(header: ArrayHeader, compressed: int, name: str) -> None:
    """Refuse a header that no compressed file of this size can keep, or that fills the memory."""
    if header.payload + header.offset > (compressed + 1) * _BEST_COMPRESSION:
        raise DatasetError(
            Sentence(
                "{name} is damaged or cut short: its header promises {payload:,} bytes of "
                "values, more than {compressed:,} compressed bytes can hold.",
                name=name,
                payload=header.payload,
                compressed=compressed,
            )
        )
    check_bytes(header.payload, name)


def read_values(
    stream: _Stream, header: ArrayHeader, name: str, options: LoadOptions
) -> NDArray[Any]:
    """Decompress exactly what the header promises, and see that nothing is left."""
    values = bytearray()
    while len(values) < header.payload:
        options.tell(Sentence("reading"), len(values), header.payload)
        chunk = stream.read(min(_CHUNK, header.payload - len(values)))
        if not chunk:
            header.check_size(header.offset + len(values), name)
        values += chunk
    if stream.read(1):
        raise DatasetError(
            Sentence(
                "{name} is damaged: more follows the {payload:,} bytes of values that its "
                "header promises.",
                name=name,
                payload=header.payload,
            )
        )
    array: NDArray[Any] = np.frombuffer(values, header.dtype)
    return array.reshape(header.shape, order=header.order)
