"""Both runs of a race are in step, and come out as each would alone."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe, trained, weights

from core.runs.race import Race, RaceError


def test_a_race_shows_equal_epochs_and_changes_neither_run():
    first, second = small_recipe(), small_recipe(sparsity_weight=0.1)
    race = Race(first, second, blobs())
    seen = [(epoch, *(each.epoch for each in race.trainers)) for epoch in race.run()]
    assert seen == [(1, 1, 1), (2, 2, 2), (3, 3, 3)]
    for trainer, alone in zip(
        race.trainers, (trained(), trained(sparsity_weight=0.1)), strict=True
    ):
        np.testing.assert_array_equal(weights(trainer), weights(alone))
    assert race.moments[0].epochs == race.moments[1].epochs == (0, 1, 2, 3)


def test_both_start_from_the_same_weights():
    race = Race(small_recipe(), small_recipe(learning_rate=0.1), blobs())
    np.testing.assert_array_equal(weights(race.trainers[0]), weights(race.trainers[1]))


def test_the_longer_run_goes_on_alone():
    race = Race(small_recipe(epochs=2), small_recipe(epochs=4), blobs())
    assert list(race.run()) == [1, 2, 3, 4]
    assert [each.epoch for each in race.trainers] == [2, 4]


def test_one_that_diverges_leaves_the_other_running():
    still = small_recipe(optimizer="momentum", epochs=8)
    race = Race(still, still.replace(learning_rate=5000.0), blobs())
    assert list(race.run())[-1] == 8
    assert race.diverged[0] is None
    assert race.diverged[1] is not None


def test_more_than_one_difference_or_none_is_refused():
    with pytest.raises(RaceError, match="here: none"):
        Race(small_recipe(), small_recipe(), blobs())
    with pytest.raises(RaceError, match="hidden_units, seed"):
        Race(small_recipe(), small_recipe(seed=1, hidden_units=9), blobs())


def test_a_race_can_be_given_up():
    race = Race(small_recipe(), small_recipe(seed=2), blobs())
    assert list(race.run(lambda: True)) == []
