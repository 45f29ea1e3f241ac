"""A race in the window: two recipes that differ in one setting, trained in step."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from core.analysis.measures import Measures, measure
from core.datasets.dataset import Dataset, DatasetError
from core.recipe import SETTINGS, Recipe, RecipeError
from core.runs.comparison import ComparedRun
from core.runs.race import Race, RaceError
from core.sentence import sentence_of
from core.trainer import Trainer
from sae_gui.background_task import BackgroundTask
from sae_gui.run_controller import RunStatus
from sae_gui.run_list import RunList
from sae_gui.translation import said, tr
from sae_gui.widgets.race_dialog import Contestant, RaceDialog
from sae_gui.words import setting_words

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
        self.dialog: RaceDialog | None = None

    def toggle(self, rival: ComparedRun | None) -> None:
        """Ask who races, the form's recipe and the chosen run proposed; or end a race."""
        if self._task is not None:
            self._task.cancel()
            return
        problem = self._problem()
        if problem:
            self._window.show_failure(problem)
            return
        self.dialog = self._make_dialog(rival)
        self.dialog.finished.connect(self._begin_if_wanted)
        self.dialog.open()

    def begin(self, first: Recipe, second: Recipe) -> None:
        """Start the race."""
        dataset = self._window.data.dataset
        assert dataset is not None
        task = BackgroundTask(
            tr("the race"), lambda *told: self._race(first, second, dataset, *told)
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
        if self.dialog is not None:
            self.dialog.close()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    # -- asking -------------------------------------------------------------------------------

    def _problem(self) -> str:
        if self._window.run.status is RunStatus.RUNNING:
            return tr("Training is on, and a race needs both cores. Pause it first.")
        if self._window.data.dataset is None:
            return tr("No images are open. A race needs some to train on.")
        for key, sentence in self._window.recipe_panel.problems().items():
            return f"{tr(SETTINGS[key].label)}: {said(sentence)}"
        return ""

    def _make_dialog(self, rival: ComparedRun | None) -> RaceDialog:
        form = self._window.recipe_panel.recipe()
        contestants: list[Contestant] = [(tr("the form's recipe"), form)]
        contestants += [(run.name, run.recipe) for run in self._list.runs]
        place, key = -1, "sparsity_weight"
        if rival is not None:
            differing = differing_keys(form, rival.recipe)
            if len(differing) == 1:
                place, key = 1 + self._list.runs.index(rival), differing[0]
        return RaceDialog(contestants, place, key, self._window)

    def _begin_if_wanted(self, answer: int) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is None:
            return
        recipes = dialog.recipes()
        dialog.deleteLater()
        if answer == QDialog.DialogCode.Accepted and recipes is not None:
            self.begin(*recipes)

    # -- racing -------------------------------------------------------------------------------

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

        def told(*measured: Measures) -> tuple[Any, ...]:
            return dataset, race, tuple(each.history for each in race.trainers), measured

        for _ in race.run(cancelled):
            progress(*told())
        return told(*(_measured(each) for each in race.trainers))

    def _show(
        self,
        dataset: Dataset,
        race: Race,
        histories: tuple[Any, ...],
        measured: tuple[Measures, ...],
    ) -> None:
        if not self._racers:
            self._racers = tuple(self._racer(dataset, race, number) for number in (0, 1))
        for racer, history in zip(self._racers, histories, strict=True):
            racer.history = history
        for racer, found in zip(self._racers, measured, strict=False):
            racer.squared_error = found.mean_squared_error
            racer.explained_variance = found.explained_variance
            racer.dead = found.dead if found.images else math.nan
        self._list.changed.emit()

    def _racer(self, dataset: Dataset, race: Race, number: int) -> ComparedRun:
        trainer = race.trainers[number]
        racer = ComparedRun(
            run_id=self._next_id,
            name=self._free_name(setting_words(trainer.recipe, race.key)),
            recipe=trainer.recipe,
            data_name=dataset.name,
            fingerprint=dataset.fingerprint,
            moments=race.moments[number],
            pixels=trainer.prepared.pixels,
            images=trainer.prepared,
            note=tr("race"),
        )
        self._next_id += 1
        self._list.runs.append(racer)
        return racer

    def _free_name(self, base: str) -> str:
        taken, name, number = {each.name for each in self._list.runs}, base, 2
        while name in taken:
            name, number = f"{base} ({number})", number + 1
        return name

    def _end(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
            self.is_on_changed.emit(False)


def differing_keys(first: Recipe, second: Recipe) -> list[str]:
    """The settings in which two recipes differ."""
    return [key for key in SETTINGS if getattr(first, key) != getattr(second, key)]


def _measured(trainer: Trainer) -> Measures:
    return measure(trainer.model, trainer.recipe, trainer.prepared)
