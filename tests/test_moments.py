"""Moments stay within their budget, close together at the start; recording leaves no mark."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from problems import blobs, finish, small_recipe, weights

from core.recipe import RecipeError
from core.runs.moments import Moment, Moments
from core.runs.recorder import MomentRecorder
from core.trainer import Diverged, Trainer


def moment(epoch: int, size: int = 10) -> Moment:
    return Moment.of(epoch, np.full(size, epoch, np.float64))


def filled(epochs, room: int) -> Moments:
    moments = Moments(budget=room * moment(0).bytes)
    for epoch in epochs:
        moments.add(moment(epoch))
    return moments


@given(last=st.integers(0, 2000), room=st.integers(1, 60))
def test_first_and_newest_are_kept_within_the_budget(last, room):
    moments = filled(range(last + 1), room)
    epochs = moments.epochs
    assert (epochs[0], epochs[-1]) == (0, last)
    assert list(epochs) == sorted(set(epochs))
    assert len(epochs) <= max(room, 2)
    assert moments.bytes == len(epochs) * moment(0).bytes
    if last < room:
        assert epochs == tuple(range(last + 1))
    assert all(each.parameters[0] == each.epoch for each in moments.kept)


@given(last=st.integers(60, 3000), room=st.integers(8, 60))
def test_moments_are_dense_at_the_start_and_no_gap_is_much_wider_than_even_ones(last, room):
    epochs = filled(range(last + 1), room).epochs
    even = math.log1p(last) / (len(epochs) - 1)
    steps = np.diff(np.log1p(epochs))
    wide = [step for step, after in zip(steps, epochs[1:], strict=True) if after > 8]
    assert max(wide) <= 4 * even
    third = len(epochs) // 3
    assert epochs[third] - epochs[0] <= epochs[-1] - epochs[-1 - third]


@given(st.lists(st.integers(0, 40), max_size=60))
def test_a_run_that_went_back_keeps_nothing_of_what_led_away(visited):
    moments, expected = Moments(), []
    for epoch in visited:
        moments.add(moment(epoch))
        expected = [each for each in expected if each < epoch] + [epoch]
    assert list(moments.epochs) == expected


@given(st.sets(st.integers(0, 500), min_size=1), st.integers(-5, 600))
def test_the_nearest_moment_is_found(epochs, wanted):
    moments = filled(sorted(epochs), 1000)
    assert abs(moments.at(wanted).epoch - wanted) == min(abs(each - wanted) for each in epochs)


def test_nothing_is_found_among_no_moments():
    assert Moments().at(3) is None


def test_shrinking_keeps_the_ends():
    moments = filled(range(100), 100)
    moments.shrink(0)
    assert moments.epochs == (0, 99)


def test_weights_are_float32_copies_that_nobody_can_change():
    source = np.arange(6, dtype=np.float64)
    kept = Moment.of(1, source)
    source[:] = 0
    assert kept.parameters.dtype == np.float32
    assert kept.parameters.tolist() == [0, 1, 2, 3, 4, 5]
    with pytest.raises(ValueError, match="read-only"):
        kept.parameters[0] = 7


@pytest.mark.parametrize(
    "changes",
    [{}, {"optimizer": "lbfgs"}, {"precision": "float64"}, {"input_dropout": 0.3}],
    ids=str,
)
def test_training_is_bit_equal_with_and_without_a_recorder(changes):
    recipe = small_recipe(epochs=6, **changes)
    plain, recorded = Trainer(recipe, blobs()), Trainer(recipe, blobs())
    finish(plain)
    moments = Moments()
    recorder = MomentRecorder(recorded, moments)
    recorder.look()
    for _ in recorded.run():
        recorder.look()
    np.testing.assert_array_equal(weights(plain), weights(recorded))
    assert plain.history[-1].cost == recorded.history[-1].cost
    assert moments.epochs == tuple(range(recorded.epoch + 1))
    np.testing.assert_array_equal(
        moments.kept[-1].parameters, weights(recorded).astype(np.float32)
    )
    assert moments.kept[-1].unit_activation.shape == (8,)


def test_a_diverged_run_keeps_the_moment_of_its_last_good_weights():
    trainer = Trainer(small_recipe(learning_rate=1000, optimizer="momentum", epochs=50), blobs())
    moments = Moments()
    recorder = MomentRecorder(trainer, moments)

    def train():
        for _ in trainer.run():
            recorder.look()

    with pytest.raises(Diverged) as problem:
        train()
    recorder.look()
    assert moments.epochs[-1] == problem.value.last_good_epoch == trainer.epoch
    np.testing.assert_array_equal(moments.kept[-1].parameters, weights(trainer))


def test_a_run_starts_from_the_weights_it_is_given():
    first = Trainer(small_recipe(epochs=2), blobs())
    finish(first)
    second = Trainer(small_recipe(sparsity_weight=0.1), blobs(), weights=weights(first))
    np.testing.assert_array_equal(weights(second), weights(first))
    before = weights(first)
    finish(second)
    np.testing.assert_array_equal(weights(first), before)


def test_weights_of_another_size_are_refused():
    first = Trainer(small_recipe(), blobs())
    with pytest.raises(RecipeError, match="hidden units"):
        Trainer(small_recipe(hidden_units=9), blobs(), weights=weights(first))
