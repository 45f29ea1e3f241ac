"""Optimizers step as their formulas say."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from problems import blobs, dataset, finish, small_recipe, weights

from core.lbfgs import LBFGS
from core.objective import Terms
from core.optimizers import Adam, GradientDescent, Momentum
from core.trainer import Trainer

SIZE = 40_000  # several blocks, the last one not full


def _gradients(steps, dtype=np.float64):
    random = np.random.default_rng(0)
    return [random.normal(0, 1, SIZE).astype(dtype) for _ in range(steps)]


def test_gradient_descent_subtracts_the_scaled_gradient():
    parameters = np.ones(SIZE)
    (gradient,) = _gradients(1)
    GradientDescent(parameters).step(parameters, gradient, 0.1)
    np.testing.assert_allclose(parameters, 1 - 0.1 * gradient)


def test_momentum_rolls_on():
    parameters, velocity = np.zeros(SIZE), np.zeros(SIZE)
    expected = np.zeros(SIZE)
    optimizer = Momentum(parameters, 0.8)
    for gradient, rate in zip(_gradients(4), (0.1, 0.1, 0.5, 0.01), strict=True):
        optimizer.step(parameters, gradient, rate)
        velocity = 0.8 * velocity + gradient
        expected = expected - rate * velocity
    np.testing.assert_allclose(parameters, expected)


def test_adam_is_kingma_and_bas():
    parameters, expected = np.zeros(SIZE), np.zeros(SIZE)
    first, second = np.zeros(SIZE), np.zeros(SIZE)
    optimizer = Adam(parameters)
    for step, gradient in enumerate(_gradients(6), start=1):
        optimizer.step(parameters, gradient, 0.01)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient**2
        corrected = np.sqrt(second / (1 - 0.999**step)) + 1e-8
        expected = expected - 0.01 * first / (1 - 0.9**step) / corrected
    np.testing.assert_allclose(parameters, expected, rtol=1e-10, atol=1e-14)


@pytest.mark.parametrize("kind", ["momentum", "adam"])
def test_reset_forgets_earlier_steps(kind):
    one, other = np.zeros(SIZE), np.zeros(SIZE)
    make = {"momentum": lambda p: Momentum(p, 0.9), "adam": Adam}[kind]
    first, second = _gradients(2)
    used, fresh = make(one), make(other)
    used.step(one, first, 0.1)
    used.reset()
    one[:] = 0
    used.step(one, second, 0.1)
    fresh.step(other, second, 0.1)
    assert np.array_equal(one, other)


@pytest.mark.parametrize("kind", ["momentum", "adam"])
def test_memory_that_fades_never_stays_subnormal(kind):
    parameters = np.zeros(SIZE, np.float32)
    optimizer = {"momentum": lambda p: Momentum(p, 0.9), "adam": Adam}[kind](parameters)
    optimizer.step(parameters, np.full(SIZE, 1e-18, np.float32), 1e-3)
    for _ in range(1200):
        optimizer.step(parameters, np.zeros(SIZE, np.float32), 1e-3)
    for memory in vars(optimizer).values():
        if isinstance(memory, np.ndarray) and memory.size == SIZE:
            tiny = np.abs(memory) < np.finfo(np.float32).tiny
            assert not memory[tiny].any()


def test_hand_worked_step():
    """One pixel, one unit, one image x = 1, all weights 0, rate 1, exact rule, squared error.

    z = y = σ(0) = ½; dJ/ds_y = (½ − 1)·½·½ = −1/8; dβ = (−1/8, −1/16); the weight back to the
    unit is 0, so dα = 0. The step: β = (1/8, 1/16), α = 0.
    """
    recipe = small_recipe(
        hidden_units=1,
        active_units=1,
        optimizer="gradient_descent",
        learning_rate=1.0,
        sparsity="none",
        weight_decay=0.0,
        batch_size=0,
        epochs=1,
        precision="float64",
    )
    trainer = Trainer(recipe, dataset(np.array([[255]], np.uint8)))
    trainer.model.parameters[:] = 0
    finish(trainer)
    np.testing.assert_allclose(trainer.model.beta.ravel(), [1 / 8, 1 / 16])
    np.testing.assert_allclose(trainer.model.alpha.ravel(), [0, 0], atol=1e-15)
    assert trainer.history[0].cost == pytest.approx(1 / 8)


def test_hand_worked_step_of_the_sparsity_term():
    """One pixel, one unit, x = 0, all weights 0, w = 1, ρ = ¼, linear output.

    ρ̂ = ½, y = 0 = x: no error. dKL/dρ̂ = −½ + 3/2 = 1; dJ/ds = 1·½·½ = ¼ into the bias of α;
    KL = ¼ ln ½ + ¾ ln 3/2.
    """
    recipe = small_recipe(
        hidden_units=1,
        active_units=1,
        optimizer="gradient_descent",
        output_activation="linear",
        learning_rate=1.0,
        sparsity_target=0.25,
        sparsity_weight=1.0,
        weight_decay=0.0,
        batch_size=0,
        epochs=1,
        precision="float64",
    )
    trainer = Trainer(recipe, dataset(np.array([[0]], np.uint8)))
    trainer.model.parameters[:] = 0
    finish(trainer)
    np.testing.assert_allclose(trainer.model.alpha.ravel(), [-0.25, 0])
    expected = 0.25 * np.log(0.5) + 0.75 * np.log(1.5)
    assert trainer.history[0].sparsity_penalty == pytest.approx(expected)


class _Rosenbrock:
    """Rosenbrock's valley in n dimensions, minimum 0 at (1, …, 1)."""

    def __init__(self, point):
        self.point, self.gradient, self.calls = point, np.zeros_like(point), 0

    def evaluate(self):
        self.calls += 1
        x = self.point.astype(np.float64)
        bend = x[1:] - x[:-1] ** 2
        self.gradient[:] = 0
        self.gradient[:-1] += (-400 * x[:-1] * bend - 2 * (1 - x[:-1])).astype(x.dtype)
        self.gradient[1:] += 200 * bend
        cost = float(np.sum(100 * bend**2 + (1 - x[:-1]) ** 2))
        yield 0.5
        return Terms(1, cost, 0.0, 0.0, 0.0, np.zeros(1))


@pytest.mark.parametrize(("dtype", "close"), [(np.float64, 1e-6), (np.float32, 1e-2)])
def test_lbfgs_finds_the_end_of_a_curved_valley(dtype, close):
    valley = _Rosenbrock(np.full(10, -1.2, dtype))
    lbfgs = LBFGS(valley.point, valley.gradient)
    costs = []
    for _ in range(300):
        terms = _result(lbfgs.iterate(valley.evaluate))
        if terms is None:
            break
        costs.append(terms.cost)
    assert terms is None
    assert all(later <= earlier * (1 + 1e-5) for earlier, later in pairwise(costs))
    np.testing.assert_allclose(valley.point, 1, atol=close)
    assert valley.calls < 2 * len(costs) + 60


def _result(work):
    while True:
        try:
            next(work)
        except StopIteration as end:
            return end.value


def test_lbfgs_survives_a_cost_that_is_infinite_further_on():
    """ln: no cost beyond 0, where the first step would lead."""
    point, gradient = np.array([1e-3]), np.zeros(1)

    def evaluate():
        with np.errstate(all="ignore"):
            gradient[0] = 1 - 1 / point[0] if point[0] > 0 else np.nan
            cost = point[0] - np.log(point[0]) if point[0] > 0 else np.inf
        yield 1.0
        return Terms(1, float(cost), 0.0, 0.0, 0.0, np.zeros(1))

    lbfgs = LBFGS(point, gradient)
    for _ in range(60):
        if _result(lbfgs.iterate(evaluate)) is None:
            break
    assert point[0] == pytest.approx(1, abs=1e-6)


def test_lbfgs_never_raises_the_cost():
    trainer = Trainer(small_recipe(optimizer="lbfgs", epochs=60), blobs())
    finish(trainer)
    costs = np.array([each.cost for each in trainer.history])
    assert np.all(np.diff(costs) <= 1e-5 * costs[:-1])
    assert costs[-1] < 0.6 * costs[0]


def test_optimizers_reach_the_same_place():
    """All four find the same minimum of a small problem."""
    ends = []
    for optimizer, rate in (
        ("gradient_descent", 1.0),
        ("momentum", 0.2),
        ("adam", 0.01),
        ("lbfgs", 1.0),
    ):
        recipe = small_recipe(
            hidden_units=2,
            active_units=1,
            optimizer=optimizer,
            learning_rate=rate,
            batch_size=0,
            epochs=3000,
            precision="float64",
            weight_decay=0.1,
        )
        trainer = Trainer(recipe, blobs(20, side=3))
        finish(trainer)
        assert np.isfinite(weights(trainer)).all()
        ends.append(trainer.history[-1].cost)
    assert ends == pytest.approx([min(ends)] * 4, rel=1e-3)
