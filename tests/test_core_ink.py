"""Products over pixels with ink alone are the products over all pixels, to rounding."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from problems import dataset, finish, small_recipe, weights

from core import fused, ink
from core.datasets.prepare import prepare
from core.trainer import Trainer

pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("numba") is None, reason="Numba is not installed (extra: fast)"
)
UNITS = [16, 17, 19, 64, 65, 100, 196, 263]


@pytest.fixture(autouse=True)
def loops():
    fused.unload()
    assert fused.load()
    yield fused.ink_loops()
    fused.unload()


def mostly_blank(images=300, pixels=49, share=0.15, seed=0):
    """[1 X] whose rows do not touch, as in training; an image and a pixel without any ink."""
    random = np.random.default_rng(seed)
    values = random.random((images, pixels)) * (random.random((images, pixels)) < share)
    values[images // 2] = 0
    values[:, pixels // 3] = 0
    room = np.full((images, pixels + 20), np.nan, np.float32)
    room[:, 0], room[:, 1 : pixels + 1] = 1, values
    return room[:, : pixels + 1]


def numbers(*shape, seed=1):
    return np.random.default_rng(seed).normal(size=shape).astype(np.float32)


def digits(share=0.15, images=120, side=8):
    """Images of which that share of the pixels has ink."""
    random = np.random.default_rng(0)
    pixels = random.integers(1, 256, (images, side * side))
    pixels[random.random(pixels.shape) >= share] = 0
    return dataset(pixels.astype(np.uint8))


def in_float64(inputs, table):
    return inputs.astype(np.float64) @ table.astype(np.float64)


@pytest.mark.parametrize("units", UNITS)
def test_both_products_are_those_over_all_pixels(loops, units):
    inputs = mostly_blank()
    alpha, delta = numbers(inputs.shape[1], units), numbers(len(inputs), units)
    listed = ink.Ink(loops)
    listed.read(inputs)
    room = np.full((len(inputs), units + 9), np.nan, np.float32)
    listed.times(alpha, room[:, 3 : units + 3])
    np.testing.assert_allclose(room[:, 3 : units + 3], in_float64(inputs, alpha), atol=3e-6)
    assert np.isnan(room[:, :3]).all()
    assert np.isnan(room[:, units + 3 :]).all()
    gradient = np.full((inputs.shape[1], units), np.nan, np.float32)
    listed.transposed_times(delta, gradient, more=False)
    wanted = in_float64(inputs.T, delta)
    np.testing.assert_allclose(gradient, wanted, atol=3e-5)
    listed.transposed_times(delta, gradient, more=True)
    np.testing.assert_allclose(gradient, 2 * wanted, atol=6e-5)


def test_products_do_not_depend_on_how_many_threads_share_them(loops, monkeypatch):
    inputs, alpha = mostly_blank(), numbers(50, 263)
    found = []
    for worth in (0, 10**12):
        monkeypatch.setattr(ink, "_WORTH_SHARING", worth)
        listed = ink.Ink(loops)
        listed.read(inputs)
        found.append(np.empty((len(inputs), 263), np.float32))
        listed.times(alpha, found[-1])
    np.testing.assert_array_equal(*found)


def test_lists_that_were_longer_leave_nothing_behind(loops):
    listed = ink.Ink(loops)
    for images, share in ((300, 0.9), (40, 0.1), (7, 0.0), (300, 0.3)):
        inputs, alpha = mostly_blank(images, share=share, seed=images), numbers(50, 20)
        listed.read(inputs)
        out = np.empty((images, 20), np.float32)
        listed.times(alpha, out)
        np.testing.assert_allclose(out, in_float64(inputs, alpha), atol=1e-5)
        gradient = np.empty((50, 20), np.float32)
        listed.transposed_times(numbers(images, 20), gradient, more=False)
        wanted = in_float64(inputs.T, numbers(images, 20))
        np.testing.assert_allclose(gradient, wanted, atol=1e-4)


@pytest.mark.parametrize(
    ("share", "units", "precision", "dropout", "pays"),
    [
        (0.15, 16, "float32", 0.0, True),
        (0.6, 16, "float32", 0.0, False),
        (0.6, 16, "float32", 0.5, True),  # what is left after half is blanked
        (0.15, 4, "float32", 0.0, False),
        (0.15, 16, "float64", 0.0, False),
    ],
)
def test_only_blank_images_and_enough_units_are_worth_it(share, units, precision, dropout, pays):
    recipe = small_recipe(hidden_units=units, precision=precision, input_dropout=dropout)
    trainer = Trainer(recipe, digits(share))
    found = ink.loops_for(trainer.prepared, trainer.model.alpha, dropout)
    assert (found is not None) == pays


def test_without_the_loops_every_pixel_is_multiplied():
    prepared = prepare(digits(), small_recipe(hidden_units=16))
    fused.unload()
    assert ink.loops_for(prepared, numbers(65, 16)) is None


@pytest.mark.parametrize(
    "settings",
    [
        {"optimizer": "adam", "batch_size": 50, "sparsity": "none", "loss": "cross_entropy"},
        {"optimizer": "adam", "batch_size": 50, "input_dropout": 0.3},
        {"optimizer": "gradient_descent", "batch_size": 0, "learning_rate": 0.5},
        {"optimizer": "lbfgs", "batch_size": 0},
        {"gradient": "notebook-2018", "optimizer": "gradient_descent", "batch_size": 0,
         "learning_rate": 0.001, "weight_decay": 0.0},
    ],
    ids=["adam", "dropout", "whole set", "lbfgs", "notebook"],
)  # fmt: skip
def test_training_takes_the_same_way_over_ink_as_over_all_pixels(monkeypatch, settings):
    recipe = small_recipe(hidden_units=40, epochs=4, **settings)
    found = []
    for most in (ink._MOST_INK, -1):
        monkeypatch.setattr(ink, "_MOST_INK", most)
        trainer = Trainer(recipe, digits())
        uses = ink.loops_for(trainer.prepared, trainer.model.alpha, recipe.input_dropout)
        assert (uses is not None) == (most > 0)
        finish(trainer)
        found.append((weights(trainer), [each.cost for each in trainer.history]))
    np.testing.assert_allclose(found[0][1], found[1][1], rtol=2e-6)
    np.testing.assert_allclose(found[0][0], found[1][0], atol=2e-4)
