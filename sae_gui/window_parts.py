"""What the windows are made of: the objects to be seen, and those in each hidden part."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid


def parts() -> tuple[list[QObject], dict[QWidget, list[QObject]]]:
    """The objects of all windows: those to be seen, and those in each hidden part.

    Menus are never hidden in this sense: the menu bar shows their titles.
    """
    seen: list[QObject] = []
    hidden: dict[QWidget, list[QObject]] = {}
    for window in windows():
        if isValid(window) and window.parent() is None:
            _sort(window, seen, hidden)
    return seen, hidden


def windows() -> list[QWidget]:
    """All that stand by themselves, menus too, but for those a library keeps for itself."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return [each for each in app.topLevelWidgets() if not _is_foreign(each)]


def hidden_part(widget: QWidget) -> QWidget | None:
    """The outermost hidden widget that `widget` is in or is; None where it can be seen."""
    found, each = None, widget
    while each is not None:
        if each.isHidden():
            found = each
        each = each.parentWidget()
    return found


def _is_foreign(window: QWidget) -> bool:
    """Whether it is a library's own, as pyqtgraph has a hundred widgets for each plot."""
    own = not type(window).__module__.startswith(("PySide6.", "pyqtgraph."))
    return window.isHidden() and not own and window.parent() is None


def _sort(each: QObject, seen: list[QObject], hidden: dict[QWidget, list[QObject]]) -> None:
    if isinstance(each, QWidget) and each.isHidden() and not isinstance(each, QMenu):
        inside = each.findChildren(QObject)
        actions = [one for one in inside if isinstance(one, QAction)]
        seen.extend(actions)  # menus elsewhere may show them
        hidden[each] = [each, *(one for one in inside if not isinstance(one, QAction))]
        return
    seen.append(each)
    for child in each.children():
        _sort(child, seen, hidden)
