"""Pages of which one is seen, scrolled where the room is less than it needs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

_LEAST = QSize(160, 80)


class PageStack(QStackedWidget):
    """Asks for the room of the page that is seen, not of the largest there is."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page else QSize()


class RoomScroll(QScrollArea):
    """Scrolls what it holds on a screen, or at a size of type, that leaves it too little room.

    Without it the window would grow beyond the screen. What it holds is as large as the room,
    but never smaller than it asks for. Unlike Qt's own `widgetResizable` this looks at what is
    asked for once a turn: some panels ask for more room as they get more, and would be resized
    inside their own resizing without end.
    """

    def __init__(self, widget: QWidget, name: str, *, sideways: bool = True) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sideways = sideways
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
        widget.show()

    def minimumSizeHint(self) -> QSize:
        """Down to next to nothing: scrolling is what it is for."""
        return QSize(_LEAST.width() if self._sideways else self._asked().width(), _LEAST.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            self.fit()
            if not self._sideways:
                self.updateGeometry()
        return super().eventFilter(watched, event)

    def _asked(self) -> QSize:
        return self.widget().minimumSizeHint()

    def fit(self) -> None:
        """What it holds asks for another size."""
        room, asked = self.maximumViewportSize(), self._asked()
        if asked.height() > room.height():
            room -= QSize(self.verticalScrollBar().sizeHint().width(), 0)
        if self._sideways and asked.width() > room.width():
            room -= QSize(0, self.horizontalScrollBar().sizeHint().height())
        if not self._sideways:
            asked.setWidth(0)
        self.widget().resize(asked.expandedTo(room))
