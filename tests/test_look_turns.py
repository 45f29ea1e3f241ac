"""A new look is taken on over several turns: clicks are heard, nothing half changed is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget

from core.recipe import Recipe
from sae_gui.catalogue import load_catalogue
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.theme import load_theme, theme_manager
from sae_gui.zoom import zoom


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr("sae_gui.renewal._TURN", 0.0)  # a turn for every step
    made = MainWindow(Recipe(hidden_units=16, limit=300), WindowSettings(remember=False))
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.wait(50)
    yield made
    language().choose("en")
    theme_manager().choose("light")
    zoom().set_percent(100)
    made.close_at_once()
    made.deleteLater()


class PaintWatch(QObject):
    """Notes what is painted between the first and the last step of a new look, and counts."""

    def __init__(self):
        super().__init__()
        self.during: list[str] = []
        self.after = 0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            if watched.window() in renewal()._curtain._held:
                self.during.append(f"{type(watched).__name__} {watched.objectName()}")
            else:
                self.after += 1
        return False


@pytest.fixture
def paints(qapp):
    watch = PaintWatch()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


SWITCHES = {
    "theme": lambda window: window.looks.choose_theme("dark"),
    "language": lambda window: window.looks.choose_language("de"),
    "type": lambda window: window.looks.choose_size(150),
}


def settled(qtbot):
    qtbot.waitUntil(lambda: not renewal().is_under_way, timeout=30_000)
    qtbot.wait(50)


def texts(part) -> set[str]:
    """What there is to read in a part of the window now."""
    shown = part.findChildren(QLabel) + part.findChildren(QAbstractButton)
    return {each.text() for each in shown if each.text() and each.isVisible()}


def english_left(part, before) -> set[str]:
    words = load_catalogue(language().code).messages
    return {each for each in texts(part) & before if words.get(each, (each,))[0] != each}


@pytest.mark.parametrize("kind", SWITCHES)
def test_nothing_is_painted_before_all_is_changed_and_all_is_painted_then(
    qtbot, window, paints, kind
):
    turns = []
    ticks = QTimer()
    ticks.timeout.connect(lambda: turns.append(renewal().is_under_way))
    SWITCHES[kind](window)
    ticks.start(0)
    QTimer.singleShot(0, window.page.cost.update)
    QTimer.singleShot(0, lambda: window.resize(1300, 760))
    settled(qtbot)
    ticks.stop()
    assert turns.count(True) > 3
    assert paints.during == []
    assert paints.after > 50


def test_a_click_between_two_turns_is_heard(qtbot, window):
    heard = []
    window.looks.choose_language("de")
    fold = window.work.fold_button
    fold.toggled.connect(lambda _: heard.append(renewal().is_under_way))
    QTimer.singleShot(0, lambda: qtbot.mouseClick(fold, Qt.MouseButton.LeftButton))
    settled(qtbot)
    assert heard == [True]


def test_a_tab_turned_to_meanwhile_is_all_in_the_new_look(qtbot, window, paints):
    page = window.pages[0]
    window.work.show_page_of(page.panels()[0])
    before = texts(window)
    assert len(before) > 10
    for delay in (0, 2, 10, 30):
        window.work.tabs.setCurrentIndex(0)
        language().choose("en")
        window.looks.choose_language("de")
        window.looks.choose_theme("dark")
        panel = page.panels()[0]
        QTimer.singleShot(delay, lambda panel=panel: window.work.show_page_of(panel))
        settled(qtbot)
        assert english_left(window, before) == set()
        assert panel.palette().window().color() == load_theme("dark").color(panel._ground)
    assert paints.during == []


def test_switches_in_quick_succession_all_come_about(qtbot, window):
    before = texts(window)
    points = window.page.cost.findChild(QLabel).font().pointSizeF()
    for choice in ("dark", "contrast"):
        window.looks.choose_theme(choice)
    for code in ("es", "de"):
        window.looks.choose_language(code)
    for _ in range(2):
        window.findChild(QAction, "largerTypeAction").trigger()
    qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
    assert theme_manager().theme == load_theme("contrast")
    assert zoom().percent == 125
    assert english_left(window, before) == set()
    assert window.page.cost.findChild(QLabel).font().pointSizeF() == pytest.approx(1.25 * points)


def test_a_look_wanted_at_once_comes_after_what_is_under_way(window):
    window.looks.choose_theme("dark")
    window.looks.choose_language("es")
    language().choose("de")
    assert (theme_manager().theme, language().code) == (load_theme("dark"), "de")
    assert window.work.tabs.tabText(1) == load_catalogue("de").translate("Units")


def test_a_menu_opened_meanwhile_is_painted_when_it_is_whole(qtbot, window, paints):
    menu = window.menu("View")
    before = {each.text() for each in menu.actions()}
    window.looks.choose_language("de")
    QTimer.singleShot(0, lambda: menu.popup(window.mapToGlobal(QPoint(9, 9))))
    settled(qtbot)
    assert menu.isVisible()
    words = load_catalogue("de").messages
    now = {each.text() for each in menu.actions()}
    assert {each for each in now & before if words.get(each, (each,))[0] != each} == set()
    assert paints.during == []
    assert menu.updatesEnabled()
    menu.close()


def test_a_step_that_fails_does_not_leave_the_window_standing(qtbot, window, paints):
    def steps():
        yield
        yield
        raise RuntimeError("a step went wrong")

    with qtbot.captureExceptions() as errors:
        renewal().take_on(steps())
        settled(qtbot)
    assert [str(value) for _, value, _ in errors] == ["a step went wrong"]
    window.update()
    qtbot.waitUntil(lambda: paints.after > 0)


def test_a_picture_asked_for_meanwhile_has_the_new_look(window):
    window.looks.choose_theme("dark")
    assert window.page.cost.picture().toImage().pixelColor(3, 3).lightness() < 80


def test_training_goes_on_through_it(qtbot, window):
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
    window.recipe_panel.set_value("epochs", 100_000)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    for switch in SWITCHES.values():
        switch(window)
        settled(qtbot)
    seen = window.run._worker._trainer.images_seen
    qtbot.waitUntil(lambda: window.run._worker._trainer.images_seen > seen)
    assert window.run.status is RunStatus.RUNNING
    window.run.stop()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.STOPPED)


def test_windows_can_be_painted_afterwards_those_made_meanwhile_too(qtbot, window, paints):
    made = []

    def make():
        made.extend((QDialog(window), QLabel("in the window", window)))
        made[1].show()

    window.looks.choose_size(125)
    QTimer.singleShot(0, make)
    settled(qtbot)
    assert made
    shown = [*QApplication.topLevelWidgets(), *window.findChildren(QWidget)]
    assert [each for each in shown if not each.updatesEnabled()] == []


def test_turning_to_a_tab_paints_it_once_it_has_its_layout(qtbot, window, paints):
    page = window.pages[0]
    for _ in range(2):
        window.work.tabs.setCurrentIndex(0)
        qtbot.waitUntil(lambda: renewal().is_done, timeout=30_000)
        window.work.show_page_of(page.panels()[0])
        assert renewal().is_under_way
        settled(qtbot)
        assert page.isVisible()
    assert paints.during == []


def test_the_audience_s_window_changes_too_each_painted_whole(qtbot, window, paints):
    window.findChild(QAction, "projectAction").trigger()
    audience = window.projection.audience
    with qtbot.waitExposed(audience):
        pass
    qtbot.wait(100)
    for switch in SWITCHES.values():
        paints.after = 0
        switch(window)
        settled(qtbot)
        assert paints.after > 50
    assert window.updatesEnabled()
    assert audience.updatesEnabled()
    assert paints.during == []
    window.findChild(QAction, "projectAction").trigger()
    qtbot.waitUntil(lambda: window.projection.audience is None)
