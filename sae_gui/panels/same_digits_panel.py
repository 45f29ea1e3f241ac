"""The same digits, reconstructed by each run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from sae_gui.colormaps import difference_table, digit_table
from sae_gui.panels.panel import PADDING, Panel, icon_button
from sae_gui.theme import current_theme
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.choice_field import QuietComboBox
from sae_gui.widgets.run_style import run_style
from sae_gui.widgets.tile_image import difference_bytes, ink_bytes, reduced, tile_stack

EXPLANATION = mark(
    "The first row holds images as they are; each row beneath is what one checked run makes of "
    "them, or where it errs: blue where ink is missing, rust where there is too much. The error "
    "is half the sum of squared differences, the mean over the images shown."
)
_WORDS, _GAP = 122, 2


@dataclass(frozen=True, slots=True, eq=False)
class DigitRow:
    """What one run makes of the images: reconstructions, shape (n, D), or why there are none."""

    run_id: int
    name: str
    epoch: int
    reconstructions: NDArray[np.float32] | None
    error: float = 0.0
    reason: str = ""


class SameDigitsPanel(Panel):
    """Rows of tiles under the originals.

    Signals
    -------
    turned : other images are wanted: 1 the next, −1 those before, 0 a shuffled choice.
    count_changed : how many images fit.
    """

    turned = Signal(int)
    count_changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Same digits"), "sameDigitsPanel", tr(EXPLANATION), ground="well")
        self.set_least_size(320, 180)
        self.kind = QuietComboBox()
        self.kind.setObjectName("sameDigitsCombo")
        self.kind.setAccessibleName(tr("What each run shows"))
        self.kind.addItems([tr("Reconstructions"), tr("Differences")])
        self.kind.setMinimumContentsLength(14)
        self.view = _DigitView(self.kind)
        self.kind.currentIndexChanged.connect(lambda _: self.view.update())
        self.view.resized.connect(self.count_changed)
        self.add_tool(self.kind)
        for name, words, pages in (
            ("shuffle", tr("Other digits"), 0),
            ("previous", tr("Digits before"), -1),
            ("next", tr("Next digits"), 1),
        ):
            button = icon_button(name, words)
            button.setObjectName(f"sameDigits.{name}")
            button.clicked.connect(lambda _, pages=pages: self.turned.emit(pages))
            self.add_tool(button)
        self.body.addWidget(self.view, 1)

    def fitting(self) -> int:
        """How many images there is room for."""
        return self.view.fitting()

    def show_rows(
        self,
        originals: NDArray[np.float32],
        image_shape: tuple[int, int],
        rows: Sequence[DigitRow],
        caption: str,
    ) -> None:
        self.set_caption(caption)
        self.view.show_rows(originals, image_shape, rows)


class _DigitView(QWidget):
    resized = Signal()

    def __init__(self, kind: QuietComboBox) -> None:
        super().__init__()
        self.setObjectName("sameDigits")
        self.setAccessibleName(tr("The same digits by each run"))
        self._kind = kind
        self._originals = np.zeros((0, 1), np.float32)
        self._shape = (1, 1)
        self._rows: Sequence[DigitRow] = ()

    def show_rows(
        self,
        originals: NDArray[np.float32],
        image_shape: tuple[int, int],
        rows: Sequence[DigitRow],
    ) -> None:
        self._originals, self._shape, self._rows = originals, image_shape, rows
        self.update()

    def state_in_words(self) -> str:
        words = "; ".join(
            each.reason or f"{each.name}: {format_figure(each.error)}" for each in self._rows
        )
        return words or tr("No run is checked.")

    def fitting(self) -> int:
        return max(2, min(10, (self.width() - _WORDS) // (self._side() + _GAP)))

    def _side(self) -> int:
        """A whole multiple of the image's pixels, so that all rows fit."""
        longest = max(self._shape)
        room = self.height() // (len(self._rows) + 1) - _GAP
        return longest * max(1, min(84, room) // longest)

    def sizeHint(self) -> QSize:
        return QSize(500, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if len(self._originals) and self.fitting() != len(self._originals):
            self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not len(self._originals):
            painter.setPen(current_theme().color("muted"))
            words = tr("what each checked run makes of the same digits appears here")
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect(), int(flags), words)
            return
        self._paint_row(painter, 0, self._originals, None)
        for place, row in enumerate(self._rows, 1):
            self._paint_row(painter, place, row.reconstructions, row)

    def _paint_row(
        self,
        painter: QPainter,
        place: int,
        images: NDArray[np.float32] | None,
        row: DigitRow | None,
    ) -> None:
        theme, side = current_theme(), self._side()
        top = place * (side + _GAP)
        if top + side > self.height():
            return
        words = QRectF(0, top, _WORDS - 8, side)
        painter.setPen(theme.color("muted" if row is None else "text"))
        painter.setFont(font("caption"))
        if row is None:
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(words, middle, tr("original"))
        else:
            self._paint_words(painter, words, row)
        if images is not None:
            self._paint_tiles(painter, top, side, images, row is not None)

    def _paint_words(self, painter: QPainter, place: QRectF, row: DigitRow) -> None:
        """The run's line and name, and its error under them; beside them in a low row."""
        theme, metrics = current_theme(), painter.fontMetrics()
        told = row.reason or tr("error {error}").format(error=format_figure(row.error))
        is_low = place.height() < 2 * metrics.height() + 2
        upper, lower = QRectF(place), QRectF(place)
        if is_low:
            told = told if row.reason else format_figure(row.error)
            upper.setRight(place.right() - metrics.horizontalAdvance(told) - 6)
        else:
            upper.setBottom(place.center().y())
            lower.setTop(place.center().y())
        flags = Qt.AlignmentFlag.AlignVCenter if is_low else Qt.AlignmentFlag.AlignBottom
        middle = place.center().y() if is_low else upper.bottom() - metrics.height() / 2
        painter.setPen(run_style(row.run_id).pen(theme))
        painter.drawLine(QPointF(0, round(middle)), QPointF(18, round(middle)))
        painter.setPen(QPen(theme.color("text")))
        upper.setLeft(24)
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideMiddle, int(upper.width()))
        painter.drawText(upper, flags, name)
        under = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(lower, under if is_low else Qt.AlignmentFlag.AlignTop, told)

    def _paint_tiles(
        self, painter: QPainter, top: int, side: int, images: NDArray[np.float32], of_run: bool
    ) -> None:
        theme = current_theme()
        if of_run and self._kind.currentIndex() == 1:
            tiles = difference_bytes(reduced(images - self._originals, self._shape))
            stack = tile_stack(tiles, difference_table(theme))
        else:
            stack = tile_stack(ink_bytes(reduced(images, self._shape)), digit_table(theme))
        rows = stack.height() // len(images)
        for index in range(len(images)):
            left = _WORDS + index * (side + _GAP)
            if left + side <= self.width() + PADDING:
                source = QRectF(0, index * rows, stack.width(), rows)
                painter.drawImage(QRectF(left, top, side, side), stack, source)
