"""Formulas as boxes that can be measured and painted: text, scripts, fractions, rows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter

from sae_gui.typography import font

_SCRIPT = 0.66
_RAISED, _LOWERED = 0.48, 0.24
_BAR_GAP = 2.0


@dataclass(frozen=True, slots=True)
class Extent:
    """Width, and height above and below the baseline, in logical pixels."""

    width: float
    ascent: float
    descent: float


class Mathematics(ABC):
    """A piece of a formula; `points` is the size of its letters."""

    @abstractmethod
    def extent(self, points: float) -> Extent:
        """The room it takes."""

    @abstractmethod
    def paint(self, painter: QPainter, left: float, baseline: float, points: float) -> None:
        """Draw it in the painter's pen."""


@dataclass(frozen=True, slots=True)
class Letters(Mathematics):
    """Symbols in italics, or upright where they are figures or operators."""

    text: str
    upright: bool = False

    @lru_cache(maxsize=2048)  # noqa: B019 (letters are values, few and small)
    def extent(self, points: float) -> Extent:
        return _extent_of(self.text, self.upright, points, _base())

    def paint(self, painter: QPainter, left: float, baseline: float, points: float) -> None:
        painter.setFont(_font_of(self.upright, points, _base()))
        painter.drawText(QPointF(left, baseline), self.text)


@dataclass(frozen=True, slots=True)
class Row(Mathematics):
    """Pieces side by side."""

    pieces: tuple[Mathematics, ...]

    def extent(self, points: float) -> Extent:
        all_of = [each.extent(points) for each in self.pieces]
        return Extent(
            sum(each.width for each in all_of),
            max(each.ascent for each in all_of),
            max(each.descent for each in all_of),
        )

    def paint(self, painter: QPainter, left: float, baseline: float, points: float) -> None:
        for each in self.pieces:
            each.paint(painter, left, baseline, points)
            left += each.extent(points).width


@dataclass(frozen=True, slots=True)
class Scripts(Mathematics):
    """A piece with small ones behind it, raised and lowered."""

    base: Mathematics
    lower: str = ""
    upper: str = ""

    def extent(self, points: float) -> Extent:
        base = self.base.extent(points)
        small = self._letters(self.lower or self.upper).extent(points * _SCRIPT)
        ascent, descent = base.ascent, base.descent
        if self.upper:
            ascent = max(ascent, _RAISED * points * 1.33 + small.ascent)
        if self.lower:
            descent = max(descent, _LOWERED * points * 1.33 + small.descent)
        return Extent(base.width + self._script_width(points) + 1, ascent, descent)

    def paint(self, painter: QPainter, left: float, baseline: float, points: float) -> None:
        self.base.paint(painter, left, baseline, points)
        left += self.base.extent(points).width + 0.5
        # A point is 4/3 of a pixel at 96 dots to the inch, as font sizes are reckoned here.
        size = points * 1.33
        for text, shift in ((self.upper, -_RAISED * size), (self.lower, _LOWERED * size)):
            if text:
                self._letters(text).paint(painter, left, baseline + shift, points * _SCRIPT)

    def _script_width(self, points: float) -> float:
        return max(
            self._letters(each).extent(points * _SCRIPT).width for each in (self.lower, self.upper)
        )

    def _letters(self, text: str) -> Letters:
        return Letters(text, upright=text.isdigit())


@dataclass(frozen=True, slots=True)
class Fraction(Mathematics):
    """One piece over another."""

    above: Mathematics
    below: Mathematics

    def extent(self, points: float) -> Extent:
        above, below = self.above.extent(points * 0.82), self.below.extent(points * 0.82)
        axis = self._axis(points)
        return Extent(
            max(above.width, below.width) + 8,
            axis + _BAR_GAP + above.ascent + above.descent,
            below.ascent + below.descent + _BAR_GAP - axis,
        )

    def paint(self, painter: QPainter, left: float, baseline: float, points: float) -> None:
        width = self.extent(points).width
        small, bar = points * 0.82, baseline - self._axis(points)
        above, below = self.above.extent(small), self.below.extent(small)
        self.above.paint(
            painter, left + (width - above.width) / 2, bar - _BAR_GAP - above.descent, small
        )
        self.below.paint(
            painter, left + (width - below.width) / 2, bar + _BAR_GAP + below.ascent, small
        )
        y = round(bar) + 0.5
        painter.drawLine(QLineF(left + 1, y, left + width - 3, y))

    def _axis(self, points: float) -> float:
        return Letters("x").extent(points).ascent * 0.42


def _base() -> str:
    """What the fonts of symbols are made from; with another one all is measured anew."""
    return QGuiApplication.font().toString()


# Finding a font that has a symbol takes milliseconds, and figures follow training.
@lru_cache(maxsize=64)
def _font_of(upright: bool, points: float, _base: str) -> QFont:
    made = font("symbol")
    made.setPointSizeF(points)
    made.setItalic(not upright)
    return made


@lru_cache(maxsize=1024)
def _extent_of(text: str, upright: bool, points: float, base: str) -> Extent:
    metrics = QFontMetricsF(_font_of(upright, points, base))
    # Of letters, not of the whole line: stacked fractions would stand far apart.
    return Extent(
        metrics.horizontalAdvance(text), metrics.capHeight() * 1.1, metrics.descent() * 0.8
    )


def row(*pieces: Mathematics | str) -> Row:
    """Pieces side by side; a string is upright where it has no letter, else in italics."""
    made = tuple(
        each if isinstance(each, Mathematics) else Letters(each, upright=not _has_letter(each))
        for each in pieces
    )
    return Row(made)


def _has_letter(text: str) -> bool:
    return any(each.isalpha() and each not in "Σ½" for each in text)
