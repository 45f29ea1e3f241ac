"""The figures of the run at hand and of the one before, measured off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.gradient_check import GradientCheck
from core.lessons.figures import figures_of
from core.snapshot import Snapshot
from sae_gui.latest_work import LatestWork
from sae_gui.run_controller import RunStatus

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ENDS = (RunStatus.FINISHED, RunStatus.STOPPED, RunStatus.DIVERGED)


class LessonFigures(QObject):
    """Follows runs and gradient checks while a lesson is open.

    Signals
    -------
    found : whether it was a run (or else a gradient check); `facts` and `before` are up to date.
    """

    found = Signal(bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.facts: dict[str, Any] = {}
        self.before: dict[str, Any] = {}
        self.is_on = False
        self._run = window.run
        self._run_id = 0
        self._is_wanted = False
        self._work = LatestWork("the lesson's figures", self)
        self._work.done.connect(self._take)
        self._run.status_changed.connect(self._status_changed)
        self._run.snapshot_taken.connect(self._look)
        window.analysis.gradient_checked.connect(self._take_check)

    def begin(self) -> None:
        """A lesson opens: nothing is known."""
        self.is_on = True
        self.facts, self.before = {}, {}

    def end(self) -> None:
        self.is_on = self._is_wanted = False
        self._work.cancel()

    def close(self) -> None:
        self._work.close()

    def _status_changed(self, status: RunStatus) -> None:
        self._is_wanted = False
        if not self.is_on or status not in _ENDS or self._run.run is None:
            return
        if status is RunStatus.DIVERGED:
            snapshot = self._run.snapshot
            history = snapshot.history if snapshot else ()
            facts = figures_of(self._run.run.recipe, history, diverged=True)
            self._take(self._run.run.run_id, facts)
        else:
            self._is_wanted = True
            self._run.ask_for_model()

    def _look(self, snapshot: Snapshot, final: bool) -> None:
        run, model, data = self._run.run, snapshot.model, snapshot.images
        if not self._is_wanted or run is None or model is None:
            return
        self._is_wanted = False

        def work(_: Callable[..., None], cancelled: Callable[[], bool]) -> dict[str, Any]:
            return figures_of(
                run.recipe, snapshot.history, model=model, data=data, cancelled=cancelled
            )

        self._work.ask(run.run_id, work)

    def _take(self, run_id: int, facts: dict[str, Any]) -> None:
        if not self.is_on or self._run.run is None or run_id != self._run.run.run_id:
            return
        self._put(facts, is_new=run_id != self._run_id)
        self._run_id = run_id
        self.found.emit(True)

    def _take_check(self, check: GradientCheck) -> None:
        if self.is_on:
            known = {"gradient_error": check.relative_difference}
            self._put({**asdict(check.recipe), **known}, is_new=True)
            self.found.emit(False)

    def _put(self, facts: dict[str, Any], *, is_new: bool) -> None:
        if is_new:
            self.before = self.facts
        self.facts = facts
