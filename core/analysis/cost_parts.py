"""The cost of a model as it stands, term by term, and what its penalty does to each unit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, squared_norm
from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData
from core.losses import Loss, loss_function
from core.notebook import notebook_loss
from core.recipe import Recipe
from core.sparsity import SparsityPenalty

#: Images that are measured, spread over the training set.
MOST_IMAGES = 10_000
_CHUNK = 256


@dataclass(frozen=True, slots=True, eq=False)
class CostParts:
    """The cost, its terms, and the units' part in the sparsity term.

    Attributes
    ----------
    images : how many were measured; `training_images` is how many there are.
    reconstruction, sparsity, weights : the terms, weighted, so that they add up to J, or to C
        (a sum over all training images) under the notebook's rule.
    loss : mean of ℓ over the images measured; under the notebook's rule of ‖y − x‖².
    alpha_squares, beta_squares : ‖α without biases‖² and ‖β without biases‖².
    mean_activation : ρ̂ of each unit over these images, shape (H,).
    pull : what moves each ρ̂: minus the weighted penalty's derivative by it, shape (H,);
        above 0 upwards. Zero where there is no penalty.
    pixels : D.
    """

    images: int
    training_images: int
    reconstruction: float
    sparsity: float
    weights: float
    loss: float
    alpha_squares: float
    beta_squares: float
    mean_activation: NDArray[np.float64]
    pull: NDArray[np.float64]
    pixels: int

    @property
    def total(self) -> float:
        return self.reconstruction + self.sparsity + self.weights


def cost_parts(
    model: SparseAutoencoder,
    recipe: Recipe,
    data: PreparedData,
    *,
    most: int = MOST_IMAGES,
    cancelled: Callable[[], bool] | None = None,
) -> CostParts:
    """Take the cost of a model apart, nothing blanked.

    Parameters
    ----------
    most : images that are measured; where there are more, they are spread over the set.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks of images.
    """
    exact = recipe.gradient == "exact"
    loss_of = loss_function(recipe.loss, recipe.output_activation) if exact else notebook_loss
    count = len(data.training)
    places = np.unique(np.linspace(0, count - 1, min(count, most)).astype(np.intp))
    total, sums = 0.0, np.zeros(model.hidden_units)
    # Large weights may overflow on their way through; activations end at 0 or 1 all the same.
    with np.errstate(all="ignore"):
        for first in range(0, len(places), _CHUNK):
            check_cancelled(cancelled)
            images = data.widen(places[first : first + _CHUNK], model.parameters.dtype)
            code = model.encode(images)
            sums += code.sum(axis=0, dtype=np.float64)
            total += _lost(model, loss_of, code, images)
        mean = sums / len(places)
        penalty = SparsityPenalty(recipe, guarded=exact)
        alpha, beta = squared_norm(model.alpha[1:]), squared_norm(model.beta[1:])
        return CostParts(
            images=len(places),
            training_images=count,
            reconstruction=total / len(places) * (1 if exact else count),
            sparsity=float(penalty.value(mean)),
            weights=recipe.weight_decay / 2 * (alpha + beta),
            loss=total / len(places),
            alpha_squares=alpha,
            beta_squares=beta,
            mean_activation=mean,
            pull=-np.asarray(penalty.derivative(mean), dtype=np.float64),
            pixels=model.pixels,
        )


def _lost(model: SparseAutoencoder, loss_of: Loss, code: Floats, images: Floats) -> float:
    inputs = code @ model.beta[1:]
    inputs += model.beta[0]
    return loss_of(inputs, images, np.empty_like(inputs), np.empty_like(inputs))[0]
