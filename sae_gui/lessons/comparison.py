"""The tab of a lesson that stands two runs, or a run and its start, side by side."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.lessons.lesson import START, Step
from core.recipe import SETTINGS, Recipe
from core.start import first_model
from sae_gui.model_feed import ModelView
from sae_gui.number_entry import format_value
from sae_gui.panels.before_after_panel import BeforeAfterPanel
from sae_gui.translation import tr
from sae_gui.weight_images import unit_weights
from sae_gui.widgets.compared_side import Side

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_IMAGES, _MEASURED, _MOST_NAMED = 6, 500, 2


#: A model, and its mean error where it is known.
_Kept = tuple[ModelView, float | None] | None


class LessonComparison(QObject):
    """Keeps the newest model of the run at hand and the last one of the run before."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._step: Step | None = None
        self._waiting_after = -1
        self._latest: _Kept = None
        self._before: _Kept = None
        self._start: tuple[int, Side] | None = None
        self.panel = BeforeAfterPanel()
        self.panel.failed.connect(window.show_failure)
        self.panel.show_sides(None, None, (tr("The run before appears here."), _waits()))
        self.page = QWidget(window)
        self.page.setObjectName("beforeAfterPage")
        self.page.hide()
        column = QVBoxLayout(self.page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        window.feed.changed.connect(self._take)
        window.recipe_panel.recipeEdited.connect(lambda _: self._show())

    def begin(self) -> None:
        """A lesson opens: nothing that came before it is of it."""
        self._latest = self._before = self._start = None

    def show_step(self, step: Step | None, *, waits: bool = False) -> None:
        """Bring the tab up for a step that compares; None: the lesson is over, it goes.

        Parameters
        ----------
        waits : whether the step has still to train: the run at hand then is the one before.
        """
        work, feed = self._window.work, self._window.feed
        if step is None:
            if self._is_up():
                feed.unfollow(self.page)
                work.remove_page(self.page)
                self.page.setParent(self._window)
                self.page.hide()
        elif step.compare:
            if not self._is_up():
                work.add_page(tr("Before and after"), self.page)
                feed.follow(self.page)
            work.show_page_of(self.panel)
        self._step = step
        self._waiting_after = self._latest[0].run_id if waits and self._latest else -1
        self._show()

    def panels(self) -> tuple[BeforeAfterPanel, ...]:
        """Its panel, while it is up."""
        return (self.panel,) if self._is_up() else ()

    def _is_up(self) -> bool:
        return self._window.work.isAncestorOf(self.page)

    def _take(self, view: ModelView | None) -> None:
        """Another model of the run at hand, or of the next one; what is looked back at is none."""
        if view is None or not view.is_live or view.data is None:
            return
        if self._latest is not None and self._latest[0].run_id != view.run_id:
            self._before = self._latest
        snapshot = self._window.run.snapshot
        history = snapshot.history if snapshot is not None else ()
        self._latest = view, history[-1].squared_error if history else None
        self._show()

    # -- sides --------------------------------------------------------------------------------

    def _show(self) -> None:
        step = self._step
        if step is None or not step.compare or not self._is_up():
            return
        if step.compare == START:
            empty = tr("The weights as they are before training appear here.")
            self.panel.show_sides(self._started(), self._trained(), (empty, _waits()))
            return
        before, now = self._before, self._latest
        if now is not None and now[0].run_id == self._waiting_after:
            before, now = now, None
        sides = [self._side_of_run(each, before, now) for each in (before, now)]
        empty = tr("The run before appears here.")
        self.panel.show_sides(sides[0], sides[1], (empty, _waits()))

    def _side_of_run(self, kept: _Kept, before: _Kept, now: _Kept) -> Side | None:
        if kept is None:
            return None
        view, error = kept
        form = self._window.recipe_panel.sound_recipe()
        others = [
            each[0].recipe for each in (before, now) if each is not None and each is not kept
        ]
        other = others[0] if others else form
        shown = (*self._step.shown, *self._step.locked) if self._step is not None else ()
        return _side(view.model, view, _title(view.recipe, other, shown), error)

    def _trained(self) -> Side | None:
        if self._latest is None:
            return None
        view, error = self._latest
        return _side(view.model, view, tr("epoch {epoch}").format(epoch=f"{view.epoch:,}"), error)

    def _started(self) -> Side | None:
        """The weights before the first step; drawn again from the seed, which gives the same."""
        if self._latest is None:
            return None
        view = self._latest[0]
        if self._start is None or self._start[0] != view.run_id:
            assert view.data is not None
            model = first_model(view.recipe, view.data)
            self._start = view.run_id, _side(model, view, tr("before training"), None, fresh=True)
        return self._start[1]


def _waits() -> str:
    return tr("It appears here when training begins.")


def _side(
    model: SparseAutoencoder,
    view: ModelView,
    title: str,
    error: float | None,
    *,
    fresh: bool = False,
) -> Side:
    """What there is to paint of a model; `fresh`: it is not the one that `view` measured."""
    data, recipe = view.data, view.recipe
    assert data is not None
    with np.errstate(over="ignore", invalid="ignore"):
        originals = _images(data, _IMAGES)
        activations = None if fresh else view.unit_activation
        if activations is None:
            activations = model.encode(_images(data, _MEASURED, model)).mean(axis=0)
        made = model.reconstruct(originals.astype(model.parameters.dtype))
    return Side(
        title=title,
        weights=np.asarray(unit_weights(model, slice(None)), np.float32),
        activations=np.nan_to_num(np.asarray(activations, np.float32)),
        originals=originals,
        reconstructions=np.nan_to_num(np.asarray(made, np.float32)),
        image_shape=data.image_shape,
        error=error,
        target=recipe.sparsity_target if recipe.sparsity == "kl" else None,
        is_start=fresh,
    )


def _images(
    data: PreparedData, most: int, model: SparseAutoencoder | None = None
) -> np.ndarray[Any, np.dtype[Any]]:
    kind = np.float32 if model is None else model.parameters.dtype
    return data.widen(slice(0, min(len(data.training), most)), kind)


def _title(recipe: Recipe, other: Recipe, shown: tuple[str, ...]) -> str:
    """The settings in which two recipes differ, those of the step before others."""
    differ = [
        each.name
        for each in fields(Recipe)
        if getattr(recipe, each.name) != getattr(other, each.name)
        and each.name not in recipe.inapplicable()
    ]
    keys = [each for each in shown if each in differ] or differ
    return ", ".join(_said(recipe, key) for key in keys[:_MOST_NAMED])


def _said(recipe: Recipe, key: str) -> str:
    """One setting: "w = 3", "Top-k", "20 epochs"."""
    setting, value = SETTINGS[key], getattr(recipe, key)
    if setting.choices:
        return tr(setting.choices[value])
    return f"{setting.symbol or tr(setting.label)} = {format_value(value, setting)}"
