"""Fused elementwise passes where Numba is installed (the extra ``fast``), for float32.

Each function does what its namesake in NumPy does, to rounding, or returns False and leaves the
work to it: where there is no Numba, before `load` was called, and for arrays of other kinds.
"""

from __future__ import annotations

import importlib
import importlib.util
import logging
import os
import threading
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import as_strided

from core.blocks import Floats

#: Set to 0, training stays with NumPy alone.
SWITCH = "SAE_GUI_FUSED"

_log = logging.getLogger(__name__)
_kernels: Any = None
_ink_kernels: Any = None
_lock = threading.Lock()


def load() -> bool:
    """Gets the compiled loops, if they can be had; returns whether they are there.

    Takes some seconds the first time ever, when they are compiled and kept on disk, and half a
    second the first time in a program. Training calls it before its first step.
    """
    global _kernels, _ink_kernels
    with _lock:
        if _kernels is None and is_available():
            try:
                kernels = importlib.import_module("core.fused_kernels")
                ink_kernels = importlib.import_module("core.ink_kernels")
                _warm_up(kernels)
                _warm_up_ink(ink_kernels)
            except Exception:  # noqa: BLE001
                # An extra that fails is one that is not there; the reason is for the log.
                _log.warning("Numba can't be used: training goes on in NumPy", exc_info=True)
                return False
            _kernels, _ink_kernels = kernels, ink_kernels
        return _kernels is not None


def is_available() -> bool:
    """Whether Numba is installed and not switched off."""
    return os.environ.get(SWITCH) != "0" and importlib.util.find_spec("numba") is not None


def unload() -> None:
    """Back to NumPy alone, until `load` is called again."""
    global _kernels, _ink_kernels
    with _lock:
        _kernels = _ink_kernels = None


def ink_loops() -> Any:
    """The loops of :mod:`core.ink_kernels`, or None."""
    return _ink_kernels


def sigmoid(inputs: Floats) -> bool:
    """:func:`core.activations.apply_sigmoid`; returns whether it was done."""
    kernels = _kernels
    if kernels is None or not _fits(inputs):
        return False
    kernels.sigmoid(flat(inputs), *inputs.shape, row_step(inputs))
    return True


def backward_sigmoid(delta: Floats, values: Floats) -> bool:
    """:func:`core.activations.backward_sigmoid`, which leaves `values` as they are here."""
    return _backward("backward_sigmoid", delta, values)


def notebook_backward(delta: Floats, values: Floats) -> bool:
    """:func:`core.notebook.backward`, which leaves `values` as they are here."""
    return _backward("notebook_backward", delta, values)


def cross_entropy(inputs: Floats, wanted: Floats, losses: Floats) -> bool:
    """Y − x in place of the inputs, each pixel's cross-entropy into `losses`."""
    return _loss("cross_entropy", inputs, wanted, losses)


def squared_error(inputs: Floats, wanted: Floats, error: Floats) -> bool:
    """(y − x) y (1 − y) in place of the inputs, y − x into `error`."""
    return _loss("squared_error", inputs, wanted, error)


def notebook_error(inputs: Floats, wanted: Floats, error: Floats) -> bool:
    """(y − x) ∘ d(s) in place of the inputs, y − x into `error`."""
    return _loss("notebook_error", inputs, wanted, error)


def momentum(
    parameters: Floats, gradient: Floats, velocity: Floats, kept: float, rate: float
) -> bool:
    """A step with heavy-ball momentum, flat arrays; returns whether it was done."""
    kernels, kind = _kernels, parameters.dtype.type
    if kernels is None:
        return False
    kernels.momentum(parameters, gradient, velocity, kind(kept), kind(rate))
    return True


def adam(
    arrays: tuple[Floats, Floats, Floats, Floats],
    betas: tuple[float, float],
    epsilon: float,
    rate: float,
) -> bool:
    """A step of Adam: parameters, gradient, both memories; returns whether it was done."""
    kernels, kind = _kernels, arrays[0].dtype.type
    if kernels is None:
        return False
    kernels.adam(*arrays, (kind(betas[0]), kind(betas[1])), kind(epsilon), kind(rate))
    return True


def _backward(name: str, delta: Floats, values: Floats) -> bool:
    kernels = _kernels
    if kernels is None or not (_fits(delta) and _fits(values)):
        return False
    steps = row_step(delta), row_step(values)
    getattr(kernels, name)(flat(delta), flat(values), *delta.shape, *steps)
    return True


def _loss(name: str, inputs: Floats, wanted: Floats, result: Floats) -> bool:
    kernels, arrays = _kernels, (inputs, wanted, result)
    if kernels is None or not all(map(_fits, arrays)):
        return False
    steps = row_step(inputs), row_step(wanted), row_step(result)
    getattr(kernels, name)(*map(flat, arrays), *inputs.shape, steps)
    return True


def _fits(array: Floats) -> bool:
    """Whether the loops can walk it: float32, rows of neighbours."""
    return (
        array.dtype == np.float32
        and array.ndim == 2
        and array.size > 0
        and (array.strides[1] == 4 or array.shape[1] == 1)
        and array.strides[0] % 4 == 0
        and array.strides[0] >= 0
    )


def row_step(array: Floats) -> int:
    """Numbers from the start of one row to that of the next."""
    return array.strides[0] // array.itemsize


def flat(array: Floats) -> Floats:
    """All from the first number to the last, with what lies between the rows."""
    if array.flags.c_contiguous:
        return array.reshape(-1)
    rows, width = array.shape
    return as_strided(array, ((rows - 1) * row_step(array) + width,), (array.itemsize,))


def _warm_up(kernels: Any) -> None:
    """Compiles every loop, or finds it compiled."""
    values = [np.zeros(4, np.float32) for _ in range(3)]
    kernels.sigmoid(values[0], 2, 2, 2)
    for backward in (kernels.backward_sigmoid, kernels.notebook_backward):
        backward(values[0], values[1], 2, 2, 2, 2)
    for loss in (kernels.cross_entropy, kernels.squared_error, kernels.notebook_error):
        loss(*values, 2, 2, (2, 2, 2))
    for kind in (np.float32, np.float64):
        arrays = [np.zeros(4, kind) for _ in range(4)]
        kernels.momentum(*arrays[:3], kind(0.9), kind(0.003))
        kernels.adam(*arrays, (kind(0.9), kind(0.999)), kind(1e-8), kind(0.003))


def _warm_up_ink(kernels: Any) -> None:
    """Compiles the loops over pixels with ink, with arguments of the kinds that they get."""
    numbers, table = np.ones(4, np.float32), np.ones(4, np.float32)
    lists = np.zeros(3, np.int64), np.zeros(4, np.int32), np.zeros(4, np.float32)
    kernels.count_ink(numbers, 2, 2, 2)
    kernels.list_ink(numbers, 2, 2, 2, *lists)
    kernels.transpose_list(2, 2, lists, *(each.copy() for each in lists))
    strip = np.zeros(2 * kernels.STRIP, np.float32)
    kernels.multiply(lists, 2, table, 2, (2, 2), numbers, (0, 2), False, strip)
