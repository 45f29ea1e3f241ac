"""How far a lesson has come: a dot for each step, filled up to the one at hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr

_RADIUS, _HERE_RADIUS, _PITCH, _CLOSEST = 4.0, 5.5, 22.0, 9.0


class StepDots(QWidget):
    """Filled: done; larger: here; hollow: still to come. Dots move closer where there are many."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lessonDots")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._step, self._steps = 0, 1

    def show_step(self, step: int, steps: int) -> None:
        """`step` from 0."""
        self._step, self._steps = step, steps
        self.setAccessibleName(tr("Step {step} of {steps}").format(step=step + 1, steps=steps))
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._steps * _PITCH), 20)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._steps * _CLOSEST), 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pitch = min(_PITCH, self.width() / self._steps)
        left = (self.width() - pitch * (self._steps - 1)) / 2
        for place in range(self._steps):
            centre = QPointF(left + place * pitch, self.height() / 2)
            if place <= self._step:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color("accent"))
            else:
                painter.setPen(QPen(theme.color("control"), 1.6))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = _HERE_RADIUS if place == self._step else _RADIUS
            radius = min(radius, pitch / 2 - 1)
            painter.drawEllipse(centre, radius, radius)
        painter.end()
