"""The controls over the wall of units: order, which weights, on which scale, how large."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSlider, QWidget

from sae_gui.translation import tr
from sae_gui.widgets.segmented_switch import SegmentedSwitch

INDEX, MEAN, CONTRIBUTION, SIMILARITY = "index", "mean", "contribution", "similarity"
_NARROW_LIST = 64
ORDERS = (INDEX, MEAN, CONTRIBUTION, SIMILARITY)


class WallTools(QWidget):
    """Tells what is wanted; what finds no room gives way, the slider first.

    Signals
    -------
    order_chosen : one of `ORDERS`.
    weights_chosen : another switch holds; see `encoder` and `each`.
    scale_chosen : logical pixels for each weight.
    """

    order_chosen = Signal(str)
    weights_chosen = Signal()
    scale_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._scales: tuple[int, ...] = ()
        self.label, self.orders = QLabel(), QComboBox()
        self.orders.setObjectName("unitOrderCombo")
        for key in ORDERS:
            self.orders.addItem("", key)
        self.label.setBuddy(self.orders)
        self.orders.setMinimumWidth(_NARROW_LIST)
        self.part = SegmentedSwitch(
            tr("Which weights"),
            {"encoder": (tr("Encoder"), tr("Enc.")), "decoder": (tr("Decoder"), tr("Dec."))},
        )
        self.part.setObjectName("unitWeightsSwitch")
        self.span = SegmentedSwitch(
            tr("Scale of the colours"),
            {"each": (tr("Each"), tr("Each")), "alike": (tr("Alike"), tr("Alike"))},
        )
        self.span.setObjectName("unitScaleSwitch")
        self.part.choose("decoder")
        self.span.choose("each")
        self.sizes = QSlider(Qt.Orientation.Horizontal)
        self.sizes.setObjectName("unitSizeSlider")
        self.sizes.setFixedWidth(66)
        self.sizes.setPageStep(1)
        self._connect()
        self._lay_out()
        self.retranslate()
        self.show_scales((1, 2, 3, 4), 2)

    def retranslate(self) -> None:
        self.label.setText(tr("Sort"))
        words = (tr("Index"), tr("Mean activation"), tr("Contribution"), tr("Similarity"))
        for place, text in enumerate(words):
            self.orders.setItemText(place, text)
        self.orders.setAccessibleName(tr("Order of the units"))
        self.orders.setToolTip(
            tr(
                "Contribution: how much of a reconstruction is the unit's part, activation × "
                "decoder image, on average. Similarity: units with similar weights stand together."
            )
        )
        self.sizes.setAccessibleName(tr("Size of the images"))
        self.sizes.setToolTip(tr("Size of the images · Ctrl and the mouse wheel"))
        self.span.setToolTip(tr("Every unit on its own colour scale, or all on one"))

    @property
    def encoder(self) -> bool:
        return self.part.current() == "encoder"

    @property
    def each(self) -> bool:
        return self.span.current() == "each"

    @property
    def order(self) -> str:
        return str(self.orders.currentData())

    def show_scales(self, scales: tuple[int, ...], scale: int) -> None:
        """The sizes there are, and the present one."""
        if scales == self._scales and scale == scales[self.sizes.value()]:
            return
        self._scales = scales
        self.sizes.blockSignals(True)
        self.sizes.setRange(0, len(scales) - 1)
        self.sizes.setValue(scales.index(scale) if scale in scales else 0)
        self.sizes.setEnabled(len(scales) > 1)
        self.sizes.blockSignals(False)

    def fit(self, room: int) -> None:
        """Leave out what has no room."""
        for each in (self.label, self.sizes, self.span):
            each.show()
        self.part.set_short(False)
        steps = (self.label.hide, self.sizes.hide, lambda: self.part.set_short(True))
        for step in steps:
            if self._width() <= room:
                return
            step()
        least = (self.part, self.span)  # with the list of orders as short as it can be
        if _NARROW_LIST + sum(8 + each.minimumSizeHint().width() for each in least) > room:
            self.span.hide()

    def _width(self) -> int:
        parts = (self.label, self.orders, self.part, self.span, self.sizes)
        widths = [
            min(each.sizeHint().width(), each.maximumWidth())
            for each in parts
            if not each.isHidden()
        ]
        return sum(widths) + 8 * (len(widths) - 1)

    def _connect(self) -> None:
        self.orders.activated.connect(lambda _: self.order_chosen.emit(self.order))
        self.part.chosen.connect(lambda _: self.weights_chosen.emit())
        self.span.chosen.connect(lambda _: self.weights_chosen.emit())
        self.sizes.valueChanged.connect(lambda place: self.scale_chosen.emit(self._scales[place]))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.label, self.orders, self.part, self.span, self.sizes):
            row.addWidget(each)
