"""Training speed with the window drawing, against the same run headless.

    python benchmarks/window_speed.py [--pairs 5] [--seconds 8]

Prints, for 1024 units on MNIST (or the built-in digits without it): steps a second headless and
in the window, their ratio, and how late a 10 ms timer fires in the window's event loop. Both
sides are timed by the wall, in fresh processes that take turns, so that a machine whose speed
drifts favours neither. The first second of each is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
WARM_UP = 1.0
BATCH = 100


def recipe():
    from core.recipe import Recipe

    return Recipe(hidden_units=1024, batch_size=BATCH, epochs=100_000, validation_fraction=0.0)


def dataset():
    from core.datasets.catalog import is_downloaded
    from core.datasets.load import load_dataset

    return load_dataset("mnist" if is_downloaded("mnist") else "builtin")


def headless(seconds: float) -> dict:
    """Steps a second of the bare generator."""
    from core.trainer import Trainer

    trainer = Trainer(recipe(), dataset())
    start, seen = None, 0
    begun = time.perf_counter()
    for _ in trainer.run():
        now = time.perf_counter()
        if start is None and now - begun >= WARM_UP:
            start, seen = now, trainer.images_seen
        if start is not None and now - start >= seconds:
            return {"steps": (trainer.images_seen - seen) / BATCH / (now - start)}
    raise SystemExit("the run ended before the measurement")


def window(seconds: float) -> dict:
    """Steps a second with every panel of the Training tab drawing, and the timer's lateness."""
    from sae_gui.app import make_application, spare_collector
    from sae_gui.main_window import MainWindow
    from sae_gui.settings import WindowSettings

    make_application()
    shown = MainWindow(recipe(), WindowSettings(remember=False))
    shown.resize(1366, 768)
    shown.show()
    spare_collector()
    shown.open_source("mnist" if _has_mnist() else "builtin", start=True)
    frames: list = []
    shown.run.snapshot_taken.connect(lambda snapshot, _: frames.append(snapshot))
    _live(lambda: bool(frames) and frames[-1].seconds >= WARM_UP)
    trainer = shown.run._worker._trainer
    began, seen, drawn = time.perf_counter(), trainer.images_seen, len(frames)
    _live(lambda: time.perf_counter() - began >= seconds)
    passed = time.perf_counter() - began
    told = {
        "steps": (trainer.images_seen - seen) / BATCH / passed,
        "snapshots": (len(frames) - drawn) / passed,
        "lateness": _lateness(seconds / 2),
    }
    shown.close_at_once()
    return told


def _live(until: Callable[[], bool]) -> None:
    """Run the event loop as the program does, looking only now and then whether to end."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop, timer = QEventLoop(), QTimer()
    timer.timeout.connect(lambda: loop.exit() if until() else None)
    timer.start(250)
    loop.exec()


def _lateness(seconds: float) -> list[float]:
    """How many milliseconds each tick of a 10 ms timer comes late, while it trains and draws.

    Measured apart from the steps: a hundred ticks a second take a per cent of them.
    """
    from PySide6.QtCore import Qt, QTimer

    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(10)
    began = time.perf_counter()
    _live(lambda: time.perf_counter() - began >= seconds)
    timer.stop()
    return [max((b - a) * 1000 - 10, 0.0) for a, b in pairwise(ticks)]


def _has_mnist() -> bool:
    from core.datasets.catalog import is_downloaded

    return is_downloaded("mnist")


def child(side: str, seconds: float) -> dict:
    output = subprocess.run(
        [sys.executable, __file__, "--side", side, "--seconds", str(seconds)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60 + 10 * seconds,
    ).stdout
    return json.loads(output.splitlines()[-1])


def percentile(values: list[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(share * len(ordered)), len(ordered) - 1)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument("--side", choices=("headless", "window"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    beside = ROOT.parent / "shared" / "data"
    if beside.is_dir():
        os.environ.setdefault("SAE_GUI_DATA", str(beside))
    sys.path.insert(0, str(ROOT))
    if options.side:
        print(json.dumps({"headless": headless, "window": window}[options.side](options.seconds)))
        return
    ratios, alone, drawing, lateness, rates = [], [], [], [], []
    for _ in range(options.pairs):
        bare, shown = child("headless", options.seconds), child("window", options.seconds)
        alone.append(bare["steps"])
        drawing.append(shown["steps"])
        ratios.append(shown["steps"] / bare["steps"])
        rates.append(shown["snapshots"])
        lateness += shown["lateness"]
    print(f"steps a second   headless {statistics.median(alone):7.1f}")
    print(f"                 window   {statistics.median(drawing):7.1f}")
    print(f"ratio            median   {statistics.median(ratios):7.3f}  all {sorted(ratios)}")
    print(f"snapshots a second        {statistics.median(rates):7.1f}")
    print(
        f"10 ms timer late, ms      median {statistics.median(lateness):.1f}  "
        f"99th {percentile(lateness, 0.99):.1f}  worst {max(lateness):.1f}"
    )


if __name__ == "__main__":
    main()
