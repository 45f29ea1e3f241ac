"""Quiet lines across a plot that give its curves a context, each with its name on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter

from sae_gui.theme import Theme
from sae_gui.typography import font
from sae_gui.widgets.curve_points import CurvePoints
from sae_gui.widgets.curve_style import BASELINE
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.rimmed_words import paint_rimmed

_GAP = 4.0
_LOW_PLOT = 60
_SAMPLES = 9
#: Where words end, as shares of the plot's width, the usual place first.
_ENDS = (1.0, 0.72, 0.5)


@dataclass(frozen=True, slots=True)
class Reference:
    """A level and its name.

    Attributes
    ----------
    position : in units of the value scale.
    words : name and figure.
    """

    position: float
    words: str


@dataclass(frozen=True, slots=True)
class ReferenceLines:
    """References as they are drawn: every line, and the words there is room for.

    Attributes
    ----------
    words : text and the rectangle it fills, in the plot's pixels.
    """

    positions: tuple[float, ...] = ()
    words: tuple[tuple[str, QRectF], ...] = ()

    def paint_lines(self, painter: QPainter, frame: PlotFrame, theme: Theme) -> None:
        painter.setPen(BASELINE.pen(theme))
        for position in self.positions:
            y = round(frame.y(position)) + 0.5
            painter.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y))

    def paint_words(self, painter: QPainter, theme: Theme) -> None:
        letters = font("caption")
        ascent = QFontMetricsF(letters).ascent()
        rim, color = theme.color("panel"), theme.color("muted")
        for text, place in self.words:
            start = place.topLeft() + QPointF(0, ascent)
            paint_rimmed(painter, start, letters, text, rim, color)


def place_references(
    references: Sequence[Reference],
    frame: PlotFrame,
    curves: Sequence[CurvePoints],
    reserved: Sequence[QRectF] = (),
) -> ReferenceLines:
    """Lines for the references that lie within the frame, their words clear of curves and words.

    Parameters
    ----------
    curves : epochs and positions of what is drawn.
    reserved : where other words stand.
    """
    low, high = frame.positions
    shown = [each for each in references if low <= each.position <= high]
    words: list[tuple[str, QRectF]] = []
    metrics = QFontMetricsF(font("caption"))
    if frame.rect.height() >= _LOW_PLOT:
        for each in shown:
            taken = [*reserved, *(place for _, place in words)]
            free = [
                place
                for place in _places(each, frame, metrics)
                if not any(place.intersects(other) for other in taken)
            ]
            if free:
                words.append((each.words, _clearest(free, frame, curves)))
    return ReferenceLines(tuple(each.position for each in shown), tuple(words))


def _places(reference: Reference, frame: PlotFrame, metrics: QFontMetricsF) -> list[QRectF]:
    """Where the words may stand: above the line or under it, within the plot."""
    width, height = metrics.horizontalAdvance(reference.words), metrics.height()
    y = frame.y(reference.position)
    tops = [top for top in (y - height - 1, y + 2) if _fits(top, height, frame.rect)]
    lefts = [frame.rect.left() + share * frame.rect.width() - width - _GAP for share in _ENDS]
    return [
        QRectF(left, top, width, height)
        for left in lefts
        if left >= frame.rect.left() + _GAP
        for top in tops
    ]


def _fits(top: float, height: float, rect: QRectF) -> bool:
    return top >= rect.top() and top + height <= rect.bottom()


def _clearest(places: Sequence[QRectF], frame: PlotFrame, curves: Sequence[CurvePoints]) -> QRectF:
    """The first place that no curve runs through, else the one with the least of them."""
    least, best = math.inf, places[0]
    for place in places:
        trouble = _trouble(place, frame, curves)
        if not trouble:
            return place
        if trouble < least:
            least, best = trouble, place
    return best


def _trouble(place: QRectF, frame: PlotFrame, curves: Sequence[CurvePoints]) -> int:
    """How many stretches of curves run through a place."""
    trouble = 0
    at = np.linspace(frame.epoch_at(place.left()), frame.epoch_at(place.right()), _SAMPLES)
    top, bottom = (_position_at(y, frame) for y in (place.top() - 2, place.bottom() + 2))
    for epochs, positions in curves:
        if epochs.size:
            within = at[(at >= epochs[0]) & (at <= epochs[-1])]
            values = np.interp(within, epochs, positions)
            trouble += int(np.count_nonzero((values >= bottom) & (values <= top)))
    return trouble


def _position_at(y: float, frame: PlotFrame) -> float:
    low, high = frame.positions
    return low + (frame.rect.bottom() - y) / frame.rect.height() * (high - low)
