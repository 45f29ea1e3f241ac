"""What the model sees, what it makes of it, and the difference, large and side by side."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.corruption import Image
from sae_gui.colormaps import difference_table
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.scale_bar import ScaleBar
from sae_gui.widgets.tile_image import (
    difference_bytes,
    drawn_shape,
    fitting_scale,
    ink_bytes,
    reduced,
    tile_stack,
)

_GAP = 8
_SCALE_LENGTH = 64
_LARGEST = 512


class DrawnTiles(QWidget):
    """Three tiles at whole multiples of their pixels, heads above and scale bars below."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawnTiles")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("What the model sees, reconstruction, difference"))
        self._shape = (28, 28)
        self._seen: Image | None = None
        self._made: Image | None = None
        self._table: list[int] = []
        self._tiles: list[QImage | None] = [None, None, None]
        self._tallest = 10_000

    def show_images(self, seen: Image | None, made: Image | None) -> None:
        """Both of shape (rows, columns); None for what there is not."""
        self._seen, self._made = seen, made
        if seen is not None and seen.shape != self._shape:
            self._shape = seen.shape[0], seen.shape[1]
            self.updateGeometry()
        self._colour()

    def state_in_words(self) -> str:
        if self._seen is None:
            return tr("Nothing is drawn.")
        if self._made is None:
            return tr("The drawing as the model sees it; no reconstruction yet.")
        error = 0.5 * float(np.square(self._made - self._seen).sum())
        ink, made = float(self._seen.mean()), float(self._made.mean())
        return tr("error {error}   mean ink {ink}, reconstructed {shown}").format(
            error=format_figure(error), ink=f"{ink:.3f}", shown=f"{made:.3f}"
        )

    def set_table(self, table: list[int]) -> None:
        """Of the digits."""
        self._table = table
        self._colour()

    def set_tallest(self, height: int) -> None:
        """How high it may be."""
        if height != self._tallest:
            self._tallest = height
            self.updateGeometry()
            self.update()

    def scale(self) -> float:
        """Logical pixels for a drawn pixel, whole in the screen's own pixels."""
        rows, columns = drawn_shape(self._shape, _LARGEST)
        ratio = self.devicePixelRatioF()
        room = (self.width() - 2 * _GAP) / 3 / columns, (self._tallest - 2 * self._line()) / rows
        return fitting_scale(min(room), ratio)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        rows, _ = drawn_shape(self._shape, _LARGEST)
        return QSize(3 * 84 + 2 * _GAP, round(rows * self.scale()) + 2 * self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(3 * 56 + 2 * _GAP, self.sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        rows, columns = drawn_shape(self._shape, _LARGEST)
        scale, line = self.scale(), self._line()
        width, height = columns * scale, rows * scale
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, scale * self.devicePixelRatioF() < 1
        )
        heads = (tr("what the model sees"), tr("reconstruction"), tr("difference"))
        heads_short = (tr("seen"), tr("made of it"), tr("difference"))
        for place, (head, tile) in enumerate(zip(heads, self._tiles, strict=True)):
            left = place * (width + _GAP)
            painter.setPen(theme.color("muted"))
            if painter.fontMetrics().horizontalAdvance(head) > width:
                head = heads_short[place]
            text = painter.fontMetrics().elidedText(head, Qt.TextElideMode.ElideRight, int(width))
            painter.drawText(QPointF(left, painter.fontMetrics().ascent()), text)
            rect = QRectF(left, line, width, height)
            if tile is not None:
                painter.drawImage(rect, tile)
                if theme.well == theme.paper:
                    painter.setPen(QPen(theme.color("line"), 1))
                    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
            else:
                pen = QPen(theme.color("control"), 1, Qt.PenStyle.CustomDashLine)
                pen.setDashPattern([3, 2])
                painter.setPen(pen)
                painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._made is not None:
            self._paint_scales(painter, width, line + height + 4)
        painter.end()

    def _paint_scales(self, painter: QPainter, width: float, top: float) -> None:
        theme, metrics = current_theme(), QFontMetricsF(font("caption"))
        ink = ScaleBar("0", "1", self._table, _SCALE_LENGTH)
        signs = ScaleBar("−½", "½", difference_table(theme), _SCALE_LENGTH)
        for place, bar in ((0, ink), (2, signs)):
            if bar.width(metrics) <= width:
                left = place * (width + _GAP)
                bar.paint(painter, QRectF(left, top, width, metrics.height()), theme)

    def _line(self) -> int:
        return round(QFontMetricsF(font("caption")).height()) + 5

    def _colour(self) -> None:
        self._tiles = [None, None, None]
        if self._seen is not None and self._table:
            self._tiles[0] = _tile(ink_bytes(_small(self._seen)), self._table)
        if self._seen is not None and self._made is not None and self._table:
            signs = difference_table(current_theme())
            self._tiles[1] = _tile(ink_bytes(_small(self._made)), self._table)
            difference = _small(self._made - self._seen)
            self._tiles[2] = _tile(difference_bytes(np.nan_to_num(difference)), signs)
        self.update()


def _small(image: Image) -> Image:
    shape = image.shape[0], image.shape[1]
    return reduced(np.nan_to_num(image).reshape(1, -1), shape, _LARGEST)


def _tile(tiles: np.ndarray, table: list[int]) -> QImage:
    return tile_stack(tiles, table)
