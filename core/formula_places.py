"""Where each setting of a recipe stands in the formula of the cost, and which terms it moves.

Kept beside `core.recipe`, which says what a setting may be; a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.recipe import Recipe

TOTAL, RECONSTRUCTION, SPARSITY, WEIGHTS = "total", "reconstruction", "sparsity", "weights"


@dataclass(frozen=True, slots=True)
class Place:
    """A setting's place in J.

    Attributes
    ----------
    words : one line; goes on after "In the formula:".
    terms : the terms whose formula it is a part of.
    """

    words: str
    terms: tuple[str, ...] = ()


PLACES: Mapping[str, Place] = {
    "hidden_units": Place(
        "∑ⱼ runs over all H units; α has H columns and β has H rows.",
        (RECONSTRUCTION, SPARSITY, WEIGHTS),
    ),
    "hidden_activation": Place(
        "f makes the code z of an image from x and α; y and ρ̂ⱼ are made from z.",
        (RECONSTRUCTION, SPARSITY),
    ),
    "active_units": Place(
        "all but k entries of the code z are 0, and y is made from z.", (RECONSTRUCTION,)
    ),
    "output_activation": Place(
        "g makes the reconstruction y from the code z and β.", (RECONSTRUCTION,)
    ),
    "sparsity": Place(
        "the sparsity term: w ∑ⱼ KL(ρ ‖ ρ̂ⱼ); w ∑ⱼ ρ̂ⱼ for L1; left out for None.", (SPARSITY,)
    ),
    "sparsity_target": Place("ρ in the sparsity term w ∑ⱼ KL(ρ ‖ ρ̂ⱼ).", (SPARSITY,)),
    "sparsity_weight": Place("w, the factor before the sparsity term.", (SPARSITY,)),
    "gradient": Place(
        "J is a mean over the images; the notebook's C is a sum, without a term for weights.",
        (TOTAL,),
    ),
    "optimizer": Place("nowhere. It makes steps out of the derivatives of J by α and β."),
    "learning_rate": Place("nowhere. η scales every step against the derivative of J."),
    "momentum": Place("nowhere. A step keeps the share μ of the step before."),
    "weight_decay": Place("λ before the weights' term, λ/2 (‖α‖² + ‖β‖²).", (WEIGHTS,)),
    "batch_size": Place("nowhere. A step takes its derivative from so many of the N images."),
    "epochs": Place("nowhere. It says how often training goes through the N images."),
    "patience": Place("nowhere. It ends training once the loss no longer falls."),
    "loss": Place(
        "ℓ, added up in the reconstruction term: ½‖y − x‖², or the cross-entropy H(x, y).",
        (RECONSTRUCTION,),
    ),
    "initial_weights": Place("nowhere. It says what α and β are before the first step."),
    "precision": Place("nowhere. It says how finely α, β and z are kept."),
    "seed": Place("nowhere. It says which α and β training starts from."),
    "input_dropout": Place(
        "y is made from x with pixels blanked, and compared with the whole x.", (RECONSTRUCTION,)
    ),
    "validation_fraction": Place(
        "N counts the images that are left to train on.", (RECONSTRUCTION,)
    ),
    "binarize": Place("every pixel of x becomes 0 or 1.", (RECONSTRUCTION,)),
    "limit": Place("N, the number of images that ∑ₙ runs over.", (RECONSTRUCTION,)),
    "image_size": Place(
        "how many pixels x and y have, so also how many rows α and columns β.",
        (RECONSTRUCTION, WEIGHTS),
    ),
}


def terms_moved(key: str, recipe: Recipe) -> tuple[str, ...]:
    """The terms a setting is part of; none where it plays no part in this recipe."""
    return () if key in recipe.inapplicable() else PLACES[key].terms


def settings_of_term(term: str, recipe: Recipe) -> tuple[str, ...]:
    """The keys of the settings that are part of a term; of the total, of any of them."""
    return tuple(
        key
        for key in PLACES
        if term in (moved := terms_moved(key, recipe)) or (term == TOTAL and moved)
    )
