"""The line that says whether a run goes by the recipe, and what becomes of edits."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sae_gui.icons import paint_icon
from sae_gui.parameter_form import PADDING
from sae_gui.translation import mark, tr
from sae_gui.widgets.fitting_label import FittingLabel

_WORDS = {
    "running": (
        mark("In use. Edits apply to the next run."),
        mark("Edits apply to the next run."),
    ),
    "paused": (mark("Edits apply to the next run."),),
}


class UseLine(QWidget):
    """A lock and what it means for edits; gone while no run uses the recipe."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(24)
        self._label = FittingLabel(never_empty=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING + 22, 0, PADDING, 2)
        row.addWidget(self._label, 1)
        self.hide()

    def set_use(self, state: str) -> None:
        """Say it for "running" or "paused"; gone for ""."""
        self.setVisible(bool(state))
        if state:
            self._label.set_wordings(*(tr(each) for each in _WORDS[state]))

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.rect().adjusted(PADDING, 3, 0, 0)
        area.setSize(QSize(16, 16))
        paint_icon(QPainter(self), area, "lock", "muted")
