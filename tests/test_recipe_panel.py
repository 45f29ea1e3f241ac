"""The recipe panel: names, files, and whether a run goes by what it shows."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QScrollArea, QToolButton, QWidget

from core.recipe import GROUPS, SETTINGS, Recipe
from core.recipe_file import load_recipe, recipe_toml, shipped_recipes
from sae_gui.panels.recipe_panel import RecipePanel
from sae_gui.style import SaeStyle
from sae_gui.widgets.fitting_label import FittingLabel


@pytest.fixture
def panel(qtbot, qapp):
    if not isinstance(qapp.style(), SaeStyle):
        qapp.setStyle(SaeStyle())
    panel = RecipePanel()
    qtbot.addWidget(panel)
    panel.resize(304, 600)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    return panel


@pytest.fixture
def told(panel):
    told = {"recipes": [], "live": [], "failures": []}
    panel.recipeEdited.connect(told["recipes"].append)
    panel.liveEdited.connect(lambda key, value: told["live"].append((key, value)))
    panel.recipeFailed.connect(told["failures"].append)
    return told


@pytest.fixture
def combo(panel) -> QComboBox:
    return panel.findChild(QComboBox, "recipeCombo")


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "lesson.toml"
    path.write_text(recipe_toml(Recipe(hidden_units=25), "For the third lesson."))
    return path


def pick(qtbot, combo, words):
    """Choose an entry as a user does, by the keyboard."""
    combo.setFocus()
    combo.showPopup()
    view = combo.view()
    view.setCurrentIndex(combo.model().index(combo.findText(words), 0))
    qtbot.keyClick(view, Qt.Key.Key_Return)


def words_in(panel):
    return [each.text() for each in panel.findChildren(FittingLabel) if each.isVisible()]


def test_it_starts_with_the_default_recipe(panel, combo):
    assert panel.objectName() == "recipePanel"
    assert panel.recipe() == load_recipe("default")
    assert panel.name() == combo.currentText() == "default"


def test_the_combo_box_offers_every_shipped_recipe_and_a_file(combo):
    words = [combo.itemText(i) for i in range(combo.count())]
    assert words == [*shipped_recipes(), "", "Open a recipe file …"]
    assert combo.toolTip().startswith("<p>Pen strokes")


def test_an_edited_recipe_says_so_and_the_loaded_one_can_be_picked_again(
    qtbot, panel, combo, told
):
    panel.set_value("hidden_units", 25)
    assert panel.name() == "default, changed"
    pick(qtbot, combo, "default")
    assert panel.name() == "default"
    assert told["recipes"] == [Recipe(hidden_units=25), load_recipe("default")]
    assert combo.findText("default, changed") == -1


def test_an_edit_taken_back_is_no_change(panel):
    units = panel.recipe().hidden_units
    panel.set_value("hidden_units", 25)
    panel.set_value("hidden_units", units)
    assert panel.name() == "default"


def test_picking_the_changed_recipe_keeps_the_changes(qtbot, panel, combo, told):
    panel.set_value("hidden_units", 25)
    pick(qtbot, combo, "default, changed")
    assert panel.recipe().hidden_units == 25
    assert len(told["recipes"]) == 1


def test_a_recipe_file_is_opened(qtbot, panel, combo, told, lesson, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(lesson), ""))
    pick(qtbot, combo, "Open a recipe file …")
    assert panel.recipe() == Recipe(hidden_units=25)
    assert panel.name() == "lesson"
    assert combo.toolTip() == "<p>For the third lesson.</p>"
    assert told == {"recipes": [Recipe(hidden_units=25)], "live": [], "failures": []}


def test_a_dialog_that_is_left_changes_nothing(qtbot, panel, combo, told, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    pick(qtbot, combo, "Open a recipe file …")
    assert panel.name() == combo.currentText() == "default"
    assert told == {"recipes": [], "live": [], "failures": []}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "hiden_units = 3",
            "'hiden_units' is not a setting of a recipe. Did you mean hidden_units?",
        ),
        ("sparsity_target = 2.0", "sparsity_target is 2.0. Must be between 0 and 1"),
        ("= 3", "is not a recipe"),
    ],
)
def test_a_refused_file_is_told_in_a_sentence(panel, told, tmp_path, text, words):
    path = tmp_path / "wrong.toml"
    path.write_text(text)
    panel.load(str(path))
    assert words in told["failures"][0]
    assert panel.name() == "default"
    assert told["recipes"] == []


def test_a_missing_file_is_told_in_a_sentence(panel, told, tmp_path):
    panel.load(str(tmp_path / "gone.toml"))
    assert "can't be read" in told["failures"][0]


def test_showing_a_recipe_emits_nothing(panel, told):
    panel.set_recipe(Recipe(hidden_units=64), "default")
    assert panel.name() == "default, changed"
    panel.set_recipe(Recipe(hidden_units=64), "")
    assert panel.name() == "own settings"
    assert told == {"recipes": [], "live": [], "failures": []}


def test_the_saved_file_reads_back_as_the_same_recipe(panel, told, tmp_path, monkeypatch):
    path = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    panel.set_value("learning_rate", 1e-4)
    panel.findChild(QToolButton, "saveRecipeButton").click()
    assert load_recipe(path) == panel.recipe()
    assert path.read_text().startswith("# Changed from default.")
    assert panel.name() == "mine"
    assert told["failures"] == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders can't be made read-only there")
def test_a_recipe_that_cannot_be_written_is_told(panel, told, tmp_path):
    panel.save_to(str(tmp_path / "no such folder" / "mine.toml"))
    assert told["failures"][0].startswith("The recipe was not saved as ")
    assert panel.name() == "default"


def test_a_wrong_recipe_is_not_saved(panel, told):
    panel.set_value("epochs", 0)
    panel.save_as()
    assert told["failures"] == ["The recipe was not saved. Correct the marked settings first."]


def test_it_says_whether_a_run_goes_by_the_recipe(panel):
    assert words_in(panel) == []
    panel.set_use("running")
    assert words_in(panel) == ["In use. Edits apply to the next run."]
    panel.set_use("paused")
    assert words_in(panel) == ["Edits apply to the next run."]
    panel.set_use("")
    assert words_in(panel) == []


def test_live_edits_are_passed_on(panel, told):
    panel.set_value("learning_rate", 0.01)
    assert told["live"] == [("learning_rate", 0.01)]


@pytest.mark.parametrize(("text", "words"), [("1.2", "is 1.2"), ("", "is empty"), ("x", "is x")])
def test_it_tells_what_a_wrong_field_holds(panel, text, words):
    panel.set_value("sparsity_target", text)
    assert list(panel.problems()) == ["sparsity_target"]
    assert panel.said("sparsity_target") == words


def test_a_focused_setting_is_brought_into_view_with_its_words(qtbot, panel):
    panel.set_value("validation_fraction", "x")
    panel.focus_setting("validation_fraction")
    row = panel.findChild(QWidget, "recipe.validation_fraction").parentWidget()
    viewport = panel.findChild(QScrollArea).viewport()

    def in_view():
        bottom = row.mapTo(viewport, QPoint(0, row.height())).y()
        return 0 < bottom <= viewport.height() and row.height() > 40

    qtbot.waitUntil(in_view)
    assert any(label.isVisible() for label in row.findChildren(QLabel))


def test_fields_stay_in_place_when_the_scroll_bar_comes(qtbot, panel):
    field = panel.findChild(QWidget, "recipe.hidden_units")
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    places = []
    for height, needed in ((600, True), (900, False), (400, True)):
        panel.resize(304, height)
        qtbot.waitUntil(lambda needed=needed: bar.isVisible() == needed)
        qtbot.wait(10)
        places.append((field.mapTo(panel, QPoint()).x(), field.width()))
    assert places == [(148, 140)] * 3


def test_tab_goes_through_the_fields_from_top_to_bottom(qtbot, qapp, panel, combo):
    panel.focus_setting("seed")  # unfolds what is advanced
    combo.setFocus()
    passed = []
    while "input_dropout" not in passed:
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        passed.append(qapp.focusWidget().objectName().removeprefix("recipe."))
    shown = [key for group in GROUPS for key in SETTINGS if SETTINGS[key].group == group]
    shown = [key for key in shown if key not in panel.recipe().inapplicable()]
    plain = [key for key in shown if not SETTINGS[key].advanced]
    advanced = [key for key in shown if SETTINGS[key].advanced]
    assert passed == ["saveRecipeButton", *plain, "recipeAdvanced", *advanced]
