"""Between a run and the doctor: has it examined now and then, and shows what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.analysis.doctor import Verdict, examine
from core.analysis.signs import Beginning, beginning_of, take_signs
from core.recipe import SETTINGS
from core.settings import format_number
from core.snapshot import Snapshot
from sae_gui.latest_work import LatestWork
from sae_gui.run_controller import Run, RunStatus
from sae_gui.translation import said, tr
from sae_gui.widgets.notice_bar import Notice
from sae_gui.widgets.pace import Pace
from sae_gui.words import within_sentence

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT = "doctor."
_MOST = 2
# An examination of 1,024 units costs 50 milliseconds of one core beside training.
_EXAMINATIONS_A_SECOND = 0.1


class DoctorDesk(QObject):
    """At most two verdicts as notices, worst first; what was closed does not return in a run.

    A run that diverged says so by itself, and is not examined.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._run, self._form = window.run, window.recipe_panel
        self._notices = window.notices
        self._work = LatestWork(tr("the run"), self)
        self._work.done.connect(self._take)
        self._pace = Pace(_EXAMINATIONS_A_SECOND)
        self._seen_epoch = 0
        self._is_asked = self._is_quiet = False
        self._said: set[str] = set()
        self._shown: dict[str, Verdict] = {}
        self._beginning: tuple[int, Beginning] | None = None
        self._run.run_started.connect(self._begin)
        self._run.snapshot_taken.connect(self._look)
        self._run.status_changed.connect(self._status_changed)

    def close(self) -> None:
        """Give up what is under way."""
        self._work.close()

    def retranslate(self) -> None:
        """What stands is said anew."""
        standing = {each.about for each in self._notices.notices()}
        for kind, verdict in self._shown.items():
            if _ABOUT + kind in standing:
                self._notices.show_notice(self._notice(verdict))

    @property
    def is_busy(self) -> bool:
        return self._work.is_busy

    def set_quiet(self, quiet: bool) -> None:
        """Say nothing while a lesson asks the same questions; what stands is taken away."""
        self._is_quiet = quiet
        if quiet:
            self._begin()

    def _begin(self, _run: Run | None = None) -> None:
        self._work.cancel()
        self._pace.reset()
        self._seen_epoch = 0
        self._beginning = None
        self._said.clear()
        for kind in list(self._shown):
            self._notices.dismiss(_ABOUT + kind)
        self._shown.clear()

    def _status_changed(self, status: RunStatus) -> None:
        if not status.has_run or status is RunStatus.DIVERGED:
            self._begin()

    def _look(self, snapshot: Snapshot, final: bool) -> None:
        """Examine what a snapshot brings, where an epoch has gone by since the last time."""
        run = self._run.run
        if self._is_quiet or run is None or not snapshot.history:
            return
        if snapshot.epoch <= self._seen_epoch:
            return
        if snapshot.model is None:
            if self._pace.due():
                self._is_asked = True
                self._run.ask_for_model()
            return
        # While it trains, models come for views that follow it, too often to examine each.
        if not final and (self._work.is_busy or not self._is_asked):
            return
        self._is_asked = False
        self._seen_epoch = snapshot.epoch
        self._examine(run, snapshot)

    def _examine(self, run: Run, snapshot: Snapshot) -> None:
        model, data, history = snapshot.model, snapshot.images, snapshot.history
        if model is None or data is None:
            return
        known = self._beginning
        known_of_it = known[1] if known is not None and known[0] == run.run_id else None

        def work(
            _: Callable[..., None], cancelled: Callable[[], bool]
        ) -> tuple[Beginning, list[Verdict]]:
            beginning = known_of_it or beginning_of(run.recipe, data, cancelled)
            signs = take_signs(model, run.recipe, data, cancelled, beginning)
            return beginning, examine(run.recipe, signs, history)

        self._work.ask(run.run_id, work)

    def _take(self, run_id: int, found: tuple[Beginning, list[Verdict]]) -> None:
        run, (beginning, verdicts) = self._run.run, found
        if run is None or run.run_id != run_id or self._run.status is RunStatus.DIVERGED:
            return
        self._beginning = run_id, beginning
        self._forget_passed(verdicts)
        for each in verdicts[:_MOST]:
            if each.kind not in self._said:
                self._said.add(each.kind)
                self._shown[each.kind] = each
                self._notices.show_notice(self._notice(each))

    def _forget_passed(self, verdicts: list[Verdict]) -> None:
        """Take away what no longer holds; it may return, unless it was closed by hand."""
        standing = {each.about for each in self._notices.notices()}
        for kind in set(self._shown) - {each.kind for each in verdicts}:
            del self._shown[kind]
            if _ABOUT + kind in standing:
                self._said.discard(kind)
                self._notices.dismiss(_ABOUT + kind)

    def _notice(self, verdict: Verdict) -> Notice:
        return Notice(
            "warn",
            said(verdict.fact),
            said(verdict.cause),
            actions=((button_words(verdict), lambda: self._change(verdict)),),
            about=_ABOUT + verdict.kind,
        )

    def _change(self, verdict: Verdict) -> None:
        self._form.set_value(verdict.key, verdict.value)


def button_words(verdict: Verdict) -> str:
    """Such as "Set w to 3"."""
    return tr("Set {name} to {value}").format(name=_name(verdict.key), value=_words(verdict))


def _name(key: str) -> str:
    setting = SETTINGS[key]
    return setting.symbol or within_sentence(setting.label)


def _words(verdict: Verdict) -> str:
    value = verdict.value
    if isinstance(value, str):
        return tr(SETTINGS[verdict.key].choices[value])
    return format_number(value)
