"""What charts and pictures show, in words, for those who hear the window instead of seeing it.

A painted widget changes with every epoch, and somebody asks for its words perhaps once in an
hour: so none are kept. A widget with a method `state_in_words` is asked by Qt's accessible tree
at the moment a screen reader, or a test, wants to know, and costs nothing at any other.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

#: What a painted widget is in the accessible tree, where it is no picture; set on its class.
ROLE = "spoken_role"
_installed: list[bool] = []


@runtime_checkable
class Described(Protocol):
    """A widget that can say what it shows at the moment."""

    def state_in_words(self) -> str:
        """What there is to see now, in whole words; what will appear, while there is nothing."""


class _DescribedWidget(QAccessibleWidget):
    """The widget in the accessible tree: a picture whose description is made when asked for."""

    def text(self, kind: QAccessible.Text) -> str:
        widget = self.object()
        if kind == QAccessible.Text.Description and isinstance(widget, Described):
            try:
                return widget.state_in_words()
            except AttributeError:  # asked while it is still being made
                return ""
        return super().text(kind)


def describe_on_demand() -> None:
    """Have the accessible tree ask widgets for their words; once for the application."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(True)


def say_anew(widget: QWidget) -> None:
    """Tell a listener that the words of the widget with the focus are others now, by its keys."""
    if QAccessible.isActive() and widget.hasFocus():
        event = QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(event)


def description_of(widget: QWidget) -> str:
    """What a screen reader would be told at this moment."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Description) if found is not None else ""


def _interface_of(name: str, each: QObject) -> QAccessibleInterface | None:
    kind = type(each)
    if isinstance(each, QWidget) and (hasattr(kind, "state_in_words") or hasattr(kind, ROLE)):
        return _DescribedWidget(each, getattr(kind, ROLE, QAccessible.Role.Graphic))
    return None
