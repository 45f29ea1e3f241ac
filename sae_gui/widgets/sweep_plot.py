"""One image's error through the range of one disturbance."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure, format_tick
from sae_gui.widgets.chart_axis import paint_axis, round_top
from sae_gui.widgets.plot_axis import TICK_LENGTH
from sae_gui.widgets.plot_scale import round_values

_RIGHT = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class SweepCurve:
    """What the plot shows.

    Attributes
    ----------
    values, errors : the curve.
    value, error : where the slider stands.
    band : between which errors nine in ten training images lie; None where not known.
    axis : title of the lower axis.
    figure : writes one of its values.
    ticks : values to name on the lower axis.
    """

    values: NDArray[np.float64]
    errors: NDArray[np.float64]
    value: float
    error: float
    band: tuple[float, float] | None
    axis: str
    figure: Callable[[float], str]
    ticks: Sequence[float]


class SweepPlot(QWidget):
    """A curve over the band of nine in ten training images, a point where the slider stands."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sweepPlot")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._curve: SweepCurve | None = None
        self._top = 1.0
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Error through the range of the disturbance"))

    def show_curve(self, curve: SweepCurve | None) -> None:
        self._curve = curve
        if curve is not None:
            ends = [*curve.errors[np.isfinite(curve.errors)], *(curve.band or ())]
            self._top = round_top(1.02 * max([*ends, 1e-9]))
        self.update()

    def state_in_words(self) -> str:
        return self.words()

    def words(self) -> str:
        curve = self._curve
        if curve is None or not np.isfinite(curve.errors).any():
            return tr("Nothing to show yet.")
        lowest = int(np.nanargmin(curve.errors))
        return tr("Error {error} at {value}; lowest {lowest} at {place}.").format(
            error=format_figure(curve.error),
            value=curve.figure(curve.value),
            lowest=format_figure(float(curve.errors[lowest])),
            place=curve.figure(float(curve.values[lowest])),
        )

    def sizeHint(self) -> QSize:
        return QSize(300, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 130)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, curve = QPainter(self), current_theme(), self._curve
        painter.setFont(font("caption"))
        metrics = QFontMetricsF(painter.font())
        area = self._area(metrics)
        painter.setPen(theme.color("muted"))
        painter.drawText(QPointF(0, metrics.ascent()), tr("error"))
        if curve is not None and curve.band is not None:
            self._paint_band(painter, area, curve.band)
        if curve is not None:
            self._paint_values(painter, area)
        if curve is not None and curve.band is not None:
            self._name_band(painter, area, curve.band)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        line = (QPointF(area.left(), area.bottom()), area.width())
        if curve is None:
            paint_axis(painter, theme, line, [], "")
            painter.setPen(theme.color("muted"))
            words = tr("The error through the slider's range appears here.")
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
        else:
            ticks = [(self._x(area, each), each) for each in curve.ticks]
            paint_axis(
                painter, theme, line, ticks, curve.axis, words=curve.figure, overhang=_RIGHT
            )
            self._paint_curve(painter, area, curve)
        painter.end()

    def _area(self, metrics: QFontMetricsF) -> QRectF:
        labels = [format_tick(each) for each in round_values(0, self._top, 5)]
        widest = max(metrics.horizontalAdvance(each) for each in ("0.75", *labels))
        left = widest + TICK_LENGTH + 4
        top = metrics.height() + 6
        bottom = self.height() - 2 * metrics.height() - TICK_LENGTH - 2
        return QRectF(
            round(left) + 0.5, top, self.width() - left - _RIGHT, max(bottom - top, 10)
        ).translated(0, 0.5)

    def _paint_band(self, painter: QPainter, area: QRectF, band: tuple[float, float]) -> None:
        theme = current_theme()
        low, high = (self._y(area, each) for each in band)
        painter.fillRect(QRectF(area.left(), high, area.width(), low - high), theme.color("well"))
        if theme.well == theme.panel or theme.is_dark:
            painter.setPen(QPen(theme.color("line"), 1))
            for y in (low, high):
                painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))

    def _name_band(self, painter: QPainter, area: QRectF, band: tuple[float, float]) -> None:
        """On its own ground, so that no line of the grid strikes it through."""
        theme, metrics = current_theme(), painter.fontMetrics()
        low, high = (self._y(area, each) for each in band)
        if low - high < metrics.height() + 4:
            return
        text = tr("9 in 10 training images")
        base = QPointF(area.left() + 6, low - metrics.descent() - 3)
        width = metrics.horizontalAdvance(text)
        ground = QRectF(base.x() - 2, base.y() - metrics.ascent(), width + 4, metrics.height())
        painter.fillRect(ground, theme.color("panel" if theme.is_dark else "well"))
        painter.setPen(theme.color("muted"))
        painter.drawText(base, text)

    def _paint_values(self, painter: QPainter, area: QRectF) -> None:
        theme, metrics = current_theme(), painter.fontMetrics()
        for value in round_values(0, self._top, 5):
            y = round(self._y(area, value)) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QPen(theme.color("control"), 1))
            painter.drawLine(QPointF(area.left() - TICK_LENGTH, y), QPointF(area.left(), y))
            painter.setPen(theme.color("muted"))
            text = format_tick(value)
            left = area.left() - TICK_LENGTH - 3 - metrics.horizontalAdvance(text)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)

    def _paint_curve(self, painter: QPainter, area: QRectF, curve: SweepCurve) -> None:
        theme = current_theme()
        color = theme.color("reconstruction")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color, 1.8))
        points = zip(curve.values.tolist(), curve.errors.tolist(), strict=True)
        painter.drawPolyline(
            QPolygonF([QPointF(self._x(area, v), self._y(area, e)) for v, e in points])
        )
        spot = QPointF(self._x(area, curve.value), self._y(area, curve.error))
        painter.setBrush(color)
        painter.setPen(QPen(theme.color("panel"), 1.5))
        painter.drawEllipse(spot, 5, 5)
        made = font("caption")
        made.setWeight(font("title").weight())
        painter.setFont(made)
        painter.setPen(theme.color("text"))
        text = format_figure(curve.error)
        painter.drawText(self._label_place(area, curve, spot, QFontMetricsF(made), text), text)

    def _label_place(
        self,
        area: QRectF,
        curve: SweepCurve,
        spot: QPointF,
        metrics: QFontMetricsF,
        text: str,
    ) -> QPointF:
        """Above or below the spot, left or right of it: where the curve is furthest."""
        width, height = metrics.horizontalAdvance(text), metrics.ascent()
        lefts = spot.x() - width - 8, spot.x() + 8, spot.x() - width / 2
        bases = spot.y() - 10, spot.y() + 10 + height

        def clearance(place: QPointF) -> float:
            box = QRectF(place.x() - 2, place.y() - height, width + 4, height)
            if not area.adjusted(0, -2, _RIGHT, 0).contains(box):
                return -1.0
            steps = np.linspace(box.left(), box.right(), 9)
            shares = (steps - area.left()) / area.width()
            values = curve.values[0] + shares * (curve.values[-1] - curve.values[0])
            errors = np.interp(values, curve.values, curve.errors)
            ys = np.array([self._y(area, float(each)) for each in errors])
            apart = np.maximum(box.top() - ys, ys - box.bottom())
            return float(apart.min())

        places = [QPointF(left, base) for base in bases for left in lefts]
        return max(places, key=clearance)

    def _x(self, area: QRectF, value: float) -> float:
        assert self._curve is not None
        low, high = self._curve.values[0], self._curve.values[-1]
        return area.left() + float((value - low) / ((high - low) or 1)) * area.width()

    def _y(self, area: QRectF, error: float) -> float:
        share = min(max(error / self._top, 0.0), 1.0) if np.isfinite(error) else 1.0
        return area.bottom() - share * area.height()
