"""The cost taken apart: its formula with the live numbers in it, and its terms as a waterfall."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from core.analysis.cost_parts import CostParts
from core.recipe import Recipe
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.widgets.cost_formula import (
    RECONSTRUCTION,
    SPARSITY,
    STYLES,
    TOTAL,
    WEIGHTS,
    is_sum,
    term_name,
)
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.formula import FormulaView, TermFigures
from sae_gui.widgets.formula_layout import PADDING as BOX_PADDING
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.widgets.term_numbers import live_numbers
from sae_gui.widgets.waterfall import Step, Waterfall

_WHOLE, _PIXEL = "whole", "pixel"


class CostTermsPanel(Panel):
    """Formula above, waterfall below; the switch divides all by the pixels."""

    def __init__(self) -> None:
        explanation = tr(
            "The cost that training makes smaller, term by term, with the model as it is now. "
            "Under each term stand the numbers it is made of. The bars begin where the one "
            "above ended, so that together they reach the cost. By pixel, all is divided by the "
            "pixels of an image (and under the notebook's rule, whose cost is a sum, by the "
            "number of images too), so that images of different sizes can be compared."
        )
        super().__init__(tr("The cost, taken apart"), "costTermsPanel", explanation)
        self.set_least_size(320, 0)  # its height is that of the formula and the bars
        self._shown: tuple[Recipe, CostParts] | None = None
        self.switch = SegmentedSwitch(
            tr("Unit of the cost"),
            {_WHOLE: (tr("In full"), tr("Full")), _PIXEL: (tr("By pixel"), tr("Pixel"))},
        )
        self.switch.setObjectName("costUnitSwitch")
        self.switch.choose(_WHOLE)
        self.switch.chosen.connect(lambda _: self._show())
        self.add_tool(self.switch)
        self.formula = FormulaView(with_numbers=True, keeps_low=True)
        self.waterfall = Waterfall()
        self.words = FittingLabel()
        # The formula's boxes have a margin of their own, in which they are lit.
        inset = round(BOX_PADDING)
        self.body.setContentsMargins(PADDING - inset, 0, PADDING, PADDING)
        under = QVBoxLayout()
        under.setContentsMargins(inset, 8, 0, 0)
        under.setSpacing(0)
        under.addWidget(self.waterfall, 1)
        under.addWidget(self.words)
        self.body.addWidget(self.formula)
        self.body.addLayout(under, 1)
        self.body.addStretch()
        self.clear(Recipe())

    def clear(self, recipe: Recipe) -> None:
        """The formula of the recipe, without figures."""
        self._shown = None
        self.set_caption("")
        self.formula.show_recipe(recipe)
        self.waterfall.show_steps((), "")
        self.words.set_wordings(tr("The figures appear when training begins."))

    def show_parts(self, recipe: Recipe, parts: CostParts) -> None:
        if self._shown is None or self._shown[0] != recipe:
            self.formula.show_recipe(recipe)
        self._shown = recipe, parts
        self.set_caption(tr("{images} training images").format(images=f"{parts.images:,}"))
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        recipe, parts = self._shown
        by_pixel = self.switch.current() == _PIXEL
        divisor = parts.pixels * (parts.training_images if is_sum(recipe) else 1)
        scale = 1 / divisor if by_pixel else 1.0
        values = {
            RECONSTRUCTION: parts.reconstruction * scale,
            SPARSITY: parts.sparsity * scale,
            WEIGHTS: parts.weights * scale,
        }
        keys = self.formula.keys()
        figures = {
            key: TermFigures(format_figure(values[key]), numbers=self._numbers(key, recipe, parts))
            for key in keys[1:]
        }
        figures[TOTAL] = TermFigures(format_figure(parts.total * scale))
        self.formula.set_figures(figures)
        steps = tuple(Step(term_name(key), values[key], STYLES[key].token) for key in keys[1:])
        letter = "C" if is_sum(recipe) else "J"
        axis = tr("{letter} by pixel") if by_pixel else "{letter}"
        total = tr("total {letter}").format(letter=letter)
        self.waterfall.show_steps(steps, total, axis.format(letter=letter))
        self.words.set_wordings(self._left_out(recipe))
        self.setAccessibleDescription(self.formula.words())

    def _numbers(self, key: str, recipe: Recipe, parts: CostParts) -> str:
        """In full also where the figures are by pixel: what a term is made of stays the same."""
        value = {RECONSTRUCTION: parts.reconstruction, SPARSITY: parts.sparsity}
        images = parts.training_images if is_sum(recipe) else parts.images
        squares = parts.alpha_squares, parts.beta_squares
        return live_numbers(key, recipe, value.get(key, parts.weights), images, squares)

    def _left_out(self, recipe: Recipe) -> str:
        """Which terms of the cost this recipe has not, and why."""
        said = []
        if is_sum(recipe):
            said.append(tr("The notebook's cost C has no term for the weights."))
        elif not recipe.weight_decay:
            said.append(tr("λ is 0: weights cost nothing."))
        if recipe.sparsity == "none" or not recipe.sparsity_weight:
            said.append(tr("No sparsity penalty is in use."))
        return " ".join(said)
