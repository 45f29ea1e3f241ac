"""Draws newest data at most so often, and only where it can be seen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class FrameLimit(QObject):
    """Calls `draw` for a widget, not more often than the screen needs.

    The first request draws at once. One that follows too soon waits, and however many wait,
    `draw` is called once for all of them: it shows what is newest then.
    """

    def __init__(self, widget: QWidget, interval_ms: int, draw: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._draw = draw
        self._due = False
        self._pause = QTimer(self)
        self._pause.setObjectName("frameLimit")
        self._pause.setSingleShot(True)
        self._pause.setInterval(interval_ms)
        self._pause.timeout.connect(self._go_on)
        widget.installEventFilter(self)

    def request(self) -> None:
        self._due = True
        self._go_on()

    def draw_now(self) -> None:
        """Without waiting, for what nothing newer will follow."""
        self._pause.stop()
        self.request()

    def forget(self) -> None:
        """Nothing waits any more, and the next request draws at once."""
        self._due = False
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._go_on()
        elif event.type() == QEvent.Type.Hide:
            self._pause.stop()
        return False

    def _go_on(self) -> None:
        if self._due and self._widget.isVisible() and not self._pause.isActive():
            self._due = False
            self._pause.start()
            self._draw()
