"""The cost J and its exact gradient over any set of training images, chunk by chunk.

J = 1/N Σ_n ℓ(x_n, y_n)  +  w Σ_j KL(ρ ‖ ρ̂_j)  +  λ/2 (‖α without biases‖² + ‖β …‖²)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, add_scaled, block_rows, for_blocks, squared_norm
from core.datasets.prepare import PreparedData
from core.losses import Loss, loss_function
from core.recipe import Recipe
from core.sparsity import SparsityPenalty
from core.work import Work
from core.workspace import Workspace

# Over how many images the running mean of activations looks back.
_MEMORY = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Terms:
    """The cost of some images, term by term.

    Attributes
    ----------
    images : how many.
    reconstruction, sparsity_penalty, weight_penalty : weighted, so that they add up to the cost.
    squared_error : Σ‖y−x‖² over these images.
    mean_activation : of each unit over these images, shape (hidden_units,).
    """

    images: int
    reconstruction: float
    sparsity_penalty: float
    weight_penalty: float
    squared_error: float
    mean_activation: NDArray[np.float64]

    @property
    def cost(self) -> float:
        return self.reconstruction + self.sparsity_penalty + self.weight_penalty


class Objective:
    """J and its exact gradient.

    KL compares ρ with the mean activation over *all* images. On the whole set that is what it
    gets: a first pass over the images measures ρ̂, a second one goes back through the layers. So
    does a batch of a thousand images or more, with its own mean. The mean over a smaller batch
    scatters, and the KL of a scattered mean is too large and pulls too hard; there a running mean
    stands for ρ̂, in which a batch of n images counts n/1000 (stochastic compositional gradient
    descent: Wang, Fang and Liu, 2017).

    Attributes
    ----------
    gradient : flat ndarray of the last `evaluate`, in the order of ``model.parameters``.
    mean_activation : ρ̂ as KL sees it, shape (hidden_units,); None before the first evaluation.
    """

    # Whether errors on their way back need ρ̂, so that it must be known before.
    mean_comes_first: bool

    def __init__(self, recipe: Recipe, model: SparseAutoencoder, prepared: PreparedData) -> None:
        self.model = model
        self.mean_activation: NDArray[np.float64] | None = None
        self.gradient: Floats = np.zeros_like(model.parameters)
        split = model.alpha.size
        self._d_alpha: Floats = self.gradient[:split].reshape(model.alpha.shape)
        self._d_beta: Floats = self.gradient[split:].reshape(model.beta.shape)
        self._images = len(prepared.training)
        self._weight_decay = recipe.weight_decay
        self._set_rule(recipe)
        self._workspace = Workspace(recipe, model, prepared, self._hidden)
        self._scratch = np.empty(max(model.alpha.size, model.beta.size), model.parameters.dtype)
        block = (block_rows(model.pixels), model.pixels)
        self._blocks = np.empty((2, 2, *block), model.parameters.dtype)

    def evaluate(self, indices: NDArray[np.intp], noise: tuple[int, ...] = (0,)) -> Work[Terms]:
        """Cost and gradient for the training images `indices`; `gradient` is overwritten.

        Yields the share done so far, a few milliseconds of work apart. `noise` seeds the blanking
        of pixels.
        """
        work, images = self._workspace, len(indices)
        work.open(indices, noise)
        sums: NDArray[np.float64] = np.zeros(self.model.hidden_units)
        first_pass = 0.3 if self.mean_comes_first else 0.0
        if self.mean_comes_first:
            for number in range(work.count):
                sums += column_sums(work.encode(number))[1:]
                yield first_pass * (number + 1) / work.count
            self._remember(sums / images, images)
        pull = self._pull(images)
        loss = squared = 0.0
        for number in range(work.count):
            code = work.take_code(number)
            if not self.mean_comes_first:
                sums += column_sums(code)[1:]
            share = first_pass + (1 - first_pass) * number / work.count
            yield share
            np.matmul(code, self.model.beta, out=work.output)
            chunk_loss, chunk_squared = self._output_error(images)
            loss, squared = loss + chunk_loss, squared + chunk_squared
            yield share
            self._collect(self._d_beta, code, work.output, number)
            yield share
            self._go_back(code[:, 1:], pull)
            yield share
            self._collect_inputs(number)
        if not self.mean_comes_first:
            self._remember(sums / images, images)
        return self._finish(images, loss, squared, sums / images)

    def forget(self) -> None:
        """Empties the running mean of activations."""
        self.mean_activation = None

    def reconstruction_term(self, loss: float, images: int) -> float:
        """The sum of losses of so many images as a term of the cost: here their mean."""
        return loss / images

    def _set_rule(self, recipe: Recipe) -> None:
        self.penalty = SparsityPenalty(recipe)
        self.mean_comes_first = self.penalty.needs_mean
        self.loss: Loss = loss_function(recipe.loss, recipe.output_activation)
        self._hidden: Activation = self.model.hidden

    def _delta_scale(self, images: int) -> float:
        """What turns the derivative of one image's loss into a step's, for so many images."""
        return 1 / images

    def _pull(self, images: int) -> Floats:
        """The sparsity penalty's derivative by each activation, alike for all images."""
        mean = self.mean_activation if self.mean_comes_first else np.zeros(self._d_alpha.shape[1])
        assert mean is not None
        pull = self.penalty.derivative(mean) / images
        return pull.astype(self.gradient.dtype)

    def _output_error(self, images: int) -> tuple[float, float]:
        """Puts dJ/ds in place of the output layer's inputs s; returns Σ ℓ and Σ ‖y−x‖²."""
        work, scale = self._workspace, self._delta_scale(images)

        def judge(rows: slice, worker: int) -> tuple[float, float]:
            block = work.output[rows]
            error, scratch = self._blocks[worker, :, : len(block)]
            sums = self.loss(block, work.wanted[rows], error, scratch)
            if scale != 1:
                block *= scale
            return sums

        sums = for_blocks(judge, *work.output.shape)
        return sum(loss for loss, _ in sums), sum(squared for _, squared in sums)

    def _go_back(self, code: Floats, pull: Floats) -> None:
        """Puts dJ/ds of the hidden layer's inputs into the workspace's `back`."""
        work = self._workspace
        np.matmul(work.output, self.model.beta[1:].T, out=work.back)
        pulls = bool(pull.any())

        def back(rows: slice, _: int) -> None:
            block = work.back[rows]
            if pulls:
                block += pull
            self._hidden.backward(block, code[rows])

        for_blocks(back, *work.back.shape)

    def _collect(self, gradient: Floats, layer: Floats, delta: Floats, number: int) -> None:
        """Adds a chunk's layerᵀ delta to the gradient."""
        if number == 0:
            np.matmul(layer.T, delta, out=gradient)
            return
        part = self._scratch[: gradient.size].reshape(gradient.shape)
        np.matmul(layer.T, delta, out=part)
        gradient += part

    def _collect_inputs(self, number: int) -> None:
        """Adds a chunk's [1 X]ᵀ δ to the gradient by α."""
        work = self._workspace
        if work.ink is not None:
            work.ink.transposed_times(work.back, self._d_alpha, more=number > 0)
        else:
            self._collect(self._d_alpha, work.inputs, work.back, number)

    def _remember(self, mean: NDArray[np.float64], images: int) -> None:
        share = 1.0 if images == self._images else min(1.0, images / _MEMORY)
        if self.mean_activation is None or share == 1:
            self.mean_activation = mean
        else:
            self.mean_activation = self.mean_activation + share * (mean - self.mean_activation)

    def _finish(
        self, images: int, loss: float, squared: float, mean: NDArray[np.float64]
    ) -> Terms:
        """Adds the weights' term to the gradient, and sums up."""
        assert self.mean_activation is not None
        weight_penalty = 0.0
        if self._weight_decay:
            pairs = (self.model.alpha, self._d_alpha), (self.model.beta, self._d_beta)
            for weights, gradient in pairs:
                weight_penalty += self._weight_decay / 2 * squared_norm(weights[1:])
                flat = gradient[1:].reshape(-1), weights[1:].reshape(-1)
                add_scaled(flat[0], self._weight_decay, flat[1], self._scratch)
        penalty = self.penalty.value(self.mean_activation)
        reconstruction = self.reconstruction_term(loss, images)
        return Terms(images, reconstruction, penalty, weight_penalty, squared, mean)


def column_sums(layer: Floats) -> NDArray[np.float64]:
    """The sum of each column, by a matrix product: five times as fast as ``sum(axis=0)``."""
    ones = np.ones(len(layer), layer.dtype)
    sums: NDArray[np.float64] = (ones @ layer).astype(np.float64)
    return sums
