"""The proxy style: what it paints, seen in the pixels of real controls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QSlider,
    QSplitter,
    QTabBar,
    QWidget,
)

from sae_gui.style import SaeStyle
from sae_gui.theme import current_theme, theme_manager


@pytest.fixture(autouse=True)
def style(qapp):
    if not isinstance(qapp.style(), SaeStyle):
        qapp.setStyle(SaeStyle())


@pytest.fixture(params=["light", "dark", "projector"])
def theme(request, qapp):
    before = theme_manager().choice
    theme_manager().choose(request.param)
    yield current_theme()
    theme_manager().choose(before)


def shown(qtbot, control, width=120, height=28):
    """The control in a window, as it is painted."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    row.setContentsMargins(4, 4, 4, 4)
    row.addWidget(control)
    window.setGeometry(300, 300, width + 8, height + 8)  # away from the mouse
    window.show()
    control.shown_in = window  # qtbot only borrows it
    return control


def image_of(control) -> QImage:
    QApplication.processEvents()
    return control.window().grab().toImage()


def edge_color(control):
    """The colour in the middle of a control's left edge."""
    image, scale = image_of(control), control.devicePixelRatio()
    place = control.mapTo(control.window(), QPoint(0, control.height() // 2))
    return image.pixelColor(int(place.x() * scale), int(place.y() * scale))


def colors_of(control):
    image = image_of(control)
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


@pytest.mark.parametrize("kind", [QLineEdit, QDoubleSpinBox, QComboBox, QPushButton])
def test_outlines_are_the_control_token(qtbot, theme, kind):
    control = shown(qtbot, kind())
    control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    control.clearFocus()
    assert edge_color(control) == theme.color("control")


@pytest.mark.parametrize("kind", [QLineEdit, QDoubleSpinBox, QComboBox])
def test_focus_turns_the_outline_accent(qtbot, theme, kind):
    control = shown(qtbot, kind())
    with qtbot.waitActive(control.window()):
        control.window().activateWindow()
    control.setFocus()
    assert edge_color(control) == theme.color("accent")


@pytest.mark.parametrize("kind", [QLineEdit, QDoubleSpinBox, QComboBox])
def test_a_wrong_value_is_outlined_as_bad(qtbot, theme, kind):
    control = shown(qtbot, kind())
    control.setProperty("invalid", True)
    assert edge_color(control) == theme.color("bad")


@pytest.mark.parametrize("kind", [QLineEdit, QDoubleSpinBox, QComboBox, QPushButton])
def test_controls_are_28_high(qtbot, theme, kind):
    assert shown(qtbot, kind()).sizeHint().height() == 28


def test_only_an_accented_button_that_is_on_is_filled(qtbot, theme):
    button = shown(qtbot, QPushButton("Train"))
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert theme.accent.lower() not in colors_of(button)
    button.setProperty("accent", True)
    assert {theme.accent.lower(), theme.onaccent.lower()} <= colors_of(button)
    button.setEnabled(False)
    assert theme.accent.lower() not in colors_of(button)


def test_a_checked_box_is_filled_and_marked(qtbot, theme):
    box = shown(qtbot, QCheckBox())
    box.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    assert theme.control.lower() in colors_of(box)
    box.setChecked(True)
    assert {theme.accent.lower(), theme.onaccent.lower()} <= colors_of(box)


def test_a_progress_bar_fills_by_its_share(qtbot, theme):
    bar = shown(qtbot, QProgressBar(), width=200)
    bar.setTextVisible(False)
    bar.setRange(0, 4)
    bar.setValue(1)
    image, middle = image_of(bar), bar.geometry().center().y()
    row = [image.pixelColor(x, middle).name() for x in range(image.width())]
    filled = row.count(theme.accent.lower())
    assert filled == pytest.approx(bar.width() / 4, abs=3)


def test_a_bar_of_unknown_length_is_empty(qtbot, theme):
    bar = shown(qtbot, QProgressBar())
    bar.setRange(0, 0)
    assert theme.accent.lower() not in colors_of(bar)


def test_a_scroll_bar_has_no_arrows_and_can_be_dragged(qtbot, theme):
    bar = shown(qtbot, QScrollBar(Qt.Orientation.Vertical), width=10, height=200)
    bar.setRange(0, 100)
    bar.setPageStep(100)
    top = QPoint(bar.width() // 2, 10)
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=top)
    qtbot.mouseMove(bar, top + QPoint(0, bar.height()))
    qtbot.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=top + QPoint(0, bar.height()))
    assert bar.value() == 100


def test_a_slider_follows_the_mouse(qtbot, theme):
    slider = shown(qtbot, QSlider(Qt.Orientation.Horizontal))
    slider.setRange(0, 10)
    start = QPoint(7, slider.height() // 2)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(slider, QPoint(slider.width() - 4, start.y()))
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 4, 10))
    assert slider.value() == 10


def test_the_chevrons_of_a_spin_box_step(qtbot, theme):
    box = shown(qtbot, QDoubleSpinBox())
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 10, 7))
    assert box.value() == 1
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(box.width() - 10, 21))
    assert box.value() == 0


def test_the_selected_tab_is_underlined_by_three_pixels(qtbot, theme):
    tabs = QTabBar()
    tabs.addTab("Training")
    tabs.addTab("Units")
    tabs.setDrawBase(False)
    shown(qtbot, tabs, width=240, height=36)
    image, first = image_of(tabs), tabs.tabRect(0).center() + tabs.pos()
    column = [image.pixelColor(first.x(), y).name() for y in range(image.height())]
    assert column.count(theme.accent.lower()) == 3
    second = (tabs.tabRect(1).center() + tabs.pos()).x()
    assert theme.accent.lower() not in [
        image.pixelColor(second, y).name() for y in range(image.height())
    ]


def test_a_splitter_is_a_line_that_seven_pixels_grab(qtbot, theme):
    splitter = QSplitter()
    for _ in range(2):
        splitter.addWidget(QWidget())
    shown(qtbot, splitter)
    handle = splitter.handle(1)
    assert handle.width() == 7
    image, y = image_of(splitter), 18
    left = handle.mapTo(splitter.window(), QPoint(0, 0)).x()
    row = [image.pixelColor(left + x, y).name() for x in range(7)]
    assert row.count(theme.line.lower()) == 1
    assert row.count(theme.window.lower()) == 6


def test_a_theme_change_repaints_controls_that_are_shown(qtbot, theme):
    field = shown(qtbot, QLineEdit())
    field.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    other = "dark" if theme.name != "dark" else "light"
    theme_manager().choose(other)
    assert edge_color(field) == current_theme().color("control")
    assert current_theme().name == other
