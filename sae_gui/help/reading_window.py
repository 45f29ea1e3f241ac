"""A plain window to read in, beside the one it explains."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

PADDING = 16
_MARGIN = 24


class ReadingWindow(QWidget):
    """Esc closes it, and it goes with the window it belongs to.

    Parameters
    ----------
    home : the window it explains.
    name : its object name.
    size : what it would like; it never outgrows `home` or its screen.
    """

    def __init__(self, home: QWidget, name: str, size: QSize) -> None:
        super().__init__(home, Qt.WindowType.Window)
        self.setObjectName(name)
        self._home, self._size = home, size
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(PADDING, PADDING, PADDING, 0)
        self.body.setSpacing(8)
        home.installEventFilter(self)

    def open(self) -> None:
        """Show it in front, in the middle of what it explains."""
        if not self.isVisible():
            home = self._home.frameGeometry()
            room = QSize(home.width() - 2 * _MARGIN, home.height() - 2 * _MARGIN)
            self.resize(self._size.boundedTo(room))
            self.move(home.center() - self.rect().center())
        self.show()
        self.raise_()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Minimised windows are hidden by the system; a closed one hides itself.
        if watched is self._home and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)
