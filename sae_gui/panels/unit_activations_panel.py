"""All units' mean activations against ρ, each with the penalty's pull on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from core.analysis.cost_parts import CostParts
from core.recipe import Recipe
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.widgets.unit_strip import UnitStrip
from sae_gui.words import count

_INDEX, _VALUE = "index", "value"


class UnitActivationsPanel(Panel):
    """The strip of units, and under it the figures of the one pointed at.

    Signals
    -------
    unit_chosen : a unit to be opened.
    """

    unit_chosen = Signal(int)

    def __init__(self) -> None:
        explanation = tr(
            "Each dot is a hidden unit's mean activation ρ̂ over the training images. Its arrow "
            "is the pull of the sparsity penalty: minus its derivative by ρ̂, drawn to one scale "
            "for all units. KL pulls harder the further a unit is from the dashed target ρ, and "
            "hardest near 0 and 1; L1 pulls all units down alike. The reconstruction pulls back: "
            "where both are in balance, units stand off the line."
        )
        super().__init__(tr("Units and their pull"), "unitActivationsPanel", explanation)
        self.set_least_size(320, 180)
        self._recipe: Recipe | None = None
        self._parts: CostParts | None = None
        self.switch = SegmentedSwitch(
            tr("Order of the units"),
            {_INDEX: (tr("By index"), tr("Index")), _VALUE: (tr("By value"), tr("Value"))},
        )
        self.switch.setObjectName("unitOrderSwitch")
        self.switch.choose(_INDEX)
        self.switch.chosen.connect(lambda key: self.strip.sort_by_value(key == _VALUE))
        self.add_tool(self.switch)
        self.strip = UnitStrip()
        self.strip.words = self.state_in_words
        self.foot = FittingLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        self.body.setContentsMargins(PADDING, 0, PADDING, 10)
        self.body.addWidget(self.strip, 1)
        self.body.addWidget(self.foot)
        self.strip.pointed.connect(self._read)
        self.strip.unit_chosen.connect(self.unit_chosen)
        self.clear()

    def show_parts(self, recipe: Recipe, parts: CostParts) -> None:
        self._recipe, self._parts = recipe, parts
        target = recipe.sparsity_target if recipe.sparsity == "kl" else None
        self.strip.show_units(parts.mean_activation, parts.pull, target)
        units = len(parts.mean_activation)
        words = count(units, "unit")
        pull = self.strip.longest_pull()
        longest = tr("{units} · the longest arrows: a pull of {pull} or more")
        if pull is not None:
            self.set_caption(longest.format(units=words, pull=format_figure(pull)), words)
        else:
            self.set_caption(words)
        self._read(self.strip.pointed_unit())

    def clear(self) -> None:
        self._recipe = self._parts = None
        self.set_caption("")
        self.strip.clear(tr("every unit's mean activation appears here"))
        self._read(None)

    def _read(self, unit: int | None) -> None:
        self.foot.set_wordings(*self._words_of(unit))

    def state_in_words(self) -> str:
        if self._parts is None:
            return tr("There are no units yet.")
        return self._words_of(self.strip.pointed_unit())[0]

    def _words_of(self, unit: int | None) -> tuple[str, ...]:
        return self._unit_words(unit) if unit is not None else self._rest_words()

    def _unit_words(self, unit: int) -> tuple[str, ...]:
        parts, recipe = self._parts, self._recipe
        if parts is None or recipe is None:
            return ("",)
        mean = format_figure(float(parts.mean_activation[unit]))
        short = tr("unit {unit}: mean activation {mean}").format(unit=unit, mean=mean)
        pull = float(parts.pull[unit])
        if not pull:
            return (short,)
        way = tr("up") if pull > 0 else tr("down")
        long = tr("{unit}, pulled {way} by {pull}").format(
            unit=short, way=way, pull=format_figure(abs(pull))
        )
        return long, short

    def _rest_words(self) -> tuple[str, ...]:
        parts, recipe = self._parts, self._recipe
        if parts is None or recipe is None:
            return ("",)
        if recipe.sparsity == "none" or not recipe.sparsity_weight:
            return (tr("No penalty: nothing pulls the units to a target."), tr("No penalty."))
        if recipe.sparsity == "l1":
            words = tr("L1 has no target: it pulls every unit down by w = {weight}.")
            return (words.format(weight=format_figure(recipe.sparsity_weight)),)
        up = int((parts.pull > 0).sum())
        down = int((parts.pull < 0).sum())
        words = tr("{up} units are pulled up, {down} down; mean activation {mean}.").format(
            up=f"{up:,}", down=f"{down:,}", mean=format_figure(float(parts.mean_activation.mean()))
        )
        if recipe.gradient == "notebook-2018":
            more = tr("The notebook's rule leaves out the unit's own derivative on the way back.")
            return f"{words} {more}", words
        return (words,)
