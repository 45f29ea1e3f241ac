"""The terms of the cost with their live numbers put in, as they stand under the formula."""

from __future__ import annotations

from collections.abc import Mapping

from core.recipe import Recipe
from core.settings import format_number
from sae_gui.typography import format_figure
from sae_gui.widgets.cost_formula import COLUMNS, SPARSITY, TOTAL, WEIGHTS, is_sum, terms_of
from sae_gui.widgets.formula_layout import TermFigures


def live_numbers(
    key: str,
    recipe: Recipe,
    value: float,
    images: int,
    squares: tuple[float, float] | None = None,
) -> str:
    """A term in numbers: "3 × 0.047", "½ × 0.003 × (1,520 + 1,540)".

    Parameters
    ----------
    value : of the whole term, as it is added to the cost.
    images : how many it was measured on.
    squares : ‖α‖² and ‖β‖² apart, where they are known.
    """
    if key == TOTAL:
        return ""
    if key == SPARSITY:
        alone = format_figure(value / recipe.sparsity_weight)
        return f"{format_number(recipe.sparsity_weight)} × {alone}"
    if key == WEIGHTS:
        both = format_figure(2 * value / recipe.weight_decay)
        if squares is not None:
            both = f"({format_figure(squares[0])} + {format_figure(squares[1])})"
        return f"½ × {format_number(recipe.weight_decay)} × {both}"
    if is_sum(recipe):
        return f"{images:,} × {format_figure(value / max(images, 1))}"
    return f"1/{images:,} × {format_figure(value * images)}"


def epoch_figures(
    recipe: Recipe, record: Mapping[str, float], images: int
) -> dict[str, TermFigures]:
    """What stands under each term at an epoch, by the figures of its record."""
    values = {each.key: record[COLUMNS[each.key]] for each in terms_of(recipe)}
    return {
        key: TermFigures(format_figure(value), numbers=live_numbers(key, recipe, value, images))
        for key, value in values.items()
    }
