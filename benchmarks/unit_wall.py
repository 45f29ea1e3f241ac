"""The wall of units while it trains, and a wall of 4,096 units.

    python benchmarks/unit_wall.py [--pairs 5] [--seconds 8]

Prints, for 1024 units on MNIST (or the built-in digits without it): redraws a second, steps a
second headless and with the wall in sight, their ratio, and how late a 10 ms timer fires; before
that, how long a wall of 4,096 units takes to draw first, and again after each step of scrolling,
and the same ratio within one process, whose window is awake and asleep in turns. Measured as in
window_speed.py.
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

from window_speed import BATCH, WARM_UP, _has_mnist, _lateness, _live, headless, percentile, recipe

ROOT = Path(__file__).resolve().parents[1]


def opened():
    """A window that trains, turned to the Units tab; its wall, and the trainer."""
    from sae_gui.app import make_application, spare_collector
    from sae_gui.main_window import MainWindow
    from sae_gui.settings import WindowSettings
    from sae_gui.units_page import UnitsPage

    make_application()
    shown = MainWindow(recipe(), WindowSettings(remember=False))
    page = next(each for each in shown.pages if isinstance(each, UnitsPage))
    shown.resize(1366, 768)
    shown.show()
    spare_collector()
    shown.work.show_page_of(page.wall)
    shown.open_source("mnist" if _has_mnist() else "builtin", start=True)
    _live(lambda: shown.run.snapshot is not None and shown.run.snapshot.seconds >= WARM_UP)
    return shown, page.wall.wall, shown.run._worker._trainer


def window(seconds: float) -> dict:
    """Steps and redraws a second with the Units tab in sight, and the timer's lateness."""
    shown, wall, trainer = opened()
    began, seen, frames = time.perf_counter(), trainer.images_seen, wall.frames
    _live(lambda: time.perf_counter() - began >= seconds)
    passed = time.perf_counter() - began
    told = {
        "steps": (trainer.images_seen - seen) / BATCH / passed,
        "redraws": (wall.frames - frames) / passed,
        "lateness": _lateness(seconds / 2),
    }
    shown.close_at_once()
    return told


def turns(seconds: float) -> dict:
    """Steps a second while the window lives, and while its thread sleeps, a second in turns.

    Both in one process: a machine that has other work at times favours neither.
    """
    shown, _, trainer = opened()
    alive, asleep = [], []
    for _ in range(max(2, round(4 * seconds))):
        alive.append(_speed(trainer, _live_a_second))
        asleep.append(_speed(trainer, lambda: time.sleep(1)))
    shown.close_at_once()
    around = [(a + b) / 2 for a, b in pairwise(asleep)]
    return {"ratios": [a / b for a, b in zip(alive[1:], around, strict=True)]}


def _speed(trainer, wait: Callable[[], None]) -> float:
    began, seen = time.perf_counter(), trainer.images_seen
    wait()
    return (trainer.images_seen - seen) / BATCH / (time.perf_counter() - began)


def _live_a_second() -> None:
    began = time.perf_counter()
    _live(lambda: time.perf_counter() - began >= 1)


def large(_seconds: float) -> dict:
    """Milliseconds until a wall of 4,096 units of 784 pixels stands, and for each scroll step."""
    from core.autoencoder import SparseAutoencoder
    from sae_gui.app import make_application
    from sae_gui.panels.units_panel import UnitsPanel

    app = make_application()
    model = SparseAutoencoder.drawn(784, recipe().replace(hidden_units=4096))
    panel = UnitsPanel()
    panel.resize(1366, 700)
    panel.show()
    app.processEvents()
    told = {}
    for scale in (2, 1):
        panel.wall.set_scale(scale)
        began = time.perf_counter()
        panel.show_model(model, (28, 28), None, None)
        panel.wall.viewport().repaint()
        first, steps = time.perf_counter() - began, []
        bar = panel.wall.verticalScrollBar()
        for value in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
            began = time.perf_counter()
            bar.setValue(value)
            panel.wall.viewport().repaint()
            steps.append(1000 * (time.perf_counter() - began))
        told[str(28 * scale)] = {"first": 1000 * first, "steps": steps}
    panel.close()
    return told


def child(side: str, seconds: float) -> dict:
    output = subprocess.run(
        [sys.executable, __file__, "--side", side, "--seconds", str(seconds)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60 + 20 * seconds,
    ).stdout
    return json.loads(output.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pairs", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=8.0)
    parser.add_argument(
        "--side", choices=("headless", "window", "turns", "large"), help=argparse.SUPPRESS
    )
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    beside = ROOT.parent / "shared" / "data"
    if beside.is_dir():
        os.environ.setdefault("SAE_GUI_DATA", str(beside))
    sys.path.insert(0, str(ROOT))
    if options.side:
        sides = {"headless": headless, "window": window, "turns": turns, "large": large}
        print(json.dumps(sides[options.side](options.seconds)))
        return
    for size, told in child("large", 0).items():
        print(
            f"4,096 units at {size} px  first {told['first']:.1f} ms  scroll step median "
            f"{statistics.median(told['steps']):.1f}  worst {max(told['steps']):.1f} ms"
        )
    ratios = child("turns", options.seconds)["ratios"]
    low, middle, high = statistics.quantiles(ratios, n=4)
    print(f"window awake against asleep, second by second: {middle:.3f} ({low:.3f} to {high:.3f})")
    report(options)


def report(options: argparse.Namespace) -> None:
    """Both sides in turns."""
    ratios, rates, lateness = [], [], []
    for _ in range(options.pairs):
        bare, shown = child("headless", options.seconds), child("window", options.seconds)
        ratios.append(shown["steps"] / bare["steps"])
        rates.append(shown["redraws"])
        lateness += shown["lateness"]
        print(f"steps a second   headless {bare['steps']:7.1f}  wall {shown['steps']:7.1f}")
    print(f"ratio            median {statistics.median(ratios):.3f}  all {sorted(ratios)}")
    print(f"redraws a second median {statistics.median(rates):.2f}  least {min(rates):.2f}")
    print(
        f"10 ms timer late, ms      median {statistics.median(lateness):.1f}  "
        f"99th {percentile(lateness, 0.99):.1f}  worst {max(lateness):.1f}"
    )


if __name__ == "__main__":
    main()
