"""The runs that are kept without being asked: one file each in the user's data folder."""

from __future__ import annotations

import os
import time
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from platformdirs import user_data_dir

from core.files import make_folder
from core.model_file import ModelFileError
from core.runs.claim import Claim
from core.runs.run_card import RunCard, read_card
from core.runs.run_file import load_run
from core.runs.saved_run import SavedRun

_APP = "sparse-autoencoder"
# Seconds after which a file that was never finished belongs to nobody any more.
_ABANDONED = 3600
#: What kept runs may take together, in bytes, before the oldest of them go.
LIMIT = 4_000_000_000


class RunStore:
    """The folder of kept runs.

    A run in training has a lock file beside its own, taken by the program that trains it. If that
    one dies, the lock file stays, and the next sitting finds it.
    """

    def __init__(self, folder: str | Path | None = None, limit: int = LIMIT) -> None:
        """`folder`: None for the user's own. Raises FileProblem where it can't be made."""
        self.folder = (
            Path(folder) if folder else Path(user_data_dir(_APP, appauthor=False)) / "runs"
        )
        self.limit = limit
        self._set_aside: set[str] = set()
        make_folder(self.folder)

    def path(self, uid: str) -> Path:
        """Where the run of that uid is kept."""
        return self.folder / f"{uid}.npz"

    def holds(self, path: Path) -> bool:
        """Whether a file is one of the kept runs, not one that the user put elsewhere."""
        return path.parent == self.folder

    def cards(self) -> list[RunCard]:
        """What is kept, the newest first; what can't be read is left out."""
        found = [read_card(each) for each in self.folder.glob("*.npz")]
        known = [each for each in found if each is not None]
        return sorted(known, key=lambda each: each.changed, reverse=True)

    def claim(self, uid: str) -> Claim | None:
        """Takes a run to be written by this program alone; None where another has it."""
        with suppress(OSError):
            return Claim.take(self.folder / f"{uid}.lock")
        return None

    def ended_early(self) -> tuple[SavedRun, Claim] | None:
        """The newest run whose program died before it was done, now claimed by this one.

        Runs that had ended anyway, and lock files without a run, are tidied up on the way. Older
        ones that died are left for the next time.
        """
        for uid in self._left_behind():
            claim = self.claim(uid)
            if claim is None:
                continue
            run = self._unfinished(uid)
            if run is not None:
                return run, claim
            claim.release()
        return None

    def discard(self, uid: str) -> None:
        """Takes a run out of the folder; `bring_back` undoes it until `forget_discarded`."""
        aside = self._discarded(uid)
        with suppress(OSError):
            self.path(uid).replace(aside)
            os.utime(aside)  # counts from now on
            self._set_aside.add(uid)

    def bring_back(self, uid: str) -> None:
        """Undoes `discard`."""
        with suppress(OSError):
            self._discarded(uid).replace(self.path(uid))
            self._set_aside.discard(uid)

    def forget_discarded(self) -> None:
        """Deletes what was discarded here: nobody can bring it back any more."""
        while self._set_aside:
            with suppress(OSError):
                self._discarded(self._set_aside.pop()).unlink()

    def tidy(self) -> None:
        """Deletes what was discarded or left unfinished long ago; kept runs stay."""
        now = time.time()
        for pattern in (".*.part", "*.discarded"):
            for each in self.folder.glob(pattern):
                with suppress(OSError):
                    if now - each.stat().st_mtime > _ABANDONED:
                        each.unlink()

    def shrink(self, limit: int | None = None, spare: Collection[Path] = ()) -> list[RunCard]:
        """Deletes the oldest runs until the rest take no more than the limit; returns which.

        Runs that a person starred, named or noted stay, those in `spare`, and those in training.
        """
        cards, gone = self.cards(), []
        size = sum(each.bytes for each in cards)
        for card in reversed(cards):
            if size <= (self.limit if limit is None else limit):
                break
            if card.is_cherished or card.path in spare or not self._delete(card):
                continue
            size -= card.bytes
            gone.append(card)
        return gone

    def _delete(self, card: RunCard) -> bool:
        """Whether it could be: not while a program, this one too, trains it."""
        claim = self.claim(card.path.stem)
        if claim is None:
            return False
        try:
            card.path.unlink()
        except OSError:
            return False
        finally:
            claim.release()
        return True

    def _discarded(self, uid: str) -> Path:
        return self.folder / f"{uid}.discarded"

    def _left_behind(self) -> list[str]:
        """The uids of all lock files, those of the newest runs first."""
        locks = self.folder.glob("*.lock")
        ages = {each.stem: _changed_at(self.path(each.stem)) for each in locks}
        return sorted(ages, key=lambda uid: ages[uid], reverse=True)

    def _unfinished(self, uid: str) -> SavedRun | None:
        try:
            run = load_run(self.path(uid))
        except ModelFileError:
            return None
        is_over = run.status in ("finished", "diverged") or run.epoch >= run.epochs
        return None if is_over or run.state is None else run


def _changed_at(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0
