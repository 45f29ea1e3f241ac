"""A second pair of hands: a thread for one piece of work beside the caller's."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np

Result = TypeVar("Result")


class Helper(Generic[Result]):
    """Starts `work` at once, under the caller's rules for floating-point errors."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._work = work
        self._errors = np.geterr()
        self._results: list[Result] = []
        self._problem: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="helper", daemon=True)
        self._thread.start()

    def result(self) -> Result:
        """What the work returned, once it is done; what it raised is raised here."""
        self._thread.join()
        if self._problem is not None:
            raise self._problem
        return self._results[0]

    def _run(self) -> None:
        try:
            # NumPy keeps these rules for each thread.
            with np.errstate(**self._errors):
                self._results.append(self._work())
        except BaseException as problem:  # noqa: BLE001 - it belongs to the caller's thread
            self._problem = problem
