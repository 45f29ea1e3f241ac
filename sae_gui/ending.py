"""How a run on the command line is told to end, between two steps and not within one."""

from __future__ import annotations

import signal
import threading
from types import FrameType
from typing import Any

_REASONS = {signal.SIGINT: "interrupted", signal.SIGTERM: "terminated"}


class Ending:
    """Notes Ctrl-C, and SIGTERM as `kill` and a closing session send it, while it is entered.

    An exception raised wherever the program happens to be would leave weights, moments and
    history of different steps behind. Whoever does not want to wait presses Ctrl-C again.

    Attributes
    ----------
    asked : "interrupted" or "terminated" once it was asked for, "" before.
    """

    def __init__(self) -> None:
        self.asked = ""
        self._before: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Ending:
        if threading.current_thread() is threading.main_thread():  # no other is told of signals
            self._before = {each: signal.signal(each, self._note) for each in _REASONS}
        return self

    def __exit__(self, *_: object) -> None:
        for each, handler in self._before.items():
            signal.signal(each, handler)

    def _note(self, number: int, _: FrameType | None) -> None:
        if self.asked:
            raise KeyboardInterrupt
        self.asked = _REASONS[signal.Signals(number)]
