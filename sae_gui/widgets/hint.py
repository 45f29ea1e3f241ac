"""The one quiet hint of the first start, under the Train button."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.theme import current_theme
from sae_gui.typography import font

_BEAK = 8
_BEAK_AT = 22


class Hint(QWidget):
    """A framed sentence with a beak that points up at a widget."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, _BEAK + 5, 6, 5)
        row.setSpacing(8)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        row.addWidget(self._text)
        key = QLabel("Space")
        key.setFont(font("caption"))
        row.addWidget(key)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName("Close this hint")
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.hide()

    def point_at(self, target: QWidget, fact: str, more: str) -> None:
        """Stand under `target` and say it."""
        self._text.setText(f"<b>{fact}</b> {more}")
        self.setAccessibleName(f"{fact} {more}")
        self.adjustSize()
        below = target.mapTo(self.parentWidget(), QPoint(0, target.height()))
        self.move(max(below.x(), 4), below.y() + 2)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        frame.addRoundedRect(
            QRectF(0.75, _BEAK, self.width() - 1.5, self.height() - _BEAK - 1), 4, 4
        )
        beak = QPainterPath(QPointF(_BEAK_AT - _BEAK, _BEAK + 1))
        beak.lineTo(_BEAK_AT, 1)
        beak.lineTo(_BEAK_AT + _BEAK, _BEAK + 1)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("raised"))
        painter.drawPath(frame.united(beak))
        painter.end()
