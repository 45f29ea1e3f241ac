"""A new look or language for all of the window without a stall.

What is seen is brought up to date over several turns of the event loop, while the window goes on
showing what it showed, and is painted when all of it is: nothing half changed is ever seen, and
between two turns a click is heard. What is hidden (other tabs, dialogs, a folded column) is stale
until it is shown, and is brought up to date before its first paint; until then idle moments are
used for it, a little at a time.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBasicTimer, QEvent, QObject, QTimerEvent, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sae_gui.curtain import Curtain
from sae_gui.window_parts import hidden_part, parts

#: How long a turn goes on with what is seen, and an idle moment with what is hidden; in seconds.
_TURN, _SLICE = 0.010, 0.006
_PAUSE_MS = 10
_AT_ONCE = 16  # objects in a piece of work: a few milliseconds
Work = Callable[[], None]
#: What there is to do, piece by piece: a turn of the event loop may end after each of them.
Steps = Iterator[None]
Pass = tuple[Callable[[QObject], object], Callable[[QObject], bool]]


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Something that is put off: of which work it is a part, and for whom it is done."""

    work: object
    owner: QObject
    do: Work


class Renewal(QObject):
    """The new look that is being taken on, and what is still to be done for hidden parts.

    Signals
    -------
    busy : a turn of it begins; what competes for the processor should rest for a moment.
    """

    busy = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stale: dict[QWidget, list[_Piece]] = {}
        self._idle, self._turns = QBasicTimer(), QBasicTimer()
        self._waiting: deque[Steps] = deque()
        self._steps: Steps | None = None
        self._next: deque[Work] = deque()
        self._is_stepping = False
        self._curtain = Curtain()

    @property
    def is_done(self) -> bool:
        """Whether nothing is put off, and no new look is being taken on."""
        return not self._stale and not self.is_under_way

    @property
    def is_under_way(self) -> bool:
        """Whether a new look is being taken on, or waits for its turn."""
        return self._is_in_the_middle or bool(self._waiting) or self._curtain.is_down

    @property
    def _is_in_the_middle(self) -> bool:
        return bool(self._steps or self._next)

    def take_on(self, steps: Steps) -> None:
        """Go through `steps` over several turns, after what is under way, and paint then.

        There is nothing to paint where they end without a first one.
        """
        self._waiting.append(steps)
        self._turns.start(0, self)

    def at_once(self, steps: Steps) -> None:
        """The same in this turn, after all that waits; it is painted in the next one."""
        self.take_on(steps)
        self.finish()

    def finish(self) -> None:
        """Take on now all that is under way or waits."""
        while (self._is_in_the_middle or self._waiting) and not self._is_stepping:
            self._go_on()

    def when_seen(self, widget: QWidget, work: Work) -> None:
        """Do `work` now, or in its turn, if `widget` is to be seen; else before it is shown."""
        hidden = hidden_part(widget)
        if hidden is not None:
            self._drop(hidden, work)
            self._put_off(hidden, _Piece(work, widget, work))
        elif self._steps is not None:
            self._next.append(lambda: work() if isValid(widget) else None)
        else:
            work()

    def everywhere(self, *passes: Pass) -> Steps:
        """Go through the objects of all windows, the hidden ones when they are shown.

        Each pass is what is to be done with an object, and whether an object is concerned.
        """
        seen, hidden = parts()
        for part, inside in hidden.items():
            yield
            for work, concerned in passes:
                self._drop(part, work)
                yield from self._in_part(part, work, list(filter(concerned, inside)))
        for work, concerned in passes:
            for each in seen:
                if isValid(each) and concerned(each):
                    yield
                    _do([each], work)

    def rearrange(self, part: QWidget) -> None:
        """Much of where a part stands is about to change: first it is laid out, then painted.

        Both take long. They are turns of their own, between which a click is heard.
        """
        if part.window().isVisible():
            self._curtain.fall_before(part)
            self._turns.start(0, self)

    def bring_up_to_date(self, widget: QWidget) -> None:
        """Do now what is put off for a widget that is needed without being shown."""
        self.finish()
        hidden = hidden_part(widget)
        if hidden is not None:
            self._catch_up(hidden)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            self._catch_up_in_turns(watched)
        return False

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._turns.timerId():
            self._take_turn()
        elif not self.is_under_way:
            self._use_idle_moment()

    def _take_turn(self) -> None:
        if self._curtain.is_down and not self._is_in_the_middle:
            self._curtain.lift()  # layouts have settled since the last turn
        elif not self.is_under_way:
            self._turns.stop()
        else:
            end = time.perf_counter() + _TURN
            self.busy.emit()
            self._go_on()
            while self._is_in_the_middle and time.perf_counter() < end:
                self._go_on()

    def _go_on(self) -> None:
        """One step of what is under way, or the first of what waits."""
        self._is_stepping = True
        try:
            if self._next:
                self._next.popleft()()
            elif self._steps is None:
                self._begin(self._waiting.popleft())
            else:
                next(self._steps)
        except StopIteration:
            self._steps = None
        except BaseException:
            self._steps = None
            self._next.clear()
            raise
        finally:
            self._is_stepping = False

    def _begin(self, steps: Steps) -> None:
        next(steps)
        self._steps = steps
        self.busy.emit()
        self._curtain.fall()

    def _put_off(self, hidden: QWidget, piece: _Piece) -> None:
        if hidden not in self._stale:
            self._stale[hidden] = []
            hidden.installEventFilter(self)
        self._stale[hidden].append(piece)
        if not self._idle.isActive():
            self._idle.start(_PAUSE_MS, self)

    def _in_part(
        self, part: QWidget, work: Callable[[QObject], object], objects: list[QObject]
    ) -> Steps:
        for start in range(0, len(objects), _AT_ONCE):
            piece = partial(_do, objects[start : start + _AT_ONCE], work)
            if isValid(part) and part.isHidden():
                self._put_off(part, _Piece(work, part, piece))
            else:  # it has been shown since the first step
                piece()
                yield

    def _drop(self, hidden: QWidget, work: object) -> None:
        """The same work is put off only once: an earlier wish for it is taken over."""
        if hidden in self._stale:
            pieces = self._stale[hidden]
            pieces[:] = [each for each in pieces if each.work != work]

    def _catch_up(self, hidden: QObject) -> None:
        """All that is put off for a part, in the order in which it was."""
        while hidden in self._stale:
            self._do_next(hidden)

    def _catch_up_in_turns(self, part: QWidget) -> None:
        """The same piece by piece, while the window shows what it showed."""
        if part.isWindow():
            self._catch_up(part)
            return
        self.rearrange(part)
        for _ in self._stale[part]:
            self._next.append(lambda: self._do_next(part))

    def _use_idle_moment(self) -> None:
        end = time.perf_counter() + _SLICE
        while self._stale and time.perf_counter() < end:
            self._do_next(next(iter(self._stale)))
        if not self._stale:
            self._idle.stop()

    def _do_next(self, hidden: QWidget) -> None:
        waiting = self._stale.get(hidden, [])
        piece = waiting.pop(0) if waiting else None
        if not waiting and hidden in self._stale:
            del self._stale[hidden]
            if isValid(hidden):
                hidden.removeEventFilter(self)
        if piece is not None and isValid(piece.owner):
            piece.do()


def _do(objects: Iterable[QObject], work: Callable[[QObject], object]) -> None:
    for each in objects:
        if isValid(each):
            work(each)


def renewal() -> Renewal:
    """The application's one, made on first use."""
    app = QApplication.instance()
    assert app is not None, "a look needs an application"
    found = app.findChild(Renewal, "renewal")
    if found is None:
        found = Renewal(app)
        found.setObjectName("renewal")
    return found
