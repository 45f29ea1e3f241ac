"""Keeps the run in training in the user's folder of runs; used from the training thread."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from core.datasets.dataset import Dataset
from core.runs.checkpoint import Checkpoints, Saving
from core.runs.claim import Claim
from core.runs.moments import Moments
from core.runs.saved_run import Remarks, SavedRun
from core.runs.store import RunStore
from core.trainer import Trainer


class RunKeeper:
    """One run at a time: saved every so often, at every stop, and where the user says.

    Parameters
    ----------
    store : where runs are kept; None: they are not.
    told : is called with every `Saving`, from the thread that writes.
    """

    def __init__(self, store: RunStore | None, told: Callable[[Saving], None]) -> None:
        self._store, self._told = store, told
        self._claim: Claim | None = None
        self._adopted: dict[str, Claim] = {}
        self._checkpoints: Checkpoints | None = None
        self._copies: list[Checkpoints] = []
        self._dataset: Dataset | None = None
        self._moments = Moments()
        self._saved: SavedRun | None = None
        self._run_id = -1
        self._remarks: dict[int, Remarks] = {}

    def annotate(self, run_id: int, remarks: Remarks) -> bool:
        """What is to be said of a run in all that is written of it; from any thread.

        Returns whether it is the run that is kept now.
        """
        self._remarks[run_id] = remarks
        checkpoints, is_current = self._checkpoints, run_id == self._run_id
        if is_current and checkpoints is not None:
            checkpoints.annotate(remarks)
        return is_current

    def adopt(self, uid: str, claim: Claim) -> None:
        """Take over a run that another sitting left, once it is begun."""
        self._adopted[uid] = claim

    def decline(self, uid: str) -> None:
        """That run is to stay as it is."""
        if (claim := self._adopted.pop(uid, None)) is not None:
            claim.release()

    def begin(
        self, dataset: Dataset, moments: Moments, saved: SavedRun | None, run_id: int = -1
    ) -> None:
        """A run begins, or one that was `saved` goes on; the one before is written to its end."""
        self._let_go()
        self._dataset, self._moments, self._saved = dataset, moments, saved
        self._run_id = run_id
        if self._store is None:
            return
        uid = saved.uid if saved and saved.uid else uuid.uuid4().hex
        self._claim = self._adopted.pop(uid, None) or self._store.claim(uid)
        if self._claim is None:  # another window trains it: what follows here is a run of its own
            uid = uuid.uuid4().hex
            self._claim = self._store.claim(uid)
        self._saved = replace(saved, uid=uid) if saved else None
        self._checkpoints = self._file(self._store.path(uid), "", uid, run_id)
        if run_id in self._remarks:
            self._checkpoints.annotate(self._remarks[run_id])

    def look(self, trainer: Trainer) -> None:
        """Saves the run if it is time."""
        if self._checkpoints is not None:
            self._checkpoints.look(trainer)

    def save(self, trainer: Trainer, status: str) -> None:
        """Saves the run as it stands."""
        if self._checkpoints is not None:
            self._checkpoints.save(trainer, status)

    def save_as(self, path: str, trainer: Trainer, status: str) -> None:
        """Saves the run into another file, too."""
        if self._dataset is not None:
            copy = self._file(Path(path), Path(path).stem, "")
            if (said := self._remarks.get(self._run_id)) is not None:
                copy.annotate(replace(said, name=Path(path).stem, is_named=True))
            copy.save(trainer, status)
            copy.close(wait=False)
            self._copies.append(copy)

    def close(self) -> None:
        """Waits until everything is written, and lets go of the run."""
        self._let_go()
        for copy in self._copies:
            copy.close()
        for claim in self._adopted.values():
            claim.leave()  # nobody has said yet what should become of the run

    def _file(self, path: Path, name: str, uid: str, run_id: int = -1) -> Checkpoints:
        assert self._dataset is not None
        return Checkpoints(
            path,
            self._dataset,
            like=self._saved,
            name=name,
            uid=uid,
            moments=lambda: self._moments.weights,
            told=lambda saving: self._told(replace(saving, run_id=run_id)),
        )

    def _let_go(self) -> None:
        if self._checkpoints is not None:
            self._checkpoints.close()
        if self._claim is not None:
            self._claim.release()
        self._checkpoints = self._claim = None
