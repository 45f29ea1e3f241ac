"""A row of units' weights as small images, each of which can be pointed at and chosen."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import difference_table
from sae_gui.described import say_anew
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.weight_images import Weights, span_of_all, spans_of_each, weight_bytes
from sae_gui.widgets.pair_painting import paint_frame
from sae_gui.widgets.tile_image import drawn_shape, reduced, tile_stack

_FRAME = 2


class WeightTiles(QWidget):
    """Weights at a whole multiple of their pixels, the largest that keeps within `largest`.

    Parameters
    ----------
    largest : the longest side of a tile, in logical pixels.
    gutter : between two tiles.

    Signals
    -------
    clicked : the unit whose tile was clicked, or chosen by Enter.
    pointed : the unit under the mouse or the keyboard's focus; −1 for none.
    """

    clicked = Signal(int)
    pointed = Signal(int)

    def __init__(self, name: str, largest: int = 56, gutter: int = 4) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._largest, self._gutter = largest, gutter
        self._shape = (28, 28)
        self._units: tuple[int, ...] = ()
        self._bytes = np.zeros((0, 28, 28), np.uint8)
        self._captions: tuple[str, ...] = ()
        self._stack = QImage()
        self._hovered, self._current = -1, 0
        theme_manager().changed.connect(self._colour)

    def show_weights(
        self,
        units: Sequence[int],
        weights: Weights,
        image_shape: tuple[int, int],
        *,
        each: bool = True,
        span: float | None = None,
        captions: Sequence[str] = (),
    ) -> None:
        """Show these units, from left to right; those that find no room are left out.

        Parameters
        ----------
        units : their indices, told by the signals.
        weights : shape (len(units), D).
        each : every unit on its own scale, else all alike.
        span : where the colours end when all are alike; None to take it from these weights.
        captions : a line under each.
        """
        self._shape, self._units = image_shape, tuple(units)
        self._captions = tuple(captions)
        tiles = reduced(np.asarray(weights, np.float32), image_shape, self._largest)
        alike = span if span is not None else span_of_all(weights)
        spans = spans_of_each(weights) if each else alike
        self._bytes = weight_bytes(tiles, spans)
        self._current = min(self._current, max(0, len(self._units) - 1))
        self.updateGeometry()
        self._colour()

    def clear(self) -> None:
        self.show_weights((), np.zeros((0, math.prod(self._shape)), np.float32), self._shape)

    def state_in_words(self) -> str:
        """The unit the arrow keys have reached first."""
        if not self._units:
            return tr("no units")
        captions = self._captions or ("",) * len(self._units)
        names = [
            f"{unit} {says}".strip() for unit, says in zip(self._units, captions, strict=False)
        ]
        every = tr("units {names}").format(names=", ".join(names))
        if not self.hasFocus():
            return every
        return f"{tr('Unit {unit}').format(unit=names[self._current])}. {every}"

    def units(self) -> tuple[int, ...]:
        return self._units

    def tile_rect(self, place: int) -> QRectF:
        """Where the tile of `units()[place]` stands."""
        height, width = self._tile()
        ratio = self.devicePixelRatioF()
        left = round((_FRAME + place * (width + self._gutter)) * ratio) / ratio
        return QRectF(left, _FRAME, width, height)

    def sizeHint(self) -> QSize:
        height, width = self._tile()
        caption = QFontMetricsF(font("caption")).height() + 2 if self._captions else 0
        across = len(self._units) * (width + self._gutter) - self._gutter + 2 * _FRAME
        return QSize(math.ceil(max(0, across)), math.ceil(height + caption + 2 * _FRAME))

    def minimumSizeHint(self) -> QSize:
        _, width = self._tile()
        return QSize(math.ceil(width + 2 * _FRAME), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        for place in range(self._shown()):
            rect = self.tile_rect(place)
            rows = self._stack.height() / len(self._bytes)
            painter.drawImage(
                rect, self._stack, QRectF(0, place * rows, self._stack.width(), rows)
            )
            painter.setPen(QPen(theme.color("line"), 1))
            painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
            if place < len(self._captions):
                painter.setPen(theme.color("muted"))
                line = QRectF(rect.left(), rect.bottom() + 2, rect.width(), self.height())
                painter.drawText(line, Qt.AlignmentFlag.AlignHCenter, self._captions[place])
        if 0 <= self._hovered < self._shown():
            paint_frame(painter, self.tile_rect(self._hovered), theme.color("ink"))
        if self.hasFocus() and self._units:
            paint_frame(painter, self.tile_rect(self._current), theme.color("accent"))
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = place
            self.update()
            self.clicked.emit(self._units[place])

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._units:
            place = self._current + steps[Qt.Key(event.key())]
            self._current = max(0, min(place, self._shown() - 1))
            self._tell()
            say_anew(self)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._units:
            self.clicked.emit(self._units[self._current])
        else:
            super().keyPressEvent(event)

    def _shown(self) -> int:
        _, width = self._tile()
        room = int((self.width() - 2 * _FRAME + self._gutter) // (width + self._gutter))
        return min(len(self._units), max(0, room))

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self._tell()

    def _tell(self) -> None:
        place = self._current if self._hovered < 0 and self.hasFocus() else self._hovered
        self.pointed.emit(self._units[place] if 0 <= place < len(self._units) else -1)
        self.update()

    def _place_at(self, point: QPointF) -> int:
        places = range(self._shown())
        return next((each for each in places if self.tile_rect(each).contains(point)), -1)

    def _tile(self) -> tuple[float, float]:
        """Height and width in logical pixels, whole multiples in device pixels."""
        rows, columns = drawn_shape(self._shape, self._largest)
        ratio = self.devicePixelRatioF()
        scale = max(1, math.floor(self._largest * ratio / max(rows, columns)))
        return rows * scale / ratio, columns * scale / ratio

    def _colour(self) -> None:
        table = difference_table(current_theme())
        self._stack = tile_stack(self._bytes, table) if len(self._bytes) else QImage()
        self.update()
