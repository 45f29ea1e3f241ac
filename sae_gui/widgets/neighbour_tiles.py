"""The nearest training images, each with its class and its distance."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.tile_image import drawn_shape, fitting_scale, ink_bytes, reduced, tile_stack

SHOWN = 8
_COLUMNS = 4
_GAP = 6
_LARGEST_TILE = 112


class NeighbourTiles(QWidget):
    """Two rows of four; a double click, or its number's key, starts from one.

    Signals
    -------
    chosen : place of the image to start from.
    """

    SAID = ("_empty",)

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("neighbourTiles")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._images: NDArray[np.float32] = np.zeros((0, 784), np.float32)
        self._shape = (28, 28)
        self._classes: Sequence[str] = ()
        self._distances: Sequence[float] = ()
        self._table: list[int] = []
        self._stack: QImage | None = None
        self._empty = ""
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Nearest training images"))
        self.setToolTip(tr("Double click one, or press 1 to 8, to start from it"))

    def show_images(
        self,
        images: NDArray[np.float32],
        image_shape: tuple[int, int],
        classes: Sequence[str],
        distances: Sequence[float],
    ) -> None:
        """Images, shape (n, D), nearest first; classes may be empty words."""
        if image_shape != self._shape:
            self._shape = image_shape
            self.updateGeometry()
        self._images, self._classes, self._distances = images, classes, distances
        self._colour()

    def clear(self, words: str) -> None:
        """No neighbours, and why."""
        self._empty = words
        self.show_images(self._images[:0], self._shape, (), ())

    def set_table(self, table: list[int]) -> None:
        self._table = table
        self._colour()

    def state_in_words(self) -> str:
        return self.words()

    def words(self) -> str:
        """Such as "2 at 6.61, 2 at 7.10"."""
        told = [
            tr("{name} at {distance}").format(
                name=name or tr("image"), distance=format_figure(each)
            )
            for name, each in zip(self._classes, self._distances, strict=True)
        ]
        return ", ".join(told) or self._empty

    def sizeHint(self) -> QSize:
        rows, _ = drawn_shape(self._shape, _LARGEST_TILE)
        lines = SHOWN // _COLUMNS
        height = lines * (round(rows * self._scale()) + self._line() + _GAP)
        return QSize(4 * 84 + 3 * _GAP, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(4 * 56 + 3 * _GAP, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self.updateGeometry()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        for place in range(len(self._images)):
            if self.tile(place).contains(event.position()):
                self.chosen.emit(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(self._images) and not event.modifiers():
            self.chosen.emit(place)
        else:
            super().keyPressEvent(event)

    def tile(self, place: int) -> QRectF:
        """Where an image stands."""
        rows, columns = drawn_shape(self._shape, _LARGEST_TILE)
        scale = self._scale()
        row, column = divmod(place, _COLUMNS)
        pitch = columns * scale + _GAP
        top = row * (rows * scale + self._line() + _GAP)
        return QRectF(column * pitch, top, columns * scale, rows * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        if self._stack is None:
            painter.setPen(theme.color("muted"))
            flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
            painter.drawText(self.rect().adjusted(0, 2, 0, 0), flags, self._empty)
        else:
            smaller = self._scale() * self.devicePixelRatioF() < 1
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller)
            for place in range(len(self._images)):
                self._paint_tile(painter, self._stack, place)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_tile(self, painter: QPainter, stack: QImage, place: int) -> None:
        theme, rect = current_theme(), self.tile(place)
        rows = stack.height() / len(self._images)
        painter.drawImage(rect, stack, QRectF(0, place * rows, stack.width(), rows))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        text = QRectF(rect.left(), rect.bottom() + 1, rect.width(), self._line())
        painter.setPen(theme.color("muted"))
        figure = format_figure(self._distances[place])
        painter.drawText(text, Qt.AlignmentFlag.AlignRight, figure)
        made = font("caption")
        made.setWeight(font("title").weight())
        painter.setFont(made)
        painter.setPen(theme.color("text"))
        room = rect.width() - painter.fontMetrics().horizontalAdvance(figure) - 4
        name = painter.fontMetrics().elidedText(
            self._classes[place], Qt.TextElideMode.ElideRight, int(room)
        )
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft, name)
        painter.setFont(font("caption"))

    def _scale(self) -> float:
        _, columns = drawn_shape(self._shape, _LARGEST_TILE)
        ratio = self.devicePixelRatioF()
        room = (self.width() - (_COLUMNS - 1) * _GAP) / _COLUMNS / columns
        return fitting_scale(min(room, _LARGEST_TILE / columns), ratio)

    def _line(self) -> int:
        return round(QFontMetricsF(font("caption")).height()) + 2

    def _colour(self) -> None:
        self._stack = None
        if len(self._images) and self._table:
            drawn = reduced(self._images, self._shape, _LARGEST_TILE)
            self._stack = tile_stack(ink_bytes(drawn), self._table)
        self.update()
