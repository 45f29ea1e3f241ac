"""The marks and frames on the tiles of a wall: told apart by shape as well as by colour."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from sae_gui.icons import paint_icon
from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.words import count

DEAD, ALWAYS_ON, CONSTANT, PINNED = "dead", "always on", "constant", "pinned"
_LARGEST = 18.0


def wall_in_words(units: int, marks: Mapping[int, str], selected: int, pointed: str) -> str:
    """The unit that is pointed at first, then what stands on the wall and who is marked."""
    if not units:
        return tr("There are no units yet.")
    told = [f"{pointed}."] if pointed else []
    told.append(tr("{units} on the wall.").format(units=count(units, "unit")))
    for mark, words in (
        (DEAD, tr("dead")),
        (ALWAYS_ON, tr("always on")),
        (CONSTANT, tr("constant")),
    ):
        found = sum(each == mark for each in marks.values())
        if found:
            told.append(f"{found:,} {words}.")
    if selected >= 0:
        told.append(tr("Unit {unit} is looked into.").format(unit=selected))
    return " ".join(told)


def paint_mark(painter: QPainter, box: QRectF, mark: str, theme: Theme) -> None:
    """One mark in a square: struck through, a filled corner, two bars, or a pin."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color("dead" if mark == DEAD else "always_on"), max(1.2, box.width() / 9))
    painter.setPen(pen)
    inside = box.adjusted(*(box.width() * part for part in (0.2, 0.2, -0.2, -0.2)))
    if mark == DEAD:
        painter.drawRect(inside)
        painter.drawLine(inside.bottomLeft(), inside.topRight())
    elif mark == ALWAYS_ON:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("always_on"))
        corner = [inside.topLeft(), inside.topRight(), inside.bottomRight()]
        painter.drawPolygon(QPolygonF(corner))
    elif mark == CONSTANT:
        for share in (0.3, 0.7):
            y = inside.top() + share * inside.height()
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
    else:
        paint_icon(painter, box, "pin")
    painter.restore()


def paint_tile_mark(painter: QPainter, tile: QRectF, mark: str, theme: Theme) -> None:
    """A mark on its own ground in the tile's upper right corner, the pin in the left one."""
    side = min(_LARGEST, max(9.0, tile.height() * 0.32))
    left = tile.left() if mark == PINNED else tile.right() - side
    box = QRectF(left, tile.top(), side, side)
    painter.fillRect(box, theme.color("raised"))
    paint_mark(painter, box, mark, theme)


def paint_outline(painter: QPainter, tile: QRectF, width: float, color: QColor) -> None:
    """A frame outside a tile."""
    painter.save()
    pen = QPen(color, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = width / 2
    painter.drawRect(tile.adjusted(-half, -half, half, half))
    painter.restore()
