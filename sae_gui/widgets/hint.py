"""The one quiet hint of the first start, under the Train button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font

_MARGIN = 8
_BEAK = 8
_BEAK_AT = 36


class Hint(QWidget):
    """A framed sentence with a beak that points up; it takes its place and covers nothing."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN + 12, _BEAK + 6, _MARGIN + 4, 6)
        row.setSpacing(8)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        row.addWidget(self._text, 1)
        key = QLabel("Space")
        key.setFont(font("caption"))
        row.addWidget(key)
        close = QToolButton()
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setAccessibleName(tr("Close this hint"))
        close.clicked.connect(self.closed)
        row.addWidget(close)
        self.hide()

    def say(self, fact: str, more: str) -> None:
        """Show up with these words."""
        self._text.setText(f"<b>{fact}</b> {more}")
        self.setAccessibleName(f"{fact} {more}")
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QPainterPath()
        width, height = self.width() - 2 * _MARGIN, self.height() - _BEAK - 1
        frame.addRoundedRect(QRectF(_MARGIN, _BEAK, width, height), 4, 4)
        beak = QPainterPath(QPointF(_BEAK_AT - _BEAK, _BEAK + 1))
        beak.lineTo(_BEAK_AT, 1)
        beak.lineTo(_BEAK_AT + _BEAK, _BEAK + 1)
        painter.setPen(QPen(theme.color("accent"), 1.5))
        painter.setBrush(theme.color("raised"))
        painter.drawPath(frame.united(beak))
        painter.end()
