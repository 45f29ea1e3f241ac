"""The cost as a painted formula: a box for each term, underlined in its colour, with figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.recipe import Recipe
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.cost_formula import TOTAL, Term, terms_of

_POINTS, _SMALLEST_POINTS = 14.0, 10.0
_PADDING, _RULE_GAP, _FIGURE_GAP = 12.0, 6.0, 16.0
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


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


@dataclass(frozen=True, slots=True)
class _Box:
    term: Term
    rect: QRectF
    baseline: float


class FormulaView(QWidget):
    """J = … + … + …, or C under the notebook's rule.

    Terms can be lit, by the program and by the user's pointing. Where the width does not hold
    all of it, its letters shrink, then it breaks into two lines.

    Signals
    -------
    term_pointed : the key of the term under mouse or keyboard, "" for none.
    """

    term_pointed = Signal(str)

    def __init__(self, *, with_numbers: bool = False) -> None:
        super().__init__()
        self.setObjectName("formulaView")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._with_numbers = with_numbers
        self._terms: tuple[Term, ...] = ()
        self._figures: dict[str, TermFigures] = {}
        self._lit: frozenset[str] = frozenset()
        self._pointed = ""
        self._boxes: list[_Box] = []
        self._points = _POINTS
        self._recipe = Recipe()
        self.show_recipe(self._recipe)

    def show_recipe(self, recipe: Recipe) -> None:
        """The formula of a recipe's cost, without figures."""
        self._recipe, self._figures = recipe, {}
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("The cost as a formula"))
        self._terms = terms_of(self._recipe)
        self._arrange()

    def set_figures(self, figures: Mapping[str, TermFigures]) -> None:
        """Figures under the terms, by their keys; terms without one show none."""
        if dict(figures) != self._figures:
            self._figures = dict(figures)
            self._arrange()

    def light(self, keys: Iterable[str]) -> None:
        """Light these terms, and no others."""
        self._lit = frozenset(keys)
        self.update()

    def lit(self) -> frozenset[str]:
        """What is lit, by the program or under the mouse."""
        return self._lit | ({self._pointed} - {""})

    def keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self._terms)

    def term_rect(self, key: str) -> QRectF:
        """Where a term's box stands; empty where the recipe has no such term."""
        return next((each.rect for each in self._boxes if each.term.key == key), QRectF())

    def words(self) -> str:
        """The whole formula in words, with its figures."""
        return "; ".join(self._term_words(each) for each in self._terms)

    # -- room ---------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._place(width)[2])

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(max(self.width(), 560)))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()

    def _arrange(self) -> None:
        before = self.minimumHeight()
        self._boxes, self._points, height = self._place(max(self.width(), 280))
        self.setAccessibleDescription(self.words())
        if before != round(height):
            self.setMinimumHeight(round(height))
            self.updateGeometry()
        self.update()

    def _place(self, width: int) -> tuple[list[_Box], float, float]:
        """Boxes, size of the letters, height: in one line if that can be, else in two."""
        scale = font("body").pointSizeF() / 10
        for points in (_POINTS, 12.0, _SMALLEST_POINTS):
            if self._line_width(self._terms, points * scale) <= width:
                boxes, height = self._line(self._terms, points * scale, 0.0, width)
                return boxes, points * scale, height
        points = 12.0 * scale
        first, rest = self._terms[:2], self._terms[2:]
        boxes, height = self._line(first, points, 0.0, width)
        if rest:
            more, height = self._line(rest, points, height + 4, width)
            boxes += more
        return boxes, points, height

    def _line(
        self, terms: tuple[Term, ...], points: float, top: float, width: float
    ) -> tuple[list[_Box], float]:
        extents = [each.formula.extent(points) for each in self._terms]
        ascent, descent = (max(getattr(e, a) for e in extents) for a in ("ascent", "descent"))
        below = self._below()
        height = ascent + descent + below + 2 * _PADDING
        widths = [self._box_width(each, points) for each in terms]
        signs = self._sign_width(points)
        spare = width - sum(widths) - signs * (len(terms) - (terms[0].key == TOTAL))
        # Spread over the gaps, but not so far that signs lose their terms.
        gap = min(max(spare / max(len(terms), 1) / 2, 0), 24)
        left = 0.0 if terms[0].key == TOTAL else signs + gap
        boxes = []
        for each, wide in zip(terms, widths, strict=True):
            rect = QRectF(left, top + 1, wide, height - 2)
            boxes.append(_Box(each, rect, top + _PADDING + ascent))
            left += wide + signs + 2 * gap
        return boxes, top + height

    def _line_width(self, terms: tuple[Term, ...], points: float) -> float:
        widths = sum(self._box_width(each, points) for each in terms)
        return widths + self._sign_width(points) * (len(terms) - 1)

    def _box_width(self, term: Term, points: float) -> float:
        caption = QFontMetricsF(font("caption"))
        strong = QFontMetricsF(font("body_strong"))
        figures = self._figures.get(term.key)
        below = caption.horizontalAdvance(term.name)
        if figures:
            # Room for a wider figure: no digit more moves the neighbours.
            below += _FIGURE_GAP + strong.horizontalAdvance(_widest(figures.now))
            if figures.before:
                below += caption.horizontalAdvance(f"{_widest(figures.before)} → ")
            below = max(below, caption.horizontalAdvance(_widest(figures.numbers)))
        return max(term.formula.extent(points).width, below) + 2 * _PADDING

    def _below(self) -> float:
        lines = QFontMetricsF(font("body_strong")).height()
        if self._with_numbers:
            lines += QFontMetricsF(font("caption")).height() + 2
        return 2 * _RULE_GAP + 3 + lines

    def _sign_width(self, points: float) -> float:
        return points * 1.6

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, box in enumerate(self._boxes):
            self._paint_box(painter, box)
            if place:
                self._paint_sign(painter, box, "=" if place == 1 else "+")
        painter.end()

    def _paint_box(self, painter: QPainter, box: _Box) -> None:
        theme, term = current_theme(), box.term
        if term.key in self.lit():
            painter.setBrush(theme.color("selected"))
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color("text"))
        left, right = box.rect.left() + _PADDING, box.rect.right() - _PADDING
        term.formula.paint(painter, left, box.baseline, self._points)
        descent = max(each.formula.extent(self._points).descent for each in self._terms)
        rule = round(box.baseline + descent + _RULE_GAP) + 0.5
        pen = term.style.pen(theme)
        pen.setWidthF(3)
        if term.style.dashes:
            pen.setDashPattern([each / 3 for each in term.style.dashes])
        painter.setPen(pen)
        painter.drawLine(QLineF(left, rule, right, rule))
        self._paint_figures(painter, box, QRectF(left, rule + _RULE_GAP, right - left, 99))

    def _paint_figures(self, painter: QPainter, box: _Box, room: QRectF) -> None:
        theme, figures = current_theme(), self._figures.get(box.term.key)
        strong, caption = font("body_strong"), font("caption")
        line = QRectF(room.left(), room.top(), room.width(), QFontMetricsF(strong).height())
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(caption)
        painter.setPen(theme.color("muted"))
        painter.drawText(line, left, box.term.name)
        if figures is None:
            return
        under = line.translated(0, line.height() + 2)
        painter.drawText(under, left, figures.numbers)
        if figures.before:
            used = QFontMetricsF(strong).horizontalAdvance(figures.now)
            painter.drawText(line.adjusted(0, 0, -used - 2, 0), right, f"{figures.before} → ")
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(line, right, figures.now)

    def _paint_sign(self, painter: QPainter, box: _Box, sign: str) -> None:
        sign_font = font("symbol")
        sign_font.setItalic(False)
        sign_font.setPointSizeF(self._points)
        painter.setFont(sign_font)
        painter.setPen(current_theme().color("text"))
        before = [e.rect.right() for e in self._boxes if e.rect.top() == box.rect.top()]
        edges = [edge for edge in before if edge <= box.rect.left()]
        start = max(edges, default=0.0)
        width = QFontMetricsF(sign_font).horizontalAdvance(sign)
        painter.drawText(round((start + box.rect.left() - width) / 2), round(box.baseline), sign)

    # -- pointing -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._point_at(next((b.term.key for b in self._boxes if b.rect.contains(at)), ""))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.keys()
        if event.key() in _STEPS:
            step = _STEPS[event.key()]
            here = keys.index(self._pointed) if self._pointed in keys else -1 if step > 0 else 0
            self._point_at(keys[(here + step) % len(keys)])
        elif event.key() == Qt.Key.Key_Escape and self._pointed:
            self._point_at("")
        else:
            super().keyPressEvent(event)

    def _point_at(self, key: str) -> None:
        if key != self._pointed:
            self._pointed = key
            spoken = {each.key: self._term_words(each) for each in self._terms}
            self.setToolTip(spoken.get(key, ""))
            self.setAccessibleDescription(spoken.get(key, self.words()))
            self.update()
            self.term_pointed.emit(key)

    def _term_words(self, term: Term) -> str:
        figures = self._figures.get(term.key)
        if figures is None:
            return f"{term.name}: {term.spoken}"
        change = f"{figures.before} → {figures.now}" if figures.before else figures.now
        return f"{term.name} {change}: {term.spoken}"


def _widest(figure: str) -> str:
    """The figure with every digit the widest, so that its box keeps its width."""
    return "".join("8" if each.isdigit() else each for each in figure)
