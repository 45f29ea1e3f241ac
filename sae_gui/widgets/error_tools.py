"""The controls over sorted pairs: order, set and page; over one pair, why and back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.widgets.choice_field import QuietComboBox
from sae_gui.widgets.pager import Pager

_SPACING = 8


class ErrorTools(QWidget):
    """Stands in a panel's header.

    Signals
    -------
    order_chosen : one of `core.analysis.errors.ORDERS`; also where it was the one before.
    set_chosen : whether the validation set is wanted.
    """

    order_chosen = Signal(str)
    set_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.orders, self.sets = _combo("errorOrder"), _combo("errorSet")
        self.pager = Pager()
        self.why = QPushButton()
        self.why.setObjectName("whyButton")
        self.back = QPushButton(icon("previous"), "")
        self.back.setObjectName("backToPairs")
        self.retranslate()
        self.orders.activated.connect(
            lambda place: self.order_chosen.emit(self.orders.itemData(place))
        )
        self.sets.activated.connect(lambda place: self.set_chosen.emit(place == 1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for each in (self.sets, self.orders, self.why, self.back, self.pager):
            row.addWidget(each)
        self.show_zoomed(False)

    def retranslate(self) -> None:
        """Its fixed words, in the language in force."""
        words = {
            "worst": tr("Worst first"),
            "best": tr("Best first"),
            "typical": tr("Typical first"),
            "random": tr("At random"),
            "class": tr("By class"),
        }
        place = max(0, self.orders.currentIndex())
        self.orders.clear()
        for key, each in words.items():
            self.orders.addItem(each, key)
        self.orders.setCurrentIndex(place)
        self.orders.setAccessibleName(tr("Order of the pairs"))
        self.orders.setToolTip(
            tr(
                "Typical: error nearest to the median. By class: the worst of each in turn. "
                "At random again: other images."
            )
        )
        place = max(0, self.sets.currentIndex())
        self.sets.clear()
        self.sets.addItems([tr("Training set"), tr("Validation set")])
        self.sets.setCurrentIndex(place)
        self.sets.setAccessibleName(tr("Images shown"))
        self.sets.setToolTip(tr("Training images, or images kept aside that are never trained on"))
        self.why.setText(tr("Why"))
        self.back.setText(tr("Back"))
        self.back.setToolTip(tr("Back to the pairs · Esc"))

    def show_sets(self, *, has_validation: bool, validation: bool, has_classes: bool) -> None:
        """Offer the sets there are, and mark the one that is shown."""
        self._has_validation = has_validation
        self.sets.setCurrentIndex(int(validation))
        self.why.setEnabled(not validation)
        self.why.setToolTip(
            tr("Only training images can be taken apart.")
            if validation
            else tr("Which units make this reconstruction · W")
        )
        by_class = self.orders.model().item(self.orders.findData("class"))
        by_class.setEnabled(has_classes)
        self._show()

    def show_zoomed(self, zoomed: bool) -> None:
        """Of one pair: why and back stand in place of the sets."""
        self._zoomed = zoomed
        self._show()

    def fit(self, room: int) -> int:
        """Leave out the choice of sets where it has no room; how much is used."""
        self._show()
        if self._width() > room:
            self.sets.hide()
        return self._width()

    _has_validation = False
    _zoomed = False

    def _show(self) -> None:
        self.sets.setVisible(self._has_validation and not self._zoomed)
        self.why.setVisible(self._zoomed)
        self.back.setVisible(self._zoomed)

    def _width(self) -> int:
        parts = (self.sets, self.orders, self.why, self.back, self.pager)
        widths = [each.sizeHint().width() for each in parts if not each.isHidden()]
        return sum(widths) + _SPACING * (len(widths) - 1)


def _combo(name: str) -> QuietComboBox:
    combo = QuietComboBox()
    combo.setObjectName(name)
    combo.setSizeAdjustPolicy(QuietComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo
