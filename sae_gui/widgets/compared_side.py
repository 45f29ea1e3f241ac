"""One side of a comparison: a run's units, how active they are, and what it reconstructs."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.colormaps import difference_table, digit_table
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure, scaled
from sae_gui.widgets.side_charts import paint_histogram, paint_pairs
from sae_gui.widgets.tile_painting import ink_tiles, snapped, tile_size, weight_tiles

_HEAD, _HISTOGRAM, _PAIRS, _GAP = 36, 92, 64, 10
_TILE, _GUTTER = 56.0, 2.0
_TILES = (112.0, 84.0, _TILE)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """A model at one moment of its run, ready to be painted.

    Attributes
    ----------
    title : the settings in question, such as "w = 3", or "before training".
    weights : what each unit draws, shape (H, D).
    activations : mean activation of each unit, shape (H,).
    originals, reconstructions : a few images and what the model makes of them, shape (n, D).
    error : mean of ½‖y − x‖² over the training images; None where it is not known.
    target : ρ, where the penalty has one.
    is_start : whether these are the weights before the first step.
    """

    title: str
    weights: NDArray[np.float32]
    activations: NDArray[np.float32]
    originals: NDArray[np.float32]
    reconstructions: NDArray[np.float32]
    image_shape: tuple[int, int]
    error: float | None = None
    target: float | None = None
    is_start: bool = False


class ComparedSide(QWidget):
    """Head, wall, histogram, pairs; where it is low, the pairs go first, then the histogram."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._side: Side | None = None
        self._when = self._empty = ""
        self._top = 1.0

    def show_side(self, side: Side | None, when: str, empty: str, top: float) -> None:
        """Show a model, or say why there is none.

        Parameters
        ----------
        when : "before" or "now".
        empty : what will appear.
        top : the right end of the axis of activations.
        """
        self._side, self._when, self._empty, self._top = side, when, empty, top
        self.setAccessibleName(when or (side.title if side else ""))
        self.update()

    def side(self) -> Side | None:
        return self._side

    def state_in_words(self) -> str:
        side = self._side
        if side is None:
            return self._empty
        parts = [side.title, self._error_words(side)]
        if len(side.activations):
            mean = format_figure(float(np.mean(side.activations)))
            parts.append(tr("mean activation {mean}").format(mean=mean))
        parts.append(tr("%n units", len(side.weights)))
        return ", ".join(each for each in parts if each)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, _HEAD + round(2 * _TILE))

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, side = current_theme(), QPainter(self), self._side
        head = QRectF(0, 0, self.width(), scaled(_HEAD))
        self._paint_head(painter, theme, head)
        body = QRectF(self.rect()).adjusted(0, head.height(), 0, 0)
        if side is None:
            painter.setFont(font("body"))
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(body, int(flags), self._empty)
        else:
            self._paint_body(painter, theme, body, side)
        painter.end()

    def _paint_body(self, painter: QPainter, theme: Theme, body: QRectF, side: Side) -> None:
        wall, histogram, pairs = self._rooms(body)
        self._paint_wall(painter, theme, wall, side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if histogram is not None:
            paint_histogram(painter, theme, histogram, side.activations, side.target, self._top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if pairs is not None:
            table, shape = digit_table(theme), side.image_shape
            images = side.originals, side.reconstructions
            tiles = (ink_tiles(each, shape, table) for each in images)
            sizes = tile_size(shape, _TILE / 2, _TILE / 2), tile_size(shape, _TILE, _TILE)
            paint_pairs(painter, theme, pairs, list(zip(*tiles, strict=True)), sizes)

    def _rooms(self, body: QRectF) -> tuple[QRectF, QRectF | None, QRectF | None]:
        """Of the wall, the histogram and the pairs."""
        least = 2 * (_TILE + _GUTTER) + _GAP
        histogram = scaled(_HISTOGRAM) if body.height() >= least + scaled(_HISTOGRAM) else 0
        pairs = _PAIRS if body.height() >= least + histogram + _PAIRS else 0
        wall = body.adjusted(0, 0, 0, -(histogram + pairs + _GAP))
        below = body.bottom() - pairs
        return (
            wall,
            QRectF(0, below - histogram, body.width(), histogram) if histogram else None,
            QRectF(1, below + 4, body.width() - 2, pairs - 5) if pairs else None,
        )

    def _paint_wall(self, painter: QPainter, theme: Theme, room: QRectF, side: Side) -> None:
        size, columns, rows = _grid(room, side)
        weights = side.weights[: rows * columns]
        pitch = size[0] + _GUTTER, size[1] + _GUTTER
        used = min(columns, len(weights)), math.ceil(len(weights) / columns)
        ground = QRectF(room.topLeft(), QSizeF(used[0] * pitch[0], used[1] * pitch[1]))
        painter.fillRect(ground.adjusted(0, 0, -_GUTTER, -_GUTTER), theme.color("well"))
        tiles = weight_tiles(weights, side.image_shape, difference_table(theme))
        for place, tile in enumerate(tiles):
            x = room.left() + place % columns * pitch[0]
            y = room.top() + place // columns * pitch[1]
            painter.drawImage(snapped(x, y, size), tile)

    def _paint_head(self, painter: QPainter, theme: Theme, line: QRectF) -> None:
        side = self._side
        title = side.title if side is not None else ""
        error = self._error_words(side) if side is not None else ""
        strong = font("body_strong")
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(line, _RIGHT, error)
        room = line.adjusted(0, 0, -QFontMetricsF(strong).horizontalAdvance(error) - 8, 0)
        metrics = QFontMetricsF(strong)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, shown)
        used = metrics.horizontalAdvance(shown) + (8 if shown else 0)
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        rest = room.adjusted(used, 0, 0, 0)
        if QFontMetricsF(painter.font()).horizontalAdvance(self._when) <= rest.width():
            painter.drawText(rest, _LEFT, self._when)

    def _error_words(self, side: Side) -> str:
        if side.error is None:
            return ""
        return tr("error {error}").format(error=format_figure(side.error))


def _grid(room: QRectF, side: Side) -> tuple[tuple[float, float], int, int]:
    """Size of a tile, columns and rows: the largest at which all units have room, else 56 px."""
    for largest in _TILES:
        size = tile_size(side.image_shape, largest, largest)
        columns = max(1, int((room.width() + _GUTTER) // (size[0] + _GUTTER)))
        rows = max(1, int((room.height() + _GUTTER) // (size[1] + _GUTTER)))
        if columns * rows >= len(side.weights):
            break
    return size, columns, rows
