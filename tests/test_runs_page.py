"""Every run becomes a row with figures, curves and digits; deleting can be undone."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.runs.comparison import ComparedRun
from core.runs.moments import Moments
from sae_gui.main_window import MainWindow
from sae_gui.panels.runs_panel import RunsPanel
from sae_gui.run_controller import RunStatus
from sae_gui.runs_page import RunsPage
from sae_gui.settings import WindowSettings
from sae_gui.theme import current_theme


@pytest.fixture
def window(qapp, qtbot, tmp_path):
    made = MainWindow(small_recipe(epochs=6), WindowSettings(remember=False))
    made.hide_hint()
    made.resize(1366, 768)
    made.show()
    np.save(tmp_path / "blobs.npy", blobs(100).images)
    made.open_source(str(tmp_path / "blobs.npy"))
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    page = next(each for each in made.pages if isinstance(each, RunsPage))
    made.work.show_page_of(page.table)
    for weight in (1.0, 0.0):
        made.recipe_panel.set_value("sparsity_weight", weight)
        made.actions_of_run.train.trigger()
        qtbot.waitUntil(lambda: made.run.status is RunStatus.FINISHED, timeout=20_000)
        qtbot.waitUntil(lambda: not made.analysis.is_busy, timeout=20_000)
    made.runs = page
    yield made
    made.close_at_once()


def heads(table):
    return [table.horizontalHeaderItem(each).text() for each in range(table.columnCount())]


def test_every_run_is_a_row_a_curve_and_a_row_of_digits(window):
    page, table = window.runs, window.runs.table.table
    assert table.rowCount() == 2
    assert "w" in heads(table)
    assert "Hidden units" not in heads(table)
    first, second = page.list.runs
    assert first.history
    assert not np.isnan(second.explained_variance)
    x, _ = page.curves.plot.curve_points(str(first.run_id))
    assert len(x) == 6
    rows = page.digits.view._rows
    assert [row.run_id for row in rows] == [first.run_id, second.run_id]
    window.time.look_at(3)
    assert page.curves.plot.moment == 3
    assert [row.epoch for row in page.digits.view._rows] == [3, 3]
    table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert [row.run_id for row in page.digits.view._rows] == [second.run_id]


def test_delete_and_undo_by_keys_and_button(window):
    page, table = window.runs, window.runs.table.table
    table.setFocus()
    table.setCurrentCell(0, 3)
    before = list(page.list.runs)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert page.list.runs == before[1:]
    assert table.rowCount() == 1
    notice = window.notices.notices()[-1]
    assert before[0].name in notice.fact
    notice.actions[0][1]()
    assert page.list.runs == before
    assert page.list.runs[0].history == before[0].history


def test_f2_renames_and_an_empty_name_is_not_taken(window, qtbot):
    page, table = window.runs, window.runs.table.table
    before = page.list.runs[0].name
    table.item(0, 3).setText("strokes")
    assert page.list.runs[0].name == "strokes" != before
    table.item(0, 3).setText("  ")
    assert page.list.runs[0].name == "strokes"
    table.setFocus()
    table.setCurrentCell(0, 3)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.state() == table.State.EditingState
    QTest.keyClick(table, Qt.Key.Key_Escape)


def test_a_race_trains_the_form_against_the_chosen_run_in_step(window, qtbot):
    page = window.runs
    page.table.table.setCurrentCell(0, 3)  # its weight is 1, and the form's is 0
    page.table.race_button.click()
    assert page.table.race_button.text() == "Stop race"
    qtbot.waitUntil(lambda: page.table.race_button.text() == "Race", timeout=20_000)
    first, second = page.list.runs[2:]
    assert len(first.history) == len(second.history) == 6
    assert (first.recipe.sparsity_weight, second.recipe.sparsity_weight) == (0.0, 1.0)
    assert page.table.table.rowCount() == 4
    page.table.table.setCurrentCell(1, 3)  # the same settings as the form's
    page.table.race_button.click()
    qtbot.waitUntil(lambda: page.table.race_button.text() == "Race", timeout=20_000)
    assert "differ in one setting" in window.notices.notices()[0].fact


def test_two_hundred_runs_fit_and_other_images_are_said(qtbot):
    panel = RunsPanel()
    qtbot.addWidget(panel)
    runs = [
        ComparedRun(each, f"run {each}", small_recipe(seed=each), "blobs", "a", Moments(), 36)
        for each in range(200)
    ]
    panel.show_runs(runs)
    assert panel.table.rowCount() == 200
    panel.show_runs(())
    assert "appears here" in panel.caption()


def test_a_check_is_made_where_it_is_seen_and_rows_are_lit_whole(window, qtbot):
    table = window.runs.table.table
    cell = table.visualItemRect(table.item(0, 0))
    picture = table.viewport().grab().toImage()
    y = cell.center().y()
    outline = next(
        x for x in range(cell.width()) if picture.pixel(x, y) != picture.pixel(cell.left(), y)
    )
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(outline + 6, cell.center().y())
    )
    assert not window.runs.list.runs[0].shown
    table.setCurrentCell(0, 3)
    lit = table.viewport().grab().toImage()
    selected = current_theme().color("selected").rgb()
    assert lit.pixel(cell.left() + 2, y) == selected
    assert lit.pixel(table.visualItemRect(table.item(0, 3)).left() + 2, y) == selected


def test_heads_stand_over_their_cells(window):
    table = window.runs.table.table
    names = heads(table)
    assert table.horizontalHeader().property("cellInset")
    for width, wanted in ((1366, "Explained variance"), (960, "Explained")):
        window.resize(width, 768)
        QApplication.processEvents()
        names = heads(table)
        assert wanted in names
        head = table.horizontalHeaderItem(names.index(wanted))
        assert head.toolTip() == "Explained variance"
