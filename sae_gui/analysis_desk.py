"""Between what is worked out beside training and what shows it: Measure tab, cost, sparsity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.snapshot import Snapshot
from sae_gui.analysis_controller import (
    BASELINES,
    GRADIENT,
    MEASURES,
    PROBE,
)
from sae_gui.analysis_work import Measured, Probed
from sae_gui.run_controller import Run, RunStatus

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


class AnalysisDesk(QObject):
    """Hands models and images to the analysis, and its answers to the panels."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._run, self._data = window.run, window.data
        self._analysis = window.analysis
        self._form, self._training = window.recipe_panel, window.page
        self._page = window.measure_page
        self._followed: Run | None = None
        self._active_units: float | None = None
        self._is_asked = False
        self._connect()
        self._page.gradient.show_recipe(self._form.sound_recipe())
        self._forget()

    def _connect(self) -> None:
        self._data.prepared.connect(self._use_images)
        self._run.run_started.connect(self._follow)
        self._run.attached.connect(self._follow)
        self._run.status_changed.connect(self._status_changed)
        self._run.snapshot_taken.connect(self._take_snapshot)
        self._form.recipeEdited.connect(self._recipe_edited)
        self._page.measures.measure_requested.connect(self._ask_for_model)
        self._page.measures.threshold_edited.connect(self._analysis.set_threshold)
        self._analysis.measured.connect(self._show_measured)
        self._analysis.probed.connect(self._show_probed)
        self._analysis.baselines_found.connect(lambda _: self._show_baselines())
        self._page.gradient.check_requested.connect(self._check_gradient)
        self._analysis.gradient_checked.connect(self._page.gradient.show_result)
        self._analysis.busy_changed.connect(self._show_busy)
        self._analysis.failed.connect(self._show_problem)

    # -- what there is to look into -----------------------------------------------------------

    def _use_images(self, data: PreparedData) -> None:
        """Other images are open; those of a run stay in use while it can go on."""
        dataset, recipe = self._data.dataset, self._form.sound_recipe()
        assert dataset is not None
        is_on = self._run.status is RunStatus.RUNNING
        if not is_on and self._run.needs_new_run(recipe, dataset):
            self._forget()
            self._analysis.use_images(dataset, recipe, data)

    def _follow(self, run: Run) -> None:
        self._forget()
        self._followed = run
        if run.dataset is not None:
            self._analysis.use_images(run.dataset, run.recipe)
        self._clear(run.recipe)

    def _status_changed(self, status: RunStatus) -> None:
        run = self._run.run
        if status is RunStatus.RUNNING and run is not None and run is not self._followed:
            self._follow(run)  # the form is back at the recipe of a run that was left
        if status is RunStatus.READY:
            self._forget()
            self._analysis.forget_model()
        self._analysis.set_training(status is RunStatus.RUNNING)
        self._show_can_measure()

    def _ask_for_model(self) -> None:
        self._is_asked = True
        self._run.ask_for_model()

    def _take_snapshot(self, snapshot: Snapshot, final: bool) -> None:
        # While it trains, models come for views that follow it, too often to measure each.
        if snapshot.model is None or self._followed is None or not (final or self._is_asked):
            return
        self._is_asked = False
        self._analysis.measure(snapshot, self._followed.recipe)

    def _recipe_edited(self, recipe: Recipe) -> None:
        self._page.gradient.show_recipe(recipe)
        if self._followed is None:
            self._clear(self._form.sound_recipe())

    def _forget(self) -> None:
        """No run: empty panels as the form's recipe would fill them."""
        self._followed = None
        self._clear(self._form.sound_recipe())

    def _clear(self, recipe: Recipe) -> None:
        data, measures = self._data.data, self._page.measures
        self._active_units = None
        measures.clear(recipe, len(data.training) if data is not None else 0)
        self._analysis.set_threshold(measures.threshold_value())
        self._page.probe.clear()
        self._show_can_measure()
        self._show_baselines()

    def _check_gradient(self, recipe: Recipe) -> None:
        self._page.gradient.show_checking()
        self._analysis.check_gradient(recipe)

    # -- what is shown ------------------------------------------------------------------------

    def _show_can_measure(self) -> None:
        self._page.measures.set_can_measure(self._followed is not None)

    def _show_measured(self, found: Measured) -> None:
        moment, training = found.moment, found.training
        self._active_units = training.active_units
        self._page.measures.show_measures(
            training, found.validation, moment.epoch, moment.progress
        )
        self._training.sparsity.show_measured(
            (moment.epoch, moment.progress), training.mean_activations
        )
        self._show_baselines()

    def _show_probed(self, found: Probed) -> None:
        moment = found.moment
        self._page.probe.show_result(found.result, moment.epoch, moment.progress)

    def _show_baselines(self) -> None:
        known = self._analysis.baselines
        run = self._followed
        recipe = run.recipe if run is not None else self._form.sound_recipe()
        beside = known.beside(recipe, self._active_units) if known is not None else ()
        self._page.measures.show_baselines(beside)
        self._training.cost.show_baselines(beside if run is not None else ())

    def _show_busy(self, subject: str) -> None:
        self._page.measures.show_busy(subject in (MEASURES, BASELINES))
        self._page.probe.show_busy(subject == PROBE)

    def _show_problem(self, subject: str, sentence: str) -> None:
        panels = {PROBE: self._page.probe, GRADIENT: self._page.gradient}
        panels.get(subject, self._page.measures).show_problem(sentence)
