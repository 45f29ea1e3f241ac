"""Every unit's mean activation as a dot, and the penalty's pull on it as an arrow."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
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
from sae_gui.typography import font, format_target, format_tick, line_height
from sae_gui.widgets.curve_style import TARGET
from sae_gui.widgets.plot_axis import TICK_LENGTH, VALUE_AXIS_WIDTH
from sae_gui.widgets.plot_scale import round_values

_TOP, _RIGHT, _GAP = 6.0, 8.0, 4.0
_LONGEST_ARROW = 36.0
_HEAD = 3.0
_PITCH_FOR_HEADS = 5.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class UnitStrip(QWidget):
    """Units side by side, by index or by value; mouse and arrow keys name one.

    Signals
    -------
    pointed : the unit under mouse or keyboard, or None.
    unit_chosen : a unit that was clicked, or taken by Enter.
    """

    pointed = Signal(object)
    unit_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unitStrip")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._means: NDArray[np.float64] = np.zeros(0)
        self._pull: NDArray[np.float64] = np.zeros(0)
        self._order: NDArray[np.intp] = np.zeros(0, np.intp)
        self._target: float | None = None
        self._by_value = False
        self._place: int | None = None
        self._empty_words = ""
        #: What the strip shows, said by its owner, who knows the penalty.
        self.words: Callable[[], str] = lambda: ""
        self.setAccessibleName(tr("Mean activation of every unit"))

    def show_units(
        self, means: NDArray[np.float64], pull: NDArray[np.float64], target: float | None
    ) -> None:
        """Mean activations and pulls, shape (H,), pulls above 0 upwards; no target: no line."""
        self._means, self._pull, self._target = means, pull, target
        self._sort()

    def clear(self, words: str) -> None:
        """Empty axes, and what will appear in them."""
        self._empty_words = words
        self.show_units(np.zeros(0), np.zeros(0), None)

    def sort_by_value(self, by_value: bool) -> None:
        self._by_value = by_value
        self._sort()

    def order(self) -> list[int]:
        """Units from left to right."""
        return [int(each) for each in self._order]

    def state_in_words(self) -> str:
        return self.words() if len(self._means) else self._empty_words

    def pointed_unit(self) -> int | None:
        return None if self._place is None else int(self._order[self._place])

    def place_of(self, unit: int) -> QPointF:
        """Where a unit's dot stands."""
        place = int(np.flatnonzero(self._order == unit)[0])
        return QPointF(self._x(place), self._y(float(self._means[unit])))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font("caption"))
        self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if len(self._means):
            self._paint_arrows(painter)
            self._paint_dots(painter)
            self._paint_target(painter)
            self._paint_pointed(painter)
        else:
            painter.setPen(current_theme().color("muted"))
            painter.drawText(self._rect(), Qt.AlignmentFlag.AlignCenter, self._empty_words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_axes(self, painter: QPainter) -> None:
        theme, rect = current_theme(), self._rect()
        height = line_height("caption")
        most = max(2, min(5, int(rect.height() // 26)))
        for level in round_values(0.0, self._top(), most) if len(self._means) else []:
            y = round(self._y(level)) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QLineF(rect.left() - TICK_LENGTH, y, rect.left() - 1, y))
            box = QRectF(0, y - height / 2, rect.left() - TICK_LENGTH - _GAP, height)
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, flags, format_tick(round(level, 9)))
        painter.setPen(QPen(theme.color("control"), 1))
        left, bottom = rect.left() - 0.5, round(rect.bottom()) + 0.5
        painter.drawLine(QLineF(left, rect.top(), left, bottom))
        painter.drawLine(QLineF(left, bottom, rect.right(), bottom))
        painter.setPen(theme.color("muted"))
        head = QRectF(0, 0, rect.width(), height)
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, tr("mean activation"))
        words = tr("units by mean activation") if self._by_value else tr("units by index")
        below = QRectF(rect.left(), bottom + 3, rect.width(), height)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, words)

    def _paint_arrows(self, painter: QPainter) -> None:
        """Upwards in plus, downwards in minus; the longest stands for the 95th percentile."""
        theme, rect, pitch = current_theme(), self._rect(), self._pitch()
        pull, (x, y) = self._pull[self._order], self._centres()
        lengths = np.clip(pull / self._strong(), -1, 1) * _LONGEST_ARROW
        tips = np.clip(y - lengths, rect.top(), rect.bottom())
        for token, side in (("plus", pull > 0), ("minus", pull < 0)):
            color = theme.color(token)
            ends = list(zip(*(each[side].tolist() for each in (x, y, tips)), strict=True))
            painter.setPen(QPen(color, 1.5 if pitch >= 3 else 1))
            painter.drawLines([QLineF(at, start, at, tip) for at, start, tip in ends])
            if pitch >= _PITCH_FOR_HEADS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                back = math.copysign(_HEAD + 1, 1 if token == "plus" else -1)
                for at, _, tip in ends:
                    painter.drawPolygon(_head(at, tip, tip + back))

    def _paint_dots(self, painter: QPainter) -> None:
        size = min(max(self._pitch() * 0.7, 2.0), 6.0)
        pen = QPen(current_theme().color("sparsity"), size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        x, y = self._centres()
        painter.drawPoints([QPointF(*each) for each in zip(x.tolist(), y.tolist(), strict=True)])

    def _paint_target(self, painter: QPainter) -> None:
        if self._target is None:
            return
        theme, rect, y = current_theme(), self._rect(), self._y(self._target)
        painter.setPen(TARGET.pen(theme))
        painter.drawLine(QLineF(rect.left(), y, rect.right(), y))
        height = QFontMetricsF(painter.font()).height()
        top = min(max(y - height / 2, 0), rect.bottom() - height)
        painter.setPen(theme.color("text"))
        beside = QRectF(rect.right() + _GAP, top, self.width() - rect.right() - _GAP, height)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(beside, flags, self._target_words())

    def _target_words(self) -> str:
        """What stands at the right end of the dashed line; "" without one."""
        if self._target is None:
            return ""
        return tr("target ρ = {target}").format(target=format_target(self._target))

    def _paint_pointed(self, painter: QPainter) -> None:
        if self._place is None:
            return
        x, rect = self._x(self._place), self._rect()
        painter.setPen(QPen(current_theme().color("ink"), 1))
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))

    # -- pointing -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self._point_at(place)
            self.unit_chosen.emit(int(self._order[place]))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last, unit = len(self._order) - 1, self.pointed_unit()
        if event.key() in _STEPS and last >= 0:
            step = _STEPS[event.key()]
            here = self._place if self._place is not None else -1 if step > 0 else last + 1
            self._point_at(min(max(here + step, 0), last))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and last >= 0:
            self._point_at(0 if event.key() == Qt.Key.Key_Home else last)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and unit is not None:
            self.unit_chosen.emit(unit)
        elif event.key() == Qt.Key.Key_Escape and unit is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def _place_at(self, point: QPointF) -> int | None:
        rect = self._rect()
        if not len(self._order) or not rect.adjusted(-4, -4, 4, 4).contains(point):
            return None
        place = int((point.x() - rect.left()) / self._pitch())
        return min(max(place, 0), len(self._order) - 1)

    def _point_at(self, place: int | None) -> None:
        if place != self._place:
            self._place = place
            self.update()
            self.pointed.emit(self.pointed_unit())
            say_anew(self)

    # -- places -------------------------------------------------------------------------------

    def _sort(self) -> None:
        unit = self.pointed_unit() if len(self._order) == len(self._means) else None
        means = self._means
        by_value = np.argsort(-means, kind="stable")
        self._order = by_value if self._by_value else np.arange(len(means))
        self._place = None if unit is None else int(np.flatnonzero(self._order == unit)[0])
        self.update()
        self.pointed.emit(self.pointed_unit())

    def _rect(self) -> QRectF:
        metrics = QFontMetricsF(font("caption"))
        line, words = line_height("caption"), self._target_words()
        right = _GAP + metrics.horizontalAdvance(words) + 2 if words else _RIGHT
        frame = QRectF(self.rect())
        return frame.adjusted(VALUE_AXIS_WIDTH, _TOP + line, -right, -line - 6)

    def _pitch(self) -> float:
        return self._rect().width() / max(len(self._order), 1)

    def _centres(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Where the dots stand, from left to right."""
        rect = self._rect()
        x = rect.left() + (np.arange(len(self._order)) + 0.5) * self._pitch()
        return x, rect.bottom() - rect.height() * self._means[self._order] / self._top()

    def _x(self, place: int) -> float:
        return self._rect().left() + (place + 0.5) * self._pitch()

    def _y(self, value: float) -> float:
        rect = self._rect()
        return rect.bottom() - rect.height() * value / self._top()

    def _top(self) -> float:
        highest = max(float(self._means.max(initial=0)), 1.2 * (self._target or 0), 1e-6)
        step = 10.0 ** math.floor(math.log10(highest))
        return next(
            n * step for n in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if n * step >= highest - 1e-12
        )

    def longest_pull(self) -> float | None:
        """The pull that the longest arrow stands for; None where nothing pulls."""
        return self._strong() if self._pull.any() else None

    def _strong(self) -> float:
        """The pull that the longest arrow stands for."""
        finite = np.abs(self._pull[np.isfinite(self._pull)])
        return max(float(np.percentile(finite, 95)), 1e-12) if len(finite) else 1.0


def _head(x: float, tip: float, back: float) -> QPolygonF:
    return QPolygonF([QPointF(x, tip), QPointF(x - _HEAD, back), QPointF(x + _HEAD, back)])
