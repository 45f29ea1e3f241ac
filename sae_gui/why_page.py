"""The Why tab: one image of the run, its code and the parts of its reconstruction."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.analysis.explanation import Explanation, explain
from core.datasets.prepare import PreparedData
from sae_gui.latest_work import LatestWork
from sae_gui.model_feed import ModelView, images_of
from sae_gui.pages import Page
from sae_gui.panels.panel import Panel
from sae_gui.panels.why_panel import WhyPanel
from sae_gui.translation import mark, tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_NO_RUN = mark(
    "Press Train: here stands how the model puts one image together from its units' parts."
)
_NO_IMAGES = mark(
    "The images of this run are not at hand. Open images of its size to see them explained."
)
_DIVERGED = mark("The weights have grown past all numbers: there is no reconstruction to explain.")


class WhyPage(Page):
    """Follows the feed; explains one image by the newest model, off the window's thread."""

    title = mark("Why")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = WhyPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._work = LatestWork("explanation", self)
        self._window: MainWindow | None = None
        self._view: ModelView | None = None
        self._index = 0
        self._is_stale = False
        self._work.done.connect(self._show)
        self.panel.chooser.chosen.connect(self.choose)
        self.panel.steps_changed.connect(self._ask)
        self.panel.show_nothing(tr(_NO_RUN))
        self.panel.installEventFilter(self)

    def panels(self) -> tuple[Panel, ...]:
        return (self.panel,)

    def connect_to(self, window: MainWindow) -> None:
        self._window = window
        window.feed.follow(self.panel)  # it may stand in a window of its own
        window.feed.changed.connect(self._take)
        window.data.prepared.connect(lambda _: self._ask())
        light_on_dark = window.page.reconstructions.actions.light_on_dark
        window.page.reconstructions.grid.opened.connect(self.explain_image)
        light_on_dark.toggled.connect(self.panel.set_light_on_dark)

    def close_down(self) -> None:
        self.panel.build_up.stop()
        self._work.close()

    def explain_image(self, index: int) -> None:
        """Turn to this tab, and explain the training image of that index, from 0."""
        if self._window is not None:
            self._window.work.show_page_of(self.panel)
        self.choose(index)

    def choose(self, index: int) -> None:
        """Explain another training image; what was changed by hand belongs to the one before."""
        if index != self._index:
            self._index = index
            self.panel.forget_edits()
        self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._ask()
        return super().eventFilter(watched, event)

    def _take(self, view: ModelView | None) -> None:
        before, self._view = self._view, view
        same = before is not None and view is not None and before.run_id == view.run_id
        if not same:
            self.panel.forget_edits()
        self._ask()

    def _images(self) -> PreparedData | None:
        return images_of(self._view, self._window.data.data if self._window else None)

    def _ask(self) -> None:
        self._is_stale = not self.panel.isVisible()
        view, data = self._view, self._images()
        if view is None or data is None:
            self._work.cancel()
            self.panel.show_nothing(tr(_NO_IMAGES) if view is not None else tr(_NO_RUN))
            self.panel.chooser.show_image(0, 0, "")
            return
        if self._is_stale:
            return
        self._index = min(self._index, len(data.training) - 1)
        self._show_choice(data)
        image = data.widen(np.array([self._index]), np.float64)[0]
        model, steps = view.model, self.panel.step_limit
        bounded = view.recipe.hidden_activation == "sigmoid"
        request = view.run_id, self._index, data.image_shape
        self._work.ask(
            request,
            lambda _progress, _cancelled: explain(model, image, bounded=bounded, steps=steps),
        )

    def _show(self, request: tuple[int, int, tuple[int, int]], why: Explanation) -> None:
        run_id, index, shape = request
        if self._view is None or (run_id, index) != (self._view.run_id, self._index):
            return
        if not np.isfinite(why.sums).all():
            self.panel.show_nothing(tr(_DIVERGED))
        else:
            self.panel.show_explanation(why, shape)

    def _show_choice(self, data: PreparedData) -> None:
        labels, names = data.training_labels, data.class_names
        name = ""
        if labels is not None:
            label = int(labels[self._index])
            name = names[label] if label < len(names) else str(label)
        self.panel.chooser.show_image(self._index, len(data.training), name)
