"""The model that a run starts from."""

from __future__ import annotations

import numpy as np

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.recipe import Recipe

# Images that the mean image of a start is taken over.
_IMAGES = 1000


def first_model(recipe: Recipe, prepared: PreparedData) -> SparseAutoencoder:
    """Weights before the first step: as drawn, and for top-k then tied and centred.

    Only the k strongest units of an image learn from it. Of units drawn at random most lean away
    from the mean image, so that they are never among the strongest and stay dead. Hence for top-k
    from a Glorot start each unit draws what it looks for (β is αᵀ), and the mean image is taken
    out of its input and added at the output, by the biases. Source: Gao and others, "Scaling and
    evaluating sparse autoencoders", 2024.
    """
    model = SparseAutoencoder.drawn(prepared.pixels, recipe)
    if recipe.hidden_activation == "topk" and recipe.initial_weights == "glorot":
        mean = prepared.widen(slice(0, _IMAGES), np.float64).mean(axis=0)
        model.beta[1:] = model.alpha[1:].T
        model.alpha[0] = -mean @ model.alpha[1:]
        if recipe.output_activation == "sigmoid":
            inside = mean.clip(0.01, 0.99)
            mean = np.log(inside / (1 - inside))
        model.beta[0] = mean
    return model
