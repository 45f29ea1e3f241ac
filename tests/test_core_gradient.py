"""The gradient that trains is the gradient of the cost; the notebook's is not."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs

from core.gradient_check import KINKED, SMOOTH, check_gradient, meaningful_combinations
from core.recipe import Recipe


def _name(recipe):
    return "-".join(
        str(getattr(recipe, key))
        for key in (
            "hidden_activation",
            "output_activation",
            "loss",
            "sparsity",
            "weight_decay",
            "input_dropout",
        )
    )


@pytest.mark.parametrize("recipe", list(meaningful_combinations()), ids=_name)
def test_analytic_gradient_is_the_numeric_one(recipe):
    check = check_gradient(recipe)
    assert check.relative_difference < (
        SMOOTH if recipe.hidden_activation == "sigmoid" else KINKED
    )
    assert check.passed
    assert "is the gradient" in check.verdict


def test_combinations_are_all_that_recipes_allow():
    # 2 decays × 2 shares of blanked pixels × (3 penalties for sigmoid, 2 for ReLU and top-k) × 3
    # pairs of output and loss.
    assert len(list(meaningful_combinations())) == 2 * 2 * (3 + 2 + 2) * 3


def test_gradient_is_right_on_real_images_too():
    check = check_gradient(Recipe(), blobs())
    assert check.passed
    assert np.count_nonzero(check.analytic) > check.analytic.size // 2


def test_notebooks_formulas_fail_the_check():
    check = check_gradient(Recipe(gradient="notebook-2018", weight_decay=0.0))
    assert not check.passed
    assert check.relative_difference > 0.01
    assert "not the gradient" in check.verdict


def test_check_ignores_size_precision_and_start():
    recipe = Recipe(hidden_units=1024, precision="float32", initial_weights="normal", limit=10000)
    check = check_gradient(recipe)
    assert check.passed
    assert check.numeric.dtype == check.analytic.dtype == np.float64
    assert check.numeric.size == check.analytic.size < 300
