"""Whether the set-up column is there: as the user wants it, and folded where room is short."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from sae_gui.renewal import renewal
from sae_gui.work_area import WorkArea

#: Narrower than this, the column is folded on all tabs but the first.
_ROOMY = 1600
#: Narrower than this, on the first too.
_TIGHT = 800


class ColumnFold(QObject):
    """Remembers two wishes: one for the first tab and roomy windows, one for the other tabs."""

    def __init__(self, work: WorkArea, column: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._work, self._column = work, column
        self._width = _ROOMY
        self._wishes = {True: True, False: False}
        self._kept: dict[bool, bool] = {}
        work.fold_toggled.connect(self._take_wish)
        work.tabs.currentChanged.connect(lambda _: self._apply())

    def fit(self, width: int) -> None:
        """The window has this width now."""
        self._width = width
        self._apply()

    def insist(self, on: bool) -> None:
        """Whether the column stands on every tab, until the user folds it away."""
        if on and not self._kept:
            self._kept, self._wishes = self._wishes, {True: True, False: True}
        elif not on and self._kept:
            self._wishes, self._kept = self._kept, {}
        self._apply()

    def _has_room(self) -> bool:
        is_first = self._work.tabs.currentIndex() <= 0
        return self._width >= (_TIGHT if is_first else _ROOMY)

    def _take_wish(self, shown: bool) -> None:
        renewal().rearrange(self._column)
        self._wishes[self._has_room()] = shown
        self._column.setVisible(shown)

    def _apply(self) -> None:
        self._work.fold_button.setChecked(self._wishes[self._has_room()])
