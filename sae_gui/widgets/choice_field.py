"""Fields for a choice among few, and for yes or no."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QStyle, QStyleOptionComboBox, QWidget

from sae_gui.typography import font


class QuietComboBox(QComboBox):
    """A combo box that takes the wheel only when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def showPopup(self) -> None:
        # A hint that goes as this box takes the focus moves it: the list must open below
        # where the box comes to lie, and wide enough for its words.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()


class ChoiceField(QuietComboBox):
    """One of a setting's choices.

    Parameters
    ----------
    choices : value -> the words shown for it.
    """

    edited = Signal()
    _reason = ""  # of the class: Qt asks for the style option before __init__ is through

    def __init__(self, choices: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in choices.items():
            self.addItem(words, value)
        self.currentIndexChanged.connect(self.edited)

    def value(self) -> str:
        value: str = self.currentData()
        return value

    def setValue(self, value: str) -> None:
        self.setCurrentIndex(self.findData(value))

    def typing_problem(self) -> str:
        return ""

    def set_inapplicable(self, reason: str) -> None:
        """Switch off and say why in the field; with "" show the choice again."""
        self._reason = reason
        self.setEnabled(not reason)
        self.update()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        if self._reason:
            option.currentText = self._reason
        elif not self._fits(option):
            option.currentText = self._first_word(option.currentText)

    def _fits(self, option: QStyleOptionComboBox) -> bool:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        return option.fontMetrics.horizontalAdvance(option.currentText) + 2 <= room.width()

    def _first_word(self, words: str) -> str:
        """The first word, where it tells the choice from the others."""
        first = words.split()[0].rstrip(",") if words else ""
        alike = [i for i in range(self.count()) if self.itemText(i).startswith(first)]
        return first if len(alike) == 1 else words


class SwitchField(QCheckBox):
    """Yes or no."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toggled.connect(self.edited)

    def value(self) -> bool:
        return self.isChecked()

    def setValue(self, value: bool) -> None:
        self.setChecked(value)

    def typing_problem(self) -> str:
        return ""

    def hitButton(self, place: QPoint) -> bool:
        return self.rect().contains(place)

    def set_inapplicable(self, reason: str) -> None:
        """Switch off and say why beside the box; with "" switch on again."""
        self.setEnabled(not reason)
        self.setText(reason)
