"""Runs in files: opening and saving them, keeping them, and finding the one that was cut off."""

from __future__ import annotations

from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from core.datasets.dataset import Dataset, DatasetError
from core.files import FileProblem
from core.model_file import ModelFileError
from core.recipe import Recipe
from core.recipe_file import shipped_name
from core.runs.checkpoint import Saving
from core.runs.claim import Claim
from core.runs.run_file import load_run, save_run
from core.runs.saved_run import SavedRun
from core.runs.store import RunStore
from core.sentence import sentence_of
from sae_gui.background_task import BackgroundTask
from sae_gui.file_choice import choose_target, unless
from sae_gui.renewal import renewal
from sae_gui.run_status import RunStatus
from sae_gui.translation import mark, said, tr
from sae_gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT_FILE, _ABOUT_SAVING, _ABOUT_LAST = "run file", "saving", "last sitting"
# Seconds that a name stands in the status line.
_NAMED = 8.0
_FILES = mark("Runs (*.npz)")


class RunsDesk(QObject):
    """Connects files of runs with the window."""

    def __init__(self, window: MainWindow, *, keeps: bool) -> None:
        """`keeps`: whether runs are kept in the user's folder."""
        super().__init__(window)
        self._window, self._run, self._data = window, window.run, window.data
        self.store: RunStore | None = None
        self._is_awaiting_images = self._is_search = self._starts_then = False
        self._last_saved: float | None = None
        self._saved_as, self._named_until = "", 0.0
        if keeps:
            self._open_store()
        self._run.kept.connect(self._show_saving)
        self._run.images_refused.connect(self._show_refusal)
        self._run.run_started.connect(lambda _: self._forget_saving())
        self._run.snapshot_taken.connect(lambda *_: self._show_age())
        self._run.status_changed.connect(lambda _: self._show_age())
        self._data.prepared.connect(self._images_came)
        self._data.refused.connect(self._images_missing)

    def _open_store(self) -> None:
        try:
            self.store = RunStore()
        except FileProblem as problem:
            self._window.show_failure(tr("Runs are not kept: {reason}").format(reason=problem))
            return
        self.store.tidy()
        self._run.keep_in(self.store)

    # -- opening ------------------------------------------------------------------------------

    def choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window, tr("Open a run"), "", f"{tr(_FILES)};;NumPy (*.npy)"
        )
        if path:
            self.open(path)

    def open(self, path: str, *, start: bool = False) -> None:
        """Bring a run's window back; one that trains is saved and ends where it stands."""
        self._starts_then = start

        def work(*_: Any) -> SavedRun:
            try:
                return load_run(path)
            except ModelFileError as problem:
                raise DatasetError(sentence_of(problem)) from problem

        task = self._task(path, work)
        task.done.connect(lambda _, saved: self.show_run(saved, path))
        task.refused.connect(lambda _, problem: self._window.show_failure(said(problem)))
        task.start()

    def show_run(self, saved: SavedRun, path: str = "") -> None:
        """Recipe into the form, curves and units into the panels, then the images are sought."""
        renewal().rearrange(self._window.centralWidget())
        self._window.notices.dismiss(_ABOUT_FILE)
        recipe = live_recipe(saved)
        self._window.recipe_panel.set_recipe(recipe, shipped_name(recipe))
        self._window.show_training()
        self._is_awaiting_images, self._is_search = True, saved.data is None
        self._run.open(saved, path)
        self._data.use_recipe(recipe)
        if saved.data is None:
            self._try_images(self._data.dataset)
            return
        dataset = self._data.dataset
        if dataset is not None and dataset.source == saved.data.source:
            if not self._data.is_loading:
                self._try_images(dataset)
        else:
            self._data.open(saved.data.source)

    def _images_came(self, _: object) -> None:
        run = self._run.run
        dataset = self._data.dataset
        if not self._is_awaiting_images or run is None or run.saved is None or dataset is None:
            return
        wanted = run.saved.data.source if run.saved.data else ""
        if self._is_search or dataset.source == wanted:
            self._try_images(dataset)

    def _try_images(self, dataset: Dataset | None) -> None:
        data = self._data.data
        if dataset is None or data is None or self._run.run is None or not self._run.snapshot:
            return
        self._is_awaiting_images = False
        snapshot = self._run.snapshot
        self._window.page.show_data(data)
        self._window.page.start_run(self._run.run.recipe, len(data.training))
        self._window.page.show_snapshot(snapshot, True)
        self._run.attach(dataset)
        self._run.show_images(self._window.page.reconstructions.selection())
        self._window.refresh_run()
        if self._starts_then:
            self._starts_then = False
            self._window.actions_of_run.train.trigger()

    def _images_missing(self, source: str, _: DatasetError) -> None:
        run = self._run.run
        if self._is_awaiting_images and run is not None and run.saved and run.saved.data:
            self._window.show_training()
            name = run.saved.data.name
            self._window.notices.show_notice(
                Notice(
                    "info",
                    tr("The run is here, its images are not."),
                    tr("{name} is not at {source}. To go on, find it.").format(
                        name=name, source=source
                    ),
                    actions=((tr("Find …"), self._find_images),),
                    about=_ABOUT_FILE,
                )
            )

    def _find_images(self) -> None:
        self._is_awaiting_images = self._is_search = True
        self._window.choose_images()

    def _show_refusal(self, sentence: str) -> None:
        self._is_awaiting_images = self._is_search = True
        fact, _, cause = sentence.partition(". ")
        self._window.notices.show_notice(
            Notice(
                "warn",
                f"{fact}.",
                cause,
                actions=((tr("Find …"), self._find_images),),
                about=_ABOUT_FILE,
            )
        )
        self._window.refresh_run()

    # -- saving -------------------------------------------------------------------------------

    def save_as(self) -> None:
        """Ask where to, then save."""
        if self._run.run is None or self._run.snapshot is None:
            self._window.show_failure(tr("There is no run to save yet."))
            return
        title = tr("Save the run")
        path = choose_target(self._window, title, "run.npz", tr(_FILES), unless(".npz"))
        if path:
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the run into a file; while it trains too."""
        run = self._run.run
        if run is None:
            return
        self._saved_as = path
        if run.dataset is not None:
            self._run.save_as(path)
            return
        assert run.saved is not None
        try:
            save_run(path, run.saved)
        except FileProblem as problem:
            self._window.show_failure(said(problem))
        else:
            self._show_name(Path(path).name)

    def _show_saving(self, saving: Saving) -> None:
        """A run was written, or could not be."""
        if saving.problem:
            self._window.notices.show_notice(self._failed_saving(saving))
            return
        self._window.notices.dismiss(_ABOUT_SAVING)
        self._last_saved = monotonic()
        if str(saving.path) == self._saved_as:
            self._saved_as = ""
            self._show_name(saving.path.name)
        else:
            self._show_age()

    def _show_name(self, name: str) -> None:
        """What the user saved is told by name for a while."""
        self._named_until = monotonic() + _NAMED
        self._window.status.show_aside(tr("Saved as {name}").format(name=name))

    def _failed_saving(self, saving: Saving) -> Notice:
        kept = tr("Training goes on.")
        if saving.kept_epoch is not None:
            kept = tr("Training goes on, and the file of epoch {epoch} is whole.").format(
                epoch=f"{saving.kept_epoch:,}"
            )
        fact = tr("The run was not saved.")
        elsewhere = (tr("Save elsewhere …"), self.save_as)
        return Notice("bad", fact, f"{saving.problem} {kept}", (elsewhere,), _ABOUT_SAVING)

    def _forget_saving(self) -> None:
        self._last_saved = None
        self._window.status.show_aside("")

    def _show_age(self) -> None:
        """When the run was saved last, at the right end of the status line."""
        if self._last_saved is None or monotonic() < self._named_until:
            return
        words = tr("Saved")
        if self._run.status is RunStatus.RUNNING:
            words = tr("Saved {seconds} s ago").format(
                seconds=round(monotonic() - self._last_saved)
            )
        self._window.status.show_aside(words)

    # -- the last sitting ---------------------------------------------------------------------

    def look_for_last_sitting(self) -> None:
        """Offer the run of a program that was killed or crashed."""
        store = self.store
        if store is None:
            return
        task = self._task(tr("the last sitting"), lambda *_: store.ended_early())
        task.done.connect(lambda _, found: self._offer(*found) if found else None)
        task.start()

    def _offer(self, saved: SavedRun, claim: Claim) -> None:
        self._run.adopt(saved.uid, claim)
        self._window.notices.show_notice(
            Notice(
                "info",
                tr("The last sitting ended early."),
                tr("Its run is safe up to epoch {epoch} of {epochs}.").format(
                    epoch=f"{saved.epoch:,}", epochs=f"{saved.epochs:,}"
                ),
                actions=(
                    (tr("Continue"), lambda: self._continue(saved)),
                    (tr("Discard …"), lambda: self._discard(saved)),
                ),
                about=_ABOUT_LAST,
                turned_down=lambda: self._run.decline(saved.uid),
            )
        )

    def _continue(self, saved: SavedRun) -> None:
        self._starts_then = True
        self._show_kept(saved)

    def _show_kept(self, saved: SavedRun) -> None:
        assert self.store is not None
        self.show_run(saved, str(self.store.path(saved.uid)))

    def _discard(self, saved: SavedRun) -> None:
        store = self.store
        assert store is not None
        store.discard(saved.uid)
        self._run.decline(saved.uid)
        self._window.notices.show_notice(
            Notice(
                "info",
                tr("Discarded the run of the last sitting."),
                actions=((tr("Undo"), lambda: self._bring_back(saved)),),
                about=_ABOUT_LAST,
            )
        )

    def _bring_back(self, saved: SavedRun) -> None:
        assert self.store is not None
        self.store.bring_back(saved.uid)
        self._show_kept(saved)

    # -- threads ------------------------------------------------------------------------------

    def close(self) -> None:
        for task in self.findChildren(BackgroundTask):
            task.wait()
        if self.store is not None:
            self.store.forget_discarded()

    def _task(self, subject: str, work: Any) -> BackgroundTask:
        task = BackgroundTask(subject, work, self)
        task.finished.connect(task.deleteLater)
        return task


def live_recipe(saved: SavedRun) -> Recipe:
    """The run's recipe with what was changed while it trained."""
    if saved.state is None:
        return saved.recipe
    live = saved.recipe.replace(
        epochs=max(saved.epochs, 1), learning_rate=saved.state.learning_rate
    )
    return saved.recipe if live.problems() else live
