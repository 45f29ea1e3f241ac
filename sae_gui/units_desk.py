"""Between the models that come and the Units tab: what is worked out, when, and on how much."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QObject

from core.analysis.unit_study import Ablation, UnitStudy, error_without_unit, study_unit
from core.analysis.units import UnitStatistics, measure_units, order_by_similarity
from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from sae_gui.latest_work import LatestWork
from sae_gui.model_feed import ModelFeed, ModelView
from sae_gui.panels.unit_panel import UnitPanel
from sae_gui.translation import tr
from sae_gui.widgets.wall_tools import CONTRIBUTION, INDEX, MEAN, SIMILARITY
from sae_gui.words import ordinal

if TYPE_CHECKING:
    from sae_gui.units_page import UnitsPage

#: While training goes on, figures are worked out from so many images, and at most so often.
_SAMPLE = 1000
_PAUSE_SECONDS = 8.0


class UnitsDesk(QObject):
    """Follows the models: the wall takes every one, figures those that stay for a while."""

    def __init__(self, page: UnitsPage, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(page)
        self._page, self._clock = page, clock
        self._feed: ModelFeed | None = None
        self._view: ModelView | None = None
        self._shown: ModelView | None = None
        self._measured = -math.inf
        self._figures = LatestWork(tr("The units"), self)
        self._orders = LatestWork(tr("The order of the units"), self)
        self.card = CardDesk(page.card, self)
        self.pinned = CardDesk(page.pinned, self)
        self._connect()

    def follow(self, feed: ModelFeed) -> None:
        self._feed = feed
        feed.follow(self._page)
        feed.changed.connect(self._take)

    @property
    def is_busy(self) -> bool:
        """Whether anything is being worked out."""
        works = (self._figures, self._orders, self.card.work, self.pinned.work)
        return any(each.is_busy for each in works)

    def open_unit(self, unit: int) -> None:
        """Show its card."""
        if self._view is None or not 0 <= unit < self._view.model.hidden_units:
            return
        self.card.open(unit)
        self._show_cards()

    def rest(self) -> None:
        """Nobody looks: work nothing out."""
        for each in (self._figures, self._orders, self.card.work, self.pinned.work):
            each.cancel()
        self.card.forget()
        self.pinned.forget()
        self._shown = None

    def close(self) -> None:
        for each in (self._figures, self._orders, self.card.work, self.pinned.work):
            each.close()

    def _connect(self) -> None:
        wall, page = self._page.wall, self._page
        page.seen.connect(self._show)
        wall.opened.connect(self.open_unit)
        wall.order_wanted.connect(lambda _: self._sort(anew=True))
        page.card.stepped.connect(self._step)
        page.card.pin_toggled.connect(lambda _: self._pin(self.card.unit))
        page.pinned.pin_toggled.connect(lambda _: self._pin(-1))
        for each in (page.card, page.pinned):
            each.opened.connect(self.open_unit)
        self._figures.done.connect(self._take_statistics)
        self._orders.done.connect(self._take_order)

    # -- models that come ---------------------------------------------------------------------

    def _take(self, view: ModelView | None) -> None:
        before, self._view = self._view, view
        if before is not None and (view is None or view.run_id != before.run_id):
            self._measured = -math.inf
            if view is None:
                self._forget()
        if self._page.isVisible():
            self._show()

    def _forget(self) -> None:
        self.rest()
        self._pin(-1)
        self.card.open(-1)
        self._page.wall.clear()
        self._page.card.clear()

    def _show(self) -> None:
        view = self._view
        if view is None or view is self._shown:
            return
        first, self._shown = self._shown is None, view
        self._page.wall.show_model(
            view.model, image_shape_of(view), view.unit_activation, target_of(view)
        )
        for each in (self.card, self.pinned):
            each.keep_within(view.model.hidden_units)
        due = self._clock() - self._measured >= _PAUSE_SECONDS
        if due or first or not view.is_moving:
            self._measured = self._clock()
            self._measure(view)
        self._show_cards(with_figures=due or first or not view.is_moving)

    def _measure(self, view: ModelView) -> None:
        if view.data is None:
            self._page.wall.show_statistics(None)
        else:
            self._figures.ask(view, _measuring(view.model, view.data, sample_of(view)))
        if self._page.wall.tools.order == SIMILARITY and not view.is_moving:
            self._sort()

    def _take_statistics(self, view: ModelView, found: UnitStatistics) -> None:
        if self._is_of_run(view):
            self._page.wall.show_statistics(found)
            if not view.is_moving or not self._has_order():
                self._sort()

    # -- order --------------------------------------------------------------------------------

    def _has_order(self) -> bool:
        order = self._page.wall.wall.order()
        is_index = bool(np.array_equal(order, np.arange(len(order))))
        return self._page.wall.tools.order == INDEX or not is_index

    def _sort(self, anew: bool = False) -> None:
        """While training goes on, tiles keep their places unless an order is asked for."""
        wall, view = self._page.wall, self._view
        key = wall.tools.order
        if view is None:
            return
        if key == SIMILARITY:
            if anew or not view.is_moving or not self._has_order():
                encoder = wall.tools.encoder
                self._orders.ask(view, _ordering(view.model, encoder))
            return
        order = wall.order_by_figures(key)
        if order is not None:
            wall.show_order(order)
        self._show_places()

    def _take_order(self, view: ModelView, order: Any) -> None:
        if self._is_of_run(view) and self._page.wall.tools.order == SIMILARITY:
            self._page.wall.show_order(order)
            self._show_places()

    # -- cards --------------------------------------------------------------------------------

    def _step(self, by: int) -> None:
        order = self._page.wall.wall.order()
        if self.card.unit >= 0 and len(order):
            place = int(np.flatnonzero(order == self.card.unit)[0]) + by
            self.open_unit(int(order[place % len(order)]))

    def _pin(self, unit: int) -> None:
        self.pinned.open(unit)
        self._page.show_pinned(unit >= 0)
        self._show_cards()

    def _show_cards(self, with_figures: bool = True) -> None:
        view = self._view
        self._page.wall.wall.select(self.card.unit, self.pinned.unit)
        if view is None:
            return
        for each in (self.card, self.pinned):
            each.show(view, with_figures)
        if self.card.unit < 0:
            self._page.card.clear(tr("Click a unit in the wall to look into it."))
        self._show_places()

    def _show_places(self) -> None:
        order = self._page.wall.wall.order()
        by = {
            INDEX: tr("{place} of {units} by index"),
            MEAN: tr("{place} of {units} by mean activation"),
            CONTRIBUTION: tr("{place} of {units} by contribution"),
            SIMILARITY: tr("{place} of {units} by similarity"),
        }[self._page.wall.tools.order]
        for each in (self.card, self.pinned):
            if 0 <= each.unit < len(order):
                place = int(np.flatnonzero(order == each.unit)[0]) + 1
                words = by.format(place=ordinal(place), units=f"{len(order):,}")
                each.panel.show_place(each.unit, words)

    def _is_of_run(self, view: ModelView) -> bool:
        return self._view is not None and view.run_id == self._view.run_id


class CardDesk(QObject):
    """One card: the unit it shows, and the work on its figures."""

    def __init__(self, panel: UnitPanel, parent: QObject) -> None:
        super().__init__(parent)
        self.panel, self.unit = panel, -1
        self.work = LatestWork(tr("The unit"), self)
        self._told: tuple[ModelView, int] | None = None
        self.work.done.connect(self._take)
        self.work.failed.connect(lambda _, sentence: panel.show_problem(sentence))

    def open(self, unit: int) -> None:
        """Show another unit from now on; −1: none."""
        if unit != self.unit:
            self.unit, self._told = unit, None
            self.work.cancel()
            if unit >= 0:
                self.panel.show_waiting()

    def forget(self) -> None:
        """Its figures are to be worked out anew."""
        self._told = None

    def keep_within(self, units: int) -> None:
        if self.unit >= units:
            self.open(-1)

    def show(self, view: ModelView, with_figures: bool) -> None:
        """The unit's weights now, and its figures when they are worked out."""
        if self.unit < 0:
            return
        shape = image_shape_of(view)
        self.panel.show_unit(view.model, self.unit, shape, view.data, target_of(view))
        asked = view, self.unit
        new = self._told is None or self._told[1] != self.unit
        known = self._told is not None and self._told[0] is view and not new
        if view.data is not None and not known and (with_figures or new):
            self._told = asked
            work = _studying(view.model, view.data, self.unit, sample_of(view))
            self.work.ask(asked, work)

    def _take(self, asked: tuple[ModelView, int], found: UnitStudy | Ablation) -> None:
        view, unit = asked
        if unit != self.unit or view.data is None:
            return
        if isinstance(found, Ablation):
            self.panel.show_ablation(found)
            return
        self.panel.show_study(found)
        self.work.ask(asked, _ablating(view.model, view.data, unit, sample_of(view)))


def image_shape_of(view: ModelView) -> tuple[int, int]:
    """Rows and columns of the model's images; without images a square where that can be."""
    if view.data is not None:
        return view.data.image_shape
    side = math.isqrt(view.model.pixels)
    return (side, side) if side * side == view.model.pixels else (1, view.model.pixels)


def target_of(view: ModelView) -> float | None:
    """ρ, where the recipe pulls towards one."""
    return view.recipe.sparsity_target if view.recipe.sparsity == "kl" else None


def sample_of(view: ModelView) -> int | None:
    """How many images figures are worked out from: all once the weights stand still."""
    return _SAMPLE if view.is_moving else None


# What runs beside the window touches only what nobody changes: a copy of the model, and images.


def _measuring(model: SparseAutoencoder, data: PreparedData, most: int | None) -> Any:
    return lambda _, cancelled: measure_units(model, data, most=most, cancelled=cancelled)


def _ordering(model: SparseAutoencoder, encoder: bool) -> Any:
    weights = model.alpha[1:].T if encoder else model.beta[1:]
    return lambda _, cancelled: order_by_similarity(weights, cancelled)


def _studying(model: SparseAutoencoder, data: PreparedData, unit: int, most: int | None) -> Any:
    return lambda _, cancelled: study_unit(model, data, unit, most=most, cancelled=cancelled)


def _ablating(model: SparseAutoencoder, data: PreparedData, unit: int, most: int | None) -> Any:
    return lambda _, cancelled: error_without_unit(
        model, data, unit, most=most, cancelled=cancelled
    )
