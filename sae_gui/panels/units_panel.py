"""The wall of all hidden units."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent, QShowEvent

from core.analysis.units import UnitStatistics, is_bounded
from core.autoencoder import SparseAutoencoder
from core.metrics import always_on_units, dead_units
from sae_gui.panels.panel import PADDING, TOOL_SIZE, Panel
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure, format_target
from sae_gui.widgets.unit_wall import UnitWall
from sae_gui.widgets.wall_foot import WallFoot
from sae_gui.widgets.wall_marks import ALWAYS_ON, CONSTANT, DEAD
from sae_gui.widgets.wall_tools import CONTRIBUTION, INDEX, MEAN, WallTools

EXPLANATION = mark(
    "Every image is one hidden unit. Decoder: the ink it adds to a reconstruction when it is on, "
    "rust, or takes away, blue. Encoder: the ink that switches it on, rust, or off, blue. A "
    "struck-through square marks a dead unit, which is never on; a filled corner one that is "
    "always on; two bars one that never changes. Click a unit to look into it."
)


class UnitsPanel(Panel):
    """Wall, its controls, and a foot that names what is pointed at.

    Signals
    -------
    opened : the unit that is to be looked into.
    order_wanted : the wall is to stand in another order, one of `wall_tools.ORDERS`.
    """

    opened = Signal(int)
    order_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Units"), "unitsPanel", tr(EXPLANATION), ground="well")
        self.set_least_size(320, 240)
        self.tools, self.wall, self.foot = WallTools(), UnitWall(), WallFoot()
        self._model: SparseAutoencoder | None = None
        self._live: NDArray[np.floating] | None = None
        self._statistics: UnitStatistics | None = None
        self._target: float | None = None
        self.add_tool(self.tools)
        self.body.setContentsMargins(PADDING - 3, 0, 6, 4)
        self.body.addWidget(self.wall, 1)
        self.body.addWidget(self.foot)
        self._connect()
        self.clear()

    def _connect(self) -> None:
        self.tools.order_chosen.connect(self.order_wanted)
        self.tools.weights_chosen.connect(self._show_weights)
        # In the menu too: beside a lesson the header has no room for the switch.
        alike = QAction(tr("All units on one colour scale"), self)
        alike.setObjectName("alikeAction")
        self.menu.insertAction(self.menu.actions()[-1], alike)
        alike.setCheckable(True)
        alike.triggered.connect(self._choose_span)
        self.menu.aboutToShow.connect(lambda: alike.setChecked(not self.tools.each))
        self.tools.scale_chosen.connect(self.wall.set_scale)
        self.wall.scaled.connect(lambda _: self._show_scales())
        self.wall.pointed.connect(lambda _: self._show_pointed())
        self.wall.opened.connect(self.opened)

    def _choose_span(self, alike: bool) -> None:
        self.tools.span.choose("alike" if alike else "each")
        self._show_weights()

    def clear(self) -> None:
        """There is no run."""
        self._model = self._live = self._statistics = None
        self.wall.show_model(None, (28, 28))
        self.set_caption("")
        self._show_figures()
        self.foot.show_unit("", tr("The weights of every hidden unit appear here once it trains."))

    def show_model(
        self,
        model: SparseAutoencoder,
        image_shape: tuple[int, int],
        unit_activation: NDArray[np.floating] | None,
        target: float | None,
    ) -> None:
        """The weights as they are now.

        Parameters
        ----------
        unit_activation : mean activation of each unit as training saw it, shape (H,).
        target : ρ, where the recipe has one.
        """
        if self._model is None or self._model.hidden_units != model.hidden_units:
            self._statistics = None
        self._model, self._live, self._target = model, unit_activation, target
        self.wall.show_model(model, image_shape)
        self.set_caption(f"{model.hidden_units:,}")
        self._show_scales()
        self._show_figures()

    def show_statistics(self, statistics: UnitStatistics | None) -> None:
        """Figures over the training set; None where there are none any more."""
        self._statistics = statistics
        self._show_figures()

    def show_order(self, order: NDArray[np.intp]) -> None:
        if len(order) == len(self.wall.order()):
            self.wall.set_order(order)
            self._show_pointed()

    def order_by_figures(self, key: str) -> NDArray[np.intp] | None:
        """The order that follows from what is known; None where figures are still missing."""
        if self._model is None:
            return None
        if key == INDEX:
            return np.arange(self._model.hidden_units)
        values = self._activations() if key == MEAN else None
        if key == CONTRIBUTION and self._statistics is not None:
            values = self._statistics.contribution
        return None if values is None else np.argsort(-values, kind="stable")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_tools()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_tools()

    # -- showing ------------------------------------------------------------------------------

    def _activations(self) -> NDArray[np.floating] | None:
        if self._live is not None:
            return self._live
        return None if self._statistics is None else self._statistics.mean_activation

    def _show_weights(self) -> None:
        self.wall.set_weights_shown(encoder=self.tools.encoder, each=self.tools.each)
        self._show_foot_scale()

    def _show_scales(self) -> None:
        self.tools.show_scales(self.wall.scales(), self.wall.scale())
        self._show_foot_scale()

    def _show_foot_scale(self) -> None:
        each = self.tools.each or self._model is None
        span = None if each else self.wall.alike_span()
        self.foot.show_scale(span, encoder=self.tools.encoder)

    def _show_figures(self) -> None:
        groups = self._groups()
        self.wall.set_marks({int(u): key for key, units in groups.items() for u in units})
        counts = {key: len(units) for key, units in groups.items()}
        shown = [counts.get(key) for key in (DEAD, ALWAYS_ON, CONSTANT)]
        self.foot.show_counts(*shown)
        self._show_pointed()

    def _groups(self) -> dict[str, NDArray[np.intp]]:
        """The units of each mark that can be told by now."""
        groups: dict[str, NDArray[np.intp]] = {}
        means = self._activations()
        if self._model is None or means is None:
            return groups
        bounded = is_bounded(self._model)
        dead = dead_units(means, bounded=bounded)
        always = always_on_units(means, bounded=bounded)
        groups[DEAD], groups[ALWAYS_ON] = np.flatnonzero(dead), np.flatnonzero(always)
        if self._statistics is not None:
            groups[CONSTANT] = np.flatnonzero(self._statistics.constant & ~dead & ~always)
        return groups

    def _show_pointed(self) -> None:
        unit, means = self.wall.pointed_unit(), self._activations()
        if self._model is None:
            return
        if not 0 <= unit < self._model.hidden_units:
            self.wall.pointed_words = ""
            self.foot.show_unit("", tr("Point at a unit to name it, click to look into it."))
            return
        figures = ""
        if means is not None:
            mean = format_figure(float(means[unit]))
            figures = tr("mean activation {mean}").format(mean=mean)
        if self._target is not None:
            target = tr("target ρ {target}").format(target=format_target(self._target))
            figures = f"{figures}   {target}"
        name = tr("Unit {unit}").format(unit=unit)
        self.foot.show_unit(name, figures)
        self.wall.pointed_words = f"{name}, {figures}"

    def _fit_tools(self) -> None:
        title = round(QFontMetricsF(font("title")).horizontalAdvance(self.accessibleName()))
        self.tools.fit(self.width() - PADDING - title - TOOL_SIZE - (PADDING - 8) - 3 * 8 - 36)
