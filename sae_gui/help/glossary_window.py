"""The glossary: a field to search in over the words it finds."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMainWindow, QTextBrowser

from sae_gui.help.glossary import Word, glossary
from sae_gui.help.reading_window import ReadingWindow
from sae_gui.translation import tr
from sae_gui.typography import font

_SIZE = QSize(560, 640)
_SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GlossaryWindow(ReadingWindow):
    """What is typed narrows the words; arrows scroll them; Esc empties the field, then closes."""

    def __init__(self, home: QMainWindow) -> None:
        super().__init__(home, "glossaryWindow", _SIZE)
        self.search = QLineEdit()
        self.search.setObjectName("glossarySearch")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._show())
        self.search.installEventFilter(self)
        self.label = QLabel()
        self.label.setBuddy(self.search)
        self.words = QTextBrowser()
        self.words.setObjectName("glossaryWords")
        self.words.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.count = QLabel()
        self.count.setFont(font("caption"))
        self.body.setContentsMargins(16, 16, 16, 8)
        for part in (self.label, self.search, self.words, self.count):
            self.body.addWidget(part)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(tr("Glossary"))
        self.label.setText(tr("&Search"))
        self.search.setAccessibleName(tr("Search the glossary"))
        self.words.setAccessibleName(tr("Words"))
        self._show()

    def found(self) -> list[Word]:
        """What is shown."""
        return glossary(self.search.text())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus()
        self.search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _SCROLLING:
                self.words.event(event)
                return True
            if pressed and event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        found = self.found()
        self.words.setHtml("".join(_html(each) for each in found))
        self.words.setAccessibleDescription(" ".join(f"{w.term}: {w.meaning}" for w in found))
        self.count.setText(
            tr("{count} words").format(count=len(found))
            if found
            else tr("No word here answers to that.")
        )


def _html(word: Word) -> str:
    also = f" &nbsp;{escape(word.also)}" if word.also else ""
    return f"<p><b>{escape(word.term)}</b>{also}<br>{escape(word.meaning)}</p>"
