"""Single images as tiles in charts: coloured once, painted at whole multiples of their pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from sae_gui.theme import Theme
from sae_gui.typography import scaled
from sae_gui.weight_images import spans_of_each, weight_bytes
from sae_gui.widgets.tile_image import (
    difference_bytes,
    drawn_shape,
    fitting_scale,
    ink_bytes,
    reduced,
    tile_stack,
)

#: No tile in a chart is larger.
LARGEST = 224
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


def line() -> int:
    """Height of a line of small words over or under a tile."""
    return scaled(18)


def ink_tiles(
    images: NDArray[np.floating], shape: tuple[int, int], table: list[int]
) -> list[QImage]:
    """Images of 0 to 1, shape (n, D), in the table's colours."""
    return _split(ink_bytes(reduced(images.astype(np.float32), shape)), table)


def signed_tiles(
    images: NDArray[np.floating], shape: tuple[int, int], table: list[int]
) -> list[QImage]:
    """Signed images, shape (n, D), of which −½ and ½ are the table's ends."""
    return _split(difference_bytes(reduced(images.astype(np.float32), shape)), table)


def weight_tiles(
    weights: NDArray[np.floating],
    shape: tuple[int, int],
    table: list[int],
    span: float | None = None,
) -> list[QImage]:
    """Weights, shape (n, D): each on its own scale, or all from −span to span."""
    spans = spans_of_each(weights) if span is None else span
    return _split(weight_bytes(reduced(weights.astype(np.float32), shape), spans), table)


def _split(tiles: NDArray[np.uint8], table: list[int]) -> list[QImage]:
    return [tile_stack(each[np.newaxis], table) for each in tiles]


def tile_size(shape: tuple[int, int], width: float, height: float) -> tuple[float, float]:
    """The largest whole multiple of an image's pixels that fits; less where not one does."""
    rows, columns = drawn_shape(shape)
    scale = fitting_scale(min(width / columns, height / rows))
    return float(max(1, round(columns * scale))), float(max(1, round(rows * scale)))


def paint_tile(
    painter: QPainter, rect: QRectF, tile: QImage, theme: Theme, *, selected: bool = False
) -> None:
    """A tile in a thin frame; a thick one in the accent where it is chosen."""
    smooth = rect.width() < tile.width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(rect, tile)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setPen(QPen(theme.color("accent"), 3))
        painter.drawRect(rect.adjusted(-1.5, -1.5, 1.5, 1.5))
    else:
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5))


def paint_words(
    painter: QPainter,
    theme: Theme,
    words: str,
    x: float,
    y: float,
    room: float,
    token: str = "muted",
) -> None:
    """A line centred on x, its top at y, cut where there is no room."""
    metrics, text = painter.fontMetrics(), words
    if len(words) * metrics.height() > room:  # else it fits for sure; measuring takes long
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(room))
    painter.setPen(theme.color(token))
    height = metrics.height()
    painter.drawText(QRectF(x - room / 2, y, room, height), _CENTRE, text)


def snapped(x: float, y: float, size: tuple[float, float]) -> QRectF:
    """A tile's place on whole pixels."""
    corner = QPointF(round(x), round(y))
    return QRectF(corner.x(), corner.y(), *size)
