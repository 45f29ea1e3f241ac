"""What the analysis works on, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.analysis.measures import Measures, measure, usual_threshold
from core.analysis.probe import ProbeResult, can_probe, probe
from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Dataset
from core.datasets.prepare import PreparedData, prepare
from core.recipe import Recipe
from core.snapshot import Snapshot
from sae_gui.data_controller import DATA_SETTINGS

Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Moment:
    """When in which run something was found."""

    run_id: int
    epoch: int
    progress: float

    @classmethod
    def of(cls, snapshot: Snapshot) -> Moment:
        return cls(snapshot.run_id, snapshot.epoch, snapshot.epoch_progress)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """The measures of both sets at one moment; None where no images are kept aside."""

    moment: Moment
    training: Measures
    validation: Measures | None


@dataclass(frozen=True, slots=True)
class Probed:
    """What was read from codes at one moment; None where the images have no classes."""

    moment: Moment
    result: ProbeResult | None


class ImagesInUse:
    """Images as a recipe wants them, prepared when they are first needed."""

    def __init__(self, dataset: Dataset, recipe: Recipe, prepared: PreparedData | None) -> None:
        seed = recipe.seed if recipe.validation_fraction else 0
        settings = tuple(getattr(recipe, key) for key in DATA_SETTINGS)
        self.key = (id(dataset), settings, seed)
        self.accuracy_on_pixels: float | None = None
        self._dataset, self._recipe = dataset, recipe
        self._prepared = prepared

    def prepared(self) -> PreparedData:
        if self._prepared is None:
            self._prepared = prepare(self._dataset, self._recipe)
        return self._prepared


@dataclass(frozen=True, slots=True, eq=False)
class ModelInUse:
    """A model, a copy of a run's own, and when it was so."""

    moment: Moment
    model: SparseAutoencoder
    recipe: Recipe

    def measures(
        self, data: PreparedData, threshold: float | None, cancelled: Cancelled
    ) -> Measured:
        def on(validation: bool) -> Measures:
            return measure(
                self.model,
                self.recipe,
                data,
                validation=validation,
                threshold=usual_threshold(self.recipe) if threshold is None else threshold,
                cancelled=cancelled,
            )

        validation = on(True) if data.validation is not None else None
        return Measured(self.moment, on(False), validation)

    def probed(self, images: ImagesInUse, cancelled: Cancelled) -> Probed:
        data = images.prepared()
        if not can_probe(data):
            return Probed(self.moment, None)
        known = images.accuracy_on_pixels
        result = probe(self.model, self.recipe, data, on_pixels=known, cancelled=cancelled)
        images.accuracy_on_pixels = result.on_pixels
        return Probed(self.moment, result)
