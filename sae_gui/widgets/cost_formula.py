"""The cost of a recipe as a formula, one box for each of its terms."""

from __future__ import annotations

from dataclasses import dataclass

from core.formula_places import RECONSTRUCTION, SPARSITY, TOTAL, WEIGHTS
from core.recipe import Recipe
from sae_gui.translation import tr
from sae_gui.widgets import curve_style
from sae_gui.widgets.curve_style import CurveStyle
from sae_gui.widgets.math_layout import Fraction, Letters, Mathematics, Scripts, row

#: Term -> the figure of an epoch's record, which is also the name of its curve.
COLUMNS = {
    TOTAL: "cost",
    RECONSTRUCTION: "reconstruction",
    SPARSITY: "sparsity_penalty",
    WEIGHTS: "weight_penalty",
}
STYLES: dict[str, CurveStyle] = {
    TOTAL: curve_style.TOTAL,
    RECONSTRUCTION: curve_style.RECONSTRUCTION,
    SPARSITY: curve_style.SPARSITY,
    WEIGHTS: curve_style.WEIGHTS,
}


@dataclass(frozen=True, slots=True)
class Term:
    """One box of a formula.

    Attributes
    ----------
    key : total, reconstruction, sparsity or weights.
    formula : what is painted.
    spoken : the same in words.
    """

    key: str
    formula: Mathematics
    spoken: str

    @property
    def style(self) -> CurveStyle:
        return STYLES[self.key]

    @property
    def name(self) -> str:
        return term_name(self.key)


def term_name(key: str) -> str:
    """What a term is called, in the language in force."""
    return {
        TOTAL: tr("total"),
        RECONSTRUCTION: tr("reconstruction"),
        SPARSITY: tr("sparsity"),
        WEIGHTS: tr("weights"),
    }[key]


def is_sum(recipe: Recipe) -> bool:
    """Whether the cost is C, a sum over the images, and not J, a mean."""
    return recipe.gradient == "notebook-2018"


def terms_of(recipe: Recipe) -> tuple[Term, ...]:
    """The cost first, then the terms that the recipe switches on, in the formula's order."""
    letter = "C" if is_sum(recipe) else "J"
    found = [Term(TOTAL, Letters(letter), tr("the cost {letter}").format(letter=letter))]
    found.append(_reconstruction(recipe))
    if recipe.sparsity != "none" and recipe.sparsity_weight:
        found.append(_sparsity(recipe))
    if recipe.weight_decay and not is_sum(recipe):
        halves = Fraction(Letters("λ"), Letters("2", upright=True))
        squares = row(
            halves,
            "(",
            Scripts(Letters("‖α‖"), "", "2"),
            " + ",
            Scripts(Letters("‖β‖"), "", "2"),
            ")",
        )
        words = tr("λ half times the squares of all weights, biases left out")
        found.append(Term(WEIGHTS, squares, words))
    return tuple(found)


def _reconstruction(recipe: Recipe) -> Term:
    over_images = Scripts(Letters("∑", upright=True), "n")
    difference = row("‖", Scripts(Letters("y"), "n"), " − ", Scripts(Letters("x"), "n"))
    square = row(difference, Scripts(Letters("‖", upright=True), "", "2"))
    mean = Fraction(Letters("1", upright=True), Letters("N"))
    if is_sum(recipe):
        words = tr("the squared error, summed over all images")
        return Term(RECONSTRUCTION, row(over_images, " ", square), words)
    if recipe.loss == "cross_entropy":
        loss = row(Letters("H", upright=False), "(", Scripts(Letters("x"), "n"), ", ")
        loss = row(loss, Scripts(Letters("y"), "n"), ")")
        words = tr("the cross-entropy H of image and reconstruction, mean over the images")
        return Term(RECONSTRUCTION, row(mean, over_images, " ", loss), words)
    words = tr("half the squared error, mean over the images")
    return Term(RECONSTRUCTION, row(mean, over_images, " ½", square), words)


def _sparsity(recipe: Recipe) -> Term:
    over_units = Scripts(Letters("∑", upright=True), "j")
    activation = Scripts(Letters("ρ̂"), "j")
    if recipe.sparsity == "l1":
        words = tr("w times the mean activations of all units, added up")
        return Term(SPARSITY, row("w ", over_units, " ", activation), words)
    divergence = row(Letters(" KL", upright=True), "(", "ρ", " ‖ ", activation, ")")
    words = tr("w times the divergence of each unit's mean activation from ρ, added up")
    return Term(SPARSITY, row("w ", over_units, divergence), words)
