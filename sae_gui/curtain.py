"""The windows as they were, while a new look is taken on behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from sae_gui.window_parts import windows

_HELD = Qt.WidgetAttribute.WA_UpdatesDisabled


class Curtain:
    """Holds what the windows show until it is lifted; then each is painted, whole and once."""

    def __init__(self) -> None:
        self._held: list[QWidget] = []
        self._shown: set[QWidget] = set()

    @property
    def is_down(self) -> bool:
        return bool(self._held)

    def fall(self) -> None:
        """Paint nothing from now on: no window, no menu that is opened meanwhile."""
        QToolTip.hideText()
        self._held = windows()
        self._shown = {each for each in self._held if each.isVisible()}
        for each in self._held:
            if each in self._shown:
                _have_all_painted(each)
            each.setAttribute(_HELD)

    def lift(self) -> None:
        """Have the windows painted when this turn of the event loop is over."""
        for each in filter(isValid, self._held):
            each.setAttribute(_HELD, False)
            if each.isVisible():
                if each not in self._shown:
                    _have_all_painted(each)
                QApplication.postEvent(each, QEvent(QEvent.Type.UpdateRequest))
        self._held, self._shown = [], set()


def _have_all_painted(window: QWidget) -> None:
    """Have all of a window painted, once.

    Qt paints each opaque widget that changes by itself, and what lies on it over again from the
    window. All that becomes visible or invisible goes by the window alone.
    """
    veil = QWidget(window)
    veil.setGeometry(window.rect())
    veil.show()
    veil.setParent(None)
