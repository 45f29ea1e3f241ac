"""A file that belongs to one living program: the system lets go of it when the program dies."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Claim:
    """A lock file beside what is claimed.

    While it is locked, its owner lives. A lock file that nobody has locked was left by one that
    died: whoever lives cleans up after itself with `release`.
    """

    def __init__(self, path: Path, file: IO[bytes]) -> None:
        self._path, self._file = path, file

    @classmethod
    def take(cls, path: Path) -> Claim | None:
        """The claim, or None where another program has it; raises OSError."""
        file = path.open("ab")
        # Whoever had it may have taken the file away in between: the lock is then worth nothing.
        if _lock(file) and _is_at(file, path):
            return cls(path, file)
        file.close()
        return None

    def leave(self) -> None:
        """Gives it back and leaves the lock file, for the next sitting to find."""
        self._file.close()

    def release(self) -> None:
        """Gives it back and takes the lock file away."""
        if sys.platform == "win32":  # which deletes no open file
            self._file.close()
        with suppress(OSError):
            self._path.unlink()
        self._file.close()


def _is_at(file: IO[bytes], path: Path) -> bool:
    with suppress(OSError):
        return os.path.samestat(os.fstat(file.fileno()), path.stat())
    return False


def _lock(file: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
