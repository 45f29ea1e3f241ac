"""A part of the window in a window of its own, until that is closed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from sae_gui.translation import tr


class OwnWindow(QWidget):
    """Takes a widget out of its place and shows it; closing puts it back.

    A note with a button keeps the place. The window goes when that which the widget came from
    is closed.

    Signals
    -------
    closed : the widget is back in its place.
    """

    closed = Signal()

    def __init__(self, widget: QWidget, title: str) -> None:
        home = widget.window()
        super().__init__(home, Qt.WindowType.Window)
        self.setObjectName("ownWindow")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._home, self._widget = home, widget
        self._note = _Note(widget, title)
        self._note.back.clicked.connect(self.close)
        size = widget.size()
        _swap(widget, self._note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(widget)
        self.resize(size)
        home.installEventFilter(self)
        widget.show()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Minimised windows are hidden by the system; a closed one hides itself.
        if watched is self._home and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.close()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._home.removeEventFilter(self)
        _swap(self._note, self._widget)
        self._widget.show()
        self._note.deleteLater()
        event.accept()
        self.closed.emit()


class _Note(QWidget):
    """Stands where the widget was."""

    def __init__(self, widget: QWidget, title: str) -> None:
        super().__init__()
        self.setMinimumSize(widget.minimumSize())
        self.setSizePolicy(widget.sizePolicy())
        words = QLabel(tr("{panel} stands in a window of its own.").format(panel=title))
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(True)
        self.back = QPushButton(tr("Put back"))
        self.back.setObjectName("putBack")
        self.back.setAccessibleName(tr("Put {panel} back").format(panel=title))
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)


def _swap(old: QWidget, new: QWidget) -> None:
    """Put `new` where `old` is, in a splitter or a layout, however deep in its parent's."""
    place = old.parentWidget()
    if isinstance(place, QSplitter):
        sizes = place.sizes()
        place.replaceWidget(place.indexOf(old), new)
        new.show()
        place.setSizes(sizes)
    elif place is not None and place.layout() is not None:
        place.layout().replaceWidget(old, new)
        old.setParent(None)
        new.show()
