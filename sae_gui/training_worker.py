"""The thread that trains: it drives one `Trainer` and never touches the window."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal

from core.blocks import Floats
from core.datasets.dataset import Dataset, DatasetError
from core.recipe import Recipe, RecipeError
from core.runs.going_on import RunProblem, go_on
from core.runs.moments import Moments
from core.runs.recorder import MomentRecorder
from core.runs.saved_run import SavedRun
from core.snapshot import Snapshot
from core.trainer import Diverged, Trainer
from sae_gui.mailbox import Mailbox
from sae_gui.pacing import PaceClock, Pacing
from sae_gui.run_keeper import RunKeeper
from sae_gui.translation import said, tr

# A secondary thread has 512 KB of stack on macOS, and OpenBLAS overruns it.
_STACK_SIZE = 16 << 20
# In slow motion the thread looks up this often, so that Pause acts at once.
_NAP = 0.02


@dataclass(frozen=True, slots=True)
class RunRequest:
    """A new run: what to train on what."""

    run_id: int
    recipe: Recipe
    dataset: Dataset
    moments: Moments
    weights: Floats | None = None  # to start from, in place of the recipe's draw
    saved: SavedRun | None = None  # to go on with


class TrainingWorker(QThread):
    """Trains in `run`, told what to do by flags that are set directly, never by queued slots.

    For each stretch of training exactly one of `halted`, `finished_training`, `diverged` and
    `failed` is emitted, with the run's id first; the newest snapshot lies in the mailbox before.
    `refused`: a saved run can't go on with these images, and stays as it was shown.
    """

    halted = Signal(int)
    finished_training = Signal(int)
    diverged = Signal(int, object)
    failed = Signal(int, str)
    refused = Signal(int, str)

    def __init__(self, mailbox: Mailbox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("training")
        self.setStackSize(_STACK_SIZE)
        self._mailbox = mailbox
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._go = threading.Event()
        self._quit = threading.Event()
        self._request: RunRequest | None = None
        self._epochs: int | None = None
        self._learning_rate: float | None = None
        self._stretch_is_owed = False
        self._single_epoch = False
        self._pacing = Pacing()
        self._rests_until = 0.0
        self._run_id = -1
        self._trainer: Trainer | None = None
        self._recorder: MomentRecorder | None = None
        self._steps: Iterator[Snapshot] | None = None
        self._save_as = ""
        self.keeper = RunKeeper(None, lambda _: None)

    # -- called from the window's thread ------------------------------------------------------

    def new_run(self, request: RunRequest) -> None:
        """Replace the run; it is built at once and trains when `train` is called."""
        with self._lock:
            self._request, self._epochs, self._learning_rate = request, None, None
            self._stretch_is_owed = False
            self._go.clear()
        self._wake.set()

    def train(self, *, single_epoch: bool = False) -> None:
        """Train on, to the planned end or for one epoch."""
        with self._lock:
            self._single_epoch = single_epoch
            self._stretch_is_owed = True
            self._go.set()
        self._wake.set()

    def halt(self) -> None:
        """Stop training after the chunk of images under way, a few milliseconds."""
        self._go.clear()

    def set_learning_rate(self, rate: float) -> None:
        with self._lock:
            self._learning_rate = rate
        self._wake.set()

    def set_epochs(self, epochs: int) -> None:
        with self._lock:
            self._epochs = epochs
        self._wake.set()

    def set_pace(self, pace: Pacing) -> None:
        """How fast to go and where to pause, from now on."""
        with self._lock:
            self._pacing = pace
        self._wake.set()

    def save_as(self, path: str) -> None:
        """Write the run as it stands into a file, without a halt."""
        with self._lock:
            self._save_as = path
        self._wake.set()

    def rest(self, seconds: float) -> None:
        """Leave the processor to the window for so long, after the chunk of images under way."""
        self._rests_until = time.monotonic() + seconds

    def look_again(self) -> None:
        """Answer a new wish in the mailbox, also when nothing trains."""
        self._wake.set()

    def close(self) -> None:
        """End the thread and wait for it."""
        self._quit.set()
        self._go.clear()
        self._wake.set()
        self.wait()
        self.keeper.close()

    # -- the thread itself --------------------------------------------------------------------

    def run(self) -> None:
        while not self._quit.is_set():
            self._wake.wait()
            self._wake.clear()
            try:
                self._build_if_asked()
                self._apply_edits()
                # Also when it was halted before it began: its ending is waited for.
                if self._trainer is not None and self._stretch_is_owed:
                    self._train()
                elif self._trainer is not None and self._mailbox.has_wish:
                    self._publish()
            except RunProblem as problem:
                self._close_stretch()
                self.refused.emit(self._run_id, said(problem))
            except (RecipeError, DatasetError, MemoryError) as problem:
                self._fail(said(problem) or tr("There is not enough memory for this run."))
            except Exception as problem:
                logging.getLogger(__name__).exception("training failed")
                why = str(problem) or type(problem).__name__
                self._fail(tr("Training stopped: {why}.").format(why=why))

    def _build_if_asked(self) -> None:
        with self._lock:
            request, self._request = self._request, None
        if request is None:
            return
        self._trainer = self._steps = self._recorder = (
            None  # frees the old run's memory before the new one's
        )
        self._run_id = request.run_id
        self._trainer = _built(request)
        self.keeper.begin(request.dataset, request.moments, request.saved, request.run_id)
        self._recorder = MomentRecorder(self._trainer, request.moments)
        self._recorder.look()

    def _apply_edits(self) -> None:
        with self._lock:
            rate, self._learning_rate = self._learning_rate, None
            epochs, self._epochs = self._epochs, None
        if self._trainer is None:
            return
        if rate is not None:
            self._trainer.learning_rate = rate
        if epochs is not None:
            self._trainer.epochs = epochs

        path, self._save_as = self._save_as, ""
        if path:
            self.keeper.save_as(path, self._trainer, "stopped")

    def _train(self) -> None:
        trainer, recorder = self._trainer, self._recorder
        assert trainer is not None
        assert recorder is not None
        # A stretch goes on in the very step where the last one was halted, so that pausing
        # leaves no mark on the numbers.
        self._steps = self._steps or trainer.run()
        first_epoch = trainer.epoch
        last_epoch = first_epoch + 1 if self._single_epoch else None
        clock = PaceClock()
        try:
            while not self._must_end() and trainer.epoch != last_epoch:
                if trainer.epoch > first_epoch and trainer.epoch in self._pacing.pauses:
                    break
                trainer.takes_small_steps = self._pacing.is_slow
                if next(self._steps, None) is None:
                    self._steps = None
                    break
                recorder.look()
                self.keeper.look(trainer)
                self._apply_edits()
                if self._mailbox.is_wanted:
                    self._publish()
                self._wait_for(clock, trainer.epoch + trainer.epoch_progress)
                self._rest_if_asked()
        except Diverged as problem:
            self._steps = None
            recorder.look()  # the last good weights are back
            self._end(self.diverged, problem)
            return
        ended = self._steps is None or trainer.epoch >= trainer.epochs
        self._end(self.finished_training if ended else self.halted)

    def _wait_for(self, clock: PaceClock, position: float) -> None:
        """In slow motion, the time until the next step is due; ends at once where it is halted."""
        while self._pacing.is_slow and not self._must_end():
            seconds = clock.wait(self._pacing, position)
            if seconds <= 0:
                return
            time.sleep(min(seconds, _NAP))
            if self._mailbox.is_wanted:
                self._publish()

    def _rest_if_asked(self) -> None:
        while (left := self._rests_until - time.monotonic()) > 0 and not self._must_end():
            time.sleep(min(left, _NAP))

    def _must_end(self) -> bool:
        return not self._go.is_set() or self._request is not None

    def _end(self, signal: Signal, *more: object) -> None:
        if self._trainer is not None:
            self.keeper.save(self._trainer, self._word_of(signal))
        if self._close_stretch():
            self._publish(model=True)
            signal.emit(self._run_id, *more)

    def _word_of(self, signal: Signal) -> str:
        """How the run's file calls this ending."""
        return {self.finished_training: "finished", self.diverged: "diverged"}.get(
            signal, "stopped"
        )

    def _close_stretch(self) -> bool:
        """Whether the stretch is over; not if another run is asked for: this one is forgotten."""
        with self._lock:
            if self._request is not None:
                self._wake.set()
                return False
            self._stretch_is_owed = False
            self._go.clear()
            return True

    def _publish(self, *, model: bool = False) -> None:
        assert self._trainer is not None
        model = self._mailbox.take_model_wish() or model
        selection = self._mailbox.take_selection(anyway=not self._go.is_set())
        self._mailbox.put(self._trainer.snapshot(selection, model=model))

    def _fail(self, sentence: str) -> None:
        self._steps = None
        if self._close_stretch():
            self.failed.emit(self._run_id, sentence)


def _built(request: RunRequest) -> Trainer:
    if request.saved is not None and request.saved.state is not None:
        return go_on(request.saved, request.dataset, run_id=request.run_id)
    return Trainer(  # a saved run without a state has weights: the optimizer begins anew
        request.recipe,
        request.dataset,
        run_id=request.run_id,
        weights=request.weights,
        history=request.saved.history if request.saved is not None else (),
    )
