"""The track of the timeline: the cost as a sparkline, stored moments as ticks, a playhead."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider

from sae_gui.theme import current_theme
from sae_gui.translation import tr

_SIDE, _TOP, _UNDER = 9, 6, 13
_RADIUS = 5.5
_TICK = 5
_PAGE = 5


class TimeTrack(QSlider):
    """A slider over epochs that stops at stored moments only.

    Signals
    -------
    sought : the epoch of the moment that the user wants to look at.
    live_sought : the user goes beyond the newest moment.
    play_sought : the user asks to play, by key.
    """

    sought = Signal(int)
    live_sought = Signal()
    play_sought = Signal()

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setObjectName("timelineTrack")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._moments: tuple[int, ...] = ()
        self._costs: NDArray[np.float64] = np.zeros(0)
        self._line = QPolygonF()
        self.setEnabled(False)
        self.retranslate()
        self.show_run(1)

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Moment of the run"))

    def show_run(self, planned: int) -> None:
        """The length of the track, in epochs."""
        if self.maximum() != max(planned, 1):
            self.setRange(0, max(planned, 1))
            self._lay_line()

    def show_costs(self, costs: NDArray[np.float64]) -> None:
        """The cost after each whole epoch, shape (epochs,)."""
        if len(costs) != len(self._costs):
            self._costs = costs
            self._lay_line()

    def show_moments(self, epochs: Sequence[int]) -> None:
        if tuple(epochs) != self._moments:
            self._moments = tuple(epochs)
            self.setEnabled(bool(self._moments))
            self.update()

    def moments(self) -> tuple[int, ...]:
        return self._moments

    def x_of(self, epoch: float) -> float:
        """Where an epoch stands, in the widget's own pixels."""
        return _SIDE + (self.width() - 2 * _SIDE) * epoch / self.maximum()

    def neighbour(self, steps: int) -> int | None:
        """The moment so many on from where the playhead is; None beyond the newest."""
        if not self._moments:
            return None
        at = np.searchsorted(self._moments, self.value(), side="left" if steps < 0 else "right")
        index = int(at) + (steps if steps < 0 else steps - 1)
        return None if index >= len(self._moments) else self._moments[max(index, 0)]

    def sizeHint(self) -> QSize:
        return QSize(400, 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, 28)

    # -- the user -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._seek_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._seek_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            self._step(1 if event.angleDelta().y() < 0 else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        strides = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -_PAGE,
            Qt.Key.Key_PageUp: _PAGE,
        }
        if key in strides:
            self._step(strides[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._moments:
            self.sought.emit(self._moments[0 if key == Qt.Key.Key_Home else -1])
        elif key == Qt.Key.Key_Space:
            self.play_sought.emit()
        elif key == Qt.Key.Key_Escape:
            self.live_sought.emit()
        else:
            event.ignore()

    def _step(self, steps: int) -> None:
        epoch = self.neighbour(steps)
        if epoch is not None:
            self.sought.emit(epoch)
        elif self._moments:
            self.live_sought.emit()

    def _seek_at(self, x: float) -> None:
        if not self._moments:
            return
        wanted = (x - _SIDE) / max(self.width() - 2 * _SIDE, 1) * self.maximum()
        self.sought.emit(min(self._moments, key=lambda each: abs(each - wanted)))

    # -- painting -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_line()

    def _base(self) -> float:
        """The level of the track's line."""
        return self.height() - _UNDER if self._has_line() else self.height() / 2

    def _has_line(self) -> bool:
        return self.height() >= 40

    def _lay_line(self) -> None:
        """The sparkline, one point for each pixel column at most; logarithmic where it can be."""
        self._line = QPolygonF()
        costs = self._costs
        good = np.isfinite(costs)
        if good.sum() > 1 and self._has_line():
            epochs, values = 1 + np.flatnonzero(good), costs[good]
            if values.min() > 0:
                values = np.log(values)
            keep = np.unique(np.linspace(0, len(values) - 1, max(self.width(), 2)).astype(int))
            low, high = values.min(), values.max()
            room = self._base() - _TOP - 4
            levels = self._base() - 2 - room * (values - low) / max(high - low, 1e-12)
            self._line = QPolygonF(
                [QPointF(self.x_of(epochs[each]), levels[each]) for each in keep.tolist()]
            )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        base = round(self._base()) + 0.5
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line.count():
            left, right = self._line.first().x(), self._line.last().x()
            area = QPolygonF([QPointF(left, base), *self._line, QPointF(right, base)])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("line"))
            painter.drawPolygon(area)
            painter.setPen(QPen(theme.color("muted"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(self._line)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(QPointF(_SIDE, base), QPointF(self.width() - _SIDE, base))
        places = sorted({round(self.x_of(each)) for each in self._moments})
        for before, x in pairwise([-9, *places]):  # a comb of touching teeth is a grey bar
            if x - before > 1 or x == places[-1]:
                painter.drawLine(QPointF(x + 0.5, base), QPointF(x + 0.5, base + _TICK))
        if self.isEnabled():
            self._paint_playhead(painter, base)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _paint_playhead(self, painter: QPainter, base: float) -> None:
        theme, x = current_theme(), round(self.x_of(self.value())) + 0.5
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawLine(QPointF(x, _TOP), QPointF(x, base))
        painter.setPen(QPen(theme.color("window"), 1.5))
        painter.setBrush(theme.color("accent"))
        painter.drawEllipse(QPointF(x, base), _RADIUS, _RADIUS)
