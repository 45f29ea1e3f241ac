"""A model's vital signs: what can be measured of it to tell whether its training goes wrong."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, squared_norm
from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData
from core.metrics import always_on_units, dead_units
from core.recipe import Recipe
from core.start import first_model

#: Images that are looked at, spread over the training set.
MOST_IMAGES = 1000
#: Of wider layers so many units, evenly spread, stand for all where pictures are looked at.
MOST_UNITS = 256
_CHUNK = 250
# How near to its end a sigmoid counts as saturated: its derivative there is under 0.01.
_END = 0.01
# Pixels count as inked from this share of the largest standard deviation of a pixel.
_INKED = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Signs:
    """Figures of one model on a sample of its training images.

    Attributes
    ----------
    mean_activation : mean over units and images.
    dead, always_on : how many units are so.
    alike : how much the units' decoder images are one and the same: the length of the mean of
        their directions, signs left out, 1 for all alike.
    answers : standard deviation of a unit's activation over the images, median over the units.
    encoder_smoothness, decoder_smoothness : correlation of a weight with those of the pixels
        beside it, where there is ink, median over units that answer; 0 for noise, near 1 for
        strokes.
    parts : over how many units an image is shared out: (Σ c)² / Σ c² of each unit's part of the
        picture c = |z_j − z̄_j| ‖β_j‖, mean over the images.
    likeness : cosine of a unit's decoder image and the image most like it, both about their
        mean, median over the units that answer.
    at_ends, started_at_ends : share of activations within 0.01 of 0 or 1, each end weighing as
        the smaller one does, now and before the first step; 0 where activations have no ends.
    moved : ‖θ − θ₀‖ / ‖θ₀‖, θ₀ the weights before the first step.
    """

    units: int
    mean_activation: float
    dead: int
    always_on: int
    alike: float
    answers: float
    encoder_smoothness: float
    decoder_smoothness: float
    parts: float
    likeness: float
    at_ends: float
    started_at_ends: float
    moved: float


@dataclass(frozen=True, slots=True, eq=False)
class Beginning:
    """A run before its first step: the same at every examination of it.

    Attributes
    ----------
    model : with the weights it draws.
    at_ends : as in `Signs`; 0 where activations have no ends.
    """

    model: SparseAutoencoder
    at_ends: float


def beginning_of(
    recipe: Recipe, data: PreparedData, cancelled: Callable[[], bool] | None = None
) -> Beginning:
    """What the weights of a recipe are like before the first step."""
    model, at_ends = first_model(recipe, data), 0.0
    if recipe.hidden_activation == "sigmoid":
        with np.errstate(all="ignore"):
            images = _sample(data, model.parameters.dtype)
            at_ends = _at_ends(_code(model, images, cancelled))
    return Beginning(model, at_ends)


def take_signs(
    model: SparseAutoencoder,
    recipe: Recipe,
    data: PreparedData,
    cancelled: Callable[[], bool] | None = None,
    beginning: Beginning | None = None,
) -> Signs:
    """The vital signs of a model in training or after it.

    Parameters
    ----------
    beginning : of this recipe on these images, where it is known from an earlier examination.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two parts of the work.
    """
    images = _sample(data, model.parameters.dtype)
    start = beginning or beginning_of(recipe, data, cancelled)
    bounded = recipe.hidden_activation == "sigmoid"
    with np.errstate(all="ignore"):
        code = _code(model, images, cancelled)
        means = code.mean(axis=0, dtype=np.float64)
        dead = dead_units(means, bounded=bounded)
        answering = ~dead & ~always_on_units(means, bounded=bounded)
        check_cancelled(cancelled)
        inked = _inked(images)
        shown = _spread(np.flatnonzero(answering))
        decoder = model.beta[1:][shown]
        return Signs(
            units=model.hidden_units,
            mean_activation=float(means.mean()),
            dead=int(dead.sum()),
            always_on=int(always_on_units(means, bounded=bounded).sum()),
            alike=_alike(model.beta[1:][_spread(np.arange(model.hidden_units))]),
            answers=float(np.median(code.std(axis=0))),
            encoder_smoothness=_smoothness(model.alpha[1:, shown].T, data.image_shape, inked),
            decoder_smoothness=_smoothness(decoder, data.image_shape, inked),
            parts=_parts(code, model.beta[1:]),
            likeness=_likeness(decoder, images),
            at_ends=_at_ends(code) if bounded else 0.0,
            started_at_ends=start.at_ends,
            moved=_moved(model, start.model),
        )


def _sample(data: PreparedData, dtype: DTypeLike) -> Floats:
    count = len(data.training)
    places = np.unique(np.linspace(0, count - 1, min(count, MOST_IMAGES)).astype(np.intp))
    return data.widen(places, dtype)


def _spread(units: NDArray[np.intp]) -> NDArray[np.intp]:
    if len(units) <= MOST_UNITS:
        return units
    return units[np.linspace(0, len(units) - 1, MOST_UNITS).astype(np.intp)]


def _code(
    model: SparseAutoencoder, images: Floats, cancelled: Callable[[], bool] | None
) -> Floats:
    parts = []
    for first in range(0, len(images), _CHUNK):
        check_cancelled(cancelled)
        parts.append(model.encode(images[first : first + _CHUNK]))
    return np.concatenate(parts)


def _alike(decoder: Floats) -> float:
    """Of unit vectors u_j: the largest share of them along one direction, λ_max / H of U Uᵀ."""
    directions = _directions(decoder)
    if len(directions) < 2:
        return 0.0
    vector = directions.T @ (directions @ directions.sum(axis=0))
    for _ in range(20):  # the power method: the largest eigenvalue alone
        vector = directions.T @ (directions @ vector)
        vector /= max(float(np.linalg.norm(vector)), 1e-30)
    along = directions @ vector
    return float(along @ along) / len(directions)


def _directions(rows: Floats) -> Floats:
    """In the precision of the rows; lengths in float64, so that none overflows."""
    norms = np.sqrt(np.einsum("ij,ij->i", rows, rows, dtype=np.float64))[:, None]
    found: Floats = rows / np.where(norms > 0, norms, 1).astype(rows.dtype)
    return found


def _inked(images: Floats) -> NDArray[np.bool_]:
    scatter = images.std(axis=0)
    return np.asarray(scatter >= _INKED * scatter.max())


def _smoothness(weights: Floats, image_shape: tuple[int, int], inked: NDArray[np.bool_]) -> float:
    """Lag-one autocorrelation over neighbours that are both inked."""
    if not len(weights):
        return 0.0
    cube = np.asarray(weights, dtype=np.float64).reshape(-1, *image_shape)
    ink = inked.reshape(image_shape)
    cube = cube - (cube * ink).sum(axis=(1, 2), keepdims=True) / max(int(ink.sum()), 1)
    products, squares = np.zeros(len(cube)), np.zeros(len(cube))
    pairs = ((np.s_[:-1], np.s_[1:], 1), (np.s_[:-1], np.s_[1:], 2))
    for near, far, axis in pairs:
        one = cube[:, near] if axis == 1 else cube[:, :, near]
        other = cube[:, far] if axis == 1 else cube[:, :, far]
        both = ink[near] & ink[far] if axis == 1 else ink[:, near] & ink[:, far]
        products += (one * other * both).sum(axis=(1, 2))
        squares += ((one**2 + other**2) / 2 * both).sum(axis=(1, 2))
    return float(np.median(products / np.where(squares > 0, squares, 1)))


def _parts(code: Floats, decoder: Floats) -> float:
    sizes = np.linalg.norm(decoder, axis=1)
    shares = np.abs(code - code.mean(axis=0)) * sizes
    squares = (shares**2).sum(axis=1)
    counts = shares.sum(axis=1) ** 2 / np.where(squares > 0, squares, 1)
    return float(counts.mean())


def _likeness(decoder: Floats, images: Floats) -> float:
    if not len(decoder):
        return 0.0
    centred = images - images.mean(axis=0)
    parts = decoder - decoder.mean(axis=0)
    return float(np.median((_directions(parts) @ _directions(centred).T).max(axis=1)))


def _at_ends(code: Floats) -> float:
    """Twice the smaller end: a sparse code is at rest, near 0, and nothing is wrong with it."""
    low, high = float((code < _END).mean()), float((code > 1 - _END).mean())
    return 2 * min(low, high)


def _moved(model: SparseAutoencoder, start: SparseAutoencoder) -> float:
    before = squared_norm(start.parameters)
    return math.sqrt(squared_norm(model.parameters - start.parameters) / before) if before else 0
