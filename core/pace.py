"""How long a run has worked, and how fast."""

from __future__ import annotations

from collections import deque
from time import perf_counter

# Seconds of work that a speed is taken over.
_WINDOW = 1.0


class Pace:
    """A clock that runs only while there is work, and counts images.

    Attributes
    ----------
    images : images gone through, in all.
    """

    def __init__(self, seconds: float = 0.0, images: float = 0.0) -> None:
        self.images = images
        self._seconds = seconds
        self._started: float | None = None
        self._marks: deque[tuple[float, float]] = deque([(seconds, images)])

    def start(self) -> None:
        self._started = perf_counter()

    def stop(self) -> None:
        self._seconds = self.seconds
        self._started = None
        self._marks.append((self._seconds, self.images))
        while len(self._marks) > 2 and self._marks[1][0] <= self._seconds - _WINDOW:
            self._marks.popleft()

    @property
    def slice_seconds(self) -> float:
        """Seconds since `start`."""
        return 0.0 if self._started is None else perf_counter() - self._started

    @property
    def seconds(self) -> float:
        """Seconds of work in all."""
        return self._seconds + self.slice_seconds

    @property
    def images_per_second(self) -> float:
        """Over the last second of work."""
        (first_seconds, first_images), (last_seconds, last_images) = (
            self._marks[0],
            self._marks[-1],
        )
        passed = last_seconds - first_seconds
        return (last_images - first_images) / passed if passed else 0.0
