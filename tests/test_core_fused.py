"""Compiled passes do what NumPy's do, to rounding, and nothing where there is no Numba."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from problems import blobs, finish, small_recipe, weights

from core import activations, fused, losses, notebook
from core.optimizers import Adam, Momentum
from core.recipe import Recipe
from core.trainer import Trainer

needs_numba = pytest.mark.skipif(
    importlib.util.find_spec("numba") is None, reason="Numba is not installed (extra: fast)"
)
random = np.random.default_rng(0)
#: From saturated to saturated, zero of both signs, and what a diverging run brings.
INPUTS = np.concatenate(
    [np.linspace(-120, 120, 3000), random.normal(0, 3, 992), [0, -0.0, 1e-30, -1e-30]]
)
INPUTS = np.concatenate([INPUTS, [np.inf, -np.inf, 3e38, -3e38]]).astype(np.float32)
INPUTS = INPUTS.reshape(40, 100)


@pytest.fixture(autouse=True)
def numpy_alone():
    fused.unload()
    yield
    fused.unload()


def beside_a_column(array):
    """The same numbers as a view whose rows do not touch, as activations are beside their ones."""
    room = np.ones((len(array), array.shape[1] + 1), array.dtype)
    room[:, 1:] = array
    return room[:, 1:]


def both(function, *arrays):
    """Results and arrays of `function` by NumPy and by the compiled loop."""
    found = []
    for load in (False, True):
        fused.unload()
        if load:
            assert fused.load()
        copies = [beside_a_column(each) for each in arrays[:2]]
        copies += [each.copy() for each in arrays[2:]]
        with np.errstate(over="ignore", invalid="ignore"):
            found.append((function(*copies), copies))
    return found


@needs_numba
def test_sigmoid_is_that_of_numpy():
    (_, (plain,)), (_, (compiled,)) = both(activations.apply_sigmoid, INPUTS)
    np.testing.assert_allclose(compiled, plain, rtol=0, atol=1.3e-7)
    exact = 0.5 + 0.5 * np.tanh(INPUTS.astype(np.float64) / 2)
    np.testing.assert_allclose(compiled, exact, rtol=0, atol=1e-7)
    assert compiled.min() == 0  # as NumPy's: no number on its way to subnormal
    assert compiled[compiled > 0].min() > 2e-8


@needs_numba
def test_what_is_not_a_number_stays_none():
    inputs = np.full((2, 3), np.nan, np.float32)
    assert fused.load()
    activations.apply_sigmoid(inputs)
    assert np.isnan(inputs).all()
    for loss in (losses.cross_entropy_of_sigmoid, losses.squared_error_of_sigmoid):
        inputs = np.full((2, 3), np.nan, np.float32)
        sums = loss(inputs, *(np.zeros((2, 3), np.float32) for _ in range(3)))
        assert np.isnan(sums).all()
        assert np.isnan(inputs).all()


@needs_numba
@pytest.mark.parametrize("backward", [activations.backward_sigmoid, notebook.backward])
def test_the_way_back_is_that_of_numpy(backward):
    delta = random.normal(0, 1, (40, 100)).astype(np.float32)
    values = random.random((40, 100)).astype(np.float32)
    values[0, :2] = 0, 1
    (_, (plain, _)), (_, (compiled, _)) = both(backward, delta, values)
    np.testing.assert_allclose(compiled, plain, rtol=1e-6, atol=1e-7)
    assert np.abs(compiled).max() > 0.1


@needs_numba
@pytest.mark.parametrize(
    "loss",
    [losses.cross_entropy_of_sigmoid, losses.squared_error_of_sigmoid, notebook.notebook_loss],
)
@pytest.mark.parametrize("reach", [1.0, 6.0, 40.0])
def test_loss_and_its_derivative_are_those_of_numpy(loss, reach):
    inputs = random.normal(0, reach, (40, 100)).astype(np.float32)
    wanted = random.random((40, 100)).astype(np.float32)
    scratch = np.empty((2, 40, 100), np.float32)
    (plain, (slope, *_)), (compiled, (compiled_slope, *_)) = both(loss, inputs, wanted, *scratch)
    np.testing.assert_allclose(compiled, plain, rtol=2e-6)
    np.testing.assert_allclose(compiled_slope, slope, rtol=2e-6, atol=5e-7)


@needs_numba
def test_cross_entropy_keeps_its_digits_where_it_is_small_and_where_it_is_large():
    inputs = np.array([[-60.0, -15.0, -1e-3, 1e-3, 15.0, 60.0]], np.float32)
    wanted = np.array([[0, 0, 0, 1, 1, 0]], np.float32)
    exact = np.logaddexp(0, inputs.astype(np.float64)) - inputs * wanted.astype(np.float64)
    each = np.empty_like(inputs)
    assert fused.load()
    assert fused.cross_entropy(inputs, wanted, each)
    np.testing.assert_allclose(each[:, 1:], exact[:, 1:], rtol=3e-7)
    assert each[0, 0] < 1e-25


@needs_numba
@pytest.mark.parametrize("kind", [np.float32, np.float64])
@pytest.mark.parametrize("optimizer", [Adam, lambda parameters: Momentum(parameters, 0.9)])
def test_steps_are_those_of_numpy(optimizer, kind):
    ends = []
    for load in (False, True):
        fused.unload()
        if load:
            assert fused.load()
        parameters = np.linspace(-1, 1, 1001).astype(kind)
        stepper, gradients = optimizer(parameters), np.random.default_rng(1)
        for _ in range(50):
            gradient = gradients.normal(0, 1, 1001).astype(kind)
            gradient[:10] = 0
            stepper.step(parameters, gradient, 0.003)
        ends.append(parameters)
    digits = {np.float32: 2e-6, np.float64: 1e-14}[kind]
    np.testing.assert_allclose(ends[1], ends[0], rtol=0, atol=digits)
    assert np.abs(ends[0] - np.linspace(-1, 1, 1001)).max() > 0.01


@needs_numba
@pytest.mark.parametrize("loss", ["cross_entropy", "squared_error"])
@pytest.mark.parametrize("optimizer", ["adam", "momentum"])
def test_runs_stay_together_and_repeat_to_the_last_bit(loss, optimizer, monkeypatch):
    recipe = small_recipe(loss=loss, optimizer=optimizer, learning_rate=0.003, epochs=4)
    runs = []
    for switch in ("0", "1", "1"):
        fused.unload()
        monkeypatch.setenv(fused.SWITCH, switch)
        runs.append(Trainer(recipe, blobs()))
        finish(runs[-1])
    plain, compiled, again = runs
    np.testing.assert_allclose(weights(compiled), weights(plain), rtol=0, atol=1e-4)
    assert not np.array_equal(weights(compiled), weights(plain))
    assert np.array_equal(weights(compiled), weights(again))
    assert [each.cost for each in compiled.history] == [each.cost for each in again.history]


@needs_numba
def test_other_kinds_of_arrays_are_left_to_numpy():
    assert fused.load()
    assert not fused.sigmoid(np.zeros((3, 4)))
    assert not fused.sigmoid(np.zeros((3, 4), np.float32).T)
    assert not fused.sigmoid(np.zeros((3, 8), np.float32)[:, ::2])
    assert not fused.sigmoid(np.zeros((0, 4), np.float32))


def test_switched_off_nothing_is_loaded(monkeypatch):
    monkeypatch.setenv(fused.SWITCH, "0")
    assert not fused.load()
    Trainer(Recipe(hidden_units=4), blobs())
    assert not fused.sigmoid(np.zeros((3, 4), np.float32))


def test_an_extra_that_cannot_be_imported_is_one_that_is_not_there(monkeypatch):
    monkeypatch.delenv(fused.SWITCH, raising=False)
    monkeypatch.setattr(fused.importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr(fused, "_warm_up", lambda kernels: 1 / 0)
    assert not fused.load()
    finish(Trainer(small_recipe(), blobs()))
