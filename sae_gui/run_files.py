"""Between the list of runs and their files: names go into them, deleting moves them aside."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.datasets.dataset import DatasetError
from core.files import FileProblem
from core.model_file import ModelFileError
from core.runs.checkpoint import Saving
from core.runs.comparison import ComparedRun
from core.runs.run_file import annotate_run
from core.runs.saved_run import Remarks
from core.runs.store import RunStore
from core.sentence import sentence_of
from sae_gui.background_task import BackgroundTask
from sae_gui.run_list import RunList
from sae_gui.translation import said, tr
from sae_gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT = "names in files"


class RunFiles(QObject):
    """Knows where each run is kept, and has what a person says of it written there."""

    def __init__(self, window: MainWindow, runs: RunList) -> None:
        super().__init__(window)
        self._window, self._list = window, runs
        self._due: dict[Path, tuple[Remarks, bool]] = {}
        self._task: BackgroundTask | None = None
        self._deleted: set[int] = set()
        window.run.kept.connect(self._note_file)

    @property
    def _store(self) -> RunStore | None:
        return self._window.runs_desk.store

    def write(self, run: ComparedRun) -> None:
        """Have a run's name, star and note written into its files, beside all else."""
        is_current = self._window.run.annotate(run.run_id, run.remarks)
        for path in run.files:
            if path.suffix == ".npz":
                self._due[path] = run.remarks, is_current
        self._go_on()

    def set_aside(self, run: ComparedRun) -> Callable[[], None]:
        """Move a deleted run's kept files aside; what is returned brings them back.

        Files that the user put somewhere are nobody else's to delete.
        """
        store, uids = self._store, self._kept(run)
        self._deleted.add(run.run_id)
        for uid in uids:
            if store is not None:
                store.discard(uid)

        def bring_back() -> None:
            self._deleted.discard(run.run_id)
            for uid in self._kept(run):
                if store is not None:
                    store.bring_back(uid)

        return bring_back

    def elsewhere(self, run: ComparedRun) -> list[Path]:
        """The files of a run that are not in the folder of kept ones."""
        store = self._store
        return [each for each in run.files if store is None or not store.holds(each)]

    def close(self) -> None:
        """Write what is still due, and wait for it."""
        if self._task is not None:
            self._task.wait()
            self._task = None
        for path, (remarks, _) in self._due.items():
            try:
                annotate_run(path, remarks)
            except (FileProblem, ModelFileError):
                logging.getLogger(__name__).exception("a name was not written")
        self._due.clear()

    def _kept(self, run: ComparedRun) -> list[str]:
        store = self._store
        return [each.stem for each in run.files if store is not None and store.holds(each)]

    def _note_file(self, saving: Saving) -> None:
        """A run was written: that is one of its files from now on."""
        run, store = self._list.run(saving.run_id), self._store
        if saving.run_id in self._deleted and store is not None:  # written while it was deleted
            store.discard(saving.path.stem)
        elif run is not None and not saving.problem and saving.path not in run.files:
            run.files.append(saving.path)

    def _go_on(self) -> None:
        if self._task is not None or not self._due:
            return
        path = next(iter(self._due))
        remarks, is_current = self._due.pop(path)
        store = self._store

        def work(*_: object) -> None:
            try:
                _annotate(path, remarks, None if is_current else store)
            except (FileProblem, ModelFileError) as problem:
                raise DatasetError(sentence_of(problem)) from problem

        self._task = BackgroundTask(path.name, work, self)
        self._task.refused.connect(lambda _, problem: self._tell(problem))
        self._task.done.connect(lambda *_: self._window.notices.dismiss(_ABOUT))
        self._task.finished.connect(self._finished)
        self._task.start()

    def _finished(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
            self._go_on()

    def _tell(self, problem: DatasetError) -> None:
        fact = tr("The run's file keeps its old name and note.")
        self._window.notices.show_notice(Notice("bad", fact, said(problem), about=_ABOUT))


def _annotate(path: Path, remarks: Remarks, store: RunStore | None) -> None:
    """Into one file, unless another program trains the run that it keeps."""
    if not path.exists():
        return
    if store is None or not store.holds(path):
        annotate_run(path, remarks)
        return
    claim = store.claim(path.stem)
    if claim is None:
        raise FileProblem(tr("Another window trains this run: it is renamed here only."))
    try:
        annotate_run(path, remarks)
    finally:
        claim.release()
