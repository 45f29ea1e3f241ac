"""Accuracy by the number of units switched on: a curve over doubling counts."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
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
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_tick
from sae_gui.widgets.curve_style import CurveStyle
from sae_gui.widgets.plot_axis import TICK_LENGTH, VALUE_AXIS_WIDTH
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_marks import Dot, paint_marks
from sae_gui.widgets.plot_scale import round_values
from sae_gui.widgets.reference_lines import Reference, place_references

CURVE = CurveStyle("total")
_TOP, _RIGHT, _GAP = 8.0, 20.0, 4.0
_PIXELS_FOR_A_LABEL = 26
_STRIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}

#: Units kept, and the share read correctly.
Point = tuple[int, float]


class UnitPlot(QWidget):
    """Shares from 0 to 1 over 1, 2, 4 … units; mouse and arrow keys read a point."""

    #: Index of the point that is read, or None.
    pointed = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: tuple[Point, ...] = ()
        self._references: tuple[Reference, ...] = ()
        self._empty_words = ""
        #: What the points show, said by their owner.
        self.words: Callable[[], str] = lambda: self._empty_words
        self._pointed: int | None = None
        self._by_key = False

    def set_points(self, points: Sequence[Point], references: Sequence[Reference]) -> None:
        """Show a curve and the levels it is held against."""
        self._points, self._references = tuple(points), tuple(references)
        self.point_at(None)
        self.update()

    def state_in_words(self) -> str:
        return self.words()

    def clear(self, words: str) -> None:
        """Empty axes, and what will appear in them."""
        self._empty_words = words
        self.set_points((), ())

    def point_at(self, index: int | None) -> None:
        """Read a point, or none."""
        if index is not None:
            index = min(max(index, 0), len(self._points) - 1) if self._points else None
        if index != self._pointed:
            self._pointed = index
            self.update()
            self.pointed.emit(index)
            say_anew(self)

    def pointed_index(self) -> int | None:
        return self._pointed

    def frame(self) -> PlotFrame:
        """Where values stand on the screen; units by their logarithm to the base of 2."""
        below = TICK_LENGTH + 2 + 2 * self._metrics().height()
        rect = QRectF(self.rect()).adjusted(VALUE_AXIS_WIDTH, _TOP, -_RIGHT, -below)
        most = self._points[-1][0] if self._points else 2
        return PlotFrame(rect, (0.0, max(math.log2(most), 1.0)), self._range())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 84)

    def sizeHint(self) -> QSize:
        return QSize(340, 140)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font("caption"))
        frame = self.frame()
        if frame.rect.width() < 1 or frame.rect.height() < 1:
            return
        self._paint_axes(painter, frame)
        if self._points:
            self._paint_curve(painter, frame)
        else:
            painter.setPen(current_theme().color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.rect.adjusted(8, 0, -8, 0), int(flags), self._empty_words)
        if self._by_key:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame, at = self.frame(), event.position()
        if frame.rect.adjusted(-8, -8, 8, 8).contains(at) and self._points:
            across = frame.epoch_at(at.x())
            nearest = min(
                range(len(self._points)),
                key=lambda index: abs(math.log2(self._points[index][0]) - across),
            )
            self.point_at(nearest)
        else:
            self.point_at(None)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STRIDES:
            stride = _STRIDES[event.key()]
            here = len(self._points) - (stride > 0) if self._pointed is None else self._pointed
            self.point_at(here + stride)
        elif event.key() == Qt.Key.Key_Escape and self._pointed is not None:
            self.point_at(None)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_key = event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        )
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._by_key = False
        self.update()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font("caption"))

    def _range(self) -> tuple[float, float]:
        """Down from 1 to a tenth under the lowest share, so that differences show."""
        shares = [share for _, share in self._points] + [
            each.position for each in self._references
        ]
        return max(0.0, math.floor(10 * min(shares, default=0.0) - 1e-9) / 10), 1.0

    def _paint_axes(self, painter: QPainter, frame: PlotFrame) -> None:
        theme, rect = current_theme(), frame.rect
        if self._points:
            self._paint_levels(painter, frame)
            self._paint_counts(painter, frame)
        painter.setPen(QPen(theme.color("control"), 1))
        bottom, left = round(rect.bottom()) + 0.5, round(rect.left()) - 0.5
        painter.drawLine(QPointF(left, rect.top()), QPointF(left, bottom))
        painter.drawLine(QPointF(left, bottom), QPointF(rect.right(), bottom))
        painter.setPen(theme.color("muted"))
        low = QRectF(rect.left(), 0, rect.width(), self.height() - 1)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        painter.drawText(low, flags, tr("units switched on"))

    def _paint_levels(self, painter: QPainter, frame: PlotFrame) -> None:
        theme, height = current_theme(), self._metrics().height()
        most = max(2, min(5, int(frame.rect.height() // _PIXELS_FOR_A_LABEL)))
        left = frame.rect.left()
        for level in round_values(*frame.positions, most):
            y = round(frame.y(level)) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(left, y), QPointF(frame.rect.right(), y))
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QPointF(left - TICK_LENGTH, y), QPointF(left - 1, y))
            box = QRectF(0, y - height / 2, left - TICK_LENGTH - _GAP, height)
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, f"{format_tick(round(100 * level, 6))} %")

    def _paint_counts(self, painter: QPainter, frame: PlotFrame) -> None:
        """Ticks at every point; labels from the right, those there is room for."""
        theme, metrics, bottom = current_theme(), self._metrics(), round(frame.rect.bottom()) + 0.5
        free = math.inf
        for units, _ in reversed(self._points):
            x = round(frame.x(math.log2(units))) + 0.5
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + TICK_LENGTH))
            half = metrics.horizontalAdvance(f"{units:,}") / 2
            if x + half > free:
                continue
            free = x - half - 8
            box = QRectF(x - half - 2, bottom + TICK_LENGTH + 1, 2 * half + 4, metrics.height())
            painter.setPen(theme.color("muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{units:,}")

    def _paint_curve(self, painter: QPainter, frame: PlotFrame) -> None:
        theme = current_theme()
        across = np.array([math.log2(units) for units, _ in self._points])
        shares = np.array([share for _, share in self._points])
        lines = place_references(self._references, frame, [(across, shares)])
        lines.paint_lines(painter, frame, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(CURVE.pen(theme))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = [frame.point(*each) for each in zip(across, shares, strict=True)]
        painter.drawPolyline(QPolygonF(corners))
        lines.paint_words(painter, theme)
        dots = [
            Dot(x, y, "accent" if index == self._pointed else CURVE.token)
            for index, (x, y) in enumerate(zip(across, shares, strict=True))
        ]
        paint_marks(painter, frame, theme, dots)
