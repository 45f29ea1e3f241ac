"""NumPy's own files: .npy mapped into memory, .npz read member by member. Never a pickle."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, cast

import numpy as np
from numpy.typing import NDArray

from core.datasets.array_header import read_npy_header
from core.datasets.dataset import DatasetError
from core.datasets.options import LoadOptions
from core.datasets.raw_files import check_compressed, open_regular, read_values, unreadable
from core.sentence import Sentence, sentence_of

ZIP_MAGIC = b"PK\x03\x04"

_SUFFIX = ".npy"
_ENCRYPTED = 0x1


def map_npy(path: Path) -> NDArray[Any]:
    """The array of a .npy file, read from the disk only where it is touched.

    Raises
    ------
    DatasetError
        When header and file do not fit each other, or it holds anything but plain values.
    """
    with open_regular(path) as file:
        try:
            header = read_npy_header(file, path.name)
            header.check_size(file.seek(0, 2), path.name)
        except OSError as problem:
            raise unreadable(path, problem) from None
    mapped: NDArray[Any] = np.memmap(
        path, header.dtype, "r", header.offset, header.shape, header.order
    )
    return mapped


class NpzFile:
    """The arrays of an .npz file by name; each is read when it is asked for."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, options: LoadOptions) -> None:
        self._path = path
        self._archive = archive
        self._options = options
        self._members = {
            each.filename.removesuffix(_SUFFIX): each
            for each in archive.infolist()
            if each.filename.endswith(_SUFFIX)
        }

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def called(self, name: str) -> str:
        """An array as a sentence names it."""
        return f"{name} in {self._path.name}"

    def sizes(self, name: str) -> tuple[int, int]:
        """Bytes that an array takes in the file, and that it says it has unpacked."""
        return self._members[name].compress_size, self._members[name].file_size

    def read(self, name: str) -> NDArray[Any]:
        """One array, never unpacked further than the zip directory and its own header say."""
        member, called = self._members[name], self.called(name)
        self._check_member(member, called)
        try:
            with self._archive.open(member) as packed:
                file = cast(BinaryIO, packed)
                header = read_npy_header(file, called)
                header.check_size(member.file_size, called)
                check_compressed(header, member.compress_size, called)
                return read_values(file, header, called, self._options)
        except (zipfile.BadZipFile, zlib.error, EOFError) as problem:
            raise DatasetError(
                Sentence(
                    "{called} is damaged: {problem}.", called=called, problem=sentence_of(problem)
                )
            ) from None

    def _check_member(self, member: zipfile.ZipInfo, called: str) -> None:
        if member.flag_bits & _ENCRYPTED:
            raise DatasetError(Sentence("{called} is locked with a password.", called=called))
        if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise DatasetError(
                Sentence("{called} is packed in a way that NumPy does not use.", called=called)
            )
        if member.compress_size > self._path.stat().st_size:
            raise DatasetError(
                Sentence(
                    "{called} is damaged: it claims to be larger than its file.", called=called
                )
            )


@contextmanager
def open_npz(path: Path, options: LoadOptions) -> Iterator[NpzFile]:
    """An .npz file for reading; whatever is wrong with it becomes a `DatasetError`."""
    with open_regular(path) as file:
        try:
            with zipfile.ZipFile(file) as archive:
                yield NpzFile(path, archive, options)
        except (zipfile.BadZipFile, NotImplementedError) as problem:
            raise DatasetError(
                Sentence(
                    "{name} is damaged or cut short: {problem}.",
                    name=path.name,
                    problem=sentence_of(problem),
                )
            ) from None
        except OSError as problem:
            raise unreadable(path, problem) from None
