"""Why a reconstruction looks as it does: a start, and a part for each unit that is on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from core.activations import Activation
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats

_NO_VALUES: Mapping[int, float] = MappingProxyType({})


@dataclass(frozen=True, slots=True, eq=False)
class Edits:
    """Activations set by hand; each change remembers what was there before it.

    Attributes
    ----------
    values : activation of each unit that was changed.
    before : the edits that `undone` goes back to; None at the beginning.
    """

    values: Mapping[int, float] = field(default_factory=lambda: _NO_VALUES)
    before: Edits | None = None

    def setting(self, unit: int, activation: float | None) -> Edits:
        """With another activation of a unit; None gives it back its own."""
        values = {each: value for each, value in self.values.items() if each != unit}
        if activation is not None:
            values[unit] = float(activation)
        return self if values == self.values else Edits(MappingProxyType(values), self)

    def cleared(self) -> Edits:
        """With every unit's own activation; this too can be undone."""
        return Edits(_NO_VALUES, self) if self.values else self

    def undone(self) -> Edits:
        return self if self.before is None else self.before


NO_EDITS = Edits()


@dataclass(frozen=True, slots=True, eq=False)
class Explanation:
    """One image's code and reconstruction by one model, taken apart.

    The inputs of the output layer are a sum: ``start + Σ_j parts(j)``, part j being z_j β_j, and
    the reconstruction is the output's activation of it.

    Attributes
    ----------
    image : what was encoded, shape (D,).
    code : activations z, shape (H,).
    start : biases β₀, shape (D,): the sum before any unit.
    weights : decoder β without biases, shape (H, D), the model's own: to be read only.
    order : units, strongest first: by |z_j| ‖β_j‖, the length of their part; of units alike
        the lower number first.
    total : the whole sum of the untouched code, shape (D,).
    counts : how many parts are in the sum at each step of building up, rising.
    sums : the sum at each of these steps, shape (steps, D).
    top : where activations end; None without an end (ReLU, top-k).
    """

    image: Floats
    code: Floats
    start: Floats
    weights: Floats
    order: NDArray[np.intp]
    rank: NDArray[np.intp]
    total: Floats
    counts: tuple[int, ...]
    sums: Floats
    output: Activation
    top: float | None

    @property
    def parts(self) -> int:
        """How many units are on at all: all of a sigmoid layer, k or fewer of top-k."""
        return int(np.count_nonzero(self.code))

    def part(self, unit: int, edits: Edits = NO_EDITS) -> Floats:
        """z_j β_j, shape (D,)."""
        part: Floats = self.weights[unit] * self.weights.dtype.type(self.activation(unit, edits))
        return part

    def activation(self, unit: int, edits: Edits = NO_EDITS) -> float:
        return edits.values.get(unit, float(self.code[unit]))

    def sum_with(self, edits: Edits) -> Floats:
        """The sum of the edited code: the untouched one, and what each changed unit adds.

        It depends on the edits alone, not on the way to them, so that undoing restores every
        bit; it takes one row of the decoder for each changed unit, not the whole of it.
        """
        return np.asarray(_shifted(self.total[np.newaxis], self, edits, np.zeros(1, np.intp))[0])

    def sums_with(self, edits: Edits) -> Floats:
        """`sums` of the edited code."""
        return _shifted(self.sums, self, edits, np.asarray(self.counts))

    def sum_of_strongest(self, count: int, edits: Edits = NO_EDITS) -> Floats:
        """Start and the `count` strongest parts, from the nearest step below; shape (D,)."""
        step = int(np.searchsorted(self.counts, count, side="right")) - 1
        partial: Floats = self.sums_with(edits)[step].copy()
        for unit in self.order[self.counts[step] : count]:
            partial += self.part(int(unit), edits)
        return partial

    def shown(self, sums: Floats) -> Floats:
        """Sums as images: the output's activation of them, same shape, a new array."""
        images: Floats = np.array(sums, ndmin=2)
        self.output.apply(images)
        reshaped: Floats = images.reshape(sums.shape)
        return reshaped

    def errors(self, images: Floats) -> Floats:
        """½ ‖y − x‖² of each, shape (n,) for images (n, D)."""
        difference = images - self.image
        errors: Floats = np.einsum("ij,ij->i", difference, difference) / 2
        return errors

    def error(self, edits: Edits = NO_EDITS) -> float:
        """½ ‖y − x‖² of the reconstruction from the edited code."""
        return float(self.errors(self.shown(self.sum_with(edits))[np.newaxis])[0])


def explain(
    model: SparseAutoencoder, image: Floats, *, bounded: bool, steps: int = 14
) -> Explanation:
    """Encode an image, shape (D,) in 0 to 1, and take its reconstruction apart.

    Parameters
    ----------
    bounded : whether activations end at 1 (sigmoid).
    steps : of building up, at most.
    """
    image = np.asarray(image, dtype=model.parameters.dtype)
    code = model.encode(image[np.newaxis])[0]
    start, weights = model.beta[0], model.beta[1:]
    norms = np.sqrt(np.einsum("ij,ij->i", weights, weights))
    order = np.argsort(-np.abs(code) * norms, kind="stable")
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    counts = step_counts(int(np.count_nonzero(code)), steps)
    partial = np.where(rank < np.asarray(counts)[:, np.newaxis], code, 0)
    sums = partial.astype(code.dtype) @ weights + start
    return Explanation(
        image=image,
        code=code,
        start=start,
        weights=weights,
        order=order,
        rank=rank,
        total=sums[-1],
        counts=counts,
        sums=sums,
        output=model.output,
        top=1.0 if bounded else None,
    )


def step_counts(parts: int, steps: int) -> tuple[int, ...]:
    """How many parts each step of building up has: 0, 1, 2, 3, 4, 6, 8, 12 … up to all.

    Where those are more than `steps`, the ones that jump least over their neighbours are left
    out, the late ones first.
    """
    if parts < steps:
        return tuple(range(parts + 1))
    doubling = [2**power for power in range(parts.bit_length())]
    series = {*doubling, *(3 * each // 2 for each in doubling if each > 1)}
    counts = [0, *sorted(each for each in series if each < parts), parts]
    while len(counts) > max(steps, 3):
        jumps = [counts[at + 1] / counts[at - 1] for at in range(2, len(counts) - 1)]
        least = min(jumps)
        at = max(place for place, jump in enumerate(jumps) if jump <= least * 1.2)
        del counts[at + 2]
    return tuple(counts)


def _shifted(
    sums: Floats, explained: Explanation, edits: Edits, counts: NDArray[np.intp]
) -> Floats:
    """Sums with what changed units add, where they are among the parts of a sum.

    A unit that is off in the untouched code has no rank among the parts: it is in the last sum
    alone. So is every changed unit in the one sum of a whole code.
    """
    if not edits.values:
        return sums
    changed = sums.copy()
    parts = explained.parts
    for unit, value in edits.values.items():
        shift = explained.weights[unit] * (sums.dtype.type(value) - explained.code[unit])
        among = counts > min(int(explained.rank[unit]), parts - 1)
        among[-1] = True
        changed[among] += shift
    return changed
