"""So many times a second at most."""

from __future__ import annotations

import time


class Rate:
    """Says when the next redraw is due, so that figures do not flicker at screen rate."""

    def __init__(self, per_second: float) -> None:
        self._interval = 1.0 / per_second
        self._next = 0.0

    def due(self) -> bool:
        """Whether it is time; asking counts as doing."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + self._interval
        return True

    def reset(self) -> None:
        self._next = 0.0
