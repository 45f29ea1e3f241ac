"""Small images side by side: one row of them, or as many rows as fit."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import digit_table, light_on_dark_table
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.widgets.tile_image import drawn_shape, ink_bytes, reduced, tile_stack
from sae_gui.words import count


class Thumbnails(QWidget):
    """Images at a whole multiple of their pixels, the largest that keeps within `largest`.

    Signals
    -------
    clicked : the place of the image under the mouse, or 0 by key.
    pointed : the place under the mouse, −1 for none.
    capacity_changed : another number of images fits.
    """

    clicked = Signal(int)
    pointed = Signal(int)
    capacity_changed = Signal()

    def __init__(
        self, largest: int = 28, gutter: int = 2, one_row: bool = False, framed: bool = False
    ) -> None:
        """`framed`: the images stand on the paper's own colour, and need an outline."""
        super().__init__()
        self._framed = framed
        self._largest = largest
        self._gutter = gutter
        self._one_row = one_row
        self._light_on_dark = False
        self._shape = (28, 28)
        self._tiles: NDArray[np.uint8] = np.zeros((0, 28, 28), dtype=np.uint8)
        self._stack = QImage()
        self._hovered = -1
        self.setMouseTracking(True)
        vertical = QSizePolicy.Policy.Fixed if one_row else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Ignored, vertical)
        theme_manager().changed.connect(self._colour)

    def set_image_shape(self, image_shape: tuple[int, int]) -> None:
        """Rows and columns of the images to come; what was shown is gone."""
        self._shape = image_shape
        self._tiles = np.zeros((0, *drawn_shape(image_shape, self._largest)), dtype=np.uint8)
        self._colour()
        self.updateGeometry()

    def show_images(self, images: NDArray[np.float32]) -> None:
        """Show images of shape (n, D); those that find no room are left out."""
        self._tiles = ink_bytes(reduced(images, self._shape, self._largest))
        self._hovered = -1
        self._colour()

    def set_light_on_dark(self, on: bool) -> None:
        self._light_on_dark = on
        self._colour()

    @property
    def _edge(self) -> int:
        """Room for the outline around the outermost images."""
        return int(self._framed)

    @property
    def columns(self) -> int:
        room = self.width() + self._gutter - 2 * self._edge
        return max(1, int(room // (self._tile()[1] + self._gutter)))

    @property
    def capacity(self) -> int:
        if self._one_row:
            return self.columns
        rows = max(1, int((self.height() + self._gutter) // (self._tile()[0] + self._gutter)))
        return self.columns * rows

    def state_in_words(self) -> str:
        if not len(self._tiles):
            return tr("No images are open.")
        rows, columns = self._shape
        return tr("{images} of {rows} × {columns} pixels").format(
            images=count(min(self.capacity, len(self._tiles)), "image"), rows=rows, columns=columns
        )

    def sizeHint(self) -> QSize:
        return QSize(0, math.ceil(self._tile()[0]) + 2 * self._edge)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = current_theme()
        for place in range(min(self.capacity, len(self._tiles))):
            rect = self._rect(place)
            rows = self._stack.height() / len(self._tiles)
            source = QRectF(0, place * rows, self._stack.width(), rows)
            painter.drawImage(rect, self._stack, source)
            if self._framed or theme.window == theme.paper:
                painter.setPen(QPen(theme.color("line"), 1))
                painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.capacity_changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(max(0, self._place_at(event.position())))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.clicked.emit(0)
        else:
            super().keyPressEvent(event)

    def _hover(self, place: int) -> None:
        if place != self._hovered:
            self._hovered = place
            self.pointed.emit(place)

    def _tile(self) -> tuple[float, float]:
        """Height and width in logical pixels, whole multiples in device pixels."""
        rows, columns = drawn_shape(self._shape, self._largest)
        ratio = self.devicePixelRatioF()
        scale = max(1, math.floor(self._largest * ratio / max(rows, columns)))
        return rows * scale / ratio, columns * scale / ratio

    def _rect(self, place: int) -> QRectF:
        row, column = divmod(place, self.columns)
        height, width = self._tile()
        ratio = self.devicePixelRatioF()
        left = self._edge + column * (width + self._gutter)
        top = self._edge + row * (height + self._gutter)
        return QRectF(round(left * ratio) / ratio, round(top * ratio) / ratio, width, height)

    def _place_at(self, point: QPointF) -> int:
        for place in range(min(self.capacity, len(self._tiles))):
            if self._rect(place).contains(point):
                return place
        return -1

    def _colour(self) -> None:
        theme = current_theme()
        table = light_on_dark_table(theme) if self._light_on_dark else digit_table(theme)
        self._stack = tile_stack(self._tiles, table) if len(self._tiles) else QImage()
        self.update()
