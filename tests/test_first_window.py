"""The window's first size, before anybody has sized it."""

import pytest
from PySide6.QtCore import QRect, QSize

from core.recipe import Recipe
from sae_gui.app import first_size
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings


@pytest.mark.parametrize(
    ("screen", "size"),
    [
        ((1920, 1040), (1536, 832)),
        ((1366, 728), (1364, 688)),
        ((1280, 800), (1278, 760)),
        ((1024, 768), (1022, 728)),
        ((3840, 2100), (1920, 1080)),
        ((1440, 900), (1366, 768)),
    ],
)
def test_a_first_window_fits_its_screen_and_uses_it(screen, size):
    made = first_size(QSize(*screen))
    assert (made.width(), made.height()) == size


def sit(qtbot, what):
    """A sitting: open, do something, close."""
    window = MainWindow(Recipe(), WindowSettings())
    with qtbot.waitExposed(window):
        window.show()
    qtbot.wait(20)
    told = what(window)
    window.close_at_once()
    window.deleteLater()
    return told


def drag_column(window):
    window.splitter.setSizes([290, 9999])
    window.splitter.splitterMoved.emit(290, 1)


def test_size_tab_and_column_are_as_they_were_left_at_the_next_start(qtbot):
    def leave(window):
        window.resize(800, 700)  # the screen that tests run on is no larger
        window.work.tabs.setCurrentIndex(0)
        drag_column(window)
        window.work.tabs.setCurrentIndex(4)

    def look(window):
        tab = window.work.tabs.currentIndex()
        window.work.tabs.setCurrentIndex(0)
        qtbot.wait(20)
        return window.size(), tab, window.setup_column.width()

    sit(qtbot, leave)
    assert sit(qtbot, look) == (QSize(800, 700), 4, 290)


def test_a_window_from_a_screen_that_is_gone_opens_on_one_that_is_there(qtbot):
    sit(qtbot, lambda window: window.setGeometry(QRect(9000, 7000, 1000, 700)))
    seen = sit(qtbot, lambda window: window.screen().geometry().intersected(window.geometry()))
    assert seen.width() > 300
    assert seen.height() > 300


def test_a_lesson_s_tab_is_not_where_the_next_sitting_begins(qtbot):
    def open_lesson(window):
        window.work.tabs.setCurrentIndex(0)
        window.lessons.open_named("2-sparsity-penalty")
        window.work.tabs.setCurrentIndex(5)

    sit(qtbot, open_lesson)
    assert sit(qtbot, lambda window: window.work.tabs.currentIndex()) == 0


@pytest.mark.parametrize("rubbish", ["99", "-3", "seven", ""])
def test_a_bad_entry_never_stops_a_start(qtbot, rubbish):
    settings = WindowSettings()
    for name in ("tab", "columnWidth"):
        settings._store.setValue(f"window/{name}", rubbish)
    settings.save()
    assert sit(qtbot, lambda window: window.work.tabs.currentIndex()) == 0
