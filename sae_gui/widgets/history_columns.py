"""A run's figures as columns of numbers, grown by what is new in each snapshot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields

import numpy as np
from numpy.typing import NDArray

from core.snapshot import EpochRecord

COLUMNS = tuple(each.name for each in fields(EpochRecord))


class HistoryColumns:
    """One float64 column for each figure of `EpochRecord`; NaN where there is none."""

    def __init__(self) -> None:
        self._rows = np.empty((256, len(COLUMNS)))
        self._last: EpochRecord | None = None
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, column: str) -> NDArray[np.float64]:
        """The figures of one column, epoch by epoch: a view, not to be written to."""
        return self._rows[: self._length, COLUMNS.index(column)]

    def record(self, index: int) -> dict[str, float]:
        """All figures of one epoch, by its place in the history."""
        return dict(zip(COLUMNS, self._rows[index].tolist(), strict=True))

    def update(self, history: Sequence[EpochRecord]) -> bool:
        """Take over a history; whether anything in it is new."""
        known = self._length
        if known and not (len(history) >= known and history[known - 1] == self._last):
            known = 0
        new = history[known:]
        if not new and len(history) == self._length:
            return False
        self._reserve(len(history))
        for index, record in enumerate(new, known):
            self._rows[index] = [_number(getattr(record, name)) for name in COLUMNS]
        self._length = len(history)
        self._last = history[-1] if history else None
        return True

    def _reserve(self, length: int) -> None:
        if length > len(self._rows):
            grown = np.empty((2 * length, len(COLUMNS)))
            grown[: self._length] = self._rows[: self._length]
            self._rows = grown


def _number(value: float | None) -> float:
    return np.nan if value is None else value
