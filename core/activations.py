"""Activations of the hidden units and of the output: values and derivatives, in place."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from core import fused
from core.blocks import Floats


@dataclass(frozen=True, slots=True)
class Activation:
    """A function of a layer's inputs s, and its derivative.

    Attributes
    ----------
    apply : puts f(s) in place of s; array of shape (images, units).
    backward : ``backward(delta, values)`` multiplies `delta` by f'(s) in place, given the values
        f(s), which it overwrites.
    """

    apply: Callable[[Floats], None]
    backward: Callable[[Floats, Floats], None]


def activation(name: str, active_units: int = 0) -> Activation:
    """The activation of that name; `active_units` is k of top-k."""
    if name == "topk":
        return Activation(partial(apply_top_k, active_units=active_units), backward_relu)
    return _ACTIVATIONS[name]


def apply_sigmoid(inputs: Floats) -> None:
    """σ(s) = 1 / (1 + e^(−s)) as ½ + ½ tanh(s/2), in place.

    tanh can't overflow. It rounds a value under 3e-8 (1e-16 in float64) to zero or to that size,
    so that no product of activations and errors ever becomes subnormal, which would slow the
    matrix products tenfold.
    """
    if fused.sigmoid(inputs):
        return
    inputs *= 0.5
    np.tanh(inputs, out=inputs)
    inputs *= 0.5
    inputs += 0.5


def backward_sigmoid(delta: Floats, values: Floats) -> None:
    """`delta` · z (1 − z)."""
    if fused.backward_sigmoid(delta, values):
        return
    delta *= values
    np.subtract(1, values, out=values)
    delta *= values


def apply_relu(inputs: Floats) -> None:
    """The larger of s and 0, in place."""
    np.maximum(inputs, 0, out=inputs)


def backward_relu(delta: Floats, values: Floats) -> None:
    """`delta` where the unit is on, zero elsewhere."""
    np.sign(values, out=values)
    delta *= values


def apply_top_k(inputs: Floats, active_units: int) -> None:
    """ReLU of each image's k largest inputs, zero elsewhere, in place.

    Source: Makhzani and Frey, "k-sparse autoencoders", 2013.
    """
    cut = inputs.shape[1] - active_units
    if cut > 0:
        strongest = np.argpartition(inputs, cut, axis=1)[:, cut:]
        values = np.take_along_axis(inputs, strongest, axis=1)
        inputs.fill(0)
        np.put_along_axis(inputs, strongest, values, axis=1)
    apply_relu(inputs)


def _apply_linear(inputs: Floats) -> None:
    """The inputs as they are."""


def _backward_linear(delta: Floats, values: Floats) -> None:
    """`delta` as it is: the derivative is 1."""


_ACTIVATIONS = {
    "sigmoid": Activation(apply_sigmoid, backward_sigmoid),
    "relu": Activation(apply_relu, backward_relu),
    "linear": Activation(_apply_linear, _backward_linear),
}
