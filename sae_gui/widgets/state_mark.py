"""The small sign before the state's word: told apart by shape, not by colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from sae_gui.icons import paint_icon
from sae_gui.theme import current_theme

_SIDE = 14


class StateMark(QWidget):
    """A ring, a dot, two bars, a square, a check or a triangle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape = "ring"
        self.setFixedSize(QSize(_SIDE, _SIDE))

    def set_shape(self, shape: str) -> None:
        if shape != self._shape:
            self._shape = shape
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        match self._shape:
            case "ring":
                painter.setPen(QPen(theme.color("control"), 1.6))
                painter.drawEllipse(QRectF(2.5, 2.5, 9, 9))
            case "dot":
                painter.setBrush(theme.color("accent"))
                painter.drawEllipse(QRectF(2, 2, 10, 10))
            case "bars":
                painter.fillRect(QRectF(2.5, 2, 3, 10), theme.color("text"))
                painter.fillRect(QRectF(8.5, 2, 3, 10), theme.color("text"))
            case "square":
                painter.setPen(QPen(theme.color("text"), 2))
                painter.drawRect(QRectF(2, 2, 10, 10))
            case "eye":
                paint_icon(painter, QRectF(0, 0, _SIDE, _SIDE), "eye")
            case "check":
                paint_icon(painter, QRectF(0, 0, _SIDE, _SIDE), "check", "good")
            case "triangle":
                painter.setBrush(theme.color("bad"))
                painter.drawPolygon(QPolygonF([QPointF(7, 1), QPointF(13, 13), QPointF(1, 13)]))
            case _:
                paint_icon(painter, QRectF(0, 0, _SIDE, _SIDE), self._shape, "bad")
        painter.end()
