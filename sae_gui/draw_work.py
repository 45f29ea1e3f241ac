"""What the Draw tab has worked out off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.analysis.corruption import Disturbance, Image
from core.analysis.error_distribution import SampleReading
from core.analysis.neighbours import Nearest, Neighbours
from core.analysis.sweep import sweep_errors
from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from sae_gui.widgets.neighbour_tiles import SHOWN


@dataclass(frozen=True, slots=True, eq=False)
class Surroundings:
    """A question: what is near this image, and how its error follows a slider.

    Attributes
    ----------
    plain, seen : before the disturbance and after it, shape (rows, columns).
    code : of `seen`, where neighbours by code are wanted and known; else None.
    part, values : the slider and what it goes through.
    """

    plain: Image
    seen: Image
    disturbance: Disturbance
    rounded: bool
    model: SparseAutoencoder | None
    data: PreparedData | None
    sample: SampleReading | None
    code: NDArray[np.float32] | None
    part: str
    values: Sequence[float]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """The answer: rows of the training images, and the errors at the slider's values."""

    nearest: Nearest | None
    errors: NDArray[np.float64] | None


class SurroundingsWork:
    """Keeps the search over the training images' pixels from one question to the next."""

    def __init__(self) -> None:
        self._pixels: tuple[PreparedData, Neighbours] | None = None
        self._codes: tuple[SampleReading, Neighbours] | None = None

    def find(self, asked: Surroundings, cancelled: Callable[[], bool]) -> Found:
        """Called on one thread at a time."""
        errors = None
        if asked.model is not None:
            errors = sweep_errors(
                asked.model,
                asked.plain,
                asked.disturbance,
                asked.part,
                asked.values,
                rounded=asked.rounded,
            )
        return Found(self._nearest(asked, cancelled), errors)

    def _nearest(self, asked: Surroundings, cancelled: Callable[[], bool]) -> Nearest | None:
        if asked.data is None:
            return None
        if asked.code is None or asked.sample is None:
            if self._pixels is None or self._pixels[0] is not asked.data:
                self._pixels = asked.data, Neighbours(asked.data.training, cancelled)
            return self._pixels[1].nearest(asked.seen.ravel(), SHOWN, cancelled)
        if self._codes is None or self._codes[0] is not asked.sample:
            self._codes = asked.sample, Neighbours(asked.sample.codes, cancelled)
        near = self._codes[1].nearest(asked.code, SHOWN, cancelled)
        return Nearest(asked.sample.rows[near.rows], near.distances)


def work_on(keeper: SurroundingsWork, asked: Surroundings) -> Callable[..., Any]:
    """As `LatestWork` takes it."""
    return lambda progress, cancelled: keeper.find(asked, cancelled)
