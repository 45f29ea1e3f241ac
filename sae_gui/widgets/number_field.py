"""A field for one number of a recipe, which keeps whatever is typed into it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from core.settings import Setting
from sae_gui.number_entry import format_value, parse_number, stepped, typing_problem
from sae_gui.translation import tr
from sae_gui.typography import font

# Longer texts are no numbers; Python itself refuses to read digits by the thousand.
_LONGEST_TEXT = 40
_UNIT_GAP = 8
_TEXT_MARGINS = 4
_CHEVRONS = QAbstractSpinBox.ButtonSymbols.UpDownArrows
_NO_CHEVRONS = QAbstractSpinBox.ButtonSymbols.NoButtons


class NumberField(QAbstractSpinBox):
    """Text with two chevrons: steps through sensible values, takes any text, judges nothing.

    Parameters
    ----------
    setting : what is edited: its range bounds the steps, its unit stands inside the field.
    whole : whether only whole numbers make sense.
    """

    edited = Signal()

    def __init__(self, setting: Setting, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._setting = setting
        self._whole = whole
        self._typed = ""
        self._reason = ""
        self.setFont(font("body"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel gives no focus
        self.lineEdit().setMaxLength(_LONGEST_TEXT)
        self.lineEdit().textChanged.connect(self._take_text)

    def value(self) -> float | str:
        """The number, or the text as it was typed where it is none."""
        return parse_number(self._typed, whole=self._whole)

    def setValue(self, value: float | str) -> None:
        text = value if isinstance(value, str) else format_value(value, self._setting)
        if value != self.value():
            self._typed = text
            self._show()
            self.edited.emit()

    def typing_problem(self) -> str:
        """What is wrong with the way the number is written; "" where nothing is."""
        return typing_problem(self._typed, whole=self._whole)

    def set_inapplicable(self, reason: str) -> None:
        """Switch off and say why in the field; with "" show the value again."""
        self._reason = reason
        self.setEnabled(not reason)
        self._show()

    def stepBy(self, steps: int) -> None:
        value = self.value()
        for _ in range(abs(steps)):
            if not isinstance(value, str):
                value = stepped(value, self._setting, up=steps > 0, whole=self._whole)
        self.setValue(value)
        self.selectAll()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:
        value, able = self.value(), QAbstractSpinBox.StepEnabledFlag.StepNone
        if isinstance(value, str) or self._reason:
            return able
        if stepped(value, self._setting, up=True, whole=self._whole) != value:
            able |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        if stepped(value, self._setting, up=False, whole=self._whole) != value:
            able |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        return able

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # so that it scrolls the form

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        unit, area = self._unit(), self.lineEdit().geometry()
        if not unit:
            return
        painter = QPainter(self)
        painter.setFont(font("caption", self.font()))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if painter.fontMetrics().horizontalAdvance(unit) <= self._room_for_unit(area):
            painter.drawText(area, align, unit)

    def _unit(self) -> str:
        """The words after the number: its unit, or what a special value stands for."""
        value = self.value()
        if self._reason or isinstance(value, str):
            return ""
        words = self._setting.special.get(value, self._setting.unit)
        return tr(words) if words else ""

    def _room_for_unit(self, area: QRect) -> int:
        return area.width() - self.fontMetrics().horizontalAdvance(self._typed) - _UNIT_GAP

    def _take_text(self, text: str) -> None:
        if not self._reason and text != self._typed:
            self._typed = text
            self.update()
            self.edited.emit()

    def _show(self) -> None:
        shown = self._typed
        if self._reason:
            shown = self._reason_that_fits()
        elif self.buttonSymbols() != _CHEVRONS:
            self.setButtonSymbols(_CHEVRONS)
        if self.lineEdit().text() != shown:
            self.lineEdit().setText(shown)
            self.lineEdit().setCursorPosition(0)
        self.update()

    def _reason_that_fits(self) -> str:
        """The reason; where it is long, in the chevrons' place too, and cut only then."""
        width = self.fontMetrics().horizontalAdvance(self._reason)
        self.setButtonSymbols(_CHEVRONS if width <= self._room(_CHEVRONS) else _NO_CHEVRONS)
        elided = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self._reason, elided, self._room(_NO_CHEVRONS))

    def _room(self, symbols: QAbstractSpinBox.ButtonSymbols) -> int:
        """Width for text, beside the chevrons or without them."""
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        option.buttonSymbols = symbols
        control, part = QStyle.ComplexControl.CC_SpinBox, QStyle.SubControl.SC_SpinBoxEditField
        return self.style().subControlRect(control, option, part, self).width() - _TEXT_MARGINS
