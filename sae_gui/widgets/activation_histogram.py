"""All units' mean activations as a histogram on its side, level with the plot to its left."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_tick
from sae_gui.widgets.curve_style import TARGET
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_marks import JOINT_WIDTH
from sae_gui.widgets.plot_ranges import LinearRange
from sae_gui.words import count

BINS = 30
_NO_UNITS = np.zeros(0, dtype=np.float32)


class ActivationHistogram(QWidget):
    """Counts of units in equal steps of mean activation, growing to the right.

    The steps divide the plot's own axis and stay as it stays. The axis of counts widens at once
    and narrows seldom: a run starts with all units in one step, and would else end in thin bars.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAccessibleName(tr("Histogram of mean activations"))
        self._activations = _NO_UNITS
        self._counts = np.zeros(BINS, dtype=np.intp)
        self._top = 1.0
        self._beyond = 0
        self._count_range = LinearRange(clock)
        self._most = 1.0
        self._frame: PlotFrame | None = None
        self._target: float | None = None

    def restart(self, target: float | None) -> None:
        """Forget the last run; `target` is the wanted mean activation, where there is one."""
        self._activations, self._target = _NO_UNITS, target
        self._count_range.restart()
        self._count()

    def set_activations(self, activations: NDArray[np.float32], at_rest: bool = False) -> None:
        """Take the units' mean activations, shape (hidden_units,).

        `at_rest` says that no others follow soon.
        """
        self._activations = activations[np.isfinite(activations)]
        self._count(at_rest)

    def set_top(self, top: float) -> None:
        """Take the upper end of the axis whose range the steps divide."""
        if top != self._top:
            self._top = top
            self._count()

    def set_frame(self, frame: PlotFrame) -> None:
        """Follow the plot's place and view."""
        if frame != self._frame:
            self._frame = frame
            self.update()

    def counts(self) -> NDArray[np.intp]:
        """Units in each step, from 0 upwards."""
        return self._counts

    def most(self) -> float:
        """The count at the right edge."""
        return self._most

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._frame is None:
            return
        theme, painter, rect = current_theme(), QPainter(self), self._frame.rect
        painter.fillRect(QRectF(0, rect.top(), 1, rect.height()), theme.color("control"))
        painter.save()
        # Steps without units have no outline: it would run along the axis.
        painter.setClipRect(QRectF(1, rect.top() - 1, self.width(), rect.height() + 2))
        if self._counts.any():
            painter.setPen(QPen(theme.color("sparsity"), 1.5))
            painter.setBrush(theme.color("sparsity_fill"))
            painter.drawPolygon(self._outline())
        painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_target(painter)
        if self._beyond:
            painter.setFont(font("caption"))
            painter.setPen(theme.color("text"))
            text = tr("▲ {beyond} above").format(beyond=f"{self._beyond:,}")
            top = QRectF(
                4, rect.top() - 2, self.width() - 4, QFontMetricsF(painter.font()).height()
            )
            painter.drawText(top, Qt.AlignmentFlag.AlignRight, text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().y()), self)
            return True
        return super().event(event)

    def state_in_words(self) -> str:
        """Where most units stand, and how many lie beyond the axis."""
        if not self._counts.any():
            return tr("There are no units yet.")
        fullest = int(self._counts.argmax())
        words = tr("{all}, most of them in one step: {step}").format(
            all=count(len(self._activations), "unit"), step=self._step_words(fullest)
        )
        beyond = tr("▲ {beyond} above").format(beyond=f"{self._beyond:,}") if self._beyond else ""
        return f"{words} {beyond.removeprefix('▲ ')}".strip()

    def words_at(self, y: float) -> str:
        """What the step at a height holds, in words; "" outside of them."""
        if self._frame is None or not self._counts.any():
            return ""
        low, high = self._frame.positions
        share = (self._frame.rect.bottom() - y) / self._frame.rect.height()
        step = math.floor((low + share * (high - low)) / self._top * BINS)
        if not 0 <= step < BINS:
            return ""
        return self._step_words(step)

    def _step_words(self, step: int) -> str:
        ends = format_tick(step * self._top / BINS), format_tick((step + 1) * self._top / BINS)
        return tr("{units} between {low} and {high}").format(
            units=count(int(self._counts[step]), "unit"), low=ends[0], high=ends[1]
        )

    def _count(self, at_rest: bool = False) -> None:
        self._counts, _ = np.histogram(self._activations, BINS, (0, self._top))
        self._beyond = int(np.count_nonzero(self._activations > self._top))
        most = float(self._counts.max())
        axis = self._count_range
        _, self._most = axis.settle(most) if at_rest else axis.take(most)
        self.update()

    def _outline(self) -> QPolygonF:
        assert self._frame is not None
        edges = np.linspace(0, self._top, BINS + 1)
        lengths = self._counts * ((self.width() - 2) / self._most)
        points = [QPointF(0, self._frame.y(edges[0]))]
        for low, high, length in zip(edges[:-1], edges[1:], lengths, strict=True):
            points.append(QPointF(length, round(self._frame.y(low)) + 0.5))
            points.append(QPointF(length, round(self._frame.y(high)) + 0.5))
        return QPolygonF([*points, QPointF(0, self._frame.y(edges[-1]))])

    def _paint_target(self, painter: QPainter) -> None:
        frame = self._frame
        if frame is None or self._target is None or not self._counts.any():
            return
        if not frame.holds(frame.epochs[0], self._target):
            return
        pen = TARGET.pen(current_theme())
        pen.setDashOffset((frame.rect.width() + JOINT_WIDTH) / TARGET.width)
        painter.setPen(pen)
        y = round(frame.y(self._target)) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
