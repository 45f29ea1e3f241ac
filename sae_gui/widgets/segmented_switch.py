"""A switch of a few words side by side, one of which holds."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from sae_gui.theme import current_theme
from sae_gui.typography import font

HEIGHT = 28
_RADIUS = 4.0
#: Beside a word: usually, and where there is little.
_ROOM, _LEAST_ROOM = 22, 8


class Segment(QAbstractButton):
    """One word of the switch; bold and underlined where it holds."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(_width_of(self.text()) + _ROOM, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(_width_of(self.text()) + _LEAST_ROOM, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        if self.isChecked():
            painter.fillRect(self.rect(), theme.color("selected"))
            painter.fillRect(0, self.height() - 3, self.width(), 3, theme.color("accent"))
        elif self.underMouse():
            painter.fillRect(self.rect(), theme.color("hover"))
        painter.setFont(font("body_strong" if self.isChecked() else "body"))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))


class SegmentedSwitch(QWidget):
    """Words side by side in one frame; `chosen` tells which one the user picked.

    The short words stand in where the full ones find no room, or where its owner wants them.
    """

    SAID = ("_words",)

    chosen = Signal(str)

    def __init__(self, name: str, words: dict[str, tuple[str, str]]) -> None:
        """Take `words`: key -> (full word, short word)."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self._words, self._short = words, False
        self._segments = {key: Segment(full) for key, (full, _) in words.items()}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for key, segment in self._segments.items():
            segment.setAccessibleName(words[key][0])
            segment.clicked.connect(lambda _, key=key: self.chosen.emit(key))
            self._group.addButton(segment)
            row.addWidget(segment)

    def choose(self, key: str) -> None:
        """Show what holds, without telling anyone."""
        self._segments[key].setChecked(True)

    def current(self) -> str:
        return next(key for key, each in self._segments.items() if each.isChecked())

    def segment(self, key: str) -> Segment:
        return self._segments[key]

    def set_short(self, short: bool) -> None:
        """Whether to use the short words in any case."""
        self._short = short
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(short=self._short, room=_ROOM), HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(short=True, room=_LEAST_ROOM), HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        short = self._short or self.width() < self._wide(short=False, room=_LEAST_ROOM)
        for key, segment in self._segments.items():
            if segment.text() != self._words[key][short]:
                segment.setText(self._words[key][short])

    def _wide(self, *, short: bool, room: int) -> int:
        return 2 + sum(_width_of(each[short]) + room for each in self._words.values())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("raised"))
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS
        )


def _width_of(word: str) -> int:
    """In bold, as it is written where it holds."""
    return QFontMetrics(font("body_strong")).horizontalAdvance(word)
