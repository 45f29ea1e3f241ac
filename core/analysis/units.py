"""What the hidden units do over a set of images, and which of them are alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData
from core.metrics import always_on_units, constant_units, dead_units

#: Images encoded at a time, a few milliseconds of work.
CHUNK = 256

Cancelled = Callable[[], bool]
Indices = NDArray[np.intp]


@dataclass(frozen=True, slots=True, eq=False)
class UnitStatistics:
    """Every unit of a model over some training images.

    Attributes
    ----------
    images : how many they were.
    mean_activation : mean over the images, shape (H,).
    contribution : how much of a reconstruction, before the output's activation, is a unit's
        part on average: the mean over the images of ‖z_j β_j‖, shape (H,).
    dead, always_on, constant : which units tell no images apart, shape (H,), each at most once;
        as `core.metrics` has it.
    """

    images: int
    mean_activation: NDArray[np.float64]
    contribution: NDArray[np.float64]
    dead: NDArray[np.bool_]
    always_on: NDArray[np.bool_]
    constant: NDArray[np.bool_]


def sample_indices(images: int, most: int | None = None) -> Indices:
    """At most so many of the images, evenly spaced, in order; None: all of them."""
    if most is None or most >= images:
        return np.arange(images)
    return np.linspace(0, images - 1, most).round().astype(np.intp)


def measure_units(
    model: SparseAutoencoder,
    data: PreparedData,
    *,
    most: int | None = None,
    cancelled: Cancelled | None = None,
) -> UnitStatistics:
    """The figures of all units over the training images, in chunks.

    Parameters
    ----------
    most : measure an even sample of so many images.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks.
    """
    indices = sample_indices(len(data.training), most)
    total, size = np.zeros(model.hidden_units), np.zeros(model.hidden_units)
    lowest = np.full(model.hidden_units, np.inf)
    highest = np.full(model.hidden_units, -np.inf)
    # Large weights may overflow on their way through; activations end at 0 or 1 all the same.
    with np.errstate(over="ignore", invalid="ignore"):
        for _, images in image_chunks(model, data, indices, cancelled):
            code = model.encode(images)
            total += code.sum(axis=0, dtype=np.float64)
            size += np.abs(code).sum(axis=0, dtype=np.float64)
            np.minimum(lowest, code.min(axis=0), out=lowest)
            np.maximum(highest, code.max(axis=0), out=highest)
    mean, bounded = total / len(indices), is_bounded(model)
    dead = dead_units(mean, bounded=bounded)
    always_on = always_on_units(mean, bounded=bounded)
    lengths = np.sqrt(np.einsum("ij,ij->i", model.beta[1:], model.beta[1:], dtype=np.float64))
    return UnitStatistics(
        images=len(indices),
        mean_activation=mean,
        contribution=size / len(indices) * lengths,
        dead=dead,
        always_on=always_on,
        constant=constant_units(lowest, highest) & ~dead & ~always_on,
    )


def is_bounded(model: SparseAutoencoder) -> bool:
    """Whether activations end at 1: those of a sigmoid do, those of ReLU and top-k do not."""
    probe = np.full((1, model.hidden_units), 4.0)
    model.hidden.apply(probe)
    return bool(probe.max() <= 1)


def image_chunks(
    model: SparseAutoencoder,
    data: PreparedData,
    indices: Indices,
    cancelled: Cancelled | None = None,
) -> Iterator[tuple[slice, Floats]]:
    """Where a chunk lies in `indices`, and its images, shape (n, D), in the model's precision."""
    for first in range(0, len(indices), CHUNK):
        check_cancelled(cancelled)
        rows = slice(first, min(first + CHUNK, len(indices)))
        yield rows, data.widen(indices[rows], model.parameters.dtype)


def directions(weights: Floats) -> NDArray[np.float32]:
    """Each row at length 1, shape (n, D); rows without length stay zero."""
    rows = np.asarray(weights, np.float32)
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
    found: NDArray[np.float32] = np.zeros_like(rows)
    np.divide(rows, lengths, out=found, where=lengths > 0)
    return found


def similarities(weights: Floats, unit: int) -> NDArray[np.float32]:
    """The cosine between one unit's weights and each other's, −1 to 1, shape (H,)."""
    found = directions(weights)
    cosines: NDArray[np.float32] = found @ found[unit]
    return cosines


def order_by_similarity(weights: Floats, cancelled: Cancelled | None = None) -> Indices:
    """An order in which similar units stand together, shape (H,).

    From the unit most like the mean of all it goes on to the most similar one that has no place
    yet, by the cosine of their weights.

    Parameters
    ----------
    weights : shape (H, D).

    Raises
    ------
    Cancelled
        When `cancelled` says so.
    """
    found = directions(weights)
    order = np.empty(len(found), np.intp)
    free = np.zeros(len(found), np.float32)
    unit = int(np.argmax(found @ found.mean(axis=0))) if len(found) else 0
    for place in range(len(found)):
        if place % 64 == 0:
            check_cancelled(cancelled)
        order[place] = unit
        free[unit] = -np.inf
        unit = int(np.argmax(found @ found[unit] + free))
    return order
