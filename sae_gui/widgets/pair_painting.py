"""Draws a page of pairs: tiles, heads, captions with the error as a bar, and frames."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QTransform

from sae_gui.theme import Theme
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.pair_layout import PairLayout
from sae_gui.widgets.pair_page import PairPage

#: To device pixels, and back.
Transforms: TypeAlias = tuple[QTransform, QTransform]

HEADS = (mark("original"), mark("reconstruction"), mark("difference"))
#: Where on the error bar's longest length the mean stands by default: 2½ times it fill a bar.
MEAN_PLACE = 0.4
_BAR_HEIGHT = 4
_SHORTEST_BAR = 16


@dataclass(frozen=True, slots=True, eq=False)
class PairPicture:
    """All that one frame shows.

    Attributes
    ----------
    stacks : pictures of all originals, reconstructions and differences, each one below the
        other.
    errors : of each image; drawn where `page.known`.
    mean_error : where the tick of the bars stands; None while there is nothing to average.
    longest_error : what fills a bar; None: 2½ times the mean.
    """

    page: PairPage
    layout: PairLayout
    stacks: Sequence[QImage]
    errors: Sequence[float]
    mean_error: float | None
    theme: Theme
    longest_error: float | None = None


def changing_rect(layout: PairLayout, index: int) -> QRect:
    """Where one pair changes from frame to frame: right of its original, with the caption."""
    left, top = layout.tile_place(index, 1)
    height = layout.tile[1] + layout.caption
    width = layout.tile_place(index, 0)[0] + _caption_width(layout) - left
    return QRectF(left - 1, top - 1, width + 2, height + 2).toAlignedRect()


def paint_pairs(painter: QPainter, picture: PairPicture, *, whole: bool = True) -> None:
    """Paint a page; not `whole`: without heads and originals, which stay between frames."""
    layout = picture.layout
    painter.setFont(font("caption"))
    painter.setPen(picture.theme.color("muted"))
    if whole:
        for column in range(min(layout.columns, len(picture.page))):
            _paint_heads(painter, layout, layout.tile_place(column, 0)[0])
    count = min(layout.count, len(picture.page))
    to_device = painter.deviceTransform()
    transforms = to_device, to_device.inverted()[0]
    for index in range(count):
        _paint_tiles(painter, picture, index, transforms, first_part=0 if whole else 1)
    _paint_captions(painter, picture, count)


def paint_frame(painter: QPainter, rect: QRectF, color: QColor) -> None:
    """A frame of 2 px just outside a tile."""
    painter.setPen(Qt.PenStyle.NoPen)
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    wide, high = rect.width() + 4, rect.height()
    for side in (
        QRectF(left - 2, top - 2, wide, 2),
        QRectF(left - 2, bottom, wide, 2),
        QRectF(left - 2, top, 2, high),
        QRectF(right, top, 2, high),
    ):
        painter.fillRect(side, color)


def tile_rect(painter: QPainter, layout: PairLayout, index: int, part: int) -> QRectF:
    """A tile's place, moved to the nearest device pixel so that its pixels keep one size."""
    to_device = painter.deviceTransform()
    return _snapped(layout, index, part, (to_device, to_device.inverted()[0]))


def _snapped(layout: PairLayout, index: int, part: int, transforms: Transforms) -> QRectF:
    to_device, back = transforms
    corner = to_device.map(QPointF(*layout.tile_place(index, part)))
    snapped = back.map(QPointF(round(corner.x()), round(corner.y())))
    return QRectF(snapped.x(), snapped.y(), *layout.tile)


def _paint_heads(painter: QPainter, layout: PairLayout, left: float) -> None:
    for head, place in zip(HEADS, layout.heads, strict=False):
        rect = QRectF(left + place, 0, layout.pair_width, layout.top - 2)
        painter.drawText(
            rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr(head)
        )


def _paint_tiles(
    painter: QPainter, picture: PairPicture, index: int, transforms: Transforms, first_part: int
) -> None:
    layout, known = picture.layout, bool(picture.page.known[index])
    for part in range(first_part, layout.tiles):
        rect = _snapped(layout, index, part, transforms)
        if part > 0 and not known:
            _paint_empty(painter, rect, picture.theme)
            continue
        stack = picture.stacks[part]
        rows = stack.height() / len(picture.page)
        painter.drawImage(rect, stack, QRectF(0, index * rows, stack.width(), rows))
        if picture.theme.well == picture.theme.paper:
            # On a ground as white as the paper only a frame tells where a tile ends.
            painter.setPen(QPen(picture.theme.color("line"), 3))
            painter.drawRect(rect)


def _paint_empty(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """A dashed outline: something will appear here."""
    painter.setPen(QPen(theme.color("control"), 1, Qt.PenStyle.CustomDashLine))
    pen = painter.pen()
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _paint_captions(painter: QPainter, picture: PairPicture, count: int) -> None:
    layout, page = picture.layout, picture.page
    metrics = QFontMetricsF(font("caption"))
    figure_width = metrics.horizontalAdvance("00.00")
    for index in range(count):
        left, top = layout.tile_place(index, 0)
        line = QRectF(left, top + layout.tile[1], _caption_width(layout), layout.caption)
        class_room = layout.tile[0]
        if page.known[index]:
            error = float(picture.errors[index])
            figure = format_figure(error)
            figure_left = line.right() - max(figure_width, metrics.horizontalAdvance(figure))
            _paint_figure(painter, picture.theme, line, figure)
            bar_left = left + layout.tile[0] + layout.gutter
            _paint_bar(painter, picture, line, bar_left, figure_left - 6, error)
            class_room = min(class_room, figure_left - left - 4)
        _paint_class(painter, picture.theme, metrics, line, class_room, page.classes[index])


def _caption_width(layout: PairLayout) -> float:
    # Under very small tiles the caption takes the gap to the next pair as well.
    return max(layout.pair_width, layout.pitch[0] - 10 if layout.pair_width < 60 else 0)


def _paint_class(
    painter: QPainter,
    theme: Theme,
    metrics: QFontMetricsF,
    line: QRectF,
    room: float,
    name: str,
) -> None:
    painter.setPen(theme.color("muted"))
    text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_figure(painter: QPainter, theme: Theme, line: QRectF, figure: str) -> None:
    painter.setPen(theme.color("text"))
    painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, figure)


def _paint_bar(
    painter: QPainter, picture: PairPicture, line: QRectF, left: float, right: float, error: float
) -> None:
    """The error's length, against a tick at the mean; a wedge where it is longer than the room."""
    mean = picture.mean_error
    longest = right - left
    if not mean or longest < _SHORTEST_BAR:
        return
    scale = longest / (picture.longest_error or mean / MEAN_PLACE)
    length = error * scale
    middle, color = line.center().y(), picture.theme.color("reconstruction")
    shown = min(length, longest)
    painter.fillRect(QRectF(left, middle - _BAR_HEIGHT / 2, shown, _BAR_HEIGHT), color)
    if length > longest + 0.5:
        painter.setBrush(color)
        painter.setPen(Qt.PenStyle.NoPen)
        tip = QPointF(left + longest + 5, middle)
        base = left + longest - 1
        painter.drawPolygon([QPointF(base, middle - 5), tip, QPointF(base, middle + 5)])
    tick = QRectF(left + mean * scale - 1, middle - 6, 2, 12)
    painter.fillRect(tick, picture.theme.color("target"))
