"""The tabs between Training and Measure, in their order; each page connects itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sae_gui.panels.panel import Panel

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


class Page(QWidget):
    """One tab. Subclasses name themselves, make their panels, and connect them to the window.

    Attributes
    ----------
    title : on the tab.
    """

    title = ""

    def panels(self) -> tuple[Panel, ...]:
        """Its panels, each with an object name of its own."""
        raise NotImplementedError

    def view_actions(self) -> list[QAction]:
        """Switches of its panels that belong into the View menu too."""
        return []

    def connect_to(self, window: MainWindow) -> None:
        """Follow the window's controllers, above all `window.feed`; called once."""
        raise NotImplementedError

    def show_example(self) -> None:
        """Something to look at, where the page else waits for a choice: for pictures of it."""

    def close_down(self) -> None:
        """The window closes: end what is under way and wait for its threads."""


def make_pages() -> list[Page]:
    """Every page but Training and Measure, in the order of their tabs."""
    # Each page builds on this module.
    from sae_gui.draw_page import DrawPage
    from sae_gui.errors_page import ErrorsPage
    from sae_gui.runs_page import RunsPage
    from sae_gui.sparsity_page import SparsityPage
    from sae_gui.units_page import UnitsPage
    from sae_gui.why_page import WhyPage

    return [
        UnitsPage(),
        WhyPage(),
        DrawPage(),
        SparsityPage(),
        ErrorsPage(),
        RunsPage(),
    ]
