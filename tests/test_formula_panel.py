"""The formula over the Training tab: terms, settings and curves light each other up."""

from __future__ import annotations

import numpy as np
import pytest
from histories import falling_history, snapshot
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.formula_places import PLACES, settings_of_term, terms_moved
from core.recipe import SETTINGS, Recipe
from sae_gui.catalogue import LANGUAGES, load_catalogue
from sae_gui.described import description_of
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings
from sae_gui.translation import tr
from sae_gui.typography import format_figure

RECIPE = Recipe(epochs=400, weight_decay=0.003, sparsity_weight=3.0)
NOTEBOOK = Recipe(
    gradient="notebook-2018", optimizer="gradient_descent", weight_decay=0.0, sparsity_weight=0.1
)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, tmp_path):
    np.save(tmp_path / "digits.npy", np.eye(16, dtype=np.uint8) * 255)
    made = MainWindow(RECIPE, WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source(str(tmp_path / "digits.npy"))
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=60_000)
    yield made
    made.close_at_once()
    made.deleteLater()


@pytest.fixture
def shown(qtbot, window):
    """The window with the formula and a run's curves."""
    QTest.keyClick(window, Qt.Key.Key_F, CTRL_SHIFT)
    window.page.start_run(RECIPE, 10_000)
    window.page.show_snapshot(snapshot(falling_history(186)), final=True)
    qtbot.wait(20)
    return window


def formula(window):
    return window.page.formula.formula


def field(window, key):
    return window.findChild(object, f"recipe.{key}")


def over(widget, place: QPoint | None = None):
    """Move the mouse there."""
    for each in (QPoint(1, 1), place or widget.rect().center()):
        QTest.mouseMove(widget, each)
        QApplication.processEvents()


def test_the_key_shows_it_and_it_is_remembered(qtbot, window):
    panel = window.panels()["formulaPanel"]
    assert not panel.isVisible()
    window.work.tabs.setCurrentIndex(3)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL_SHIFT)
    assert panel.isVisible()
    assert window.work.tabs.currentIndex() == 0
    again = MainWindow(RECIPE, WindowSettings())
    assert again.page.formula.isVisibleTo(again.page)
    again.close_at_once()
    again.deleteLater()
    QTest.keyClick(window, Qt.Key.Key_F, CTRL_SHIFT)
    assert not panel.isVisible()


def test_it_is_the_formula_of_the_recipe_and_its_numbers_add_up(shown):
    view, last = formula(shown), falling_history(186)[-1]
    assert view.keys() == ("total", "reconstruction", "sparsity", "weights")
    said = description_of(view)
    for value in (last.cost, last.reconstruction, last.sparsity_penalty, last.weight_penalty):
        assert format_figure(value) in said
    assert f"3 × {format_figure(last.sparsity_penalty / 3)}" in said
    assert f"½ × 0.003 × {format_figure(last.weight_penalty * 2 / 0.003)}" in said
    shown.page.start_run(NOTEBOOK, 10_000)
    assert view.keys() == ("total", "reconstruction", "sparsity")
    assert "the cost C" in view.words()


def test_its_numbers_are_of_the_epoch_under_the_hairline(shown):
    plot = shown.page.cost.plot
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    first = falling_history(1)[0]
    assert format_figure(first.cost) in description_of(formula(shown))


def test_a_term_under_the_mouse_lights_its_settings_and_its_curve(shown):
    view = formula(shown)
    over(view, view.term_rect("sparsity").center().toPoint())
    assert view.lit() == {"sparsity"}
    lit = shown.recipe_panel.lit_settings()
    assert {"sparsity", "sparsity_target", "sparsity_weight"} <= set(lit)
    assert not {"weight_decay", "learning_rate"} & set(lit)
    labels = shown.page.cost.labels
    assert [each for each in labels.columns() if labels.label(each).is_lit()] == [
        "sparsity_penalty"
    ]
    assert "divergence" in shown.page.formula.caption()
    over(shown.page.cost.plot.viewport())
    assert shown.recipe_panel.lit_settings() == []


def test_terms_are_walked_by_key_and_said_in_words(shown):
    view = formula(shown)
    view.setFocus()
    for term in ("total", "reconstruction", "sparsity", "weights", "total"):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert view.lit() == {term}
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "squares of all weights" in description_of(view)
    assert "weight_decay" in shown.recipe_panel.lit_settings()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.lit() == set()


def test_a_setting_under_the_mouse_or_with_the_focus_lights_its_terms(qtbot, shown):
    view = formula(shown)
    over(field(shown, "weight_decay"))
    qtbot.waitUntil(lambda: view.lit() == {"weights"})
    over(field(shown, "learning_rate"))
    qtbot.waitUntil(lambda: view.lit() == set())
    over(shown.page.reconstructions)
    field(shown, "sparsity_weight").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: view.lit() == {"sparsity"})


def test_a_setting_that_plays_no_part_lights_nothing():
    l1 = Recipe(hidden_activation="relu", sparsity="l1")
    assert terms_moved("sparsity_target", l1) == ()
    assert "sparsity_target" not in settings_of_term("sparsity", l1)


def test_a_curve_and_its_label_light_their_term(qtbot, shown):
    view, cost = formula(shown), shown.page.cost
    epochs, positions = cost.plot.curve_points("weight_penalty")
    at = len(epochs) // 2
    frame = cost.plot.frame()
    place = QPoint(round(frame.x(epochs[at])), round(frame.y(positions[at])))
    assert cost.plot.curve_at(place.toPointF()) == "weight_penalty"
    over(cost.plot.viewport(), place)
    assert view.lit() == {"weights"}
    over(cost.labels.label("sparsity_penalty"))
    qtbot.waitUntil(lambda: view.lit() == {"sparsity"})


def test_light_is_a_box_and_not_a_colour_alone(shown):
    view = formula(shown)
    before, box = view.grab().toImage(), view.term_rect("weights")
    view.touch(["weights"])
    after = view.grab().toImage()
    edge = QPoint(round(box.center().x()), round(box.top()))
    inside = QPoint(round(box.left()) + 4, round(box.center().y()))
    assert pixel(before, edge) != pixel(after, edge) != pixel(after, inside)


def pixel(image: QImage, at: QPoint) -> str:
    return image.pixelColor(at).name()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (1366, 768)])
def test_it_leaves_the_plots_their_room(qtbot, shown, width, height):
    shown.resize(width, height)
    qtbot.wait(20)
    page, panel = shown.page, shown.page.formula
    assert page.cost.plot.frame().rect.height() > (60 if width < 1366 else 100)
    assert page.reconstructions.height() >= 220
    below = page.reconstructions.mapTo(page, QPoint(0, 0)).y()
    assert below >= panel.height() >= panel.formula.heightForWidth(panel.formula.width())
    assert page.sparsity.mapTo(page, QPoint(0, page.sparsity.height())).y() <= page.height()


def test_where_there_is_no_room_that_is_said_and_it_comes_when_there_is(qtbot, window):
    window.resize(960, 640)
    qtbot.wait(20)
    QTest.keyClick(window, Qt.Key.Key_F, CTRL_SHIFT)
    assert not window.page.formula.isVisible()
    assert any("too low" in each.fact for each in window.notices.notices())
    window.resize(1366, 768)
    qtbot.waitUntil(window.page.formula.isVisible)


def test_every_setting_says_what_it_does_its_symbol_and_its_place(window):
    assert set(PLACES) == set(SETTINGS)
    for key, setting in SETTINGS.items():
        tip = field(window, key).toolTip()
        assert setting.help.split(".")[0].replace("'", "&#x27;") in tip
        assert PLACES[key].words.split("'")[0] in tip
        assert f"<i>{setting.symbol}</i>" in tip or not setting.symbol


@pytest.mark.parametrize("code", [each for each in LANGUAGES if each != "en"])
def test_a_settings_tooltip_is_in_the_language_in_force(window, code):
    language().choose(code)
    try:
        tip = field(window, "sparsity_weight").toolTip()
        said = load_catalogue(code).translate(PLACES["sparsity_weight"].words)
        assert said in tip
        assert said != PLACES["sparsity_weight"].words
        assert tr(SETTINGS["sparsity_weight"].label) in tip
    finally:
        language().choose("en")
