"""Previous, which of how many, next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.typography import font

_BUTTON = 28


class Pager(QWidget):
    """Turns the pages of a set of images.

    Signals
    -------
    turned : 1 for the next page, −1 for the one before.
    """

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.previous = self._button("previous", tr("Previous page"), "previousPage", -1)
        self.next = self._button("next", tr("Next page"), "nextPage", 1)
        self.range = QLabel()
        self.range.setObjectName("pageRange")
        self.range.setFont(font("caption"))
        self.range.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for each in (self.previous, self.range, self.next):
            row.addWidget(each)
        self.show_range(0, 0, 0)

    def show_range(self, start: int, stop: int, total: int) -> None:
        """Images `start` up to, not including, `stop`, counted from 0."""
        words, name = tr("{start}–{stop} of {total}"), tr("Images {range}")
        if stop - start == 1:
            words, name = tr("{start} of {total}"), tr("Image {range}")
        if not total:
            words, name = tr("no images"), tr("No images")
        self.range.setText(
            words.format(start=f"{start + 1:,}", stop=f"{stop:,}", total=f"{total:,}")
        )
        self.range.setAccessibleName(name.format(range=self.range.text()))
        self.previous.setEnabled(start > 0)
        self.next.setEnabled(stop < total)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.range.setFont(font("caption"))
        super().changeEvent(event)

    def _button(self, name: str, words: str, object_name: str, pages: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(object_name)
        button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setFixedSize(_BUTTON, _BUTTON)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRepeat(True)
        button.clicked.connect(lambda: self.turned.emit(pages))
        return button
