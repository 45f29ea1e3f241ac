"""The window's own entries for what every panel's menu offers: they act on the panel in use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from sae_gui.panels.panel import Panel
from sae_gui.widgets.explained import Explained

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


def panel_in_use(window: MainWindow) -> Panel | None:
    """The panel with the focus, else the first one in sight."""
    at: QWidget | None = QApplication.focusWidget()
    while at is not None:
        if isinstance(at, Panel):
            return at
        at = at.parentWidget()
    return _first_in_sight(window)


def explained_in_use(window: MainWindow) -> Panel | Explained | None:
    """What can say what it is and has the focus; else the first panel in sight."""
    at: QWidget | None = QApplication.focusWidget()
    while at is not None:
        if isinstance(at, Panel | Explained):
            return at
        at = at.parentWidget()
    return _first_in_sight(window)


def _first_in_sight(window: MainWindow) -> Panel | None:
    panels = (each for each in window.panels().values() if isinstance(each, Panel))
    return next((each for each in panels if not each.visibleRegion().isEmpty()), None)
