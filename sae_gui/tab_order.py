"""Where Tab leads: through the window as one reads it, whatever order its parts were made in.

Qt's own order is that of making, and parts come and go all the time: curves get labels, lessons
their settings, notices their buttons. So the way is found when a key asks for it, along the
layouts, which stand as the eye goes: from the top down, from left to right. A widget with a
method `parts_in_order` knows better.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolBar,
    QWidget,
)


def reading_order(top: QWidget) -> list[QWidget]:
    """All inside `top` that take the focus by Tab and can be seen and used, as one reads them."""
    return list(_stops_in(top))


def go_on(top: QWidget, *, forward: bool) -> bool:
    """Give the focus to the next stop, or the one before; after the last comes the first."""
    stops = reading_order(top)
    if not stops:
        return False
    stop = stops[_after(top.focusWidget(), stops, forward=forward) % len(stops)]
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    stop.setFocus(reason)
    bring_into_sight(stop)
    return True


def _after(here: QWidget | None, stops: list[QWidget], *, forward: bool) -> int:
    """The place next to where the focus is: in a stop, in a part of one, or around some."""
    part = here
    while part is not None:
        if part in stops:
            return stops.index(part) + (1 if forward else -1)
        part = part.parentWidget()
    inside = (at for at, stop in enumerate(stops) if here is not None and here.isAncestorOf(stop))
    first = next(inside, 0)
    return first if forward else first - 1


def _stops_in(widget: QWidget) -> Iterator[QWidget]:
    if isinstance(widget, QScrollArea):
        if widget.accessibleName() and _takes_tab(widget):  # a text to be scrolled by keys
            yield widget
        yield from _stops_of(widget.widget())
        return
    if _takes_tab(widget):
        yield widget
        if widget.layout() is None:  # a control; its parts are its own affair
            return
    for each in _parts(widget):
        yield from _stops_of(each)


def _stops_of(part: QWidget | None) -> Iterator[QWidget]:
    if part is not None and not part.isHidden() and part.isEnabled() and not part.isWindow():
        yield from _stops_in(part)


def _takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def _parts(widget: QWidget) -> list[QWidget]:
    own = getattr(widget, "parts_in_order", None)
    if own is not None:
        return own()
    if isinstance(widget, QMainWindow):
        return [*widget.findChildren(QToolBar), widget.centralWidget(), widget.statusBar()]
    if isinstance(widget, QSplitter):
        return [widget.widget(index) for index in range(widget.count())]
    if isinstance(widget, QStackedWidget):
        return [widget.currentWidget()] if widget.count() else []
    if isinstance(widget, QAbstractScrollArea):
        return []
    laid_out = list(_laid_out(widget.layout()))
    known = {id(each) for each in laid_out}
    loose = [
        each for each in widget.children() if isinstance(each, QWidget) and id(each) not in known
    ]
    return [*laid_out, *sorted(loose, key=lambda each: (each.y(), each.x()))]


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield item.widget()
        else:
            yield from _laid_out(item.layout())


def bring_into_sight(stop: QWidget) -> None:
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()
