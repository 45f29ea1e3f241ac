"""A panel in a window of its own is live there, and goes back to where it stood."""

from __future__ import annotations

import pytest
from problems import blobs, small_recipe
from PySide6.QtWidgets import QPushButton, QSplitter

from sae_gui.main_window import MainWindow
from sae_gui.panels.panel import Panel
from sae_gui.settings import WindowSettings


@pytest.fixture
def window(qtbot):
    shown = MainWindow(small_recipe(), WindowSettings(remember=False))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close_at_once()


def test_every_panel_opens_and_goes_back_into_its_place(qtbot, window):
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=30_000)
    window.formula.action.trigger()
    panels = [each for each in window.panels().values() if isinstance(each, Panel)]
    assert len(panels) > 5
    for panel in panels:
        window.work.show_page_of(panel)
        qtbot.wait(50)  # until it is laid out
        place, before = panel.parentWidget(), panel.geometry()
        index = place.indexOf(panel) if isinstance(place, QSplitter) else place.children()
        panel.own_window_action.trigger()
        own = panel.window()
        assert own is not window
        assert own.isVisible()
        assert panel.isVisible()
        assert not panel.grab().isNull()
        panel.own_window_action.trigger()
        qtbot.waitUntil(lambda panel=panel: panel._own_window is None)
        assert panel.window() is window
        assert panel.parentWidget() is place
        if isinstance(place, QSplitter):
            assert place.indexOf(panel) == index
        qtbot.wait(100)
        assert panel.geometry() == before, panel.objectName()


def test_the_note_in_its_place_brings_it_back(qtbot, window):
    cost = window.page.cost
    cost.toggle_own_window()
    note = window.page.findChild(QPushButton, "putBack")
    note.click()
    qtbot.waitUntil(lambda: cost._own_window is None)
    assert cost.window() is window


def test_a_panel_in_its_own_window_follows_training(qtbot, window):
    page = next(each for each in window.pages if each.title == "Why")
    window.work.show_page_of(page.panel)
    page.panel.toggle_own_window()
    window.work.show_page_of(window.page)
    window.run.train(small_recipe(epochs=100_000), blobs(200))
    qtbot.waitUntil(lambda: page.panel._why is not None, timeout=20_000)
    first = page.panel._why
    qtbot.waitUntil(lambda: page.panel._why is not first, timeout=20_000)
    window.run.reset()


def test_closing_the_window_closes_those_of_its_panels(qtbot, window):
    cost = window.page.cost
    cost.toggle_own_window()
    own = cost.window()
    window.close_at_once()
    assert not own.isVisible()
    assert cost.window() is window
