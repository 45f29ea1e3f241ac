"""The drawn icons of `resources/icons`, tinted by the theme in force when they are painted."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sae_gui.theme import current_theme


def icon(name: str, token: str = "text") -> QIcon:
    """An icon that follows the theme: in the token's colour, or `disabled` where it is off."""
    _drawing(name)  # a name that is not there fails here, not in the middle of a repaint
    return QIcon(_TintedIcon(name, token))


def paint_icon(painter: QPainter, rect: QRect | QRectF, name: str, token: str = "text") -> None:
    """Draw an icon into `rect` in the token's colour."""
    _renderer(name, getattr(current_theme(), token)).render(painter, QRectF(rect))


# Shiboken frees a returned engine that nothing in Python holds, under QIcon's feet.
_clones: list[QIconEngine] = []


class _TintedIcon(QIconEngine):
    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "disabled" if mode == QIcon.Mode.Disabled else self._token
        side = min(rect.width(), rect.height())
        square = QRect(0, 0, side, side)
        square.moveCenter(rect.center())
        paint_icon(painter, square, self._name, token)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        copy = _TintedIcon(self._name, self._token)
        _clones.append(copy)
        return copy


@cache
def _drawing(name: str) -> str:
    file = resources.files("resources") / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8")


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))
