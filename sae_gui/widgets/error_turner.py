"""Which pairs the Errors tab shows: a place in the order of their errors, or one of them alone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.analysis.errors import ImageErrors
from core.snapshot import ImageSelection

_NONE = np.zeros(0, np.intp)


class ErrorTurner:
    """Walks through measured images, a page at a time or pair by pair.

    Attributes
    ----------
    by : one of `core.analysis.errors.ORDERS`.
    label : the one class that is shown, or None for all.
    start : place in `order` of the first pair on the page.
    zoomed : row in the set of the one pair that is shown alone, or None.
    """

    def __init__(self) -> None:
        self.by = "worst"
        self.label: int | None = None
        self.zoomed: int | None = None
        self.start = 0
        self.count = 1
        self.order: NDArray[np.intp] = _NONE
        self._errors: ImageErrors | None = None
        self._seed = 0

    @property
    def stop(self) -> int:
        return min(self.start + self.count, len(self.order))

    @property
    def place(self) -> int | None:
        """Where in the order the zoomed pair stands; None where it is not among them."""
        found = np.flatnonzero(self.order == self.zoomed) if self.zoomed is not None else _NONE
        return int(found[0]) if len(found) else None

    def take(self, errors: ImageErrors | None) -> None:
        """Newly measured errors; the page stays where it is, the zoomed pair too."""
        before, self._errors = self._errors, errors
        if errors is None or (before is not None and before.validation != errors.validation):
            self.start, self.zoomed = 0, None
        self._sort()

    def sort(self, by: str) -> None:
        """Another order, from its start; random once more: other images."""
        self._seed += by == self.by == "random"
        self.by, self.start = by, 0
        self._sort()

    def filter(self, label: int | None) -> None:
        """Keep only one class, or none back."""
        self.label, self.start = label, 0
        self._sort()

    def fit(self, count: int) -> None:
        """Show so many; the first stays unless the page would run past the end."""
        self.count = max(1, count)
        self.go_to(self.start)

    def go_to(self, start: int) -> None:
        self.start = max(0, min(start, len(self.order) - self.count))

    def turn(self, pages: int) -> None:
        """Go on by pages, or by single pairs while one is zoomed."""
        if self.zoomed is None:
            self.go_to(self.start + pages * self.count)
        elif len(self.order):
            place = -1 if self.place is None else self.place
            place = max(0, min(place + pages, len(self.order) - 1))
            self.zoomed = int(self.order[place])

    def leave_zoom(self) -> None:
        """Back to the page that the zoomed pair stands on."""
        if self.place is not None and not self.start <= self.place < self.stop:
            self.go_to(self.place // self.count * self.count)
        self.zoomed = None

    def selection(self) -> ImageSelection:
        validation = self._errors is not None and self._errors.validation
        if self.zoomed is not None:
            return ImageSelection((self.zoomed,), validation)
        return ImageSelection(tuple(self.order[self.start : self.stop].tolist()), validation)

    def _sort(self) -> None:
        errors = self._errors
        self.order = _NONE if errors is None else errors.order(self.by, self.label, self._seed)
        self.go_to(self.start)
