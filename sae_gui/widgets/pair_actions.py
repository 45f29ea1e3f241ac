"""What can be switched about the pairs, for the panel's menu and the window's."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.widgets.pair_tools import SETS

#: After Ctrl+I, for images.
_LETTERS = "SDRLTV"


class PairActions(QObject):
    """Checkable actions; whoever owns them connects them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shuffle = self._switch(
            tr("Shuffle"), "shuffleAction", tr("Show the images in random order")
        )
        self.shuffle.setIcon(icon("shuffle"))
        self.difference = self._switch(
            tr("Difference"), "differenceAction", tr("Show what is missing and what is too much")
        )
        self.difference.setChecked(True)
        self.rounded = self._switch(
            tr("Round to 0/1"), "roundAction", tr("Show every pixel of a reconstruction as 0 or 1")
        )
        self.light_on_dark = self._switch(
            tr("Light on dark, as stored"),
            "lightOnDarkAction",
            tr("Show ink light and paper dark"),
        )
        self._group = QActionGroup(self)
        self.sets = tuple(self._group.addAction(tr(words)) for words in SETS)
        for each in self.sets:
            each.setCheckable(True)
        keyed = (self.shuffle, self.difference, self.rounded, self.light_on_dark, *self.sets)
        for action, letter in zip(keyed, _LETTERS, strict=True):
            action.setShortcut(QKeySequence(f"Ctrl+I, {letter}"))

    def show_sets(self, *, has_validation: bool, validation: bool) -> None:
        """Offer the choice of sets only where there are two."""
        self.sets[int(validation)].setChecked(True)
        for each in self.sets:
            each.setVisible(has_validation)

    def insert_into(self, menu: QMenu) -> None:
        """At the top of a menu."""
        first = menu.actions()[0]
        menu.insertActions(first, list(self.sets))
        menu.insertSeparator(first)
        menu.insertActions(first, [self.shuffle, self.difference, self.rounded])
        menu.insertAction(first, self.light_on_dark)
        menu.insertSeparator(first)

    def _switch(self, words: str, name: str, tip: str) -> QAction:
        action = QAction(words, self)
        action.setObjectName(name)
        action.setCheckable(True)
        action.setToolTip(tip)
        return action
