"""The strongest units of one code: a bar for each, over what the unit adds to the picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import difference_table
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_activation
from sae_gui.widgets.tile_image import (
    difference_bytes,
    drawn_shape,
    fitting_scale,
    reduced,
    tile_stack,
)

MOST_UNITS = 9
_PERCENTILE = 98.5
_LARGEST_TILE = 112
_LONGEST_BAR = 180.0


class DrawnCode(QWidget):
    """Bars from the strongest unit on; heights are shares of 1, or of the strongest."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawnCode")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._units: NDArray[np.intp] = np.zeros(0, np.intp)
        self._values: list[float] = []
        self._top = 1.0
        self._shape = (28, 28)
        self._stack: QImage | None = None
        self._parts: NDArray[np.floating] = np.zeros((0, 1))
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Strongest units of the code"))

    def show_units(
        self,
        units: NDArray[np.intp],
        values: NDArray[np.float32],
        parts: NDArray[np.floating],
        image_shape: tuple[int, int],
    ) -> None:
        """Units, strongest first, their activations, and their decoder images, shape (n, D)."""
        self._units, self._values = units, [float(each) for each in values]
        finite = [each for each in self._values if np.isfinite(each)]
        self._top = max([1.0, *finite]) if max([0.0, *finite]) <= 1 else max(finite)
        if not np.array_equal(parts, self._parts) or image_shape != self._shape:
            self._parts, self._shape = parts, image_shape
            self._stack = _tiles(parts, image_shape) if len(units) else None
        self.update()

    def clear(self) -> None:
        nothing = np.zeros((0, 1), np.float32)
        self.show_units(np.zeros(0, np.intp), np.zeros(0, np.float32), nothing, self._shape)

    def recolour(self) -> None:
        """Another theme is in force."""
        self._stack = _tiles(self._parts, self._shape) if len(self._units) else None
        self.update()

    def state_in_words(self) -> str:
        return self.words()

    def words(self) -> str:
        """Such as "unit 12 at 0.94, unit 3 at 0.90"."""
        told = [
            tr("unit {unit} at {value}").format(unit=unit, value=format_activation(value))
            for unit, value in zip(self._units.tolist(), self._values, strict=True)
        ]
        return ", ".join(told) or tr("No code yet.")

    def sizeHint(self) -> QSize:
        return QSize(300, 168)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stack is None:
            return
        painter = QPainter(self)
        painter.setFont(font("caption"))
        line = QFontMetricsF(painter.font()).height()
        pitch = self.width() / MOST_UNITS
        scale = self._tile_scale(pitch)
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, scale * self.devicePixelRatioF() < 1
        )
        rows, columns = drawn_shape(self._shape, _LARGEST_TILE)
        room = self.height() - rows * scale - 2 * line - 10
        height = min(max(room, 8.0), _LONGEST_BAR)
        base = line + 2 + height
        for place in range(len(self._units)):
            middle = (place + 0.5) * pitch
            self._paint_bar(painter, place, middle, base, height)
            left = round(middle - columns * scale / 2)
            tile = QRectF(left, round(base) + 5, columns * scale, rows * scale)
            painter.drawImage(tile, self._stack, QRectF(0, place * rows, columns, rows))
            text = QRectF(middle - pitch / 2, tile.bottom() + 2, pitch, line)
            painter.setPen(current_theme().color("muted"))
            painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, f"{self._units[place]:,}")
        painter.setPen(QPen(current_theme().color("control"), 1))
        painter.drawLine(QPointF(0, round(base) + 0.5), QPointF(self.width(), round(base) + 0.5))
        painter.end()

    def _paint_bar(
        self, painter: QPainter, place: int, middle: float, base: float, height: float
    ) -> None:
        theme, value = current_theme(), self._values[place]
        share = value / self._top if np.isfinite(value) else 0.0
        length, width = max(0.0, share) * height, min(28, self.width() / MOST_UNITS - 6)
        painter.fillRect(
            QRectF(round(middle - width / 2), base - length, width, length),
            theme.color("sparsity"),
        )
        line = QFontMetricsF(painter.font()).height()
        text = QRectF(middle - 30, base - length - line - 1, 60, line)
        painter.setPen(theme.color("text"))
        painter.drawText(text, Qt.AlignmentFlag.AlignHCenter, format_activation(value))

    def _tile_scale(self, pitch: float) -> float:
        ratio = self.devicePixelRatioF()
        rows, columns = drawn_shape(self._shape, _LARGEST_TILE)
        room = min((pitch - 1) / columns, self.height() * 0.5 / rows)
        return fitting_scale(room, ratio)


def _tiles(parts: NDArray[np.floating], image_shape: tuple[int, int]) -> QImage:
    """Each part on its own scale, its 98.5th percentile at the ends of the map."""
    span = np.percentile(np.abs(parts), _PERCENTILE, axis=1, keepdims=True)
    shares = (parts / np.where(span > 0, 2 * span, 1)).astype(np.float32)
    drawn = reduced(np.nan_to_num(shares), image_shape, _LARGEST_TILE)
    return tile_stack(difference_bytes(drawn), difference_table(current_theme()))
