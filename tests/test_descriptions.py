"""Every chart and picture says what it shows in words, and says it anew when it changes."""

from __future__ import annotations

import pyqtgraph as pg
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QTabBar,
    QWidget,
)

from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.main_window import MainWindow
from sae_gui.panels.panel import Panel
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.widgets.fitting_label import FittingLabel

RECIPE = Recipe(hidden_units=16, epochs=100_000, limit=300)
#: Qt tells their state by itself.
NATIVE = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QTabBar, QLabel)
#: They paint a ground, a line or a mark around others, which have words of their own.
DECORATION = {
    "_Ruled",
    "_TabRow",
    "_Strip",
    "_Line",
    "_Foot",
    "_Divider",
    "_Blank",
    "_Pointer",
    "ProjectionWindow",
    "_DashedArea",
    "_ProblemMark",
    "GroupHeading",
    "Hint",
    "_NoticeRow",
    "LessonControls",
    "ScaleLine",
    "SegmentedSwitch",
    "StateMark",
    "StepDots",
    "Timeline",
    "UseLine",
}


@pytest.fixture
def window(qtbot):
    made = MainWindow(RECIPE, WindowSettings(remember=False))
    made.resize(1366, 768)
    made.show()
    yield made
    made.close_at_once()
    made.deleteLater()


def is_painted(each: QWidget) -> bool:
    kinds = type(each).__mro__
    own = any("paintEvent" in k.__dict__ and k.__module__.startswith("sae_gui") for k in kinds)
    return own or isinstance(each, pg.GraphicsView)


def pictures(top: QWidget) -> list[QWidget]:
    return [
        each
        for each in [top, *top.findChildren(QWidget)]
        if is_painted(each)
        and not isinstance(each, (*NATIVE, FittingLabel, Panel))
        and type(each).__name__ not in DECORATION
    ]


def name_of(each: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


def place(each: QWidget) -> str:
    chain, at = [], each
    while at is not None:
        chain.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return " < ".join(chain[:5])


def silent(top: QWidget) -> list[str]:
    """Those without a name, or without words for what they show."""
    return [place(each) for each in pictures(top) if not (name_of(each) and description_of(each))]


def words_of(top: QWidget) -> dict[int, tuple[str, str]]:
    return {id(each): (place(each), description_of(each)) for each in pictures(top)}


def visit_every_tab(qtbot, window):
    for index in range(window.work.tabs.count()):
        window.work.tabs.setCurrentIndex(index)
        qtbot.wait(60)


def test_before_a_run_every_picture_says_what_it_is_and_will_show(window):
    assert len(pictures(window)) > 40
    assert silent(window) == []


def train(qtbot, window):
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None, timeout=20_000)
    qtbot.waitUntil(lambda: window.run.snapshot.epoch > 3, timeout=20_000)


def stop(qtbot, window):
    window.actions_of_run.stop.trigger()
    qtbot.waitUntil(lambda: window.run.status is not RunStatus.RUNNING, timeout=20_000)


#: What the words of these say stays so until there is a model, and not longer.
FOLLOWING_THE_RUN = {
    "costPlot",
    "sparsityPlot",
    "pairGrid",
    "pairFoot",
    "unitWall",
    "unitsFoot",
    "explainedImages",
    "buildUp",
    "codeBars",
    "drawnTiles",
    "errorPlace",
    "drawnCode",
    "costWaterfall",
    "unitStrip",
    "errorBars",
    "sameDigits",
    "probePlot",
    "thumbnailStrip",
    "classBars",
}


def test_while_training_and_after_it_every_picture_says_what_it_shows_by_then(qtbot, window):
    before = words_of(window)
    train(qtbot, window)
    visit_every_tab(qtbot, window)
    assert window.run.status is RunStatus.RUNNING
    assert silent(window) == []
    window.work.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: description_of(window.page.cost.plot).startswith("Cost "))
    during = description_of(window.page.cost.plot)
    stop(qtbot, window)
    visit_every_tab(qtbot, window)
    assert silent(window) == []
    assert description_of(window.page.cost.plot) != during
    followed = [each for each in pictures(window) if each.objectName() in FOLLOWING_THE_RUN]
    assert {each.objectName() for each in followed} == FOLLOWING_THE_RUN
    qtbot.waitUntil(  # some are worked out in the background
        lambda: all(description_of(each) != before[id(each)][1] for each in followed),
        timeout=20_000,
    )


def test_nobody_makes_words_that_nobody_asks_for(qtbot, window, monkeypatch):
    asked = []
    kinds = {type(each) for each in pictures(window)}
    assert len(kinds) > 20
    for kind in [each for each in kinds if hasattr(each, "state_in_words")]:
        made = kind.state_in_words
        monkeypatch.setattr(
            kind, "state_in_words", lambda self, made=made: asked.append(self) or made(self)
        )
    train(qtbot, window)
    visit_every_tab(qtbot, window)
    stop(qtbot, window)
    assert asked == []


def test_words_follow_the_keys_to_the_unit_they_reach_and_its_card(qtbot, window):
    train(qtbot, window)
    stop(qtbot, window)
    window.work.tabs.setCurrentIndex(1)
    wall = window.findChild(QWidget, "unitWall")
    qtbot.waitUntil(lambda: "16 units" in description_of(wall), timeout=10_000)
    wall.setFocus()
    first = description_of(wall)
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    second = description_of(wall)
    assert first.startswith("Unit 0, mean activation")
    assert second.startswith("Unit 1, mean activation")
    qtbot.keyClick(wall, Qt.Key.Key_Return)
    assert "Unit 1 is looked into." in description_of(wall)
    card = window.findChild(QWidget, "unitPanel")
    qtbot.waitUntil(
        lambda: not [e for e in pictures(card) if "No unit" in description_of(e)],
        timeout=10_000,
    )
    assert silent(card) == []


def test_pictures_for_the_class_and_in_lessons_have_their_words(qtbot, window):
    qtbot.keyClick(window, Qt.Key.Key_F5)
    audience = window.projection.audience
    qtbot.wait(50)
    assert len(pictures(audience)) >= 4
    assert silent(audience) == []
    empty = {name: description_of(view) for name, view in audience.views.items()}
    train(qtbot, window)
    qtbot.waitUntil(lambda: description_of(audience.views["cost"]) != empty["cost"])
    stop(qtbot, window)
    qtbot.waitUntil(
        lambda: all(description_of(each) != empty[name] for name, each in audience.views.items())
    )
    qtbot.keyClick(audience, Qt.Key.Key_Escape)
