"""Sliders that disturb what the model sees, with their figures and a way back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from core.analysis.corruption import Disturbance
from sae_gui.disturb_parts import DisturbPart, disturb_parts
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel

_ROW_HEIGHT = 30
#: No figure is wider, so that none moves the sliders.
_WIDEST = "−2.5 px"


class DisturbSliders(QWidget):
    """Six sliders in two columns, and a box for inverting.

    Signals
    -------
    changed : the `Disturbance`, and the name of the part that was touched ("" for several).
    """

    changed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("disturbSliders")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title, self._caption = QLabel(), FittingLabel()
        self.invert, self.reset = QCheckBox(), QPushButton()
        self.sliders: dict[str, _Slider] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._header())
        column.addLayout(self._grid)
        self.set_image_shape((28, 28))

    def disturbance(self) -> Disturbance:
        made = Disturbance(inverted=self.invert.isChecked())
        for name, slider in self.sliders.items():
            made = made.with_value(name, slider.value())
        return made

    def part(self, name: str) -> DisturbPart:
        return self.sliders[name].part

    def set_image_shape(self, image_shape: tuple[int, int]) -> None:
        """Ranges for images of this shape; everything back at 0."""
        for slider in self.sliders.values():
            slider.remove_from(self._grid)
        self.sliders = {}
        for place, part in enumerate(disturb_parts(image_shape)):
            slider = _Slider(part)
            slider.bar.valueChanged.connect(lambda _, name=part.name: self._tell(name))
            slider.add_to(self._grid, place // 2, 4 * (place % 2))
            self.sliders[part.name] = slider
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(3, 8)
        self._grid.setColumnStretch(5, 1)
        self.retranslate()

    def set_undisturbed(self) -> None:
        """Everything back at 0, told once."""
        for slider in self.sliders.values():
            slider.set_zero()
        self.invert.blockSignals(True)
        self.invert.setChecked(False)
        self.invert.blockSignals(False)
        self._tell("")

    def retranslate(self) -> None:
        self._title.setText(tr("Disturb"))
        self._title.setFont(font("title"))
        self._caption.set_wordings(
            tr("what the model sees, not the drawing"), tr("what the model sees"), ""
        )
        self.invert.setText(tr("Invert"))
        self.invert.setAccessibleName(tr("Invert ink and paper"))
        self.reset.setText(tr("Reset"))
        self.reset.setAccessibleName(tr("Reset all disturbances"))
        shape_parts = disturb_parts((28, 28))
        for part in shape_parts:
            self.sliders[part.name].set_label(part.label)

    def _header(self) -> QHBoxLayout:
        self.invert.setObjectName("disturb.inverted")
        self.invert.toggled.connect(lambda _: self._tell("inverted"))
        self.reset.setObjectName("disturbReset")
        self.reset.clicked.connect(self.set_undisturbed)
        self.reset.setEnabled(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._caption, 1)
        row.addWidget(self.invert)
        row.addWidget(self.reset)
        return row

    def _tell(self, name: str) -> None:
        for slider in self.sliders.values():
            slider.show_value()
        disturbance = self.disturbance()
        self.reset.setEnabled(not disturbance.is_none)
        self.changed.emit(disturbance, name)


class _Slider:
    """Label, slider and figure of one part; both words are bold while it disturbs."""

    def __init__(self, part: DisturbPart) -> None:
        self.part = part
        self.label, self.figure = _Words(), _Words(_WIDEST)
        self.bar = QSlider(Qt.Orientation.Horizontal)
        self.bar.setObjectName(f"disturb.{part.name}")
        self.bar.setRange(round(part.low / part.step), round(part.high / part.step))
        self.bar.setPageStep(max(1, part.steps // 12))
        self.bar.setMinimumWidth(28)
        self.bar.setFixedHeight(_ROW_HEIGHT)
        self.label.setBuddy(self.bar)
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.set_label(part.label)
        self.show_value()

    def value(self) -> float:
        return self.part.value(self.bar.value())

    def set_zero(self) -> None:
        self.bar.blockSignals(True)
        self.bar.setValue(0)
        self.bar.blockSignals(False)
        self.show_value()

    def set_label(self, label: str) -> None:
        self.label.setText(label)
        self.bar.setAccessibleName(label)

    def show_value(self) -> None:
        value = self.value()
        role = "body_strong" if value else "body"
        self.figure.setText(self.part.figure(value))
        self.bar.setAccessibleDescription(self.figure.text())
        for each in (self.label, self.figure):
            each.setFont(font(role))

    def add_to(self, grid: QGridLayout, row: int, column: int) -> None:
        for place, widget in enumerate((self.label, self.bar, self.figure)):
            grid.addWidget(widget, row, column + place)

    def remove_from(self, grid: QGridLayout) -> None:
        for widget in (self.label, self.bar, self.figure):
            grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


class _Words(QLabel):
    """Has room for its words in bold, and for the widest there can be, at every size of type."""

    def __init__(self, widest: str = "") -> None:
        super().__init__()
        self._widest = widest
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("body_strong"))
        widest = max(map(metrics.horizontalAdvance, (self.text(), self._widest)))
        return QSize(widest + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
