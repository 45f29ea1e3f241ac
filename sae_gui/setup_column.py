"""The column at the left: the data panel over the recipe panel."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from sae_gui.panels.data_panel import DataPanel
from sae_gui.panels.download_panel import DownloadPanel
from sae_gui.panels.recipe_panel import RecipePanel
from sae_gui.theme import current_theme
from sae_gui.typography import scaled
from sae_gui.widgets.hint import Hint
from sae_gui.widgets.page_scroll import RoomScroll

NARROWEST, WIDEST = 248, 360
#: With something else in its place.
INSTEAD_NARROWEST, INSTEAD_WIDEST = 360, 420


class SetupColumn(QStackedWidget):
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
        usual = QWidget()
        column = QVBoxLayout(usual)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(hint)
        column.addWidget(data_panel)
        column.addWidget(downloads)
        column.addWidget(_Line())
        column.addWidget(recipe_panel, 1)
        self.addWidget(RoomScroll(usual, "setupScroll", sideways=False))

    def show_instead(self, widget: QWidget | None) -> None:
        """Have `widget` stand in the column; None: what is trained, and how, as before."""
        while self.count() > 1:
            self.removeWidget(self.widget(1))
        if widget is not None:
            self.addWidget(widget)
        self.setCurrentIndex(self.count() - 1)
        self.fit_type()

    def fit_type(self) -> None:
        """As wide as the size of type asks for."""
        is_usual = self.currentIndex() <= 0
        self.setMinimumWidth(scaled(NARROWEST if is_usual else INSTEAD_NARROWEST))
        self.setMaximumWidth(scaled(WIDEST if is_usual else INSTEAD_WIDEST))


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
