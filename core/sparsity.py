"""Sparsity penalties: each a function of the units' mean activations ρ̂."""

from __future__ import annotations

import numpy as np

from core.blocks import Floats
from core.recipe import Recipe

# How near to 0 and 1 a mean activation is taken for the exact rule, so that a unit that never
# answers, or always does, has a finite cost and a finite pull back.
_EDGE = 1e-7


def kl_divergence(target: float, mean_activation: Floats) -> Floats:
    """Sparsity penalty of each hidden unit: ρ ln(ρ/ρ̂) + (1−ρ) ln((1−ρ)/(1−ρ̂)).

    Parameters
    ----------
    target : float
        ρ, the wanted mean activation, 0 < target < 1.
    mean_activation : ndarray, shape (hidden_units,)
        ρ̂; not finite at 0 and 1.

    Returns
    -------
    ndarray, shape (hidden_units,), in nats.

    Source: Ng, CS294A lecture notes, section 3.
    """
    rest: Floats = 1 - mean_activation
    penalty: Floats = target * np.log(target / mean_activation)
    penalty += (1 - target) * np.log((1 - target) / rest)
    return penalty


def kl_derivative(target: float, mean_activation: Floats) -> Floats:
    """dKL(ρ‖ρ̂)/dρ̂ of each hidden unit: −ρ/ρ̂ + (1−ρ)/(1−ρ̂)."""
    derivative: Floats = (1 - target) / (1 - mean_activation) - target / mean_activation
    return derivative


class SparsityPenalty:
    """w Σ_j KL(ρ ‖ ρ̂_j), or w Σ_j ρ̂_j (L1: activations are never negative), or nothing.

    Parameters
    ----------
    recipe : Recipe
    guarded : bool
        Whether ρ̂ is kept off 0 and 1. The notebook's rule has no such guard.
    """

    def __init__(self, recipe: Recipe, *, guarded: bool = True) -> None:
        self.kind = recipe.sparsity if recipe.sparsity_weight else "none"
        self.target = recipe.sparsity_target
        self.weight = recipe.sparsity_weight
        self._guarded = guarded

    @property
    def needs_mean(self) -> bool:
        """Whether the derivative depends on ρ̂, so that ρ̂ must be known before the way back."""
        return self.kind == "kl"

    def value(self, mean_activation: Floats) -> float:
        """The weighted penalty, a term of the cost."""
        if self.kind == "none":
            return 0.0
        if self.kind == "l1":
            return self.weight * float(mean_activation.sum())
        return self.weight * float(kl_divergence(self.target, self._guard(mean_activation)).sum())

    def derivative(self, mean_activation: Floats) -> Floats:
        """The weighted penalty's derivative by each ρ̂_j, shape (hidden_units,)."""
        if self.kind == "none":
            return np.zeros_like(mean_activation)
        if self.kind == "l1":
            return np.full_like(mean_activation, self.weight)
        return self.weight * kl_derivative(self.target, self._guard(mean_activation))

    def _guard(self, mean_activation: Floats) -> Floats:
        return mean_activation.clip(_EDGE, 1 - _EDGE) if self._guarded else mean_activation
