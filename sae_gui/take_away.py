"""Take away: what of the run at hand goes into files, written beside all else that goes on."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence
from PySide6.QtWidgets import QFileDialog, QMenu, QToolButton

from core.blocks import Floats
from core.datasets.dataset import DatasetError
from core.files import FileProblem
from core.pictures.exports import EXPORTS, Export, write_export
from core.pictures.taken_run import TakenRun
from core.sentence import Speaker, sentence_of
from core.snapshot import Snapshot
from core.versions import versions_here
from sae_gui.background_task import BackgroundTask
from sae_gui.file_choice import choose_target, may_overwrite, unless
from sae_gui.icons import icon
from sae_gui.run_controller import Run
from sae_gui.translation import catalogue, said, tr
from sae_gui.widgets.loading_row import LoadingRow
from sae_gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT = "take away"
#: Struck after Ctrl+T.
_LETTERS = {
    "report": "R",
    "gif": "G",
    "mp4": "M",
    "script": "S",
    "curves": "C",
    "units": "U",
    "reconstructions": "P",
    "weights": "W",
}


class TakeAway(QObject):
    """The toolbar's button and the File menu's entries, and what they do.

    An entry is off where there is nothing of its kind yet, and while another is being written.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._run = window, window.run
        self._asked: tuple[str, str] | None = None
        self._task: BackgroundTask | None = None
        self._menu = QMenu(window)
        self._menu.setObjectName("takeAwayMenu")
        self._actions = {kind: self._make_action(kind) for kind in EXPORTS}
        self._button = QToolButton()
        self._row = LoadingRow("export")
        self._put_into_window()
        self._run.status_changed.connect(self._show_possible)
        self._run.snapshot_taken.connect(self._take)
        self._row.cancel_requested.connect(self.cancel)
        self.retranslate()
        self._show_possible()

    def close(self) -> None:
        """Give up what is being written, and wait for it."""
        self._end()
        BackgroundTask.give_up_all(self)

    def cancel(self) -> None:
        """Give up what is being written; nothing is left of it."""
        if self._task is not None:
            self._task.cancel()

    def ask(self, kind: str) -> None:
        """Ask where to, then write it."""
        path = self._choose(kind, EXPORTS[kind])
        if path:
            self.take(kind, path)

    def take(self, kind: str, path: str) -> None:
        """Write one of `EXPORTS` as soon as the run has handed out its weights."""
        self._asked = (kind, path)
        self._run.ask_for_model()

    def retranslate(self) -> None:
        """The words, in the language in force."""
        words = {
            "report": tr("Report …"),
            "gif": tr("Film of training, GIF …"),
            "mp4": tr("Film of training, MP4 …"),
            "script": tr("Run as a NumPy script …"),
            "curves": tr("Curves, CSV …"),
            "units": tr("Units …"),
            "reconstructions": tr("Reconstructions …"),
            "weights": tr("Weights, as the notebook's …"),
        }
        for kind, action in self._actions.items():
            action.setText(words[kind])
        name = tr("Take away")
        self._menu.setTitle(name)
        self._button.setText(name)
        self._button.setAccessibleName(name)
        self._button.setToolTip(
            tr("Report, film, script, curves, pictures and weights of the run")
        )

    # -- building -----------------------------------------------------------------------------

    def _make_action(self, kind: str) -> QAction:
        action = self._menu.addAction("")
        action.setObjectName(f"takeAway.{kind}")
        action.setShortcut(QKeySequence(f"Ctrl+T, {_LETTERS[kind]}"))
        action.triggered.connect(lambda _=False, kind=kind: self.ask(kind))
        return action

    def _put_into_window(self) -> None:
        self._button.setObjectName("takeAwayButton")
        self._button.setIcon(icon("share"))
        self._button.setToolButtonStyle(self._window.toolbar.toolButtonStyle())
        self._button.setAutoRaise(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._open_menu)
        self._window.add_tool(self._button, right=True)
        self._row.setContentsMargins(16, 4, 16, 0)
        self._window.work.add_foot(self._row)
        file_menu = self._window.menu("File")
        file_menu.insertMenu(file_menu.actions()[-1], self._menu)
        file_menu.insertSeparator(file_menu.actions()[-1])

    def _open_menu(self) -> None:
        """Under the button, and within the window."""
        corner = self._button.mapToGlobal(QPoint(self._button.width(), self._button.height()))
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), 0))

    # -- what there is ------------------------------------------------------------------------

    def _show_possible(self, _: object = None) -> None:
        snapshot, free = self._run.snapshot, self._task is None
        has = {
            "history": snapshot is not None and bool(snapshot.history),
            "moments": self._run.run is not None and len(moments_of(self._run.run)) > 1,
            "images": self._run.run is not None,
        }
        has_run = self._run.status.has_run and snapshot is not None
        for kind, action in self._actions.items():
            action.setEnabled(free and has_run and all(has[each] for each in EXPORTS[kind].needs))

    def _take(self, snapshot: Snapshot, _final: bool) -> None:
        """Off with the run as this snapshot has it, if something is waiting for it."""
        self._show_possible()
        run = self._run.run
        if self._asked is None or snapshot.model is None or run is None:
            return
        (kind, path), self._asked = self._asked, None
        self._start(kind, path, taken_now(run, snapshot))

    def _start(self, kind: str, path: str, taken: TakenRun) -> None:
        say = Speaker(catalogue().code, catalogue().translate)

        def work(progress: Callable[..., None], cancelled: Callable[[], bool]) -> str:
            try:
                write_export(kind, path, taken, progress=progress, cancelled=cancelled, say=say)
            except FileProblem as problem:
                raise DatasetError(sentence_of(problem)) from problem
            return path

        name = Path(path).name
        self._row.show_loading(tr("writing {name}").format(name=name), 0, 0)
        self._task = BackgroundTask(name, work, self)
        self._task.progressed.connect(self._show_progress)
        self._task.done.connect(self._written)
        self._task.refused.connect(self._refused)
        self._task.given_up.connect(self._given_up)
        self._task.finished.connect(self._task.deleteLater)
        self._task.start()
        self._show_possible()

    # -- asking -------------------------------------------------------------------------------

    def _choose(self, kind: str, export: Export) -> str:
        if not export.suffixes:
            return self._choose_folder()
        names = " ".join(f"*{suffix}" for suffix in export.suffixes)
        words = self._actions[kind].text().rstrip(" …")
        return choose_target(
            self._window,
            words,
            export.file_name,
            f"{words} ({names})",
            unless(*export.suffixes),
        )

    def _choose_folder(self) -> str:
        folder = QFileDialog.getExistingDirectory(
            self._window, tr("A folder for alpha.npy and beta.npy")
        )
        there = [name for name in ("alpha.npy", "beta.npy") if (Path(folder) / name).exists()]
        if not folder or not there:
            return folder
        may = may_overwrite(self._window, tr("Take away"), ", ".join(there))
        return folder if may else ""

    # -- how it ends --------------------------------------------------------------------------

    def _show_progress(self, task: BackgroundTask, told: tuple[str, int, int]) -> None:
        if task is self._task:
            self._row.show_loading(*told)

    def _written(self, task: BackgroundTask, written: str) -> None:
        if task is not self._task:
            return
        self._end()
        path = Path(written)
        folder = path if path.is_dir() else path.parent
        opening = (tr("Show its folder"), lambda: _open_folder(folder))
        fact = tr("{name} is written.").format(name=path.name)
        self._window.notices.show_notice(Notice("info", fact, actions=(opening,), about=_ABOUT))

    def _refused(self, task: BackgroundTask, problem: DatasetError) -> None:
        if task is self._task:
            self._end()
            self._window.notices.show_notice(Notice("bad", said(problem), about=_ABOUT))

    def _given_up(self, task: BackgroundTask) -> None:
        if task is self._task:
            self._end()

    def _end(self) -> None:
        """Nothing is being written any more."""
        self._task = None
        self._row.end()
        self._show_possible()


def taken_now(run: Run, snapshot: Snapshot) -> TakenRun:
    """The run as a snapshot with its model has it."""
    assert snapshot.model is not None
    units = tr("{count:,} hidden units").format(count=run.recipe.hidden_units)
    rows_columns = run.dataset.image_shape
    if snapshot.images is not None:
        rows_columns = snapshot.images.image_shape
    return TakenRun(
        name=f"{run.dataset.name}, {units}",
        recipe=run.recipe,
        model=snapshot.model,
        image_shape=rows_columns,
        history=snapshot.history,
        moments=tuple(moments_of(run)),
        data=snapshot.images,
        data_name=run.dataset.name,
        source=run.dataset.source,
        seconds=snapshot.seconds,
        course=snapshot.course,
        versions=versions_here(),
    )


def moments_of(run: Run) -> list[tuple[int, Floats]]:
    """The run's stored moments, in rising order."""
    return list(run.moments.weights)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
