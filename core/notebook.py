"""The training rule of the 2018 notebook, its arithmetic kept.

It reports C = Σ_n ‖y_n − x_n‖² + w Σ_j KL(ρ ‖ ρ̂_j), a sum where J is a mean, and steps by formulas
that are not C's gradient. In place of σ'(s) they have d(s) = e^(−s) / (1 + e^(−2s)); the sparsity
term goes to α without any derivative of the activation:

    δ = (Y−X) ∘ d(S_y)        dβ = [1 Z]ᵀ δ
    dα = [1 X]ᵀ ((δ β₁ᵀ) ∘ d(S_z)) + w/N [1 X]ᵀ K     K: every row −ρ/ρ̂ + (1−ρ)/(1−ρ̂)
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from core import fused
from core.activations import Activation, apply_sigmoid
from core.blocks import Floats
from core.objective import Objective, Terms, column_sums
from core.recipe import Recipe
from core.sparsity import SparsityPenalty
from core.work import Work


def apply_plain_sigmoid(inputs: Floats) -> None:
    """1 / (1 + e^(−s)) in place, in the notebook's own order."""
    if inputs.dtype == np.float32:
        # Here no trace is followed digit by digit, and e^(−s) would overflow and turn subnormal.
        apply_sigmoid(inputs)
        return
    np.negative(inputs, out=inputs)
    # e^(−s) is infinite below s = −709, and its activation the zero that is wanted.
    with np.errstate(over="ignore"):
        np.exp(inputs, out=inputs)
    inputs += 1
    np.reciprocal(inputs, out=inputs)


def backward(delta: Floats, values: Floats) -> None:
    """`delta` · d(s), given z = σ(s), which is overwritten.

    d(s) = z (1−z) / (z² + (1−z)²), which never overflows; the denominator is ½ + 2 (z−½)².
    """
    if fused.notebook_backward(delta, values):
        return
    delta *= values
    np.subtract(1, values, out=values)
    delta *= values
    values -= 0.5
    values *= values
    values *= 2
    values += 0.5
    delta /= values


def notebook_loss(
    inputs: Floats, wanted: Floats, error: Floats, scratch: Floats
) -> tuple[float, float]:
    """‖y − x‖², not halved; leaves (y − x) ∘ d(s) in place of the inputs s."""
    if fused.notebook_error(inputs, wanted, error):
        squared = float(np.dot(error.reshape(-1), error.reshape(-1)))
        return squared, squared
    apply_plain_sigmoid(inputs)
    np.subtract(inputs, wanted, out=error)
    squared = float(np.dot(error.reshape(-1), error.reshape(-1)))
    np.copyto(scratch, inputs)
    np.copyto(inputs, error)
    backward(inputs, scratch)
    return squared, squared


class NotebookObjective(Objective):
    """C, and what the notebook takes for its gradient."""

    def evaluate(self, indices: NDArray[np.intp], noise: tuple[int, ...] = (0,)) -> Work[Terms]:
        self._input_sums: NDArray[np.float64] = np.zeros(self.model.pixels + 1)
        return (yield from super().evaluate(indices, noise))

    def _set_rule(self, recipe: Recipe) -> None:
        self.penalty = SparsityPenalty(recipe, guarded=False)
        self.mean_comes_first = False
        self.loss = notebook_loss
        self._hidden = Activation(apply_plain_sigmoid, backward)

    def reconstruction_term(self, loss: float, images: int) -> float:
        """The sum over the whole training set, as these images lead one to expect it."""
        return loss * (self._images / images)

    def _delta_scale(self, images: int) -> float:
        return 1.0

    def _pull(self, images: int) -> Floats:
        return np.zeros(self.model.hidden_units, self.gradient.dtype)

    def _go_back(self, code: Floats, pull: Floats) -> None:
        super()._go_back(code, pull)
        self._input_sums += column_sums(self._workspace.inputs)

    def _finish(
        self, images: int, loss: float, squared: float, mean: NDArray[np.float64]
    ) -> Terms:
        """Adds w/N [1 X]ᵀ K, whose rows are the sums of each pixel times the same row of K."""
        assert self.mean_activation is not None
        # A unit that never answers has no finite penalty here; the run then ends as diverged.
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            row = self.penalty.derivative(self.mean_activation) / images
            self._d_alpha += np.outer(self._input_sums, row).astype(self.gradient.dtype)
            return super()._finish(images, loss, squared, mean)
