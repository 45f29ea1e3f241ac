"""Fetching MNIST and its relatives: several mirrors, checked files, nothing left half done."""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from core.datasets.catalog import CATALOG, CatalogEntry, CatalogFile, data_folder
from core.datasets.dataset import DatasetError, check_cancelled
from core.datasets.download_progress import (
    DownloadProgress,
    FileProgress,
    FileState,
    RateMeter,
)
from core.datasets.fetch import FetchFailed, Head, fetch
from core.sentence import Sentence

__all__ = ["DownloadError", "DownloadProgress", "FileProgress", "FileState", "download"]

_REPORT_INTERVAL = 0.05
_HASHED_AT_ONCE = 2**20
_NUMBER_WORDS = (
    Sentence("none"),
    Sentence("one"),
    Sentence("two"),
    Sentence("three"),
    Sentence("four"),
    Sentence("five"),
    Sentence("six"),
)

_Report = Callable[[DownloadProgress], object]


class DownloadError(DatasetError):
    """A set that could not be fetched: one sentence.

    Attributes
    ----------
    attempts : each address that was tried, and what came of it.
    """

    def __init__(self, sentence: str, attempts: Sequence[str] = ()) -> None:
        super().__init__(sentence)
        self.attempts = tuple(attempts)


def download(
    key: str,
    *,
    progress: _Report | None = None,
    cancelled: Callable[[], bool] | None = None,
    mirrors: Sequence[str] | None = None,
    folder: Path | None = None,
    timeout: float = 10,
) -> Path:
    """Fetch a set of the catalogue; files that are there and whole are kept.

    What has arrived of a file is kept as `.part` for the next time, from whichever mirror.

    Parameters
    ----------
    key : of `CATALOG`.
    mirrors : addresses to which the files' names are added; None for the catalogue's own.
    folder : where the files go; None for `data_folder() / key`.
    timeout : seconds without a byte after which a mirror counts as failed.

    Returns
    -------
    The folder with the files.

    Raises
    ------
    DownloadError
        When no mirror gave a file, or it can't be written.
    Cancelled
        When `cancelled` says so, within two tenths of a second.
    """
    entry = CATALOG[key]
    where = folder or data_folder() / key
    asked = tuple(mirrors) if mirrors is not None else entry.mirrors
    session = _Download(entry, where, asked, timeout, progress, cancelled)
    try:
        session.run()
    except OSError as problem:  # the network's own end in FetchFailed: this is the disk's
        raise DownloadError(_disk_sentence(entry, where, problem)) from problem
    return where


class _Download:
    """One call of `download`: the files, the mirror in use, and what has arrived."""

    def __init__(
        self,
        entry: CatalogEntry,
        folder: Path,
        mirrors: tuple[str, ...],
        timeout: float,
        progress: _Report | None,
        cancelled: Callable[[], bool] | None,
    ) -> None:
        self._entry = entry
        self._files = sorted(entry.files, key=lambda file: file.bytes)
        self._folder = folder
        self._mirrors = mirrors
        self._mirror = 0
        self._timeout = timeout
        self._progress = progress
        self._cancelled = cancelled
        self._attempts: list[str] = []
        self._any_answer = False
        self._received = dict.fromkeys((file.name for file in self._files), 0)
        self._states = dict.fromkeys(self._received, FileState.WAITING)
        self._rate = RateMeter()
        self._reported = 0.0

    def run(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        for file in self._files:
            if self._is_whole(self._folder / file.name, file):
                self._set_state(file, FileState.CHECKED, file.bytes)
        for file in self._files:
            if self._states[file.name] is not FileState.CHECKED:
                self._fetch_from_any(file)

    def _fetch_from_any(self, file: CatalogFile) -> None:
        """Ask every mirror once, beginning with the one that answered last."""
        for _ in self._mirrors:
            address = self._mirrors[self._mirror] + file.name
            try:
                self._fetch_whole(address, file)
            except FetchFailed as problem:
                self._attempts.append(f"{urlsplit(address).netloc}, {file.name}: {problem}")
                self._mirror = (self._mirror + 1) % len(self._mirrors)
            else:
                return
        raise DownloadError(self._failure_sentence(), self._attempts)

    def _fetch_whole(self, address: str, file: CatalogFile) -> None:
        """Fetch, check and put in place; a resumed file that turns out wrong is begun anew."""
        part = self._folder / f"{file.name}.part"
        resumed = True
        while resumed:
            resumed = self._receive(address, file, part)
            if self._is_whole(part, file):
                part.replace(self._folder / file.name)
                self._set_state(file, FileState.CHECKED, file.bytes)
                return
            part.unlink()
        raise FetchFailed("what arrived is another file: its checksum differs")

    def _receive(self, address: str, file: CatalogFile, part: Path) -> bool:
        """Bring `part` to its full size; whether it was begun before."""
        held = part.stat().st_size if part.exists() else 0
        if held >= file.bytes:
            held = 0
        self._set_state(file, FileState.FETCHING, held)
        with fetch(address, held, self._timeout, self._cancelled) as (head, pieces):
            self._any_answer = True
            offset = _accept(head, held, file)
            with part.open("ab" if offset else "wb") as output:
                self._write(pieces, output, file, offset)
        return offset > 0

    def _write(
        self, pieces: Iterable[bytes], output: BinaryIO, file: CatalogFile, received: int
    ) -> None:
        """Write pieces up to the file's size; whether they are the file, its checksum says."""
        for piece in pieces:
            received += output.write(piece[: file.bytes - received])
            self._rate.add(len(piece))
            self._set_received(file, received)
            if received == file.bytes:
                break
        output.flush()
        os.fsync(output.fileno())
        if received < file.bytes:
            raise FetchFailed(f"the connection broke after {received:,} of {file.bytes:,} bytes")

    def _is_whole(self, path: Path, file: CatalogFile) -> bool:
        if not path.is_file() or path.stat().st_size != file.bytes:
            return False
        digest = hashlib.new(self._entry.algorithm, usedforsecurity=False)
        with path.open("rb") as content:
            while block := content.read(_HASHED_AT_ONCE):
                check_cancelled(self._cancelled)
                digest.update(block)
        return digest.hexdigest() == file.checksum

    def _set_state(self, file: CatalogFile, state: FileState, received: int) -> None:
        self._states[file.name] = state
        self._received[file.name] = received
        self._report()

    def _set_received(self, file: CatalogFile, received: int) -> None:
        self._received[file.name] = received
        if time.monotonic() - self._reported >= _REPORT_INTERVAL:
            self._report()

    def _report(self) -> None:
        check_cancelled(self._cancelled)
        self._reported = time.monotonic()
        if self._progress is None:
            return
        files = tuple(
            FileProgress(
                file.name,
                file.title,
                file.bytes,
                self._received[file.name],
                self._states[file.name],
            )
            for file in self._files
        )
        self._progress(
            DownloadProgress(
                files=files,
                received=sum(self._received.values()),
                total=self._entry.total_bytes,
                mirror=self._mirror + 1,
                mirrors=len(self._mirrors),
                bytes_per_second=self._rate.rate(),
            )
        )

    def _failure_sentence(self) -> Sentence:
        title, count = self._entry.title, len(self._mirrors)
        if count == 1:
            if self._any_answer:
                return Sentence(
                    "{title} could not be fetched: its only mirror did not give the whole file.",
                    title=title,
                )
            return Sentence(
                "{title} could not be fetched: its only mirror did not answer.", title=title
            )
        words = _NUMBER_WORDS[count] if count < len(_NUMBER_WORDS) else f"{count:,}"
        if self._any_answer:
            return Sentence(
                "{title} could not be fetched: none of {mirrors} mirrors gave the whole file.",
                title=title,
                mirrors=words,
            )
        return Sentence(
            "{title} could not be fetched: none of {mirrors} mirrors answered.",
            title=title,
            mirrors=words,
        )


def _accept(head: Head, wanted: int, file: CatalogFile) -> int:
    """Where to go on writing; an answer that can't be the file is refused before it is read."""
    if head.size is not None and head.size != file.bytes:
        raise FetchFailed(f"it offers {head.size:,} bytes instead of {file.bytes:,}")
    if head.offset not in (0, wanted):
        raise FetchFailed("it resumed at another place than asked")
    return head.offset


def _disk_sentence(entry: CatalogEntry, folder: Path, problem: OSError) -> Sentence:
    if problem.errno in (errno.ENOSPC, errno.EDQUOT):
        size = f"{entry.total_bytes / 1e6:.0f} MB"
        return Sentence(
            "The disk is full: {title} needs {size} in {folder}.",
            title=entry.title,
            size=size,
            folder=folder,
        )
    return Sentence(
        "{title} can't be kept in {folder}: {reason}.",
        title=entry.title,
        folder=folder,
        reason=problem.strerror or problem,
    )
