"""Every run becomes a row with figures, curves and digits; deleting can be undone."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from core.autoencoder import SparseAutoencoder
from core.runs.comparison import ComparedRun
from core.runs.moments import Moments
from sae_gui.main_window import MainWindow
from sae_gui.panels.runs_panel import RunsPanel
from sae_gui.run_controller import RunStatus
from sae_gui.runs_page import RunsPage
from sae_gui.settings import WindowSettings
from sae_gui.theme import current_theme
from sae_gui.typography import format_figure
from sae_gui.widgets.table_rows import INSET
from sae_gui.zoom import zoom


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
    made.deleteLater()


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


def test_digits_are_the_same_for_runs_that_keep_others_aside(window, qtbot):
    page = window.runs
    window.recipe_panel.set_value("validation_fraction", 0.4)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: len(page.list.runs) == 3, timeout=20_000)
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    page.digits.findChild(QToolButton, "sameDigits.shuffle").click()
    shown, rows = page.digits.view._originals, page.digits.view._rows
    assert len(rows) == 3
    for run, row in zip(page.list.runs, rows, strict=True):
        moment = run.moments.at(run.moments.epochs[-1])
        model = SparseAutoencoder.of_parameters(moment.parameters, run.pixels, run.recipe)
        np.testing.assert_allclose(row.reconstructions, model.reconstruct(shown), rtol=1e-5)


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
    assert table.item(0, 3).text() == "strokes"
    table.setFocus()
    table.setCurrentCell(0, 3)
    QTest.keyClick(table, Qt.Key.Key_F2)
    assert table.state() == table.State.EditingState
    QTest.keyClick(table, Qt.Key.Key_Escape)


def test_a_run_that_grows_fills_its_own_row_and_no_other(window):
    page, table = window.runs, window.runs.table.table
    run = page.list.runs[1]
    run.squared_error = 200.0  # the best ones stay the best ones
    page.list.changed.emit()
    first, second = table.item(0, 3), table.item(1, 3)
    run.squared_error = 300.0
    page.list.changed.emit()
    assert table.item(0, 3) is first
    assert table.item(1, 3) is not second
    shown = {table.item(1, each).text() for each in range(table.columnCount())}
    assert format_figure(300.0) in shown


def test_columns_of_the_table_hold_their_words_in_every_size_of_type(window):
    table = window.runs.table.table
    for percent in (150, 100):
        zoom().set_percent(percent)
        for column in range(4, table.columnCount()):
            for row in range(table.rowCount()):
                cell = table.item(row, column)
                words = QFontMetrics(cell.font()).horizontalAdvance(cell.text())
                assert table.columnWidth(column) >= words + 2 * INSET


def raced(window, qtbot):
    button = window.runs.table.race_button
    assert button.text() == "Stop race"
    qtbot.waitUntil(lambda: button.text() == "Race …", timeout=20_000)
    return window.runs.list.runs[-2:]


def ask_for_race(window):
    window.runs.table.race_button.click()
    return window.runs.race.dialog


def test_a_race_of_the_form_against_the_chosen_run_is_proposed_and_run_in_step(window, qtbot):
    page = window.runs
    page.table.table.setCurrentCell(0, 3)  # its weight is 1, and the form's is 0
    dialog = ask_for_race(window)
    assert dialog.second.currentText() == page.list.runs[0].name
    assert dialog.key() == "sparsity_weight"
    assert not dialog.setting.isEnabled()
    assert "0 against 1" in dialog.words.text()
    dialog.start_button.click()
    first, second = raced(window, qtbot)
    assert len(first.history) == len(second.history) == 6
    assert (first.recipe.sparsity_weight, second.recipe.sparsity_weight) == (0.0, 1.0)
    assert page.list.runs[1].name == "w = 0"  # as it was the only setting that was changed
    assert (first.name, second.name) == ("w = 0 (2)", "w = 1")
    assert page.table.table.rowCount() == 4


def test_racers_figures_are_those_of_their_models(window, qtbot):
    window.runs.table.table.setCurrentCell(0, 3)
    ask_for_race(window).start_button.click()
    for racer in raced(window, qtbot):
        model = racer.moments.kept[-1]
        assert model.epoch == 6
        images = racer.images.widen(slice(None), np.float32)
        flat = SparseAutoencoder.of_parameters(model.parameters, racer.pixels, racer.recipe)
        error = ((flat.reconstruct(images) - images) ** 2).sum()
        scatter = ((images - images.mean(axis=0)) ** 2).sum()
        assert racer.explained_variance == pytest.approx(1 - error / scatter, rel=1e-4)
        assert racer.dead == 0


def test_the_setting_that_differs_is_chosen_by_keys(window, qtbot):
    window.runs.table.table.setCurrentCell(1, 3)  # the same settings as the form's
    dialog = ask_for_race(window)
    assert dialog.second.currentIndex() == 0  # the same, but for one setting
    assert "alike" in dialog.words.text()
    assert not dialog.start_button.isEnabled()
    for widget in (dialog.setting, dialog.number):
        widget.setFocus()
        QTest.keyClicks(widget, "Hidden" if widget is dialog.setting else "")
    assert dialog.key() == "hidden_units"
    dialog.number.selectAll()
    QTest.keyClicks(dialog.number, "many")
    assert "many" in dialog.words.text()
    assert not dialog.start_button.isEnabled()
    dialog.number.selectAll()
    QTest.keyClicks(dialog.number, "3")
    assert "8 against 3" in dialog.words.text()
    QTest.keyClick(dialog.number, Qt.Key.Key_Return)
    first, second = raced(window, qtbot)
    assert (first.recipe.hidden_units, second.recipe.hidden_units) == (8, 3)


def test_choices_and_two_differences_are_judged(window):
    window.recipe_panel.set_value("hidden_units", 9)
    dialog = ask_for_race(window)
    dialog.second.setCurrentIndex(2)  # the first run: other weight, other units
    assert "differ in 2 settings" in dialog.words.text()
    assert dialog.recipes() is None
    dialog.second.setCurrentIndex(0)
    dialog.setting.setCurrentIndex(dialog.setting.findData("optimizer"))
    assert dialog.value.currentWidget() is dialog.choice
    first, second = dialog.recipes()
    assert first.optimizer != second.optimizer == dialog.choice.currentData()
    dialog.setting.setCurrentIndex(dialog.setting.findData("active_units"))
    dialog.number.setText("2")
    dialog.number.textEdited.emit("2")
    assert "plays no part" in dialog.words.text()
    dialog.reject()
    assert window.runs.race.dialog is None


# -- taking away, and little room -----------------------------------------------------------------


def test_the_table_and_the_curves_go_into_files(window, tmp_path):
    page = window.runs
    page.list.runs[0].name = "one, two"
    page.take_away.write_table(str(tmp_path / "t.csv"))
    with (tmp_path / "t.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["run"] for row in rows] == [run.name for run in page.list.runs]
    assert [float(row["sparsity_weight"]) for row in rows] == [1.0, 0.0]
    assert float(rows[0]["squared_error"]) == page.list.runs[0].figures()["squared_error"]
    assert float(rows[1]["explained_variance"]) == page.list.runs[1].explained_variance
    page.list.runs[1].shown = False
    page.take_away.write_curves(str(tmp_path / "c.csv"))
    with (tmp_path / "c.csv").open() as file:
        curves = list(csv.DictReader(file))
    assert list(curves[0]) == ["epoch", "one, two"]
    history = page.list.runs[0].history
    for row, record in zip(curves, history, strict=True):
        assert float(row["one, two"]) == pytest.approx(2 * record.squared_error / 36, rel=1e-12)
    for suffix, begins in ((".md", "| run |"), (".tex", "\\begin{tabular}")):
        page.take_away.write_table(str(tmp_path / f"t{suffix}"))
        assert (tmp_path / f"t{suffix}").read_text().startswith(begins)


def test_a_table_that_cannot_be_written_is_a_sentence(window, tmp_path):
    window.runs.take_away.write_table(str(tmp_path / "gone" / "t.csv"))
    assert "its folder is not there" in window.notices.notices()[-1].fact


def test_without_room_curves_and_digits_share_a_switch(window, qtbot):
    page = window.runs
    assert page.curves.isVisible()
    assert page.digits.isVisible()
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: not page.digits.isVisible())
    assert page.curves.isVisible()
    page.switch.segment("digits").setFocus()
    QTest.keyClick(page.switch.segment("digits"), Qt.Key.Key_Space)
    assert page.digits.isVisible()
    assert not page.curves.isVisible()
    qtbot.waitUntil(lambda: len(page.digits.view._originals) == page.digits.fitting() == 10)
    window.resize(1366, 768)
    qtbot.waitUntil(page.curves.isVisible)
    assert page.digits.isVisible()


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
