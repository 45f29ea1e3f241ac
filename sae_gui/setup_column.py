"""The column at the left: the data panel over the recipe panel."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sae_gui.panels.data_panel import DataPanel
from sae_gui.panels.download_panel import DownloadPanel
from sae_gui.panels.recipe_panel import RecipePanel
from sae_gui.theme import current_theme
from sae_gui.typography import scaled
from sae_gui.widgets.hint import Hint

NARROWEST, WIDEST = 248, 360


class SetupColumn(QWidget):
    """What is trained, and how."""

    def __init__(
        self,
        hint: Hint,
        data_panel: DataPanel,
        downloads: DownloadPanel,
        recipe_panel: RecipePanel,
    ) -> None:
        super().__init__()
        self.setObjectName("setupColumn")
        self.fit_type()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(data_panel)
        column.addWidget(downloads)
        column.addWidget(_Line())
        column.addWidget(recipe_panel, 1)

    def fit_type(self) -> None:
        """As wide as the size of type asks for."""
        self.setMinimumWidth(scaled(NARROWEST))
        self.setMaximumWidth(scaled(WIDEST))


class _Line(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("line"))
        painter.end()


def usual_width(window_width: int) -> int:
    """The column's width before anybody has dragged it."""
    if window_width < 1200:
        return 264
    return 304 if window_width < 1600 else 320
