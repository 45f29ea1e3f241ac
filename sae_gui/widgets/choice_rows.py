"""The choices of a question: one is predicted, and later one is marked as what happened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from sae_gui.icons import paint_icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font

_PADDING, _RADIO, _MARK, _LEAST = 12, 16, 14, 32
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class ChoiceRow(QAbstractButton):
    """A radio button with its words in a frame, and a note at its right."""

    def __init__(self, number: int, words: str) -> None:
        super().__init__()
        self.setObjectName(f"lessonChoice{number}")
        self.setText(words)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(font("lesson"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.happened = False
        self.is_open = True
        self.toggled.connect(lambda _: self._refit())
        self._refit()

    def reveal(self, happened: bool) -> None:
        """The outcome is known: nothing is predicted any more."""
        self.happened, self.is_open = happened, False
        self.setEnabled(False)
        self._refit()

    def say(self, words: str) -> None:
        """Its choice in other words."""
        self.setText(words)
        self._refit()

    def note(self) -> str:
        """The words at its right."""
        if self.happened:
            return tr("as you predicted") if self.isChecked() else tr("what happened")
        return tr("your prediction") if self.isChecked() else ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, self._text_width(width), 999)
        needed = QFontMetrics(self.font()).boundingRect(room, _WRAP, self.text()).height()
        return max(_LEAST, needed + 12)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(font("lesson"))
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.isChecked():
            event.ignore()  # chosen already: Space goes on
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        line, width = ("accent", 2) if self.hasFocus() else ("control", 1)
        if self.happened:
            line = "text"
        elif self.isChecked():
            line = "accent"
        ground = "selected" if self.isChecked() else "hover" if self.underMouse() else "panel"
        if not self.is_open and not self.isChecked():
            ground = "panel"
        painter.setPen(QPen(theme.color(line), width))
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(frame, 4, 4)
        self._paint_radio(painter)
        self._paint_words(painter)
        painter.end()

    def _paint_radio(self, painter: QPainter) -> None:
        theme = current_theme()
        centre = QPointF(_PADDING + _RADIO / 2, self.height() / 2)
        painter.setBrush(theme.color("panel"))
        token = "accent" if self.isChecked() else "control"
        painter.setPen(QPen(theme.color(token), 1.6))
        painter.drawEllipse(centre, _RADIO / 2 - 1, _RADIO / 2 - 1)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(centre, 4, 4)

    def _paint_words(self, painter: QPainter) -> None:
        theme, note = current_theme(), self.note()
        left = _PADDING + _RADIO + 10
        painter.setPen(theme.color("text"))
        painter.setFont(self.font())
        room = QRect(left, 0, self._text_width(self.width()), self.height())
        painter.drawText(room, _WRAP, self.text())
        if not note:
            return
        painter.setFont(font("caption"))
        painter.setPen(theme.color("text" if self.happened else "muted"))
        at_right = QRect(0, 0, self.width() - _PADDING, self.height())
        painter.drawText(
            at_right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note
        )
        if self.happened:
            x = self.width() - _PADDING - self._note_width() + 2
            mark = QRectF(x, (self.height() - _MARK) / 2, _MARK, _MARK)
            paint_icon(painter, mark, "check", "good")

    def _note_width(self) -> int:
        note = self.note()
        width = QFontMetrics(font("caption")).horizontalAdvance(note) if note else 0
        return width + (_MARK + 8 if self.happened else 0)

    def _text_width(self, width: int) -> int:
        used = self._note_width()
        return max(60, width - 2 * _PADDING - _RADIO - 10 - (used + 10 if used else 0))

    def _refit(self) -> None:
        note = self.note()
        self.setAccessibleName(f"{self.text()}, {note}" if note else self.text())
        self.updateGeometry()
        self.update()


class ChoiceRows(QWidget):
    """All choices of one question.

    Signals
    -------
    chosen : the index, from 0.
    """

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChoiceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_choices(self, choices: Sequence[str]) -> None:
        """Another question's, none of them chosen."""
        for each in self.rows:
            self._column.removeWidget(each)
            each.hide()
            each.deleteLater()
        self.rows = [ChoiceRow(number, words) for number, words in enumerate(choices, 1)]
        for place, row in enumerate(self.rows):
            row.setToolTip(tr("Key {number}").format(number=place + 1))
            row.clicked.connect(lambda _, place=place: self.chosen.emit(place))
            self._column.addWidget(row)

    def say(self, choices: Sequence[str]) -> None:
        """The same choices in other words."""
        for place, (row, words) in enumerate(zip(self.rows, choices, strict=True)):
            row.say(words)
            row.setToolTip(tr("Key {number}").format(number=place + 1))

    def choose(self, place: int) -> None:
        """As if it had been clicked."""
        if place < len(self.rows) and self.rows[place].is_open:
            self.rows[place].setChecked(True)
            self.rows[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.chosen.emit(place)

    def prediction(self) -> int | None:
        """The index of what is chosen."""
        return next((place for place, row in enumerate(self.rows) if row.isChecked()), None)

    def restore(self, place: int | None) -> None:
        """What was chosen before, without a signal."""
        if place is not None and place < len(self.rows):
            self.rows[place].setChecked(True)

    def reveal(self, answer: int) -> None:
        for place, row in enumerate(self.rows):
            row.reveal(place == answer)
