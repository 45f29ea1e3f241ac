"""Which terms the cost of a recipe has, and how each is named and drawn."""

from __future__ import annotations

from collections.abc import Sequence

from core.recipe import Recipe
from sae_gui.translation import tr
from sae_gui.widgets import curve_style
from sae_gui.widgets.curve_style import Curve


def is_sum(recipe: Recipe) -> bool:
    """Whether the cost is C, a sum over the images, and not J, a mean."""
    return recipe.gradient == "notebook-2018"


def painting_order(curves: Sequence[Curve]) -> list[Curve]:
    """The uppermost last: the total, under it the validation, which hugs the reconstruction."""
    order = list(reversed(curves))
    order.sort(key=lambda each: (each.column == "cost", each.style.circles))
    return order


def cost_terms(recipe: Recipe) -> tuple[Curve, ...]:
    """The total first, then the terms that the recipe switches on."""
    total = tr("total C") if is_sum(recipe) else tr("total J")
    terms = [
        Curve("cost", total, total, curve_style.TOTAL),
        Curve("reconstruction", tr("reconstruction"), tr("reconstr."), curve_style.RECONSTRUCTION),
    ]
    if recipe.validation_fraction > 0:
        terms.append(Curve("validation", tr("validation"), tr("validat."), curve_style.VALIDATION))
    if recipe.weight_decay > 0 and not is_sum(recipe):
        terms.append(Curve("weight_penalty", tr("weights"), tr("weights"), curve_style.WEIGHTS))
    if recipe.sparsity != "none" and recipe.sparsity_weight > 0:
        terms.append(
            Curve("sparsity_penalty", tr("sparsity"), tr("sparsity"), curve_style.SPARSITY)
        )
    return tuple(terms)
