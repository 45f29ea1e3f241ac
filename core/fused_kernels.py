"""Elementwise passes of a training step, each compiled into one loop by Numba.

NumPy goes through memory once for each operation; these go once for all of them, many numbers at
a time, and leave Python's lock to the window meanwhile. Imported by :mod:`core.fused` alone.

Rows lie `step` numbers apart in flat arrays, so that a column of ones may stand between them and
the compiler still knows that neighbours are neighbours. No sum is ever reordered: `contract`
allows a product and a sum to be rounded once instead of twice, nothing else.
"""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic

compiled = functools.partial(
    njit, cache=True, nogil=True, error_model="numpy", fastmath={"contract"}
)
_f = np.float32

_LOG2_E = _f(1.44269504088896341)
# ln 2 in two parts, the first of few digits, so that a whole multiple of it is exact.
_LN2_HIGH, _LN2_LOW = _f(0.693359375), _f(-2.12194440e-4)
# Added to a small number and read as bits, its last bits are the nearest whole number.
_TO_WHOLE = _f(12582912.0)
# Beyond, e^(−s) is below 1e-37 and on its way to subnormal numbers.
_FARTHEST = _f(87.0)
_HALF, _ONE, _TWO = _f(0.5), _f(1), _f(2)
# e^r for |r| ≤ ½ ln 2 is 1 + r + r² P(r). Source: Moshier, Cephes, expf.
_E = tuple(
    map(_f, (1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3, 4.1665795894e-2, 1.6666665459e-1))
)
# atanh t = t (1 + t²/3 + t⁴/5 + …), for t ≤ 1/3 to the last digit of float32.
_A = tuple(_f(1 / n) for n in (15, 13, 11, 9, 7, 5, 3))


def _reading(source: Any, target: Any, kind: Any) -> Any:
    """An intrinsic that reads the bits of one type as another of the same size."""

    def read(_: Any, value: Any) -> Any:
        def generate(__: Any, builder: Any, ___: Any, arguments: Any) -> Any:
            return builder.bitcast(arguments[0], kind)

        return (target(source), generate) if value == source else None

    return intrinsic(read)


_bits = _reading(types.float32, types.int32, ir.IntType(32))
_number = _reading(types.int32, types.float32, ir.FloatType())


@compiled()
def _exp_of_minus(size: Any) -> Any:
    """e^(−size) for 0 ≤ size, in float32."""
    s = -min(size, _FARTHEST)
    shifted = s * _LOG2_E + _TO_WHOLE
    whole = shifted - _TO_WHOLE
    r = s - whole * _LN2_HIGH - whole * _LN2_LOW
    p = ((((_E[0] * r + _E[1]) * r + _E[2]) * r + _E[3]) * r + _E[4]) * r + _HALF
    p = p * r * r + r + _ONE
    return _number(np.int32(_bits(p) + (_bits(shifted) << 23)))


@compiled()
def _sigmoid_from(s: Any, small: Any) -> Any:
    """σ(s), given e^(−|s|); rounded to multiples of 3e-8, as ½ + ½ tanh(s/2) is."""
    y = (_ONE if s >= 0 else small) / (_ONE + small)
    return (y - _HALF) + _HALF if s == s else s  # what is not a number stays none


@compiled()
def _log_of_one_and(small: Any) -> Any:
    """ln(1 + small) for 0 ≤ small ≤ 1, as 2 atanh(small / (2 + small))."""
    t = small / (_TWO + small)
    u = t * t
    p = (
        (((((_A[0] * u + _A[1]) * u + _A[2]) * u + _A[3]) * u + _A[4]) * u + _A[5]) * u + _A[6]
    ) * u
    return _TWO * (t + t * p)


@compiled()
def _notebook_slope(z: Any) -> Any:
    """Z (1−z) / (z² + (1−z)²), the denominator as ½ + 2 (z−½)²."""
    middle = z - _HALF
    return z * (_ONE - z) / (middle * middle * _TWO + _HALF)


@compiled()
def sigmoid(inputs: Any, rows: int, width: int, step: int) -> None:
    """σ(s) in place of s."""
    for row in range(rows):
        values = inputs[row * step : row * step + width]
        for k in range(width):
            s = values[k]
            values[k] = _sigmoid_from(s, _exp_of_minus(abs(s)))


@compiled()
def backward_sigmoid(
    delta: Any, values: Any, rows: int, width: int, delta_step: int, step: int
) -> None:
    """`delta` · z (1 − z)."""
    for row in range(rows):
        each = delta[row * delta_step : row * delta_step + width]
        z = values[row * step : row * step + width]
        for k in range(width):
            each[k] = each[k] * z[k] * (_ONE - z[k])


@compiled()
def cross_entropy(
    inputs: Any, wanted: Any, losses: Any, rows: int, width: int, steps: Any
) -> None:
    """Y − x in place of s, and −x ln y − (1−x) ln(1−y) into `losses`; y = σ(s)."""
    for row in range(rows):
        values = inputs[row * steps[0] : row * steps[0] + width]
        x = wanted[row * steps[1] : row * steps[1] + width]
        loss = losses[row * steps[2] : row * steps[2] + width]
        for k in range(width):
            s = values[k]
            small = _exp_of_minus(abs(s))
            loss[k] = max(s, _f(0)) - s * x[k] + _log_of_one_and(small)
            values[k] = _sigmoid_from(s, small) - x[k]


@compiled()
def squared_error(inputs: Any, wanted: Any, error: Any, rows: int, width: int, steps: Any) -> None:
    """(y − x) y (1 − y) in place of s, and y − x into `error`; y = σ(s)."""
    for row in range(rows):
        values = inputs[row * steps[0] : row * steps[0] + width]
        x = wanted[row * steps[1] : row * steps[1] + width]
        difference = error[row * steps[2] : row * steps[2] + width]
        for k in range(width):
            s = values[k]
            y = _sigmoid_from(s, _exp_of_minus(abs(s)))
            difference[k] = y - x[k]
            values[k] = (y - x[k]) * (y * (_ONE - y))


@compiled()
def notebook_backward(
    delta: Any, values: Any, rows: int, width: int, delta_step: int, step: int
) -> None:
    """`delta` · z (1−z) / (z² + (1−z)²)."""
    for row in range(rows):
        each = delta[row * delta_step : row * delta_step + width]
        z = values[row * step : row * step + width]
        for k in range(width):
            each[k] = each[k] * _notebook_slope(z[k])


@compiled()
def notebook_error(
    inputs: Any, wanted: Any, error: Any, rows: int, width: int, steps: Any
) -> None:
    """(y − x) y (1 − y) / (y² + (1−y)²) in place of s, and y − x into `error`; y = σ(s)."""
    for row in range(rows):
        values = inputs[row * steps[0] : row * steps[0] + width]
        x = wanted[row * steps[1] : row * steps[1] + width]
        difference = error[row * steps[2] : row * steps[2] + width]
        for k in range(width):
            s = values[k]
            y = _sigmoid_from(s, _exp_of_minus(abs(s)))
            difference[k] = y - x[k]
            values[k] = (y - x[k]) * _notebook_slope(y)


@compiled()
def momentum(parameters: Any, gradient: Any, velocity: Any, kept: Any, rate: Any) -> None:
    """The step of `core.optimizers.Momentum`; scalars in the precision of the arrays."""
    for k in range(parameters.size):
        v = velocity[k] * kept + gradient[k]
        velocity[k] = v
        parameters[k] -= v * rate


@compiled()
def adam(
    parameters: Any, gradient: Any, first: Any, second: Any, betas: Any, epsilon: Any, rate: Any
) -> None:
    """The step of `core.optimizers.Adam`; scalars in the precision of the arrays."""
    for k in range(parameters.size):
        g = gradient[k]
        m = first[k] * betas[0] + g
        v = second[k] * betas[1] + g * g
        first[k] = m
        second[k] = v
        parameters[k] -= m / (np.sqrt(v) + epsilon) * rate
