"""The whole window by keys: where Tab leads, how the focus looks, which letters open what."""

from __future__ import annotations

import re
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLayout,
    QLineEdit,
    QSlider,
    QWidget,
)
from test_descriptions import is_painted, place

from core.recipe import Recipe
from sae_gui.catalogue import LANGUAGES
from sae_gui.help.view_keys import VIEWS
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.panels.panel import Panel
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.tab_order import bring_into_sight, reading_order

RECIPE = Recipe(hidden_units=16, epochs=2, limit=200)
ALL_TABS = range(8)
FIELDS = (QComboBox, QAbstractSpinBox, QLineEdit, QSlider)


@pytest.fixture
def window(qtbot):
    made = MainWindow(RECIPE, WindowSettings(remember=False))
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    yield made
    made.close_at_once()
    made.deleteLater()
    language().choose("en")


@pytest.fixture
def trained(qtbot, window):
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    return window


def tabs_in_turn(qtbot, window, which=ALL_TABS):
    assert window.work.tabs.count() == 8
    for index in which:
        window.work.tabs.setCurrentIndex(index)
        qtbot.wait(80)
        yield window.work.tabs.tabText(index)


def walk(qtbot, start, key):
    """Where the focus comes by pressing a key, until it is back at its start."""
    start.setFocus()
    been = [start]
    for _ in range(200):
        qtbot.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is start:
            return been
        been.append(QApplication.focusWidget())
    pytest.fail(f"caught among {[place(each) for each in been[-3:]]}")


def panel_of(widget: QWidget) -> QWidget | None:
    while widget is not None and not isinstance(widget, Panel):
        widget = widget.parentWidget()
    return widget


def test_tab_leads_through_every_page_as_one_reads_it_and_back_again(qtbot, trained):
    for name in tabs_in_turn(qtbot, trained, (0, 3, 5)):
        start = trained.work.tabs
        there = walk(qtbot, start, Qt.Key.Key_Tab)
        back = walk(qtbot, start, Qt.Key.Key_Backtab)
        assert [place(each) for each in there[1:]] == [place(each) for each in back[:0:-1]], name
        assert len(set(map(id, there))) == len(there), name
        panels = [panel_of(each) for each in there if panel_of(each) is not None]
        changes = [one for one, other in pairwise(panels) if one is not other]
        assert len(changes) == len({id(each) for each in changes}), name  # no panel twice


def test_in_a_row_the_focus_goes_to_the_right_and_never_up(qtbot, trained):
    for name in tabs_in_turn(qtbot, trained):
        stops = [each for each in reading_order(trained) if panel_of(each) is not None]
        for one, other in pairwise(stops):
            if panel_of(one) is panel_of(other):
                here, there = (each.mapTo(trained, QPoint(0, 0)) for each in (one, other))
                in_a_row = abs(here.y() + one.height() / 2 - there.y() - other.height() / 2) < 14
                right = there.x() > here.x()
                column = there.x() >= here.x() + one.width()  # beside, in a column of its own
                assert right if in_a_row else there.y() > here.y() or column, (
                    name, place(one), place(other),
                )  # fmt: skip


def test_tab_goes_on_from_what_is_no_stop_itself(qtbot, window):
    window.centralWidget().setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() in reading_order(window)


def labels_beside_fields(layout: QLayout):
    items = [layout.itemAt(at) for at in range(layout.count())]
    for one, other in pairwise(items):
        if isinstance(one.widget(), QLabel) and isinstance(other.widget(), FIELDS):
            yield one.widget(), other.widget()
    for each in items:
        if each.layout() is not None:
            yield from labels_beside_fields(each.layout())


def test_every_label_of_a_field_is_its_buddy(window):
    layouts = [each.layout() for each in window.findChildren(QWidget) if each.layout() is not None]
    pairs = [pair for layout in layouts for pair in labels_beside_fields(layout)]
    named = [(label, field) for label, field in pairs if label.text()]
    assert len(named) > 20
    assert [
        (label.text(), field.objectName()) for label, field in named if label.buddy() is not field
    ] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_menu_opens_by_a_letter_of_its_own_in_every_language(window, code):
    language().choose(code)
    titles = [each.text() for each in window.menuBar().actions()]
    letters = [found[1].lower() for each in titles if (found := re.search("&([A-Za-z])", each))]
    assert len(letters) == len(titles) == len(set(letters))
    if code != "en":
        assert "&File" not in titles


def picture(widget: QWidget) -> np.ndarray:
    """What the window shows in a widget's place, shape (rows, columns, 3)."""
    corner = widget.mapTo(widget.window(), QPoint(-3, -3))
    rect = widget.rect().adjusted(0, 0, 6, 6).translated(corner)
    image = widget.window().grab(rect).toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(float)


def luminance(colours: np.ndarray) -> np.ndarray:
    """WCAG's relative luminance of sRGB colours from 0 to 255."""
    shares = colours / 255
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ring_pixels(widget: QWidget) -> int:
    """How many pixels the focus, come by Tab, changes by a contrast of 3 to 1 or more."""
    bring_into_sight(widget)
    widget.clearFocus()
    without = luminance(picture(widget))
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    widget.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)  # as a key does
    shown = luminance(picture(widget))
    light, dark = np.maximum(shown, without), np.minimum(shown, without)
    return int(((light + 0.05) / (dark + 0.05) >= 3).sum())


def test_the_focus_is_seen_on_everything_that_takes_it(qtbot, trained):
    seen = {}
    for _ in tabs_in_turn(qtbot, trained):
        for each in reading_order(trained):
            if id(each) not in seen:
                seen[id(each)] = ring_pixels(each), place(each)
    assert len(seen) > 80
    assert [(pixels, name) for pixels, name in seen.values() if pixels < 20] == []


def with_keys(window) -> list[QWidget]:
    """The painted views that take the focus and do something with keys of their own."""
    return [
        each
        for each in window.findChildren(QWidget)
        if is_painted(each)
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each, QAbstractButton | QAbstractSpinBox | QComboBox)
        and any(
            "keyPressEvent" in kind.__dict__ and kind.__module__.startswith("sae_gui")
            for kind in type(each).__mro__
        )
    ]


def test_the_sheet_of_keys_lists_every_kind_of_view_that_has_keys(window):
    listed = {each.view for each in VIEWS}
    kinds = {type(each) for each in with_keys(window) if each.objectName() in listed}
    assert len(kinds) > 10
    assert {type(each).__name__ for each in with_keys(window) if type(each) not in kinds} == set()
    named = {each.objectName() for each in window.findChildren(QWidget)}
    assert listed - named == {"projectionWindow"}


def test_the_keys_on_the_sheet_do_something_where_it_says_so(qtbot, trained):
    """A view that has no use for a key leaves it to the window."""
    trained.work.tabs.setCurrentIndex(5)
    qtbot.wait(300)
    by_name = {each.view: each for each in VIEWS}
    names = "costPlot", "pairGrid", "unitWall", "codeBars", "buildUp", "errorBars", "timelineTrack"
    for name in names:
        for index in range(8):
            trained.work.tabs.setCurrentIndex(index)
            view = next((v for v in trained.findChildren(QWidget, name) if v.isVisible()), None)
            if view is not None:
                break
        qtbot.wait(300)
        for keys, words in by_name[name].rows:
            for code in keys.codes:
                event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier)
                view.keyPressEvent(event)
                assert event.isAccepted(), (name, words, code)
