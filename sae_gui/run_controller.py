"""A run as the window sees it: one status, commands, and the newest snapshot at screen rate."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from core.blocks import Floats
from core.datasets.dataset import Dataset
from core.recipe import SETTINGS, Recipe
from core.runs.claim import Claim
from core.runs.moments import Moments
from core.runs.saved_run import Remarks, SavedRun
from core.runs.store import RunStore
from core.snapshot import ImageSelection, Snapshot
from core.trainer import Diverged
from sae_gui.mailbox import Mailbox
from sae_gui.pacing import Pacing
from sae_gui.run_keeper import RunKeeper
from sae_gui.run_status import RunStatus
from sae_gui.saved_views import moments_of, saved_snapshot, status_of
from sae_gui.training_worker import RunRequest, TrainingWorker

__all__ = ["Branch", "Run", "RunController", "RunStatus"]

# The fastest panels draw ten times a second; more snapshots would only be thrown away.
_SCREEN_INTERVAL_MS = 100
# How long training stands back while the window takes on another look, in seconds.
_REST = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Branch:
    """Where a run's first weights come from: those of another run after an epoch."""

    run_id: int
    epoch: int
    weights: Floats


@dataclass(frozen=True, slots=True)
class Run:
    """What a run was started with, and the moments that are kept of it while it trains."""

    run_id: int
    recipe: Recipe
    dataset: Dataset | None  # None: a saved run whose images are not at hand
    moments: Moments = field(default_factory=Moments, compare=False)
    origin: Branch | None = None
    saved: SavedRun | None = None
    path: str = ""  # the file it was opened from


class RunController(QObject):
    """Starts, halts and continues runs on the training thread.

    Signals
    -------
    status_changed : the new `RunStatus`.
    run_started : the `Run`, before its first snapshot.
    snapshot_taken : a `Snapshot`, and whether it is the last one of this stretch.
    diverged : a `Diverged`, after the status changed.
    failed : a sentence, after the status changed.
    attached : the `Run`, a saved one that has its images now.
    images_refused : a sentence: these are not the images of the saved run that is shown.
    kept : the `Saving` of a run that was written, or could not be.
    """

    status_changed = Signal(object)
    run_started = Signal(object)
    snapshot_taken = Signal(object, bool)
    diverged = Signal(object)
    failed = Signal(str)
    attached = Signal(object)
    images_refused = Signal(str)
    kept = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.status = RunStatus.READY
        self.run: Run | None = None
        self.snapshot: Snapshot | None = None
        self._halt_as = RunStatus.PAUSED
        self._last_run_id = 0
        self._mailbox = Mailbox()
        self._worker = TrainingWorker(self._mailbox, self)
        self._worker.halted.connect(self._halted)
        self._worker.finished_training.connect(self._finished)
        self._worker.diverged.connect(self._diverged)
        self._worker.failed.connect(self._failed)
        self._worker.refused.connect(self._refused)
        self._timer = QTimer(self)
        self._timer.setObjectName("screenTimer")
        self._timer.setInterval(_SCREEN_INTERVAL_MS)
        self._timer.timeout.connect(self._take_snapshot)
        self._worker.start()

    # -- commands -----------------------------------------------------------------------------

    def train(self, recipe: Recipe, dataset: Dataset, *, single_epoch: bool = False) -> None:
        """Go on with the run, or start one if there is none or `recipe` asks for another."""
        if self.status is RunStatus.RUNNING:
            return
        if self.needs_new_run(recipe, dataset):
            self._start(recipe, dataset)
        else:
            self._plan_epochs(recipe.epochs, single_epoch)
            self._worker.set_learning_rate(recipe.learning_rate)
        self._set_off(single_epoch)

    def branch(self, recipe: Recipe, dataset: Dataset, origin: Branch) -> None:
        """Start a new run from the weights of a moment; one under way ends where it stands."""
        self._worker.halt()
        self._start(recipe, dataset, origin)
        self._set_off(single_epoch=False)

    def keep_in(self, store: RunStore) -> None:
        """Keep every run from now on; to be called before the first one."""
        self._worker.keeper = RunKeeper(store, self.kept.emit)

    def adopt(self, uid: str, claim: Claim) -> None:
        """A run that another sitting left is this one's to go on with."""
        self._worker.keeper.adopt(uid, claim)

    def decline(self, uid: str) -> None:
        """Nobody wants to go on with that run now; it stays among the kept ones."""
        self._worker.keeper.decline(uid)

    def annotate(self, run_id: int, remarks: Remarks) -> bool:
        """What is to be said of a run in its files; whether it is the one that is kept now."""
        run = self.run
        if run is not None and run.run_id == run_id and run.saved is not None:
            self.run = replace(run, saved=replace(run.saved, **asdict(remarks)))
        return self._worker.keeper.annotate(run_id, remarks)

    def save_as(self, path: str) -> None:
        """Write the run as it stands into a file; `kept` says what came of it."""
        self._worker.save_as(path)

    def open(self, saved: SavedRun, path: str = "") -> None:
        """Show a saved run, from a file; with `attach`, it can go on."""
        self._worker.halt()
        self._timer.stop()
        self._last_run_id += 1
        moments = Moments.from_kept(moments_of(saved))
        self.run = Run(self._last_run_id, saved.recipe, None, moments, saved=saved, path=path)
        self._mailbox.take()
        self.snapshot = saved_snapshot(saved, self._last_run_id)
        self.run_started.emit(self.run)
        self._set_status(status_of(saved))
        self.snapshot_taken.emit(self.snapshot, True)

    def attach(self, dataset: Dataset) -> None:
        """Give the saved run that is shown its images; `images_refused` if they are others."""
        run = self.run
        if run is None or run.saved is None:
            return
        self.run = replace(run, dataset=dataset)
        weights = None if run.saved.state else run.saved.model.parameters
        self._worker.new_run(
            RunRequest(run.run_id, run.recipe, dataset, run.moments, weights, run.saved)
        )
        self.attached.emit(self.run)
        self.ask_for_model()

    def pause(self) -> None:
        if self.status is RunStatus.RUNNING:
            self._halt_as = RunStatus.PAUSED
            self._worker.halt()

    def stop(self) -> None:
        """End the run where it stands; it can still be gone on with."""
        self._halt_as = RunStatus.STOPPED
        if self.status is RunStatus.RUNNING:
            self._worker.halt()
        elif self.status is RunStatus.PAUSED:
            self._set_status(RunStatus.STOPPED)

    def reset(self) -> None:
        """Forget the run; the next one starts from the same weights."""
        self._worker.halt()
        self._timer.stop()
        self.run = self.snapshot = None
        self._set_status(RunStatus.READY)

    def set_learning_rate(self, rate: float) -> None:
        if self.run is not None:
            self._worker.set_learning_rate(rate)

    def set_epochs(self, epochs: int) -> None:
        """Plan another number of epochs, at least those already trained."""
        if self.run is not None and self.status in (RunStatus.RUNNING, RunStatus.PAUSED):
            self._plan(max(epochs, self._epoch() + 1))

    def set_pace(self, pacing: Pacing) -> None:
        """How fast every run goes, and at which epochs it pauses, from now on."""
        self._worker.set_pace(pacing)

    def rest(self) -> None:
        """Training stands back for a moment: the window has much to do at once."""
        self._worker.rest(_REST)

    def show_images(self, selection: ImageSelection) -> None:
        """Ask for the reconstructions of these images, training or not."""
        self._mailbox.ask_for(selection)
        if self.run is not None:
            self._worker.look_again()
            self._timer.start()

    def follow_images(self, followed: bool) -> None:
        """Whether every snapshot is to bring the reconstructions asked for: somebody looks."""
        self._mailbox.follow(followed)
        if followed and self.run is not None:
            self._worker.look_again()
            self._timer.start()

    def ask_for_model(self) -> None:
        """Have one of the next snapshots bring a copy of the model, training or not."""
        self._mailbox.ask_for_model()
        if self.run is not None:
            self._worker.look_again()
            self._timer.start()

    def needs_new_run(self, recipe: Recipe, dataset: Dataset) -> bool:
        """Whether training with these would start anew instead of going on."""
        if self.run is None or not self.status.has_run:
            return True
        if self.status is RunStatus.PAUSED:  # what is under way goes on as it was frozen
            return False
        live = {key: getattr(recipe, key) for key, each in SETTINGS.items() if each.live}
        return self.run.recipe.replace(**live) != recipe or self.run.dataset is not dataset

    def close(self) -> None:
        """End the training thread and wait for it."""
        self._timer.stop()
        self._worker.close()

    # -- what the thread reports --------------------------------------------------------------

    def _start(self, recipe: Recipe, dataset: Dataset, origin: Branch | None = None) -> None:
        self._last_run_id += 1
        run = Run(self._last_run_id, recipe, dataset, origin=origin)
        self.run, self.snapshot = run, None
        self._mailbox.take()
        weights = origin.weights if origin is not None else None
        self._worker.new_run(RunRequest(run.run_id, recipe, dataset, run.moments, weights))
        self.run_started.emit(self.run)

    def _set_off(self, single_epoch: bool) -> None:
        self._halt_as = RunStatus.PAUSED
        self._set_status(RunStatus.RUNNING)
        self._timer.start()
        self._worker.train(single_epoch=single_epoch)

    def _plan_epochs(self, wanted: int, single_epoch: bool) -> None:
        """A finished run goes on for as many epochs again, unless the form says how many."""
        done = self._epoch()
        if wanted <= done:
            wanted = done + (1 if single_epoch else wanted)
        self._plan(wanted)

    def _plan(self, epochs: int) -> None:
        self._worker.set_epochs(epochs)

    def _epoch(self) -> int:
        return self.snapshot.epoch if self.snapshot else 0

    def _take_snapshot(self, final: bool = False) -> None:
        snapshot = self._mailbox.take()
        if snapshot is not None and self._is_current(snapshot.run_id):
            self.snapshot = snapshot
            self.snapshot_taken.emit(snapshot, final or self.status is not RunStatus.RUNNING)
            if self.status is not RunStatus.RUNNING:
                self._timer.stop()

    def _halted(self, run_id: int) -> None:
        self._settle(run_id, self._halt_as)

    def _finished(self, run_id: int) -> None:
        self._settle(run_id, RunStatus.FINISHED)

    def _diverged(self, run_id: int, problem: Diverged) -> None:
        if self._settle(run_id, RunStatus.DIVERGED):
            self.diverged.emit(problem)

    def _failed(self, run_id: int, sentence: str) -> None:
        if self._settle(run_id, RunStatus.FAILED):
            self.failed.emit(sentence)

    def _refused(self, run_id: int, sentence: str) -> None:
        if self._is_current(run_id) and self.run is not None and self.run.saved is not None:
            self._timer.stop()
            self.run = replace(self.run, dataset=None)
            self._set_status(status_of(self.run.saved))
            self.images_refused.emit(sentence)

    def _settle(self, run_id: int, status: RunStatus) -> bool:
        """The end of a stretch of training: show where it stands, then say so."""
        if not self._is_current(run_id):
            return False
        self._take_snapshot(final=True)
        self._timer.stop()
        self._set_status(status)
        return True

    def _is_current(self, run_id: int) -> bool:
        return self.run is not None and run_id == self.run.run_id

    def _set_status(self, status: RunStatus) -> None:
        if status is not self.status:
            self.status = status
            self.status_changed.emit(status)
