"""What stands on a plot besides its curves: dots, arrows, words, the joints of end labels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF

from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.curve_style import CurveStyle
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.rimmed_words import paint_rimmed

JOINT_WIDTH = 18


@dataclass(frozen=True, slots=True)
class Dot:
    """A point of a curve that is singled out; hollow for the validation's."""

    epoch: float
    position: float
    token: str
    hollow: bool = False

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        if not frame.holds(self.epoch, self.position):
            return
        color, ground = theme.color(self.token), theme.color("panel")
        painter.setPen(QPen(color if self.hollow else ground, 1.5))
        painter.setBrush(ground if self.hollow else color)
        radius = 3.25 if self.hollow else 4.0
        painter.drawEllipse(frame.point(self.epoch, self.position), radius, radius)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A triangle at the upper edge, where a curve leaves the plot."""

    epoch: float
    token: str
    size: float = 4.0

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        if not frame.epochs[0] <= self.epoch <= frame.epochs[1]:
            return
        tip = QPointF(max(frame.x(self.epoch), frame.rect.left() + self.size), frame.rect.top())
        corners = QPointF(self.size, 2 * self.size), QPointF(-self.size, 2 * self.size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(self.token))
        painter.drawPolygon(QPolygonF([tip, *(tip + each for each in corners)]))


@dataclass(frozen=True, slots=True)
class Words:
    """Text beside a point, with a rim of the ground around its letters.

    Attributes
    ----------
    wordings : the fullest first; the first that fits is used.
    side : "right" of the point, or above it where the right has no room; "above", to the right of
        it too; "below" it, starting at its epoch; "below-left", ending there.
    """

    epoch: float
    position: float
    wordings: tuple[str, ...]
    side: str = "right"

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        letters = font("caption")
        letters.setWeight(letters.Weight.DemiBold)
        text, start = self.layout(frame, QFontMetricsF(letters))
        paint_rimmed(painter, start, letters, text, theme.color("panel"), theme.color("text"))

    def layout(self, frame: PlotFrame, metrics: QFontMetricsF) -> tuple[str, QPointF]:
        """The wording, and where its first letter stands on the base line."""
        at, rect = frame.point(self.epoch, self.position), frame.rect
        if self.side.startswith("below"):
            text = self.wordings[0]
            left = at.x() + 8 if self.side == "below" else at.x() - 4 - _width(metrics, text)
            return text, self._within(rect, metrics, left, at.y() + 4 + metrics.ascent())
        for text in self.wordings:
            if at.x() + 10 + _width(metrics, text) <= rect.right() + JOINT_WIDTH:
                level = at.y() + (metrics.capHeight() / 2 if self.side == "right" else -10)
                return text, self._within(rect, metrics, at.x() + 10, level)
        text = self.wordings[0]
        above = at.y() - 8 - metrics.descent()
        return text, self._within(rect, metrics, rect.right() - _width(metrics, text), above)

    def _within(self, rect: QRectF, metrics: QFontMetricsF, x: float, y: float) -> QPointF:
        low, high = rect.top() + metrics.capHeight(), rect.bottom() - metrics.descent()
        return QPointF(max(x, rect.left() + 4), min(max(y, low), max(low, high)))


def _width(metrics: QFontMetricsF, text: str) -> float:
    return metrics.horizontalAdvance(text)


@dataclass(frozen=True, slots=True)
class Joint:
    """Ties a curve's value at the right edge to its label.

    Attributes
    ----------
    position : the value's, None where it lies below the axis.
    label_y : middle of the label, in the plot's pixels.
    """

    style: CurveStyle
    position: float | None
    label_y: float

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        color, right = theme.color(self.style.token), frame.rect.right() + 1
        if self.position is None or self.position < frame.positions[0]:
            self._paint_below(painter, QPointF(right + 5, frame.rect.bottom() - 8), theme)
        elif self.position <= frame.positions[1]:
            y = frame.y(self.position)
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QPointF(right + 6, y), QPointF(right + JOINT_WIDTH - 4, self.label_y))
            painter.fillRect(QRectF(right, y - 1.25, 6, 2.5), color)

    def _paint_below(self, painter: QPainter, tip: QPointF, theme: Theme) -> None:
        painter.setPen(QPen(theme.color(self.style.token), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = [tip + QPointF(-3, -4), tip, tip + QPointF(3, -4)]
        painter.drawPolyline(QPolygonF(corners))


@dataclass(frozen=True, slots=True)
class Level:
    """A line across the plot and on to its right edge, where another view may carry it on."""

    position: float
    style: CurveStyle

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        if not frame.holds(frame.epochs[0], self.position):
            return
        y = round(frame.y(self.position)) + 0.5
        painter.setPen(self.style.pen(theme))
        right = frame.rect.right() + JOINT_WIDTH
        painter.drawLine(QPointF(frame.rect.left(), y), QPointF(right, y))


@dataclass(frozen=True, slots=True)
class Rise:
    """A straight line from a point up to the upper edge, where the next value would lie beyond."""

    epoch: float
    position: float
    end_epoch: float
    token: str

    def paint(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        painter.save()
        painter.setClipRect(frame.rect)
        painter.setPen(QPen(theme.color(self.token), 2.2))
        top = QPointF(frame.x(self.end_epoch), frame.rect.top() + 4)
        painter.drawLine(frame.point(self.epoch, self.position), top)
        painter.restore()


Mark = Dot | Level | Rise | Arrow | Words | Joint


def paint_marks(painter: QPainter, frame: PlotFrame, theme: Theme, marks: Sequence[Mark]) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for each in marks:
        each.paint(painter, frame, theme)


def paint_moment(painter: QPainter, frame: PlotFrame, theme: Theme, epoch: int) -> None:
    """The timeline's hairline, and the epoch at its upper end."""
    x = round(frame.x(epoch)) + 0.5
    painter.setPen(QPen(theme.color("accent"), 1.6))
    painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    words = tr("epoch {epoch}").format(epoch=f"{epoch:,}")
    Words(epoch, frame.positions[1], (words,), "below").paint(painter, frame, theme)
