"""What of a run is taken away: all that pictures, reports and tables are made of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.course import AS_PLANNED, Course
from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.runs.saved_run import SavedRun
from core.snapshot import EpochRecord

_SHOWN_FROM = 2000


@dataclass(frozen=True, slots=True, eq=False)
class TakenRun:
    """A run at rest. Nobody changes its arrays.

    Attributes
    ----------
    name : what a person calls it.
    moments : (epoch, flat parameters) of earlier epochs, in rising order.
    data : its images as the recipe prepares them; None where they are not at hand.
    data_name, source : what a person calls them, and what opens them again; "" if not known.
    versions : program -> version that trained it.
    course : what befell it that its recipe does not tell.
    """

    name: str
    recipe: Recipe
    model: SparseAutoencoder
    image_shape: tuple[int, int]
    history: tuple[EpochRecord, ...] = ()
    moments: tuple[tuple[int, Floats], ...] = ()
    data: PreparedData | None = None
    data_name: str = ""
    source: str = ""
    seconds: float = 0.0
    versions: dict[str, str] = field(default_factory=dict)
    course: Course = AS_PLANNED

    @property
    def epoch(self) -> int:
        """Whole epochs done."""
        return self.history[-1].epoch if self.history else 0

    def stages(self) -> list[tuple[int, SparseAutoencoder]]:
        """The model at every stored moment, in rising order, the last one included."""
        earlier = [each for each in self.moments if each[0] < self.epoch]
        return [
            *((epoch, self._model_of(flat)) for epoch, flat in earlier),
            (self.epoch, self.model),
        ]

    def shown_images(self, count: int) -> NDArray[np.float32]:
        """Images to show: as many of each class as of another, where classes are known.

        Returns
        -------
        ndarray of float32, shape (at most `count`, D); none without data.
        """
        if self.data is None:
            return np.empty((0, self.model.pixels), np.float32)
        labels = self.data.training_labels
        rows = np.arange(min(_SHOWN_FROM, len(self.data.training)))
        if labels is not None:
            seen: Counter[int] = Counter()
            turn = []
            for label in labels[rows].tolist():
                turn.append(seen[label])
                seen[label] += 1
            rows = rows[np.lexsort((labels[rows], np.array(turn)))]
        images: NDArray[np.float32] = self.data.widen(rows[:count], np.float32)
        return images

    def _model_of(self, flat: Floats) -> SparseAutoencoder:
        split = self.model.alpha.size
        return SparseAutoencoder.from_arrays(
            flat[:split].reshape(self.model.alpha.shape),
            flat[split:].reshape(self.model.beta.shape),
            self.recipe,
        )


def taken_run(saved: SavedRun, data: PreparedData | None = None) -> TakenRun:
    """A saved run with its images, where they are at hand."""
    return TakenRun(
        name=saved.name,
        recipe=saved.recipe,
        model=saved.model,
        image_shape=saved.image_shape,
        history=saved.history,
        moments=saved.moments,
        data=data,
        data_name=saved.data.name if saved.data else "",
        source=saved.data.source if saved.data else "",
        seconds=saved.seconds,
        versions=dict(saved.versions),
        course=saved.state.course if saved.state else AS_PLANNED,
    )
