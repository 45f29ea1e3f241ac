"""The cost as a formula for the audience: a line for each term, with its figure."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from sae_gui.projection.cue import short_figure
from sae_gui.projection.measure import palette, pen
from sae_gui.projection.views import ProjectedView, paint_words
from sae_gui.run_words import cost_symbol
from sae_gui.translation import tr
from sae_gui.widgets.cost_formula import COLUMNS, Term, terms_of
from sae_gui.widgets.math_layout import Mathematics

#: The share of the width that formulas may take; the rest is for figures.
_FORMULAS = 0.56
_POINTS_A_PIXEL = 0.75
_LARGER = 1.3
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ProjectedFormula(ProjectedView):
    """J, and beneath it what it is the sum of."""

    def heading(self) -> str:
        return tr("Cost {symbol}").format(symbol=cost_symbol(self.scene.recipe))

    def aside(self) -> str:
        record = self.scene.shown
        return tr("epoch {epoch}").format(epoch=f"{record.epoch:,}") if record else ""

    def description(self) -> str:
        told = (f"{each.name} {self._figure(each)}: {each.spoken}" for each in self._terms())
        return "; ".join(told)

    def _terms(self) -> tuple[Term, ...]:
        return terms_of(self.scene.recipe)

    def _figure(self, term: Term) -> str:
        record = self.scene.shown
        return short_figure(getattr(record, COLUMNS[term.key])) if record else "–"

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        terms = self._terms()
        sign = 1.6 * QFontMetricsF(self.sizes.font("figure")).horizontalAdvance("=")
        points = self._points(terms, body.width() * _FORMULAS - sign)
        height = min(body.height() / len(terms), self.sizes.height / 5.5)
        line = QRectF(body.left(), body.top(), body.width(), height)
        for place, term in enumerate(terms):
            self._paint_sign(painter, line, sign, "" if not place else "=" if place == 1 else "+")
            self._paint_term(painter, line.adjusted(sign, 0, 0, 0), term, points)
            line.translate(0, height)

    def _points(self, terms: tuple[Term, ...], room: float) -> float:
        """Larger than figures, or so that the longest term has room."""
        wanted = self.sizes.font("figure").pixelSize() * _LARGER * _POINTS_A_PIXEL
        widest = max(each.formula.extent(wanted).width for each in terms)
        return wanted * min(1.0, room / widest)

    def _paint_sign(self, painter: QPainter, line: QRectF, width: float, sign: str) -> None:
        painter.setFont(self.sizes.font("figure"))
        painter.setPen(palette().color("text"))
        painter.drawText(
            QRectF(line.left(), line.top(), 0.7 * width, line.height()), _CENTRE, sign
        )

    def _paint_term(self, painter: QPainter, line: QRectF, term: Term, points: float) -> None:
        formula: Mathematics = term.formula
        extent, middle = formula.extent(points), line.center().y()
        baseline = middle + (extent.ascent - extent.descent) / 2 - self.sizes.curve
        painter.setPen(pen("text", self.sizes.line))
        formula.paint(painter, line.left(), baseline, points)
        under = baseline + extent.descent + 1.6 * self.sizes.curve
        dashes = tuple(each / term.style.width for each in term.style.dashes)
        painter.setPen(pen(term.style.token, self.sizes.curve, dashes))
        painter.drawLine(QLineF(line.left(), under, line.left() + extent.width, under))
        self._paint_figure(painter, line.adjusted(line.width() * _FORMULAS, 0, 0, 0), term)

    def _paint_figure(self, painter: QPainter, room: QRectF, term: Term) -> None:
        figure, body = self.sizes.font("figure"), self.sizes.font("body")
        text = self._figure(term)
        paint_words(painter, room, text, figure, "text")
        wide = QFontMetricsF(figure).horizontalAdvance("88.88 ")
        wide = max(wide, QFontMetricsF(figure).horizontalAdvance(f"{text} "))
        paint_words(painter, room.adjusted(wide, 0, 0, 0), term.name, body)
