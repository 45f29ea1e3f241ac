"""Figures about a model and some images, each with its formula."""

from __future__ import annotations

from typing import Any

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


def pixel_errors(images: Floats, reconstructions: Floats) -> Floats:
    """Mean over the images of (y − x)² at each pixel, shape (pixels,)."""
    difference = reconstructions - images
    errors: Floats = np.einsum("ij,ij->j", difference, difference) / len(images)
    return errors


def explained_variance(images: Floats, reconstructions: Floats) -> float:
    """1 − Σ‖x−y‖² / Σ‖x−x̄‖², x̄ the mean image; 0 is no better than x̄.

    Not a number where all images are alike, since there is no variance to explain.
    """
    scatter = float(np.square(images - images.mean(axis=0, dtype=np.float64)).sum())
    error = float(np.square(reconstructions - images, dtype=np.float64).sum())
    return 1 - error / scatter if scatter else float("nan")


def active_units(code: Floats, threshold: float = 0.0) -> float:
    """L0: how many units are above `threshold`, mean over the images.

    A sigmoid unit is never exactly zero; 0.1 is a usual threshold for it.
    """
    return float(np.count_nonzero(code > threshold) / len(code))


def dead_units(code: Floats, threshold: float = 0.0) -> NDArray[np.bool_]:
    """Which units are above `threshold` for none of the images, shape (hidden_units,)."""
    return _all(code <= threshold)


def always_on_units(code: Floats, threshold: float = 0.0) -> NDArray[np.bool_]:
    """Which units are above `threshold` for every one of the images."""
    return _all(code > threshold)


def constant_units(code: Floats, spread: float = 1e-3) -> NDArray[np.bool_]:
    """Which units differ by at most `spread` from image to image."""
    return np.asarray(np.ptp(code, axis=0) <= spread)


def _all(answers: NDArray[Any]) -> NDArray[np.bool_]:
    return np.asarray(answers.all(axis=0))
