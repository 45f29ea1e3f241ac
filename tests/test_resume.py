"""A run that is left and gone on with ends as if it had not been left, to the last bit."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, weights

from core.trainer import Diverged, Trainer
from core.trainer_state import StateError

_OPTIMIZERS = ("gradient_descent", "momentum", "adam", "lbfgs")
# Large enough for several snapshots within an epoch, small enough for milliseconds.
_DATA = blobs(400, side=12)


def _recipe(**changes):
    plain = {"hidden_units": 24, "epochs": 4, "validation_fraction": 0.1}
    if changes.get("optimizer") == "lbfgs":
        plain |= {"batch_size": 0, "learning_rate": 1.0}
    return small_recipe(**{**plain, **changes})


def _figures(trainer):
    """The history without its seconds, which are the clock's."""
    return [dataclasses.replace(each, seconds=0.0) for each in trainer.history]


@pytest.fixture(autouse=True)
def _short_slices(monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)


def _straight(recipe):
    trainer = Trainer(recipe, _DATA)
    yields = sum(1 for _ in trainer.run())
    return trainer, yields


def _left_after(recipe, yields, *, always=False):
    """A run left after so many yields, gone on with by another trainer; `always`: and again."""
    trainer, leave = Trainer(recipe, _DATA), True
    while leave:
        leave = False
        for number, _ in enumerate(trainer.run()):
            if number == yields:
                trainer, leave = Trainer.resume(recipe, _DATA, trainer.state()), True
                break
        if not always:
            break
    finish(trainer)
    return trainer


@pytest.mark.parametrize("precision", ["float32", "float64"])
@pytest.mark.parametrize("batch_size", [0, 50])
@pytest.mark.parametrize("optimizer", _OPTIMIZERS)
def test_resumed_is_uninterrupted_for_every_optimizer(optimizer, batch_size, precision):
    if optimizer == "lbfgs" and batch_size:
        pytest.skip("L-BFGS takes the whole set")
    recipe = _recipe(optimizer=optimizer, batch_size=batch_size, precision=precision)
    straight, yields = _straight(recipe)
    for point in range(0, yields, max(1, yields // 6)):
        resumed = _left_after(recipe, point)
        assert np.array_equal(weights(resumed), weights(straight)), point
        assert _figures(resumed) == _figures(straight)


@pytest.mark.parametrize(
    "changes",
    [
        {"gradient": "notebook-2018", "optimizer": "gradient_descent", "weight_decay": 0.0},
        {"input_dropout": 0.3},
        {"patience": 2, "learning_rate": 0.3, "epochs": 9},
        {"hidden_activation": "topk", "sparsity": "none", "active_units": 5},
        {"hidden_activation": "relu", "sparsity": "l1", "output_activation": "linear"},
        {"sparsity_weight": 3.0, "batch_size": 30, "weight_decay": 0.003},
        {"optimizer": "lbfgs", "sparsity_weight": 3.0, "input_dropout": 0.2},
    ],
)
def test_resumed_is_uninterrupted_under_every_rule(changes):
    recipe = _recipe(**changes)
    straight, yields = _straight(recipe)
    for point in range(1, yields, max(1, yields // 6)):
        assert np.array_equal(weights(_left_after(recipe, point)), weights(straight))


@pytest.mark.parametrize("optimizer", _OPTIMIZERS)
def test_left_again_and_again_changes_nothing(optimizer):
    recipe = _recipe(optimizer=optimizer, batch_size=0 if optimizer == "lbfgs" else 9)
    straight, _ = _straight(recipe)
    # Far enough each time to finish a step, or the same one would be begun for ever.
    resumed = _left_after(recipe, 199, always=True)
    assert np.array_equal(weights(resumed), weights(straight))
    assert _figures(resumed) == _figures(straight)


def test_lbfgs_that_has_found_the_bottom_stays_there():
    recipe = _recipe(optimizer="lbfgs", hidden_units=2, epochs=400, precision="float32")
    trainer, _ = _straight(recipe)
    assert trainer.converged
    resumed = Trainer.resume(recipe, _DATA, trainer.state())
    finish(resumed)
    assert np.array_equal(weights(resumed), weights(trainer))
    assert resumed.epoch == trainer.epoch


def test_lbfgs_lends_pairs_that_never_change():
    trainer = Trainer(_recipe(optimizer="lbfgs", epochs=60), _DATA)
    kept = {}
    for snapshot in trainer.run():
        if snapshot.epoch >= 25 and not kept:
            memory = trainer.state().memory
            kept = {name: (array, array.copy()) for name, array in memory.items()}
    assert any(name.startswith("step_") for name in kept)
    assert all(np.array_equal(array, copy) for array, copy in kept.values())


def test_a_rate_and_epochs_set_while_training_are_kept():
    recipe = _recipe()
    straight, left = Trainer(recipe, _DATA), Trainer(recipe, _DATA)
    for trainer in (straight, left):
        for snapshot in trainer.run():
            if snapshot.epoch == 2:
                trainer.learning_rate, trainer.epochs = 0.01, 9
                break
    resumed = Trainer.resume(recipe, _DATA, left.state())
    finish(resumed)
    finish(straight)
    assert resumed.epoch == 9
    assert np.array_equal(weights(resumed), weights(straight))


def test_divergence_is_judged_by_the_first_cost_and_goes_back_to_the_good_weights():
    recipe = _recipe(optimizer="gradient_descent", epochs=6)
    straight = Trainer(recipe, _DATA)
    while straight.epoch < 3:
        next(straight.run())
    resumed = Trainer.resume(recipe, _DATA, straight.state())
    ends = []
    for trainer in (straight, resumed):
        trainer.learning_rate = 1e9
        with pytest.raises(Diverged) as caught:
            finish(trainer)
        ends.append((str(caught.value), weights(trainer).tobytes(), trainer.epoch))
    assert ends[0] == ends[1]


def test_time_goes_on_where_it_stood():
    trainer, _ = _straight(_recipe())
    resumed = Trainer.resume(_recipe(), _DATA, trainer.state())
    assert resumed.seconds == trainer.seconds
    assert resumed.images_seen == trainer.images_seen


@pytest.mark.parametrize("changes", [{"hidden_units": 9}, {"optimizer": "momentum"}])
def test_the_state_of_another_recipe_is_refused(changes):
    state = Trainer(_recipe(optimizer="adam"), _DATA).state()
    with pytest.raises(StateError, match="does not fit its recipe"):
        Trainer.resume(_recipe(**{"optimizer": "adam", **changes}), _DATA, state)
