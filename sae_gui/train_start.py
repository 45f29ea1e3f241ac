"""What `sae-gui train` begins with: a new run of a recipe, or one that is gone on with."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass

from core.datasets.dataset import Dataset
from core.datasets.load import load_dataset
from core.recipe import Recipe, RecipeError
from core.recipe_file import load_recipe, with_settings
from core.runs.going_on import RunProblem, go_on
from core.runs.run_file import load_run
from core.runs.saved_run import SavedRun
from core.trainer import Trainer


@dataclass(frozen=True, slots=True)
class Start:
    """A trainer, its images, and the run as it was saved before, if it was."""

    trainer: Trainer
    dataset: Dataset
    saved: SavedRun | None = None


def start(options: argparse.Namespace) -> Start:
    """As the command line says; raises what `run_verb` turns into one sentence."""
    if options.resume is not None:
        return _resume(options)
    recipe = with_settings(
        load_recipe("default" if options.recipe is None else options.recipe), options.settings
    )
    dataset = _open("builtin" if options.data is None else options.data, recipe)
    return Start(Trainer(recipe, dataset), dataset)


def _resume(options: argparse.Namespace) -> Start:
    if options.recipe is not None:
        raise RecipeError("", "--resume goes on with the run's own recipe. Leave out --recipe.")
    saved = load_run(options.resume)
    recipe = with_settings(saved.recipe, options.settings) if options.settings else None
    source = options.data
    if source is None:
        source = saved.data.source if saved.data else ""
    if options.data is None and not source:
        raise RunProblem(
            f"{options.resume} does not say which images it was trained on. Name them by --data."
        )
    dataset = _open(source, saved.recipe)
    return Start(go_on(saved, dataset, recipe), dataset, saved)


def _open(source: str, recipe: Recipe) -> Dataset:
    dataset = load_dataset(
        source,
        limit=recipe.limit if source == "builtin" else 0,
        image_size=recipe.image_size,
    )
    for note in dataset.notes:
        print(note, file=sys.stderr)
    return dataset
