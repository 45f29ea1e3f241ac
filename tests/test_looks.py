"""Theme and size of type change live, and leave nothing in the old look."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.settings import WindowSettings
from sae_gui.theme import load_theme, theme_manager
from sae_gui.zoom import STEPS, zoom


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(), WindowSettings())
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.wait(10)  # fonts reach the parts of a splitter with its first events
    yield made
    zoom().set_percent(100)
    theme_manager().choose("light")
    made.close_at_once()
    made.deleteLater()


def points(window):
    return {
        id(each): each.font().pointSizeF()
        for each in window.findChildren(QWidget)
        if each.font().pointSizeF() > 0
    }


def test_every_font_in_the_window_grows_and_comes_back_exactly(qtbot, window):
    before = points(window)

    def all_are(factor):
        now = points(window)
        return all(now[key] == pytest.approx(factor * before[key], rel=0.01) for key in before)

    window.findChild(QAction, "largerTypeAction").trigger()
    renewal().finish()
    assert zoom().percent == 110
    qtbot.waitUntil(lambda: all_are(1.1), timeout=30_000)
    for _ in range(12):
        window.findChild(QAction, "largerTypeAction").trigger()
    renewal().finish()
    assert zoom().percent == STEPS[-1]
    window.findChild(QAction, "usualTypeAction").trigger()
    qtbot.waitUntil(lambda: points(window) == pytest.approx(before), timeout=30_000)


def test_fixed_sizes_grow_with_the_type_and_come_back(qtbot, window):
    timeline = window.findChild(QWidget, "timeline")  # lower where the room is short
    by_room = timeline, timeline.live

    def fixed():
        qtbot.waitUntil(
            lambda: renewal().is_done, timeout=30_000
        )  # what is hidden comes a little later
        widgets = [each for each in window.findChildren(QWidget) if each not in by_room]
        return [w.maximumHeight() for w in widgets if w.minimumHeight() == w.maximumHeight() > 1]

    before = fixed()
    zoom().set_percent(150)
    assert window.setup_column.maximumWidth() == 540
    assert fixed() == [pytest.approx(1.5 * each, abs=0.51) for each in before]
    zoom().set_percent(90)
    zoom().set_percent(100)
    assert fixed() == before


def test_the_keys_are_ctrl_plus_and_minus(qtbot, window):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    renewal().finish()
    assert zoom().percent == 125
    qtbot.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    renewal().finish()
    assert zoom().percent == 110


def test_size_and_theme_are_remembered(window):
    zoom().set_percent(125)
    window.looks.choose_theme("contrast")
    renewal().finish()
    assert theme_manager().theme == load_theme("contrast")
    assert window.findChild(QAction, "theme.contrast").isChecked()
    window.close_at_once()
    again = WindowSettings()
    assert (again.type_size, again.theme) == (125, "contrast")


@pytest.mark.parametrize("scheme", ["Dark", "Light"])
def test_following_the_system_switches_live(qtbot, window, monkeypatch, scheme):
    theme_manager().choose("light" if scheme == "Dark" else "dark")
    desktop = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme[scheme])
    hints = QGuiApplication.styleHints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: desktop)
    theme_manager()._choice = "system"  # chosen before, when the desktop was otherwise
    hints.colorSchemeChanged.emit(Qt.ColorScheme[scheme])
    renewal().finish()
    assert theme_manager().theme == load_theme(scheme.lower())
    ground = load_theme(scheme.lower()).color("panel")
    assert window.page.cost.palette().window().color() == ground
