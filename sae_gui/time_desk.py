"""Between the timeline and what it moves: every panel shows the moment it stands at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.image_pairs import at_hand, image_pairs
from core.recipe import SETTINGS
from core.runs.moments import Moment
from core.snapshot import Snapshot
from sae_gui.model_feed import ModelView
from sae_gui.motion import motion_is_wanted
from sae_gui.run_controller import Branch, Run, RunStatus
from sae_gui.translation import tr
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.timeline import Timeline
from sae_gui.words import megabytes

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_TICKS_A_SECOND = 4
_SHORT = 640


class TimeDesk(QObject):
    """Keeps the timeline at the run's newest moment, or the window at the timeline's."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._run, self._feed = window, window.run, window.feed
        self._images: PreparedData | None = None
        self._looked_back = self._is_owed = False
        self._pace = Pace(_TICKS_A_SECOND)
        self.timeline = Timeline()
        self.timeline.set_moves(motion_is_wanted())
        window.work.add_foot(self.timeline)
        window.work.installEventFilter(self)
        for panel in window.page.panels():
            panel.installEventFilter(self)
        self.timeline.sought.connect(self.look_at)
        self.timeline.live_sought.connect(self.go_live)
        self.timeline.branch_sought.connect(self.branch)
        self._run.run_started.connect(self._begin)
        self._run.status_changed.connect(self._status_changed)
        self._run.snapshot_taken.connect(self._take)
        self._feed.changed.connect(self._follow)
        window.page.reconstructions.selectionChanged.connect(self._show_pairs)

    # -- what the user does -------------------------------------------------------------------

    def look_at(self, epoch: int) -> None:
        """Have every panel show the moment nearest to an epoch."""
        run = self._run.run
        moment = run.moments.at(epoch) if run is not None else None
        if moment is None or run is None:
            return
        past = self._feed.past
        if past is None or past.epoch != moment.epoch:
            self._feed.look_back(self._view(run, moment))

    def go_live(self) -> None:
        """Have every panel show the run as it is now."""
        if self._feed.is_looking_back:
            self._feed.look_back(None)
        self._show_newest()

    def branch(self) -> None:
        """Start a new run from the weights shown, with the settings of the form."""
        past, run = self._feed.past, self._run.run
        if past is None or run is None:
            return
        recipe, dataset = self._window.recipe_panel.recipe(), self._window.data.dataset
        for key, sentence in self._window.recipe_panel.problems().items():
            self._window.show_failure(f"{tr(SETTINGS[key].label)}: {sentence}")
            return
        dataset = dataset or run.dataset
        if dataset is None:
            self._window.show_failure(tr("No images are open. A branch needs some to train on."))
            return
        size = SparseAutoencoder(past.model.pixels, recipe).parameters.size
        if size != past.model.parameters.size:
            units = tr(
                "The form has {wanted} hidden units, and epoch {epoch} has {found}. A branch "
                "starts from its weights: set the hidden units to {found}."
            )
            found = f"{past.model.hidden_units:,}"
            self._window.show_failure(
                units.format(wanted=f"{recipe.hidden_units:,}", epoch=past.epoch, found=found)
            )
            return
        self._run.branch(recipe, dataset, Branch(run.run_id, past.epoch, past.model.parameters))

    # -- what the run does --------------------------------------------------------------------

    def _begin(self, run: Run) -> None:
        self._images = None
        self.timeline.stop()
        self.timeline.track.show_run(run.recipe.epochs)
        self.timeline.track.show_costs(np.zeros(0))
        self.timeline.show_moments(())
        self.timeline.show_moment(0, live=True)
        self._run.ask_for_model()  # it brings the images that past moments are shown on

    def _status_changed(self, status: RunStatus) -> None:
        if status.has_run:
            self._show_newest()  # the last snapshot may have come while it was still running
        else:
            self.timeline.show_moments(())
            self.timeline.show_moment(0, live=True)

    def _take(self, snapshot: Snapshot, final: bool) -> None:
        if snapshot.images is not None:
            self._images = snapshot.images
        if final or self._pace.due():
            self._show_newest()

    def _show_newest(self) -> None:
        run, snapshot, timeline = self._run.run, self._run.snapshot, self.timeline
        if run is None or snapshot is None:
            return
        timeline.track.show_run(snapshot.epochs)
        timeline.track.show_costs(np.array([each.cost for each in snapshot.history]))
        timeline.show_moments(run.moments.epochs)
        if not self._feed.is_looking_back:
            timeline.show_moment(snapshot.epoch, live=True)

    # -- what is shown ------------------------------------------------------------------------

    def _view(self, run: Run, moment: Moment) -> ModelView:
        recipe, images = run.recipe, self._images
        units = recipe.hidden_units
        pixels = (moment.parameters.size - units) // (2 * units + 1)  # (D + 1) H + (H + 1) D
        return ModelView(
            run_id=run.run_id,
            epoch=moment.epoch,
            progress=0.0,
            model=SparseAutoencoder.of_parameters(moment.parameters, pixels, recipe),
            recipe=recipe,
            data=images,
            unit_activation=moment.unit_activation,
            is_live=False,
        )

    def _follow(self, view: ModelView | None) -> None:
        """The feed shows another moment."""
        past = view if view is not None and not view.is_live else None
        if past is None:
            if self._looked_back:
                self._looked_back = self._is_owed = False
                self._window.page.look_back(None)
                self._window.status.show_aside("")
                self._show_newest()
            return
        self._looked_back = True
        self.timeline.show_moment(past.epoch, live=False)
        self._show_pairs()
        run = self._run.run
        if run is not None:
            kept = tr("{size} of moments kept, of {budget} at most").format(
                size=megabytes(run.moments.bytes), budget=megabytes(run.moments.budget)
            )
            self._window.status.show_aside(kept)

    def _show_pairs(self) -> None:
        """What the model that is looked back at makes of the page of images; once it is seen."""
        past, page = self._feed.past, self._window.page
        self._is_owed = past is not None and not any(each.isVisible() for each in page.panels())
        if past is None or self._is_owed:
            return
        pairs = None
        data = past.data
        wanted = at_hand(page.reconstructions.selection(), data) if data is not None else None
        if data is not None and wanted is not None:
            with np.errstate(over="ignore", invalid="ignore"):
                pairs = image_pairs(past.model, data, wanted)
        history = self._run.snapshot.history if self._run.snapshot is not None else ()
        known = 0 < past.epoch <= len(history)
        mean = history[past.epoch - 1].squared_error if known else None
        activations: NDArray[np.float32] | None = past.unit_activation
        page.look_back(past.epoch, pairs, activations, mean)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_owed:
            self._show_pairs()
        elif event.type() == QEvent.Type.Resize and watched is self._window.work:
            self.timeline.set_low(self._window.work.height() < _SHORT)
        return False
