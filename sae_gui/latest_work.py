"""Work off the window's thread of which only the newest answer counts."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets.dataset import DatasetError
from sae_gui.background_task import BackgroundTask, Work
from sae_gui.translation import said


class LatestWork(QObject):
    """Works on the newest request only: one at a time, those it has overtaken are given up.

    Signals
    -------
    done : the request, and what its work returned.
    failed : the request, and a sentence.
    busy_changed : whether anything is under way.
    """

    SAID = ("_subject",)

    done = Signal(object, object)
    failed = Signal(object, str)
    busy_changed = Signal(bool)

    def __init__(self, subject: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._subject = subject
        self._task: BackgroundTask | None = None
        self._request: Any = None
        self._next: tuple[Any, Work] | None = None
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        return self._task is not None

    def ask(self, request: Any, work: Work) -> None:
        """Have `work(progress, cancelled)` done for `request`, in place of what was asked before.

        `work` must touch nothing that the window's thread may change, look at `cancelled()` now
        and then, and raise `core.datasets.dataset.Cancelled` when it is true.
        """
        if self._is_closed:
            return
        self._next = (request, work)
        if self._task is None:
            self._begin()
        else:
            self._task.cancel()

    def cancel(self) -> None:
        """Want no answer any more."""
        self._next = None
        if self._task is not None:
            self._task.cancel()
            self._request = None

    def close(self) -> None:
        """Give up what is under way and wait for its thread."""
        self._is_closed = True
        self._next = None
        self._task = None
        BackgroundTask.give_up_all(self)

    def _begin(self) -> None:
        assert self._next is not None
        (self._request, work), self._next = self._next, None
        self._task = BackgroundTask(self._subject, work, self)
        self._task.done.connect(self._take)
        self._task.refused.connect(self._refuse)
        self._task.given_up.connect(self._give_up)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()
        self.busy_changed.emit(True)

    def _take(self, task: BackgroundTask, result: Any) -> None:
        if task is self._task:
            # An answer that has been overtaken is still the newest there is, unless unwanted.
            request = self._request
            self._go_on()
            if request is not None:
                self.done.emit(request, result)

    def _refuse(self, task: BackgroundTask, problem: DatasetError) -> None:
        if task is self._task:
            request = self._request
            self._go_on()
            if request is not None:
                self.failed.emit(request, said(problem))

    def _give_up(self, task: BackgroundTask) -> None:
        if task is self._task:
            self._go_on()

    def _go_on(self) -> None:
        self._task = None
        if self._next is not None:
            self._begin()
        else:
            self.busy_changed.emit(False)
