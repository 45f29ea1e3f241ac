"""Hard cases train without a warning (warnings are errors here) and without a NaN."""

from __future__ import annotations

from dataclasses import astuple

import numpy as np
import pytest
from problems import blobs, dataset, finish, small_recipe, weights

from core.snapshot import ImageSelection
from core.trainer import Diverged, Trainer

RANDOM = np.random.default_rng(0)
IMAGES = {
    "saturated": RANDOM.integers(0, 256, (40, 784), dtype=np.uint8),
    "one image": blobs(1).images,
    "black": np.zeros((30, 16), np.uint8),
    "white": np.full((30, 16), 255, np.uint8),
    "grey": np.full((30, 16), 128, np.uint8),
    "one pixel": RANDOM.integers(0, 256, (30, 1), dtype=np.uint8),
    "more units than images": blobs(5).images,
    "floats": RANDOM.uniform(0, 1, (20, 16)).astype(np.float32),
}
RULES = {
    "kl": {},
    "cross-entropy": {"loss": "cross_entropy"},
    "linear": {"output_activation": "linear"},
    "relu": {"hidden_activation": "relu", "sparsity": "l1", "sparsity_weight": 0.01},
    "top-k": {"hidden_activation": "topk", "output_activation": "linear", "sparsity": "none"},
    "lbfgs": {"optimizer": "lbfgs"},
    "whole set": {"batch_size": 0, "optimizer": "momentum", "learning_rate": 0.01},
    "notebook": {
        "gradient": "notebook-2018",
        "optimizer": "gradient_descent",
        "weight_decay": 0.0,
        "learning_rate": 0.001,
        "sparsity_weight": 0.1,
        "sparsity_target": 0.2,
    },
}


def _expect_finite(trainer):
    assert np.isfinite(weights(trainer)).all()
    for record in trainer.history:
        assert np.isfinite([value for value in astuple(record) if value is not None]).all()
    snapshot = trainer.snapshot(ImageSelection((0,)))
    assert np.isfinite(snapshot.unit_activation).all()
    assert np.isfinite(snapshot.pairs.reconstructions).all()


@pytest.mark.parametrize("start", ["glorot", "normal"])
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("images", IMAGES)
def test_hard_images_train_in_silence(images, rule, start):
    recipe = small_recipe(**RULES[rule], initial_weights=start, epochs=20)
    trainer = Trainer(recipe, dataset(IMAGES[images]))
    first = weights(trainer)
    # N(0, 1) weights on 784 pixels may throw a linear output or the notebook's rule off at once;
    # then that is said.
    try:
        finish(trainer)
    except Diverged:
        assert start == "normal"
    else:
        assert not np.array_equal(weights(trainer), first) or trainer.converged
    _expect_finite(trainer)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_a_rate_of_a_thousand_diverges_or_trains_in_silence(rule, precision):
    recipe = small_recipe(
        **{**RULES[rule], "learning_rate": 1000.0}, precision=precision, epochs=40
    )
    trainer = Trainer(recipe, blobs())
    if rule == "lbfgs":
        finish(trainer)  # it searches for its own step
    else:
        with pytest.raises(Diverged, match="learning rate, 1,000, is too high"):
            finish(trainer)
    _expect_finite(trainer)


def test_a_unit_that_is_dead_from_the_start_has_a_finite_cost_and_revives():
    trainer = Trainer(small_recipe(epochs=40, batch_size=0, learning_rate=0.1), blobs())
    trainer.model.alpha[0, 0] = -20.0
    finish(trainer)
    _expect_finite(trainer)
    assert trainer.snapshot().unit_activation[0] > 1e-3


def test_subnormal_numbers_never_enter_a_saturated_run():
    recipe = small_recipe(
        initial_weights="normal", hidden_units=64, epochs=3, loss="cross_entropy"
    )
    trainer = Trainer(recipe, dataset(IMAGES["saturated"]))
    finish(trainer)
    assert not _subnormal(trainer._objective.gradient)


@pytest.mark.parametrize(
    "rule",
    [
        {},
        {"optimizer": "gradient_descent", "learning_rate": 0.1, "weight_decay": 5.0},
        {"optimizer": "momentum", "learning_rate": 0.05, "weight_decay": 2.0},
        {"optimizer": "lbfgs"},
    ],
    ids=["adam", "gradient descent", "momentum", "lbfgs"],
)
def test_weights_of_blank_pixels_decay_to_zero_and_not_into_subnormal_numbers(rule):
    images = np.zeros((60, 64), np.uint8)
    images[:, :36] = blobs().images
    trainer = Trainer(small_recipe(epochs=600, **rule), dataset(images))
    passing = sum(_subnormal(trainer.model.parameters) for _ in trainer.run())
    assert passing < 6  # some may be on their way to zero at one of the 600 looks
    assert np.abs(trainer.model.alpha[40:]).max() < 1e-4


def _subnormal(values):
    size = np.abs(values)
    return bool(np.any((size > 0) & (size < np.finfo(values.dtype).tiny)))
