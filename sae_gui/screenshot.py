"""`sae-gui --screenshot`: the window and each panel as pictures, after some real training."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget

from core.files import FileProblem, make_folder
from core.recipe import Recipe
from sae_gui.latest_work import LatestWork
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

_LOADING_TIMEOUT, _WORK_TIMEOUT = 600.0, 120.0


def take_screenshots(options: argparse.Namespace, recipe: Recipe) -> int:
    """Open, train `--epochs` epochs, write the pictures, end."""
    try:
        make_folder(options.screenshot)
    except FileProblem as problem:
        print(f"sae-gui: {problem}", file=sys.stderr)
        return 2
    if options.epochs:
        recipe = recipe.replace(epochs=options.epochs)
    name = options.recipe if not options.settings else ""
    window = MainWindow(recipe, WindowSettings(remember=False), recipe_name=name)
    window.hide_hint()
    window.resize(*options.size)
    window.show()
    try:
        return _train_and_write(window, options)
    finally:
        window.close_at_once()


def _train_and_write(window: MainWindow, options: argparse.Namespace) -> int:
    problems: list[str] = []
    window.data.refused.connect(lambda _, problem: problems.append(str(problem)))
    window.run.failed.connect(problems.append)
    window.open_source(options.data or "builtin")
    if not _wait(lambda: window.data.data is not None or bool(problems)):
        return _refuse("The images were not loaded in ten minutes.")
    if options.run is not None and not problems:
        window.runs_desk.open(str(options.run))
        _wait(lambda: window.run.run is not None or bool(window.notices.notices()))
        _wait(lambda: not window.data.is_loading)
    elif options.epochs != 0 and not problems:
        window.actions_of_run.train.trigger()
        _wait(lambda: window.run.status is not RunStatus.RUNNING, timeout=None)
    if problems:
        return _refuse(problems[0])
    _wait(lambda: not window.analysis.is_busy)
    _settle()
    return _write(window, options.screenshot)


def _write(window: MainWindow, folder: Path) -> int:
    for name, widget in {"window": window, **window.panels()}.items():
        path = folder / f"{name}.png"
        _turn_to(window, widget)
        if not _save(widget, path):
            return _refuse(f"{path} can't be written.")
        print(path)
    return 0


def _turn_to(window: MainWindow, widget: QWidget) -> None:
    """To its tab, until all that is worked out for it is shown."""
    before = window.work.tabs.currentIndex()
    window.work.show_page_of(widget)
    if window.work.tabs.currentIndex() == before:
        return
    works = window.findChildren(LatestWork)
    _settle()
    for page in window.pages:
        if page.isAncestorOf(widget):
            page.show_example()
    for _ in range(2):  # what has been found may ask for more
        _settle()
        _wait(lambda: not any(each.is_busy for each in works), timeout=_WORK_TIMEOUT)
    _settle()


def _save(widget: QWidget, path: Path) -> bool:
    return widget.grab().save(str(path))


def _wait(is_done: Callable[[], bool], timeout: float | None = _LOADING_TIMEOUT) -> bool:
    """Let the window live until `is_done`."""
    deadline = None if timeout is None else time.monotonic() + timeout
    while not is_done():
        if deadline is not None and time.monotonic() > deadline:
            return False
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return True


def _settle() -> None:
    """Give throttled panels the time to draw their last state."""
    deadline = time.monotonic() + 0.6
    while time.monotonic() < deadline:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _refuse(sentence: str) -> int:
    print(f"sae-gui: {sentence}", file=sys.stderr)
    return 2
