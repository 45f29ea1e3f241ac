"""How much the code knows: a reader of digits trained on codes, and one on raw pixels.

The reader is a softmax regression, the plainest there is, so that what it finds lies in the code
on the surface.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.dataset import Labels, check_cancelled
from core.datasets.prepare import PreparedData
from core.lbfgs import LBFGS
from core.objective import Terms
from core.recipe import Recipe
from core.work import Work

#: Images the reader learns from at most, the first of the training set; as many test it.
MOST_IMAGES = 10_000
# Numbers of a code that are kept at a time: 64 MB in float32.
_MOST_NUMBERS = 16 << 20
_HELD_OUT = 0.2
_CHUNK = 500
_ITERATIONS = 60
# A step that lowers the cost by no more than this share changes no accuracy that is shown.
_SETTLED = 1e-4
# Tried from the strongest on, the last reader each time the start of the next.
_DECAYS = (1e-2, 1e-3, 1e-4)


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """Shares of test images whose class was read correctly.

    Attributes
    ----------
    on_codes, on_pixels : by a reader of whole codes, and by one of raw pixels.
    by_units : (m, share) for codes of which only the m strongest activations are kept.
    guessing : the share of the commonest class, which needs no reading.
    trained_on, tested_on : images.
    held_out : whether the test images are a fifth of the training images, held out from the
        reader but not from the autoencoder, since none are kept aside for validation.
    """

    on_codes: float
    on_pixels: float
    by_units: tuple[tuple[int, float], ...]
    guessing: float
    trained_on: int
    tested_on: int
    held_out: bool


def softmax(inputs: Floats) -> Floats:
    """e^(s_ij) / Σ_k e^(s_ik), for each row i.

    Each row's largest input is taken off first, which changes nothing and lets none overflow.
    """
    values: Floats = inputs - inputs.max(axis=1, keepdims=True)
    np.exp(values, out=values)
    values /= values.sum(axis=1, keepdims=True)
    return values


class SoftmaxRegression:
    """Class probabilities softmax(X W + b), by L-BFGS on mean cross-entropy + decay/2 ‖W‖²."""

    def __init__(self, features: int, classes: int, decay: float) -> None:
        self.decay = decay
        self._parameters: Floats = np.zeros((features + 1) * classes, np.float32)
        self._gradient = np.zeros_like(self._parameters)
        self._shape = features + 1, classes

    def train(
        self, inputs: Floats, labels: Labels, cancelled: Callable[[], bool] | None = None
    ) -> None:
        """From the weights as they are, the whole set at each step.

        Raises
        ------
        Cancelled
            When `cancelled` says so, between two evaluations.
        """
        lbfgs = LBFGS(self._parameters, self._gradient)
        cost = float("inf")
        for _ in range(_ITERATIONS):
            terms = _finish(lbfgs.iterate(lambda: self._evaluate(inputs, labels)), cancelled)
            if terms is None or cost - terms.cost <= _SETTLED * terms.cost:
                return
            cost = terms.cost

    def accuracy(self, inputs: Floats, labels: Labels) -> float:
        """The share of rows whose likeliest class is theirs."""
        return float((self._scores(inputs).argmax(axis=1) == labels).mean())

    def _scores(self, inputs: Floats) -> Floats:
        weights = self._parameters.reshape(self._shape)
        scores: Floats = inputs @ weights[1:]
        scores += weights[0]
        return scores

    def _evaluate(self, inputs: Floats, labels: Labels) -> Work[Terms]:
        """Mean of −ln of each image's probability of its own class, and its gradient."""
        weights = self._parameters.reshape(self._shape)
        gradient = self._gradient.reshape(self._shape)
        yield 0.0
        delta = softmax(self._scores(inputs))
        own = np.arange(len(labels)), labels
        # Rounding may leave nothing of a probability; its logarithm stays finite.
        likelihood = np.maximum(delta[own], np.finfo(delta.dtype).tiny)
        loss = -float(np.log(likelihood).mean(dtype=np.float64))
        delta[own] -= 1
        delta /= len(labels)
        yield 0.5
        gradient[0] = delta.sum(axis=0)
        np.matmul(inputs.T, delta, out=gradient[1:])
        gradient[1:] += self.decay * weights[1:]
        decay = self.decay / 2 * float(np.vdot(weights[1:], weights[1:]))
        return Terms(len(labels), loss, 0.0, decay, 0.0, np.empty(0))


def _finish(work: Work[Terms | None], cancelled: Callable[[], bool] | None) -> Terms | None:
    """The result of the work, unless it is given up on the way."""
    while True:
        check_cancelled(cancelled)
        try:
            next(work)
        except StopIteration as end:
            terms: Terms | None = end.value
            return terms


@dataclass(frozen=True, slots=True, eq=False)
class _Split:
    """Rows to learn from and rows to test on, with their classes."""

    data: PreparedData
    training: NDArray[np.intp]
    test: NDArray[np.intp]
    held_out: bool
    classes: int

    @property
    def training_labels(self) -> Labels:
        assert self.data.training_labels is not None
        return self.data.training_labels[self.training]

    @property
    def test_labels(self) -> Labels:
        labels = self.data.training_labels if self.held_out else self.data.validation_labels
        assert labels is not None
        return labels[self.test]


def can_probe(data: PreparedData) -> bool:
    """Whether there are classes to be told apart, and images of them enough to learn and test."""
    labels = data.training_labels
    return labels is not None and len(labels) >= 10 and len(np.unique(labels[:MOST_IMAGES])) > 1


# Large weights may overflow on their way through; activations end at 0 or 1 all the same.
@np.errstate(over="ignore", invalid="ignore")
def probe(
    model: SparseAutoencoder,
    recipe: Recipe,
    data: PreparedData,
    *,
    on_pixels: float | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ProbeResult:
    """Trains readers on codes and pixels of the same images; the same each time.

    Both kinds of inputs are centred and brought to one scale, and the weight decay of each is the
    one that reads a held-out fifth of the learning images best: without that, whichever happens
    to be the larger numbers wins.

    For each number m of units switched on a reader of its own is trained, on codes cut to their m
    strongest activations and tested on codes cut alike: it tells what m units know. A reader of
    whole codes given cut ones would rather tell how it takes the missing rest.

    Parameters
    ----------
    on_pixels : what an earlier call found for the same `data`, which no model changes.

    Raises
    ------
    Cancelled
        When `cancelled` says so.
    """
    split = _split(data, recipe, model.hidden_units)
    if on_pixels is None:
        on_pixels = _read_pixels(split, cancelled)
    codes = _codes(model, split, cancelled)
    inputs = _scaled(*codes)
    reader = _reader(split, inputs[0], cancelled)
    on_codes = _accuracy(reader, split, inputs, cancelled)
    *fewer, most = _steps(recipe, model.hidden_units)
    by_units = [(most, on_codes)]
    for kept in reversed(fewer):
        for each in codes:
            _keep_strongest(each, kept)
        # What the reader of more units has learnt is a good place to start from.
        by_units.append((kept, _accuracy(reader, split, _scaled(*codes), cancelled)))
    counts = np.bincount(split.test_labels)
    return ProbeResult(
        on_codes=on_codes,
        on_pixels=on_pixels,
        by_units=tuple(reversed(by_units)),
        guessing=int(counts.max()) / len(split.test),
        trained_on=len(split.training),
        tested_on=len(split.test),
        held_out=split.held_out,
    )


def _split(data: PreparedData, recipe: Recipe, hidden_units: int) -> _Split:
    most = min(MOST_IMAGES, _MOST_NUMBERS // hidden_units)
    rows = np.arange(min(most, len(data.training)))
    assert data.training_labels is not None
    classes = int(data.training_labels.max()) + 1
    if data.validation_labels is not None:
        test = np.arange(min(most, len(data.validation_labels)))
        classes = max(classes, int(data.validation_labels.max()) + 1)
        return _Split(data, rows, test, held_out=False, classes=classes)
    shuffled = np.random.default_rng(recipe.seed).permutation(rows)
    cut = max(1, round(_HELD_OUT * len(rows)))
    return _Split(data, np.sort(shuffled[cut:]), np.sort(shuffled[:cut]), True, classes)


def _read_pixels(split: _Split, cancelled: Callable[[], bool] | None) -> float:
    """The accuracy of a reader of raw pixels."""
    inputs = _scaled(
        split.data.widen(split.training, np.float32),
        split.data.widen(split.test, np.float32, validation=not split.held_out),
    )
    return _accuracy(_reader(split, inputs[0], cancelled), split, inputs, cancelled)


def _codes(
    model: SparseAutoencoder, split: _Split, cancelled: Callable[[], bool] | None
) -> tuple[Floats, Floats]:
    def encode(rows: NDArray[np.intp], validation: bool) -> Floats:
        code = np.empty((len(rows), model.hidden_units), np.float32)
        for first in range(0, len(rows), _CHUNK):
            check_cancelled(cancelled)
            part = rows[first : first + _CHUNK]
            images = split.data.widen(part, model.parameters.dtype, validation=validation)
            code[first : first + _CHUNK] = model.encode(images)
        return code

    return encode(split.training, False), encode(split.test, not split.held_out)


def _scaled(training: Floats, test: Floats) -> tuple[Floats, Floats]:
    """About the mean of each column, in units of the spread of all: alike for pixels and codes."""
    mean = training.mean(axis=0, dtype=np.float64).astype(training.dtype)
    scaled = training - mean, test - mean
    spread = float(np.sqrt(np.vdot(scaled[0], scaled[0]) / scaled[0].size))
    for each in scaled:
        each /= spread or 1.0
    return scaled


def _reader(
    split: _Split, inputs: Floats, cancelled: Callable[[], bool] | None
) -> SoftmaxRegression:
    """A reader of the weight decay that suits these inputs, trained on four fifths of them."""
    labels = split.training_labels
    cut = round((1 - _HELD_OUT) * len(inputs))
    reader = SoftmaxRegression(inputs.shape[1], split.classes, _DECAYS[0])
    shares = {}
    for reader.decay in _DECAYS:
        reader.train(inputs[:cut], labels[:cut], cancelled)
        shares[reader.decay] = reader.accuracy(inputs[cut:], labels[cut:])
    reader.decay = max(shares, key=shares.__getitem__)
    return reader


def _accuracy(
    reader: SoftmaxRegression,
    split: _Split,
    inputs: tuple[Floats, Floats],
    cancelled: Callable[[], bool] | None,
) -> float:
    """What the reader gets right of the test images, once it has learnt from all the others."""
    reader.train(inputs[0], split.training_labels, cancelled)
    return reader.accuracy(inputs[1], split.test_labels)


def _steps(recipe: Recipe, hidden_units: int) -> list[int]:
    """1, 2, 4, 8 … up to all the units that can be on at once."""
    topk = recipe.hidden_activation == "topk"
    most = min(hidden_units, recipe.active_units) if topk else hidden_units
    steps = [2**power for power in range(most.bit_length()) if 2**power < most]
    return [*steps, most]


def _keep_strongest(code: Floats, kept: int) -> None:
    """Puts all but each row's `kept` largest activations to zero, in place."""
    for first in range(0, len(code), _CHUNK):
        rows = code[first : first + _CHUNK]
        cut = np.partition(rows, -kept, axis=1)[:, -kept, np.newaxis]
        rows[rows < cut] = 0
