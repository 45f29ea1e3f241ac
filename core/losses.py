"""Reconstruction losses: their sum over some images, and their derivative.

Each takes the inputs s of the output layer, the wanted pixels x, and two scratch arrays of the
same shape. It leaves dℓ/ds in place of s and returns Σ ℓ and Σ ‖y−x‖².
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from core import fused
from core.activations import apply_sigmoid
from core.blocks import Floats

Loss: TypeAlias = Callable[[Floats, Floats, Floats, Floats], tuple[float, float]]


def loss_function(loss: str, output_activation: str) -> Loss:
    """The loss of that name for outputs of that activation."""
    return _LOSSES[loss, output_activation]


def _squared(values: Floats) -> float:
    flat = values.reshape(-1)
    return float(np.dot(flat, flat))


def _sum(values: Floats) -> float:
    return float(values.sum())


def squared_error_of_sigmoid(
    inputs: Floats, wanted: Floats, error: Floats, scratch: Floats
) -> tuple[float, float]:
    """ℓ = ½‖σ(s) − x‖², dℓ/ds = (y − x) y (1 − y)."""
    if fused.squared_error(inputs, wanted, error):
        squared = _squared(error)
        return squared / 2, squared
    apply_sigmoid(inputs)
    np.subtract(inputs, wanted, out=error)
    squared = _squared(error)
    np.subtract(1, inputs, out=scratch)
    inputs *= scratch
    inputs *= error
    return squared / 2, squared


def squared_error_of_linear(
    inputs: Floats, wanted: Floats, error: Floats, scratch: Floats
) -> tuple[float, float]:
    """ℓ = ½‖s − x‖², dℓ/ds = s − x."""
    inputs -= wanted
    squared = _squared(inputs)
    return squared / 2, squared


def cross_entropy_of_sigmoid(
    inputs: Floats, wanted: Floats, error: Floats, scratch: Floats
) -> tuple[float, float]:
    """ℓ = −Σ x ln y + (1−x) ln(1−y) with y = σ(s), dℓ/ds = y − x.

    From s itself, so that a saturated output has its exact loss: with h = s/2 and t = tanh h,
    ℓ = Σ |h| + h (1 − 2x) + ln 2 − ln(1 + |t|), and y = ½ + ½t.
    """
    if fused.cross_entropy(inputs, wanted, scratch):
        return _sum(scratch), _squared(inputs)
    inputs *= 0.5
    np.multiply(wanted, -2, out=error)
    error += 1
    loss = float(np.dot(inputs.reshape(-1), error.reshape(-1)))
    loss += float(np.abs(inputs, out=scratch).sum())
    np.tanh(inputs, out=inputs)
    np.abs(inputs, out=scratch)
    scratch += 1
    loss += inputs.size * math.log(2) - float(np.log(scratch, out=scratch).sum())
    # y − x = ½ (t + 1 − 2x), and 1 − 2x is at hand.
    inputs += error
    inputs *= 0.5
    return loss, _squared(inputs)


_LOSSES: dict[tuple[str, str], Loss] = {
    ("squared_error", "sigmoid"): squared_error_of_sigmoid,
    ("squared_error", "linear"): squared_error_of_linear,
    ("cross_entropy", "sigmoid"): cross_entropy_of_sigmoid,
}
