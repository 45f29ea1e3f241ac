"""What every view of the audience's window has: a heading, margins, and a scene to paint."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from sae_gui.projection.measure import Sizes, palette
from sae_gui.projection.scene import Scene

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ProjectedView(QWidget):
    """One panel. Subclasses paint `_paint_body` and say what they show.

    Attributes
    ----------
    sizes : of the whole picture, not of this panel.
    is_wide : whether it has the whole width for itself.
    """

    #: Whether it stands left of a plot when two panels are shown.
    is_picture = False

    def __init__(self) -> None:
        super().__init__()
        self.scene = Scene()
        self.sizes = Sizes(768)
        self.is_wide = False
        self.setMinimumSize(QSize(1, 1))

    def show_scene(self, scene: Scene) -> None:
        self.scene = scene
        self.setAccessibleName(self.heading())
        if self.isVisible():
            self.update()

    def fit(self, sizes: Sizes, is_wide: bool) -> None:
        """The picture has this size now."""
        self.sizes, self.is_wide = sizes, is_wide
        self.update()

    def heading(self) -> str:
        raise NotImplementedError

    def aside(self) -> str:
        """The settings in question, at the top right."""
        return ""

    def state_in_words(self) -> str:
        return self.description()

    def description(self) -> str:
        """What is to be seen, in words."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette().color("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = self.sizes.margin
        area = QRectF(self.rect()).adjusted(margin, margin / 2, -margin, -margin)
        body = area.adjusted(0, self._paint_heading(painter, area), 0, 0)
        self._paint_body(painter, body)
        painter.end()

    def _paint_heading(self, painter: QPainter, area: QRectF) -> float:
        """Returns how much height it takes."""
        heading = self.sizes.font("heading")
        height = QFontMetricsF(heading).height() * 1.25
        line = QRectF(area.left(), area.top(), area.width(), height)
        painter.setFont(heading)
        painter.setPen(palette().color("text"))
        painter.drawText(line, _LEFT, self.heading())
        painter.setFont(self.sizes.font("body"))
        painter.setPen(palette().color("muted"))
        painter.drawText(line, _RIGHT, self.aside())
        return height

    def _paint_body(self, painter: QPainter, body: QRectF) -> None:
        raise NotImplementedError


def paint_words(
    painter: QPainter, line: QRectF, text: str, font: object, token: str = "muted"
) -> None:
    """One line at the left, in a projector's colour."""
    painter.setFont(font)
    painter.setPen(palette().color(token))
    painter.drawText(line, _LEFT, text)
