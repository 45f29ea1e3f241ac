"""Original, reconstruction, untouched, difference; the error; the reconstruction as a sum."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.tile_painting import paint_tile, snapped, tile_size

_GAP = 12
_LINE = 18
_ERROR_ROOM = 150
_SIGN_ROOM = 22
_LARGEST = 168


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A picture of the sum, with the words over and under it."""

    head: str
    tile: QImage
    foot: str


class ExplainedImages(QWidget):
    """Painted in one piece: the four images large, the picture equation at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("explainedImages")
        self.setAccessibleName(tr("Original and reconstruction"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._shape = (28, 28)
        self._tiles: list[QImage] = []
        self._terms: list[Term] = []
        self.error = self.untouched_error = 0.0

    def clear(self) -> None:
        self._tiles, self._terms = [], []
        self.update()

    def show_images(
        self, shape: tuple[int, int], tiles: list[QImage], error: float, untouched: float
    ) -> None:
        """Take original, reconstruction, untouched and difference, and ½‖y−x‖² of both."""
        self._shape, self._tiles = shape, tiles
        self.error, self.untouched_error = error, untouched
        self.update()

    def state_in_words(self) -> str:
        if not self._tiles:
            return tr("No code yet.")
        return ", ".join([self._large()[1], *self.compared()])

    def show_terms(self, terms: list[Term]) -> None:
        """The picture equation; none where there is no room for it."""
        self._terms = terms
        self.update()

    def compared(self) -> list[str]:
        """The error in words, beside the untouched one."""
        before = self.untouched_error
        lines = [tr("untouched {error}").format(error=format_figure(before))]
        share = (self.error / before - 1) * 100 if before > 0 else 0.0
        if abs(share) < 0.05:
            return lines
        word = tr("worse by {share} %") if share > 0 else tr("better by {share} %")
        return [*lines, word.format(share=_percent(abs(share)))]

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * _LINE + 58)

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * _LINE + 116)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._tiles:
            return
        painter = QPainter(self)
        painter.setFont(font("caption"))
        size = self._tile()
        heads = (tr("original"), tr("reconstruction"), tr("untouched"), tr("difference"))
        pitch = max(size[0], self._head_width(heads)) + _GAP
        for at, (head, tile) in enumerate(zip(heads, self._tiles, strict=True)):
            self._paint_cell(painter, 1 + at * pitch, Term(head, tile, ""), size)
        self._paint_error(painter, 1 + 4 * pitch)
        self._paint_equation(painter, 1 + 4 * pitch + _ERROR_ROOM)
        painter.end()

    def _tile(self) -> tuple[float, float]:
        room = (self.width() - _ERROR_ROOM) / 4 - _GAP
        return tile_size(self._shape, min(room, _LARGEST), self.height() - _LINE - 4)

    def _head_width(self, heads: tuple[str, ...]) -> float:
        metrics = QFontMetricsF(font("caption"))
        return max(metrics.horizontalAdvance(head) for head in heads)

    def _large(self) -> tuple[str, str]:
        figure = format_figure(self.error)
        return figure, tr("error {error}").format(error=figure)

    def _paint_error(self, painter: QPainter, left: float) -> None:
        theme = current_theme()
        top, large = float(_LINE), font("figure")
        for words, role, token in (
            (tr("error"), "caption", "muted"),
            (self._large()[0], "figure", "text"),
            *((each, "caption", "text") for each in self.compared()),
        ):
            letters = large if role == "figure" else font(role)
            painter.setFont(letters)
            painter.setPen(theme.color(token))
            height = QFontMetricsF(letters).height()
            painter.drawText(
                QRectF(left, top, _ERROR_ROOM, height), Qt.AlignmentFlag.AlignLeft, words
            )
            top += height + 1

    def _paint_equation(self, painter: QPainter, left: float) -> None:
        if not self._terms:
            return
        painter.setFont(font("caption"))
        count, theme = len(self._terms), current_theme()
        room = (self.width() - left) / count - _SIGN_ROOM
        size = tile_size(self._shape, min(room, 112), self.height() - 2 * _LINE - 4)
        words = max(
            painter.fontMetrics().horizontalAdvance(text)
            for term in self._terms
            for text in (term.head, term.foot)
        )
        pitch = max(size[0] + _SIGN_ROOM, words + 8)
        if left + count * pitch > self.width() + _SIGN_ROOM:
            return
        x = self.width() - (count - 1) * pitch - max(size[0], words) - 1
        for at, term in enumerate(self._terms):
            self._paint_cell(painter, x + at * pitch, term, size)
            if at < count - 1:
                sign = "+" if at < count - 2 else "→"
                middle = x + at * pitch + (size[0] + pitch) / 2
                painter.setPen(theme.color("text"))
                box = QRectF(middle - 10, _LINE, 20, size[1])
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_cell(
        self, painter: QPainter, left: float, term: Term, size: tuple[float, float]
    ) -> None:
        theme = current_theme()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(left, 0, 200, _LINE - 2), flags, term.head)
        paint_tile(painter, snapped(left, _LINE, size), term.tile, theme)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, _LINE + size[1] + 2, 200, _LINE - 2), flags, term.foot)


def _percent(share: float) -> str:
    return f"{share:,.0f}" if share >= 10 else f"{share:.1f}"
