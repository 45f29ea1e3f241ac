"""Figures about a model and some images, each with its formula."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, row_blocks
from core.datasets.prepare import PreparedData
from core.losses import Loss, loss_function
from core.recipe import Recipe
from core.work import Work, finish

# Images measured at a time, a few milliseconds of work.
_CHUNK = 256

#: Where units stop telling images apart.
DEAD_MEAN, ALWAYS_ON_MEAN = 0.005, 0.995
DEAD_SHARE = 1e-3
CONSTANT_SPREAD = 1e-3


def measured_loss(
    model: SparseAutoencoder,
    loss: Loss,
    prepared: PreparedData,
    count: int,
    *,
    validation: bool = False,
) -> Work[tuple[float, float]]:
    """Σ ℓ and Σ ‖y−x‖² over the first `count` images, nothing blanked.

    Yields the share done, a few milliseconds of work apart.
    """
    total = squared = 0.0
    for first in range(0, count, _CHUNK):
        indices = np.arange(first, min(first + _CHUNK, count))
        wanted = prepared.widen(indices, model.parameters.dtype, validation=validation)
        inputs = model.encode(wanted) @ model.beta[1:]
        inputs += model.beta[0]
        for rows in row_blocks(*inputs.shape):
            block = inputs[rows]
            sums = loss(block, wanted[rows], np.empty_like(block), np.empty_like(block))
            total, squared = total + sums[0], squared + sums[1]
        yield indices[-1] / count
    return total, squared


def squared_error(model: SparseAutoencoder, recipe: Recipe, prepared: PreparedData) -> float:
    """Σ_n ‖y_n − x_n‖² over all training images."""
    loss = loss_function(recipe.loss, recipe.output_activation)
    _, squared = finish(measured_loss(model, loss, prepared, len(prepared.training)))
    return squared


def image_errors(images: Floats, reconstructions: Floats) -> Floats:
    """½ ‖y_n − x_n‖² of each image, shape (n,)."""
    difference = reconstructions - images
    errors: Floats = np.einsum("ij,ij->i", difference, difference) / 2
    return errors


def explained_variance(error: float, scatter: float) -> float:
    """1 − Σ‖x−y‖² / Σ‖x−x̄‖², from both sums or both means; 0 is no better than x̄.

    Not a number where all images are alike, since there is no variance to explain.
    """
    return 1 - error / scatter if scatter else float("nan")


def count_active(code: Floats, threshold: float = 0.0) -> int:
    """How many activations are above `threshold`; divided by the images it is L0.

    A sigmoid unit is never exactly zero; 0.1 is a usual threshold for it.
    """
    return int(np.count_nonzero(code > threshold))


def dead_units(mean_activation: Floats, *, bounded: bool) -> NDArray[np.bool_]:
    """Which units have stopped answering to images, shape (hidden_units,).

    Judged by mean activations, which a run knows at any time: at most 0.005 where activations
    end at 1 (`bounded`: sigmoid, which is never zero), else at most a thousandth of the mean over
    all units. A running mean never quite forgets the last image that a unit was on for; it is
    under a thousandth after 7,000 more.
    """
    with np.errstate(invalid="ignore"):
        limit = DEAD_MEAN if bounded else DEAD_SHARE * float(mean_activation.mean())
    return np.asarray(mean_activation <= limit)


def always_on_units(mean_activation: Floats, *, bounded: bool) -> NDArray[np.bool_]:
    """Which units are at their upper end for every image: a mean of 0.995 or more.

    None where activations have no upper end (ReLU, top-k).
    """
    if not bounded:
        return np.zeros(mean_activation.shape, dtype=np.bool_)
    return np.asarray(mean_activation >= ALWAYS_ON_MEAN)


def constant_units(lowest: Floats, highest: Floats) -> NDArray[np.bool_]:
    """Which units' lowest and highest activation over the images differ by 0.001 at most."""
    return np.asarray(highest - lowest <= CONSTANT_SPREAD)
