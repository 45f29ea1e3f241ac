"""Two figures of many things against each other, on equal axes, with the line where they agree."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.described import say_anew
from sae_gui.theme import Theme, current_theme
from sae_gui.typography import font, format_tick
from sae_gui.widgets.plot_axis import TICK_LENGTH, VALUE_AXIS_WIDTH
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_scale import MOST_LABELS, round_values

_TOP, _RIGHT, _GAP = 8.0, 20.0, 4.0
_POINT, _MARKED = 2.0, 4.5
_REACH = 12.0
_ROOM = 0.06
_PIXELS_FOR_A_LABEL = 56
_STRIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_NOTHING = np.zeros(0)


class ScatterPlot(QWidget):
    """A point for each pair, found by mouse or by the arrow keys.

    Parameters
    ----------
    name : for assistive tools.
    across, upward : titles of the two axes.
    agreement : written along the diagonal.
    """

    SAID = ("_agreement", "_titles")

    #: Index of the point under the mouse or chosen by key, or None.
    pointed = Signal(object)

    def __init__(self, name: str, across: str, upward: str, agreement: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._titles = across, upward
        self._agreement = agreement
        self._across = self._upward = _NOTHING
        self._order: NDArray[np.intp] = np.zeros(0, np.intp)
        self._ends = (0.0, 1.0)
        self._pointed: int | None = None
        self._empty_words = ""
        #: What the points show, said by their owner.
        self.words: Callable[[], str] = lambda: self._empty_words
        self._by_key = False

    def set_points(self, across: NDArray[np.float64], upward: NDArray[np.float64]) -> None:
        """Show these pairs; those that are no numbers have no place."""
        self._across, self._upward = across, upward
        self._order = np.argsort(across, kind="stable")
        both = np.concatenate([across, upward])
        both = both[np.isfinite(both)]
        low, high = (float(both.min()), float(both.max())) if both.size else (0.0, 1.0)
        room = _ROOM * (high - low) or 1.0
        self._ends = low - room, high + room
        self._point_at(None)
        self.update()

    def state_in_words(self) -> str:
        return self.words()

    def clear(self, words: str) -> None:
        """Empty axes, and what will appear in them."""
        self._empty_words = words
        self.set_points(_NOTHING, _NOTHING)

    def pointed_index(self) -> int | None:
        return self._pointed

    def ends(self) -> tuple[float, float]:
        """Values at the lower and the upper end of both axes."""
        return self._ends

    def frame(self) -> PlotFrame:
        """Where values stand: a square, in the middle of the width."""
        text = self._metrics().height()
        left, below = float(VALUE_AXIS_WIDTH), TICK_LENGTH + _GAP + 2 * text
        above = _TOP + text + _GAP
        side = max(min(self.width() - left - _RIGHT, self.height() - above - below), 1.0)
        start = left + (self.width() - left - _RIGHT - side) / 2
        return PlotFrame(QRectF(round(start), round(above), side, side), self._ends, self._ends)

    def sizeHint(self) -> QSize:
        return QSize(320, 320)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 160)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, frame = current_theme(), QPainter(self), self.frame()
        painter.setFont(font("caption"))
        self._paint_axes(painter, frame, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._across.size:
            self._paint_diagonal(painter, frame, theme)
            self._paint_points(painter, frame, theme)
        else:
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.rect.adjusted(8, 0, -8, 0), int(flags), self._empty_words)
        if self.hasFocus() and self._by_key:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._nearest(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STRIDES and self._order.size:
            self._step(_STRIDES[event.key()] * (10 if event.modifiers() else 1))
        elif event.key() == Qt.Key.Key_Escape and self._pointed is not None:
            self._point_at(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)

    def _step(self, stride: int) -> None:
        """From point to point, in the order of their places on the lower axis."""
        last = len(self._order) - 1
        if self._pointed is None:
            self._point_at(int(self._order[0 if stride > 0 else last]))
            return
        here = int(np.flatnonzero(self._order == self._pointed)[0])
        self._point_at(int(self._order[min(max(here + stride, 0), last)]))

    def _point_at(self, index: int | None) -> None:
        if index != self._pointed:
            self._pointed = index
            self.update()
            self.pointed.emit(index)
            say_anew(self)

    def _nearest(self, position: QPointF) -> int | None:
        if not self._across.size:
            return None
        x, y = self._places(self.frame())
        distance = np.hypot(x - position.x(), y - position.y())
        nearest = int(np.nanargmin(distance)) if np.isfinite(distance).any() else 0
        return nearest if distance[nearest] <= _REACH else None

    def _places(self, frame: PlotFrame) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Each point in pixels of the widget."""
        low, high = self._ends
        scale = frame.rect.width() / (high - low)
        x = frame.rect.left() + (self._across - low) * scale
        return x, frame.rect.bottom() - (self._upward - low) * scale

    def _paint_points(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("ink"))
        places = np.column_stack(self._places(frame))
        for x, y in places[np.isfinite(places).all(axis=1)].tolist():
            painter.drawEllipse(QPointF(x, y), _POINT, _POINT)
        if self._pointed is not None:
            painter.setPen(QPen(theme.color("panel"), 1.5))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(QPointF(*places[self._pointed].tolist()), _MARKED, _MARKED)

    def _paint_diagonal(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        rect = frame.rect
        painter.setPen(QPen(theme.color("baseline"), 1.5))
        painter.drawLine(rect.bottomLeft(), rect.topRight())
        if QFontMetricsF(painter.font()).horizontalAdvance(self._agreement) > rect.width():
            return
        painter.save()
        painter.translate(rect.bottomLeft())
        painter.rotate(-45)
        painter.setPen(theme.color("muted"))
        end = rect.width() * 2**0.5 - 12
        box = QRectF(0, 6, end, painter.fontMetrics().height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), self._agreement)
        painter.restore()

    def _paint_axes(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        rect, height = frame.rect, self._metrics().height()
        muted, line = theme.color("muted"), QPen(theme.color("control"), 1)
        for value in self._ticks(rect.width()) if self._across.size else ():
            x, y = round(frame.x(value)), round(frame.y(value))
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
            painter.setPen(line)
            painter.drawLine(QPointF(rect.left() - TICK_LENGTH, y), QPointF(rect.left(), y))
            painter.drawLine(QPointF(x, rect.bottom()), QPointF(x, rect.bottom() + TICK_LENGTH))
            painter.setPen(muted)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            right = rect.left() - TICK_LENGTH - _GAP
            painter.drawText(
                QRectF(right - 60, y - height, 60, 2 * height), int(flags), format_tick(value)
            )
            box = QRectF(x - 40, rect.bottom() + TICK_LENGTH + 1, 80, height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignHCenter), format_tick(value))
        painter.setPen(line)
        painter.drawPolyline(QPolygonF([rect.topLeft(), rect.bottomLeft(), rect.bottomRight()]))
        painter.setPen(muted)
        title = QRectF(
            rect.left() - VALUE_AXIS_WIDTH, rect.top() - height - _GAP, self.width(), height
        )
        painter.drawText(title, int(Qt.AlignmentFlag.AlignLeft), self._titles[1])
        title = QRectF(0, rect.bottom() + TICK_LENGTH + 1 + height, rect.right(), height)
        painter.drawText(title, int(Qt.AlignmentFlag.AlignRight), self._titles[0])

    def _ticks(self, side: float) -> list[float]:
        most = min(MOST_LABELS, max(2, int(side // _PIXELS_FOR_A_LABEL)))
        return round_values(*self._ends, most)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font("caption"))
