"""Activations, losses and penalties hold where their inputs are extreme."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from core.activations import activation
from core.losses import loss_function
from core.recipe import Recipe
from core.sparsity import SparsityPenalty, kl_derivative, kl_divergence

EXTREME = np.array([-1e30, -800.0, -95.0, -40.0, -1.0, 0.0, 1.0, 40.0, 800.0, 1e30])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_sigmoid_is_right_everywhere_and_never_subnormal(dtype):
    values = EXTREME.astype(dtype)[None]
    activation("sigmoid").apply(values)
    with np.errstate(over="ignore"):
        expected = 1 / (1 + np.exp(-EXTREME))
    np.testing.assert_allclose(values[0], expected, atol=2 * np.finfo(dtype).eps)
    assert not np.any((values > 0) & (values < 1e-20))


@pytest.mark.parametrize("name", ["sigmoid", "relu", "linear"])
def test_derivatives_are_those_of_the_values(name):
    inputs = np.random.default_rng(0).normal(0, 2, (5, 7))
    low, high, values = inputs - 1e-6, inputs + 1e-6, inputs.copy()
    function = activation(name)
    for each in (low, high, values):
        function.apply(each)
    delta = np.full_like(inputs, 3.0)
    function.backward(delta, values)
    np.testing.assert_allclose(delta, 3 * (high - low) / 2e-6, rtol=1e-6, atol=1e-9)


@given(
    inputs=arrays(
        np.float64,
        st.tuples(st.integers(1, 6), st.integers(1, 12)),
        elements=st.floats(-5, 5, width=16),
    ),
    data=st.data(),
)
def test_top_k_keeps_the_k_largest_positive_inputs(inputs, data):
    k = data.draw(st.integers(1, inputs.shape[1]))
    kept = inputs.copy()
    activation("topk", k).apply(kept)
    for row, result in zip(inputs, kept, strict=True):
        assert np.count_nonzero(result) == min(k, np.count_nonzero(row > 0))
        strongest = np.sort(np.maximum(row, 0))[::-1][:k]
        np.testing.assert_array_equal(np.sort(result)[::-1][:k], strongest)


def test_top_k_leaves_exactly_k_units_on():
    inputs = np.random.default_rng(0).uniform(1, 2, (50, 30)).astype(np.float32)
    inputs[:, :20] = 1.5  # ties too
    activation("topk", 7).apply(inputs)
    assert np.all(np.count_nonzero(inputs, axis=1) == 7)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_cross_entropy_of_saturated_outputs_is_exact(dtype):
    inputs = np.array([[50.0, -50.0, 1000.0, -1000.0, 0.0]], dtype)
    wanted = np.array([[0.0, 1.0, 1.0, 0.25, 0.5]], dtype)
    loss, squared = loss_function("cross_entropy", "sigmoid")(
        inputs, wanted, np.empty_like(inputs), np.empty_like(inputs)
    )
    assert loss == pytest.approx(50 + 50 + 0 + 250 + np.log(2), rel=1e-6)
    np.testing.assert_allclose(inputs, [[1, -1, 0, -0.25, 0]], atol=1e-7)
    assert squared == pytest.approx(1 + 1 + 0.0625)


@pytest.mark.parametrize(
    ("loss", "output"),
    [("squared_error", "sigmoid"), ("squared_error", "linear"), ("cross_entropy", "sigmoid")],
)
def test_losses_are_their_formulas(loss, output):
    random = np.random.default_rng(1)
    inputs, wanted = random.normal(0, 2, (9, 5)), random.uniform(0, 1, (9, 5))
    outputs = 1 / (1 + np.exp(-inputs)) if output == "sigmoid" else inputs.copy()
    squares = np.square(outputs - wanted).sum()
    expected = squares / 2
    if loss == "cross_entropy":
        entropy = wanted * np.log(outputs) + (1 - wanted) * np.log(1 - outputs)
        expected = -entropy.sum()
    found, squared = loss_function(loss, output)(
        inputs, wanted, np.empty_like(inputs), np.empty_like(inputs)
    )
    assert found == pytest.approx(expected, rel=1e-12)
    assert squared == pytest.approx(squares, rel=1e-12)


def test_kl_divergence_by_hand():
    divergence = kl_divergence(0.25, np.array([0.25, 0.5]))
    np.testing.assert_allclose(
        divergence, [0, 0.25 * np.log(0.5) + 0.75 * np.log(1.5)], atol=1e-15
    )
    np.testing.assert_allclose(kl_derivative(0.25, np.array([0.25, 0.5])), [0, 1], atol=1e-15)


def test_a_dead_unit_and_one_always_on_have_a_finite_cost_and_are_pulled_back():
    penalty = SparsityPenalty(Recipe(sparsity_target=0.1, sparsity_weight=3.0))
    edges = np.array([0.0, 1.0])
    assert 0 < penalty.value(edges) < 1000
    dead, always_on = penalty.derivative(edges)
    assert np.isfinite([dead, always_on]).all()
    assert dead < 0 < always_on


def test_weight_zero_is_no_penalty():
    penalty = SparsityPenalty(Recipe(sparsity_weight=0.0))
    assert penalty.value(np.array([0.0, 0.5])) == 0
    assert not penalty.derivative(np.array([0.0, 0.5])).any()


def test_l1_taxes_every_activation_alike():
    penalty = SparsityPenalty(Recipe(sparsity="l1", sparsity_weight=2.0))
    assert penalty.value(np.array([0.5, 3.0])) == pytest.approx(7)
    np.testing.assert_array_equal(penalty.derivative(np.array([0.5, 3.0])), [2, 2])
