"""A run: paused, resumed, stepped, lengthened, diverged."""

from __future__ import annotations

import itertools
import time

import numpy as np
import pytest
from problems import blobs, dataset, finish, small_recipe, trained, weights

from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import DatasetError
from core.recipe import RecipeError
from core.snapshot import ImageSelection
from core.trainer import Diverged, Trainer
from core.workspace import chunk_rows

OPTIMIZERS = ("gradient_descent", "momentum", "adam", "lbfgs")
# Everything that carries a state from step to step.
BUSY = {
    "input_dropout": 0.2,
    "validation_fraction": 0.2,
    "batch_size": 17,
    "weight_decay": 0.001,
}


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_same_recipe_gives_the_same_weights_to_the_last_bit(optimizer):
    one, other = (trained(optimizer=optimizer, **BUSY) for _ in range(2))
    assert np.array_equal(weights(one), weights(other))
    assert [each.cost for each in one.history] == [each.cost for each in other.history]


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_pausing_and_looking_leave_no_mark(optimizer, monkeypatch):
    straight = trained(optimizer=optimizer, **BUSY)
    monkeypatch.setattr("core.trainer._SLICE", 0.0)  # a snapshot after every part of a step
    paused = Trainer(small_recipe(optimizer=optimizer, **BUSY), blobs())
    while paused.epoch < paused.epochs:
        # A new iterator each time, as after Stop; the old one is left in the middle of an epoch.
        for _ in itertools.islice(paused.run(), 3):
            paused.snapshot(ImageSelection((0, 5)), units=True)
            paused.squared_error()
    assert np.array_equal(weights(straight), weights(paused))
    assert [each.cost for each in straight.history] == [each.cost for each in paused.history]
    assert [each.validation for each in straight.history] == [
        each.validation for each in paused.history
    ]


def test_added_epochs_continue_as_if_planned_from_the_start():
    planned = trained(epochs=6, **BUSY)
    lengthened = trained(epochs=2, **BUSY)
    assert lengthened.epoch == 2
    lengthened.epochs = 6
    finish(lengthened)
    assert np.array_equal(weights(planned), weights(lengthened))
    assert len(lengthened.history) == 6


def test_seeds_give_different_runs():
    assert not np.array_equal(weights(trained(seed=1)), weights(trained(seed=2)))


def test_learning_rate_takes_effect_at_the_next_step(monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)
    trainer = Trainer(small_recipe(batch_size=10, epochs=50), blobs())
    steps = trainer.run()
    next(steps)
    trainer.learning_rate = 1e-12
    before = weights(trainer)
    for _ in range(200):
        snapshot = next(steps)
    assert snapshot.learning_rate == 1e-12
    assert np.abs(weights(trainer) - before).max() < 1e-6


def test_every_epoch_ends_with_a_snapshot_of_its_own():
    trainer = Trainer(small_recipe(epochs=5), blobs())
    ends = [each.epoch for each in trainer.run() if not each.epoch_progress]
    assert ends == [1, 2, 3, 4, 5]


def test_progress_rises_within_an_epoch(monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)
    monkeypatch.setattr("core.workspace._CHUNK_WORK", 1e4)
    trainer = Trainer(small_recipe(batch_size=0, epochs=1), blobs(300))
    shares = [each.epoch_progress for each in trainer.run()][:-1]
    assert len(shares) > 10
    assert shares == sorted(shares)
    assert 0 < shares[0] < shares[-1] <= 1


@pytest.mark.parametrize("hidden_units", [16, 196, 1024, 4096])
@pytest.mark.parametrize("precision", ["float32", "float64"])
def test_work_between_two_looks_is_bounded(hidden_units, precision):
    """No product over a chunk takes longer than some twenty milliseconds on two cores."""
    model = SparseAutoencoder(784, small_recipe(hidden_units=hidden_units, precision=precision))
    work = 2 * chunk_rows(model) * 784 * hidden_units
    assert work <= (3.3e9 if precision == "float32" else 1.65e9)
    assert chunk_rows(model) >= 100


@pytest.mark.parametrize("batch_size", [0, 2000])
@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_a_long_step_can_be_watched_and_stopped(batch_size, optimizer, monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)
    monkeypatch.setattr("core.workspace._CHUNK_WORK", 5e5)
    recipe = small_recipe(optimizer=optimizer, batch_size=batch_size, epochs=1)
    looks = sum(1 for _ in Trainer(recipe, blobs(2000)).run())
    assert looks > 2000 * 36 * 8 * 2 / 5e5


def test_terms_add_up_to_the_cost():
    trainer = trained(weight_decay=0.01, loss="cross_entropy")
    for each in trainer.history:
        assert each.cost == pytest.approx(
            each.reconstruction + each.sparsity_penalty + each.weight_penalty
        )
        assert min(each.reconstruction, each.sparsity_penalty, each.weight_penalty) > 0
        assert each.activation_low <= each.mean_activation <= each.activation_high


def test_training_lowers_the_cost():
    for optimizer, rate in zip(OPTIMIZERS, (0.5, 0.1, 0.01, 1.0), strict=True):
        trainer = trained(optimizer=optimizer, learning_rate=rate, epochs=30, seed=3)
        assert trainer.history[-1].cost < 0.7 * trainer.history[0].cost, optimizer


def test_whole_set_cost_is_that_of_the_weights_before_the_step():
    trainer = Trainer(small_recipe(batch_size=0, epochs=1, optimizer="gradient_descent"), blobs())
    images = trainer.prepared.widen(slice(None), np.float64)
    code = trainer.model.encode(images)
    expected = 0.5 * np.square(trainer.model.decode(code) - images).sum(axis=1).mean()
    finish(trainer)
    record = trainer.history[0]
    assert record.reconstruction == pytest.approx(expected, rel=1e-5)
    assert record.squared_error == pytest.approx(expected, rel=1e-5)
    assert record.mean_activation == pytest.approx(code.mean(), rel=1e-5)


def test_lbfgs_cost_is_that_of_the_weights_after_the_step():
    trainer = trained(optimizer="lbfgs", epochs=5)
    images = trainer.prepared.widen(slice(None), np.float64)
    after = 0.5 * np.square(trainer.model.reconstruct(images) - images).sum(axis=1).mean()
    assert trainer.history[-1].reconstruction == pytest.approx(after, rel=1e-5)


def test_chunks_do_not_change_the_gradient(monkeypatch):
    whole = trained(batch_size=0, precision="float64", input_dropout=0.0)
    monkeypatch.setattr("core.workspace._CHUNK_WORK", 1e4)
    monkeypatch.setattr("core.workspace._KEPT_BYTES", 0)
    chunked = trained(batch_size=0, precision="float64", input_dropout=0.0)
    np.testing.assert_allclose(weights(chunked), weights(whole), rtol=0, atol=1e-12)


def test_recomputed_codes_meet_the_same_blanked_pixels(monkeypatch):
    monkeypatch.setattr("core.workspace._CHUNK_WORK", 1e4)
    kept = trained(blobs(200), batch_size=0, input_dropout=0.3)
    monkeypatch.setattr("core.workspace._KEPT_BYTES", 0)
    recomputed = trained(blobs(200), batch_size=0, input_dropout=0.3)
    assert np.array_equal(weights(kept), weights(recomputed))


def test_squared_error_is_the_plain_sum():
    trainer = trained()
    images = trainer.prepared.widen(slice(None), np.float64)
    expected = np.square(trainer.model.reconstruct(images) - images).sum()
    assert trainer.squared_error() == pytest.approx(expected, rel=1e-6)


def test_validation_is_the_mean_loss_of_images_never_trained_on():
    trainer = trained(validation_fraction=0.25, loss="cross_entropy", input_dropout=0.4)
    images = trainer.prepared.widen(slice(None), np.float64, validation=True)
    outputs = trainer.model.reconstruct(images)
    losses = -(images * np.log(outputs) + (1 - images) * np.log(1 - outputs)).sum(axis=1)
    assert trainer.history[-1].validation == pytest.approx(losses.mean(), rel=1e-5)
    assert trained().history[-1].validation is None


def test_snapshot_copies_what_it_shows():
    trainer = Trainer(small_recipe(), blobs())
    selection = ImageSelection((3, 0, 7))
    before = trainer.snapshot(selection)
    assert before.unit_activation.shape == (8,)
    assert np.all((before.unit_activation > 0) & (before.unit_activation < 1))
    kept = before.pairs.reconstructions.copy()
    finish(trainer)
    after = trainer.snapshot(selection)
    assert np.array_equal(before.pairs.reconstructions, kept)
    assert not np.array_equal(after.pairs.reconstructions, kept)
    errors = 0.5 * np.square(after.pairs.reconstructions - after.pairs.originals).sum(axis=1)
    np.testing.assert_allclose(after.pairs.errors, errors, rtol=1e-5)
    assert after.pairs.originals.dtype == after.pairs.reconstructions.dtype == np.float32
    assert after.unit_activation.dtype == np.float32
    assert trainer.snapshot(units=False).unit_activation is None


def test_validation_images_can_be_shown():
    trainer = trained(validation_fraction=0.2)
    pairs = trainer.snapshot(ImageSelection((0, 1), validation=True)).pairs
    expected = trainer.prepared.widen(np.array([0, 1]), np.float32, validation=True)
    assert np.array_equal(pairs.originals, expected)


def test_seconds_count_work_alone():
    trainer = Trainer(small_recipe(epochs=4), blobs())
    for _ in trainer.run():
        time.sleep(0.05)
    assert 0 < trainer.seconds < 0.15
    assert trainer.history[-1].seconds <= trainer.seconds
    assert trainer.images_seen == 4 * 60
    assert trainer.snapshot().images_per_second > 0


@pytest.mark.parametrize("rule", ["exact", "notebook-2018"])
@pytest.mark.parametrize("batch_size", [0, 20])
def test_a_diverged_run_keeps_the_last_good_weights(rule, batch_size, monkeypatch):
    monkeypatch.setattr("core.trainer._SLICE", 0.0)  # a snapshot after every part of a step
    recipe = small_recipe(
        gradient=rule,
        batch_size=batch_size,
        optimizer="gradient_descent",
        learning_rate=0.01,
        weight_decay=0.0 if rule == "notebook-2018" else 0.001,
        epochs=60,
    )
    trainer = Trainer(recipe, blobs())
    good = {0: weights(trainer)}
    for _ in trainer.run():
        good.setdefault(trainer.epoch, weights(trainer))
        if trainer.epoch == 5:
            break
    trainer.learning_rate = 1000.0
    diverged = _divergence_of(trainer, good)
    assert diverged.learning_rate == 1000
    assert diverged.epoch > 5
    assert trainer.epoch == diverged.last_good_epoch == len(trainer.history)
    assert np.array_equal(weights(trainer), good[trainer.epoch])
    assert f"diverged at epoch {diverged.epoch}" in str(diverged)
    assert "learning rate, 1,000, is too high" in str(diverged)
    assert f"weights of epoch {diverged.last_good_epoch} are kept" in str(diverged)

    trainer.learning_rate = 0.01
    finish(trainer)
    assert trainer.epoch == 60
    assert np.isfinite(weights(trainer)).all()
    assert trainer.history[-1].cost < trainer.history[0].cost


def _divergence_of(trainer, weights_after):
    """How the run ends; `weights_after` collects the weights of each epoch on the way."""
    try:
        for _ in trainer.run():
            weights_after.setdefault(trainer.epoch, weights(trainer))
    except Diverged as diverged:
        return diverged
    return pytest.fail("the run did not diverge")


def test_a_rate_too_high_from_the_start_keeps_the_first_weights():
    trainer = Trainer(small_recipe(optimizer="gradient_descent", learning_rate=10000.0), blobs())
    first = weights(trainer)
    with pytest.raises(Diverged, match="The weights before the first step are kept"):
        finish(trainer)
    assert np.array_equal(weights(trainer), first)


def test_a_bad_recipe_is_refused_before_any_work():
    with pytest.raises(RecipeError, match="hidden_units"):
        Trainer(small_recipe().replace(hidden_units=0), blobs())
    with pytest.raises(DatasetError, match="no images"):
        Trainer(small_recipe(), dataset(np.zeros((0, 16), np.uint8)))


def test_lbfgs_stops_where_nothing_lower_can_be_found():
    constant = dataset(np.full((10, 16), 128, np.uint8))
    recipe = small_recipe(
        hidden_units=2, optimizer="lbfgs", epochs=5000, precision="float64", weight_decay=0.1
    )
    trainer = Trainer(recipe, constant)
    finish(trainer)
    assert trainer.converged
    assert trainer.epoch < 5000


def test_images_that_are_not_there_are_left_out_of_a_snapshot():
    trainer = trained(blobs(10))
    assert trainer.snapshot(ImageSelection((3, 10, 0, 99))).pairs.selection.indices == (3, 0)
    assert trainer.snapshot(ImageSelection((10,))).pairs is None
    assert trainer.snapshot(ImageSelection((0,), validation=True)).pairs is None
