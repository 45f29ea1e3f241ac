"""Has images reconstructed during training only while a view that shows them can be seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from sae_gui.run_controller import RunController


class PairsWatch(QObject):
    """Knows the views of reconstructions, and tells the run whether one of them is in sight.

    Ten pages of images a second cost training some per cent of its speed.
    """

    def __init__(self, run: RunController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._views: dict[QWidget, bool] = {}

    def follow(self, view: QWidget) -> None:
        """`view` shows reconstructions while it is visible."""
        self._views[view] = view.isVisible()
        view.installEventFilter(self)
        self._tell()

    def unfollow(self, view: QWidget) -> None:
        """`view` goes away."""
        view.removeEventFilter(self)
        del self._views[view]
        self._tell()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide) and watched in self._views:
            self._views[watched] = event.type() == QEvent.Type.Show
            self._tell()
        return False

    def _tell(self) -> None:
        self._run.follow_images(any(self._views.values()))
