"""Bars under the tabs that say what happened, why, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from sae_gui.icons import icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font

#: Kind -> (icon, its colour, ground), the worst first.
_KINDS = {
    "bad": ("failure", "bad", "bad_ground"),
    "warn": ("warning", "warn", "warn_ground"),
    "info": ("info", "accent", "selected"),
}
_MOST = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice: the fact in bold, the cause, at most two things to do about it.

    `about` names what it speaks of; a later notice about the same replaces it. `turned_down` is
    called when a person closes it and wants none of what it offers.
    """

    kind: str
    fact: str
    cause: str = ""
    actions: tuple[tuple[str, Callable[[], None]], ...] = ()
    about: str = ""
    icon: str = ""
    turned_down: Callable[[], None] = lambda: None


class NoticeBar(QWidget):
    """At most two notices, worst first; pushes the page down."""

    count_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._shown: list[_NoticeRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Show it; one about the same matter, and the mildest over two, give way."""
        for each in list(self._shown):
            if notice.about and each.notice.about == notice.about:
                self._remove(each)
        shown = _NoticeRow(notice)
        shown.closed.connect(lambda: self._remove(shown))
        self._shown.append(shown)
        order = list(_KINDS)
        self._shown.sort(key=lambda each: order.index(each.notice.kind))
        for mildest in self._shown[_MOST:]:
            self._remove(mildest if mildest is not shown else self._shown[_MOST - 1])
        self._column.insertWidget(self._shown.index(shown), shown)
        self._update()

    def dismiss(self, about: str) -> None:
        """Take away what was said about a matter that is settled."""
        for each in list(self._shown):
            if each.notice.about == about:
                self._remove(each)

    def notices(self) -> list[Notice]:
        return [each.notice for each in self._shown]

    def _remove(self, shown: _NoticeRow) -> None:
        if shown in self._shown:
            self._shown.remove(shown)
            shown.hide()
            shown.deleteLater()
            self._update()

    def _update(self) -> None:
        self.setVisible(bool(self._shown))
        self.count_changed.emit(len(self._shown))


class _NoticeRow(QWidget):
    closed = Signal()

    def __init__(self, notice: Notice) -> None:
        super().__init__()
        self.notice = notice
        self._fact, self._cause = notice.fact, notice.cause  # said anew in another language
        icon_name, token, _ = _KINDS[notice.kind]
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        mark = QLabel()
        mark.setPixmap(icon(notice.icon or icon_name, token).pixmap(QSize(20, 20)))
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setFont(font("body"))
        row.addWidget(self._text, 1)
        for words, action in notice.actions[:2]:
            row.addWidget(self._button(words, action), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close_button(), 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(40)
        self.retranslate()

    def retranslate(self) -> None:
        self.notice = replace(self.notice, fact=self._fact, cause=self._cause)
        self._text.setText(f"<b>{_escaped(self._fact)}</b> {_escaped(self._cause)}")
        for each in (self, self._text):
            each.setAccessibleName(f"{self._fact} {self._cause}")

    def _button(self, words: str, action: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(self.closed)
        button.clicked.connect(lambda: action())
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon("close"))
        button.setAutoRaise(True)
        button.setAccessibleName(tr("Close this notice"))
        button.setToolTip(tr("Close"))
        button.clicked.connect(self.closed)
        button.clicked.connect(lambda: self.notice.turned_down())
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.color(_KINDS[self.notice.kind][2]))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
