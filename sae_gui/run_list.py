"""The runs of this sitting, as they come and grow."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.recipe import Recipe
from core.runs.comparison import ComparedRun
from core.snapshot import Snapshot
from sae_gui.analysis_work import Measured
from sae_gui.run_controller import Run, RunStatus
from sae_gui.translation import tr
from sae_gui.widgets.pace import Pace
from sae_gui.words import setting_words

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

#: What the moments of all runs but the one at hand may take together, in bytes.
BUDGET_OF_PAST_RUNS = 256_000_000
_A_SECOND = 2
# A name tells this many changed settings, no more.
_MOST_CHANGES = 2


class RunList(QObject):
    """Every run that is started or opened becomes one of `runs`.

    Signals
    -------
    changed : there is another run, or figures of one are others.
    """

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.runs: list[ComparedRun] = []
        self._window = window
        self._pace = Pace(_A_SECOND)
        window.run.run_started.connect(self._begin)
        window.run.snapshot_taken.connect(self._take)
        window.run.status_changed.connect(self._take_status)
        window.analysis.measured.connect(self._take_measured)

    def run(self, run_id: int) -> ComparedRun | None:
        return next((each for each in self.runs if each.run_id == run_id), None)

    def delete(self, run_id: int) -> tuple[int, ComparedRun] | None:
        """Take a run off the list; its place and itself, for `bring_back`."""
        run = self.run(run_id)
        if run is None:
            return None
        place = self.runs.index(run)
        self.runs.remove(run)
        self.changed.emit()
        return place, run

    def bring_back(self, place: int, run: ComparedRun) -> None:
        self.runs.insert(min(place, len(self.runs)), run)
        self.changed.emit()

    def _begin(self, run: Run) -> None:
        for each in self.runs:
            each.moments.shrink(BUDGET_OF_PAST_RUNS // len(self.runs))
        saved, data = run.saved, run.dataset
        identity = saved.data if saved is not None else None
        name = saved.name if saved is not None and saved.name else self._name(run)
        if saved is not None and not saved.is_named and saved.name == saved.uid:
            name = self._name(run)  # kept by itself before names were kept too
        made = ComparedRun(
            run_id=run.run_id,
            name=name,
            recipe=run.recipe,
            data_name=data.name if data is not None else identity.name if identity else "–",
            fingerprint=data.fingerprint if data is not None else "saved",
            moments=run.moments,
        )
        if saved is not None:
            made.note, made.starred = saved.note, saved.starred
            made.is_named = saved.is_named
            made.files = [Path(run.path)] if run.path else []
        elif run.origin is not None:
            source = self.run(run.origin.run_id)
            made.note = tr("from epoch {epoch} of {name}").format(
                epoch=f"{run.origin.epoch:,}", name=source.name if source else tr("a run")
            )
        self.runs.append(made)
        self._window.run.annotate(made.run_id, made.remarks)
        self.changed.emit()

    def _take_status(self, status: RunStatus) -> None:
        run = self._window.run.run
        if status is RunStatus.RUNNING and run is not None and self.run(run.run_id) is None:
            self._begin(run)  # it was deleted, and is gone on with
        self.changed.emit()

    def _name(self, run: Run) -> str:
        """Its recipe's, with what was changed in it, and a number where another has that name."""
        panel = self._window.recipe_panel
        changed = panel.changed_settings()
        base = panel.name() or tr("run")
        if 0 < len(changed) <= _MOST_CHANGES:
            base = ", ".join(filter(None, (panel.origin(), *_told(run.recipe, changed))))
        taken, number = {each.name for each in self.runs}, 2
        name = base
        while name in taken:
            name, number = f"{base} {number}", number + 1
        return name

    def _take(self, snapshot: Snapshot, final: bool) -> None:
        run = self.run(snapshot.run_id)
        if run is None:
            return
        run.history = snapshot.history
        if snapshot.images is not None:
            run.images, run.pixels = snapshot.images, snapshot.images.pixels
            dataset = self._window.run.run.dataset if self._window.run.run else None
            if dataset is not None:
                run.fingerprint = dataset.fingerprint
        if final or self._pace.due():
            self.changed.emit()

    def _take_measured(self, found: Measured) -> None:
        run = self.run(found.moment.run_id)
        if run is not None and found.moment.epoch == len(run.history):
            run.squared_error = found.training.mean_squared_error
            run.explained_variance = found.training.explained_variance
            run.dead = found.training.dead
            self.changed.emit()


def _told(recipe: Recipe, keys: list[str]) -> list[str]:
    return [setting_words(recipe, key) for key in keys]
