"""The folder of kept runs in the window: listed, opened, cleared, kept within a limit."""

from __future__ import annotations

import dataclasses
import os
import time

import pytest
from problems import blobs, small_recipe, trained
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.runs.run_file import save_run
from core.runs.saved_run import run_of
from core.runs.store import RunStore
from sae_gui.main_window import MainWindow
from sae_gui.run_status import RunStatus
from sae_gui.settings import WindowSettings


def keep(name, hours, **said):
    """A kept run, so many hours old."""
    store, data = RunStore(), blobs()
    run = run_of(trained(data), data, name=name, status="finished")
    path = store.path(run.uid)
    save_run(path, dataclasses.replace(run, **said))
    os.utime(path, (time.time() - 3600 * hours,) * 2)
    return path


@pytest.fixture
def window(qapp, qtbot):
    made = MainWindow(small_recipe(epochs=2), WindowSettings())
    made.hide_hint()
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_at_once()
    made.deleteLater()


def desk(window):
    return next(each for each in window.pages if type(each).__name__ == "RunsPage").kept


def names(dialog):
    return [dialog.table.item(row, 1).text() for row in range(dialog.table.rowCount())]


def opened(window, qtbot, runs):
    desk(window).action.trigger()
    dialog = desk(window).dialog
    qtbot.waitUntil(lambda: dialog.table.rowCount() == runs, timeout=5000)
    return dialog


def test_what_is_kept_is_listed_with_its_folder_and_size(window, qtbot):
    keep("older", 2)
    newer = keep("newer", 1, starred=True)
    dialog = opened(window, qtbot, 2)
    assert names(dialog) == ["newer", "older"]
    assert str(newer.parent) in dialog.words.text()
    assert "2 runs" in dialog.words.text()
    assert "of at most 4.0 GB" in dialog.words.text()
    assert dialog.table.item(0, 0).toolTip() == "Starred"


def test_return_opens_the_chosen_run(window, qtbot):
    keep("older", 2)
    keep("newer", 1)
    dialog = opened(window, qtbot, 2)
    dialog.table.setFocus()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.run.run is not None, timeout=5000)
    assert window.run.run.saved.name == "older"
    assert not dialog.isVisible()


def test_clearing_leaves_stars_and_names_and_can_be_undone(window, qtbot):
    starred, named = keep("a", 3, starred=True), keep("b", 2, is_named=True)
    loose = [keep("c", 1), keep("d", 4)]
    dialog = opened(window, qtbot, 4)
    dialog.clear_button.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2, timeout=5000)
    assert {each.path for each in RunStore().cards()} == {starred, named}
    assert "Deleted 2 runs" in dialog.words.text()
    assert not dialog.clear_button.isEnabled()
    dialog.undo_button.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 4, timeout=5000)
    assert all(each.exists() for each in loose)
    dialog.clear_button.click()
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 2, timeout=5000)
    window.close_at_once()
    assert sorted(RunStore().folder.iterdir()) == sorted([starred, named])


def test_a_run_another_window_trains_is_not_deleted(window, qtbot):
    path = keep("theirs", 1)
    claim = RunStore().claim(path.stem)
    dialog = opened(window, qtbot, 1)
    dialog.delete_button.click()
    assert path.exists()
    assert "stays" in window.notices.notices()[-1].fact + window.notices.notices()[-1].cause
    claim.release()


def test_the_oldest_go_when_a_run_ends_and_it_is_said(window, qtbot):
    old, starred = keep("old", 9), keep("old but starred", 10, starred=True)
    window.runs_desk.store.limit = old.stat().st_size * 2
    window.open_source("builtin", start=True)
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: not old.exists(), timeout=5000)
    assert starred.exists()
    qtbot.waitUntil(
        lambda: any("took more than" in each.fact for each in window.notices.notices()),
        timeout=5000,
    )
    assert len(RunStore().cards()) == 2  # the starred one, and the one just trained
