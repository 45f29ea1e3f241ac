"""How long the window stands still when its theme, language or size of type is switched.

Trains in the window and switches each look there and back while it does, on one tab after
another. A stall is the longest time between two ticks of a 5 ms timer: that is how long a click
would have had to wait. "none" is the same without a switch: what training and drawing cost by
themselves. "after …" turns to the tab right after a switch, which is when it takes on the new
look.

    python benchmarks/look_switches.py --tabs all [--data mnist --units 1024] [--size 1920x1080]
    python benchmarks/look_switches.py --tabs 1,3 --open lesson --only language
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable, Iterator
from itertools import cycle, pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from core.lessons.lesson_file import load_lesson
from core.recipe_file import load_recipe
from sae_gui.app import make_application, spare_collector
from sae_gui.catalogue import LANGUAGES
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.settings import WindowSettings

_TICK = 5
_AFTER = 600  # ms that a switch is watched
_BETWEEN = 400
_THEMES, _SIZES = ("dark", "contrast", "light"), (110, 125, 150, 100)
_CODES = ("de", "es", "zh", "en")
_PAGES = ("Training", "Units", "Why", "Draw", "Sparsity", "Errors", "Runs", "Measure")
Step = Callable[[], object]


def _run_for(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _run_until(condition: Callable[[], bool]) -> None:
    while not condition():
        _run_for(50)


def longest_stall(switch: Step, delay: int = 50) -> float:
    """Milliseconds between two ticks beyond the timer's own five, the most there were."""
    ticks: list[float] = []
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start(_TICK)
    QTimer.singleShot(delay, switch)
    _run_for(_AFTER)
    timer.stop()
    return max(1e3 * (b - a) - _TICK for a, b in pairwise(ticks))


class Switches:
    """What is measured, by name; each gives the stalls of one round on a tab."""

    def __init__(self, window: MainWindow) -> None:
        self._window, looks = window, window.looks
        looks_by_name = {
            "theme": (looks.choose_theme, _THEMES),
            "language": (looks.choose_language, _CODES),
            "type": (looks.choose_size, _SIZES),
        }
        self.rounds: dict[str, Callable[[int], Iterator[float]]] = {"none": self._none}
        for name, (choose, values) in looks_by_name.items():
            steps = [lambda value=value, choose=choose: choose(value) for value in values]
            self.rounds[name] = lambda tab, steps=steps: self._switch(tab, steps)
            pair = cycle([steps[0], steps[-1]])
            self.rounds[f"after {name}"] = lambda tab, pair=pair: self._turn(tab, pair)

    def _none(self, tab: int) -> Iterator[float]:
        self._show(tab)
        for _ in range(3):
            yield longest_stall(lambda: None)

    def _switch(self, tab: int, steps: list[Step]) -> Iterator[float]:
        self._show(tab)
        for step in steps:
            yield longest_stall(step)
            _run_for(_BETWEEN)

    def _turn(self, tab: int, pair: Iterator[Step]) -> Iterator[float]:
        tabs = self._window.work.tabs
        for _ in range(2):
            self._show((tab + 1) % tabs.count())
            next(pair)()
            while renewal().is_under_way:
                QApplication.processEvents()
            QApplication.processEvents()  # paints
            yield longest_stall(lambda: tabs.setCurrentIndex(tab), delay=2 * _TICK)

    def _show(self, tab: int) -> None:
        self._window.work.tabs.setCurrentIndex(tab)
        _run_for(_AFTER)
        _run_until(lambda: renewal().is_done)


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
    _run_until(lambda: window.run.snapshot is not None and window.run.snapshot.epoch >= 1)
    language().read_ahead(tuple(LANGUAGES))  # as the program does
    _run_for(5000)
    if given.open == "lesson":
        window.lessons.open(load_lesson("1"))
    elif given.open:
        action = {"formula": "formulaAction", "projection": "projectAction"}[given.open]
        window.findChild(QAction, action).trigger()
    _run_for(1000)
    return window


def _tabs(window: MainWindow, wanted: str) -> list[int]:
    if wanted == "all":
        return list(range(window.work.tabs.count()))
    return [int(each) - 1 for each in wanted.split(",")]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--data", default="builtin")
    options.add_argument("--units", type=int, default=0, help="0: as the default recipe says")
    options.add_argument("--size", default="1366x768")
    options.add_argument("--tabs", default="1", help="numbers with commas between, or all")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--only", default="", help="some of the switches, by their names")
    options.add_argument("--open", default="", choices=("", "lesson", "formula", "projection"))
    given = options.parse_args()
    make_application()
    window = _training_window(given)
    rounds = Switches(window).rounds
    names = given.only.split(",") if given.only else list(rounds)
    print(f"{given.data}, {window.run.run.recipe.hidden_units} units, {given.size} {given.open}")
    print("longest stall in ms: median, worst")
    print(" " * 12, *(f"{name:>15}" for name in names))
    for tab in _tabs(window, given.tabs):
        print(f"{_PAGES[tab]:12}", end=" ", flush=True)
        for name in names:
            stalls = [each for _ in range(given.rounds) for each in rounds[name](tab)]
            print(f"{statistics.median(stalls):9.0f} {max(stalls):5.0f}", end=" ", flush=True)
        print()
    window.close_at_once()
    QApplication.processEvents()


if __name__ == "__main__":
    main()
