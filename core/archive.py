"""Arrays and a description in one `.npz`, sealed: a byte that changed is noticed. Never a pickle.

Beside its arrays an archive holds `about`, JSON text in UTF-8 whose ``arrays`` names each of them
with its sha256, and `seal`, the sha256 of that text. A zip's own checksums cover the values only,
and 32 bits of them.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.datasets.npy import NpzFile, open_npz
from core.datasets.options import LoadOptions
from core.files import write_atomically
from core.sentence import Sentence

#: What an archive is written from: an array, or the rows of one, which are never put together.
Part: TypeAlias = NDArray[Any] | Sequence[NDArray[Any]]

#: The format that is written. A newer one is refused by name, whatever else it has changed.
FORMAT = 2

_ABOUT, _SEAL = "about", "seal"
# What reading a member of a damaged zip may raise.
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError)
_LONGEST_ABOUT = 1 << 20
# Archives are not compressed. One packed anew by someone may be, but a large array that shrank
# this far is zeros, there to fill the memory.
_LARGE, _MOST_PACKED = 64 << 20, 50
# Bytes handed on at a time: without the interpreter's lock, and short enough for others to run.
_PIECE = 1 << 20


class ArchiveError(ValueError):
    """An archive that can't be opened: one sentence."""


def write_archive(path: str | Path, about: Mapping[str, Any], arrays: Mapping[str, Part]) -> None:
    """Writes an archive, whole or not at all.

    Raises
    ------
    FileProblem
        One sentence.
    """
    write_atomically(path, lambda file: _write(file, about, arrays))


def _write(file: IO[bytes], about: Mapping[str, Any], arrays: Mapping[str, Part]) -> None:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        digests = {name: _write_member(archive, name, part) for name, part in arrays.items()}
        _write_about(archive, {**about, "arrays": digests})


def rewrite_about(path: str | Path, changes: Mapping[str, Any]) -> None:
    """Writes an archive again with other entries in its description, whole or not at all.

    Its arrays are copied as they lie, by the piece: what was damaged before is so afterwards,
    and is noticed.

    Raises
    ------
    ArchiveError, DatasetError, FileProblem
        One sentence; the file is as it was.
    """
    path = Path(path)
    with open_archive(path, ()) as archive:
        about, is_sealed = archive.about, archive.is_sealed
    if not is_sealed:
        raise ArchiveError(
            Sentence(
                "{name} was written by an earlier version, which kept no names: save it anew.",
                name=path.name,
            )
        )

    def write(file: IO[bytes]) -> None:
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as new:
            for member in old.infolist():
                if member.filename not in (f"{_ABOUT}.npy", f"{_SEAL}.npy"):
                    _copy_member(old, member, new)
            _write_about(new, {**about, **changes})

    try:
        write_atomically(path, write)
    except _DAMAGE as problem:
        raise ArchiveError(
            Sentence("{name} is damaged: its description makes no sense.", name=path.name)
        ) from problem


def _copy_member(old: zipfile.ZipFile, member: zipfile.ZipInfo, new: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo(member.filename)
    with old.open(member) as source, new.open(info, "w", force_zip64=True) as target:
        shutil.copyfileobj(source, target, _PIECE)


def _write_about(archive: zipfile.ZipFile, about: Mapping[str, Any]) -> None:
    text = json.dumps(about, allow_nan=False).encode()
    _write_member(archive, _ABOUT, np.frombuffer(text, np.uint8))
    _write_member(archive, _SEAL, np.frombuffer(hashlib.sha256(text).digest(), np.uint8))


def _write_member(archive: zipfile.ZipFile, name: str, part: Part) -> str:
    """Writes one array; returns its digest."""
    rows = [part] if isinstance(part, np.ndarray) else part
    shape = rows[0].shape if isinstance(part, np.ndarray) else (len(rows), *rows[0].shape)
    dtype = rows[0].dtype
    described = {"descr": dtype.str, "fortran_order": False, "shape": shape}
    digest = _digest(name, dtype, shape)
    with archive.open(zipfile.ZipInfo(f"{name}.npy"), "w", force_zip64=True) as member:
        np.lib.format.write_array_header_1_0(member, described)
        for row in rows:
            for piece in _pieces(row):
                digest.update(piece)
                member.write(piece)
    return digest.hexdigest()


def _digest(name: str, dtype: np.dtype[Any], shape: tuple[int, ...]) -> hashlib._Hash:
    return hashlib.sha256(f"{name} {dtype.str} {shape}\n".encode())


def _pieces(array: NDArray[Any]) -> Iterator[memoryview]:
    """The bytes of an array in C order."""
    view = np.ascontiguousarray(array).reshape(-1).data.cast("B")
    return (view[first : first + _PIECE] for first in range(0, len(view), _PIECE))


class Archive:
    """An open archive.

    Attributes
    ----------
    about : its description.
    names : its arrays.
    is_sealed : false for those that were written before there were seals.
    """

    def __init__(self, path: Path, file: NpzFile, needed: Sequence[str]) -> None:
        self._path, self._file = path, file
        missing = [name for name in (*needed, _ABOUT) if name not in file.names]
        if missing:
            raise ArchiveError(
                Sentence(
                    "{name} is no model: it has no {missing}. Wanted: a model.npz, as training "
                    "writes it.",
                    name=path.name,
                    missing=" and no ".join(missing),
                )
            )
        self.names = tuple(name for name in file.names if name not in (_ABOUT, _SEAL))
        self.about = self._read_about()
        self._check_format()
        self.is_sealed = "arrays" in self.about or _SEAL in file.names
        self._digests = self._read_digests() if self.is_sealed else {}

    def read(self, name: str) -> NDArray[Any]:
        """One array, as it was written.

        Raises
        ------
        ArchiveError, DatasetError
            One sentence.
        """
        packed, unpacked = self._file.sizes(name)
        if unpacked > max(_LARGE, _MOST_PACKED * packed):
            raise ArchiveError(
                Sentence(
                    "{called} is damaged: it claims to be larger than its file.",
                    called=self._file.called(name),
                )
            )
        array = self._file.read(name)
        if not self.is_sealed:
            return array
        digest = _digest(name, array.dtype, array.shape)
        for piece in _pieces(array):
            digest.update(piece)
        if digest.hexdigest() != self._digests[name]:
            raise ArchiveError(
                Sentence(
                    "{name} is damaged: its {name2} was changed.", name=self._path.name, name2=name
                )
            )
        return array

    def _read_about(self) -> dict[str, Any]:
        damaged = ArchiveError(
            Sentence("{name} is damaged: its description makes no sense.", name=self._path.name)
        )
        text = self._file.read(_ABOUT)
        if text.dtype != np.uint8 or text.ndim != 1 or text.size > _LONGEST_ABOUT:
            raise damaged
        self._text = text.tobytes()
        try:
            about = json.loads(self._text.decode())
        except (ValueError, RecursionError):
            raise damaged from None
        if not isinstance(about, dict):
            raise damaged
        return about

    def _check_format(self) -> None:
        number = self.about.get("format")
        if isinstance(number, int) and number > FORMAT:
            raise ArchiveError(
                Sentence(
                    "{name} was written by a newer version (format {number}). "
                    "Update this program.",
                    name=self._path.name,
                    number=number,
                )
            )

    def _read_digests(self) -> dict[str, str]:
        """The digests of all arrays, once it is sure that they and the description are whole."""
        digests = self.about.get("arrays")
        seal = self._file.read(_SEAL).tobytes() if _SEAL in self._file.names else b""
        if not isinstance(digests, dict) or hashlib.sha256(self._text).digest() != seal:
            raise ArchiveError(
                Sentence("{name} is damaged: its description was changed.", name=self._path.name)
            )
        if set(digests) != set(self.names):
            raise ArchiveError(
                Sentence(
                    "{name} is damaged: some of its arrays are missing.", name=self._path.name
                )
            )
        return digests


@contextmanager
def open_archive(path: Path, needed: Sequence[str]) -> Iterator[Archive]:
    """An archive for reading, which holds at least `needed`.

    Raises
    ------
    ArchiveError, DatasetError
        One sentence.
    """
    with open_npz(path, LoadOptions()) as file:
        yield Archive(path, file, needed)
