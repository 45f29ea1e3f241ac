"""Is the gradient right? The analytic one against central differences of the cost."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Dataset, check_cancelled
from core.datasets.prepare import prepare
from core.objective import Objective
from core.recipe import NOTEBOOK_ALLOWS, Recipe
from core.rules import objective_for
from core.sentence import Sentence
from core.work import finish

#: Largest relative difference of a right gradient: of a smooth cost, and of one with kinks.
SMOOTH, KINKED = 1e-9, 1e-8
# Enough to meet every part of the formulas, few enough for two evaluations a weight.
_IMAGES, _SIDE, _UNITS, _ACTIVE = 12, 4, 6, 3


@dataclass(frozen=True, slots=True, eq=False)
class GradientCheck:
    """Both gradients, entry by entry.

    Attributes
    ----------
    recipe : the settings checked, at the size they were checked at.
    relative_difference : ‖n−a‖ / ‖n+a‖.
    tolerance : what it may be at most.
    numeric, analytic : flat arrays, α and then β.
    """

    recipe: Recipe
    relative_difference: float
    tolerance: float
    numeric: NDArray[np.float64]
    analytic: NDArray[np.float64]

    @property
    def passed(self) -> bool:
        return self.relative_difference < self.tolerance

    @property
    def verdict(self) -> Sentence:
        """A sentence about it."""
        if self.passed:
            return Sentence(
                "Relative difference {difference:.1e}: this is the gradient of the cost.",
                difference=self.relative_difference,
            )
        return Sentence(
            "Relative difference {difference:.1e}, allowed {allowed:.0e}: this is not the "
            "gradient of the cost.",
            difference=self.relative_difference,
            allowed=self.tolerance,
        )


def check_gradient(
    recipe: Recipe,
    dataset: Dataset | None = None,
    *,
    cancelled: Callable[[], bool] | None = None,
) -> GradientCheck:
    """Compares both gradients of the recipe's cost, in float64 and on a small problem.

    Parameters
    ----------
    recipe : Recipe
        Its activations, loss, penalties and rule are checked; units, images and pixels are few,
        since each weight takes two evaluations of the cost.
    dataset : Dataset, optional
        Images to check on, the first dozen at 4 × 4 pixels; random ones without it.
    cancelled : asked before each weight; once it says yes, the check is given up.

    Raises
    ------
    RecipeError, DatasetError
        One sentence.
    Cancelled
    """
    small = _small(recipe).check()
    prepared = prepare(dataset or random_images(recipe.seed), small)
    model = SparseAutoencoder.drawn(prepared.pixels, small)
    # Biases too, or those of the output would all be checked at zero.
    model.parameters += np.random.default_rng(recipe.seed).normal(0, 0.1, model.parameters.size)
    objective = objective_for(small, model, prepared)
    everything = np.arange(len(prepared.training))
    finish(objective.evaluate(everything))
    analytic = objective.gradient.astype(np.float64)
    smooth = small.hidden_activation == "sigmoid"
    numeric = _central_differences(objective, everything, smooth=smooth, cancelled=cancelled)
    return GradientCheck(
        recipe=small,
        relative_difference=_relative_difference(numeric, analytic),
        tolerance=SMOOTH if smooth else KINKED,
        numeric=numeric,
        analytic=analytic,
    )


def meaningful_combinations(
    recipe: Recipe | None = None, fixed: Mapping[str, Any] | None = None
) -> Iterator[Recipe]:
    """Every combination of activations, loss, penalty, decay and blanking that a run can have.

    Parameters
    ----------
    recipe : what all of them share otherwise.
    fixed : settings that all of them are to have.
    """
    fixed = fixed or {}
    base = (recipe or Recipe()).replace(**({"gradient": "exact"} | dict(fixed)))
    choices: dict[str, tuple[Any, ...]] = {
        "hidden_activation": ("sigmoid", "relu", "topk"),
        "output_activation": ("sigmoid", "linear"),
        "loss": ("squared_error", "cross_entropy"),
        "sparsity": ("kl", "l1", "none"),
        "weight_decay": (0.0, 0.003),
        "input_dropout": (0.0, 0.3),
    }
    choices |= {key: (value,) for key, value in fixed.items() if key in choices}
    for values in product(*choices.values()):
        candidate = base.replace(**dict(zip(choices, values, strict=True)))
        if not candidate.problems():
            yield candidate


def under_rule(recipe: Recipe, gradient: str) -> Recipe:
    """The recipe with that rule, its settings changed where the rule has no room for them."""
    changed = recipe.replace(gradient=gradient)
    if gradient == "exact":
        return changed
    return changed.replace(
        **{
            key: allowed[0]
            for key, allowed in NOTEBOOK_ALLOWS.items()
            if getattr(recipe, key) not in allowed
        }
    )


def weight_name(recipe: Recipe, index: int) -> str:
    """Which weight an entry of a check's arrays is; `recipe` is the check's own."""
    pixels, units = recipe.image_size**2, recipe.hidden_units
    split = (pixels + 1) * units
    if index < split:
        row, column = divmod(index, units)
        return (
            f"weight from pixel {row} to unit {column + 1}"
            if row
            else f"bias of unit {column + 1}"
        )
    row, column = divmod(index - split, pixels)
    return (
        f"weight from unit {row} to pixel {column + 1}" if row else f"bias of pixel {column + 1}"
    )


def random_images(seed: int) -> Dataset:
    """A dozen images of 4 × 4 pixels, each pixel drawn from 0.05 to 0.95."""
    images = np.random.default_rng(seed).uniform(0.05, 0.95, (_IMAGES, _SIDE**2))
    pixels = images.astype(np.float32)
    return Dataset(
        images=pixels,
        labels=None,
        image_shape=(_SIDE, _SIDE),
        name="random images",
        source="random",
        fingerprint=hashlib.sha256(pixels.tobytes()).hexdigest(),
    )


def _small(recipe: Recipe) -> Recipe:
    """The recipe at a size that can be checked weight by weight."""
    return recipe.replace(
        hidden_units=_UNITS,
        active_units=min(recipe.active_units, _ACTIVE),
        initial_weights="glorot",
        precision="float64",
        limit=_IMAGES,
        image_size=_SIDE,
        validation_fraction=0.0,
        batch_size=0,
    )


def _central_differences(
    objective: Objective,
    indices: NDArray[np.intp],
    *,
    smooth: bool,
    cancelled: Callable[[], bool] | None,
) -> NDArray[np.float64]:
    """The derivative of the cost by each weight θ, from four costs around it.

    (8 (J(θ+h) − J(θ−h)) − (J(θ+2h) − J(θ−2h))) / 12h, of error h⁴: the step may be so long that
    rounding of J does not show.
    """
    parameters = objective.model.parameters
    numeric = np.empty(parameters.size)
    for index, value in enumerate(parameters.copy()):
        check_cancelled(cancelled)
        step = 1e-3 if smooth else 1e-5
        costs = []
        for multiple in (1, -1, 2, -2):
            parameters[index] = value + multiple * step
            costs.append(finish(objective.evaluate(indices)).cost)
        parameters[index] = value
        numeric[index] = (8 * (costs[0] - costs[1]) - (costs[2] - costs[3])) / (12 * step)
    return numeric


def _relative_difference(numeric: NDArray[np.float64], analytic: NDArray[np.float64]) -> float:
    scale = float(np.linalg.norm(numeric + analytic))
    return float(np.linalg.norm(numeric - analytic)) / scale if scale else math.nan
