"""One row of the recipe form: label, symbol, field, and a line of words below it."""

from __future__ import annotations

from html import escape
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.formula_places import PLACES
from core.settings import Setting
from sae_gui.icons import paint_icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, scaled

ROW_HEIGHT = 32
FIELD_HEIGHT = 28
SYMBOL_WIDTH = 26
_DOT = 7
_DOT_GAP = 5
# Why focus leaves a field that is still being edited: its list, a menu, another window.
_PASSING_FOCUS = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Editor(Protocol):
    """What a row needs of its field, besides being a widget."""

    edited: Any

    def value(self) -> Any: ...
    def setValue(self, value: Any) -> None: ...
    def typing_problem(self) -> str: ...
    def set_inapplicable(self, reason: str) -> None: ...


class SettingRow(QWidget):
    """A setting's place in the form; knows how it looks, not what is right.

    Parameters
    ----------
    key : of the setting; the field is found by the name ``recipe.<key>``.
    field : the widget the value is edited in.

    Signals
    -------
    focus_moved : the key, and whether its field has the focus now.
    pointed : the key, and whether the mouse is over the row now.
    """

    focus_moved = Signal(str, bool)
    pointed = Signal(str, bool)

    def __init__(self, key: str, setting: Setting, field: QWidget) -> None:
        super().__init__()
        self.key = key
        self.field = field
        self._setting = setting
        self._caption = _Caption(setting, field)
        self._message = _Message()
        field.setObjectName(f"recipe.{key}")
        field.setMinimumHeight(scaled(FIELD_HEIGHT))
        field.installEventFilter(self)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self._caption, 1)
        line.addWidget(field)
        column = QVBoxLayout(self)
        margin = (ROW_HEIGHT - FIELD_HEIGHT) // 2
        column.setContentsMargins(0, margin, 0, margin)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self._message)
        self.retranslate()

    def retranslate(self) -> None:
        """What it does, its symbol, and where it stands in the formula."""
        setting = self._setting
        label, help_words = tr(setting.label), tr(setting.help)
        place = tr("In the formula: {place}").format(place=tr(PLACES[self.key].words))
        symbol = f" &nbsp;<i>{escape(setting.symbol)}</i>" if setting.symbol else ""
        tip = f"<p><b>{escape(label)}</b>{symbol}</p><p>{escape(help_words)}</p>"
        for widget in (self.field, self._caption):
            widget.setToolTip(f"{tip}<p>{escape(place)}</p>")
        self.field.setAccessibleName(label)
        self.field.setAccessibleDescription(f"{help_words} {place}")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.field.setMinimumHeight(scaled(FIELD_HEIGHT))

    def set_field_width(self, width: int) -> None:
        self.field.setFixedWidth(width)

    def set_changed(self, changed: bool) -> None:
        """Mark the value as another than the loaded recipe's."""
        self._caption.set_changed(changed)

    def set_lit(self, lit: bool) -> None:
        """Box the label while the term it is part of is pointed at."""
        self._caption.set_lit(lit)

    def is_lit(self) -> bool:
        return self._caption.is_lit

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self.key, True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(self.key, False)

    def show_words(self, problem: str, hint: str) -> None:
        """The problem, or else the hint, under the field; nothing where both are empty."""
        if bool(self.field.property("invalid")) != bool(problem):
            self.field.setProperty("invalid", bool(problem))
            self.field.update()
        self._message.show_words(problem or hint, is_problem=bool(problem))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self.focus_moved.emit(self.key, True)
        elif isinstance(event, QFocusEvent) and event.reason() not in _PASSING_FOCUS:
            self.focus_moved.emit(self.key, False)
        return super().eventFilter(watched, event)


class _Caption(QLabel):
    """Label, changed dot and symbol, left of the field; a press on it goes to the field."""

    def __init__(self, setting: Setting, field: QWidget) -> None:
        super().__init__(tr(setting.label))
        self._setting = setting
        self._field = field
        self.setBuddy(field)
        self._changed = False
        self.is_lit = False
        self.setFont(font("body"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)

    def set_changed(self, changed: bool) -> None:
        if changed != self._changed:
            self._changed = changed
            self.update()

    def set_lit(self, lit: bool) -> None:
        if lit != self.is_lit:
            self.is_lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, FIELD_HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._field.isEnabled():
            self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_lit:
            self._paint_light(painter)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        text, letters = self.wording()
        painter.setFont(letters)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = self.rect().adjusted(0, 0, self._room() - self.width(), 0)
        taken = painter.boundingRect(room, align | Qt.TextFlag.TextWordWrap, text)
        painter.drawText(room, align | Qt.TextFlag.TextWordWrap, text)
        if self._setting.symbol:
            self._paint_symbol(painter)
        if self._changed:
            x = taken.right() + 1 + _DOT_GAP + _DOT / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(current_theme().color("accent"))
            painter.drawEllipse(QPointF(x, self.height() / 2 + 0.5), _DOT / 2, _DOT / 2)

    def _paint_light(self, painter: QPainter) -> None:
        theme, box = current_theme(), self.rect().adjusted(0, 1, -2, -1)
        painter.fillRect(box, theme.color("selected"))
        painter.fillRect(box.adjusted(0, box.height() - 2, 0, 0), theme.color("accent"))

    def _room(self) -> int:
        """For the words: left of the symbol, and of the dot where there is one."""
        room = self.width() - (SYMBOL_WIDTH if self._setting.symbol else 4)
        return room - (_DOT + _DOT_GAP if self._changed else 0)

    def wording(self) -> tuple[str, QFont]:
        """What is written and how: the label, or the short one, or the label in two small lines.

        Cut only where none of them fits.
        """
        room = self._room()
        metrics = self.fontMetrics()
        label, short = tr(self._setting.label), self._setting.short_label
        short = tr(short) if short else ""
        texts = [text for text in (label, short) if text]
        for text in texts:
            if metrics.horizontalAdvance(text) <= room:
                return text, self.font()
        small = font("caption")
        for text in texts:
            if _fits_in_two_lines(text, small, room):
                return text, small
        return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room), self.font()

    def _paint_symbol(self, painter: QPainter) -> None:
        area = QRect(self.width() - SYMBOL_WIDTH, 0, SYMBOL_WIDTH, self.height())
        painter.save()
        painter.setFont(font("symbol", self.font()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._setting.symbol)
        if self._setting.term:
            line = QRect(area.center().x() - 6, area.center().y() + 10, 14, 2)
            painter.fillRect(line, current_theme().color(self._setting.term))
        painter.restore()


def _fits_in_two_lines(text: str, letters: QFont, room: int) -> bool:
    metrics, wrap = QFontMetrics(letters), Qt.TextFlag.TextWordWrap
    needed = metrics.boundingRect(QRect(0, 0, room, 100), int(wrap), text)
    return needed.width() <= room and needed.height() <= 2 * metrics.height()


class _Message(QWidget):
    """The words under a field: a hint at the right, or a problem with its mark."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = _ProblemMark()
        self._words = QLabel()
        self._words.setFont(font("caption"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(6)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def show_words(self, words: str, *, is_problem: bool) -> None:
        self._words.setText(words)
        role = QPalette.ColorRole.WindowText if is_problem else QPalette.ColorRole.PlaceholderText
        self._words.setForegroundRole(role)
        side = Qt.AlignmentFlag.AlignLeft if is_problem else Qt.AlignmentFlag.AlignRight
        self._words.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._mark.setVisible(is_problem)
        self.setVisible(bool(words))


class _ProblemMark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(18, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self.rect(), "warning", "bad")
