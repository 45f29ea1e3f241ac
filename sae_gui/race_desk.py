"""A race in the window: the form's recipe against a run of the table, in step."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from core.datasets.dataset import Dataset, DatasetError
from core.recipe import Recipe, RecipeError
from core.runs.comparison import ComparedRun
from core.runs.race import Race, RaceError
from core.sentence import sentence_of
from sae_gui.background_task import BackgroundTask
from sae_gui.run_controller import RunStatus
from sae_gui.run_list import RunList
from sae_gui.translation import said, tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

# Racers are numbered apart from the runs that the window starts.
_FIRST_ID = 1_000_001


class RaceDesk(QObject):
    """Trains two recipes in turn, beside the window, and lists them as runs.

    Signals
    -------
    is_on_changed : whether a race is on.
    """

    is_on_changed = Signal(bool)

    def __init__(self, window: MainWindow, runs: RunList) -> None:
        super().__init__(window)
        self._window, self._list = window, runs
        self._task: BackgroundTask | None = None
        self._racers: tuple[ComparedRun, ...] = ()
        self._next_id = _FIRST_ID

    def toggle(self, rival: ComparedRun | None) -> None:
        """Start a race of the form's recipe against a run's, or end the one that is on."""
        if self._task is not None:
            self._task.cancel()
            return
        dataset, recipe = self._window.data.dataset, self._window.recipe_panel.recipe()
        problem = self._problem(rival, dataset)
        if problem or rival is None or dataset is None:
            self._window.show_failure(problem)
            return
        other = rival.recipe
        task = BackgroundTask(
            tr("the race"), lambda *told: self._race(recipe, other, dataset, *told)
        )
        task.setParent(self)
        self._task, self._racers = task, ()
        task.progressed.connect(lambda _, told: self._show(*told))
        task.done.connect(lambda _, told: self._show(*told))
        task.refused.connect(lambda _, problem: self._window.show_failure(said(problem)))
        task.finished.connect(self._end)
        task.start()
        self.is_on_changed.emit(True)

    def close(self) -> None:
        """Give up a race that is on, and wait for its thread."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _problem(self, rival: ComparedRun | None, dataset: Dataset | None) -> str:
        if self._window.run.status is RunStatus.RUNNING:
            return tr("Training is on, and a race needs both cores. Pause it first.")
        if rival is None:
            return tr("There is no run to race against. Train one, then change one setting.")
        if dataset is None:
            return tr("No images are open. A race needs some to train on.")
        return ""

    def _race(
        self,
        first: Recipe,
        second: Recipe,
        dataset: Dataset,
        progress: Callable[..., None],
        cancelled: Callable[[], bool],
    ) -> tuple[Any, ...]:
        try:
            race = Race(first, second, dataset)
        except (RaceError, RecipeError) as problem:
            raise DatasetError(sentence_of(problem)) from problem

        def told() -> tuple[Any, ...]:
            return dataset, race, tuple(each.history for each in race.trainers)

        for _ in race.run(cancelled):
            progress(*told())
        return told()

    def _show(self, dataset: Dataset, race: Race, histories: tuple[Any, ...]) -> None:
        if not self._racers:
            self._racers = tuple(self._racer(dataset, race, number) for number in (0, 1))
        for racer, history in zip(self._racers, histories, strict=True):
            racer.history = history
        self._list.changed.emit()

    def _racer(self, dataset: Dataset, race: Race, number: int) -> ComparedRun:
        trainer = race.trainers[number]
        name = tr("race, this recipe") if number == 0 else tr("race, its rival")
        racer = ComparedRun(
            run_id=self._next_id,
            name=name,
            recipe=trainer.recipe,
            data_name=dataset.name,
            fingerprint=dataset.fingerprint,
            moments=race.moments[number],
            pixels=trainer.prepared.pixels,
            images=trainer.prepared,
        )
        self._next_id += 1
        self._list.runs.append(racer)
        return racer

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
            self.is_on_changed.emit(False)
