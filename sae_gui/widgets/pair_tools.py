"""The controls over the pairs; those that find no room are left to the panel's menu."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from sae_gui.translation import mark, tr
from sae_gui.widgets.pager import Pager

_SPACING = 8
_SLIDER_WIDTH = 66
SETS = (mark("Training set"), mark("Validation set"))


class PairTools(QWidget):
    """Which set, shuffle, which page, how large.

    Signals
    -------
    set_chosen : whether the validation set is wanted.
    scale_chosen : logical pixels for each pixel of an image.
    """

    set_chosen = Signal(bool)
    scale_chosen = Signal(int)

    def __init__(self, shuffle: QAction) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.sets = QComboBox()
        self.sets.setObjectName("imageSetCombo")
        self.sets.setAccessibleName(tr("Images shown"))
        self.sets.setToolTip(tr("Training images, or images kept aside that are never trained on"))
        self.sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sets.activated.connect(lambda place: self.set_chosen.emit(place == 1))
        self.shuffle = QToolButton()
        self.shuffle.setObjectName("shuffleButton")
        self.shuffle.setDefaultAction(shuffle)
        self.shuffle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.shuffle.setAutoRaise(True)
        self.shuffle.setFixedSize(28, 28)
        self.shuffle.setAccessibleName(tr("Shuffle"))
        self.pager = Pager()
        self.sizes = self._make_slider()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        for each in (self.sets, self.shuffle, self.pager, self.sizes):
            self._row.addWidget(each)
        self.show_sets(has_validation=False, validation=False)

    def show_sets(self, *, has_validation: bool, validation: bool) -> None:
        """Offer the sets there are, and mark the one that is shown."""
        self.sets.clear()
        self.sets.addItems([tr(each) for each in SETS[: 1 + has_validation]])
        self.sets.setCurrentIndex(int(validation))

    def show_scales(self, scales: range, scale: int) -> None:
        """The sizes that can be chosen, as multiples of an image's pixels, and the present one."""
        self.sizes.blockSignals(True)
        self.sizes.setRange(scales[0], scales[-1])
        self.sizes.setValue(scale)
        self.sizes.setEnabled(len(scales) > 1)
        self.sizes.blockSignals(False)

    def fit(self, room: int) -> int:
        """Show what has room, and say how much of it is used. The pager always stays."""
        shown = [self.sets, self.shuffle, self.pager, self.sizes]
        for first_to_go in (self.sizes, self.shuffle, self.sets):
            if _width(shown) <= room:
                break
            shown.remove(first_to_go)
        for each in (self.sets, self.shuffle, self.sizes):
            each.setVisible(each in shown)
        self.updateGeometry()
        return _width(shown)

    def sizeHint(self) -> QSize:
        controls = (self.sets, self.shuffle, self.pager, self.sizes)
        return QSize(_width([each for each in controls if not each.isHidden()]), 28)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.pager.sizeHint().width(), 28)

    def _make_slider(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("tileSizeSlider")
        slider.setAccessibleName(tr("Size of the images"))
        slider.setToolTip(tr("Size of the images, in whole multiples of their pixels"))
        slider.setFixedWidth(_SLIDER_WIDTH)
        slider.setPageStep(1)
        slider.valueChanged.connect(self.scale_chosen)
        return slider


def _width(controls: list[QWidget]) -> int:
    widths = (min(each.sizeHint().width(), each.maximumWidth()) for each in controls)
    return sum(widths) + _SPACING * (len(controls) - 1)
