"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, TypeAlias

import imageio.v3 as imageio
import numpy as np
from numpy.typing import NDArray

#: Fills an open file.
Writer: TypeAlias = Callable[[IO[bytes]], object]

# No room on the disk, in the user's share of it, or under the limit of one file.
_FULL = (errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC))


class FileProblem(OSError):  # noqa: N818 - a fact about a file, told in one sentence
    """A file that can't be written or read: one sentence."""


def write_atomically(path: str | Path, writer: Writer) -> None:
    """Has `writer` fill a new file, which then takes the place of `path` in one step.

    Raises
    ------
    FileProblem
        One sentence: the file, and why it could not be written. What was at `path` is left.
    """
    write_together({Path(path): writer})


def write_together(writers: Mapping[Path, Writer]) -> None:
    """Files that belong together: all are filled before the first takes its place.

    Raises
    ------
    FileProblem
        As `write_atomically` does, for the file that could not be written; all are left as they
        were, unless it was the last step that failed.
    """
    filled: dict[Path, Path] = {}
    path = Path()
    try:
        for path, writer in writers.items():
            filled[path] = _filled(path, writer)
        for path, temporary in filled.items():
            temporary.replace(path)
        for folder in {each.parent for each in filled}:
            _settle(folder)
    except OSError as problem:
        raise FileProblem(f"{path} can't be written: {reason_of(problem)}.") from problem
    finally:
        for temporary in filled.values():
            with suppress(OSError):
                temporary.unlink()


def _filled(path: Path, writer: Writer) -> Path:
    """A new file beside `path`, with all that belongs into it on the disk."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            writer(file)
            file.flush()
            os.fsync(file.fileno())
        share_as_usual(temporary)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    return temporary


def reason_of(problem: OSError) -> str:
    """Why a file could not be written, as people say it."""
    if problem.errno in _FULL:
        return "the disk is full"
    if problem.errno == errno.ENOENT:
        return "its folder is not there"
    if problem.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "its folder is write-protected"
    return problem.strerror or str(problem)


def _settle(folder: Path) -> None:
    """Has the system write down the names in a folder too, where it can be told to."""
    with suppress(OSError, AttributeError):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def share_as_usual(path: Path) -> None:
    """Gives a file the rights that a plainly opened one has; a temporary one is private."""
    umask = os.umask(0)
    os.umask(umask)
    path.chmod(0o666 & ~umask)


def make_folder(path: str | Path) -> None:
    """The folder, with those above it, made where it is not there.

    Raises
    ------
    FileProblem
        One sentence.
    """
    try:
        Path(path).mkdir(parents=True, exist_ok=True)
    except FileExistsError as problem:
        raise FileProblem(f"{path} is a file. Name a folder.") from problem
    except OSError as problem:
        raise FileProblem(f"{path} can't be made: {reason_of(problem)}.") from problem


def save_png(path: str | Path, picture: NDArray[np.uint8]) -> None:
    """A picture as PNG, whole or not at all.

    Raises
    ------
    FileProblem
        One sentence.
    """
    data = imageio.imwrite("<bytes>", picture, extension=".png")
    write_atomically(path, lambda file: file.write(data))
