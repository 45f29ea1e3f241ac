"""Under the wall: the colour scale, the unit pointed at, and how many tell no images apart."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import difference_table
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.scale_bar import ScaleBar
from sae_gui.widgets.wall_marks import ALWAYS_ON, CONSTANT, DEAD, paint_mark

_PADDING = 3
_LINE = 30
_BETWEEN = 24
_ICON = 18
_FEW_LETTERS = 8
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WallFoot(QWidget):
    """Two lines, painted: only their figures change."""

    SAID = ("_figures",)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unitsFoot")
        self.setAccessibleName(tr("Figures of the wall"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._span: float | None = None
        self._encoder = False
        self._unit, self._figures = "", ""
        self._counts: dict[str, int | None] = {}
        theme_manager().changed.connect(self._repaint)

    def show_scale(self, span: float | None, *, encoder: bool) -> None:
        """Where the colours end; None while each unit has a scale of its own."""
        if (span, encoder) != (self._span, self._encoder):
            self._span, self._encoder = span, encoder
            self.update()

    def show_unit(self, unit: str, figures: str) -> None:
        """What is pointed at, and its figures; "" for nothing."""
        if (unit, figures) != (self._unit, self._figures):
            self._unit, self._figures = unit, figures
            self.update()

    def show_counts(self, dead: int | None, always_on: int | None, constant: int | None) -> None:
        """How many units are so; None where it is not known."""
        counts = {DEAD: dead, ALWAYS_ON: always_on, CONSTANT: constant}
        if counts != self._counts:
            self._counts = counts
            self.update()

    def state_in_words(self) -> str:
        return self.words()

    def words(self) -> str:
        """All it says, from left to right."""
        return "   ".join([*self._ends(), self._unit, self._figures, *self._count_words()])

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * _LINE + 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        metrics = QFontMetricsF(painter.font(), self)
        line = QRectF(_PADDING, 4, self.width() - _PADDING - 10, _LINE)
        low, high, scale_words = self._ends()
        bar = ScaleBar(low, high, difference_table(theme), 84)
        bar.paint(painter, line, theme)
        rest = line.adjusted(bar.width(metrics) + _BETWEEN, 0, 0, 0)
        if metrics.horizontalAdvance(scale_words) <= rest.width():
            painter.drawText(rest, _LEFT, scale_words)
        second = line.translated(0, _LINE)
        left = self._paint_counts(painter, second)
        self._paint_unit(painter, second.adjusted(0, 0, left - second.right() - 8, 0))
        painter.end()

    def _repaint(self) -> None:
        """Colours are others, or the words: those of another language."""
        self.update()

    def _ends(self) -> tuple[str, str, str]:
        if self._span is not None:
            end = format_figure(self._span)
            return f"−{end}", f"+{end}", tr("all units on one scale")
        words = tr("each unit on its own scale")
        if self._encoder:
            return tr("switches it off −"), tr("+ switches it on"), words
        return tr("less ink −"), tr("+ more ink"), words

    def _count_words(self) -> list[str]:
        words = (tr("{n} dead"), tr("{n} always on"), tr("{n} constant"))
        counts = self._counts.values()
        return [
            text.format(n="–" if n is None else f"{n:,}")
            for text, n in zip(words, counts, strict=False)
        ]

    def _paint_counts(self, painter: QPainter, line: QRectF) -> float:
        """From the right; returns where they begin."""
        metrics, right, theme = QFontMetricsF(painter.font()), line.right(), current_theme()
        said = self._count_words()
        if sum(metrics.horizontalAdvance(each) + _ICON + 16 for each in said) - 14 > line.width():
            said = ["–" if n is None else f"{n:,}" for n in self._counts.values()]  # marks remain
        for mark, words in reversed(list(zip(self._counts, said, strict=True))):
            left = right - metrics.horizontalAdvance(words)
            painter.setPen(theme.color("text"))
            painter.drawText(
                QRectF(left, line.top(), right - left + 1, line.height()), _LEFT, words
            )
            box = QRectF(left - _ICON - 2, line.center().y() - _ICON / 2, _ICON, _ICON)
            paint_mark(painter, box, mark, theme)
            right = box.left() - 14
        return right

    def _paint_unit(self, painter: QPainter, line: QRectF) -> None:
        theme = current_theme()
        painter.setPen(theme.color("text"))
        painter.setFont(font("body_strong"))
        painter.drawText(line, _LEFT, self._unit)
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._unit)
        painter.setFont(font("caption"))
        room = line.adjusted(width + 10 if self._unit else 0, 0, 0, 0)
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(self._figures, Qt.TextElideMode.ElideRight, max(0, room.width()))
        if len(text) < min(_FEW_LETTERS, len(self._figures)):  # a stump says nothing
            text = ""
        painter.setPen(theme.color("muted" if self._unit == "" else "text"))
        painter.drawText(room, _LEFT, text)
