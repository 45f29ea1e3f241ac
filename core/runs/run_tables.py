"""Compared runs as tables to take away: what differs and what came of it, and their curves."""

from __future__ import annotations

import math
from collections.abc import Sequence

from core.history import history_columns
from core.runs.comparison import FIGURES, ComparedRun
from core.runs.tables import Row


def runs_table(runs: Sequence[ComparedRun], keys: Sequence[str]) -> tuple[list[str], list[Row]]:
    """A row for each run.

    Parameters
    ----------
    keys : settings to show.

    Returns
    -------
    heads, rows : figures in full, the squared error a mean over images and pixels, explained
        variance a fraction, times in seconds; None where a figure is not known.
    """
    heads = ["run", *keys, "data", "epochs_done", *FIGURES, "starred", "note"]
    rows: list[Row] = []
    for run in runs:
        settings = [getattr(run.recipe, key) for key in keys]
        figures = [_known(value) for value in run.figures().values()]
        starred = "yes" if run.starred else "no"
        about = [run.data_name, len(run.history)]
        rows.append([run.name, *settings, *about, *figures, starred, run.note])
    return heads, rows


def curves_table(runs: Sequence[ComparedRun], quantity: str) -> tuple[list[str], list[Row]]:
    """One figure of each run, a row for each epoch; None where a run has ended before.

    `quantity` is a column of the history; squared errors are told by pixel, as in the table.
    """
    columns = [_curve(run, quantity) for run in runs]
    longest = max(map(len, columns), default=0)
    rows: list[Row] = [
        [epoch + 1, *(_known(each[epoch]) if epoch < len(each) else None for each in columns)]
        for epoch in range(longest)
    ]
    return ["epoch", *(run.name for run in runs)], rows


def _curve(run: ComparedRun, quantity: str) -> list[float]:
    values = history_columns(run.history)[quantity]
    if quantity == "squared_error":
        values = 2 * values / max(run.pixels, 1)
    told: list[float] = values.tolist()
    return told


def _known(value: float) -> float | int | None:
    if math.isnan(value):
        return None
    return int(value) if float(value).is_integer() else value
