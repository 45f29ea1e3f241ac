"""A filled band between two curves."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPolygonF


class BandItem(pg.GraphicsObject):
    """The area between a lower and an upper curve, opaque and without outline."""

    def __init__(self) -> None:
        super().__init__()
        self._polygon = QPolygonF()
        self._brush = QBrush(Qt.BrushStyle.NoBrush)

    def set_brush(self, brush: QBrush) -> None:
        self._brush = brush
        self.update()

    def set_points(
        self, epochs: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]
    ) -> None:
        """Take the edges, each of shape (n,)."""
        self.prepareGeometryChange()
        x = np.concatenate([epochs, epochs[::-1]])
        y = np.concatenate([low, high[::-1]])
        self._polygon = pg.functions.arrayToQPolygonF(x, y) if len(x) else QPolygonF()
        self.update()

    def boundingRect(self) -> QRectF:
        return self._polygon.boundingRect()

    def paint(self, painter: QPainter, *_: object) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._brush)
        painter.drawPolygon(self._polygon)
