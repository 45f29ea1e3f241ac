"""Curves for the audience: the cost and its terms, and how active the units are."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPolygonF

from sae_gui.projection.cue import short_figure
from sae_gui.projection.measure import palette, pen
from sae_gui.projection.views import ProjectedView, paint_words
from sae_gui.run_words import cost_symbol
from sae_gui.translation import tr
from sae_gui.typography import format_tick
from sae_gui.widgets.plot_scale import LINEAR, LOG, Scale, round_values

_MOST_TICKS = 4
_MOST_CURVES = 3
#: A term so far below the total is not drawn.
_DECADES = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A curve: a column of the history, its colour token, its dashes, and its name."""

    column: str
    token: str
    dashes: tuple[float, ...]
    name: str


class CurvesView(ProjectedView):
    """A plot over epochs; subclasses say which curves, on which scale."""

    scale: Scale = LINEAR

    def lines(self) -> list[Line]:
        raise NotImplementedError

    def value_range(self) -> tuple[float, float]:
        """Lowest and highest position on the scale."""
        raise NotImplementedError

    def aside(self) -> str:
        recipe = self.scene.recipe
        words = tr("%n units", recipe.hidden_units)
        if recipe.sparsity != "none":
            words += f", w = {recipe.sparsity_weight:g}"
        return words

    def description(self) -> str:
        record = self.scene.shown
        if record is None:
            return tr("There are no figures yet.")
        told = [
            f"{each.name} {short_figure(getattr(record, each.column))}" for each in self.lines()
        ]
        return tr("Epoch {epoch}: ").format(epoch=record.epoch) + ", ".join(told)

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        body_font = self.sizes.font("body")
        metrics = QFontMetricsF(body_font)
        low, high = self.value_range()
        ticks = self.scale.ticks(low, high, _MOST_TICKS).major
        left = max([metrics.horizontalAdvance(text) for _, text in ticks] + [metrics.height()])
        plot = body.adjusted(left + self.sizes.margin / 2, metrics.height() / 2, 0, 0)
        plot.setBottom(body.bottom() - 2.2 * metrics.height())
        plot.setRight(body.right() - self._label_width())
        painter.setFont(body_font)
        self._paint_values(painter, plot, ticks, low, high)
        self._paint_epochs(painter, plot, metrics)
        if self.scene.history:
            self._paint_lines(painter, plot, low, high)
        else:
            words = tr("The curve appears here.")
            paint_words(painter, plot.adjusted(self.sizes.margin, 0, 0, 0), words, body_font)

    def _paint_values(
        self,
        painter: QPainter,
        plot: QRectF,
        ticks: tuple[tuple[float, str], ...],
        low: float,
        high: float,
    ) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for position, text in ticks:
            y = plot.bottom() - (position - low) / (high - low) * plot.height()
            painter.setPen(pen("grid", self.sizes.line))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(palette().color("muted"))
            box = QRectF(plot.left() - 400, y - 100, 400 - self.sizes.margin / 2, 200)
            painter.drawText(box, right, text)
        painter.setPen(pen("control", self.sizes.line))
        painter.drawLine(plot.topLeft(), plot.bottomLeft())
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())

    def _paint_epochs(self, painter: QPainter, plot: QRectF, metrics: QFontMetricsF) -> None:
        top = plot.bottom() + self.sizes.line
        for epoch in round_values(0, max(self.scene.epochs, 1), 3, whole=True) or [0]:
            x = self._x(epoch, plot)
            text = format_tick(epoch)
            width = metrics.horizontalAdvance(text)
            place = min(max(x - width / 2, plot.left() - width / 2), plot.right() - width)
            painter.setPen(palette().color("muted"))
            painter.drawText(QPointF(place, top + metrics.ascent() + self.sizes.line), text)
        word = tr("epoch")
        place = plot.right() - metrics.horizontalAdvance(word)
        painter.drawText(QPointF(place, top + metrics.height() + metrics.ascent()), word)

    def _paint_lines(self, painter: QPainter, plot: QRectF, low: float, high: float) -> None:
        heads = []
        for line in self.lines():
            values = np.array([getattr(each, line.column) for each in self.scene.history])
            spots = self._points(values, plot, low, high)
            painter.setPen(pen(line.token, self.sizes.curve, line.dashes))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(spots))
            index = min(self.scene.epoch, len(spots)) - 1
            if index >= 0:
                heads.append((spots[index], line, float(values[index])))
        if self.scene.looks_back:
            x = self._x(self.scene.epoch, plot)
            painter.setPen(pen("accent", self.sizes.line))
            painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        self._paint_heads(painter, heads, plot)

    def _points(self, values: np.ndarray, plot: QRectF, low: float, high: float) -> list[QPointF]:
        places = np.clip(np.nan_to_num(self.scale.positions(values), nan=low), low, high)
        ys = plot.bottom() - (places - low) / (high - low) * plot.height()
        return [QPointF(self._x(index + 1, plot), float(y)) for index, y in enumerate(ys)]

    def _x(self, epoch: float, plot: QRectF) -> float:
        return plot.left() + plot.width() * epoch / max(self.scene.epochs, 1)

    def _paint_heads(
        self, painter: QPainter, heads: list[tuple[QPointF, Line, float]], plot: QRectF
    ) -> None:
        """A dot, the figure and the name at each curve's head, kept apart and inside."""
        figure, body = self.sizes.font("figure"), self.sizes.font("body")
        height = high(figure) + (0 if self.is_wide else high(body))
        heads = sorted(heads, key=lambda each: each[0].y())
        lowest = plot.bottom() - height / 2 - self.sizes.line
        apart = height * (1.0 if self.is_wide else 1.12)
        places = _spread([each[0].y() for each in heads], apart, plot.top(), lowest)
        dot = 1.4 * self.sizes.curve
        for (spot, line, value), y in zip(heads, places, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette().color(line.token))
            painter.drawEllipse(spot, dot, dot)
            text, x = short_figure(value), spot.x() + 2.2 * dot
            box = QRectF(x, y - height / 2, 10 * height, high(figure))
            paint_words(painter, box, text, figure, "text")
            if self.is_wide:
                wide = QFontMetricsF(figure).horizontalAdvance(text + " ")
                paint_words(painter, box.adjusted(wide, high(body) * 0.16, 0, 0), line.name, body)
            else:
                under = QRectF(x, box.bottom() - 0.02 * height, box.width(), high(body))
                paint_words(painter, under, line.name, body)

    def _label_width(self) -> float:
        """Room for figure and name right of the plot, so that they never cover a curve."""
        figure, body = (QFontMetricsF(self.sizes.font(each)) for each in ("figure", "body"))
        record, lines = self.scene.shown, self.lines()
        figures = [short_figure(getattr(record, each.column)) if record else "" for each in lines]
        widest = max(figure.horizontalAdvance(each + " ") for each in [*figures, "88.8"])
        names = max(body.horizontalAdvance(each.name) for each in lines)
        both = widest + names if self.is_wide else max(widest, names)
        return both + 2.2 * 1.4 * self.sizes.curve + self.sizes.margin / 4


def high(font: QFont) -> float:
    """A line's height without the room between lines."""
    return QFontMetricsF(font).height() * 0.9


class CostView(CurvesView):
    """The cost, its reconstruction and its sparsity term, on a log scale."""

    scale = LOG

    def heading(self) -> str:
        return tr("Cost {symbol}").format(symbol=cost_symbol(self.scene.recipe))

    def lines(self) -> list[Line]:
        recipe = self.scene.recipe
        lines = [
            Line("cost", "total", (), tr("total")),
            Line("reconstruction", "reconstruction", (), tr("reconstruction")),
        ]
        if recipe.sparsity != "none" and recipe.sparsity_weight > 0:
            lines.append(Line("sparsity_penalty", "sparsity", (4, 1.5), tr("sparsity")))
        record = self.scene.shown
        if record is None:
            return lines
        floor = record.cost / 10**_DECADES
        return [each for each in lines if getattr(record, each.column) > floor][:_MOST_CURVES]

    def value_range(self) -> tuple[float, float]:
        values = [
            value
            for line in self.lines()
            for each in self.scene.history
            if (value := getattr(each, line.column)) > 0 and math.isfinite(value)
        ]
        if not values:
            return 0.0, 2.0
        low, high = math.log10(min(values)), math.log10(max(values))
        low, high = math.floor(low * 2 - 0.05) / 2, math.ceil(high * 2 + 0.05) / 2
        return low, max(high, low + 0.5)


class ActivationView(CurvesView):
    """The mean activation against its target."""

    def heading(self) -> str:
        return tr("Mean activation")

    def aside(self) -> str:
        recipe = self.scene.recipe
        return tr("target ρ = {target:g}").format(target=recipe.sparsity_target)

    def lines(self) -> list[Line]:
        return [Line("mean_activation", "sparsity", (), tr("mean"))]

    def value_range(self) -> tuple[float, float]:
        values = [each.mean_activation for each in self.scene.history]
        top = max([*values, self.scene.recipe.sparsity_target * 1.5, 1e-6])
        step = 10 ** math.floor(math.log10(top))
        return 0.0, next(each * step for each in (1, 2, 5, 10) if each * step >= top)

    def _paint_lines(self, painter: QPainter, plot: QRectF, low: float, high: float) -> None:
        if self.scene.recipe.sparsity == "kl":
            target = self.scene.recipe.sparsity_target
            y = plot.bottom() - (target - low) / (high - low) * plot.height()
            painter.setPen(pen("target", self.sizes.line, (5, 3)))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        super()._paint_lines(painter, plot, low, high)


def _spread(wanted: list[float], gap: float, low: float, high: float) -> list[float]:
    """Places near those wanted, in the same order, no two closer than `gap`."""
    places: list[float] = []
    for each in wanted:
        places.append(max(each, places[-1] + gap if places else low))
    for index in range(len(places) - 1, -1, -1):
        limit = high if index == len(places) - 1 else places[index + 1] - gap
        places[index] = min(places[index], limit)
    return places
