"""Words over curves: a rim of the ground around their letters keeps them readable."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPaintEngine,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
)

_RIM = 4.0
_MOST = 200
#: Outlines take a millisecond each, and a plot repeats the same words frame after frame. A
#: picture, and where its upper left corner is from the start of the base line.
_drawn: dict[tuple[str, str, int, int, float], tuple[QPixmap, QPointF]] = {}


def paint_rimmed(
    painter: QPainter, start: QPointF, letters: QFont, text: str, rim: QColor, color: QColor
) -> None:
    """Write `text` from `start` on its base line; into vector files as outlines."""
    if painter.paintEngine().type() != QPaintEngine.Type.Raster:
        outline = QPainterPath()
        outline.addText(start, letters, text)
        _paint(painter, outline, rim, color)
        return
    sharp = painter.device().devicePixelRatioF()
    key = text, letters.key(), rim.rgba(), color.rgba(), sharp
    if key not in _drawn:
        if len(_drawn) >= _MOST:
            _drawn.clear()
        _drawn[key] = _picture(letters, text, rim, color, sharp)
    picture, corner = _drawn[key]
    place = start + corner
    whole = QPointF(round(place.x() * sharp) / sharp, round(place.y() * sharp) / sharp)
    painter.drawPixmap(whole, picture)


def _picture(
    letters: QFont, text: str, rim: QColor, color: QColor, sharp: float
) -> tuple[QPixmap, QPointF]:
    outline = QPainterPath()
    outline.addText(0, 0, letters, text)
    room = outline.boundingRect().adjusted(-_RIM, -_RIM, _RIM, _RIM).toAlignedRect()
    picture = QPixmap(room.size() * sharp)
    picture.setDevicePixelRatio(sharp)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.translate(-room.topLeft())
    _paint(painter, outline, rim, color)
    painter.end()
    return picture, QPointF(room.topLeft())


def _paint(painter: QPainter, outline: QPainterPath, rim: QColor, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(rim, _RIM)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(outline, pen)
    painter.fillPath(outline, color)
