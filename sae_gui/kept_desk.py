"""Between the folder of kept runs and its dialog; and the limit on what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QKeySequence

from core.runs.checkpoint import Saving
from core.runs.run_card import RunCard
from core.runs.store import RunStore
from sae_gui.latest_work import LatestWork
from sae_gui.run_list import RunList
from sae_gui.translation import tr
from sae_gui.widgets.kept_runs_dialog import KeptRunsDialog
from sae_gui.widgets.notice_bar import Notice
from sae_gui.words import count, megabytes

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT = "kept runs"


class KeptDesk(QObject):
    """Shows what is kept and takes away what is not wanted; says when the oldest runs went."""

    def __init__(self, window: MainWindow, runs: RunList) -> None:
        super().__init__(window)
        self._window, self._list = window, runs
        self._taken: list[list[str]] = []
        self._reading = LatestWork(tr("Kept runs"), self)
        self._shrinking = LatestWork(tr("Kept runs"), self)
        self._reading.done.connect(lambda _, cards: self._fill(cards))
        self._shrinking.done.connect(lambda _, gone: self._tell(gone))
        self.dialog = KeptRunsDialog(window)
        self.dialog.open_asked.connect(self._open)
        self.dialog.delete_asked.connect(self._delete)
        self.dialog.undo_asked.connect(self._undo)
        self.dialog.folder_asked.connect(self._show_folder)
        self.dialog.file_asked.connect(self._choose_file)
        self.action = QAction(self)
        self.action.setObjectName("keptRunsAction")
        self.action.setShortcut(QKeySequence("Ctrl+Shift+K"))
        self.action.triggered.connect(self.show)
        menu = window.menu("File")
        menu.insertAction(menu.actions()[-1], self.action)
        window.run.kept.connect(self._look_at_limit)
        self.retranslate()

    def retranslate(self) -> None:
        self.action.setText(tr("Kept runs …"))
        self.dialog.retranslate()

    def show(self) -> None:
        """Read the folder, and show it; without one there are files only."""
        if self._store is None:
            self._window.runs_desk.choose_file()
            return
        self._read()
        self.dialog.open()

    def close(self) -> None:
        self._reading.close()
        self._shrinking.close()
        self.dialog.close()

    @property
    def _store(self) -> RunStore | None:
        return self._window.runs_desk.store

    def _read(self) -> None:
        store = self._store
        if store is not None:
            self._reading.ask("cards", lambda *_: store.cards())

    def _fill(self, cards: Sequence[RunCard]) -> None:
        store = self._store
        if store is not None:
            undoable = len(self._taken[-1]) if self._taken else 0
            self.dialog.show_cards(cards, str(store.folder), store.limit, undoable)

    def _open(self, card: RunCard) -> None:
        self.dialog.close()
        self._window.runs_desk.open(str(card.path))

    def _choose_file(self) -> None:
        self.dialog.close()
        self._window.runs_desk.choose_file()

    def _show_folder(self) -> None:
        if self._store is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._store.folder)))

    # -- taking away --------------------------------------------------------------------------

    def _delete(self, cards: Sequence[RunCard]) -> None:
        """Move files aside until the window closes; not those of runs that are at hand."""
        store = self._store
        if store is None:
            return
        taken = []
        for card in cards:
            claim = store.claim(card.path.stem)
            if claim is not None:
                store.discard(card.path.stem)
                claim.release()
                taken.append(card.path.stem)
        if taken:
            self._taken.append(taken)
        if len(taken) < len(cards):
            self._window.show_failure(
                tr("A run that is at hand in a window stays: reset it there, then delete it.")
            )
        self._read()

    def _undo(self) -> None:
        if self._store is not None and self._taken:
            for uid in self._taken.pop():
                self._store.bring_back(uid)
        self._read()

    # -- the limit ----------------------------------------------------------------------------

    def _look_at_limit(self, saving: Saving) -> None:
        """A stretch of training has ended: see that all runs together keep within the limit."""
        store = self._store
        if store is None or saving.status == "training" or saving.run_id < 0:
            return
        spare = {path for run in self._list.runs for path in run.files} | {saving.path}
        self._shrinking.ask("limit", lambda *_: store.shrink(spare=spare))

    def _tell(self, gone: Sequence[RunCard]) -> None:
        store = self._store
        if not gone or store is None:
            return
        fact = tr("Kept runs took more than {limit}.").format(limit=megabytes(store.limit))
        cause = tr(
            "The oldest without a star or a name of yours went: {runs}, {size}. Star a run to "
            "keep it."
        ).format(runs=count(len(gone), "run"), size=megabytes(sum(each.bytes for each in gone)))
        show = (tr("Kept runs …"), self.show)
        self._window.notices.show_notice(Notice("info", fact, cause, (show,), _ABOUT))
