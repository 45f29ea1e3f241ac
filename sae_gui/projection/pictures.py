"""Images for the audience: originals beside reconstructions, and what the units look for."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from sae_gui.colormaps import difference_table, digit_table, light_on_dark_table
from sae_gui.projection.measure import palette, pen
from sae_gui.projection.views import ProjectedView, paint_words
from sae_gui.translation import tr
from sae_gui.weight_images import spans_of_each, unit_weights, weight_bytes
from sae_gui.widgets.tile_image import difference_bytes, ink_bytes, reduced, tile_stack

_ROWS = 3
_MOST_PAIRS_WIDE = 8
#: Between two columns of pairs, in gaps between the images of one.
_BLOCK_GAPS = 2


class PairsView(ProjectedView):
    """Three pairs beside a plot, eight alone; D adds the difference."""

    is_picture = True

    def __init__(self) -> None:
        super().__init__()
        self.shows_difference = False

    def heading(self) -> str:
        return tr("Reconstructions")

    def description(self) -> str:
        pairs = self.scene.pairs
        if pairs is None:
            return tr("There are no reconstructions yet.")
        error = float(pairs.errors.mean())
        words = tr("{count} images beside their reconstructions, mean error {error:.2f}.")
        return words.format(count=len(pairs.errors), error=error)

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        pairs = self.scene.pairs
        if pairs is None:
            words = tr("They appear once training has begun.")
            paint_words(painter, _line(body, self), words, self.sizes.font("body"))
            return
        kinds = 3 if self.shows_difference else 2
        head = QFontMetricsF(self.sizes.font("body")).height() * 1.1
        room, gap = body.adjusted(0, head, 0, 0), self.sizes.line + self.sizes.height / 128
        count = min(_MOST_PAIRS_WIDE if self.is_wide else _ROWS, len(pairs.errors))
        blocks, scale = self._best_layout(room, kinds, count, gap)
        tile = _tile_size(scale, self.scene.image_shape, self.sizes.line)
        rows, stacks = math.ceil(count / blocks), self._stacks(kinds, count)
        names_fit = self._widest_name(kinds) <= tile[0] + gap / 2
        if not names_fit:
            self._paint_names_once(
                painter, QRectF(body.topLeft(), QSizeF(room.width(), head)), kinds
            )
        for index in range(count):
            block, row = divmod(index, rows)
            left = room.left() + block * (kinds * (tile[0] + gap) + _BLOCK_GAPS * gap)
            if not row and names_fit:
                self._paint_heads(painter, QRectF(left, body.top(), tile[0], head), kinds, gap)
            for kind in range(kinds):
                x, y = left + kind * (tile[0] + gap), room.top() + row * (tile[1] + gap)
                _paint_tile(painter, QRectF(round(x), round(y), *tile), stacks[kind], index, self)

    def _best_layout(self, room: QRectF, kinds: int, count: int, gap: float) -> tuple[int, int]:
        """In how many columns of pairs the tiles are largest, and their multiple."""

        def scale(blocks: int) -> int:
            rows = math.ceil(count / blocks)
            wide = (room.width() + gap - (blocks - 1) * _BLOCK_GAPS * gap) / (blocks * kinds) - gap
            high = (room.height() + gap) / rows - gap
            rim = 2 * math.ceil(self.sizes.line)
            rows_of_image, columns = self.scene.image_shape
            return max(1, math.floor(min((wide - rim) / columns, (high - rim) / rows_of_image)))

        best = max(range(1, count + 1) if self.is_wide else [1], key=scale)
        return best, scale(best)

    def _paint_heads(self, painter: QPainter, line: QRectF, kinds: int, gap: float) -> None:
        font = self.sizes.font("body")
        for kind, name in enumerate(_names(kinds)):
            place = line.translated(kind * (line.width() + gap), 0)
            paint_words(painter, place.adjusted(0, 0, gap, 0), name, font)

    def _widest_name(self, kinds: int) -> float:
        metrics = QFontMetricsF(self.sizes.font("body"))
        return max(metrics.horizontalAdvance(name) for name in _names(kinds))

    def _paint_names_once(self, painter: QPainter, line: QRectF, kinds: int) -> None:
        """Over narrow columns in one line for all: smaller type is not read from the last row."""
        font, words = self.sizes.font("body"), ", ".join(_names(kinds))
        shrink = min(1.0, line.width() / QFontMetricsF(font).horizontalAdvance(words))
        font.setPixelSize(max(int(font.pixelSize() * shrink), 8))
        paint_words(painter, line, words, font)

    def _stacks(self, kinds: int, count: int) -> list[QImage]:
        pairs, scene = self.scene.pairs, self.scene
        assert pairs is not None
        originals = reduced(pairs.originals[:count], scene.image_shape)
        made = reduced(pairs.reconstructions[:count], scene.image_shape)
        table = light_on_dark_table if scene.light_on_dark else digit_table
        stacks = [tile_stack(ink_bytes(each), table(palette())) for each in (originals, made)]
        if kinds == 3:
            difference = difference_bytes(made - originals)
            stacks.append(tile_stack(difference, difference_table(palette())))
        return stacks


def _names(kinds: int) -> tuple[str, ...]:
    return (tr("original"), tr("reconstruction"), tr("difference"))[:kinds]


class WallView(ProjectedView):
    """The first units' decoder images, as large as 84 px at 768, each on its own scale."""

    is_picture = True

    def heading(self) -> str:
        return tr("Units")

    def aside(self) -> str:
        view = self.scene.view
        return "" if view is None else tr("%n units", view.model.hidden_units)

    def description(self) -> str:
        view = self.scene.view
        if view is None:
            return tr("There are no units yet.")
        return tr("What the first of %n units draw.", view.model.hidden_units)

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        view = self.scene.view
        if view is None:
            words = tr("They appear once training has begun.")
            paint_words(painter, _line(body, self), words, self.sizes.font("body"))
            return
        gap = self.sizes.height / 128
        least = _multiple(self.sizes.height / 9, self.scene.image_shape)
        scale = max(range(least, least + 3), key=lambda each: self._filled(each, body, gap))
        tile = _tile_size(scale, self.scene.image_shape, self.sizes.line)
        columns = max(1, int((body.width() + gap) // (tile[0] + gap)))
        rows = max(1, int((body.height() + gap) // (tile[1] + gap)))
        count = min(columns * rows, view.model.hidden_units)
        weights = unit_weights(view.model, slice(0, count)).astype(np.float32)
        tiles = self._bytes(weights)
        stack = tile_stack(tiles, difference_table(palette()))
        for index in range(count):
            x = body.left() + index % columns * (tile[0] + gap)
            y = body.top() + index // columns * (tile[1] + gap)
            _paint_tile(painter, QRectF(round(x), round(y), *tile), stack, index, self)

    def _filled(self, scale: int, body: QRectF, gap: float) -> float:
        """The area that whole tiles of this multiple fill."""
        width, height = _tile_size(scale, self.scene.image_shape, self.sizes.line)
        columns = (body.width() + gap) // (width + gap)
        return columns * ((body.height() + gap) // (height + gap)) * width * height

    def _bytes(self, weights: NDArray[np.float32]) -> NDArray[np.uint8]:
        cubes = reduced(weights, self.scene.image_shape)
        return weight_bytes(cubes, spans_of_each(weights))


def _multiple(room: float, image_shape: tuple[int, int]) -> int:
    """The largest whole multiple of an image's pixels that fits."""
    return max(1, math.floor(room / max(image_shape)))


def _tile_size(scale: int, image_shape: tuple[int, int], line: float) -> tuple[float, float]:
    """(width, height) with the frame around."""
    rows, columns = image_shape
    return columns * scale + 2 * math.ceil(line), rows * scale + 2 * math.ceil(line)


def _paint_tile(
    painter: QPainter, frame: QRectF, stack: QImage, index: int, view: ProjectedView
) -> None:
    """One image of a stack in a frame, unsmoothed."""
    rows = stack.width() * view.scene.image_shape[0] // max(view.scene.image_shape[1], 1)
    line = math.ceil(view.sizes.line)
    inside = frame.adjusted(line, line, -line, -line)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawImage(inside, stack, QRectF(0, index * rows, stack.width(), rows))
    painter.setPen(pen("line", line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = line / 2
    painter.drawRect(frame.adjusted(half, half, -half, -half))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _line(body: QRectF, view: ProjectedView) -> QRectF:
    return QRectF(
        body.left(), body.top(), body.width(), QFontMetricsF(view.sizes.font("body")).height() * 2
    )
