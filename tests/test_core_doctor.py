"""The doctor: verdicts on runs spoiled on purpose, silence on the shipped recipes."""

from dataclasses import asdict

import numpy as np
import pytest
from problems import blobs, dataset, small_recipe

from core.analysis.doctor import diverged, examine
from core.analysis.signs import MOST_UNITS, beginning_of, take_signs
from core.autoencoder import SparseAutoencoder
from core.datasets.handwriting import handwritten_digits
from core.datasets.prepare import prepare
from core.recipe import SETTINGS
from core.recipe_file import load_recipe
from core.trainer import Diverged, Trainer


@pytest.fixture(scope="module")
def digits():
    return dataset(handwritten_digits(1500)[0])


def verdicts(recipe, data, *, from_epoch=0):
    """What the doctor says after each epoch of a real run, by epoch."""
    trainer, said, seen = Trainer(recipe, data), {}, 0
    for _ in trainer.run():
        if trainer.epoch > seen:
            seen = trainer.epoch
            if seen >= from_epoch:
                signs = take_signs(trainer.model, recipe, trainer.prepared)
                said[seen] = examine(recipe, signs, trainer.history)
    return said


def last_verdict(recipe, data):
    found = verdicts(recipe, data, from_epoch=recipe.epochs)[recipe.epochs]
    assert found, "the doctor saw nothing"
    assert recipe.replace(**{found[0].key: found[0].value}).problems() == {}
    return found[0]


# Fewer images, so smaller batches: about as many steps an epoch. All else is as shipped.
SHIPPED = {
    "default": {"epochs": 12, "batch_size": 20},
    "matlab-digits": {"epochs": 40},
    "ufldl-2011": {"epochs": 40},
    "topk": {"epochs": 12, "batch_size": 25},
    "fast": {"epochs": 1},
    "notebook-2018": {"epochs": 6},
}


@pytest.mark.parametrize("name", SHIPPED)
def test_it_is_silent_on_the_shipped_recipes_at_every_epoch(digits, name):
    said = verdicts(load_recipe(name).replace(**SHIPPED[name]), digits)
    assert {epoch: each for epoch, each in said.items() if each} == {}


SPOILED = {
    "alike": ("default", {"weight_decay": 1.0, "epochs": 8}, ("weight_decay", 0.003)),
    "slow": ("default", {"learning_rate": 1e-6, "epochs": 3}, ("learning_rate", 0.003)),
    "saturated": (
        "default",
        {"initial_weights": "normal", "epochs": 3},
        ("initial_weights", "glorot"),
    ),
    "whole_digits": (
        "topk",
        {"active_units": 1, "epochs": 8, "batch_size": 20},
        ("active_units", 25),
    ),
    "units_off": (
        "topk",
        {"hidden_activation": "relu", "sparsity": "l1", "sparsity_weight": 5.0, "epochs": 5},
        ("sparsity_weight", 0.01),
    ),
    "noise": (
        "topk",
        {"hidden_activation": "relu", "initial_weights": "normal", "epochs": 8},
        ("initial_weights", "glorot"),
    ),
    "sparsity": ("default", {"sparsity_weight": 0.01, "epochs": 10}, ("sparsity_weight", 1.0)),
    "diverged": ("default", {"learning_rate": 0.3, "epochs": 12}, ("learning_rate", 0.01)),
}


@pytest.mark.parametrize("kind", SPOILED)
def test_a_run_spoiled_on_purpose_is_recognised_as_what_it_is(digits, kind):
    name, changes, (key, value) = SPOILED[kind]
    verdict = last_verdict(load_recipe(name).replace(**changes), digits)
    assert (verdict.kind, verdict.key) == (kind, key)
    assert verdict.value == value
    assert verdict.fact.endswith(".")
    assert verdict.cause.endswith(".")
    assert key in SETTINGS


def test_a_run_that_the_trainer_ended_has_its_verdict_too():
    recipe = small_recipe(
        hidden_activation="relu",
        output_activation="linear",
        sparsity="none",
        optimizer="gradient_descent",
        learning_rate=1000.0,
        epochs=20,
    )
    with pytest.raises(Diverged) as ended:
        verdicts(recipe, blobs())
    verdict = diverged(ended.value)
    assert verdict.kind == "diverged"
    assert "too high" in verdict.cause
    assert verdict.value < recipe.learning_rate


def test_planted_units_are_counted():
    recipe = small_recipe(hidden_units=6)
    prepared = prepare(blobs(), recipe)
    model = SparseAutoencoder.drawn(prepared.pixels, recipe)
    model.alpha[:, :2], model.alpha[:, 2] = 0, 0
    model.alpha[0, :2], model.alpha[0, 2] = -20, 20
    signs = take_signs(model, recipe, prepared)
    assert (signs.dead, signs.always_on, signs.units) == (2, 1, 6)


def test_one_picture_for_all_units_is_alike_and_pictures_at_right_angles_are_not():
    recipe = small_recipe(hidden_units=4)
    prepared = prepare(blobs(), recipe)
    model = SparseAutoencoder.drawn(prepared.pixels, recipe)
    model.beta[1:] = np.outer([1, -2, 3, 0.5], model.beta[1])
    assert take_signs(model, recipe, prepared).alike == pytest.approx(1)
    model.beta[1:] = np.eye(4, prepared.pixels)
    assert take_signs(model, recipe, prepared).alike == pytest.approx(0.25)


def test_smoothness_tells_soft_spots_from_noise_and_movement_counts_from_the_start():
    recipe = small_recipe()
    data = blobs(200, side=12)
    prepared = prepare(data, recipe)
    model = Trainer(recipe, data).model
    still = take_signs(model, recipe, prepared)
    assert still.moved == 0
    assert abs(still.decoder_smoothness) < 0.25
    model.beta[1:] = prepared.widen(slice(0, 8), np.float32)
    assert take_signs(model, recipe, prepared).decoder_smoothness > 0.6


def test_a_beginning_that_is_known_changes_no_sign():
    recipe, data = small_recipe(epochs=2), blobs()
    trainer = Trainer(recipe, data)
    for _ in trainer.run():
        pass
    known = beginning_of(recipe, trainer.prepared)
    told = [
        take_signs(trainer.model, recipe, trainer.prepared, beginning=each)
        for each in (None, known)
    ]
    assert asdict(told[0]) == asdict(told[1])


def test_some_units_of_a_wide_layer_stand_for_all_of_them():
    recipe = small_recipe(hidden_units=3 * MOST_UNITS)
    data = blobs(200, side=12)
    prepared = prepare(data, recipe)
    model = SparseAutoencoder.drawn(prepared.pixels, recipe)
    spots = prepared.widen(slice(0, 8), np.float32)
    model.beta[1:] = spots[np.arange(model.hidden_units) % 8]
    signs = take_signs(model, recipe, prepared)
    assert signs.units == 3 * MOST_UNITS
    assert signs.decoder_smoothness > 0.6
    assert signs.likeness == pytest.approx(1, abs=0.2)
