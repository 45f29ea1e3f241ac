"""The cheat sheet: all keys at a glance, read off the menus each time it opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QScrollArea

from sae_gui.help.key_list import KeyGroup, menu_groups
from sae_gui.help.key_sheet import KeySheet
from sae_gui.help.reading_window import PADDING, ReadingWindow
from sae_gui.help.view_keys import everywhere, view_keys
from sae_gui.translation import tr

_SIZE = QSize(1320, 720)


class KeysWindow(ReadingWindow):
    """Scrolls by the arrow keys where it does not fit; Esc closes it."""

    def __init__(self, home: QMainWindow) -> None:
        super().__init__(home, "keysWindow", _SIZE)
        self._main = home
        self.sheet = KeySheet()
        self.sheet.setContentsMargins(0, 0, PADDING, 0)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("keysScroll")
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setWidgetResizable(True)
        self.scroll.setWidget(self.sheet)
        self.body.addWidget(self.scroll)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(tr("Keys"))
        self.scroll.setAccessibleName(tr("Keys"))
        self.sheet.show_groups(self.groups())

    def groups(self) -> list[KeyGroup]:
        """What the menus say now, then the views."""
        return [*menu_groups(self._main), everywhere(), *view_keys()]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.retranslate()
        self.scroll.setFocus()
