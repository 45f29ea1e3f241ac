"""Words 40 % longer find room: the layouts hold in languages longer than English."""

from __future__ import annotations

import math
import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QHeaderView,
    QLabel,
    QTabBar,
    QToolButton,
    QWidget,
)

import sae_gui.translation
from core.recipe import Recipe
from sae_gui.catalogue import Catalogue, load_catalogue
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.widgets.form_heading import GroupHeading
from sae_gui.widgets.setting_row import SettingRow

RECIPE = Recipe(hidden_units=16, epochs=2, limit=200)
SIZES = [(1024, 768), (1366, 768)]


def longer(words: str) -> str:
    """Its own letters once more, until it is 40 % longer; places and tags stay as they are."""
    plain = re.sub(r"\{[^{}]*\}|%n|<[^>]*>|&\w+;|&", "", words)
    if sum(each.isalpha() for each in plain) < 2:
        return words
    wanted = math.ceil(0.4 * len(plain))
    more = (re.sub(r"[^\w ]", "", plain) * 2).strip()[:wanted].strip()
    return f"{words} {more}" if " " in words.strip() else words + more


class Longer(Catalogue):
    """A language in which all is said as in English, at greater length."""

    def translate(self, source: str, number: int = -1, context: str = "") -> str:
        return longer(load_catalogue("en").translate(source, number, context))


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def window(qtbot, request, monkeypatch):
    monkeypatch.setattr(sae_gui.translation, "_in_force", [Longer()])
    made = MainWindow(RECIPE, WindowSettings(remember=False))
    made.resize(*request.param)
    made.show()
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=20_000)
    made.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: made.run.status is RunStatus.FINISHED, timeout=20_000)
    yield made
    made.close_at_once()
    made.deleteLater()


def cut(each: QWidget) -> str:
    """What is written on a widget and has no room; "" where all has."""
    if isinstance(each, QLabel):
        return _cut_label(each)
    if isinstance(each, QAbstractButton):
        icon_only = isinstance(each, QToolButton) and (
            each.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        words = "" if icon_only and not each.icon().isNull() else each.text().replace("&", "")
        return words if each.fontMetrics().horizontalAdvance(words) > each.width() else ""
    if isinstance(each, GroupHeading):
        title = each.accessibleName()
        return title if each.fontMetrics().horizontalAdvance(title) > each.width() else ""
    if isinstance(each, QTabBar):
        last = each.tabRect(each.count() - 1)
        return "tabs" if each.count() and last.right() > each.width() else ""
    if isinstance(each, QHeaderView) and each.orientation() == Qt.Orientation.Horizontal:
        return _cut_head(each)
    if isinstance(each, QAbstractScrollArea) and not isinstance(each, QAbstractItemView):
        return "scrolls sideways" if each.horizontalScrollBar().maximum() > 0 else ""
    return ""


def _cut_label(label: QLabel) -> str:
    if isinstance(label.parentWidget(), SettingRow):
        written, _ = label.wording()
        return written if "…" in written and "…" not in label.text() else ""
    if label.wordWrap():
        fits = label.heightForWidth(label.width()) <= label.height() + 1
    else:
        fits = label.sizeHint().width() <= label.width() + 1
    return "" if fits else label.text()


def _cut_head(header: QHeaderView) -> str:
    metrics, model = header.fontMetrics(), header.model()
    heads = [model.headerData(at, Qt.Orientation.Horizontal) or "" for at in range(header.count())]
    narrow = [
        str(head)
        for at, head in enumerate(heads)
        if metrics.horizontalAdvance(str(head)) > header.sectionSize(at)
        and not header.isSectionHidden(at)
    ]
    return ", ".join(narrow)


def all_cut(window: QWidget) -> list[str]:
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    return [
        f"{cut(each)!r} in {each.objectName() or type(each).__name__}"
        for each in shown
        if cut(each)
    ]


def test_the_words_of_this_test_are_longer():
    assert longer("Train") == "TrainTr"
    assert longer("{dead} of {units} units are dead").startswith(
        "{dead} of {units} units are dead "
    )
    assert len(longer("Hidden units")) >= 1.4 * len("Hidden units")


def test_no_words_are_cut_on_any_tab(qtbot, window):
    for index in range(window.work.tabs.count()):
        window.work.tabs.setCurrentIndex(index)
        qtbot.wait(150)
        assert (index, all_cut(window)) == (index, [])
        assert (window.width(), window.height()) in SIZES


def test_no_words_are_cut_beside_a_lesson_but_for_tabs_that_scroll(qtbot, window):
    for number in (1, 5):
        window.findChild(QAction, f"lesson{number}Action").trigger()
        qtbot.wait(150)
        assert [each for each in all_cut(window) if "workTabs" not in each] == []
