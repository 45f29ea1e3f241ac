"""Every shipped lesson runs to its end by what a student presses, and what it says holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from core.lessons.lesson import READ
from core.lessons.lesson_file import load_lesson, shipped_lessons
from core.recipe import Recipe
from core.recipe_file import recipe_toml
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

RECIPE = Recipe(hidden_units=25, epochs=7)


@pytest.fixture
def window(qtbot):
    made = MainWindow(RECIPE, WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


def settings_wanted(step):
    """What the step asks the student to set, read from its own checks."""
    wanted = {each.name: each.value for each in step.checks if each.is_setting}
    return {key: value for key, value in wanted.items() if key in step.shown}


def do_step(qtbot, window):
    """Predict, set, press Space, wait; returns the checks."""
    desk, pane = window.lessons, window.lessons.pane
    step, memory = desk.step, desk._memory[desk.place]
    for key, value in settings_wanted(step).items():
        if getattr(window.recipe_panel.recipe(), key) != value:
            type_or_choose(qtbot, window, key, value)
    pane.setFocus()
    if step.question is not None:
        qtbot.keyClick(pane, Qt.Key.Key_1)
    if step.do != READ:
        qtbot.keyClick(pane, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: memory.is_done, timeout=120_000)
    return memory.checks


def type_or_choose(qtbot, window, key, value):
    field = window.lessons.pane.controls.rows[key].field
    qtbot.waitUntil(field.isVisible)
    window.lessons.pane.setFocus()
    qtbot.keyClick(window.lessons.pane, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is field  # one Tab from the pane, not somewhere at the end
    if isinstance(field, QComboBox):
        steps = field.findData(value) - field.currentIndex()
        for _ in range(abs(steps)):
            qtbot.keyClick(field, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
        assert field.currentData() == value
        return
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClicks(field, f"{value:g}" if isinstance(value, float) else str(value))
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("name", shipped_lessons())
def test_a_lesson_runs_to_its_end_by_keys_and_its_claims_hold(qtbot, window, name):
    lesson = load_lesson(name)
    window.lessons.open(lesson)
    for place, step in enumerate(lesson.steps):
        assert window.lessons.place == place
        checks = do_step(qtbot, window)
        assert all(holds for _, holds in checks), (step.title, checks)
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.lessons.lesson is None
    assert WindowSettings().lesson_step(lesson.key) in (0, len(lesson.steps))


def test_closing_a_lesson_brings_the_form_back_as_it_was(qtbot, window):
    window.recipe_panel.set_value("hidden_units", 33)
    before = window.recipe_panel.recipe()
    window.findChild(QAction, "lesson2Action").trigger()
    assert window.lessons.pane.isVisible()
    assert window.recipe_panel.recipe() != before
    qtbot.keyClick(window, Qt.Key.Key_Space)
    window.findChild(QAction, "closeLessonAction").trigger()
    assert window.recipe_panel.recipe() == before
    assert not window.lessons.pane.isVisible()
    assert window.recipe_panel.isVisible()


def test_training_waits_for_a_prediction(qtbot, window):
    lesson = load_lesson(shipped_lessons()[1])
    window.lessons.open(lesson)
    place = next(i for i, each in enumerate(lesson.steps) if each.question and each.do != READ)
    for _ in range(place):
        window.lessons.next()
    button = window.findChild(QWidget, "lessonDeedButton")
    assert not button.isEnabled()
    assert "redict" in button.toolTip()
    qtbot.keyClick(window.lessons.pane, Qt.Key.Key_Space)
    assert window.run.status is RunStatus.READY
    qtbot.keyClick(window.lessons.pane, Qt.Key.Key_2)
    assert button.isEnabled()


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    place = QPointF(QPoint(50, 50))
    copy = Qt.DropAction.CopyAction
    window.dropEvent(QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, none))


def test_a_dropped_lesson_opens_and_a_dropped_recipe_stays_a_recipe(window, tmp_path):
    lesson = tmp_path / "mine.toml"
    lesson.write_text('title = "Mine"\n[[steps]]\ntitle = "One"\ntext = "Read this."\n')
    drop(window, lesson)
    assert window.lessons.lesson.title == "Mine"
    window.lessons.close_lesson()
    recipe = tmp_path / "recipe.toml"
    recipe.write_text(recipe_toml(RECIPE.replace(hidden_units=77)))
    drop(window, recipe)
    assert window.lessons.lesson is None
    assert window.recipe_panel.recipe().hidden_units == 77


def test_a_broken_lesson_is_one_sentence_and_changes_nothing(window, tmp_path):
    lesson = tmp_path / "broken.toml"
    lesson.write_text('title = "Mine"\n[[steps]]\ntitle = "One"\nsecret = 3\n')
    before = window.recipe_panel.recipe()
    drop(window, lesson)
    assert window.lessons.lesson is None
    assert window.recipe_panel.recipe() == before


def test_a_recipe_is_copied_as_text_and_pasted_back(window):
    window.recipe_panel.set_value("hidden_units", 31)
    window.findChild(QAction, "copyRecipeAction").trigger()
    assert "hidden_units = 31" in QGuiApplication.clipboard().text()
    window.recipe_panel.set_value("hidden_units", 9)
    window.findChild(QAction, "pasteRecipeAction").trigger()
    assert window.recipe_panel.recipe().hidden_units == 31
    QGuiApplication.clipboard().setText("no recipe at all")
    window.findChild(QAction, "pasteRecipeAction").trigger()
    assert window.recipe_panel.recipe().hidden_units == 31


def test_the_term_in_question_is_lit_in_the_one_formula_there_is(window):
    window.lessons.open_named("2")
    tabs, strip = window.work.tabs, window.lessons.formula.strip
    page_formula = window.panels()["costTermsPanel"].formula
    assert page_formula.isVisible()
    assert not strip.isVisible()
    assert page_formula.lit() == {"sparsity"}
    tabs.setCurrentIndex(0)
    assert strip.isVisible()
    assert window.lessons.formula.view.lit() == {"sparsity"}
    window.lessons.close_lesson()
    assert not strip.isVisible()
    assert page_formula.lit() == set()
