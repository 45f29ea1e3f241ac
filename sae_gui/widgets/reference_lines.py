"""Quiet lines across a plot that give its curves a context, each with its name on it."""

from __future__ import annotations

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
#: Where words end, as shares of the plot's width, the usual place first.
_ENDS = (1.0, 0.72, *(round(0.95 - 0.05 * step, 2) for step in range(18)))


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

    Where no place along its line is clear, a reference goes without words: the plot's description
    has them all the same.

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
            clear = next((place for place in free if not _is_crossed(place, frame, curves)), None)
            if clear is not None:
                words.append((each.words, clear))
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


def _is_crossed(place: QRectF, frame: PlotFrame, curves: Sequence[CurvePoints]) -> bool:
    """Whether a curve runs through a place, or so near by that they touch."""
    first, last = frame.epoch_at(place.left() - _GAP), frame.epoch_at(place.right() + _GAP)
    top, bottom = (_position_at(y, frame) for y in (place.top() - 2, place.bottom() + 2))
    for epochs, positions in curves:
        if not epochs.size or epochs[0] > last or epochs[-1] < first:
            continue
        inside = positions[(epochs >= first) & (epochs <= last)]
        edges = np.interp(np.clip([first, last], epochs[0], epochs[-1]), epochs, positions)
        seen = np.concatenate([inside, edges])
        seen = seen[np.isfinite(seen)]
        if seen.size and seen.min() <= top and seen.max() >= bottom:
            return True
    return False


def _position_at(y: float, frame: PlotFrame) -> float:
    low, high = frame.positions
    return low + (frame.rect.bottom() - y) / frame.rect.height() * (high - low)
