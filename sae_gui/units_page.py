"""The Units tab: the wall of all units, and the cards of one or two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from sae_gui.pages import Page
from sae_gui.panels.panel import Panel
from sae_gui.panels.unit_panel import UnitPanel
from sae_gui.panels.units_panel import UnitsPanel
from sae_gui.translation import mark
from sae_gui.typography import scaled
from sae_gui.units_desk import UnitsDesk

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

#: From this width on a card has room for its two columns beside the wall.
_WIDE = 1240
_CARD = 634
_NARROW_CARD = 340


class UnitsPage(Page):
    """Wall at the left, cards at the right.

    Signals
    -------
    seen : the page came into sight, and has to show what it missed.
    """

    title = mark("Units")
    seen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.wall = UnitsPanel()
        self.card = UnitPanel()
        self.pinned = UnitPanel("pinnedUnitPanel", pinned=True)
        self.pinned.hide()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("unitsSplitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for each in (self.wall, self.pinned, self.card):
            self.splitter.addWidget(each)
        self.splitter.setStretchFactor(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._was_dragged = False
        self.splitter.splitterMoved.connect(self._note_drag)
        self.desk = UnitsDesk(self)

    def panels(self) -> tuple[Panel, ...]:
        return self.wall, self.card

    def connect_to(self, window: MainWindow) -> None:
        """Follow the window's models."""
        self.desk.follow(window.feed)
        for each in (self.wall, self.card, self.pinned):
            each.failed.connect(window.show_failure)

    def open_unit(self, index: int) -> None:
        """Look into a unit, as other views ask for by its index; one that is not there is not."""
        self.desk.open_unit(index)

    def show_example(self) -> None:
        self.open_unit(0)

    def show_pinned(self, shown: bool) -> None:
        """Make room for a second card, or take it back."""
        self.pinned.setVisible(shown)
        self._was_dragged = False
        self._share_out()

    def close_down(self) -> None:
        self.desk.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._share_out()
        self.seen.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.desk.rest()

    def _share_out(self) -> None:
        if self._was_dragged:
            return
        two = not self.pinned.isHidden()
        whole, usual = scaled(_CARD), scaled(_WIDE)
        wide = self.width() >= usual and (not two or self.width() >= usual + whole)
        card = whole if wide else scaled(_NARROW_CARD)
        pinned = card if two else 0
        self.splitter.setSizes([max(1, self.width() - card - pinned), pinned, card])

    def _note_drag(self) -> None:
        self._was_dragged = True
