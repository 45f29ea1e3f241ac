"""A new look comes at once where it is seen, and before the first paint everywhere else."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QVBoxLayout, QWidget

from core.recipe import Recipe
from sae_gui.catalogue import load_catalogue
from sae_gui.language import language
from sae_gui.main_window import MainWindow
from sae_gui.panels.panel import Panel
from sae_gui.renewal import renewal
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.theme import load_theme, theme_manager
from sae_gui.typography import font
from sae_gui.widgets.rimmed_words import paint_rimmed
from sae_gui.zoom import zoom


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(hidden_units=16, limit=300), WindowSettings(remember=False))
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    language().choose("en")
    theme_manager().choose("light")
    zoom().set_percent(100)
    made.close_at_once()
    made.deleteLater()


@pytest.fixture
def shelf(qtbot):
    """A window with one part to be seen and a hidden one."""
    made = QWidget()
    made.seen, made.hidden = QLabel("seen"), QWidget()
    made.within = QLabel("within", made.hidden)
    column = QVBoxLayout(made)
    column.addWidget(made.seen)
    column.addWidget(made.hidden)
    made.hidden.hide()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def texts(page) -> set[str]:
    shown = page.findChildren(QLabel) + page.findChildren(QAbstractButton)
    return {each.text() for each in shown if each.text()}


def test_another_tab_turned_to_at_once_is_in_the_new_language(window):
    page = window.pages[0]
    before = texts(page)
    language().choose("de")
    assert not renewal().is_done  # or this would show nothing
    window.work.show_page_of(page.panels()[0])
    renewal().finish()
    words = load_catalogue("de").messages
    assert {each for each in texts(page) & before if words.get(each, (each,))[0] != each} == set()


def test_another_tab_turned_to_at_once_is_in_the_new_theme_and_size(window):
    panel = window.pages[0].panels()[0]
    window.work.show_page_of(panel)
    window.work.tabs.setCurrentIndex(0)
    points = panel.findChild(QLabel).font().pointSizeF()
    theme_manager().choose("dark")
    zoom().set_percent(150)
    window.work.show_page_of(panel)
    renewal().finish()
    assert panel.palette().window().color() == load_theme("dark").color(panel._ground)
    assert panel.findChild(QLabel).font().pointSizeF() == pytest.approx(1.5 * points)


def test_what_is_hidden_is_done_in_idle_moments_and_once(qtbot, shelf):
    done = []

    def work():
        done.append(1)

    renewal().when_seen(shelf.seen, work)
    assert done == [1]
    renewal().when_seen(shelf.within, work)
    renewal().when_seen(shelf.within, work)
    assert done == [1]
    qtbot.waitUntil(lambda: renewal().is_done)
    assert done == [1, 1]


def test_it_is_done_before_the_hidden_part_is_painted_in_order(qtbot, shelf):
    done = []
    shelf.hidden.paintEvent = lambda _: done.append("painted")
    shelf.hidden.setMinimumHeight(20)
    renewal().when_seen(shelf.within, lambda: done.append("first"))
    renewal().when_seen(shelf.hidden, lambda: done.append("second"))
    shelf.hidden.show()
    qtbot.waitUntil(lambda: renewal().is_done)
    qtbot.waitUntil(lambda: "painted" in done)
    assert done == ["first", "second", "painted"]


def test_work_for_what_is_gone_is_dropped(qtbot, shelf):
    done = []
    renewal().when_seen(shelf.within, lambda: done.append(1))
    shelf.hidden.deleteLater()
    qtbot.waitUntil(lambda: renewal().is_done)
    assert done == []


def test_every_widget_is_painted_once_for_a_new_theme(qtbot, window):
    panel = CountingPanel()
    window.page.layout().addWidget(panel)
    panel.show()
    qtbot.wait(50)
    panel.paints = 0
    theme_manager().choose("dark")
    qtbot.waitUntil(lambda: panel.paints > 0)
    qtbot.wait(50)
    assert panel.paints == 1


class CountingPanel(Panel):
    paints = 0

    def __init__(self):
        super().__init__("Counting", "countingPanel", "")
        self.body.addWidget(QLabel("words that change with the theme"))

    def paintEvent(self, event):
        self.paints += 1


def test_training_rests_while_a_look_is_taken_on_and_goes_on(qtbot, window, monkeypatch):
    monkeypatch.setattr("sae_gui.run_controller._REST", 30.0)
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
    window.recipe_panel.set_value("epochs", 100_000)
    window.actions_of_run.train.trigger()
    qtbot.waitUntil(lambda: window.run.snapshot is not None)
    trainer = window.run._worker._trainer
    window.looks.choose_theme("dark")
    qtbot.wait(60)
    seen = trainer.images_seen
    qtbot.wait(60)
    assert trainer.images_seen == seen
    assert window.run.status is RunStatus.RUNNING
    window.run._worker.rest(0)
    qtbot.waitUntil(lambda: trainer.images_seen > seen)
    window.run.stop()
    qtbot.waitUntil(lambda: window.run.status is RunStatus.STOPPED)


def test_kept_pictures_of_words_look_as_their_outlines(qapp):
    rim, color, letters = QColor("#ffffff"), QColor("#102030"), font("caption")

    def drawn(write) -> QImage:
        image = QImage(200, 40, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(QColor("#808080"))
        painter = QPainter(image)
        write(painter)
        painter.end()
        return image

    def by_outline(painter):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addText(QPointF(20, 25), letters, "epoch 12")
        pen = QPen(rim, 4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(outline, pen)
        painter.fillPath(outline, color)

    expected = drawn(by_outline)
    for _ in range(2):
        found = drawn(
            lambda painter: paint_rimmed(painter, QPointF(20, 25), letters, "epoch 12", rim, color)
        )
        far = max(
            abs(a - b)
            for x in range(200)
            for y in range(40)
            for a, b in zip(
                found.pixelColor(x, y).getRgb(), expected.pixelColor(x, y).getRgb(), strict=True
            )
        )
        assert far <= 3
