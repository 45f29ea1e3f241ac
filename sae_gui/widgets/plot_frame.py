"""Where values stand on the screen."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF


@dataclass(frozen=True, slots=True)
class PlotFrame:
    """The rectangle in which curves are drawn, and what its edges mean.

    Attributes
    ----------
    rect : in the pixels of the plot's widget.
    epochs : at the left and the right edge.
    positions : at the lower and the upper edge, in units of the value scale.
    """

    rect: QRectF
    epochs: tuple[float, float]
    positions: tuple[float, float]

    def x(self, epoch: float) -> float:
        low, high = self.epochs
        return self.rect.left() + self.rect.width() * (epoch - low) / (high - low)

    def y(self, position: float) -> float:
        low, high = self.positions
        return self.rect.bottom() - self.rect.height() * (position - low) / (high - low)

    def point(self, epoch: float, position: float) -> QPointF:
        return QPointF(self.x(epoch), self.y(position))

    def epoch_at(self, x: float) -> float:
        low, high = self.epochs
        return low + (x - self.rect.left()) / self.rect.width() * (high - low)

    def holds(self, epoch: float, position: float) -> bool:
        """Whether a point lies within the edges, or on them."""
        in_x = self.epochs[0] <= epoch <= self.epochs[1]
        return in_x and self.positions[0] <= position <= self.positions[1]
