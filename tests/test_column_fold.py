"""The set-up column gives way where room is short, and remembers what was wished."""

from __future__ import annotations

import pytest

from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(), WindowSettings(remember=False))
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_at_once()
    made.deleteLater()


def test_column_folds_by_itself_on_other_tabs_of_a_narrow_window(window):
    assert window.setup_column.isVisible()
    window.work.tabs.setCurrentIndex(1)
    assert not window.setup_column.isVisible()
    window.work.tabs.setCurrentIndex(0)
    assert window.setup_column.isVisible()


def test_column_stays_on_other_tabs_of_a_wide_window(window):
    window.resize(1920, 1080)
    window.work.tabs.setCurrentIndex(1)
    assert window.setup_column.isVisible()


def test_a_wish_holds_for_its_kind_of_tab(window):
    window.work.tabs.setCurrentIndex(1)
    window.work.fold_button.click()
    window.work.tabs.setCurrentIndex(0)
    window.work.fold_button.click()
    window.work.tabs.setCurrentIndex(1)
    assert window.setup_column.isVisible()
    window.work.tabs.setCurrentIndex(0)
    assert not window.setup_column.isVisible()
