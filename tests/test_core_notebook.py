"""The notebook's rule keeps the notebook's arithmetic, digit by digit."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from problems import blobs, finish, small_recipe

from core.datasets.load import load_dataset
from core.recipe_file import load_recipe
from core.trainer import Trainer


def _trace(shared):
    with (shared / "reference" / "notebook-2018-trace.csv").open() as file:
        return list(csv.DictReader(file))


def _train_as_the_notebook(epochs):
    recipe = load_recipe("notebook-2018").replace(epochs=epochs)
    trainer = Trainer(recipe, load_dataset("mnist"))
    finish(trainer)
    return trainer.history


def _expect_trace(history, rows):
    for record, row in zip(history, rows, strict=True):
        assert record.cost == pytest.approx(float(row["cost_seed0"]), rel=1e-6)
        assert record.mean_activation == pytest.approx(
            float(row["mean_activation_seed0"]), rel=1e-6
        )


def test_first_rows_of_the_trace_on_mnist(real_data, mnist_folder, shared):
    _expect_trace(_train_as_the_notebook(3), _trace(shared)[:3])


@pytest.mark.soak
def test_first_ten_rows_of_the_trace_on_mnist(real_data, mnist_folder, shared):
    _expect_trace(_train_as_the_notebook(10), _trace(shared)[:10])


@pytest.mark.soak
def test_final_cost_on_mnist_is_near_that_of_the_trace(real_data, mnist_folder, shared):
    """Rounding grows threefold with every epoch: 6e-13 after ten, 3e-8 after twenty, 2 % after
    fifty. From there each order of summation goes its own way, and only the neighbourhood of the
    end is the same. Where the trace has 232,316, this rule was measured to end between 212,136
    and 225,440 in chunks of four sizes on two processors (225,440 in the thousand images of
    today, two threads), and the notebook's own order, its products whole and its formulas to the
    letter, at 244,887: 9 % below to 5.4 % above."""
    history = _train_as_the_notebook(300)
    assert history[-1].cost == pytest.approx(float(_trace(shared)[-1]["cost_seed0"]), rel=0.1)


def _sigmoid(inputs):
    return 1 / (1 + np.exp(-inputs))


def _wrong_slope(inputs):
    return np.exp(-inputs) / (1 + np.exp(-inputs) * np.exp(-inputs))


def _notebook(images, hidden, epochs, rate, target, weight, seed):
    """The notebook's `net_fit`, in its own words but for np.matrix."""
    random = np.random.RandomState(seed)
    count, pixels = images.shape
    x = np.hstack((np.ones((count, 1)), images))
    alpha = random.normal(0, 1, (pixels + 1, hidden))
    beta = random.normal(0, 1, (hidden + 1, pixels))
    costs = []
    for _ in range(epochs):
        z_raw = x @ alpha
        z = _sigmoid(z_raw)
        z_biased = np.hstack((np.ones((count, 1)), z))
        y_raw = z_biased @ beta
        y = _sigmoid(y_raw)
        mean = z.mean(axis=0)
        divergence = target * np.log(target / mean)
        divergence += (1 - target) * np.log((1 - target) / (1 - mean))
        costs.append(np.sum((images - y) ** 2) + weight * divergence.sum())
        delta = (y - images) * _wrong_slope(y_raw)
        d_beta = z_biased.T @ delta
        d_alpha = x.T @ ((delta @ beta[1:].T) * _wrong_slope(z_raw))
        pull = np.repeat([-target / mean + (1 - target) / (1 - mean)], count, axis=0)
        d_alpha += weight * (1 / count) * (x.T @ pull)
        beta = beta - rate * d_beta
        alpha = alpha - rate * d_alpha
    return alpha, beta, costs


def _notebook_recipe(**changes):
    plain = {
        "gradient": "notebook-2018",
        "optimizer": "gradient_descent",
        "initial_weights": "normal",
        "precision": "float64",
        "batch_size": 0,
        "weight_decay": 0.0,
        "learning_rate": 0.02,
        "epochs": 25,
        "sparsity_weight": 0.1,
        "sparsity_target": 0.2,
        "seed": 4,
    }
    return small_recipe(**{**plain, **changes})


@pytest.mark.parametrize("chunk_work", [2.4e9, 1e4], ids=["whole", "in chunks"])
def test_rule_is_the_notebooks_loop(chunk_work, monkeypatch):
    monkeypatch.setattr("core.workspace._CHUNK_WORK", chunk_work)
    trainer = Trainer(_notebook_recipe(), blobs(300))
    finish(trainer)
    images = trainer.prepared.widen(slice(None), np.float64)
    alpha, beta, costs = _notebook(images, 8, 25, 0.02, 0.2, 0.1, seed=4)
    np.testing.assert_allclose([each.cost for each in trainer.history], costs, rtol=1e-9)
    np.testing.assert_allclose(trainer.model.alpha, alpha, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(trainer.model.beta, beta, rtol=1e-7, atol=1e-9)
    assert costs[-1] < 0.8 * costs[0]


def test_float32_follows_for_a_while():
    double, single = (
        Trainer(_notebook_recipe(precision=precision), blobs(300))
        for precision in ("float64", "float32")
    )
    finish(double)
    finish(single)
    assert single.model.alpha.dtype == np.float32
    assert single.history[-1].cost == pytest.approx(double.history[-1].cost, rel=1e-4)


def test_its_cost_is_a_sum_over_all_images_in_batches_too():
    whole = Trainer(_notebook_recipe(epochs=1, learning_rate=1e-12), blobs(300))
    batches = Trainer(_notebook_recipe(epochs=1, learning_rate=1e-12, batch_size=70), blobs(300))
    finish(whole)
    finish(batches)
    assert batches.history[0].reconstruction == pytest.approx(whole.history[0].reconstruction)
    assert whole.history[0].squared_error == pytest.approx(
        whole.history[0].reconstruction / 300 / 2
    )


def test_validation_stands_on_the_axis_of_the_cost():
    trainer = Trainer(_notebook_recipe(validation_fraction=0.25), blobs(400))
    finish(trainer)
    images = trainer.prepared.widen(slice(None), np.float64, validation=True)
    squared = np.square(trainer.model.reconstruct(images) - images).sum()
    assert trainer.history[-1].validation == pytest.approx(squared * 300 / 100)
