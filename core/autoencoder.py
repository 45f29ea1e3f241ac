"""The model: one hidden layer between pixels and pixels."""

from __future__ import annotations

import math
from copy import copy

import numpy as np

from core.activations import activation
from core.blocks import Floats
from core.recipe import Recipe


class SparseAutoencoder:
    """Z = f([1 X] α), Y = g([1 Z] β).

    Attributes
    ----------
    alpha : ndarray, shape (pixels + 1, hidden_units), row 0 the biases.
    beta : ndarray, shape (hidden_units + 1, pixels), row 0 the biases.
    parameters : flat ndarray that `alpha`, then `beta`, are views of.
    """

    def __init__(self, pixels: int, recipe: Recipe, dtype: str | None = None) -> None:
        hidden = recipe.hidden_units
        self.pixels = pixels
        self.hidden_units = hidden
        size = (pixels + 1) * hidden + (hidden + 1) * pixels
        self._keep(np.zeros(size, dtype=dtype or recipe.precision))
        self.hidden = activation(recipe.hidden_activation, recipe.active_units)
        self.output = activation(recipe.output_activation)

    @classmethod
    def of_parameters(cls, parameters: Floats, pixels: int, recipe: Recipe) -> SparseAutoencoder:
        """A model on top of flat weights, which are not copied."""
        model = cls.__new__(cls)
        model.pixels, model.hidden_units = pixels, recipe.hidden_units
        model._keep(parameters)
        model.hidden = activation(recipe.hidden_activation, recipe.active_units)
        model.output = activation(recipe.output_activation)
        return model

    def copy(self) -> SparseAutoencoder:
        """The same model with weights of its own, which another thread may keep."""
        twin = copy(self)
        twin._keep(self.parameters.copy())
        return twin

    def _keep(self, parameters: Floats) -> None:
        split = (self.pixels + 1) * self.hidden_units
        self.parameters = parameters
        self.alpha: Floats = parameters[:split].reshape(self.pixels + 1, self.hidden_units)
        self.beta: Floats = parameters[split:].reshape(self.hidden_units + 1, self.pixels)

    @classmethod
    def drawn(cls, pixels: int, recipe: Recipe) -> SparseAutoencoder:
        """The weights before the first step, `alpha` drawn first, from ``RandomState(seed)``.

        normal: N(0, 1) for every entry, biases too, as the notebook draws them.
        glorot: uniform in ±√(6 / (pixels + hidden_units + 1)), biases zero, as in Stanford's
        UFLDL notes (after Glorot and Bengio, 2010).
        """
        model = cls(pixels, recipe)
        random = np.random.RandomState(recipe.seed)
        if recipe.initial_weights == "normal":
            model.alpha[:] = random.normal(0, 1, model.alpha.shape)
            model.beta[:] = random.normal(0, 1, model.beta.shape)
            return model
        reach = math.sqrt(6 / (pixels + model.hidden_units + 1))
        for weights in (model.alpha[1:], model.beta[1:]):
            weights[:] = random.uniform(-reach, reach, weights.shape)
        return model

    @classmethod
    def from_arrays(
        cls, alpha: Floats, beta: Floats, recipe: Recipe | None = None
    ) -> SparseAutoencoder:
        """A model of given weights, copied.

        Parameters
        ----------
        alpha : array, shape (D + 1, H)
        beta : array, shape (H + 1, D)
        recipe : Recipe, optional
            Whose activations to use; sigmoid both without it, as in the notebook.

        Raises
        ------
        ValueError
            One sentence about what does not fit.
        """
        alpha, beta = np.asarray(alpha), np.asarray(beta)
        check_shapes(alpha.shape, beta.shape)
        recipe = (recipe or Recipe()).replace(hidden_units=alpha.shape[1])
        model = cls(beta.shape[1], recipe, str(np.result_type(alpha, beta, np.float32)))
        model.alpha[:] = alpha
        model.beta[:] = beta
        return model

    def encode(self, images: Floats) -> Floats:
        """Activations of the hidden units, shape (n, hidden_units), for images (n, pixels)."""
        code: Floats = images @ self.alpha[1:]
        code += self.alpha[0]
        self.hidden.apply(code)
        return code

    def decode(self, code: Floats) -> Floats:
        """Images, shape (n, pixels), from activations (n, hidden_units)."""
        images: Floats = code @ self.beta[1:]
        images += self.beta[0]
        self.output.apply(images)
        return images

    def reconstruct(self, images: Floats) -> Floats:
        """What the model makes of the images, same shape."""
        return self.decode(self.encode(images))


def check_shapes(alpha: tuple[int, ...], beta: tuple[int, ...]) -> None:
    """Refuses shapes that are not (D+1, H) and (H+1, D), by a ValueError of one sentence."""
    fits = len(alpha) == 2 and len(beta) == 2 and min(alpha + beta) > 1
    if not fits or alpha != (beta[1] + 1, beta[0] - 1):
        raise ValueError(
            f"alpha is {_size(alpha)} and beta is {_size(beta)}. For D pixels and H units they "
            "are (D + 1) × H and (H + 1) × D."
        )


def _size(shape: tuple[int, ...]) -> str:
    return " × ".join(map(str, shape)) or "a single number"
