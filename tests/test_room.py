"""Every screen and every size of type: nothing is cut, and what finds no room scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget
from test_long_words import cut

from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.typography import font
from sae_gui.zoom import zoom

RECIPE = Recipe(hidden_units=16, epochs=2, limit=200)
#: What a screen of 2048 × 1536 holds at 200 %, and one of 1366 × 768.
SMALL, TINY = QSize(1024, 768), QSize(683, 384)


def open_window(qtbot, size: QSize) -> MainWindow:
    made = MainWindow(RECIPE, WindowSettings(remember=False))
    made.hide_hint()
    made.setMinimumSize(1, 1)  # the screen tests run on is larger
    made.resize(size)
    with qtbot.waitExposed(made):
        made.show()
    made.resize(size)
    return made


@pytest.fixture
def trained(qtbot, request):
    size, percent = request.param
    made = open_window(qtbot, size)
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    made.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: made.run.status is RunStatus.FINISHED, timeout=20_000)
    zoom().set_percent(percent)
    qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
    yield made
    zoom().set_percent(100)
    made.close_at_once()
    made.deleteLater()


def sizes_of(window: MainWindow) -> list[tuple[str, str, float]]:
    return sorted(
        (type(each).__name__, each.objectName(), round(each.font().pointSizeF(), 2))
        for each in window.findChildren(QWidget)
    )


def test_a_window_made_at_large_type_has_the_fonts_of_one_that_was_switched(qtbot):
    found = []
    for at_start, later in ((150, 150), (100, 150)):
        zoom().set_percent(at_start)
        window = open_window(qtbot, SMALL)
        zoom().set_percent(later)
        for tab in range(window.work.tabs.count()):
            window.work.tabs.setCurrentIndex(tab)
        qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
        found.append(sizes_of(window))
        title = next(each for each in window.findChildren(QLabel) if each.text() == "Recipe")
        assert title.font().pointSizeF() == font("title").pointSizeF() == 15
        window.close_at_once()
        window.deleteLater()
        zoom().set_percent(100)
    assert found[0] == found[1]


@pytest.mark.parametrize(
    "trained", [(SMALL, 150), (TINY, 100)], indirect=True, ids=["150%", "683x384"]
)
def test_nothing_is_cut_on_any_tab_of_a_small_screen_or_in_large_type(qtbot, trained):
    size, window = trained.size(), trained

    def cut_here():
        shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
        scrolls = window.work.tabs, window.work.scroll  # what is too wide is scrolled there
        found = [(each.objectName(), cut(each)) for each in shown if each not in scrolls]
        return [each for each in found if each[1]]

    for tab in range(window.work.tabs.count()):
        window.work.tabs.setCurrentIndex(tab)
        try:
            qtbot.waitUntil(lambda: not cut_here(), timeout=2_000)
        except qtbot.TimeoutError:
            pytest.fail(f"cut on tab {tab}: {cut_here()}")
    assert window.size() == size


@pytest.mark.parametrize("trained", [(TINY, 200)], indirect=True, ids=["683x384 at 200%"])
def test_the_window_keeps_to_its_screen_and_every_tab_can_be_scrolled_to_its_end(qtbot, trained):
    for tab in range(trained.work.tabs.count()):
        trained.work.tabs.setCurrentIndex(tab)
        qtbot.waitUntil(lambda: reaches_all_of(trained.work.scroll), timeout=2_000)


def reaches_all_of(scroll: QScrollArea) -> bool:
    page, room = scroll.widget(), scroll.viewport()
    return (
        page.size().expandedTo(page.minimumSizeHint()) == page.size()
        and scroll.horizontalScrollBar().maximum() == max(0, page.width() - room.width())
        and scroll.verticalScrollBar().maximum() == max(0, page.height() - room.height())
    )


def test_a_sheet_that_was_large_becomes_small_again(qtbot):
    window = open_window(qtbot, QSize(2400, 1400))
    window.work.tabs.setCurrentIndex(3)
    canvas = window.panels()["drawPanel"].canvas
    qtbot.waitUntil(lambda: canvas.width() > 500)
    window.resize(SMALL)
    qtbot.waitUntil(lambda: canvas.width() < 400)
    assert window.work.scroll.verticalScrollBar().maximum() == 0
    window.close_at_once()
    window.deleteLater()


def test_the_colour_scale_of_the_units_can_be_chosen_where_its_switch_has_no_room(qtbot):
    window = open_window(qtbot, SMALL)
    units = window.panels()["unitsPanel"]
    action = next(each for each in units.menu.actions() if each.objectName() == "alikeAction")
    action.trigger()
    assert not units.tools.each
    units.menu.aboutToShow.emit()
    assert action.isChecked()
    action.trigger()
    assert units.tools.each
    window.close_at_once()
    window.deleteLater()
