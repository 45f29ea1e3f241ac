"""Where the training thread leaves its newest snapshot for the window to fetch."""

from __future__ import annotations

import threading

from core.snapshot import ImageSelection, Snapshot


class Mailbox:
    """Holds the newest snapshot only, and what the window wants to see in the next one.

    A slow window never slows training: the worker copies arrays out only when the last
    snapshot has been taken (`is_wanted`), and nothing is ever queued.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._snapshot: Snapshot | None = None
        self._selection: ImageSelection | None = None
        self._selection_is_new = False

    @property
    def is_wanted(self) -> bool:
        """Whether a new snapshot would be seen."""
        return self._snapshot is None or self._selection_is_new

    @property
    def selection_is_new(self) -> bool:
        """Whether other images have been asked for since the last snapshot."""
        return self._selection_is_new

    def ask_for(self, selection: ImageSelection | None) -> None:
        """Name the images whose reconstructions the window shows."""
        with self._lock:
            self._selection_is_new = selection != self._selection
            self._selection = selection

    def take_selection(self) -> ImageSelection | None:
        """The images wanted now; what is put next answers this wish."""
        with self._lock:
            self._selection_is_new = False
            return self._selection

    def put(self, snapshot: Snapshot) -> None:
        with self._lock:
            self._snapshot = snapshot

    def take(self) -> Snapshot | None:
        """The newest snapshot, if one has come since the last call."""
        with self._lock:
            snapshot, self._snapshot = self._snapshot, None
            return snapshot
