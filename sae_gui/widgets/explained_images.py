"""Original, reconstruction, untouched, difference; the error; the reconstruction as a sum."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.tile_painting import LARGEST, line, paint_tile, snapped, tile_size

_GAP = 12
_ERROR_ROOM = 150
_SIGN_ROOM = 22
_EQUATION_TILE = 168
#: Six pictures and their words, at the size they have in a usual window.
_EQUATION_ROOM = 640


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A picture of the sum, with the words over and under it."""

    head: str
    tile: QImage
    foot: str


class ExplainedImages(QWidget):
    """Painted in one piece: the four images large, the picture equation at the right.

    Signals
    -------
    resized : the equation may have room now, or none any more.
    """

    resized = Signal()

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

    @staticmethod
    def room_across(width: float, *, with_equation: bool = False) -> float:
        """How wide one large image may be, beside the picture equation or without it."""
        return (width - _ERROR_ROOM - (_EQUATION_ROOM if with_equation else 0)) / 4 - _GAP

    @staticmethod
    def height_for(tile: float) -> int:
        """The height at which the large images are so high."""
        return round(tile) + line() + 4

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * line() + 58)

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * line() + 116)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._tiles:
            return
        painter = QPainter(self)
        painter.setFont(font("caption"))
        size = self._tile()
        heads = self._heads()
        pitch = max(size[0], self._head_width(heads)) + _GAP
        for at, (head, tile) in enumerate(zip(heads, self._tiles, strict=True)):
            self._paint_cell(painter, 1 + at * pitch, Term(head, tile, ""), size)
        self._paint_error(painter, 1 + 4 * pitch)
        self._paint_equation(painter)
        painter.end()

    def _tile(self) -> tuple[float, float]:
        room = min(self.room_across(self.width()), LARGEST)
        return tile_size(self._shape, room, min(self.height() - line() - 4, LARGEST))

    def _heads(self) -> tuple[str, ...]:
        return tr("original"), tr("reconstruction"), tr("untouched"), tr("difference")

    def _head_width(self, heads: tuple[str, ...]) -> float:
        metrics = QFontMetricsF(font("caption"))
        return max(metrics.horizontalAdvance(head) for head in heads)

    def _large(self) -> tuple[str, str]:
        figure = format_figure(self.error)
        return figure, tr("error {error}").format(error=figure)

    def _paint_error(self, painter: QPainter, left: float) -> None:
        theme = current_theme()
        top, large = float(line()), font("figure")
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

    @property
    def has_equation(self) -> bool:
        """Whether it is given and has room."""
        left, pitch = self._equation_left(), self._equation_pitch()
        return bool(self._terms) and left + len(self._terms) * pitch <= self.width() + _SIGN_ROOM

    def _equation_left(self) -> float:
        heads = self._heads()
        return 1 + 4 * (max(self._tile()[0], self._head_width(heads)) + _GAP) + _ERROR_ROOM

    def _equation_tile(self) -> tuple[float, float]:
        room = (self.width() - self._equation_left()) / max(len(self._terms), 1) - _SIGN_ROOM
        height = min(self.height() - 2 * line() - 4, _EQUATION_TILE)
        return tile_size(self._shape, min(room, _EQUATION_TILE), height)

    def _equation_words(self) -> float:
        metrics = QFontMetricsF(font("caption"))
        return max(
            (
                metrics.horizontalAdvance(text)
                for term in self._terms
                for text in (term.head, term.foot)
            ),
            default=0.0,
        )

    def _equation_pitch(self) -> float:
        return max(self._equation_tile()[0] + _SIGN_ROOM, self._equation_words() + 8)

    def _paint_equation(self, painter: QPainter) -> None:
        if not self.has_equation:
            return
        painter.setFont(font("caption"))
        size, pitch, last = self._equation_tile(), self._equation_pitch(), len(self._terms) - 1
        x = self.width() - last * pitch - max(size[0], self._equation_words()) - 1
        for at, term in enumerate(self._terms):
            self._paint_cell(painter, x + at * pitch, term, size)
            if at < last:
                middle = x + at * pitch + (size[0] + pitch) / 2
                painter.setPen(current_theme().color("text"))
                box = QRectF(middle - 10, line(), 20, size[1])
                sign = "+" if at < last - 1 else "→"
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)

    def _paint_cell(
        self, painter: QPainter, left: float, term: Term, size: tuple[float, float]
    ) -> None:
        theme = current_theme()
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(left, 0, 200, line() - 2), flags, term.head)
        paint_tile(painter, snapped(left, line(), size), term.tile, theme)
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(left, line() + size[1] + 2, 200, line() - 2), flags, term.foot)


def _percent(share: float) -> str:
    return f"{share:,.0f}" if share >= 10 else f"{share:.1f}"
