"""Run files: a round trip without loss, going on from one, and every model opened as a run."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, trained, weights

from core.model_file import ModelFileError, load_model, save_model
from core.runs.going_on import RunProblem, go_on
from core.runs.run_file import load_run, save_run
from core.runs.saved_run import run_of
from core.trainer import Trainer


def _left(recipe, data, epochs):
    """A trainer left after some epochs and a bit."""
    trainer = Trainer(recipe, data)
    for snapshot in trainer.run():
        if snapshot.epoch >= epochs:
            break
    return trainer


def _moments(trainer):
    return tuple((epoch, weights(trainer) * epoch) for epoch in (0, 1, 3))


@pytest.fixture(params=["adam", "momentum", "lbfgs"])
def recipe(request):
    changes = {"batch_size": 0} if request.param == "lbfgs" else {"batch_size": 7}
    return small_recipe(
        optimizer=request.param, epochs=8, validation_fraction=0.2, precision="float64", **changes
    )


def test_round_trip_keeps_everything(recipe, tmp_path):
    data = blobs()
    trainer = _left(recipe, data, 3)
    run = run_of(trainer, data, name="mine", status="stopped", moments=_moments(trainer))
    run = dataclasses.replace(run, note="a “note”\nof two lines", starred=True)
    save_run(tmp_path / "run.npz", run)
    found = load_run(tmp_path / "run.npz")
    for field in dataclasses.fields(run):
        before, after = getattr(run, field.name), getattr(found, field.name)
        if field.name in ("alpha", "beta"):
            assert np.array_equal(before, after)
        elif field.name not in ("moments", "state"):
            assert before == after, field.name
    assert [epoch for epoch, _ in found.moments] == [0, 1, 3]
    for (_, before), (_, after) in zip(run.moments, found.moments, strict=True):
        assert np.array_equal(before, after)
    assert np.array_equal(found.model_of(found.moments[2][1]).alpha, trainer.model.alpha * 3)


def test_a_run_goes_on_from_its_file_to_the_last_bit(recipe, tmp_path):
    data = blobs()
    straight = Trainer(recipe, data)
    finish(straight)
    for epochs in range(8):
        save_run(tmp_path / "run.npz", run_of(_left(recipe, data, epochs), data))
        resumed = go_on(load_run(tmp_path / "run.npz"), data)
        finish(resumed)
        assert np.array_equal(weights(resumed), weights(straight))


def test_a_run_goes_on_for_more_epochs_and_at_another_rate():
    data = blobs()
    run = run_of(trained(data), data)
    longer = go_on(run, data, run.recipe.replace(epochs=5, learning_rate=0.01))
    finish(longer)
    assert longer.epoch == 5
    assert longer.learning_rate == 0.01


def test_other_settings_are_not_changed_on_the_way():
    data = blobs()
    run = run_of(trained(data), data)
    with pytest.raises(RunProblem, match="sparsity_weight would change"):
        go_on(run, data, run.recipe.replace(epochs=5, sparsity_weight=7.0))


@pytest.mark.parametrize("other", [blobs(seed=1), blobs(59), blobs(side=7)])
def test_images_that_changed_are_refused_for_going_on(other):
    data = blobs()
    with pytest.raises(RunProblem, match="not what the run was trained on"):
        go_on(run_of(trained(data), data), other)


def test_a_run_file_is_a_model_file(tmp_path):
    data = blobs()
    trainer = trained(data)
    save_run(tmp_path / "model.npz", run_of(trainer, data))
    assert np.array_equal(load_model(tmp_path).alpha, trainer.model.alpha)


def test_a_model_file_opens_as_a_run_that_can_be_looked_at(tmp_path):
    trainer = trained()
    save_model(tmp_path / "model.npz", trainer)
    run = load_run(tmp_path)
    assert run.history == trainer.history
    assert np.array_equal(run.model.beta, trainer.model.beta)
    with pytest.raises(RunProblem, match="looked at, but not gone on with"):
        go_on(run, blobs())


def test_a_file_that_is_none_is_refused(tmp_path):
    (tmp_path / "run.npz").write_bytes(b"PK\x03\x04 but no more")
    with pytest.raises(ModelFileError, match=r"run\.npz"):
        load_run(tmp_path / "run.npz")
