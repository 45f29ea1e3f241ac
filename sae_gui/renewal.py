"""A new look or language for all of the window without a stall: what is seen at once, first.

What is hidden (other tabs, dialogs, a folded column) is stale until it is shown, and is brought
up to date before its first paint; until then idle moments are used for it, a little at a time.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBasicTimer, QEvent, QObject, Qt, QTimer, QTimerEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shiboken6 import isValid

#: Fonts and colours come to the windows by events, and with them layouts. A label that wraps
#: anew moves its neighbours, and so on.
_SETTLING = (
    QEvent.Type.ApplicationFontChange,
    QEvent.Type.ApplicationPaletteChange,
    *(QEvent.Type.LayoutRequest for _ in range(4)),
)
_PAUSE_MS, _SLICE = 10, 0.006
_AT_ONCE = 16  # objects in a piece of work: a few milliseconds
Work = Callable[[], None]
Pass = tuple[Callable[[QObject], object], Callable[[QObject], bool]]


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Something that is put off: of which work it is a part, and for whom it is done."""

    work: object
    owner: QObject
    do: Work


class Renewal(QObject):
    """What is still to be done for hidden parts of the window.

    Signals
    -------
    begun : a new look is about to be taken on; what competes for the processor should rest.
    """

    begun = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stale: dict[QWidget, list[_Piece]] = {}
        self._timer = QBasicTimer()

    @property
    def is_done(self) -> bool:
        """Whether nothing is put off."""
        return not self._stale

    @contextmanager
    def under_way(self) -> Iterator[None]:
        """The window is laid out once, and painted once, when all of the new look is taken on.

        It is painted in a turn of the event loop of its own: between the two a click is heard.
        """
        self.begun.emit()
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        for each in windows:
            _hold(each)
        try:
            yield
        finally:
            QTimer.singleShot(0, self, partial(_paint, windows))

    def when_seen(self, widget: QWidget, work: Work) -> None:
        """Do `work` now if `widget` is to be seen; else, once, before it is shown."""
        hidden = _hidden_part(widget)
        if hidden is None:
            work()
        else:
            self._drop(hidden, work)
            self._put_off(hidden, _Piece(work, widget, work))

    def everywhere(self, *passes: Pass) -> None:
        """Go through the objects of all windows, the hidden ones when they are shown.

        Each pass is what is to be done with an object, and whether an object is concerned.
        """
        seen, hidden = _parts()
        for work, concerned in passes:
            for each in filter(concerned, seen):
                work(each)
            for part, inside in hidden.items():
                self._drop(part, work)
                objects = list(filter(concerned, inside))
                for start in range(0, len(objects), _AT_ONCE):
                    some = objects[start : start + _AT_ONCE]
                    self._put_off(part, _Piece(work, part, partial(_do_for, some, work)))

    def bring_up_to_date(self, widget: QWidget) -> None:
        """Do now what is put off for a widget that is needed without being shown."""
        hidden = _hidden_part(widget)
        if hidden is not None:
            self._catch_up(hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._catch_up(watched)
        return False

    def _put_off(self, hidden: QWidget, piece: _Piece) -> None:
        if hidden not in self._stale:
            self._stale[hidden] = []
            hidden.installEventFilter(self)
        self._stale[hidden].append(piece)
        if not self._timer.isActive():
            self._timer.start(_PAUSE_MS, self)

    def _drop(self, hidden: QWidget, work: object) -> None:
        """The same work is put off only once: an earlier wish for it is taken over."""
        if hidden in self._stale:
            pieces = self._stale[hidden]
            pieces[:] = [each for each in pieces if each.work != work]

    def _catch_up(self, hidden: QObject) -> None:
        """All that is put off for a part, in the order in which it was."""
        while hidden in self._stale:
            self._do_next(hidden)

    def timerEvent(self, event: QTimerEvent) -> None:
        end = time.perf_counter() + _SLICE
        while self._stale and time.perf_counter() < end:
            self._do_next(next(iter(self._stale)))
        if not self._stale:
            self._timer.stop()

    def _do_next(self, hidden: QWidget) -> None:
        waiting = self._stale[hidden]
        piece = waiting.pop(0) if waiting else None
        if not waiting:
            del self._stale[hidden]
            if isValid(hidden):
                hidden.removeEventFilter(self)
        if piece is not None and isValid(piece.owner):
            piece.do()


def _hold(window: QWidget) -> None:
    """Have all of a window painted, once, and not yet.

    Qt paints each opaque widget that changes by itself, and what lies on it over again from the
    window. All that becomes visible or invisible goes by the window alone. The attribute is set
    for the window only: its children would each be painted when they get it back.
    """
    veil = QWidget(window)
    veil.setGeometry(window.rect())
    veil.show()
    veil.setParent(None)
    window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)


def _paint(windows: Iterable[QWidget]) -> None:
    for window in windows:
        if isValid(window):
            window.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled, False)
            QApplication.postEvent(window, QEvent(QEvent.Type.UpdateRequest))


def _do_for(objects: Iterable[QObject], work: Callable[[QObject], object]) -> None:
    for each in objects:
        if isValid(each):
            work(each)


def _hidden_part(widget: QWidget) -> QWidget | None:
    """The outermost hidden widget that `widget` is in or is; None where it can be seen."""
    found, each = None, widget
    while each is not None:
        if each.isHidden():
            found = each
        each = each.parentWidget()
    return found


def _parts() -> tuple[list[QObject], dict[QWidget, list[QObject]]]:
    """The objects of all windows: those to be seen, and those in each hidden part.

    Menus are never hidden in this sense: the menu bar shows their titles.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    seen: list[QObject] = []
    hidden: dict[QWidget, list[QObject]] = {}
    for window in app.topLevelWidgets():
        if window.parent() is None and not _is_foreign(window):
            _sort(window, seen, hidden)
    return seen, hidden


def _is_foreign(window: QWidget) -> bool:
    """Whether a library keeps it for itself, as pyqtgraph a hundred widgets for each plot."""
    return window.isHidden() and type(window).__module__.startswith(("PySide6.", "pyqtgraph."))


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


def renewal() -> Renewal:
    """The application's one, made on first use."""
    app = QApplication.instance()
    assert app is not None, "a look needs an application"
    found = app.findChild(Renewal, "renewal")
    if found is None:
        found = Renewal(app)
        found.setObjectName("renewal")
    return found
