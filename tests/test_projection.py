"""The audience's window: large, driven by keys, and gone without a trace."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

import pytest
from histories import falling_history
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QColor, QFontInfo, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.projection.cue import cue, short_figure
from sae_gui.projection.measure import Sizes
from sae_gui.projection.scene import Scene
from sae_gui.projection.window import PAIRS_OF_PANELS, SINGLES
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.theme import load_theme, theme_manager
from sae_gui.widgets.cost_formula import terms_of

RECIPE = Recipe(hidden_units=16, epochs=3, limit=300)


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


@pytest.fixture
def audience(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F5)
    screen = window.projection.audience
    screen.showNormal()
    screen.resize(1024, 768)
    qtbot.wait(50)
    return screen


def test_a_whole_run_by_keys_alone(qtbot, window, audience):
    qtbot.keyClick(audience, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: window.run.status is RunStatus.PAUSED, timeout=20_000)
    assert window.run.snapshot.epoch == 1
    qtbot.waitUntil(lambda: audience.strip.text().startswith("Paused at epoch 1."))
    qtbot.keyClick(audience, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: "epoch 3" in audience.strip.text())
    assert "down" in audience.strip.text()
    assert "reconstructions" in description_of(audience.views["pairs"])
    assert "total" in description_of(audience.views["cost"])


def test_keys_choose_what_is_up(qtbot, audience):
    assert audience.shown() == PAIRS_OF_PANELS[0]
    qtbot.keyClick(audience, Qt.Key.Key_N)
    assert audience.shown() == PAIRS_OF_PANELS[1]
    qtbot.keyClick(audience, Qt.Key.Key_P)
    assert audience.shown() == PAIRS_OF_PANELS[0]
    qtbot.keyClick(audience, Qt.Key.Key_1)
    seen = []
    for _ in SINGLES:
        (name,) = audience.shown()
        seen.append(name)
        visible = [each for each, view in audience.views.items() if view.isVisible()]
        assert visible == [name]
        assert audience.views[name].width() == audience.width()
        qtbot.keyClick(audience, Qt.Key.Key_N)
    assert tuple(seen) == SINGLES


def test_b_blanks_the_screen_and_brings_it_back(qtbot, audience):
    qtbot.keyClick(audience, Qt.Key.Key_B)
    assert audience.is_blank
    picture = audience.grab().toImage()
    assert {picture.pixelColor(x, 300).name() for x in range(0, 1024, 64)} == {"#000000"}
    qtbot.keyClick(audience, Qt.Key.Key_B)
    assert not audience.is_blank


def test_leaving_returns_to_exactly_what_was_there(qtbot, window):
    theme_manager().choose("dark")
    window.work.tabs.setCurrentIndex(1)
    before = (window.geometry(), window.work.tabs.currentIndex(), theme_manager().theme)
    qtbot.keyClick(window, Qt.Key.Key_F5)
    screen = window.projection.audience
    assert window.findChild(QAction, "projectAction").isChecked()
    qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert window.projection.audience is None
    assert not window.findChild(QAction, "projectAction").isChecked()
    assert (window.geometry(), window.work.tabs.currentIndex(), theme_manager().theme) == before
    theme_manager().choose("light")


def test_its_colours_are_the_projectors_whatever_the_theme(audience):
    theme_manager().choose("dark")
    ground = QColor(load_theme("projector").panel)
    assert audience.grab().toImage().pixelColor(5, 5) == ground
    theme_manager().choose("light")


def move(widget, x, y):
    place = QPointF(x, y)
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    screen = QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(kind, place, screen, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def test_controls_appear_while_the_pointer_is_at_the_top_edge(audience):
    move(audience.views["cost"], 200, 300)
    assert not audience._tools.isVisible()
    assert audience._pointer.isVisible()
    move(audience.views["cost"], 200, 5)
    assert audience._tools.isVisible()


def test_closing_the_window_takes_the_audiences_along(qtbot, window, audience):
    window.close_at_once()
    assert not audience.isVisible()


@pytest.mark.parametrize("height", [768, 1080, 2160])
def test_type_and_lines_are_as_large_as_the_last_row_needs(height):
    sizes = Sizes(height)
    assert sizes.font("body").pixelSize() >= height / 30
    assert sizes.font("figure").pixelSize() > sizes.font("heading").pixelSize()
    assert sizes.line >= 3
    assert sizes.curve >= 4


def test_the_cue_says_in_words_what_happened():
    history = falling_history(12)
    history = tuple(replace(each, cost=20 * 0.99 ** (each.epoch - 1)) for each in history)
    scene = Scene(RunStatus.RUNNING, RECIPE, history, epoch=12, epochs=30)
    assert cue(scene) == ("Epoch 12.", "Cost 17.9, down 10 % in 11 epochs.")
    assert cue(scene, dead=3)[1].endswith("3 of 16 units are asleep.")
    first = Scene(RunStatus.PAUSED, RECIPE, history[:1], epoch=1, epochs=30)
    assert cue(first) == ("Paused at epoch 1.", "Cost 20.0.")
    assert cue(Scene())[0] == "Press Space to train."


@pytest.mark.parametrize(
    ("value", "text"), [(11.34, "11.3"), (0.664, "0.66"), (232316.4, "232,316"), (6.31, "6.3")]
)
def test_figures_are_short(value, text):
    assert short_figure(value) == text


def test_the_formula_stands_there_with_the_epochs_figures(qtbot, audience):
    view = audience.views["formula"]
    history = falling_history(9)
    recipe = RECIPE.replace(weight_decay=0.003, sparsity_weight=3.0)
    audience.show_panels(("formula",))
    audience.show_scene(Scene(recipe=recipe, history=history, epoch=9, epochs=9))
    said = view.description()
    for each in ("cost", "reconstruction", "sparsity_penalty", "weight_penalty"):
        assert short_figure(getattr(history[-1], each)) in said
    before = view.grab().toImage()
    audience.show_scene(Scene(recipe=recipe.replace(sparsity="none"), history=history, epoch=9))
    assert "divergence" not in view.description()
    assert view.grab().toImage() != before


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (3840, 2160)])
def test_formula_and_figures_keep_off_each_other(audience, width, height):
    audience.resize(width, height)
    view = audience.views["formula"]
    audience.show_panels(("formula",))
    for recipe in (RECIPE, RECIPE.replace(loss="cross_entropy", weight_decay=0.1)):
        audience.show_scene(Scene(recipe=recipe, history=falling_history(9), epoch=9))
        terms = terms_of(recipe)
        room = view.width() * 0.5
        points = view._points(terms, room)
        assert max(each.formula.extent(points).width for each in terms) <= room + 1
        assert points * 4 / 3 >= height / 30


class _Recorder(QPainter):
    """Notes the type that is written with; formulas have smaller signs, by their nature."""

    written: ClassVar[list[int]] = []

    def drawText(self, *given):
        self.written.append(QFontInfo(self.font()).pixelSize())
        return super().drawText(*given)


@pytest.mark.parametrize("code", ["en", "de", "es", "zh"])
def test_no_type_is_smaller_than_a_thirtieth_of_the_height_in_any_language(
    qtbot, window, audience, monkeypatch, code
):
    qtbot.keyClick(audience, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    language().choose(code)
    for part in ("strip", "views", "curves", "pictures"):
        monkeypatch.setattr(f"sae_gui.projection.{part}.QPainter", _Recorder)
    for size in ((1024, 768), (1366, 768), (3840, 2160)):
        audience.resize(*size)
        for names in (*PAIRS_OF_PANELS, *((each,) for each in SINGLES)):
            audience.show_panels(names)
            _Recorder.written.clear()
            audience.grab()
            assert len(_Recorder.written) > 2
            assert min(_Recorder.written) >= size[1] / 30
    language().choose("en")


def test_one_epoch_is_said_so_in_every_language():
    scene = replace(Scene(), recipe=RECIPE, history=falling_history(2), epoch=2)
    assert "in one epoch" in cue(scene)[1]
    language().choose("de")
    assert "in einer Epoche" in cue(scene)[1]
    language().choose("en")


@pytest.mark.parametrize("state", ["maximised", "tab turned", "lesson", "theme"])
def test_leaving_returns_to_what_is_there_whatever_happened_meanwhile(qtbot, window, state):
    if state == "maximised":
        window.showMaximized()
    if state == "lesson":
        window.lessons.open_named("2-sparsity-penalty")
    focus, tab = window.focusWidget(), window.work.tabs.currentIndex()
    geometry, column = window.geometry(), window.setup_column.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F5)
    if state == "tab turned":
        tab = 2
        window.work.tabs.setCurrentIndex(tab)
        column = window.setup_column.isVisible()
    if state == "theme":
        window.looks.choose_theme("dark")
    qtbot.keyClick(window.projection.audience, Qt.Key.Key_F5)
    assert window.projection.audience is None
    assert window.isMaximized() == (state == "maximised")
    assert (window.geometry(), window.setup_column.isVisible()) == (geometry, column)
    assert window.work.tabs.currentIndex() == tab
    assert state == "tab turned" or window.focusWidget() is focus
    assert (window.lessons.lesson is not None) == (state == "lesson")
    chosen = "dark" if state == "theme" else theme_manager().choice
    qtbot.waitUntil(lambda: theme_manager().choice == chosen)
    theme_manager().choose("light")
