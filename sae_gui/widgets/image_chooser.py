"""Which image of a set: one before, its number to type, one further, any at random."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.number_entry import parse_number
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel

_BUTTON = 28


class ImageChooser(QWidget):
    """Numbers count from 1, as people do; the signal counts from 0.

    Signals
    -------
    chosen : index of the wanted image.
    refused : a sentence about what was typed.
    """

    chosen = Signal(int)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.index, self._total, self._class = 0, -1, ""
        self._random = random.Random()
        self.shuffle, self.previous, self.next = QToolButton(), QToolButton(), QToolButton()
        self.number, self._word = QLineEdit(), QLabel()
        self._of = FittingLabel(never_empty=True)
        self._make_buttons()
        self._make_field()
        self._lay_out()
        self.retranslate()
        self.show_image(0, 0, "")

    def retranslate(self) -> None:
        """Fixed words, in the language in force."""
        for button, words in (
            (self.shuffle, tr("Any image")),
            (self.previous, tr("Image before")),
            (self.next, tr("Next image")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.number.setAccessibleName(tr("Number of the image"))
        self._word.setText(tr("image"))

    def show_image(self, index: int, total: int, class_name: str) -> None:
        """Image `index` of `total`, counted from 0.

        What is being typed stays while nothing else is shown.
        """
        if (index, total, class_name) == (self.index, self._total, self._class):
            return
        self.index, self._total, self._class = index, total, class_name
        self.number.setText(f"{index + 1:,}" if total else "")
        of = tr("of {total}").format(total=f"{total:,}") if total else tr("no images")
        self._of.set_wordings(f"{of}, “{class_name}”" if class_name else of, of)
        for widget in (self.shuffle, self.number):
            widget.setEnabled(total > 0)
        self.previous.setEnabled(index > 0)
        self.next.setEnabled(index + 1 < total)

    def _type(self) -> None:
        number = parse_number(self.number.text(), whole=True)
        if isinstance(number, int) and 1 <= number <= self._total:
            if number - 1 != self.index:
                self.chosen.emit(number - 1)
            return
        wanted = tr("“{text}” is no image here. Type a number from 1 to {total}.")
        self.refused.emit(wanted.format(text=self.number.text(), total=f"{self._total:,}"))
        self.number.setText(f"{self.index + 1:,}")

    def _choose_any(self) -> None:
        if self._total > 1:
            other = self._random.randrange(self._total - 1)
            self.chosen.emit(other + (other >= self.index))

    def _make_buttons(self) -> None:
        for button, name, drawing in (
            (self.shuffle, "anyImage", "shuffle"),
            (self.previous, "previousImage", "previous"),
            (self.next, "nextImage", "next"),
        ):
            button.setObjectName(name)
            button.setIcon(icon(drawing))
            button.setAutoRaise(True)
            button.setFixedSize(_BUTTON, _BUTTON)
        self.shuffle.clicked.connect(self._choose_any)
        for button, step in ((self.previous, -1), (self.next, 1)):
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, step=step: self.chosen.emit(self.index + step))

    def _make_field(self) -> None:
        self.number.setObjectName("imageNumber")
        self.number.setMaxLength(12)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedSize(72, _BUTTON)
        self.number.editingFinished.connect(self._type)
        self._word.setFont(font("body"))
        self._word.setBuddy(self.number)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for each in (self.shuffle, self.previous, self._word, self.number, self._of, self.next):
            row.addWidget(each)
