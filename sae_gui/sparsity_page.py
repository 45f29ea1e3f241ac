"""The Sparsity tab: every unit against ρ, and the cost taken apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.analysis.cost_parts import MOST_IMAGES, CostParts, cost_parts
from core.recipe import Recipe
from sae_gui.latest_work import LatestWork
from sae_gui.model_feed import ModelView
from sae_gui.page_jump import jump_to
from sae_gui.pages import Page
from sae_gui.panels.cost_terms_panel import CostTermsPanel
from sae_gui.panels.panel import Panel
from sae_gui.panels.unit_activations_panel import UnitActivationsPanel
from sae_gui.translation import mark, tr
from sae_gui.widgets.pace import Pace

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

# While training goes on, fewer images and fewer looks: a few per cent of one core.
_MOST_MOVING, _LOOKS_A_SECOND = 1000, 2
# So it is while the timeline is dragged; the whole set once it has rested for a moment.
_STILL_MS = 150
_UNITS_HEIGHT = 250


class SparsityPage(Page):
    """Two panels, worked out from the model in view.

    Signals
    -------
    unit_chosen : a unit that was clicked, to be opened.
    """

    title = mark("Sparsity")
    unit_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sparsityPage")
        self.units = UnitActivationsPanel()
        self.terms = CostTermsPanel()
        self.units.unit_chosen.connect(self.unit_chosen)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.units)
        splitter.addWidget(self.terms)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.splitterMoved.connect(self._note_drag)
        self._splitter, self._was_dragged = splitter, False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(splitter)
        self._view: ModelView | None = None
        self._is_stale = False
        self._pace = Pace(_LOOKS_A_SECOND)
        self._work = LatestWork(tr("the cost"), self)
        self._work.done.connect(self._show)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._still.timeout.connect(lambda: self._ask(MOST_IMAGES))
        for each in self.panels():
            each.installEventFilter(self)

    def panels(self) -> tuple[Panel, ...]:
        return self.units, self.terms

    def connect_to(self, window: MainWindow) -> None:
        for each in self.panels():
            window.feed.follow(each)  # it may stand in a window of its own
        window.feed.changed.connect(self.show_view)
        window.recipe_panel.recipeEdited.connect(self._show_recipe)
        self.unit_chosen.connect(lambda unit: jump_to(window, "Units", "open_unit", unit))
        self._show_recipe(window.recipe_panel.sound_recipe())

    def close_down(self) -> None:
        self._still.stop()
        self._work.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._pace.reset()
            self.show_view(self._view)
        return super().eventFilter(watched, event)

    def show_view(self, view: ModelView | None) -> None:
        """Another model, or none; it is worked out once somebody can see it."""
        self._view, self._is_stale = view, False
        self._still.stop()
        if view is None or view.data is None:
            self._work.cancel()
            self.units.clear()
            if view is not None:
                self.terms.clear(view.recipe)
            return
        self._is_stale = not any(each.isVisible() for each in self.panels())
        if self._is_stale:
            self._work.cancel()
        elif view.is_live and not view.is_moving:
            self._ask(MOST_IMAGES)
        else:
            if not view.is_live:
                self._still.start()
            if not self._work.is_busy and (not view.is_live or self._pace.due()):
                self._ask(_MOST_MOVING)

    def _ask(self, most: int) -> None:
        view = self._view
        data = view.data if view is not None else None
        if view is None or data is None:
            return

        def work(_: Callable[..., None], cancelled: Callable[[], bool]) -> CostParts:
            return cost_parts(view.model, view.recipe, data, most=most, cancelled=cancelled)

        self._work.ask(view, work)

    def _show(self, view: ModelView, parts: CostParts) -> None:
        if self._view is None or view.run_id != self._view.run_id:
            return
        self.units.show_parts(view.recipe, parts)
        self.terms.show_parts(view.recipe, parts)
        self._divide()

    def _divide(self) -> None:
        """Give the terms what they like, as long as the units keep enough, or a hand has divided.

        How many terms there are changes with the recipe.
        """
        self.terms.layout().activate()  # else what it likes is what it liked before
        height = self._splitter.height()
        wanted = min(self.terms.sizeHint().height(), height - _UNITS_HEIGHT)
        if not self._was_dragged and wanted > 0 and self.terms.height() != wanted:
            self._splitter.setSizes([height - wanted, wanted])

    def _note_drag(self) -> None:
        self._was_dragged = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def _show_recipe(self, recipe: Recipe) -> None:
        """Before there is a run, the formula is that of the form."""
        if self._view is None and not recipe.problems():
            self.terms.clear(recipe)
