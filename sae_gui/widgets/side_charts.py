"""What stands under a wall of units that is compared: a histogram, and a few reconstructions."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure, format_tick
from sae_gui.widgets.curve_style import TARGET
from sae_gui.widgets.tile_painting import paint_tile, snapped

_BINS = 40
_TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
_PAIR_GAP = 10


def paint_histogram(
    painter: QPainter,
    theme: Theme,
    room: QRectF,
    activations: NDArray[np.float32],
    target: float | None,
    top: float,
) -> None:
    """Units by mean activation from 0 to `top`, as high as the room; ρ dashed where there is one.

    Parameters
    ----------
    activations : of each unit, shape (H,).
    top : the right end of the axis, the same on both sides.
    """
    line = QFontMetricsF(font("caption")).height()
    area = room.adjusted(4, line + 2, -8, -line - 6)
    counts, _ = np.histogram(np.clip(activations, 0, top), _BINS, (0.0, top))
    _paint_steps(painter, theme, area, counts)
    painter.setFont(font("caption"))
    painter.setPen(QPen(theme.color("control"), 1))
    bottom = round(area.bottom()) + 0.5
    painter.drawLine(QLineF(area.left(), bottom, area.right(), bottom))
    for share in _TICKS:
        x = area.left() + share * area.width()
        painter.setPen(theme.color("muted"))
        box = QRectF(x - 40, bottom + 3, 80, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, format_tick(share * top))
    _paint_words(painter, theme, QRectF(area.left(), room.top(), area.width(), line), activations)
    if target is not None and target <= top:
        x = round(area.left() + area.width() * target / top) + 0.5
        painter.setPen(TARGET.pen(theme))
        painter.drawLine(QLineF(x, area.top(), x, bottom))


def _paint_steps(painter: QPainter, theme: Theme, area: QRectF, counts: NDArray[np.intp]) -> None:
    high = area.height() / max(int(counts.max(initial=0)), 1)
    wide = area.width() / len(counts)
    corners = [QPointF(area.left(), area.bottom())]
    for place, count in enumerate(counts):
        y = area.bottom() - high * int(count)
        corners += [QPointF(area.left() + (place + end) * wide, y) for end in (0, 1)]
    corners.append(QPointF(area.right(), area.bottom()))
    painter.setPen(QPen(theme.color("sparsity"), 1.2))
    painter.setBrush(theme.color("sparsity_fill"))
    painter.drawPolygon(QPolygonF(corners))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _paint_words(
    painter: QPainter, theme: Theme, line: QRectF, activations: NDArray[np.float32]
) -> None:
    mean = format_figure(float(np.mean(activations))) if len(activations) else "–"
    words, figure = tr("units by mean activation"), tr("mean {mean}").format(mean=mean)
    painter.setPen(theme.color("text"))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight, figure)
    metrics = QFontMetricsF(painter.font())
    room = line.width() - metrics.horizontalAdvance(figure) - 12
    painter.setPen(theme.color("muted"))
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft, shown)


def paint_pairs(
    painter: QPainter,
    theme: Theme,
    room: QRectF,
    pairs: list[tuple[QImage, QImage]],
    sizes: tuple[tuple[float, float], tuple[float, float]],
) -> None:
    """Originals, small, and reconstructions, as many as find room in one line.

    Parameters
    ----------
    sizes : width and height of an original, and of a reconstruction.
    """
    (small, low), (large, high) = sizes
    width = small + 2 + large
    fitting = int((room.width() + _PAIR_GAP) // (width + _PAIR_GAP))
    for place, (original, made) in enumerate(pairs[:fitting]):
        left = room.left() + place * (width + _PAIR_GAP)
        paint_tile(painter, snapped(left, room.top() + high - low, sizes[0]), original, theme)
        paint_tile(painter, snapped(left + small + 2, room.top(), sizes[1]), made, theme)
