"""How far a download has come."""

from __future__ import annotations

import enum
import time
from collections import deque
from dataclasses import dataclass

#: Seconds over which the rate is measured.
_RATE_SPAN = 3.0


class FileState(enum.StrEnum):
    WAITING = "waiting"
    FETCHING = "fetching"
    CHECKED = "checked"


@dataclass(frozen=True, slots=True)
class FileProgress:
    """One file of the set; `title` is what a person calls it: "Training images"."""

    name: str
    title: str
    bytes: int
    received: int
    state: FileState


@dataclass(frozen=True, slots=True)
class DownloadProgress:
    """All files of a set at one moment.

    Attributes
    ----------
    files : in the order in which they are fetched, the small ones first.
    received, total : bytes of all files.
    mirror, mirrors : which mirror is being asked, from 1, and how many there are.
    bytes_per_second : over the last seconds; 0 before anything has arrived.
    """

    files: tuple[FileProgress, ...]
    received: int
    total: int
    mirror: int
    mirrors: int
    bytes_per_second: float


class RateMeter:
    """Bytes per second over the last three seconds."""

    def __init__(self) -> None:
        self._arrivals: deque[tuple[float, int]] = deque()

    def add(self, count: int) -> None:
        now = time.monotonic()
        self._arrivals.append((now, count))
        while now - self._arrivals[0][0] > _RATE_SPAN:
            self._arrivals.popleft()

    def rate(self) -> float:
        if len(self._arrivals) < 2:
            return 0.0
        span = time.monotonic() - self._arrivals[0][0]
        return sum(count for _, count in self._arrivals) / span if span > 0 else 0.0
