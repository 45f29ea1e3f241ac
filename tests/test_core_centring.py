"""The metric of a centred network: the same cost, reached in fewer steps."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe

from core.autoencoder import SparseAutoencoder
from core.centring import Centring, mean_image
from core.datasets.load import load_dataset
from core.datasets.prepare import prepare
from core.lbfgs import LBFGS
from core.rules import objective_for
from core.work import finish

RECIPE = small_recipe(precision="float64", optimizer="lbfgs", batch_size=0)


@pytest.fixture
def problem():
    """An objective evaluated once, and its images."""
    prepared = prepare(blobs(), RECIPE)
    objective = objective_for(RECIPE, SparseAutoencoder.drawn(prepared.pixels, RECIPE), prepared)
    finish(objective.evaluate(np.arange(len(prepared.training))))
    return objective, prepared


def centred(layer, means):
    """The steepest descent of s = b' + (x − x̄) α, back in the terms of b and α."""
    biases = layer[0]
    weights = layer[1:] - np.outer(means, biases)  # the gradient by α at a constant b'
    return np.vstack([biases - means @ weights, weights])  # b = b' − x̄ α


def test_metric_is_the_gradient_of_the_centred_network(problem):
    objective, prepared = problem
    direction = objective.gradient.copy()
    Centring(objective, prepared)(direction)
    split, model = objective.model.alpha.size, objective.model
    gradient = objective.gradient
    alpha = centred(
        gradient[:split].reshape(model.alpha.shape), mean_image(prepared, model.parameters.dtype)
    )
    beta = centred(gradient[split:].reshape(model.beta.shape), objective.mean_activation)
    np.testing.assert_allclose(direction, np.concatenate([alpha.ravel(), beta.ravel()]))


def test_metric_is_symmetric_and_positive(problem):
    metric, random = Centring(*problem), np.random.default_rng(0)
    one, other = random.normal(size=(2, problem[0].gradient.size))
    turned_one, turned_other = one.copy(), other.copy()
    metric(turned_one)
    metric(turned_other)
    assert one @ turned_other == pytest.approx(other @ turned_one)
    assert one @ turned_one > 0


def test_mean_image_is_that_of_the_training_images():
    prepared = prepare(blobs(1500), RECIPE)
    wanted = prepared.training.mean(axis=0) / 255
    np.testing.assert_allclose(mean_image(prepared, np.float64), wanted, rtol=1e-5)


def costs(objective, prepared, metric, steps):
    """The cost after each step of L-BFGS."""
    everything = np.arange(len(prepared.training))
    lbfgs = LBFGS(objective.model.parameters, objective.gradient, metric)
    found = []
    for _ in range(steps):
        terms = finish(lbfgs.iterate(lambda: objective.evaluate(everything)))
        found.append(terms.cost)
    return found


def test_centring_saves_lbfgs_half_of_its_steps():
    recipe = RECIPE.replace(hidden_units=20, image_size=14)
    dataset, found = load_dataset("builtin", limit=300), []
    for uses_metric in (False, True):
        prepared = prepare(dataset, recipe)
        model = SparseAutoencoder.drawn(prepared.pixels, recipe)
        objective = objective_for(recipe, model, prepared)
        metric = Centring(objective, prepared) if uses_metric else lambda _: None
        found.append(costs(objective, prepared, metric, 60))
    plain, with_metric = found
    assert with_metric[29] < plain[59]
