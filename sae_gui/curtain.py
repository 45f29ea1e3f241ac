"""The windows as they were, while a new look is taken on behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from sae_gui.window_parts import windows

_HELD = Qt.WidgetAttribute.WA_UpdatesDisabled
_BY_WISH = Qt.WidgetAttribute.WA_ForceUpdatesDisabled
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Curtain:
    """Holds what the windows show until it is lifted; then each is painted, whole and once."""

    def __init__(self) -> None:
        #: Whether it was visible when the curtain fell, by window.
        self._held: dict[QWidget, bool] = {}
        self._is_everywhere = False

    @property
    def is_down(self) -> bool:
        return bool(self._held)

    def fall(self) -> None:
        """Paint nothing from now on: no window, no menu that is opened meanwhile."""
        if not self._is_everywhere:
            self._is_everywhere = True
            QToolTip.hideText()
            for each in windows():
                self._hold(each, each.rect())

    def fall_before(self, part: QWidget) -> None:
        """Paint nothing of the window that a part of it is in; then all of where the part is."""
        if not self._is_everywhere:
            window, place = part.window(), part.parentWidget() or part
            self._hold(window, QRect(place.mapTo(window, QPoint()), place.size()))

    def lift(self) -> None:
        """Have a window painted when this turn of the event loop is over; one after another."""
        self._is_everywhere = False
        while self._held:
            window, was_shown = self._held.popitem()
            if isValid(window):
                _let_go(window)
                if window.isVisible():
                    if not was_shown:
                        _have_painted(window, window.rect())
                    QApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))
                    return

    def _hold(self, window: QWidget, area: QRect) -> None:
        shown = window.isVisible()
        self._held.setdefault(window, shown)
        if shown:
            window.setAttribute(_HELD, False)  # or the area would not be noted
            _have_painted(window, area)
        window.setAttribute(_HELD)


def _let_go(window: QWidget) -> None:
    window.setAttribute(_HELD, False)
    for child in window.findChildren(QWidget, options=_DIRECT):
        # One that was made meanwhile has it from its parent.
        if child.testAttribute(_HELD) and not child.testAttribute(_BY_WISH):
            child.setUpdatesEnabled(True)


def _have_painted(window: QWidget, area: QRect) -> None:
    """Have all of an area of a window painted, once.

    Qt paints each opaque widget that changes by itself, and what lies on it over again from the
    window. All that becomes visible or invisible goes by the window alone.
    """
    veil = QWidget(window)
    veil.setGeometry(area)
    veil.show()
    veil.setParent(None)
