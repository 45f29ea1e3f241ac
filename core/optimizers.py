"""How a gradient becomes a step. Parameters and gradient are flat; parameters change in place."""

from __future__ import annotations

import math
from typing import Protocol

import numpy as np

from core import fused
from core.blocks import LONG_BLOCK, Floats, flush_tiny, for_blocks
from core.recipe import Recipe
from core.trainer_state import Memory, remembered

# Steps between two sweeps for numbers that have become too small to matter. Those that vanish
# fastest halve at every step; this often, none gets from 1e-30 down to where they cost time.
_SWEEP = 20


class Optimizer(Protocol):
    """Steps with a memory of earlier ones."""

    def step(self, parameters: Floats, gradient: Floats, learning_rate: float) -> None:
        """One step, in place."""

    def reset(self) -> None:
        """Empties the memory."""

    def memory(self) -> Memory:
        """A copy of all it remembers."""

    def recall(self, memory: Memory) -> None:
        """Goes on from what `memory` gave; raises StateError where that is another's."""


def optimizer_for(recipe: Recipe, parameters: Floats) -> Optimizer:
    """The recipe's optimizer by steps; L-BFGS is none of them (:mod:`core.lbfgs`)."""
    if recipe.optimizer == "adam":
        return Adam(parameters)
    if recipe.optimizer == "momentum":
        return Momentum(parameters, recipe.momentum)
    return GradientDescent(parameters)


class GradientDescent:
    """θ ← θ − η g."""

    def __init__(self, parameters: Floats) -> None:
        self._scratch = np.empty((2, LONG_BLOCK), parameters.dtype)
        self._steps = 0

    def step(self, parameters: Floats, gradient: Floats, learning_rate: float) -> None:
        def update(each: slice, worker: int) -> None:
            part = self._scratch[worker, : each.stop - each.start]
            np.multiply(gradient[each], learning_rate, out=part)
            parameters[each] -= part

        for_blocks(update, parameters.size)
        self._steps += 1
        _sweep(self._steps, parameters)

    def reset(self) -> None:
        """Nothing is remembered."""

    def memory(self) -> Memory:
        return {"steps": np.array([self._steps], np.int64)}

    def recall(self, memory: Memory) -> None:
        self._steps = _steps(memory)


class Momentum:
    """Heavy-ball momentum: v ← μ v + g, θ ← θ − η v. Source: Polyak, 1964."""

    def __init__(self, parameters: Floats, momentum: float) -> None:
        self._momentum = momentum
        self._velocity = np.zeros_like(parameters)
        self._scratch = np.empty((2, LONG_BLOCK), parameters.dtype)
        self._steps = 0

    def step(self, parameters: Floats, gradient: Floats, learning_rate: float) -> None:
        def update(each: slice, worker: int) -> None:
            velocity = self._velocity[each]
            part = self._scratch[worker, : velocity.size]
            velocity *= self._momentum
            velocity += gradient[each]
            np.multiply(velocity, learning_rate, out=part)
            parameters[each] -= part

        velocity = self._velocity
        if not fused.momentum(parameters, gradient, velocity, self._momentum, learning_rate):
            for_blocks(update, parameters.size)
        self._steps += 1
        _sweep(self._steps, parameters, velocity)

    def reset(self) -> None:
        self._velocity.fill(0)

    def memory(self) -> Memory:
        return {"steps": np.array([self._steps], np.int64), "velocity": self._velocity.copy()}

    def recall(self, memory: Memory) -> None:
        self._steps = _steps(memory)
        np.copyto(self._velocity, remembered(memory, "velocity", self._velocity))


class Adam:
    """Steps scaled by running means of the gradient and of its square.

    m ← β₁ m + (1−β₁) g, v ← β₂ v + (1−β₂) g², θ ← θ − η m̂ / (√v̂ + ε), with m̂ = m / (1−β₁ᵗ) and
    v̂ = v / (1−β₂ᵗ); β₁ = 0.9, β₂ = 0.999, ε = 1e-8. Kept here are M = m / (1−β₁) and
    V = v / (1−β₂), which saves two passes over memory; the factors go into the rate and ε.

    Source: Kingma and Ba, "Adam: a method for stochastic optimization", 2015.
    """

    _BETA1, _BETA2, _EPSILON = 0.9, 0.999, 1e-8

    def __init__(self, parameters: Floats) -> None:
        self._first = np.zeros_like(parameters)
        self._second = np.zeros_like(parameters)
        self._scratch = np.empty((2, LONG_BLOCK), parameters.dtype)
        self._steps = 0

    def step(self, parameters: Floats, gradient: Floats, learning_rate: float) -> None:
        self._steps += 1
        # √v̂ = root √V, so that m̂ / (√v̂ + ε) = (M (1−β₁) / (1−β₁ᵗ) / root) / (√V + ε / root).
        root = math.sqrt((1 - self._BETA2) / (1 - self._BETA2**self._steps))
        rate = learning_rate * (1 - self._BETA1) / (1 - self._BETA1**self._steps) / root

        def update(each: slice, worker: int) -> None:
            first, second, part = self._first[each], self._second[each], gradient[each]
            scratch = self._scratch[worker, : part.size]
            first *= self._BETA1
            first += part
            np.multiply(part, part, out=scratch)
            second *= self._BETA2
            second += scratch
            np.sqrt(second, out=scratch)
            scratch += self._EPSILON / root
            np.divide(first, scratch, out=scratch)
            scratch *= rate
            parameters[each] -= scratch

        arrays = parameters, gradient, self._first, self._second
        betas = self._BETA1, self._BETA2
        if not fused.adam(arrays, betas, self._EPSILON / root, rate):
            for_blocks(update, parameters.size)
        _sweep(self._steps, parameters, self._first, self._second)

    def reset(self) -> None:
        self._first.fill(0)
        self._second.fill(0)
        self._steps = 0

    def memory(self) -> Memory:
        return {
            "steps": np.array([self._steps], np.int64),
            "first": self._first.copy(),
            "second": self._second.copy(),
        }

    def recall(self, memory: Memory) -> None:
        self._steps = _steps(memory)
        np.copyto(self._first, remembered(memory, "first", self._first))
        np.copyto(self._second, remembered(memory, "second", self._second))


def _steps(memory: Memory) -> int:
    return int(remembered(memory, "steps", np.zeros(1, np.int64))[0])


def _sweep(steps: int, *arrays: Floats) -> None:
    """Now and then cuts off numbers that have become too small to matter.

    After a step, not before: the gradient at hand is that of the weights before it, and would
    bring back what is cut off.
    """
    if steps % _SWEEP == 0:
        for each in arrays:
            flush_tiny(each)
