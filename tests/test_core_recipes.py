"""Each shipped recipe keeps its promise."""

from __future__ import annotations

from importlib import resources

import numpy as np
import pytest
from problems import finish

from core.datasets.load import load_dataset
from core.recipe import Recipe
from core.recipe_file import (
    load_recipe,
    recipe_description,
    recipe_toml,
    shipped_name,
    shipped_recipes,
)
from core.trainer import Trainer

NOTEBOOKS_LAST_SQUARED_ERROR = 220_280


def _run(recipe, data):
    trainer = Trainer(recipe, data)
    finish(trainer)
    return trainer


def test_every_recipe_of_the_design_is_shipped_whole_and_described():
    names = shipped_recipes()
    assert set(names) == {
        "default",
        "notebook-2018",
        "ufldl-2011",
        "matlab-digits",
        "fast",
        "topk",
    }
    for name in names:
        recipe = load_recipe(name).check()
        assert 100 < len(recipe_description(name)) < 500
        # Every key stands in the file, so that a reader sees the whole recipe.
        text = (resources.files("resources") / "recipes" / f"{name}.toml").read_text("utf-8")
        assert text.endswith(recipe_toml(recipe))


def test_default_recipe_is_what_a_new_recipe_is():
    assert load_recipe("default") == Recipe()


def test_default_settles_on_the_builtin_digits():
    recipe = load_recipe("default")
    trainer = _run(recipe, load_dataset("builtin", limit=2000))
    mean = trainer.history[-1].mean_activation
    assert recipe.sparsity_target < mean < 1.5 * recipe.sparsity_target
    costs = [each.cost for each in trainer.history]
    assert costs[-1] < costs[0] / 2
    assert max(costs[-5:]) < 1.05 * min(costs[-5:])  # settled
    assert np.median(_spread(trainer.model.alpha[1:], 28)) < 7.5


@pytest.mark.soak
@pytest.mark.parametrize("source", ["builtin", "mnist"])
def test_default_finds_strokes(source, real_data):
    """Weights of a whole digit lie about 8 pixels from their middle, those of a stroke about 5."""
    trainer = _run(load_recipe("default").replace(limit=10_000), load_dataset(source))
    assert np.median(_spread(trainer.model.alpha[1:], 28)) < 5.6


def _spread(weights, side):
    """How far each unit's weights lie from their middle, in pixels, root mean square."""
    energy = (weights**2 / (weights**2).sum(axis=0)).reshape(side, side, -1)
    rows, columns = np.mgrid[:side, :side, :1][:2]
    middle = (energy * rows).sum((0, 1)), (energy * columns).sum((0, 1))
    return np.sqrt((energy * ((rows - middle[0]) ** 2 + (columns - middle[1]) ** 2)).sum((0, 1)))


def test_fast_ends_where_the_notebook_did_in_one_pass(real_data, mnist_folder):
    trainer = _run(load_recipe("fast"), load_dataset("mnist"))
    assert trainer.epoch == 1
    assert trainer.squared_error() <= NOTEBOOKS_LAST_SQUARED_ERROR


def test_topk_uses_exactly_k_units_and_few_are_dead(real_data, mnist_folder):
    recipe = load_recipe("topk").replace(epochs=4, limit=4000)
    trainer = _run(recipe, load_dataset("mnist"))
    images = trainer.prepared.widen(slice(None), np.float32)
    code = trainer.model.encode(images)
    assert np.count_nonzero(code, axis=1).mean() == pytest.approx(recipe.active_units, rel=0.01)
    assert np.count_nonzero(code.max(axis=0) <= 0) < 0.05 * recipe.hidden_units
    error = np.square(trainer.model.decode(code) - images).sum()
    assert error < 0.3 * np.square(images - images.mean(axis=0)).sum()


def test_ufldl_goes_down_as_fast_as_scipys_lbfgs_in_float64(real_data, mnist_folder):
    """SciPy's L-BFGS on the plain float64 cost: J = 31.4 after 10 iterations."""
    trainer = _run(load_recipe("ufldl-2011").replace(epochs=12), load_dataset("mnist"))
    assert trainer.history[-1].cost < 33


@pytest.mark.soak
def test_ufldl_reaches_its_cost(real_data, mnist_folder):
    trainer = _run(load_recipe("ufldl-2011"), load_dataset("mnist"))
    assert trainer.history[-1].cost <= 12.2


@pytest.mark.soak
def test_matlab_digits_meets_its_target():
    recipe = load_recipe("matlab-digits")
    trainer = _run(recipe, load_dataset("builtin", limit=5000))
    assert trainer.history[-1].mean_activation == pytest.approx(recipe.sparsity_target, rel=0.1)
    assert trainer.history[-1].cost < trainer.history[0].cost / 5


@pytest.mark.parametrize("name", shipped_recipes())
def test_a_shipped_recipe_is_known_by_its_settings_with_a_seed_and_a_length_of_one_s_own(name):
    recipe = load_recipe(name)
    assert shipped_name(recipe) == name
    assert shipped_name(recipe.replace(seed=77, epochs=3)) == name
    assert shipped_name(recipe.replace(seed=77, epochs=3, hidden_units=33)) == ""
