"""Which images are on the page: a place in an order that can be shuffled."""

from __future__ import annotations

import numpy as np

from core.snapshot import ImageSelection


class PageTurner:
    """Walks through a set of images a page at a time."""

    def __init__(self) -> None:
        self._totals = (0, 0)
        self._order: np.ndarray | None = None
        self._random = np.random.default_rng()
        self.validation = False
        self.start = 0
        self.count = 1

    def open(self, training: int, validation: int) -> None:
        """Begin with the first page of other images."""
        self._totals = (training, validation)
        self.validation = self.validation and self.has_validation
        self._begin(self.shuffled)

    @property
    def total(self) -> int:
        return self._totals[self.validation]

    @property
    def has_validation(self) -> bool:
        return self._totals[1] > 0

    @property
    def shuffled(self) -> bool:
        return self._order is not None

    def shuffle(self, on: bool) -> None:
        """Draw a new order, or go back to the stored one; either way from the start."""
        self._begin(on)

    def choose_set(self, validation: bool) -> None:
        self.validation = validation and self.has_validation
        self._begin(self.shuffled)

    def fit(self, count: int) -> None:
        """Show so many; the first image stays unless the page would run past the end."""
        self.count = max(1, count)
        self.go_to(self.start)

    def go_to(self, start: int) -> None:
        self.start = max(0, min(start, self.total - self.count))

    def turn(self, pages: int) -> None:
        self.go_to(self.start + pages * self.count)

    @property
    def stop(self) -> int:
        return min(self.start + self.count, self.total)

    @property
    def is_first(self) -> bool:
        return self.start == 0

    @property
    def is_last(self) -> bool:
        return self.stop >= self.total

    def selection(self) -> ImageSelection:
        places = range(self.start, self.stop)
        if self._order is None:
            return ImageSelection(tuple(places), self.validation)
        return ImageSelection(
            tuple(self._order[places.start : places.stop].tolist()), self.validation
        )

    def _begin(self, shuffled: bool) -> None:
        self._order = self._random.permutation(self.total) if shuffled else None
        self.start = 0
