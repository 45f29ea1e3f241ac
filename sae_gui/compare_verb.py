"""`sae-gui compare`: runs side by side, by the settings that differ and by what came of them."""

from __future__ import annotations

import argparse
import json
import math
from dataclasses import asdict
from typing import Any

from core.recipe import SETTINGS
from core.runs.run_file import load_run
from core.runs.saved_run import SavedRun
from sae_gui.words import duration

_FIGURES = ("epochs_done", "cost", "squared_error", "mean_activation", "validation", "seconds")


def compare(options: argparse.Namespace) -> int:
    """A table on the terminal, or one JSON object."""
    runs = [load_run(each) for each in options.files]
    differing = [key for key in SETTINGS if len({getattr(run.recipe, key) for run in runs}) > 1]
    if options.json:
        told = [_told(file, run) for file, run in zip(options.files, runs, strict=True)]
        print(json.dumps({"runs": told, "differing": differing}))
        return 0
    rows = [_row(run, differing) for run in runs]
    names = [*differing, "done", "cost", "error/image", "activation", "validation", "time"]
    _print_table([["run", *names], *rows])
    if not differing and len(runs) > 1:
        print("Their settings are all the same.")
    return 0


def figures(run: SavedRun) -> dict[str, float | None]:
    """What came of a run: its last epoch's figures; squared_error is ½‖y−x‖² for each image."""
    last = run.history[-1] if run.history else None
    told: dict[str, float | None] = {"epochs_done": run.epoch}
    for name in _FIGURES[1:-1]:
        value = getattr(last, name) if last else None
        told[name] = value if value is not None and math.isfinite(value) else None
    told["seconds"] = run.seconds
    return told


def _told(file: str, run: SavedRun) -> dict[str, Any]:
    return {
        "file": file,
        "name": run.name,
        "recipe": asdict(run.recipe),
        "data": asdict(run.data) if run.data else None,
        "status": run.status or None,
        "created": run.created or None,
        **figures(run),
    }


def _row(run: SavedRun, differing: list[str]) -> list[str]:
    settings = [_short(getattr(run.recipe, key)) for key in differing]
    told = figures(run)
    shown = [_short(told[name]) for name in _FIGURES[:-1]]
    return [run.name, *settings, *shown, duration(run.seconds)]


def _short(value: Any) -> str:
    if value is None:
        return "–"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _print_table(rows: list[list[str]]) -> None:
    """Names to the left, figures to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = [row[0].ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True)]
        print("  ".join(cells).rstrip())
