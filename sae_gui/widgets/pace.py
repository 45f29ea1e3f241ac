"""How often something may be drawn."""

from __future__ import annotations

import math
import time
from collections.abc import Callable


class Pace:
    """Says when the next drawing is due: at most `rate` times a second."""

    def __init__(self, rate: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._interval = 1.0 / rate
        self._clock = clock
        self._last = -math.inf

    def due(self) -> bool:
        """Whether enough time has gone by; if so, the time is counted from now."""
        now = self._clock()
        if now - self._last < self._interval:
            return False
        self._last = now
        return True

    def reset(self) -> None:
        """The next drawing is due at once."""
        self._last = -math.inf
