"""Milliseconds a move of the timeline, and the memory its moments take.

Trains 300 epochs of 1,024 units on 2,000 built-in digits in the window, goes through all stored
moments on each tab as a drag does, with what it draws, and says the median and the slowest; on a
machine that others use too, what the window's thread worked tells more than the time that passed.
Give ``--epochs`` and ``--units`` for others. With ``--run FILE`` nothing is trained: the run of a
file is opened, one that was trained before in whatever time it took:

    sae-gui train --data builtin --set hidden_units=1024 --set limit=2000 --set batch_size=500 \
        --set epochs=300 --out long
    python benchmarks/scrubbing.py --run long/model.npz
"""

from __future__ import annotations

import argparse
import math
import os
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from core.recipe import Recipe
from sae_gui.app import make_application
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.words import megabytes

_IMAGES = 2_000
_MOVES = 40


def _wait(app: QApplication, done) -> None:
    while not done():
        app.processEvents()
        time.sleep(0.002)


def _scrub(app: QApplication, window: MainWindow) -> tuple[list[float], list[float]]:
    """Of each move, the time that passed and what the window's own thread worked of it."""
    times, worked = [], []
    epochs = window.run.run.moments.epochs
    for epoch in [*epochs] * math.ceil(_MOVES / len(epochs)):
        start, began = time.perf_counter(), time.thread_time()
        window.time.look_at(epoch)
        app.processEvents()  # what the move has to be redrawn for
        worked.append(1e3 * (time.thread_time() - began))
        times.append(1e3 * (time.perf_counter() - start))
    return times, worked


def _resident() -> int:
    """Bytes of memory that the process holds; 0 where /proc does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--epochs", type=int, default=300)
    options.add_argument("--units", type=int, default=1024)
    options.add_argument("--run", metavar="FILE")
    given = options.parse_args()
    app = make_application()
    recipe = Recipe(hidden_units=given.units, epochs=given.epochs, limit=_IMAGES, batch_size=200)
    window = MainWindow(recipe, WindowSettings(remember=False))
    window.resize(1366, 768)
    window.show()
    if given.run:
        window.runs_desk.open(given.run)
    else:
        window.open_source("builtin", start=True)
    _wait(app, lambda: window.run.status is RunStatus.FINISHED)
    _wait(app, lambda: window.data.dataset is not None and not window.analysis.is_busy)
    run, moments = window.run.run, window.run.run.moments
    print(
        f"{run.recipe.epochs} epochs, {run.recipe.hidden_units} units: {len(moments)} moments, "
        f"{megabytes(moments.bytes)} of {megabytes(moments.budget)} held"
    )
    before = _resident()
    for index in range(window.work.tabs.count()):
        window.work.tabs.setCurrentIndex(index)
        app.processEvents()
        times, worked = _scrub(app, window)
        print(
            f"{window.work.tabs.tabText(index):10} {np.median(times):6.1f} ms a move, "
            f"95 % within {np.percentile(times, 95):6.1f} ms, slowest {max(times):6.1f} ms; "
            f"the window's thread works {np.median(worked):5.1f} ms of it, "
            f"95 % within {np.percentile(worked, 95):5.1f} ms"
        )
        window.time.go_live()
    print(f"memory of the process: {megabytes(before)} before, {megabytes(_resident())} after")
    window.close_at_once()


if __name__ == "__main__":
    main()
