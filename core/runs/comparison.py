"""Runs side by side: the settings in which they differ, their figures, and which are best."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from core.datasets.prepare import PreparedData
from core.recipe import SETTINGS, Recipe
from core.runs.moments import Moments
from core.runs.saved_run import Remarks
from core.snapshot import EpochRecord

#: Figure -> whether the higher one is better; a mean activation is best next to its target.
FIGURES = {
    "squared_error": False,
    "explained_variance": True,
    "mean_activation": False,
    "dead": False,
    "seconds": False,
}


@dataclass(slots=True, eq=False)
class ComparedRun:
    """A run among others.

    Attributes
    ----------
    data_name, fingerprint : of the images it was trained on.
    pixels : D.
    images : as its recipe prepares them; None where they are not at hand.
    squared_error, explained_variance, dead : as measured after its last epoch, the squared error
        a mean over images and pixels; not a number before.
    starred, shown, note, is_named : the user's own.
    files : where the run is kept.
    """

    run_id: int
    name: str
    recipe: Recipe
    data_name: str
    fingerprint: str
    moments: Moments
    pixels: int = 0
    images: PreparedData | None = None
    history: tuple[EpochRecord, ...] = ()
    squared_error: float = math.nan
    explained_variance: float = math.nan
    dead: float = math.nan
    starred: bool = False
    shown: bool = True
    note: str = ""
    is_named: bool = False
    files: list[Path] = field(default_factory=list)

    @property
    def seconds(self) -> float:
        return self.history[-1].seconds if self.history else math.nan

    @property
    def mean_activation(self) -> float:
        return self.history[-1].mean_activation if self.history else math.nan

    @property
    def remarks(self) -> Remarks:
        """What its file says of it."""
        return Remarks(self.name, self.note, self.starred, self.is_named)

    def figures(self) -> dict[str, float]:
        """Each of `FIGURES`; the history's squared error until a measured one is there."""
        told = {name: float(getattr(self, name)) for name in FIGURES}
        if math.isnan(told["squared_error"]) and self.history and self.pixels:
            told["squared_error"] = 2 * self.history[-1].squared_error / self.pixels
        return told


def differing_settings(runs: Sequence[ComparedRun]) -> list[str]:
    """Keys of the recipe in which not all agree, in the recipe's order."""
    return [key for key in SETTINGS if len({getattr(run.recipe, key) for run in runs}) > 1]


def are_on_same_images(runs: Sequence[ComparedRun]) -> bool:
    """Whether their errors may be held against each other."""
    ways = {(run.fingerprint, run.recipe.binarize, run.recipe.image_size) for run in runs}
    return len(ways) <= 1


def best_runs(runs: Sequence[ComparedRun]) -> dict[str, int]:
    """Figure -> id of the run that has the best one; none where all are alike or only one is.

    Mean activations count only where every run has the same target; dead units only where some
    run has one.
    """
    best = {}
    told = {run.run_id: run.figures() for run in runs}
    targets = {run.recipe.sparsity_target for run in runs if run.recipe.sparsity == "kl"}
    for name, higher in FIGURES.items():
        values = {each: figures[name] for each, figures in told.items()}
        if name == "mean_activation":
            if len(targets) != 1:
                continue
            target = next(iter(targets))
            values = {each: abs(value - target) for each, value in values.items()}
        known = {each: value for each, value in values.items() if not math.isnan(value)}
        if len(set(known.values())) > 1:
            best[name] = (max if higher else min)(known, key=known.__getitem__)
    return best
