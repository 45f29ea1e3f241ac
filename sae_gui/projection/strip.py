"""The strip under the panels: a mark, the cue line, and how far the run is."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from sae_gui.projection.cue import cue
from sae_gui.projection.measure import Sizes, palette, pen
from sae_gui.projection.scene import Scene
from sae_gui.run_controller import RunStatus
from sae_gui.translation import tr

_CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class CueStrip(QWidget):
    """What just happened, to be read from the last row."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("cueStrip")
        self.setAccessibleName(tr("What just happened"))
        self._scene, self._sizes = Scene(), Sizes(768)
        self._dead: int | None = None

    def show_scene(self, scene: Scene, dead: int | None) -> None:
        self._scene, self._dead = scene, dead
        self.update()

    def fit(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self.setFixedHeight(sizes.strip)

    def state_in_words(self) -> str:
        return self.text()

    def text(self) -> str:
        return " ".join(each for each in cue(self._scene, self._dead) if each)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), palette().color("panel"))
        painter.setPen(pen("control", self._sizes.line))
        painter.drawLine(0, round(self._sizes.line / 2), self.width(), round(self._sizes.line / 2))
        area = QRectF(self.rect()).adjusted(self._sizes.margin, 0, -self._sizes.margin, 0)
        side = self._sizes.height / 32
        self._paint_mark(painter, QRectF(area.left(), area.center().y() - side / 2, side, side))
        right = self._paint_progress(painter, area)
        words = area.adjusted(1.7 * side, 0, 0, 0)
        words.setRight(right - self._sizes.margin)
        self._paint_words(painter, words)
        painter.end()

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette().color("accent"))
        if self._scene.status is RunStatus.PAUSED:
            for left in (0.1, 0.6):
                x = box.left() + left * box.width()
                painter.drawRect(QRectF(x, box.top(), 0.28 * box.width(), box.height()))
        elif self._scene.status is RunStatus.RUNNING:
            middle = QPointF(box.right(), box.center().y())
            painter.drawPolygon(QPolygonF([box.topLeft(), middle, box.bottomLeft()]))
        else:
            painter.drawRect(box.adjusted(2, 2, -2, -2))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        """The bold beginning, then the rest: in a line below where one is too short for both."""
        head, rest = cue(self._scene, self._dead)
        strong, plain = self._sizes.font("heading"), self._sizes.font("cue")
        first = QFontMetricsF(strong).horizontalAdvance(head + " ")
        beside = box.adjusted(first, 0, 0, 0)
        if first + QFontMetricsF(plain).horizontalAdvance(rest) > box.width():
            strong, plain = self._sizes.font("strong"), self._sizes.font("body")
            line = QFontMetricsF(plain).height()
            box.adjust(0, box.height() / 2 - line, 0, -box.height() / 2)
            beside = box.translated(0, line)
        painter.setPen(palette().color("text"))
        painter.setFont(strong)
        painter.drawText(box, _CENTRE, head)
        painter.setFont(plain)
        elided = QFontMetricsF(plain).elidedText(rest, Qt.TextElideMode.ElideRight, beside.width())
        painter.drawText(beside, _CENTRE, elided)

    def _paint_progress(self, painter: QPainter, area: QRectF) -> float:
        """Returns where it begins."""
        scene, font = self._scene, self._sizes.font("body")
        if not scene.history:
            return area.right()
        text = tr("{epoch} of {epochs}").format(
            epoch=f"{scene.epoch:,}", epochs=f"{scene.epochs:,}"
        )
        width = max(QFontMetricsF(font).horizontalAdvance(text), 0.15 * self.width())
        left, height = area.right() - width, QFontMetricsF(font).height()
        top = area.center().y() - 0.8 * height
        painter.setFont(font)
        painter.setPen(palette().color("text"))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignRight, text)
        bar = QRectF(left, top + 1.1 * height, width, max(self._sizes.height / 64, 8))
        radius = bar.height() / 2
        painter.setPen(pen("control", 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(bar, radius, radius)
        done = bar.adjusted(2, 2, -2, -2)
        done.setWidth(done.width() * min(scene.epoch / max(scene.epochs, 1), 1.0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette().color("accent"))
        painter.drawRoundedRect(done, radius - 2, radius - 2)
        return left
