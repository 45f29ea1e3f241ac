"""The cost as a painted formula: a box for each term, underlined in its colour, with figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
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
from sae_gui.described import say_anew
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.cost_formula import Term, terms_of
from sae_gui.widgets.formula_layout import (
    RULE_GAP,
    FormulaLayout,
    Placed,
    TermBox,
    TermFigures,
)

__all__ = ["FormulaView", "TermFigures"]

_NARROWEST = 280
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class FormulaView(QWidget):
    """J = … + … + …, or C under the notebook's rule.

    Terms can be lit, by the program and by the user's pointing. Where the width does not hold
    all of it, its letters shrink, then it breaks into two lines.

    Parameters
    ----------
    with_numbers : whether a line of live numbers stands under each term.
    keeps_low : leave that line out, rather than take a second line of terms.

    Signals
    -------
    term_pointed : the key of the term under mouse or keyboard, "" for none.
    """

    term_pointed = Signal(str)

    def __init__(self, *, with_numbers: bool = False, keeps_low: bool = False) -> None:
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
        self._touched: frozenset[str] = frozenset()
        self._pointed = ""
        self._keeps_low = keeps_low
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
        if dict(figures) == self._figures:
            return
        before, self._figures = _shapes(self._figures), dict(figures)
        if _shapes(self._figures) == before:  # as it is four times a second while it trains
            self._describe()
            self.update()
        else:
            self._arrange()

    def light(self, keys: Iterable[str]) -> None:
        """Light these terms, and no others."""
        self._lit = frozenset(keys)
        self.update()

    def touch(self, keys: Iterable[str]) -> None:
        """Light these terms too, while something else that belongs to them is pointed at."""
        touched = frozenset(keys)
        if touched != self._touched:
            self._touched = touched
            self.update()

    def lit(self) -> frozenset[str]:
        """What is lit: by the program, from elsewhere in the window, or under the mouse."""
        return self._lit | self._touched | ({self._pointed} - {""})

    def keys(self) -> tuple[str, ...]:
        return tuple(each.key for each in self._terms)

    def term_rect(self, key: str) -> QRectF:
        """Where a term's box stands; empty where the recipe has no such term."""
        return next((each.rect for each in self._placed.boxes if each.term.key == key), QRectF())

    def words(self) -> str:
        """The whole formula in words, with its figures."""
        total, *parts = (self._term_words(each) for each in self._terms)
        return f"{total} = {'; + '.join(parts)}"

    def spoken(self, key: str) -> str:
        """What a term is, without figures; "" where the recipe has no such term."""
        found = (each for each in self._terms if each.key == key)
        return next((f"{each.name}: {each.spoken}" for each in found), "")

    def term_words(self, key: str) -> str:
        """One term in words, with its figures; "" where the recipe has no such term."""
        return next((self._term_words(each) for each in self._terms if each.key == key), "")

    def state_in_words(self) -> str:
        """The term that is pointed at, else all of them."""
        said = self.term_words(self._pointed) or self.words()
        return said or tr("The formula appears here once there is a recipe.")

    # -- room ---------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._place(width).height)

    def sizeHint(self) -> QSize:
        return QSize(560, self.heightForWidth(max(self.width(), 560)))

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, self.heightForWidth(max(self.width(), _NARROWEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._arrange()

    def _arrange(self) -> None:
        before = self.minimumHeight()
        self._placed = self._place(max(self.width(), _NARROWEST))
        self._describe()
        if before != round(self._placed.height):
            self.setMinimumHeight(round(self._placed.height))
            self.updateGeometry()
        self.update()

    def _place(self, width: int) -> Placed:
        layout = FormulaLayout(self._terms, self._figures, self._with_numbers)
        return layout.place(width, keeps_low=self._keeps_low)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, box in enumerate(self._placed.boxes):
            self._paint_box(painter, box)
            if place:
                self._paint_sign(painter, box, "=" if place == 1 else "+")
        if self.hasFocus():
            ring = self.term_rect(self._pointed) if self._pointed else QRectF(self.rect())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().color("accent"), 2))
            painter.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 4, 4)
        painter.end()

    def _paint_box(self, painter: QPainter, box: TermBox) -> None:
        theme, term = current_theme(), box.term
        if term.key in self.lit():
            painter.setBrush(theme.color("selected"))
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRoundedRect(box.rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.color("text"))
        left, right = (
            box.rect.left() + self._placed.padding,
            box.rect.right() - self._placed.padding,
        )
        term.formula.paint(painter, left, box.baseline, self._placed.points)
        rule = round(box.baseline + self._placed.descent + RULE_GAP) + 0.5
        pen = term.style.pen(theme)
        pen.setWidthF(3)
        if term.style.dashes:
            pen.setDashPattern([each / 3 for each in term.style.dashes])
        painter.setPen(pen)
        painter.drawLine(QLineF(left, rule, right, rule))
        self._paint_figures(painter, box, QRectF(left, rule + RULE_GAP, right - left, 99))

    def _paint_figures(self, painter: QPainter, box: TermBox, room: QRectF) -> None:
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
        if self._placed.stacked:
            line = line.translated(0, QFontMetricsF(caption).height() + 2)
        if self._placed.with_numbers:
            painter.drawText(under, left, figures.numbers)
        if figures.before:
            used = QFontMetricsF(strong).horizontalAdvance(figures.now)
            painter.drawText(line.adjusted(0, 0, -used - 2, 0), right, f"{figures.before} → ")
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(line, right, figures.now)

    def _paint_sign(self, painter: QPainter, box: TermBox, sign: str) -> None:
        sign_font = font("symbol")
        sign_font.setItalic(False)
        sign_font.setPointSizeF(self._placed.points)
        painter.setFont(sign_font)
        painter.setPen(current_theme().color("text"))
        before = [e.rect.right() for e in self._placed.boxes if e.rect.top() == box.rect.top()]
        edges = [edge for edge in before if edge <= box.rect.left()]
        start = max(edges, default=0.0)
        width = QFontMetricsF(sign_font).horizontalAdvance(sign)
        painter.drawText(round((start + box.rect.left() - width) / 2), round(box.baseline), sign)

    # -- pointing -----------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._point_at(next((b.term.key for b in self._placed.boxes if b.rect.contains(at)), ""))

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

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at("")
        self.update()

    def _point_at(self, key: str) -> None:
        if key != self._pointed:
            self._pointed = key
            self._describe()
            self.update()
            self.term_pointed.emit(key)
            say_anew(self)

    def _describe(self) -> None:
        """Say the term under mouse or keyboard, with the figures of now."""
        self.setToolTip(self.term_words(self._pointed))

    def _term_words(self, term: Term) -> str:
        figures = self._figures.get(term.key)
        if figures is None:
            return f"{term.name}: {term.spoken}"
        change = f"{figures.before} → {figures.now}" if figures.before else figures.now
        numbers = f" ({figures.numbers})" if figures.numbers else ""
        return f"{term.name} {change}{numbers}: {term.spoken}"


def _shapes(figures: Mapping[str, TermFigures]) -> dict[str, TermFigures]:
    return {key: each.shape() for key, each in figures.items()}
