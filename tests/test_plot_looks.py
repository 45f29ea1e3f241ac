"""What holds for both plot panels: themes, fonts, sizes, pictures."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from histories import colors_of, falling_history, snapshot
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from core.recipe import Recipe
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.panels.sparsity_panel import SparsityPanel
from sae_gui.theme import load_theme, theme_manager
from sae_gui.typography import font
from sae_gui.widgets.end_labels import strong_caption
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.plot_axis import TICK_LENGTH, VALUE_AXIS_WIDTH

RECIPE = Recipe(epochs=400, validation_fraction=0.1)
NOTEBOOK = Recipe(gradient="notebook-2018", optimizer="gradient_descent", epochs=400)
UNITS = np.linspace(0.1, 0.2, 196, dtype=np.float32)


@pytest.fixture
def make(qtbot):
    theme_manager().choose("light")

    def make_panel(panel_class, size=(485, 330), recipe=RECIPE, scale=1.0):
        panel = panel_class()
        qtbot.addWidget(panel)
        panel.resize(*size)
        panel.show()
        panel.start_run(recipe, 60_000)
        history = tuple(
            dataclasses.replace(each, cost=each.cost * scale) for each in falling_history(186)
        )
        panel.show_snapshot(snapshot(history, units=UNITS), final=True)
        return panel

    yield make_panel
    theme_manager().choose("light")


@pytest.fixture(params=["Noto Sans", "DejaVu Sans"])
def family(request):
    before = QGuiApplication.font()
    QGuiApplication.setFont(QFont(request.param, 10))
    yield request.param
    QGuiApplication.setFont(before)


@pytest.mark.parametrize(("old", "new"), [("light", "dark"), ("dark", "light")])
@pytest.mark.parametrize(
    ("panel_class", "tokens"),
    [
        (CostPanel, ["panel", "control", "grid", "reconstruction", "sparsity", "weights"]),
        (SparsityPanel, ["panel", "control", "sparsity", "sparsity_fill"]),
    ],
)
def test_a_theme_switch_leaves_nothing_in_the_old_colours(make, panel_class, tokens, old, new):
    theme_manager().choose(old)
    panel = make(panel_class)
    panel.point_at(60)
    before = colors_of(panel.grab())
    theme_manager().choose(new)
    QApplication.processEvents()
    after = colors_of(panel.grab())
    for token in tokens:
        assert getattr(load_theme(old), token).lower() in before, token
        assert getattr(load_theme(old), token).lower() not in after, token
        assert getattr(load_theme(new), token).lower() in after, token


def test_the_table_follows_the_theme_too(make):
    panel = make(CostPanel)
    panel.table_button.click()
    theme_manager().choose("dark")
    QApplication.processEvents()
    assert load_theme("light").panel.lower() not in colors_of(panel.grab())


@pytest.mark.parametrize("size", [(320, 180), (380, 291), (485, 330), (727, 460)])
@pytest.mark.parametrize(("recipe", "scale"), [(RECIPE, 1), (NOTEBOOK, 35_000)], ids=["J", "C"])
def test_no_text_of_the_cost_panel_is_clipped(make, family, size, recipe, scale):
    panel = make(CostPanel, size, recipe, scale)
    check_labels(panel.labels)
    check_frame(panel)


@pytest.mark.parametrize("size", [(320, 150), (380, 291), (485, 252), (727, 370)])
@pytest.mark.parametrize(
    "recipe",
    [RECIPE, Recipe(hidden_activation="relu", sparsity="l1", epochs=400)],
    ids=["KL", "ReLU"],
)
def test_no_text_of_the_sparsity_panel_is_clipped(make, family, size, recipe):
    panel = make(SparsityPanel, size, recipe)
    check_frame(panel)
    panel.point_at(60)
    check_frame(panel)


def check_labels(labels):
    names, figures = QFontMetrics(font("caption")), QFontMetrics(strong_caption())
    for column in labels.columns():
        label = labels.label(column)
        needed = names.horizontalAdvance(label.shown_name())
        needed += figures.horizontalAdvance(label.reading.figure)
        assert 24 + needed < label.width()
        assert QRect(0, 0, labels.width(), labels.height()).contains(label.geometry())


def check_frame(panel):
    for label in panel.findChildren(FittingLabel):
        assert label.fontMetrics().horizontalAdvance(label.shown_text()) <= label.width()
        assert label.fontMetrics().height() <= label.height()
    for _, text in panel.plot.value_axis.ticks().major:
        width = QFontMetrics(font("caption")).horizontalAdvance(text)
        assert width <= VALUE_AXIS_WIDTH - TICK_LENGTH
    rect = panel.plot.frame().rect
    assert rect.width() > 0.25 * panel.width()
    assert rect.height() > 36


@pytest.mark.parametrize("panel_class", [CostPanel, SparsityPanel])
def test_the_panel_s_picture_goes_to_the_clipboard_and_to_a_file(make, tmp_path, panel_class):
    panel = make(panel_class)
    pixels = panel.size() * panel.devicePixelRatio()
    panel.copy_picture()
    assert QGuiApplication.clipboard().image().size() == pixels
    panel.save_picture_to(str(tmp_path / "picture"))
    assert QImage(str(tmp_path / "picture.png")).size() == pixels


def test_a_picture_that_can_not_be_saved_is_told_in_a_sentence(make, tmp_path, qtbot):
    panel = make(CostPanel)
    with qtbot.waitSignal(panel.failed) as failed:
        panel.save_picture_to(str(tmp_path / "missing" / "picture.png"))
    assert failed.args[0].startswith("The picture was not saved as ")
    assert "missing" in failed.args[0]


@pytest.mark.parametrize("panel_class", [CostPanel, SparsityPanel])
def test_the_context_menu_is_short_and_ours(make, panel_class, qtbot):
    panel = make(panel_class)
    menu = panel.context_menu()
    words = [each.text() for each in menu.actions() if not each.isSeparator()]
    assert words[0] == "Fit\tF"
    assert len(words) <= 5
    menu.deleteLater()


@pytest.mark.parametrize("panel_class", [CostPanel, SparsityPanel])
def test_what_the_panel_shows_is_explained(make, panel_class, qtbot):
    from PySide6.QtWidgets import QWhatsThis

    panel = make(panel_class)
    panel.explain()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(shown) == 2
    QWhatsThis.hideText()
    QApplication.processEvents()
    assert panel.menu.actions()[-1].text() == "What am I looking at?"


def test_every_control_has_a_name_for_assistive_tools(make):
    panel = make(CostPanel)
    for each in (panel, panel.plot, panel.table, panel.table_button, panel.switch):
        assert each.accessibleName()
    assert panel.objectName() == "costPanel"
    assert panel.labels.label("cost").accessibleName() == "total J 11.36, shown"
    assert panel.labels.label("cost").focusPolicy() == Qt.FocusPolicy.TabFocus
