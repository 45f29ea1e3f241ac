"""A button that asks whether a file or a folder is to be opened, as one dialog cannot."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton

from sae_gui.icons import icon
from sae_gui.translation import tr


class OpenButton(QPushButton):
    """Drops a menu with the two."""

    file_requested = Signal()
    folder_requested = Signal()

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setIcon(icon("folder"))
        self.setAccessibleName(words or tr("Open images"))
        menu = QMenu(self)
        menu.addAction(tr("Open a file …"), self.file_requested.emit)
        menu.addAction(tr("Open a folder …"), self.folder_requested.emit)
        self.setMenu(menu)
