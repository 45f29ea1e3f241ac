"""The weights before the first step, and models of given weights."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe

from core.autoencoder import SparseAutoencoder
from core.trainer import Trainer


@pytest.mark.parametrize("gradient", ["exact", "notebook-2018"])
def test_normal_start_is_the_notebooks_draw(gradient):
    recipe = small_recipe(
        initial_weights="normal", seed=7, gradient=gradient, precision="float64", weight_decay=0.0
    )
    model = Trainer(recipe, blobs()).model
    random = np.random.RandomState(7)
    assert np.array_equal(model.alpha, random.normal(0, 1, (37, 8)))
    assert np.array_equal(model.beta, random.normal(0, 1, (9, 36)))


def test_single_precision_starts_from_the_same_draw():
    double, single = (
        Trainer(small_recipe(initial_weights="normal", precision=precision), blobs()).model
        for precision in ("float64", "float32")
    )
    assert np.array_equal(double.parameters.astype(np.float32), single.parameters)


def test_glorot_start_is_uniform_with_zero_biases():
    model = Trainer(small_recipe(hidden_units=500), blobs(side=20)).model
    reach = np.sqrt(6 / (400 + 500 + 1))
    for weights in (model.alpha, model.beta):
        assert not weights[0].any()
        assert np.abs(weights[1:]).max() <= reach
        assert weights[1:].std() == pytest.approx(reach / np.sqrt(3), rel=0.02)


def test_encode_and_decode_are_the_formulas():
    random = np.random.default_rng(0)
    alpha, beta = random.normal(0, 1, (10, 4)), random.normal(0, 1, (5, 9))
    images = random.uniform(0, 1, (3, 9))
    model = SparseAutoencoder.from_arrays(alpha, beta)
    code = 1 / (1 + np.exp(-(np.hstack((np.ones((3, 1)), images)) @ alpha)))
    output = 1 / (1 + np.exp(-(np.hstack((np.ones((3, 1)), code)) @ beta)))
    np.testing.assert_allclose(model.encode(images), code)
    np.testing.assert_allclose(model.decode(code), output)
    np.testing.assert_allclose(model.reconstruct(images), output)


def test_models_of_given_weights_keep_their_precision_and_their_own_copy():
    alpha, beta = np.zeros((10, 4), np.float32), np.zeros((5, 9), np.float32)
    model = SparseAutoencoder.from_arrays(alpha, beta)
    assert model.alpha.dtype == np.float32
    alpha += 1
    assert not model.alpha.any()
    assert SparseAutoencoder.from_arrays(alpha.astype(float), beta).alpha.dtype == np.float64


@pytest.mark.parametrize(
    ("alpha", "beta"), [((10, 4), (4, 9)), ((9, 4), (5, 9)), ((10,), (5, 9)), ((1, 4), (5, 0))]
)
def test_weights_that_do_not_fit_each_other_are_refused(alpha, beta):
    with pytest.raises(ValueError, match=r"\(D \+ 1\) × H"):
        SparseAutoencoder.from_arrays(np.zeros(alpha), np.zeros(beta))
