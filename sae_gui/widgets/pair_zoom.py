"""One pair as large as the room allows, with the values of the pixel that is pointed at."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.described import say_anew
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.pair_reading import Spot, page_in_words, signed
from sae_gui.widgets.tile_image import (
    difference_bytes,
    ink_bytes,
    reduced,
    reduction,
    tile_stack,
)

_MARGIN, _BETWEEN, _GAP = 4, 16, 4
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PairZoom(QWidget):
    """Original, reconstruction and difference side by side, unsmoothed.

    Each pixel of an image is a square of whole pixels of the screen; where an image is larger
    than the room, blocks of its pixels are averaged.

    Signals
    -------
    pointed : the `Spot` whose values are wanted, or None.
    turned : pairs to go on (1) or back (−1), by key.
    left : back to the pairs is wanted: Esc, or a double click.
    """

    pointed = Signal(object)
    turned = Signal(int)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pairZoom")
        self.setAccessibleName(tr("One pair, enlarged"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._page: PairPage | None = None
        self._pixel: tuple[int, int] | None = None
        self._tables: tuple[list[int], list[int]] = ([], [])
        self._pictures: list[QImage] = []

    def show_pair(self, page: PairPage | None) -> None:
        """A page of one pair, known; the pixel that is pointed at stays."""
        self._page = page if page is not None and len(page) else None
        if self._page is not None and self._pixel is not None:
            rows, columns = self._page.image_shape
            if self._pixel[0] >= rows or self._pixel[1] >= columns:
                self._pixel = None
        self._draw()

    def set_tables(self, ink: list[int], signs: list[int]) -> None:
        """The colour tables of pixels and of differences."""
        self._tables = ink, signs
        self._draw()

    def spot(self) -> Spot:
        """The pair, with the pixel that is pointed at if there is one."""
        return Spot(0, 0, self._pixel)

    def pixel_place(self, part: int, row: int, column: int) -> QPointF:
        """The middle of a pixel in the original (0), the reconstruction (1) or difference (2)."""
        rect, scale = self._rects()[part], self._scale()
        return QPointF(rect.left() + (column + 0.5) * scale, rect.top() + (row + 0.5) * scale)

    def values(self) -> tuple[str, ...]:
        """What stands under the three pictures; empty while no pixel is pointed at."""
        if self._pixel is None or self._page is None:
            return ()
        place = self._pixel[0] * self._page.image_shape[1] + self._pixel[1]
        original = float(self._page.originals[0, place])
        shown = float(self._page.shown[0, place])
        return f"{original:.2f}", f"{shown:.2f}", signed(shown - original)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 120)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._pictures:
            for part, rect in enumerate(self._rects()):
                self._paint_part(painter, part, rect)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(current_theme().color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_part(self, painter: QPainter, part: int, rect: QRectF) -> None:
        theme, left = current_theme(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        heads = tr("original"), tr("reconstruction"), tr("difference")
        line = self._line()
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        room = rect.width() + _BETWEEN - 2
        painter.drawText(QRectF(rect.left(), rect.top() - line, room, line - 2), left, heads[part])
        painter.drawImage(rect, self._pictures[part])
        if theme.well == theme.paper:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("line"), 3))
            painter.drawRect(rect)
        if self._pixel is not None:
            self._paint_pixel(painter, rect)
            painter.setFont(font("body_strong"))
            painter.setPen(theme.color("text"))
            below = QRectF(rect.left(), rect.bottom() + 2, room, line)
            painter.drawText(below, left, self.values()[part])

    def _paint_pixel(self, painter: QPainter, rect: QRectF) -> None:
        """The same pixel framed in all three, just outside it so that its colour is whole."""
        assert self._pixel is not None
        row, column = self._pixel
        scale = self._scale()
        size = max(scale, 3.0)
        left, top = rect.left() + column * scale, rect.top() + row * scale
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # Two rings, so that one of them shows on any ground.
        for token, out in (("paper", 3), ("accent", 1)):
            painter.setPen(QPen(current_theme().color(token), 2))
            frame = QRectF(left, top, size, size)
            painter.drawRect(frame.adjusted(-out, -out, out, out))

    def _draw(self) -> None:
        """Turn the numbers into pictures, at the number of pixels there is room for."""
        self._pictures = []
        page, (ink, signs) = self._page, self._tables
        if page is not None and ink:
            small = self._reduced
            self._pictures = [
                tile_stack(ink_bytes(small(page.originals)), ink),
                tile_stack(ink_bytes(small(page.shown)), ink),
                tile_stack(difference_bytes(small(page.difference)), signs),
            ]
        self.update()

    def _reduced(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        assert self._page is not None
        return reduced(images, self._page.image_shape, self._longest())

    # -- mouse and keys -----------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._pixel_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._pixel_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.left.emit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _STEPS and self._page is not None:
            self._step(*_STEPS[key])
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def _step(self, down: int, across: int) -> None:
        """Move on by a pixel as drawn; the first key press points at the middle."""
        assert self._page is not None
        rows, columns = self._page.image_shape
        if self._pixel is None:
            self._point_at((rows // 2, columns // 2))
            return
        block = self._block()
        row, column = self._pixel[0] + down * block, self._pixel[1] + across * block
        self._point_at((min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))

    def _pixel_at(self, point: QPointF) -> tuple[int, int] | None:
        scale = self._scale()
        for rect in self._rects():
            if self._page is not None and rect.contains(point):
                rows, columns = self._page.image_shape
                inside = point - rect.topLeft()
                row, column = int(inside.y() / scale), int(inside.x() / scale)
                return min(row, rows - 1), min(column, columns - 1)
        return None

    def _point_at(self, pixel: tuple[int, int] | None) -> None:
        if pixel != self._pixel and self._page is not None:
            self._pixel = pixel
            self.update()
            self.pointed.emit(self.spot())
            say_anew(self)

    def state_in_words(self) -> str:
        if self._pixel is None or self._page is None:
            return page_in_words(self._page, Spot(0, 0) if self._page is not None else None)
        return tr(
            "row {row}, column {column}: original {0}, reconstruction {1}, difference {2}"
        ).format(*self.values(), row=self._pixel[0] + 1, column=self._pixel[1] + 1)

    # -- layout -------------------------------------------------------------------------------

    def _line(self) -> float:
        return math.ceil(QFontMetricsF(font("body_strong")).height()) + _GAP

    def _room(self) -> tuple[float, float]:
        """Width and height that one picture may take."""
        width = (self.width() - 2 * _MARGIN - 2 * _BETWEEN) / 3
        return max(width, 1), max(self.height() - _MARGIN - 2 * self._line(), 1)

    def _fit(self) -> float:
        """Pixels of the screen for one of the image, if they need not be whole."""
        assert self._page is not None
        rows, columns = self._page.image_shape
        width, height = self._room()
        return min(width / columns, height / rows) * self.devicePixelRatioF()

    def _longest(self) -> int:
        """The most pixels that the longer side of a picture may have."""
        assert self._page is not None
        return max(1, int(self._fit() * max(self._page.image_shape) + 1e-6))

    def _block(self) -> int:
        """How many pixels in a row one drawn pixel stands for: 1 where the image has room."""
        return reduction(self._page.image_shape, self._longest()) if self._page else 1

    def _scale(self) -> float:
        """Pixels of the window for one of the image."""
        if self._page is None:
            return 1.0
        block = self._block()
        return max(1, int(self._fit() * block + 1e-9)) / block / self.devicePixelRatioF()

    def _rects(self) -> list[QRectF]:
        if not self._pictures:
            return []
        drawn = self._scale() * self._block()
        size = QSizeF(self._pictures[0].size()) * drawn
        total = 3 * size.width() + 2 * _BETWEEN
        left = round((self.width() - total) / 2)
        top = round((self.height() - size.height()) / 2)
        step = size.width() + _BETWEEN
        return [QRectF(QPointF(left + part * step, top), size) for part in range(3)]
