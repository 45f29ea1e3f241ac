"""How a panel's picture is wanted: kind, size, resolution, background."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from sae_gui.panel_picture import FORMATS, MOST_SIDE, PictureOptions
from sae_gui.theme import current_theme
from sae_gui.translation import tr

_SCALES = (1, 2, 3, 4)


class PictureDialog(QDialog):
    """One small form; `options` is what was chosen.

    Parameters
    ----------
    size : the panel's size as it stands, which the form begins with.
    least : smaller than this it can't be laid out.
    """

    def __init__(self, size: QSize, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pictureDialog")
        self._size = size
        self._kind = QComboBox()
        self._kind.setObjectName("pictureKind")
        self._kind.addItems([each.upper() for each in FORMATS])
        self._width = self._side("pictureWidth", size.width(), least.width())
        self._height = self._side("pictureHeight", size.height(), least.height())
        self._scale = QComboBox()
        self._scale.setObjectName("pictureScale")
        self._scale.addItems([f"{each} ×" for each in _SCALES])
        self._scale.setCurrentIndex(1)
        self._light = QCheckBox()
        self._light.setObjectName("pictureLight")
        self._light.setChecked(current_theme().is_dark)
        self._note = QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._kind.currentIndexChanged.connect(self._show_kind)
        self._scale.currentIndexChanged.connect(self._show_kind)
        for side in (self._width, self._height):
            side.valueChanged.connect(self._show_kind)
        self._lay_out()
        self.retranslate()

    def options(self) -> PictureOptions:
        """What was chosen."""
        size = QSize(self._width.value(), self._height.value())
        return PictureOptions(
            kind=FORMATS[self._kind.currentIndex()],
            size=None if size == self._size else size,
            scale=float(_SCALES[self._scale.currentIndex()]),
            light=self._light.isChecked(),
        )

    def retranslate(self) -> None:
        """The words, in the language in force."""
        self.setWindowTitle(tr("Save picture"))
        names = {
            self._kind: tr("Kind"),
            self._width: tr("Width"),
            self._height: tr("Height"),
            self._scale: tr("Resolution"),
        }
        for field, name in names.items():
            field.setAccessibleName(name)
        self._kind_label.setText(tr("Kind"))
        self._size_label.setText(tr("Size"))
        self._scale_label.setText(tr("Resolution"))
        self._light.setText(tr("Light background"))
        self._light.setAccessibleName(tr("Light background"))
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(tr("Choose a place …"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self._show_kind()

    def _side(self, name: str, value: int, least: int) -> QSpinBox:
        side = QSpinBox()
        side.setObjectName(name)
        side.setRange(min(max(least, 1), value), MOST_SIDE)
        side.setValue(value)
        side.setSuffix(" px")
        return side

    def _lay_out(self) -> None:
        sides = QHBoxLayout()
        sides.setSpacing(8)
        sides.addWidget(self._width)
        sides.addWidget(QLabel("×"))
        sides.addWidget(self._height)
        self._kind_label, self._size_label, self._scale_label = QLabel(), QLabel(), QLabel()
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self._kind_label, self._kind)
        form.addRow(self._size_label, sides)
        form.addRow(self._scale_label, self._scale)
        form.addRow("", self._light)
        form.addRow("", self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._buttons)

    def _show_kind(self) -> None:
        """Dots are a PNG's affair; the others stay sharp at any size."""
        options = self.options()
        is_png = options.kind == "png"
        self._scale.setEnabled(is_png)
        if is_png:
            width, height = (
                round(side.value() * options.scale) for side in (self._width, self._height)
            )
            words = tr("{width:,} × {height:,} dots").format(width=width, height=height)
        else:
            words = tr("Lines and words stay sharp at any size.")
        self._note.setText(words)
