"""Where the terms of a painted formula stand: in one line while that can be, else in two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from sae_gui.typography import font
from sae_gui.widgets.cost_formula import TOTAL, Term

PADDING, TIGHT_PADDING = 12.0, 8.0
RULE_GAP = 6.0
_POINTS, _MIDDLE_POINTS, _SMALLEST_POINTS = 14.0, 12.0, 10.0
_FIGURE_GAP, _LINE_GAP, _WIDEST_GAP, _HAIR = 16.0, 4.0, 24.0, 4.0


@dataclass(frozen=True, slots=True)
class TermFigures:
    """What stands under a term.

    Attributes
    ----------
    now : its figure, in words.
    before : an earlier one, shown as "before → now"; "" for none.
    numbers : the term with its live numbers put in, such as "3 × 0.047"; "" for none.
    """

    now: str
    before: str = ""
    numbers: str = ""

    def shape(self) -> TermFigures:
        """The same with every digit the widest: figures of one shape need the same room."""
        return TermFigures(_widest(self.now), _widest(self.before), _widest(self.numbers))


@dataclass(frozen=True, slots=True)
class TermBox:
    """A term, its rectangle, and the baseline of its letters."""

    term: Term
    rect: QRectF
    baseline: float


@dataclass(frozen=True, slots=True)
class Placed:
    """Boxes from left to right and down; how their letters are set; how high all of it is.

    Attributes
    ----------
    points : size of the letters.
    padding : between a box and what is in it.
    descent : of the deepest term, below the baseline.
    with_numbers : whether the line of live numbers is there.
    stacked : whether figures stand under the name, not beside it.
    """

    boxes: tuple[TermBox, ...]
    points: float
    padding: float
    descent: float
    with_numbers: bool
    stacked: bool
    height: float


@dataclass(frozen=True, slots=True)
class FormulaLayout:
    """The terms and what stands under them, ready to be placed at any width."""

    terms: Sequence[Term]
    figures: Mapping[str, TermFigures]
    with_numbers: bool
    stacked: bool = False

    def place(self, width: float, *, keeps_low: bool) -> Placed:
        """The largest letters that stand in one line; where none do, two lines.

        Parameters
        ----------
        keeps_low : leave out the line of live numbers rather than take a second line.
        """
        scale = font("body").pointSizeF() / 10
        tries = [(each, PADDING, self) for each in (_POINTS, _MIDDLE_POINTS, _SMALLEST_POINTS)]
        tries.append((_SMALLEST_POINTS, TIGHT_PADDING, self))
        if any(each.before for each in self.figures.values()):
            stacked = replace(self, with_numbers=False, stacked=True)
            tries += [
                (_MIDDLE_POINTS, PADDING, stacked),
                (_SMALLEST_POINTS, TIGHT_PADDING, stacked),
            ]
        if self.with_numbers and keeps_low:
            bare = replace(self, with_numbers=False)
            tries.append((_SMALLEST_POINTS, TIGHT_PADDING, bare))
        for points, padding, layout in tries:
            line = _Line(layout, points * scale, padding)
            if line.width(self.terms) <= width:
                return line.placed([self.terms], width)
        return _Line(self, _MIDDLE_POINTS * scale, PADDING).placed(
            [self.terms[:2], self.terms[2:]], width
        )


class _Line:
    """How boxes look at one size of letters."""

    def __init__(self, layout: FormulaLayout, points: float, padding: float) -> None:
        self.layout, self.points, self.padding = layout, points, padding
        self._extents = {each.key: each.formula.extent(points) for each in layout.terms}
        self._ascent = max(each.ascent for each in self._extents.values())
        self._descent = max(each.descent for each in self._extents.values())

    def placed(self, lines: Sequence[Sequence[Term]], width: float) -> Placed:
        boxes: list[TermBox] = []
        top = 0.0
        for terms in lines:
            if terms:
                top += _LINE_GAP if boxes else 0.0
                boxes += self._boxes(terms, top, width)
                top += self._height()
        layout = self.layout
        return Placed(
            boxes=tuple(boxes),
            points=self.points,
            padding=self.padding,
            descent=self._descent,
            with_numbers=layout.with_numbers,
            stacked=layout.stacked,
            height=top,
        )

    def width(self, terms: Sequence[Term]) -> float:
        return sum(map(self._box_width, terms)) + self._sign * (len(terms) - 1)

    def _boxes(self, terms: Sequence[Term], top: float, width: float) -> list[TermBox]:
        leads = terms[0].key == TOTAL
        widths = [self._box_width(each) for each in terms]
        spare = width - sum(widths) - self._sign * (len(terms) - leads)
        # Spread over the gaps, but not so far that signs lose their terms.
        gap = min(max(spare / max(len(terms), 1) / 2, 0), _WIDEST_GAP)
        left = 0.0 if leads else self._sign + gap
        boxes = []
        for each, wide in zip(terms, widths, strict=True):
            rect = QRectF(left, top + 1, wide, self._height() - 2)
            boxes.append(TermBox(each, rect, top + self.padding + self._ascent))
            left += wide + self._sign + 2 * gap
        return boxes

    @property
    def _sign(self) -> float:
        return self.points * 1.6

    def _height(self) -> float:
        letters = self._ascent + self._descent
        return letters + self._below() + 2 * self.padding

    def _below(self) -> float:
        lines = QFontMetricsF(font("body_strong")).height()
        if self.layout.with_numbers or self.layout.stacked:
            lines += QFontMetricsF(font("caption")).height() + 2
        return 2 * RULE_GAP + 3 + lines

    def _box_width(self, term: Term) -> float:
        caption, strong = (QFontMetricsF(font(each)) for each in ("caption", "body_strong"))
        figures = self.layout.figures.get(term.key)
        below = caption.horizontalAdvance(term.name)
        if figures:
            # Room for a wider figure: no digit more moves the neighbours.
            wide = strong.horizontalAdvance(_widest(figures.now))
            if figures.before:
                wide += caption.horizontalAdvance(f"{_widest(figures.before)} → ") + _HAIR
            below = max(below, wide) if self.layout.stacked else below + _FIGURE_GAP + wide
            if self.layout.with_numbers:
                below = max(below, caption.horizontalAdvance(_widest(figures.numbers)))
        return max(self._extents[term.key].width, below) + 2 * self.padding


def _widest(figure: str) -> str:
    """The figure with every digit the widest, so that its box keeps its width."""
    return "".join("8" if each.isdigit() else each for each in figure)
