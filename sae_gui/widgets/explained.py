"""The answer to "What am I looking at?" of what stands in the set-up column, without a menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWhatsThis, QWidget


class Explained(QWidget):
    """A part of the column that says what it is when it is asked, as a `Panel` does.

    Parameters
    ----------
    explanation : in whole sentences.
    """

    def __init__(self, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explanation = explanation

    def explanation(self) -> str:
        return self._explanation

    def explain(self) -> None:
        """Say what it shows, beside its upper right corner."""
        QWhatsThis.showText(self.mapToGlobal(QPoint(self.width(), 0)), self._explanation, self)
