"""A unit's weights as an image: bytes for the diverging table, whose middle 128 is zero."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder

#: The colours end at this percentile of |w|: a single strong weight must not pale all others.
PERCENTILE = 98.5
# The percentile of an even sample of so many weights is right to a few in a thousand.
_SAMPLE = 100_000

Weights = NDArray[np.floating[Any]]


def unit_weights(
    model: SparseAutoencoder, units: NDArray[np.intp] | slice, *, encoder: bool = False
) -> Weights:
    """Each unit's weights without biases, shape (len(units), D).

    Parameters
    ----------
    encoder : from the pixels to the unit; else from the unit to the pixels.
    """
    return model.alpha[1:, units].T if encoder else model.beta[1:][units]


def spans_of_each(weights: Weights) -> NDArray[np.float64]:
    """Where each unit's colours end: the 98.5th percentile of its |w|, shape (n,).

    The smallest weight that at least so many do not exceed: no two are averaged. A unit with
    fewer weights that are not zero ends at its largest.
    """
    if not weights.size:
        return np.zeros(len(weights))
    sizes = np.abs(weights)
    place = int(np.ceil(PERCENTILE / 100 * sizes.shape[1])) - 1
    spans = np.partition(sizes, place, axis=1)[:, place].astype(np.float64)
    empty = spans == 0
    if empty.any():
        spans[empty] = sizes[empty].max(axis=1)
    return spans


def span_of_all(weights: Weights) -> float:
    """The same percentile over all units' weights together."""
    flat = weights.reshape(-1)
    sample = flat[:: max(1, flat.size // _SAMPLE)]
    return float(spans_of_each(sample[None])[0]) if flat.size else 0.0


def weight_bytes(weights: Weights, spans: NDArray[np.float64] | float) -> NDArray[np.uint8]:
    """Weights from −span to span as indices into a diverging table, same shape.

    Parameters
    ----------
    weights : shape (n, …).
    spans : of each, shape (n,), or one for all. Where it is 0, all weights are drawn as zero.
    """
    spans = np.broadcast_to(np.asarray(spans, np.float64), (len(weights),))
    known = np.isfinite(spans) & (spans > 0)
    factors = np.divide(127.0, spans, where=known, out=np.zeros(len(spans)))
    shape = (-1,) + (1,) * (weights.ndim - 1)
    scaled = weights * factors.reshape(shape).astype(weights.dtype)
    np.rint(scaled, out=scaled)
    np.clip(scaled, -127, 127, out=scaled)
    scaled += 128
    if np.isnan(scaled.sum()):  # of a run that has diverged
        np.nan_to_num(scaled, copy=False, nan=128)
    return scaled.astype(np.uint8)
