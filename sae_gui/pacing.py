"""How fast a run goes for those who watch it: full speed, slow motion, pauses at epochs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pacing:
    """What the training thread is told.

    Attributes
    ----------
    epochs_per_second : at most; 0 for as fast as can be.
    pauses : epochs after which the run halts by itself.
    """

    epochs_per_second: float = 0.0
    pauses: frozenset[int] = frozenset()

    @property
    def is_slow(self) -> bool:
        return self.epochs_per_second > 0


class PaceClock:
    """When the next piece of an epoch is due, counted from where the pace was last changed."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._pacing: Pacing | None = None
        self._since = self._from = 0.0

    def wait(self, pacing: Pacing, position: float) -> float:
        """Seconds to wait at `position`, in epochs with their share; none or less: go on."""
        now = self._clock()
        if pacing != self._pacing or position < self._from:
            self._pacing, self._since, self._from = pacing, now, position
        return self._since + (position - self._from) / pacing.epochs_per_second - now


def pauses_from(text: str) -> frozenset[int]:
    """Epochs as a person writes them: "1, 5, 20".

    Raises
    ------
    ValueError
        One sentence that names what is no epoch.
    """
    found = set()
    for word in text.replace(";", ",").replace(" ", ",").split(","):
        if not word:
            continue
        if not word.isdecimal() or not 0 < int(word) <= 1_000_000:
            raise ValueError(f"{word} is no epoch. Write whole numbers from 1 up: 1, 5, 20.")
        found.add(int(word))
    return frozenset(found)
