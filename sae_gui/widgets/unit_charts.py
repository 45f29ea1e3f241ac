"""Two small charts of one unit: how often it is how active, and how active for which class."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure, format_target, format_tick, scaled
from sae_gui.widgets.curve_style import TARGET
from sae_gui.widgets.plot_scale import round_values

_TICK = 5
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Chart(QWidget):
    """Axes and words that both charts share."""

    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(280, self.height())

    def _area(self, below: int) -> QRectF:
        line = QFontMetricsF(font("caption")).height()
        top = line + 9
        return QRectF(
            scaled(38), top, self.width() - scaled(38) - 10, self.height() - top - below * line - 8
        )

    def _begin(self, area: QRectF, left: str, right: str) -> QPainter:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        heads = QRectF(0, 0, self.width() - 10, area.top() - 4)
        painter.drawText(heads, _LEFT, left)
        painter.drawText(heads, _RIGHT, right)
        painter.fillRect(QRectF(area.left(), area.top(), 1, area.height()), theme.color("control"))
        painter.fillRect(
            QRectF(area.left(), area.bottom(), area.width(), 1), theme.color("control")
        )
        return painter

    def _label_height(self, painter: QPainter, area: QRectF, y: float, text: str) -> None:
        theme = current_theme()
        if y < area.bottom() - 1:
            painter.fillRect(QRectF(area.left() + 1, y, area.width(), 1), theme.color("grid"))
        painter.fillRect(QRectF(area.left() - _TICK, y, _TICK, 1), theme.color("control"))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(0, y - 10, area.left() - _TICK - 4, 20), _RIGHT, text)


class ActivationCounts(_Chart):
    """Images by the unit's activation for them; the axis of counts is logarithmic."""

    def __init__(self) -> None:
        super().__init__(tr("Histogram of the unit's activations"), 132)
        self.setObjectName("unitHistogram")
        self._counts: NDArray[np.intp] = np.zeros(0, np.intp)
        self._edges: NDArray[np.float64] = np.zeros(1)
        self._mean = 0.0
        self._target: float | None = None

    def show_counts(
        self,
        counts: NDArray[np.intp],
        edges: NDArray[np.float64],
        mean: float,
        target: float | None,
    ) -> None:
        """Show images in each step between `edges`; `target` is ρ where there is one."""
        self._counts, self._edges, self._mean, self._target = counts, edges, mean, target
        self.update()

    def state_in_words(self) -> str:
        if not len(self._counts):
            return tr("No unit is looked into.")
        described = ", ".join(
            f"{format_figure(e)}: {n:,}" for e, n in zip(self._edges, self._counts, strict=False)
        )
        return f"{self.words()}. {described}"

    def words(self) -> str:
        """Such as "ρ 0.10, mean 0.107"."""
        mean = tr("mean {mean}").format(mean=format_figure(self._mean))
        if self._target is None:
            return mean
        return tr("ρ {target}, {mean}").format(target=format_target(self._target), mean=mean)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self._area(2)
        painter = self._begin(area, tr("images"), "")
        if len(self._counts):
            decades = max(1, math.ceil(math.log10(max(2, int(self._counts.max())))))
            step = math.ceil(decades / 2)
            for decade in range(0, decades + 1, step):
                y = round(area.bottom() - area.height() * decade / decades)
                self._label_height(painter, area, y, format_tick(10.0**decade))
            self._paint_steps(painter, area, decades)
            self._paint_axis(painter, area)
            self._paint_means(painter, area)
        painter.end()

    def _paint_steps(self, painter: QPainter, area: QRectF, decades: int) -> None:
        theme, points = current_theme(), [area.bottomLeft()]
        width = area.width() / len(self._counts)
        for place, count in enumerate(self._counts):
            # One image stands a little above the axis: log 1 is 0, and none is none.
            share = (math.log10(count) + 0.04) / (decades + 0.04) if count else 0.0
            y = area.bottom() - share * area.height()
            left = area.left() + place * width
            points += [QPointF(left, y), QPointF(left + width, y)]
        painter.setPen(QPen(theme.color("sparsity"), 1.5))
        painter.setBrush(theme.color("sparsity_fill"))
        painter.drawPolygon(QPolygonF([*points, area.bottomRight()]))

    def _paint_axis(self, painter: QPainter, area: QRectF) -> None:
        theme, top = current_theme(), float(self._edges[-1])
        line = QFontMetricsF(painter.font()).height()
        painter.setPen(theme.color("muted"))
        for value in round_values(0, top, 5):
            x = round(area.left() + area.width() * value / top)
            painter.fillRect(QRectF(x, area.bottom(), 1, _TICK), theme.color("control"))
            box = QRectF(x - 30, area.bottom() + _TICK + 1, 60, line)
            painter.drawText(box, _CENTRE, format_tick(value))
        under = QRectF(area.left(), area.bottom() + _TICK + line, area.width() + 8, line)
        painter.drawText(under, Qt.AlignmentFlag.AlignRight, tr("activation"))

    def _paint_means(self, painter: QPainter, area: QRectF) -> None:
        """A dashed line at ρ, a triangle at the mean, and what both are."""
        theme, top = current_theme(), float(self._edges[-1])
        x = area.left() + area.width() * min(max(self._mean / top, 0), 1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("sparsity"))
        y = area.bottom() + 1
        painter.drawPolygon([QPointF(x - 4.5, y + 8), QPointF(x, y), QPointF(x + 4.5, y + 8)])
        if self._target is not None and self._target <= top:
            x = round(area.left() + area.width() * self._target / top) + 0.5
            painter.setPen(TARGET.pen(theme))
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.top() - 8))
        painter.setFont(font("body_strong"))
        painter.setPen(theme.color("text"))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self.words())
        left = min(x + 6, self.width() - width - 2)
        line = QFontMetricsF(painter.font()).height()
        painter.drawText(QRectF(max(left, 0), 0, width + 2, line), _LEFT, self.words())


class ClassMeans(_Chart):
    """A bar for each class: the unit's mean activation over its images, against ρ."""

    def __init__(self) -> None:
        super().__init__(tr("Mean activation by class"), 190)
        self.setObjectName("unitClasses")
        self._names: tuple[str, ...] = ()
        self._means: list[float] = []
        self._target: float | None = None

    def show_means(
        self, names: tuple[str, ...], means: NDArray[np.float64], target: float | None
    ) -> None:
        """Show the mean activation of each class, shape (classes,); NaN for one without images."""
        self._names, self._means, self._target = names, means.tolist(), target
        self.update()

    def state_in_words(self) -> str:
        described = ", ".join(
            f"{name} {format_figure(mean)}"
            for name, mean in zip(self._names, self._means, strict=True)
            if math.isfinite(mean)
        )
        if not described or self._target is None:
            return described or tr("No unit is looked into.")
        target = tr("target ρ {target}").format(target=format_figure(self._target))
        return f"{target}. {described}"

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self._area(1).adjusted(0, 0, 0, -2)
        right = tr("target ρ dashed") if self._target is not None else ""
        painter = self._begin(area, tr("mean activation by class"), right)
        finite = [each for each in self._means if math.isfinite(each)]
        if finite:
            top = _round_top(max(*finite, self._target or 0.0, 1e-6))
            for value in round_values(0, top, 4):
                y = round(area.bottom() - area.height() * value / top)
                self._label_height(painter, area, y, format_tick(value))
            self._paint_bars(painter, area, top)
        painter.end()

    def _paint_bars(self, painter: QPainter, area: QRectF, top: float) -> None:
        theme, pitch = current_theme(), area.width() / len(self._names)
        metrics = QFontMetricsF(painter.font())
        for place, (name, mean) in enumerate(zip(self._names, self._means, strict=True)):
            left = area.left() + place * pitch
            if math.isfinite(mean) and mean > 0:
                height = area.height() * mean / top
                bar = QRectF(left + pitch * 0.2, area.bottom() - height, pitch * 0.6, height)
                painter.fillRect(bar, theme.color("sparsity"))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, pitch - 2)
            painter.setPen(theme.color("muted"))
            under = QRectF(left, area.bottom() + 4, pitch, metrics.height())
            painter.drawText(under, _CENTRE, text)
        if self._target is not None and self._target <= top:
            y = round(area.bottom() - area.height() * self._target / top) + 0.5
            painter.setPen(TARGET.pen(theme))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def _round_top(value: float) -> float:
    """The next of 1, 2, 4, 6, 8 times a power of ten: half-way is a round number too."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(power * each for each in (1, 2, 4, 6, 8, 10) if value <= power * each * 1.0001)
