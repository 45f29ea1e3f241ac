"""UFLDL's exercise as it is usually solved: SciPy's L-BFGS-B on the cost in plain float64."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.bench.problem import Problem
from core.datasets.prepare import prepare
from core.recipe import Recipe

Vector = NDArray[np.float64]


class PlainCost:
    """J and its gradient, one whole array after the other."""

    def __init__(self, recipe: Recipe, problem: Problem) -> None:
        self._recipe = recipe
        prepared = prepare(problem.dataset(), recipe)
        self._images = prepared.widen(slice(None), np.float64)
        model = SparseAutoencoder.drawn(prepared.pixels, recipe.replace(precision="float64"))
        self.start: Vector = model.parameters.astype(np.float64)
        self._pixels, self._units = model.pixels, model.hidden_units

    def __call__(self, theta: Vector) -> tuple[float, Vector]:
        recipe, images, count = self._recipe, self._images, len(self._images)
        hidden_bias, hidden, output_bias, output = self._parts(theta)
        code = 1 / (1 + np.exp(-(images @ hidden + hidden_bias)))
        outputs = 1 / (1 + np.exp(-(code @ output + output_bias)))
        error = outputs - images
        rho, mean = recipe.sparsity_target, code.mean(axis=0)
        kl = rho * np.log(rho / mean) + (1 - rho) * np.log((1 - rho) / (1 - mean))
        cost = (error**2).sum() / 2 / count + recipe.sparsity_weight * kl.sum()
        cost += recipe.weight_decay / 2 * ((hidden**2).sum() + (output**2).sum())
        delta = error * outputs * (1 - outputs) / count
        pull = recipe.sparsity_weight * ((1 - rho) / (1 - mean) - rho / mean) / count
        back = (delta @ output.T + pull) * code * (1 - code)
        gradient = np.empty_like(theta)
        parts = self._parts(gradient)
        parts[0][:], parts[2][:] = back.sum(axis=0), delta.sum(axis=0)
        parts[1][:] = images.T @ back + recipe.weight_decay * hidden
        parts[3][:] = code.T @ delta + recipe.weight_decay * output
        return float(cost), gradient

    def _parts(self, theta: Vector) -> tuple[Vector, Vector, Vector, Vector]:
        """Views: hidden biases and weights, output biases and weights."""
        split = (self._pixels + 1) * self._units
        alpha = theta[:split].reshape(self._pixels + 1, self._units)
        beta = theta[split:].reshape(self._units + 1, self._pixels)
        return alpha[0], alpha[1:], beta[0], beta[1:]


def minimize(cost: PlainCost, iterations: int, callback: Callable[[Any], None]) -> None:
    """SciPy's L-BFGS-B from the start; `callback` gets ``intermediate_result`` each iteration."""
    optimize: Any = importlib.import_module("scipy.optimize")
    optimize.minimize(
        cost,
        cost.start,
        method="L-BFGS-B",
        jac=True,
        callback=callback,
        options={"maxiter": iterations, "maxfun": 10 * iterations, "ftol": 0, "gtol": 0},
    )


def iterations(problem: Problem) -> Iterator[float]:
    """Seconds of an iteration, mean of the first few, each time from the start."""
    importlib.import_module("scipy.optimize")
    cost = PlainCost(problem.ufldl("float64"), problem)
    while True:
        begin = perf_counter()
        minimize(cost, problem.lbfgs_iterations, lambda _: None)
        yield (perf_counter() - begin) / problem.lbfgs_iterations
