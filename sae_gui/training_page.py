"""The Training tab: reconstructions beside, or on narrow windows above, cost and sparsity."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.snapshot import ImagePairs, Snapshot
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.panels.formula_panel import FormulaPanel
from sae_gui.panels.panel import Panel
from sae_gui.panels.reconstruction_panel import ReconstructionPanel
from sae_gui.panels.sparsity_panel import SparsityPanel

#: Narrower than this, the plots go under the pairs.
_NARROW = 900
_PAIRS_HEIGHT_NARROW = 250


class TrainingPage(QWidget):
    """Three panels in two splitters that turn with the width of the window.

    Over them, where it is asked for, stands the formula of the cost.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reconstructions = ReconstructionPanel()
        self.cost = CostPanel()
        self.sparsity = SparsityPanel()
        self.formula = FormulaPanel()
        self.formula.hide()
        self._wants_formula = False
        self.cost.figures_read.connect(self.formula.show_record)
        self.cost.pointed.connect(self.sparsity.point_at)
        self.sparsity.pointed.connect(self.cost.point_at)
        self._plots = QSplitter(Qt.Orientation.Vertical)
        self._page = QSplitter(Qt.Orientation.Horizontal)
        for splitter in (self._plots, self._page):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self._plots.addWidget(self.cost)
        self._plots.addWidget(self.sparsity)
        self._page.addWidget(self.reconstructions)
        self._page.addWidget(self._plots)
        self._narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.formula)
        column.addWidget(self._page, 1)

    def panels(self) -> tuple[Panel, ...]:
        return self.reconstructions, self.cost, self.sparsity, self.formula

    def show_formula(self, on: bool) -> None:
        """Put the formula over the panels wherever they leave it room, or take it away."""
        self._wants_formula = on
        self._fit_formula()

    def formula_fits(self) -> bool:
        """Whether the panels keep the height they need under the formula."""
        needed = self._page.minimumSizeHint().height()
        return self.height() >= needed + self.formula.heightForWidth(self.width())

    def view_actions(self) -> list[QAction]:
        """Switches of its panels that belong into the View menu too."""
        return self.reconstructions.view_actions()

    def show_data(self, data: PreparedData | None) -> None:
        self.reconstructions.show_data(data)

    def clear(self, recipe: Recipe, images: int) -> None:
        """No run yet: empty axes that say what will appear."""
        self.reconstructions.clear_run()
        self.formula.show_recipe(recipe, images)
        self.cost.clear(recipe, images)
        self.sparsity.clear(recipe, images)

    def start_run(self, recipe: Recipe, images: int) -> None:
        self.reconstructions.clear_run()
        self.formula.show_recipe(recipe, images)
        self.cost.start_run(recipe, images)
        self.sparsity.start_run(recipe, images)

    def show_snapshot(self, snapshot: Snapshot, final: bool) -> None:
        for panel in (self.reconstructions, self.cost, self.sparsity):
            panel.show_snapshot(snapshot, final=final)

    def look_back(
        self,
        epoch: int | None,
        pairs: ImagePairs | None = None,
        activations: NDArray[np.float32] | None = None,
        mean_error: float | None = None,
    ) -> None:
        """Show a moment that lies back, in all three; None: the run as it is now."""
        self.reconstructions.look_back(pairs, mean_error)
        self.cost.look_back(epoch)
        self.sparsity.look_back(epoch, activations)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_formula()
        narrow = self.width() < _NARROW
        if narrow != self._narrow:
            self._narrow = narrow
            self._turn(narrow)

    def _fit_formula(self) -> None:
        on = self._wants_formula and self.formula_fits()
        if on != self.formula.isVisibleTo(self):
            self.formula.setVisible(on)
            self.layout().activate()
            if self._narrow is not None:
                self._turn(self._narrow)

    def _turn(self, narrow: bool) -> None:
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._page.setOrientation(down if narrow else across)
        self._plots.setOrientation(across if narrow else down)
        width, height = self._page.width(), self._page.height()
        if narrow:
            self._page.setSizes([_PAIRS_HEIGHT_NARROW, max(height - _PAIRS_HEIGHT_NARROW, 1)])
            self._plots.setSizes([width // 2, width - width // 2])
            self._page.setStretchFactor(0, 0)
            self._page.setStretchFactor(1, 1)
        else:
            pairs = round(width * 6 / 11)
            self._page.setSizes([pairs, width - pairs])
            self._plots.setSizes([round(height * 0.57), height - round(height * 0.57)])
            self._page.setStretchFactor(0, 6)
            self._page.setStretchFactor(1, 5)
            self._plots.setStretchFactor(0, 55)
            self._plots.setStretchFactor(1, 45)
