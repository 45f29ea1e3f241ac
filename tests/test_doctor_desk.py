"""The doctor in the window: a notice with a button, closed for the run, gone with the next."""

import pytest
from problems import blobs
from PySide6.QtWidgets import QPushButton, QToolButton

from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings

TOO_SLOW = Recipe(hidden_units=8, batch_size=20, epochs=3, learning_rate=1e-7)


@pytest.fixture
def window(qtbot):
    window = MainWindow(TOO_SLOW, WindowSettings(remember=False))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close_at_once()


def train(qtbot, window, recipe):
    window.run.train(recipe, blobs(100))
    qtbot.waitUntil(lambda: window.run.status is not RunStatus.RUNNING, timeout=20_000)
    qtbot.waitUntil(lambda: not window.doctor.is_busy, timeout=20_000)


def facts(window):
    return [each.fact for each in window.notices.notices()]


def test_a_verdict_is_shown_and_its_button_changes_the_form(qtbot, window):
    train(qtbot, window, TOO_SLOW)
    assert len(facts(window)) == 1
    assert facts(window)[0].startswith("The weights have moved by")
    buttons = window.notices.findChildren(QPushButton)
    button = next(each for each in buttons if each.text().startswith("Set η to"))
    assert button.text() == "Set η to 0.003"
    button.click()
    assert window.recipe_panel.recipe().learning_rate == 0.003
    assert facts(window) == []


def test_what_was_closed_does_not_return_in_that_run_but_does_in_another(qtbot, window):
    train(qtbot, window, TOO_SLOW)
    close = next(
        each
        for each in window.notices.findChildren(QToolButton)
        if each.accessibleName() == "Close this notice"
    )
    close.click()
    assert facts(window) == []
    run, data = window.run.run, window.run.run.dataset
    window.run.train(TOO_SLOW.replace(epochs=6), data)
    assert window.run.run is run
    qtbot.waitUntil(lambda: window.run.status is RunStatus.FINISHED, timeout=20_000)
    qtbot.waitUntil(lambda: not window.doctor.is_busy, timeout=20_000)
    assert facts(window) == []
    window.run.reset()
    train(qtbot, window, TOO_SLOW)
    assert len(facts(window)) == 1
    window.run.reset()
    assert facts(window) == []


def test_it_is_quiet_while_a_lesson_is_open(qtbot, window):
    window.lessons.open_named("2")
    train(qtbot, window, TOO_SLOW)
    assert facts(window) == []
    window.lessons.close_lesson()
    train(qtbot, window, TOO_SLOW.replace(seed=1))
    assert len(facts(window)) == 1
