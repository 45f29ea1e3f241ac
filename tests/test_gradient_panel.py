"""The gradient check as a user works it: button, verdict, points, both rules."""

from __future__ import annotations

import numpy as np
import pytest
from histories import colors_of
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from core.gradient_check import check_gradient, under_rule, weight_name
from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.panels.gradient_panel import GradientPanel
from sae_gui.theme import load_theme, theme_manager

RECIPE = Recipe()


@pytest.fixture(scope="module")
def exact():
    return check_gradient(RECIPE)


@pytest.fixture(scope="module")
def notebook():
    return check_gradient(under_rule(RECIPE, "notebook-2018"))


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("light")
    panel = GradientPanel()
    qtbot.addWidget(panel)
    panel.resize(700, 420)
    panel.show()
    return panel


def press(widget):
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def place_of(panel, check, index):
    frame = panel.plot.frame()
    return QPointF(frame.x(check.analytic[index]), frame.y(check.numeric[index])).toPoint()


def test_button_asks_for_the_recipe_of_the_form(panel):
    asked = []
    panel.check_requested.connect(asked.append)
    recipe = RECIPE.replace(hidden_activation="relu", sparsity="l1")
    panel.show_recipe(recipe)
    press(panel.button)
    assert asked == [recipe]


def test_right_gradient_is_said_to_be_right(panel, exact):
    panel.show_result(exact)
    assert panel.verdict.text() == exact.verdict
    assert "this is the gradient of the cost" in panel.verdict.text()
    assert panel.caption() == "214 weights"
    picture = colors_of(panel.mark.grab())
    assert load_theme("light").good.lower() in picture
    assert load_theme("light").bad.lower() not in picture


def test_notebooks_rule_visibly_fails(panel, exact, notebook):
    panel.show_result(exact)
    panel.switch.choose("notebook-2018")
    panel.show_result(notebook)
    assert "not the gradient" in panel.verdict.text()
    assert load_theme("light").bad.lower() in colors_of(panel.mark.grab())
    frame = panel.plot.frame()
    off = [
        abs(frame.y(numeric) - frame.y(analytic))
        for analytic, numeric in zip(notebook.analytic, notebook.numeric, strict=True)
    ]
    assert max(off) > 50  # pixels between a point and the diagonal


def test_axes_are_equal_and_hold_every_point(panel, notebook):
    panel.switch.choose("notebook-2018")
    panel.show_result(notebook)
    frame = panel.plot.frame()
    assert frame.rect.width() == frame.rect.height()
    assert frame.epochs == frame.positions
    for pair in zip(notebook.analytic, notebook.numeric, strict=True):
        assert frame.holds(*pair)


def test_switch_asks_for_the_other_rule_and_leaves_the_form_alone(panel, exact, notebook):
    asked = []
    panel.check_requested.connect(asked.append)
    panel.show_recipe(RECIPE.replace(weight_decay=0.01))
    panel.show_result(exact)
    press(panel.switch.segment("notebook-2018"))
    assert [each.gradient for each in asked] == ["notebook-2018"]
    assert asked[0].problems() == {}
    assert "weight decay 0" in panel.detail.text()
    panel.show_result(notebook)
    press(panel.switch.segment("exact"))
    press(panel.switch.segment("notebook-2018"))
    assert len(asked) == 1  # both answers are kept
    assert panel.verdict.text() == notebook.verdict


def test_switch_alone_checks_nothing_before_anyone_asked(panel):
    asked = []
    panel.check_requested.connect(asked.append)
    press(panel.switch.segment("notebook-2018"))
    assert asked == []


def test_verdict_on_other_formulas_is_forgotten(panel, exact):
    panel.show_result(exact)
    panel.show_recipe(RECIPE.replace(learning_rate=0.5, epochs=3, hidden_units=9))
    assert panel.verdict.text() == exact.verdict
    panel.show_recipe(RECIPE.replace(loss="cross_entropy"))
    assert "gradient of the cost" not in panel.verdict.text()
    assert panel.caption() == ""


def test_switch_follows_the_form(panel):
    panel.show_recipe(under_rule(RECIPE, "notebook-2018"))
    assert panel.switch.current() == "notebook-2018"


def test_button_is_off_while_a_check_is_under_way(panel, exact):
    panel.show_checking()
    assert not panel.button.isEnabled()
    panel.show_result(exact)
    assert panel.button.isEnabled()


def test_problem_is_said_in_place_of_a_verdict(panel):
    panel.show_checking()
    panel.show_problem("loss is 'cross_entropy'. Cross-entropy needs outputs between 0 and 1.")
    assert "needs outputs between 0 and 1" in panel.verdict.text()
    assert panel.button.isEnabled()


def test_mouse_reads_the_weight_under_it(panel, exact):
    panel.show_result(exact)
    index = int(np.argmax(exact.analytic))
    QTest.mouseMove(panel.plot, place_of(panel, exact, index))
    assert panel.plot.pointed_index() == index
    assert panel.reading.text().startswith(weight_name(exact.recipe, index))
    assert "analytic" in panel.reading.text()
    QTest.mouseMove(panel.plot, QPoint(2, 2))
    assert panel.reading.text() == ""


def test_arrow_keys_go_from_point_to_point(panel, exact):
    panel.show_result(exact)
    panel.plot.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.plot.pointed_index() == np.argmin(exact.analytic)
    QTest.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.plot.pointed_index() == np.argsort(exact.analytic, kind="stable")[1]
    QTest.keyClick(panel.plot, Qt.Key.Key_Escape)
    assert panel.plot.pointed_index() is None


def test_figures_that_are_no_numbers_have_no_place(panel):
    panel.plot.set_points(np.array([np.nan, 1.0, np.inf]), np.array([0.0, 2.0, 1.0]))
    low, high = panel.plot.ends()
    assert np.isfinite([low, high]).all()
    assert not panel.grab().isNull()


def test_assistive_tools_hear_the_verdict(panel, notebook):
    assert description_of(panel.plot) == "No check yet."
    panel.switch.choose("notebook-2018")
    panel.show_result(notebook)
    spoken = description_of(panel.plot)
    assert spoken.startswith("Notebook, 2018, 214 weights.")
    assert "not the gradient" in spoken


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_panel_follows_the_theme(panel, exact, theme):
    panel.show_result(exact)
    theme_manager().choose(theme)
    colors = load_theme(theme)
    shown = [QColor(each) for each in colors_of(panel.plot.grab())]
    for token in ("panel", "ink", "control", "baseline"):
        wanted = colors.color(token)
        assert any(_distance(each, wanted) <= 8 for each in shown), token


def _distance(one, other):
    """The largest difference of a channel: a smooth line may nowhere have its full colour."""
    pairs = zip(one.getRgb(), other.getRgb(), strict=True)
    return max(abs(a - b) for a, b in pairs)


@pytest.mark.parametrize("size", [(320, 320), (480, 440), (900, 380)])
def test_every_size_leaves_room_for_plot_and_button(qtbot, panel, exact, size):
    panel.resize(*size)
    panel.show_result(exact)
    qtbot.waitUntil(lambda: panel.plot.frame().rect.width() >= 80)  # laid out by then
    assert panel.button.isVisible()
    for part in (panel.button, panel.plot, panel.verdict):
        assert panel.rect().contains(part.mapTo(panel, part.rect().bottomRight()))
    assert panel.button.geometry().bottom() < panel.plot.geometry().top() or size[0] > 450


def test_every_weight_has_a_name_of_its_own(exact):
    names = [weight_name(exact.recipe, index) for index in range(exact.analytic.size)]
    assert len(set(names)) == len(names)
    assert names[0] == "bias of unit 1"
    assert names[-1] == "weight from unit 6 to pixel 16"
