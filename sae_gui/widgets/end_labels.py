"""The legend of a plot: each curve's name and figure, level with where the curve stands."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.curve_style import Curve
from sae_gui.widgets.spread import spread

SPACING = 18
USUAL_NAMES = ("reconstruction",)
USUAL_FIGURE = "88.88"
_SAMPLE = 18
_GAP = 6


@dataclass(frozen=True, slots=True)
class Reading:
    """What a label says: the figure, the level of the curve, and a remark under the name."""

    figure: str
    level: float
    remark: str = ""


class EndLabel(QAbstractButton):
    """One curve's line sample, name and figure; a click hides the curve or shows it again.

    Signals
    -------
    pointed : whether mouse or keyboard is on it now.
    """

    pointed = Signal(bool)

    def __init__(self, curve: Curve, parent: QWidget) -> None:
        super().__init__(parent)
        self._curve = curve
        self._short = self._lit = False
        self.reading = Reading("", 0.0)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(lambda _: self._describe())

    def say(self, reading: Reading) -> None:
        if reading != self.reading:
            self.reading = reading
            self._describe()
            self.update()

    def set_short(self, short: bool) -> None:
        self._short = short
        self.update()

    def set_lit(self, lit: bool) -> None:
        """Stand out while the curve's term is pointed at somewhere."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def is_lit(self) -> bool:
        return self._lit

    def shown_name(self) -> str:
        return self._curve.short_name if self._short else self._curve.name

    def line_height(self) -> int:
        return max(SPACING, QFontMetrics(font("caption")).height())

    def sizeHint(self) -> QSize:
        lines = 2 if self.reading.remark else 1
        return QSize(0, self.line_height() * lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        shown = self.isChecked()
        if self._lit:
            line = self.rect().adjusted(_SAMPLE + 2, 0, 0, 0)
            painter.fillRect(line, theme.color("selected"))
            painter.fillRect(line.adjusted(0, line.height() - 2, 0, 0), theme.color("accent"))
        self._paint_sample(painter, shown)
        painter.setPen(theme.color("text" if shown else "disabled"))
        name, figure = font("caption"), strong_caption()
        name.setStrikeOut(not shown)
        line = self.rect().adjusted(_SAMPLE + _GAP, 0, 0, 0)
        line.setHeight(self.line_height())
        level = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(name)
        painter.drawText(line, level | Qt.AlignmentFlag.AlignLeft, self.shown_name())
        painter.setFont(figure)
        painter.drawText(line, level | Qt.AlignmentFlag.AlignRight, self.reading.figure)
        if self.reading.remark:
            painter.setFont(font("caption"))
            painter.setPen(theme.color("muted"))
            line.translate(0, self.line_height() - 3)
            painter.drawText(line, level | Qt.AlignmentFlag.AlignLeft, self.reading.remark)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))

    def _paint_sample(self, painter: QPainter, shown: bool) -> None:
        theme, style = current_theme(), self._curve.style
        pen = style.pen(theme)
        if not shown:
            pen.setColor(theme.color("disabled"))
        y = self.line_height() / 2
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(_SAMPLE, y))
        if style.circles:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(pen.color(), 1.5))
            painter.setBrush(theme.color("panel"))
            painter.drawEllipse(QPointF(_SAMPLE / 2, y), 3.25, 3.25)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.hasFocus())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(self.underMouse())

    def _describe(self) -> None:
        state = tr("shown") if self.isChecked() else tr("hidden")
        remark = f", {self.reading.remark}" if self.reading.remark else ""
        self.setAccessibleName(f"{self._curve.name} {self.reading.figure}{remark}, {state}")
        tip = (
            tr("Hide the curve of {name}") if self.isChecked() else tr("Show the curve of {name}")
        )
        self.setToolTip(tip.format(name=self._curve.name))


class EndLabels(QWidget):
    """A column of `EndLabel`, each as near to its curve's level as the others leave room."""

    #: Column of a curve, and whether it is to be shown.
    curve_toggled = Signal(str, bool)
    #: Column of the curve whose label is under mouse or keyboard, "" for none.
    curve_pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self._curves: Sequence[Curve] = ()
        self._labels: dict[str, EndLabel] = {}
        self._widest_figure = USUAL_FIGURE

    def set_curves(
        self, curves: Sequence[Curve], hidden: Collection[str], widest_figure: str = USUAL_FIGURE
    ) -> None:
        """Which curves there are; room is kept for `widest_figure`."""
        for label in self._labels.values():
            label.hide()
            label.deleteLater()
        self._curves, self._widest_figure = curves, widest_figure
        self._labels = {each.column: EndLabel(each, self) for each in curves}
        for column, label in self._labels.items():
            label.setChecked(column not in hidden)
            label.toggled.connect(lambda on, column=column: self.curve_toggled.emit(column, on))
            label.pointed.connect(
                lambda on, column=column: self.curve_pointed.emit(column if on else "")
            )

    def columns(self) -> list[str]:
        return list(self._labels)

    def light(self, columns: Collection[str]) -> None:
        """Mark the labels of these curves, and no others."""
        for column, label in self._labels.items():
            label.set_lit(column in columns)

    def label(self, column: str) -> EndLabel:
        return self._labels[column]

    def width_for(self, short: bool) -> int:
        """Width that no name or figure outgrows, with full or with short names."""
        names = [each.short_name if short else each.name for each in self._curves]
        return column_width(names, self._widest_figure)

    def set_short(self, short: bool) -> None:
        """Take full or short names, and the width they need."""
        self.setFixedWidth(self.width_for(short))
        for label in self._labels.values():
            label.set_short(short)

    def show_readings(self, readings: Mapping[str, Reading], lowest: float) -> dict[str, float]:
        """Say the readings; the labels' middles by column. A label without a reading is hidden.

        Labels end above `lowest` where there is room for all of them.
        """
        for key, label in self._labels.items():
            label.setVisible(key in readings)
            if key in readings:
                label.say(readings[key])
        keys = list(readings)
        heights = [self._labels[key].sizeHint().height() for key in keys]
        end = self.height() if sum(heights) > lowest else lowest
        tops = spread([readings[key].level for key in keys], heights, 0, end)
        for key, top, height in zip(keys, tops, heights, strict=True):
            self._labels[key].setGeometry(0, round(top), self.width(), height)
        middle = self._labels[keys[0]].line_height() / 2 if keys else 0
        return {key: round(top) + middle for key, top in zip(keys, tops, strict=True)}


def column_width(names: Sequence[str] = USUAL_NAMES, figure: str = USUAL_FIGURE) -> int:
    """Width of a column of labels with these names, and with room for this figure."""
    metrics = QFontMetrics(font("caption"))
    widest = max((metrics.horizontalAdvance(each) for each in names), default=0)
    room = QFontMetrics(strong_caption()).horizontalAdvance(figure)
    return _SAMPLE + _GAP + widest + _GAP + room


def strong_caption() -> QFont:
    """Figures beside captions: as small, but DemiBold."""
    strong = font("caption")
    strong.setWeight(QFont.Weight.DemiBold)
    return strong
