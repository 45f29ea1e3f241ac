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
        self._selection_is_followed = True
        self._model_is_asked_for = False

    @property
    def is_wanted(self) -> bool:
        """Whether a new snapshot would be seen."""
        return self._snapshot is None or self.has_wish

    @property
    def has_wish(self) -> bool:
        """Whether something has been asked for since the last snapshot."""
        return self._selection_is_new or self._model_is_asked_for

    def ask_for(self, selection: ImageSelection | None) -> None:
        """Name the images whose reconstructions the window shows."""
        with self._lock:
            self._selection_is_new = selection != self._selection
            self._selection = selection

    def follow(self, followed: bool) -> None:
        """Whether every snapshot is to bring the images asked for, or none but the next."""
        with self._lock:
            self._selection_is_new |= followed > self._selection_is_followed
            self._selection_is_followed = followed

    def ask_for_model(self) -> None:
        """Have the next snapshot bring a copy of the model."""
        with self._lock:
            self._model_is_asked_for = True

    def take_model_wish(self) -> bool:
        """Whether the next snapshot is to bring the model; what is put next answers the wish."""
        with self._lock:
            asked, self._model_is_asked_for = self._model_is_asked_for, False
            # The snapshot it takes the place of may bring one that nobody has seen.
            unseen = self._snapshot is not None and self._snapshot.model is not None
            return asked or unseen

    def take_selection(self, *, anyway: bool = False) -> ImageSelection | None:
        """The images wanted now; what is put next answers this wish.

        While nobody follows them they are wanted once, and, `anyway`, where a run comes to rest.
        """
        with self._lock:
            wanted = self._selection_is_new or self._selection_is_followed or anyway
            # The snapshot it takes the place of may bring some that nobody has seen.
            wanted |= self._snapshot is not None and self._snapshot.pairs is not None
            self._selection_is_new = False
            return self._selection if wanted else None

    def put(self, snapshot: Snapshot) -> None:
        with self._lock:
            self._snapshot = snapshot

    def take(self) -> Snapshot | None:
        """The newest snapshot, if one has come since the last call."""
        with self._lock:
            snapshot, self._snapshot = self._snapshot, None
            return snapshot
