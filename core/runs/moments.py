"""Moments of a run kept in memory, so that it can be looked back at and branched from.

Every whole epoch is kept while there is room. When the budget is full, the moment goes whose
absence shows least on a logarithmic axis of epochs: so moments stand close together where a run
changes fast, at its start, and far apart later.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.blocks import Floats

#: What the moments of one run may take, in bytes.
BUDGET = 256_000_000
#: No timeline is finer than this, and no person either.
MOST_MOMENTS = 400
# The last kept moment before the newest is judged by the gap that it leaves for good.
_FOR_GOOD = 2


@dataclass(frozen=True, slots=True, eq=False)
class Moment:
    """The weights of a run after a whole epoch; nobody changes the arrays.

    Attributes
    ----------
    epoch : whole epochs behind it; 0 is before the first step.
    parameters : alpha, then beta, flat, in float32 whatever the run's precision: enough to look
        at, and what a branch starts from.
    unit_activation : mean activation of each unit as training saw it, shape (H,); or None.
    """

    epoch: int
    parameters: NDArray[np.float32]
    unit_activation: NDArray[np.float32] | None = None

    @classmethod
    def of(
        cls, epoch: int, parameters: Floats, unit_activation: NDArray[np.float32] | None = None
    ) -> Moment:
        """A moment of its own, copied from weights that go on changing."""
        copied = np.array(parameters, dtype=np.float32)
        copied.flags.writeable = False
        return cls(epoch, copied, unit_activation)

    @property
    def bytes(self) -> int:
        activation = 0 if self.unit_activation is None else self.unit_activation.nbytes
        return self.parameters.nbytes + activation


class Moments:
    """The moments of one run, in the order of their epochs.

    One thread adds them, any other may read: what is read never changes under its hands.

    Parameters
    ----------
    budget : bytes; the first and the newest moment are kept even where it is too small for them.
    most : how many, at most; two or more.
    """

    def __init__(self, budget: int = BUDGET, most: int = MOST_MOMENTS) -> None:
        self._budget, self._most = budget, max(most, 2)
        self._lock = threading.Lock()
        self._kept: tuple[Moment, ...] = ()

    @classmethod
    def from_kept(cls, kept: Iterable[Moment], budget: int = BUDGET) -> Moments:
        """Those that were kept before, out of a file."""
        moments = cls(budget)
        for each in sorted(kept, key=lambda each: each.epoch):
            moments.add(each)
        return moments

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def budget(self) -> int:
        return self._budget

    @property
    def kept(self) -> tuple[Moment, ...]:
        return self._kept

    @property
    def epochs(self) -> tuple[int, ...]:
        """The epochs that can be gone back to, rising."""
        return tuple(each.epoch for each in self._kept)

    @property
    def weights(self) -> tuple[tuple[int, Floats], ...]:
        """Epoch and flat parameters of each, as a run file keeps them."""
        return tuple((each.epoch, each.parameters) for each in self._kept)

    @property
    def bytes(self) -> int:
        return sum(each.bytes for each in self._kept)

    def at(self, epoch: int) -> Moment | None:
        """The moment nearest to an epoch, the earlier of two; None where there is none."""
        return min(self._kept, key=lambda each: abs(each.epoch - epoch), default=None)

    def add(self, moment: Moment) -> None:
        """Keep a moment; those at its epoch and after it are forgotten: the run went back."""
        with self._lock:
            earlier = tuple(each for each in self._kept if each.epoch < moment.epoch)
            self._kept = self._thinned((*earlier, moment))

    def shrink(self, budget: int) -> None:
        """Take another budget, and keep within it."""
        with self._lock:
            self._budget = budget
            self._kept = self._thinned(self._kept)

    def _thinned(self, kept: tuple[Moment, ...]) -> tuple[Moment, ...]:
        left, size = list(kept), sum(each.bytes for each in kept)
        while len(left) > 2 and (size > self._budget or len(left) > self._most):
            size -= left.pop(_least_missed([each.epoch for each in left])).bytes
        return tuple(left)


def _least_missed(epochs: list[int]) -> int:
    """Which one between the ends leaves the smallest gap, on a logarithmic axis."""
    places = [math.log1p(each) for each in epochs]
    gaps = [after - before for before, after in zip(places, places[2:], strict=False)]
    gaps[-1] = _FOR_GOOD * (places[-2] - places[-3])
    return 1 + min(range(len(gaps)), key=gaps.__getitem__)
