"""One piece of work off the window's thread: loading, preparing, downloading."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from core.datasets.dataset import Cancelled, DatasetError
from sae_gui.translation import tr

#: What the work gets: a function to report progress with, and one that says whether to give up.
Work = Callable[[Callable[..., None], Callable[[], bool]], Any]

_REPORT_INTERVAL = 0.05
# A secondary thread has 512 KB of stack on macOS, and OpenBLAS overruns it.
_STACK_SIZE = 16 << 20


class BackgroundTask(QThread):
    """Runs `work(progress, cancelled)` once; exactly one of the three endings is emitted.

    Every signal carries the task itself first, so that its receiver can tell an answer that
    it no longer waits for.

    Signals
    -------
    progressed : what `work` reported, as a tuple; at most twenty times a second.
    done : the result.
    refused : a `DatasetError`, whose text is a sentence for the user.
    given_up : after `cancel`.
    """

    progressed = Signal(object, object)
    done = Signal(object, object)
    refused = Signal(object, object)
    given_up = Signal(object)

    def __init__(self, subject: str, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("background")
        self.setStackSize(_STACK_SIZE)
        self.subject = subject
        self._work = work
        self._cancelled = threading.Event()
        self._last_report = 0.0

    def cancel(self) -> None:
        self._cancelled.set()

    def run(self) -> None:
        try:
            result = self._work(self._report, self._cancelled.is_set)
        except Cancelled:
            self.given_up.emit(self)
        except DatasetError as problem:
            self.refused.emit(self, problem)
        except MemoryError:
            sentence = tr("There is not enough memory for these images.")
            self.refused.emit(self, DatasetError(sentence))
        except Exception as problem:
            logging.getLogger(__name__).exception("%s failed", self.subject)
            self.refused.emit(
                self,
                DatasetError(
                    tr("{subject} could not be used: {problem}.").format(
                        subject=self.subject, problem=problem
                    )
                ),
            )
        else:
            self.done.emit(self, result)

    @classmethod
    def give_up_all(cls, owner: QObject) -> None:
        """Cancel all tasks of `owner` and wait for their threads.

        A thread still has a few steps to go after its last signal, so one that has answered is
        waited for like the others: Qt ends the program when a running thread is deleted.
        """
        tasks = owner.findChildren(cls)
        for task in tasks:
            task.cancel()
        for task in tasks:
            task.wait()

    def _report(self, *told: Any) -> None:
        now = time.monotonic()
        if now - self._last_report >= _REPORT_INTERVAL:
            self._last_report = now
            self.progressed.emit(self, told)
