"""A horizontal axis with few round ticks, painted where a small chart needs one."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from sae_gui.theme import Theme
from sae_gui.typography import format_tick
from sae_gui.widgets.plot_axis import TICK_LENGTH

_TOPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)


def round_top(value: float) -> float:
    """The next round number above: 12 → 15, 0.31 → 0.4."""
    if not (math.isfinite(value) and value > 0):
        return 1.0
    decade = 10.0 ** math.floor(math.log10(value))
    return next((each * decade for each in _TOPS if each * decade >= value), 10 * decade)


def paint_axis(
    painter: QPainter,
    theme: Theme,
    line: tuple[QPointF, float],
    ticks: list[tuple[float, float]],
    title: str,
    *,
    words: Callable[[float], str] = format_tick,
    overhang: float = 8.0,
) -> None:
    """The line, its ticks with labels, and the title under its right end.

    Parameters
    ----------
    line : its left end, and its length.
    ticks : (x, value) of each.
    overhang : how far past the line's end a label may reach.
    """
    start, length = line
    metrics = painter.fontMetrics()
    painter.setPen(QPen(theme.color("control"), 1))
    painter.drawLine(start, QPointF(start.x() + length, start.y()))
    for x, _ in ticks:
        painter.drawLine(QPointF(x, start.y()), QPointF(x, start.y() + TICK_LENGTH))
    painter.setPen(theme.color("muted"))
    top = start.y() + TICK_LENGTH + 1
    for x, value in ticks:
        text = words(value)
        width = metrics.horizontalAdvance(text)
        left = min(x - width / 2, start.x() + length + overhang - width)
        painter.drawText(QPointF(left, top + metrics.ascent()), text)
    rect = QRectF(start.x(), top + metrics.height() - 2, length, metrics.height())
    painter.drawText(rect, Qt.AlignmentFlag.AlignRight, title)
