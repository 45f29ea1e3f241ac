"""Every action has a key of its own, and the sheet and the glossary say what there is."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QScrollBar,
    QTabBar,
    QTableView,
    QWidget,
)

from core.recipe import Recipe
from sae_gui.help.glossary import glossary
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.settings import WindowSettings
from sae_gui.theme import theme_manager


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(), WindowSettings())
    made.resize(1024, 768)
    made.show()
    yield made
    made.close_at_once()
    made.deleteLater()


def menu_actions(window):
    found = []
    for entry in window.menuBar().actions():
        found += _inside(entry.menu())
    return found


def _inside(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        if action.menu() is not None:
            found += _inside(action.menu())
        elif not action.isSeparator():
            found.append(action)
    return found


def test_no_key_does_two_things(window):
    unique = {id(each): each for each in menu_actions(window)}.values()
    keys = Counter(key.toString() for each in unique for key in each.shortcuts())
    assert {key: times for key, times in keys.items() if times > 1} == {}


def test_every_entry_of_the_menus_has_a_key(window):
    assert [each.text() for each in menu_actions(window) if each.shortcut().isEmpty()] == []


def test_no_key_is_the_beginning_of_others(window):
    unique = {id(each): each for each in menu_actions(window)}.values()
    keys = [key for each in unique for key in each.shortcuts()]
    partial = QKeySequence.SequenceMatch.PartialMatch
    swallowed = {
        other.toString(): key.toString()
        for key in keys
        for other in keys
        if key.matches(other) == partial
    }
    assert swallowed == {}


def test_the_theme_is_changed_by_keys_while_a_lesson_is_open(qtbot, window):
    window.findChild(QAction, "lesson1Action").trigger()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_D)
    renewal().finish()
    assert theme_manager().choice == "dark"
    theme_manager().choose("light")


def test_the_sheet_of_keys_opens_by_f1_and_closes_by_escape(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F1)
    sheet = next(
        each for each in QApplication.topLevelWidgets() if each.objectName() == "keysWindow"
    )
    assert sheet.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_every_word_of_the_glossary_is_explained_once():
    terms = [each.term for each in glossary()]
    assert len(terms) == len(set(terms)) >= 15
    assert all(len(each.meaning) > 20 for each in glossary())


def test_a_word_is_found_by_its_name_or_symbol_first():
    assert glossary("epoch")[0].term.casefold().startswith("epoch")
    assert any("unit" in each.term.casefold() for each in glossary("dead"))
    assert glossary("no such word at all") == []


CONTROLS = (
    QAbstractButton,
    QComboBox,
    QAbstractSpinBox,
    QLineEdit,
    QAbstractSlider,
    QTableView,
    QTabBar,
)


def controls(window):
    """All that can be worked, on every tab, but for parts of other controls."""
    for each in window.findChildren(QWidget):
        inside = isinstance(each.parent(), QAbstractSpinBox | QComboBox | QTabBar)
        own = not each.objectName().startswith("qt_") and not isinstance(each, QScrollBar)
        if isinstance(each, CONTROLS) and own and not inside:
            yield each


def test_every_control_has_a_tab_stop(window):
    without = [
        each.objectName() or type(each).__name__
        for each in controls(window)
        if not each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert without == []


def test_every_control_has_a_name_for_assistive_tools(qtbot, window):
    window.findChild(QAction, "lesson2Action").trigger()  # its buttons get their words then
    unnamed = [
        each.objectName() or type(each).__name__
        for each in controls(window)
        if not (each.accessibleName() or (isinstance(each, QAbstractButton) and each.text()))
        and not each.isHidden()  # named when it is shown
        and type(each).__name__ != "EndLabel"  # so are the labels of curves to come
        and each.objectName() != "whatWasTried"
    ]
    assert unnamed == []
