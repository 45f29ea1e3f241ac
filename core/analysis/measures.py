"""What a model makes of a fixed set of images, in figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData
from core.losses import Loss, loss_function
from core.metrics import (
    always_on_units,
    constant_units,
    count_active,
    dead_units,
    explained_variance,
)
from core.recipe import Recipe

#: Images that are measured, the first of each set.
MOST_IMAGES = 10_000
_CHUNK = 256


@dataclass(frozen=True, slots=True, eq=False)
class Measures:
    """Figures of one model on one set of images.

    Attributes
    ----------
    images : how many were measured.
    loss : mean over the images of ℓ, the loss the recipe trains by.
    pixel_errors : mean over the images of (y − x)² at each pixel, shape (D,).
    scatter : mean over the images of ‖x − x̄‖², x̄ the mean of these images.
    mean_activations : mean over the images of each unit's activation, shape (H,).
    active_units : L0, how many units are above `threshold`, mean over the images.
    threshold : what counts as active.
    dead, always_on, constant : how many units are so, each counted once at most.
    """

    images: int
    loss: float
    pixel_errors: NDArray[np.float64]
    scatter: float
    mean_activations: NDArray[np.float64]
    active_units: float
    threshold: float
    dead: int
    always_on: int
    constant: int

    @property
    def squared_error(self) -> float:
        """Mean over the images of ‖y − x‖²."""
        return float(self.pixel_errors.sum())

    @property
    def mean_squared_error(self) -> float:
        """Mean over images and pixels of (y − x)²."""
        return float(self.pixel_errors.mean())

    @property
    def explained_variance(self) -> float:
        """1 − Σ‖x−y‖² / Σ‖x−x̄‖²; not a number where all images are alike."""
        return explained_variance(self.squared_error, self.scatter)

    @property
    def mean_activation(self) -> float:
        """Mean over units and images."""
        return float(self.mean_activations.mean())


def usual_threshold(recipe: Recipe) -> float:
    """Above what a unit counts as active: a sigmoid is never zero, ReLU and top-k are."""
    return 0.1 if recipe.hidden_activation == "sigmoid" else 0.0


def measure(
    model: SparseAutoencoder,
    recipe: Recipe,
    data: PreparedData,
    *,
    validation: bool = False,
    threshold: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Measures:
    """The figures on the first images of the training set, or of those kept aside.

    Codes are made and forgotten chunk by chunk, so that memory does not grow with the images.

    Parameters
    ----------
    threshold : above what a unit counts as active; None for `usual_threshold`.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks of images.
    """
    loss = loss_function(recipe.loss, recipe.output_activation)
    sums = _Sums(model, loss, usual_threshold(recipe) if threshold is None else threshold)
    source = data.validation if validation else data.training
    count = min(MOST_IMAGES, 0 if source is None else len(source))
    # Large weights may overflow on their way through; activations end at 0 or 1 all the same.
    with np.errstate(over="ignore", invalid="ignore"):
        for first in range(0, count, _CHUNK):
            check_cancelled(cancelled)
            rows = slice(first, min(first + _CHUNK, count))
            sums.add(data.widen(rows, model.parameters.dtype, validation=validation))
    return sums.measures(bounded=recipe.hidden_activation == "sigmoid")


class _Sums:
    """What is summed up over the chunks, in float64."""

    def __init__(self, model: SparseAutoencoder, loss: Loss, threshold: float) -> None:
        self._model, self._loss, self._threshold = model, loss, threshold
        self._images = self._active = 0
        self._lost = 0.0
        self._errors = np.zeros(model.pixels)
        # Of the images about the first one, so that the scatter is no difference of large sums.
        self._origin: NDArray[np.float64] = np.zeros(model.pixels)
        self._shift, self._shift_squares = np.zeros(model.pixels), 0.0
        self._activation = np.zeros(model.hidden_units)
        self._lowest = np.full(model.hidden_units, np.inf)
        self._highest = np.full(model.hidden_units, -np.inf)

    def add(self, images: Floats) -> None:
        if not self._images:
            self._origin = images[0].astype(np.float64)
        self._images += len(images)
        code = self._model.encode(images)
        self._add_code(code)
        self._add_errors(code, images)
        shifted = images - self._origin
        self._shift += shifted.sum(axis=0)
        self._shift_squares += float(np.vdot(shifted, shifted))

    def measures(self, bounded: bool) -> Measures:
        images = self._images
        activations = self._activation / images
        dead = dead_units(activations, bounded=bounded)
        always_on = always_on_units(activations, bounded=bounded)
        constant = constant_units(self._lowest, self._highest) & ~dead & ~always_on
        shift = self._shift / images
        scatter = self._shift_squares / images - float(shift @ shift)
        return Measures(
            images=images,
            loss=self._lost / images,
            pixel_errors=self._errors / images,
            scatter=max(scatter, 0.0),
            mean_activations=activations,
            active_units=self._active / images,
            threshold=self._threshold,
            dead=int(dead.sum()),
            always_on=int(always_on.sum()),
            constant=int(constant.sum()),
        )

    def _add_code(self, code: Floats) -> None:
        self._activation += code.sum(axis=0, dtype=np.float64)
        np.minimum(self._lowest, code.min(axis=0), out=self._lowest)
        np.maximum(self._highest, code.max(axis=0), out=self._highest)
        self._active += count_active(code, self._threshold)

    def _add_errors(self, code: Floats, images: Floats) -> None:
        inputs = code @ self._model.beta[1:]
        inputs += self._model.beta[0]
        outputs = inputs.copy()
        self._model.output.apply(outputs)
        outputs -= images
        self._errors += np.einsum("ij,ij->j", outputs, outputs, dtype=np.float64)
        self._lost += self._loss(inputs, images, outputs, np.empty_like(outputs))[0]
