"""How long the window stands still when its theme, language or size of type is switched.

Trains in the window and switches each look there and back while it does. A stall is the longest
time between two ticks of a 5 ms timer: that is how long a click would have had to wait. "none" is
the same without a switch: what training and drawing cost by themselves. "tab after" turns to
another tab right after a switch, which is when that tab takes on the new look.

    python benchmarks/look_switches.py [--data mnist --units 1024] [--size 1920x1080] [--tab 1]
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from core.recipe_file import load_recipe
from sae_gui.app import make_application, spare_collector
from sae_gui.catalogue import LANGUAGES
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings

_TICK = 5
_AFTER = 600  # ms that a switch is watched
_BETWEEN = 400


def _run_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def longest_stall(switch: Callable[[], object]) -> float:
    """Milliseconds between two ticks beyond the timer's own five, the most there were."""
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(_TICK)
    QTimer.singleShot(50, switch)
    _run_for(_AFTER)
    timer.stop()
    return max(1e3 * (b - a) - _TICK for a, b in pairwise(ticks))


def _switches(window: MainWindow) -> dict[str, list[Callable[[], object]]]:
    looks, tabs = window.looks, window.work.tabs

    def turn() -> None:
        tabs.setCurrentIndex((tabs.currentIndex() + 1) % tabs.count())

    def after(switch: Callable[[], object]) -> list[Callable[[], object]]:
        return [switch, turn]

    return {
        "none": [lambda: None],
        "theme": [lambda t=t: looks.choose_theme(t) for t in ("dark", "contrast", "light")],
        "language": [lambda c=c: looks.choose_language(c) for c in ("de", "es", "zh", "en")],
        "type": [lambda p=p: looks.choose_size(p) for p in (110, 125, 150, 100)],
        "tab after theme": after(lambda: looks.choose_theme(_other("light", "dark"))),
        "tab after language": after(lambda: looks.choose_language(_other("de", "en"))),
        "tab after type": after(lambda: looks.choose_size(_other(125, 100))),
    }


_turns: dict[tuple, int] = {}


def _other(*values):
    """The values in turns."""
    _turns[values] = _turns.get(values, -1) + 1
    return values[_turns[values] % len(values)]


def _measure(what: str, steps: list[Callable[[], object]], rounds: int) -> None:
    stalls = []
    for _ in range(rounds):
        for step in steps:
            stall = longest_stall(step)
            if not what.startswith("tab") or step is steps[-1]:
                stalls.append(stall)
            if not what.startswith("tab"):
                _run_for(_BETWEEN)
    print(
        f"{what:20} first {stalls[0]:6.1f}   later: median {statistics.median(stalls[1:]):6.1f}"
        f"   worst {max(stalls[1:]):6.1f} ms   of {len(stalls)}",
        flush=True,
    )


def _training_window(given: argparse.Namespace) -> MainWindow:
    recipe = load_recipe("default").replace(epochs=100_000)
    if given.units:
        recipe = recipe.replace(hidden_units=given.units)
    window = MainWindow(recipe, WindowSettings(remember=False))
    window.hide_hint()
    window.resize(*map(int, given.size.split("x")))
    window.show()
    spare_collector()
    window.open_source(given.data, start=True)
    while window.run.snapshot is None or window.run.snapshot.epoch < 1:
        _run_for(100)
    window.work.tabs.setCurrentIndex(given.tab - 1)
    language().read_ahead(tuple(LANGUAGES))  # as the program does
    _run_for(6000)
    return window


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", default="builtin")
    options.add_argument("--units", type=int, default=0, help="0: as the default recipe says")
    options.add_argument("--size", default="1366x768")
    options.add_argument("--tab", type=int, default=1)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", default="", help="one of the switches, by its name")
    given = options.parse_args()
    make_application()
    window = _training_window(given)
    print(f"{given.data}, {window.run.run.recipe.hidden_units} units, {given.size}")
    for what, steps in _switches(window).items():
        if given.only in ("", what):
            window.work.tabs.setCurrentIndex(given.tab - 1)
            _measure(what, steps, given.rounds * (1 if len(steps) > 2 else 4))
    window.close_at_once()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
