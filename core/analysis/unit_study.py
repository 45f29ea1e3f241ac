"""One hidden unit looked into: when it is on, for which images, and what is lost without it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.analysis.units import (
    Cancelled,
    Indices,
    image_chunks,
    is_bounded,
    sample_indices,
    similarities,
)
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.prepare import PreparedData

BINS = 40
#: Where the bands of images begin: the strongest, then so far down the order of all images.
BANDS = (0.0, 0.05, 0.10, 0.50)
_IN_A_BAND = 5
_NEIGHBOURS = 5
_EMPTY: Indices = np.zeros(0, np.intp)


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Some images with about the same place in the order of a unit's activation.

    Attributes
    ----------
    start : which share of all images excite the unit more, 0 for the strongest.
    images : rows of the training set, the strongest first.
    activations : of each, same shape.
    """

    start: float
    images: Indices
    activations: NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class UnitStudy:
    """One unit over some training images.

    Attributes
    ----------
    images, of : how many were looked at, and how many there are.
    mean_activation : over these images.
    threshold : above it the unit counts as switched on: ½ of a sigmoid, 0 of others.
    share_on : of the images, for which it is.
    edges : of the histogram, shape (BINS + 1,): from 0 to 1, or to the largest activation.
    counts : images in each step, shape (BINS,).
    bands : images that excite it, one for each of `BANDS`.
    class_means : mean activation over the images of each class, shape (classes,), not a number
        for a class without images; None without labels.
    similar, opposed : other units by the cosine of their decoder weights, nearest first.
    """

    unit: int
    images: int
    of: int
    mean_activation: float
    threshold: float
    share_on: float
    edges: NDArray[np.float64]
    counts: NDArray[np.intp]
    bands: tuple[Band, ...]
    class_means: NDArray[np.float64] | None
    similar: Indices
    opposed: Indices


@dataclass(frozen=True, slots=True)
class Ablation:
    """Mean over the images of ½‖y − x‖², with a unit and with its activation set to 0."""

    unit: int
    images: int
    error: float
    without: float

    @property
    def change(self) -> float:
        """By which share the error grows; not a number where there was none."""
        return self.without / self.error - 1 if self.error else float("nan")


def study_unit(
    model: SparseAutoencoder,
    data: PreparedData,
    unit: int,
    *,
    most: int | None = None,
    cancelled: Cancelled | None = None,
) -> UnitStudy:
    """Look at the unit's activation for every training image, or an even sample of `most`.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks of images.
    """
    indices = sample_indices(len(data.training), most)
    values = unit_activations(model, data, unit, indices, cancelled)
    bounded = is_bounded(model)
    threshold = 0.5 if bounded else 0.0
    similar, opposed = neighbours(model, unit)
    counts, edges = _histogram(values, bounded)
    return UnitStudy(
        unit=unit,
        images=len(indices),
        of=len(data.training),
        mean_activation=float(values.mean()),
        threshold=threshold,
        share_on=float(np.mean(values > threshold)),
        edges=edges,
        counts=counts,
        bands=_bands(values, indices),
        class_means=_class_means(values, data, indices),
        similar=similar,
        opposed=opposed,
    )


def unit_activations(
    model: SparseAutoencoder,
    data: PreparedData,
    unit: int,
    indices: Indices,
    cancelled: Cancelled | None = None,
) -> NDArray[np.float64]:
    """The unit's activation for each of these training images, shape (n,)."""
    values = np.empty(len(indices))
    alone = model.hidden_units == 1 or not _competes(model)
    weights, bias = np.ascontiguousarray(model.alpha[1:, unit]), model.alpha[0, unit]
    with np.errstate(over="ignore", invalid="ignore"):
        for rows, images in image_chunks(model, data, indices, cancelled):
            if alone:
                inputs = (images @ weights + bias)[:, None]
                model.hidden.apply(inputs)
                values[rows] = inputs[:, 0]
            else:
                values[rows] = model.encode(images)[:, unit]
    return values


def error_without_unit(
    model: SparseAutoencoder,
    data: PreparedData,
    unit: int,
    *,
    most: int | None = None,
    cancelled: Cancelled | None = None,
) -> Ablation:
    """The error with the unit's activation set to 0, all else as it is.

    Under top-k no other unit takes its place. What enters the output is worked out once; without
    the unit it is less by z_j β_j, so that both errors cost one pass.
    """
    indices = sample_indices(len(data.training), most)
    errors = np.zeros(2)
    with np.errstate(over="ignore", invalid="ignore"):
        for _, images in image_chunks(model, data, indices, cancelled):
            code = model.encode(images)
            outputs = code @ model.beta[1:]
            outputs += model.beta[0]
            lessened = outputs - code[:, unit, None] * model.beta[1 + unit]
            errors += _error(model, outputs, images), _error(model, lessened, images)
    error, without = errors / len(indices)
    return Ablation(unit, len(indices), float(error), float(without))


def neighbours(model: SparseAutoencoder, unit: int) -> tuple[Indices, Indices]:
    """The other units whose decoder weights are most similar, and those most opposed."""
    cosines = similarities(model.beta[1:], unit)
    order = np.argsort(-cosines, kind="stable")
    order = order[order != unit]
    similar = order[cosines[order] > 0][:_NEIGHBOURS]
    falling = order[::-1]
    return similar, falling[cosines[falling] < 0][:_NEIGHBOURS]


def _error(model: SparseAutoencoder, inputs: Floats, images: Floats) -> float:
    """Σ ½‖y − x‖²; overwrites `inputs`."""
    model.output.apply(inputs)
    inputs -= images
    return float(np.einsum("ij,ij->", inputs, inputs, dtype=np.float64)) / 2


def _competes(model: SparseAutoencoder) -> bool:
    """Whether one unit's activation depends on the others' inputs, as under top-k."""
    probe = np.ones((1, model.hidden_units))
    model.hidden.apply(probe)
    return bool(probe.min() != probe.max())


def _histogram(
    values: NDArray[np.float64], bounded: bool
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    finite = values[np.isfinite(values)]
    top = 1.0 if bounded else float(finite.max(initial=0.0)) or 1.0
    return np.histogram(np.clip(finite, 0, top), BINS, (0.0, top))


def _bands(values: NDArray[np.float64], indices: Indices) -> tuple[Band, ...]:
    """Without sorting all: only the places that are wanted."""
    count = len(values)
    wanted = [np.arange(min(int(start * count), count), count)[:_IN_A_BAND] for start in BANDS]
    places = np.unique(np.concatenate(wanted))
    order = np.argpartition(-values, places) if len(places) else _EMPTY
    return tuple(
        Band(start, indices[order[each]], values[order[each]])
        for start, each in zip(BANDS, wanted, strict=True)
    )


def _class_means(
    values: NDArray[np.float64], data: PreparedData, indices: Indices
) -> NDArray[np.float64] | None:
    if data.training_labels is None:
        return None
    labels, classes = data.training_labels[indices], len(data.class_names)
    totals = np.bincount(labels, values, minlength=classes)
    images = np.bincount(labels, minlength=classes)
    means = np.full(len(totals), np.nan)
    np.divide(totals, images, out=means, where=images > 0)
    return means
