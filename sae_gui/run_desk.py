"""Between a run and what shows it: buttons, panels, status line and notices."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.recipe import SETTINGS, Recipe, value_problem
from core.snapshot import Snapshot
from core.trainer import Diverged
from sae_gui.model_feed import ModelView
from sae_gui.run_controller import Run, RunStatus
from sae_gui.run_words import SHAPES, looking_back_text, run_text, share_done
from sae_gui.translation import said, tr
from sae_gui.widgets.notice_bar import Notice
from sae_gui.widgets.pace import Pace
from sae_gui.words import count, within_sentence

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT_RUN = "run"
_IN_USE = {RunStatus.RUNNING: "running", RunStatus.PAUSED: "paused"}
_FIGURES_PER_SECOND = 4
_COUNTED = ("hidden_units", "active_units", "epochs")


class RunDesk(QObject):
    """Lets the window's parts follow the run controller, and hands it what the user does."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._run = window.run
        self._data = window.data
        self._actions = window.actions_of_run
        self._form = window.recipe_panel
        self._page = window.page
        self._figures = Pace(_FIGURES_PER_SECOND)
        self._looked_back = False
        self._connect_user()
        self._connect_run()
        self._page.clear(self._form.sound_recipe(), 0)
        self.show_status()

    def _connect_user(self) -> None:
        actions = self._actions
        actions.train.triggered.connect(lambda: self._train(single_epoch=False))
        actions.step.triggered.connect(lambda: self._train(single_epoch=True))
        actions.pause.triggered.connect(lambda: self._run.pause())
        actions.stop.triggered.connect(lambda: self._run.stop())
        actions.reset.triggered.connect(lambda: self._run.reset())
        self._form.recipeEdited.connect(self._recipe_edited)
        self._form.liveEdited.connect(self._live_edited)
        self._form.recipeFailed.connect(self._show_failure)
        self._page.reconstructions.selectionChanged.connect(self._run.show_images)
        self._window.pairs_watch.follow(self._page.reconstructions)
        self._window.status.link_activated.connect(self._show_obstacle)
        for panel in self._page.panels():
            panel.failed.connect(self._show_failure)

    def _connect_run(self) -> None:
        self._run.status_changed.connect(self._status_changed)
        self._run.run_started.connect(self._run_started)
        self._run.snapshot_taken.connect(self._show_snapshot)
        self._window.feed.changed.connect(self._show_looking_back)
        self._run.diverged.connect(self._show_diverged)
        self._run.failed.connect(self._show_run_failure)
        self._data.preparing_failed.connect(lambda problem: self._show_failure(said(problem)))

    # -- what the user does -------------------------------------------------------------------

    def _train(self, *, single_epoch: bool) -> None:
        dataset = self._data.dataset
        if dataset is not None and not self._obstacle():
            self._window.hide_hint()
            self._run.train(self._recipe_to_train(), dataset, single_epoch=single_epoch)

    def _recipe_to_train(self) -> Recipe:
        """The form's; what is paused goes on as it stands where a live setting is wrong."""
        recipe, snapshot = self._form.recipe(), self._run.snapshot
        if snapshot is None:
            return recipe
        now = {"learning_rate": snapshot.learning_rate, "epochs": snapshot.epochs}
        wrong = [key for key in now if value_problem(key, getattr(recipe, key))]
        return recipe.replace(**{key: now[key] for key in wrong})

    def _recipe_edited(self, recipe: Recipe) -> None:
        if not self._form.problems():
            self._data.use_recipe(recipe)
            if self._run.run is None:
                self._page.clear(recipe, self._images())
        self.show_status()

    def _live_edited(self, key: str, value: float) -> None:
        if key == "learning_rate":
            self._run.set_learning_rate(value)
        elif key == "epochs":
            self._run.set_epochs(int(value))

    def _show_obstacle(self) -> None:
        for key in self._form.problems():
            self._window.work.fold_button.setChecked(True)
            self._form.focus_setting(key)
            return

    # -- what is shown ------------------------------------------------------------------------

    def show_data(self) -> None:
        """Other images are open, or the same under another recipe."""
        data, dataset = self._data.data, self._data.dataset
        if data is not None and dataset is not None:
            self._window.data_panel.show_dataset(dataset, data)
        waits_for_images = self._run.run is not None and self._run.run.dataset is None
        is_run_shown = self._run.status.has_run and (waits_for_images or not self._starts_anew())
        if not is_run_shown and self._run.status is not RunStatus.RUNNING:
            self._page.show_data(data)
            self._page.clear(self._form.sound_recipe(), self._images())
        self.show_status()

    def show_status(self) -> None:
        """Buttons, form and status line for where the run stands."""
        status = self._run.status
        self._actions.show_status(status, self._starts_anew(), self._obstacle())
        self._form.set_use(_IN_USE.get(status, ""))
        line = self._window.status
        obstacle = self._obstacle()
        if obstacle and status is not RunStatus.RUNNING:
            link = f' &nbsp; <a href="#">{tr("Show")}</a>' if self._form.problems() else ""
            line.show_state("warning", tr("Train is off:"))
            line.show_text(f"{obstacle}{link}")
            line.show_progress(None)
            return
        if self._window.feed.is_looking_back:
            line.show_state("eye", tr("Looking back"))
        else:
            line.show_state(SHAPES[status], tr(status.value))
        self._show_figures()

    def _show_figures(self) -> None:
        snapshot, line = self._run.snapshot, self._window.status
        past = self._window.feed.past
        if past is not None:
            line.show_progress(None)
            line.show_text(looking_back_text(self._run.status, snapshot, past.epoch))
            return
        line.show_progress(share_done(snapshot) if snapshot else None)
        recipe = self._run.run.recipe if self._run.run else self._form.sound_recipe()
        text = run_text(self._run.status, snapshot, recipe)
        if self._run.status is RunStatus.READY and self._data.data is not None:
            text = tr("{images}, recipe {name}").format(
                images=count(self._images(), "image"), name=f"<b>{self._form.name()}</b>"
            )
        line.show_text(text)

    def _show_looking_back(self, view: ModelView | None) -> None:
        looks_back = view is not None and not view.is_live
        if looks_back != self._looked_back:
            self._looked_back = looks_back
            self.show_status()
        elif looks_back:
            self._show_figures()

    def _status_changed(self, status: RunStatus) -> None:
        if status is RunStatus.READY:
            self._window.notices.dismiss(_ABOUT_RUN)
            self._page.show_data(self._data.data)
            self._page.clear(self._form.sound_recipe(), self._images())
        self.show_status()

    def _run_started(self, run: Run) -> None:
        self._window.notices.dismiss(_ABOUT_RUN)
        self._page.show_data(self._data.data if run.dataset is not None else None)
        self._page.start_run(run.recipe, self._images())
        self._run.show_images(self._page.reconstructions.selection())

    def _show_snapshot(self, snapshot: Snapshot, final: bool) -> None:
        self._page.show_snapshot(snapshot, final)
        if self._figures.due() or final:
            self._show_figures()

    def _show_diverged(self, problem: Diverged) -> None:
        self._page.cost.show_diverged(problem.epoch, problem.cost)
        gentler = _gentler(problem.learning_rate)
        go_on = tr("Set η to {gentler} and go on from epoch {last_good_epoch}").format(
            gentler=f"{gentler:g}", last_good_epoch=problem.last_good_epoch
        )
        self._window.notices.show_notice(
            Notice(
                "bad",
                said(problem.fact),
                said(problem.cause),
                actions=(
                    *(
                        [(go_on, lambda: self._go_on_gentler(gentler))]
                        if problem.overshoots
                        else []
                    ),
                    (tr("Reset"), self._run.reset),
                ),
                about=_ABOUT_RUN,
            )
        )

    def _go_on_gentler(self, rate: float) -> None:
        self._form.set_value("learning_rate", rate)
        self._train(single_epoch=False)

    def _show_run_failure(self, sentence: str) -> None:
        self._window.notices.show_notice(Notice("bad", sentence, about=_ABOUT_RUN))

    def _show_failure(self, sentence: str) -> None:
        self._window.notices.show_notice(Notice("bad", sentence, about="failure"))

    # -- questions ----------------------------------------------------------------------------

    def _obstacle(self) -> str:
        """Why no run can be started or gone on with, in the status line's words."""
        if self._run.status is RunStatus.PAUSED:
            return ""  # what is under way goes on with the settings it was frozen with
        for key in self._form.problems():
            return tr("the {setting} {state}.").format(
                setting=_called(key), state=self._form.said(key)
            )
        if self._data.dataset is None:
            return (
                tr("images are loading.") if self._data.is_loading else tr("no images are open.")
            )
        return ""

    def _starts_anew(self) -> bool:
        dataset = self._data.dataset
        if dataset is None or self._form.problems():
            return True
        return self._run.needs_new_run(self._form.recipe(), dataset)

    def _images(self) -> int:
        return len(self._data.data.training) if self._data.data is not None else 0


def _called(key: str) -> str:
    """A setting's name within a sentence."""
    label = within_sentence(SETTINGS[key].label)
    return tr("number of {label}").format(label=label) if key in _COUNTED else label


def _gentler(rate: float) -> float:
    """A thirtieth, kept under the largest rate that is usual."""
    return float(f"{min(rate / 30, 0.3):.1g}")
