"""Saving a run while it trains: copied in the training thread, written by another one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import monotonic

from core.datasets.dataset import Dataset
from core.files import FileProblem
from core.runs.run_file import save_run
from core.runs.saved_run import DataIdentity, Moment, Remarks, SavedRun, data_identity, run_of
from core.trainer import Trainer

#: Seconds from one checkpoint to the next. What is read after a crash is older by the time that
#: writing takes, which on a slow disk leaves a few of the thirty seconds that are promised.
INTERVAL = 20.0
#: Seconds to the first one of a run, or of a stretch.
FIRST = 4.0
# Bytes of moments in a checkpoint under way; at a stop all of them are written.
_MOST_MOMENTS = 64 << 20


@dataclass(frozen=True, slots=True)
class Saving:
    """How a checkpoint ended.

    Attributes
    ----------
    path, epoch, status : what was to be written, and where.
    seconds : what copying held training up, and what writing took beside it.
    problem : one sentence, where it could not be written; "" where the file is whole.
    kept_epoch : the epoch of the file that is there now, as far as it was written here; or None.
    run_id : the run's number in the sitting; −1 where it has none, or for a copy elsewhere.
    """

    path: Path
    epoch: int
    status: str
    seconds: tuple[float, float]
    problem: str = ""
    kept_epoch: int | None = None
    run_id: int = -1


class Checkpoints:
    """Keeps the newest state of one run in one file.

    `look` and `save` are called from the thread that trains; a thread of its own writes. If the
    next state is there before the last one is written, the older of the two is skipped.

    Attributes
    ----------
    path : the file.
    last : how the last writing ended, or None.
    """

    def __init__(
        self,
        path: str | Path,
        dataset: Dataset,
        *,
        like: SavedRun | None = None,
        name: str = "",
        uid: str = "",
        every: float = INTERVAL,
        moments: Callable[[], Sequence[Moment]] = tuple,
        told: Callable[[Saving], None] = lambda _: None,
    ) -> None:
        """Nothing is written yet.

        Parameters
        ----------
        like : the run as it was saved before.
        every : seconds from one checkpoint to the next.
        moments : gives the moments to be kept with the run.
        told : is called after each writing, from the writing thread.
        """
        self.path = Path(path)
        self._dataset, self._like, self._name = dataset, like, name
        self._uid = uid
        self._moments, self._told = moments, told
        self._data: DataIdentity | None = like.data if like else None
        self._trainer: Trainer | None = None
        self._remarks: Remarks | None = None
        self._every = every
        self.last: Saving | None = None
        self._due = monotonic() + min(FIRST, every)
        self._waiting: tuple[SavedRun, float] | None = None
        self._kept_epoch: int | None = None
        self._changed = threading.Condition()
        self._is_writing = self._is_closing = False
        self._thread: threading.Thread | None = None

    def annotate(self, remarks: Remarks) -> None:
        """What every state that is written from now on says of the run; from any thread."""
        self._remarks = remarks

    def look(self, trainer: Trainer) -> None:
        """Saves the run if it is time; costs nothing otherwise."""
        if monotonic() >= self._due:
            self.save(trainer, "training")

    def save(self, trainer: Trainer, status: str) -> None:
        """Copies the run as it stands and has it written."""
        begun = monotonic()
        moments = tuple(self._moments())
        if status == "training":
            moments = thinned(moments, _MOST_MOMENTS)
        self._trainer = trainer
        run = run_of(
            trainer,
            name=self._name,
            status=status,
            moments=moments,
            like=self._like,
            uid=self._uid,
        )
        self._like = replace(run, state=None, moments=())
        self._due = monotonic() + self._every
        with self._changed:
            self._waiting = (run, monotonic() - begun)
            self._changed.notify_all()
            if self._thread is None:
                self._thread = threading.Thread(target=self._write_all, name="checkpoints")
                self._thread.start()

    def wait(self) -> None:
        """Until everything handed over so far is written."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting is None and not self._is_writing)

    def close(self, *, wait: bool = True) -> None:
        """Writes what is left and ends the thread."""
        with self._changed:
            self._is_closing = True
            self._changed.notify_all()
        if self._thread is not None and wait:
            self._thread.join()

    def _write_all(self) -> None:
        while True:
            with self._changed:
                self._is_writing = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._waiting is not None or self._is_closing)
                if self._waiting is None:
                    return
                (run, copying), self._waiting = self._waiting, None
                self._is_writing = True
            self.last = self._write(run, copying)
            self._told(self.last)

    def _write(self, run: SavedRun, copying: float) -> Saving:
        begun = monotonic()
        problem = ""
        try:
            said = asdict(self._remarks) if self._remarks is not None else {}
            save_run(self.path, replace(run, data=self._identity(), **said))
            self._kept_epoch = run.epoch
        except (FileProblem, MemoryError) as caught:
            problem = str(caught) or "There is not enough memory to save the run."
        seconds = (copying, monotonic() - begun)
        return Saving(self.path, run.epoch, run.status, seconds, problem, self._kept_epoch)

    def _identity(self) -> DataIdentity:
        """Which images they are, found out once, off the training thread."""
        if self._data is None:
            assert self._trainer is not None
            self._data = data_identity(self._dataset, self._trainer.prepared)
        return self._data


def thinned(moments: Sequence[Moment], most: int) -> tuple[Moment, ...]:
    """As many of the moments, evenly chosen, the first among them, as take `most` bytes."""
    total = sum(parameters.nbytes for _, parameters in moments)
    if total <= most:
        return tuple(moments)
    step = -(-total // max(most, 1))
    return tuple(moments[::step])
