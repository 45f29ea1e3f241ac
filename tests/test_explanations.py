"""Every panel answers "What am I looking at?", by key and by menu, in every language."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from core.recipe import Recipe
from sae_gui.catalogue import LANGUAGES
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.panels.panel import Panel
from sae_gui.renewal import renewal
from sae_gui.settings import WindowSettings


@pytest.fixture
def window(qtbot, tmp_path):
    np.save(tmp_path / "digits.npy", np.eye(16, dtype=np.uint8) * 255)
    made = MainWindow(Recipe(hidden_units=4, epochs=1), WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source(str(tmp_path / "digits.npy"))
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=60_000)
    yield made
    QWhatsThis.hideText()
    QApplication.processEvents()
    made.close_at_once()
    made.deleteLater()


def parts(window):
    """Every panel there is, the two of the set-up column and that of lessons among them."""
    return [*window.panels().values(), window.lessons.comparison.panel]


def test_every_panel_says_what_it_shows_in_whole_sentences_of_its_own(window):
    said = [each.explanation() for each in parts(window)]
    assert len(said) >= 20
    assert len(set(said)) == len(said)
    for words in said:
        assert words.count(". ") >= 1, words
        assert words.endswith(".")
        assert words[0].isupper()
        assert "{" not in words


def test_every_panels_menu_ends_with_the_question(window):
    panels = [each for each in parts(window) if isinstance(each, Panel)]
    assert {each.menu.actions()[-1].text() for each in panels} == {"What am I looking at?"}


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != "en"])
def test_the_answers_change_with_the_language(qtbot, window, code):
    english = [each.explanation() for each in parts(window)]
    language().choose(code)
    try:
        qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
        said = [each.explanation() for each in parts(window)]
        assert all(a != b for a, b in zip(english, said, strict=True))
    finally:
        language().choose("en")


def asked(qtbot, window, widget: QWidget, monkeypatch):
    """Give a widget the focus and press Shift+F1; returns what is said."""
    said = []
    monkeypatch.setattr(QWhatsThis, "showText", lambda _at, words, _on: said.append(words))
    widget.setFocus()
    assert QApplication.focusWidget() is widget
    qtbot.keyClick(widget, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    return said


@pytest.mark.parametrize(
    ("name", "control"),
    [
        ("recipePanel", "recipe.hidden_units"),
        ("dataPanel", "datasetCombo"),
        ("costPanel", "costPlot"),
        ("reconstructionPanel", "pairGrid"),
    ],
)
def test_the_key_asks_about_the_part_that_has_the_focus(qtbot, window, monkeypatch, name, control):
    panel = window.panels()[name]
    widget = panel.findChild(QWidget, control)
    assert asked(qtbot, window, widget, monkeypatch) == [panel.explanation()]


def test_the_answer_stands_on_the_screen(qtbot, window):
    before = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    window.panels()["recipePanel"].explain()
    after = {each for each in QApplication.topLevelWidgets() if each.isVisible()}
    assert len(after - before) == 1
