"""The figures of a run, epoch by epoch, and as a table in a file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import IO

import numpy as np
from numpy.typing import NDArray

from core.files import write_atomically
from core.snapshot import EpochRecord

COLUMNS = tuple(field.name for field in fields(EpochRecord))


def history_columns(history: Sequence[EpochRecord]) -> dict[str, NDArray[np.float64]]:
    """Each figure as an array over the epochs; a missing validation loss is not a number."""
    return {
        name: np.array(
            [np.nan if (value := getattr(each, name)) is None else value for each in history],
            dtype=np.float64,
        )
        for name in COLUMNS
    }


def history_from_columns(columns: dict[str, NDArray[np.float64]]) -> tuple[EpochRecord, ...]:
    """The records that `history_columns` made the arrays of."""
    rows = zip(*(columns[name].tolist() for name in COLUMNS), strict=True)
    return tuple(_record(dict(zip(COLUMNS, row, strict=True))) for row in rows)


def history_csv(history: Iterable[EpochRecord]) -> str:
    """One line for each epoch under a line of names; numbers in full."""
    lines = [",".join(COLUMNS)]
    for each in history:
        values = (getattr(each, name) for name in COLUMNS)
        lines.append(",".join("" if value is None else repr(value) for value in values))
    return "\n".join(lines) + "\n"


def write_history(path: Path, history: Iterable[EpochRecord]) -> None:
    """`history_csv` as a file, whole or not at all.

    Raises
    ------
    FileProblem
        One sentence, where the file can't be written.
    """

    def write(file: IO[bytes]) -> None:
        file.write(history_csv(history).encode())

    write_atomically(path, write)


def _record(values: dict[str, float]) -> EpochRecord:
    validation = values.pop("validation")
    epoch = int(values.pop("epoch"))
    return EpochRecord(
        epoch=epoch, validation=None if np.isnan(validation) else validation, **values
    )
