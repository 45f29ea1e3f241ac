"""Parts of a sum as a waterfall: each bar begins where the one before ended."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure, format_tick
from sae_gui.widgets.plot_axis import TICK_LENGTH
from sae_gui.widgets.plot_scale import round_values

_ROW, _LOWEST_ROW, _BAR, _GAP = 32.0, 20.0, 14.0, 12.0


@dataclass(frozen=True, slots=True)
class Step:
    """One part: its name, its value, the theme's token for it."""

    name: str
    value: float
    token: str


class Waterfall(QWidget):
    """The parts from the top down, their sum last; its rows close up where room is short."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("costWaterfall")
        self.setAccessibleName(tr("The cost, part by part"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._steps: tuple[Step, ...] = ()
        self._axis = ""
        self._total = Step("", 0.0, "total")

    def show_steps(self, steps: tuple[Step, ...], total: str, axis: str = "") -> None:
        """The parts, what their sum is called, and what the axis counts."""
        self._steps, self._axis = steps, axis
        self._total = Step(total, sum(each.value for each in steps), "total")
        self.setMaximumHeight(self.sizeHint().height())
        self.updateGeometry()
        self.update()

    def state_in_words(self) -> str:
        if not self._steps:
            return tr("There are no figures yet.")
        rows = (*self._steps, self._total)
        return "; ".join(f"{each.name} {format_figure(each.value)}" for each in rows)

    def bars(self) -> list[tuple[float, float]]:
        """Where each bar begins and ends, in the cost's units, the sum's last."""
        ends, at = [], 0.0
        for each in self._steps:
            ends.append((at, at + each.value))
            at += each.value
        return [*ends, (0.0, self._total.value)] if self._steps else []

    def sizeHint(self) -> QSize:
        return QSize(400, self._height_of(_ROW))

    def minimumSizeHint(self) -> QSize:
        lowest = max(_LOWEST_ROW, QFontMetricsF(font("body")).height())
        return QSize(260, self._height_of(lowest))

    def row_height(self) -> float:
        """As high as there is room for."""
        rows = len(self._steps) + 1
        return min(_ROW, (self.height() - self._height_of(0)) / rows)

    def _height_of(self, row: float) -> int:
        line = QFontMetricsF(font("caption")).height()
        return round(row * (len(self._steps) + 1) + line + 12)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._steps or not 0 < self._total.value < float("inf"):
            return
        painter = QPainter(self)
        painter.setFont(font("body"))
        rect = self._rect()
        self._paint_axis(painter, rect)
        bars = self.bars()
        for row, (each, ends) in enumerate(zip((*self._steps, self._total), bars, strict=True)):
            self._paint_row(painter, rect, row, each, ends)
            if row < len(bars) - 1:
                self._paint_link(painter, rect, row, ends[1])
        painter.end()

    def _rect(self) -> QRectF:
        metrics = QFontMetricsF(font("body"))
        names = [each.name for each in (*self._steps, self._total)]
        left = max(metrics.horizontalAdvance(each) for each in names) + _GAP
        right = metrics.horizontalAdvance("8,888,888") + _GAP
        return QRectF(self.rect()).adjusted(left, 0, -right, 0)

    def _x(self, rect: QRectF, value: float) -> float:
        return rect.left() + rect.width() * value / self._total.value

    def _paint_axis(self, painter: QPainter, rect: QRectF) -> None:
        theme, bottom = current_theme(), self.row_height() * (len(self._steps) + 1)
        painter.setFont(font("caption"))
        for level in round_values(0.0, self._total.value, 5):
            x = round(self._x(rect, level)) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QLineF(x, 0, x, bottom))
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QLineF(x, bottom, x, bottom + TICK_LENGTH))
            painter.setPen(theme.color("muted"))
            box = QRectF(x - 40, bottom + TICK_LENGTH, 80, 20)
            top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
            painter.drawText(box, top, format_tick(round(level, 9)))
        painter.setPen(theme.color("muted"))
        under = QRectF(rect.right() + _GAP, bottom + TICK_LENGTH, self.width() - rect.right(), 20)
        painter.drawText(under.adjusted(0, 0, -_GAP, 0), Qt.AlignmentFlag.AlignRight, self._axis)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(QLineF(rect.left(), bottom + 0.5, rect.right(), bottom + 0.5))

    def _paint_row(
        self, painter: QPainter, rect: QRectF, row: int, step: Step, ends: tuple[float, float]
    ) -> None:
        theme = current_theme()
        line = QRectF(0, row * self.row_height(), self.width(), self.row_height())
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("body_strong" if step.token == "total" else "body"))
        painter.setPen(theme.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | vertical, step.name)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | vertical, format_figure(step.value))
        left, right = (self._x(rect, each) for each in ends)
        # A term too small for a pixel is still there.
        bar = QRectF(left, line.center().y() - _BAR / 2, max(right - left, 1.5), _BAR)
        painter.fillRect(bar, theme.color(step.token))

    def _paint_link(self, painter: QPainter, rect: QRectF, row: int, end: float) -> None:
        x, height = self._x(rect, end), self.row_height()
        middle = (row + 0.5) * height
        painter.setPen(QPen(current_theme().color("control"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(x, middle + _BAR / 2, x, middle + height - _BAR / 2))
