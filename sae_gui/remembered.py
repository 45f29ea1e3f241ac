"""What the window is like at the next start: its place, its tab, the width of its column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sae_gui.typography import scaled

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_TAB, _COLUMN = "tab", "columnWidth"


class Remembered:
    """Brings the window back as it was left, and notes how it is left.

    Attributes
    ----------
    column_width : as dragged, at the usual size of type; 0 where nobody has dragged it.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.column_width = 0

    def restore(self) -> None:
        """Before the window is shown. Qt brings one from a screen that is gone onto one there."""
        window, settings = self._window, self._window.settings
        geometry = settings.geometry()
        if geometry is not None:
            window.restoreGeometry(geometry)
        self.column_width = settings.number(_COLUMN)
        tab = settings.number(_TAB)
        if tab < window.work.tabs.count():
            window.work.tabs.setCurrentIndex(tab)

    def note_column(self) -> None:
        """The column has been dragged."""
        width = self._window.splitter.sizes()[0]
        self.column_width = round(100 * width / scaled(100))

    def keep(self) -> None:
        """The window closes; a lesson's tab is the lesson's."""
        window, settings = self._window, self._window.settings
        if not window.isHidden():
            settings.set_geometry(window.saveGeometry())
        settings.set_number(_COLUMN, self.column_width)
        if window.lessons.lesson is None:
            settings.set_number(_TAB, window.work.tabs.currentIndex())
