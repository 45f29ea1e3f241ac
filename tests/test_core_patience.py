"""Patience ends a run that no longer improves, at its best weights."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from problems import blobs, dataset, finish, small_recipe, weights

from core.trainer import Trainer

OPTIMIZERS = ("gradient_descent", "momentum", "adam", "lbfgs")
# A few images of noise: the validation loss turns while the cost still falls.
NOISE = dataset(np.random.default_rng(0).random((16, 36), np.float32))
TURNING = {
    "hidden_units": 30,
    "validation_fraction": 0.5,
    "sparsity": "none",
    "weight_decay": 0.0,
    "epochs": 4000,
}


def overfitting(optimizer, patience=10, **changes):
    rate = {"gradient_descent": 8.0, "momentum": 1.0, "adam": 0.02, "lbfgs": 1.0}[optimizer]
    recipe = small_recipe(
        optimizer=optimizer, learning_rate=rate, patience=patience, **{**TURNING, **changes}
    )
    return Trainer(recipe, NOISE)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_run_ends_so_many_epochs_after_its_lowest_validation_loss(optimizer, monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)  # a snapshot after every part of a step
    trainer = overfitting(optimizer)
    after = {}
    for _ in trainer.run():
        after.setdefault(trainer.epoch, weights(trainer))
    assert trainer.end_reason == "no_improvement"
    losses = [each.validation for each in trainer.history]
    best = int(np.argmin(losses)) + 1
    assert trainer.best_epoch == best
    assert trainer.epoch == best + 10
    assert np.array_equal(weights(trainer), after[best])
    assert not np.array_equal(after[best], after[trainer.epoch - 1])
    assert trainer.snapshot().best_epoch == best


def test_without_images_kept_aside_the_cost_counts():
    trainer = Trainer(
        small_recipe(
            optimizer="gradient_descent", learning_rate=1e-30, batch_size=0, patience=4, epochs=50
        ),
        blobs(),
    )
    first = weights(trainer)
    finish(trainer)
    assert [each.validation for each in trainer.history] == [None] * 5
    assert (trainer.end_reason, trainer.best_epoch, trainer.epoch) == ("no_improvement", 1, 5)
    assert np.abs(weights(trainer) - first).max() < 1e-29


def test_off_a_run_goes_to_its_planned_end():
    trainer = overfitting("momentum", patience=0, epochs=300)
    finish(trainer)
    assert (trainer.end_reason, trainer.best_epoch, trainer.epoch) == ("epochs", None, 300)
    losses = [each.validation for each in trainer.history]
    assert np.argmin(losses) < 280  # so that patience would have ended it


def test_pausing_leaves_no_mark_on_the_count():
    straight, paused = overfitting("momentum"), overfitting("momentum")
    finish(straight)
    while paused.end_reason is None:
        for _ in itertools.islice(paused.run(), 3):
            paused.snapshot()
    assert paused.epoch == straight.epoch
    assert np.array_equal(weights(paused), weights(straight))


def test_a_run_that_was_ended_can_go_on_from_its_best_weights():
    trainer = overfitting("momentum")
    finish(trainer)
    ended = trainer.epoch
    best = weights(trainer)
    next(trainer.run())
    assert trainer.end_reason is None
    assert trainer.best_epoch is None
    finish(trainer)
    assert trainer.epoch > ended + 10
    assert not np.array_equal(weights(trainer), best)
