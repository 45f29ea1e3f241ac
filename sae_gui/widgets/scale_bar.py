"""A colour scale with both ends named, painted in a line of text."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPen

from sae_gui.theme import Theme

_GAP = 6
_HEIGHT = 11


@dataclass(frozen=True, slots=True, eq=False)
class ScaleBar:
    """What the ends of a colour table mean.

    Attributes
    ----------
    table : 256 QRgb, from the lower end to the upper.
    length : of the bar alone, in logical pixels.
    """

    low: str
    high: str
    table: list[int]
    length: int

    def width(self, metrics: QFontMetricsF) -> float:
        words = metrics.horizontalAdvance(self.low) + metrics.horizontalAdvance(self.high)
        return words + self.length + 2 * _GAP

    def paint(self, painter: QPainter, line: QRectF, theme: Theme) -> None:
        """Draw it from the left end of `line`, in the painter's font."""
        metrics = QFontMetricsF(painter.font(), painter.device())
        painter.setPen(theme.color("muted"))
        vertical = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(line, vertical, self.low)
        left = line.left() + metrics.horizontalAdvance(self.low) + _GAP
        bar = QRectF(round(left), round(line.center().y() - _HEIGHT / 2), self.length, _HEIGHT)
        painter.drawImage(bar, self._strip())
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(theme.color("muted"))
        painter.drawText(
            line.adjusted(bar.right() + _GAP - line.left(), 0, 0, 0), vertical, self.high
        )

    def _strip(self) -> QImage:
        ramp = bytes(range(256))
        strip = QImage(ramp, 256, 1, 256, QImage.Format.Format_Indexed8)
        strip.setColorTable(self.table)
        return strip.convertToFormat(QImage.Format.Format_RGB32)
