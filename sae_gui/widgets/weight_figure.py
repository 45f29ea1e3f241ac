"""One unit's weights in large, under its head and over its colour scale."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import difference_table
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.weight_images import Weights, spans_of_each, weight_bytes
from sae_gui.widgets.scale_bar import ScaleBar
from sae_gui.widgets.tile_image import drawn_shape, reduced, tile_stack

_LARGEST = 140
_SHORTEST_BAR, _LONGEST_BAR, _AROUND_BAR = 8, 30, 16
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class WeightFigure(QWidget):
    """At the largest whole multiple that keeps within 140 px."""

    SAID = ("_head",)

    def __init__(self, head: str) -> None:
        super().__init__()
        self._head = head
        self._shape, self._span = (28, 28), 0.0
        self._bytes = np.zeros((0, 28, 28), np.uint8)
        self._image = QImage()
        self.setAccessibleName(head)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_manager().changed.connect(self._colour)

    def show_weights(self, weights: Weights, image_shape: tuple[int, int]) -> None:
        """One unit's weights, shape (1, D)."""
        self._shape = image_shape
        self._span = float(spans_of_each(weights)[0])
        tiles = reduced(np.ascontiguousarray(weights, np.float32), image_shape, _LARGEST)
        self._bytes = weight_bytes(tiles, self._span)
        self.updateGeometry()
        self._colour()

    def state_in_words(self) -> str:
        if not len(self._bytes):
            return tr("No unit is looked into.")
        rows, columns = self._shape
        return tr("{rows} × {columns} weights, colours from −{end} to +{end}").format(
            rows=rows, columns=columns, end=format_figure(self._span)
        )

    def sizeHint(self) -> QSize:
        height, _ = self._size()
        line = self._line()
        end = format_figure(self._span)
        words = QFontMetricsF(font("caption")).horizontalAdvance(f"−{end}+{end}")
        width = max(_LARGEST + 4, words + _SHORTEST_BAR + _AROUND_BAR)
        return QSize(math.ceil(width), math.ceil(height + 2 * line + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, line = QPainter(self), current_theme(), self._line()
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        painter.drawText(QRectF(0, 0, self.width(), line), _LEFT, self._head)
        height, width = self._size()
        tile = QRectF(1, line + 1, width, height)
        if len(self._bytes):
            painter.drawImage(tile, self._image, QRectF(self._image.rect()))
            end = format_figure(self._span)
            words = painter.fontMetrics().horizontalAdvance(f"−{end}+{end}")
            room = int(self.width() - words - _AROUND_BAR)
            length = max(_SHORTEST_BAR, min(_LONGEST_BAR, room))
            bar = ScaleBar(f"−{end}", f"+{end}", difference_table(theme), length)
            bar.paint(painter, QRectF(0, tile.bottom() + 3, self.width(), line), theme)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(tile.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.end()

    def _line(self) -> float:
        return math.ceil(QFontMetricsF(font("caption")).height()) + 4

    def _size(self) -> tuple[float, float]:
        rows, columns = drawn_shape(self._shape, _LARGEST)
        ratio = self.devicePixelRatioF()
        scale = max(1, math.floor(_LARGEST * ratio / max(rows, columns)))
        return rows * scale / ratio, columns * scale / ratio

    def _colour(self) -> None:
        if len(self._bytes):
            self._image = tile_stack(self._bytes, difference_table(current_theme()))
        self.update()
