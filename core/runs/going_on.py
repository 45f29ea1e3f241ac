"""Going on with a saved run, if its images are there and are still the same."""

from __future__ import annotations

from core.datasets.dataset import Dataset
from core.recipe import SETTINGS, Recipe
from core.runs.saved_run import SavedRun, data_identity
from core.sentence import Sentence
from core.trainer import Trainer
from core.trainer_state import StateError


class RunProblem(ValueError):  # noqa: N818 - why a run can't go on, told in one sentence
    """A run that can be looked at, but not gone on with: one sentence."""


def go_on(
    run: SavedRun, dataset: Dataset, recipe: Recipe | None = None, *, run_id: int = 0
) -> Trainer:
    """A trainer that goes on with the run, to the last bit as if it had not been left.

    Parameters
    ----------
    recipe : the run's own with live settings changed (epochs, learning rate), which apply from
        now on; None: none are.

    Raises
    ------
    RunProblem, DatasetError, RecipeError
        One sentence about what stands in the way.
    """
    if run.state is None:
        raise RunProblem(
            Sentence(
                "{name} holds weights, but not how training stood: it can be looked at, but "
                "not gone on with.",
                name=run.name or Sentence("This file"),
            )
        )
    if recipe is not None:
        _refuse_other_settings(run.recipe, recipe)
    try:
        trainer = Trainer.resume(run.recipe, dataset, run.state, run_id=run_id)
    except StateError as problem:
        raise RunProblem(_other_images(run, dataset.name, len(dataset))) from problem
    check_same_data(run, dataset, trainer)
    if recipe is not None:
        _take_live(trainer, recipe)
    return trainer


def check_same_data(run: SavedRun, dataset: Dataset, trainer: Trainer) -> None:
    """Refuses images that are not those of the run by a RunProblem."""
    if run.data is not None:
        found = data_identity(dataset, trainer.prepared)
        if found.fingerprint != run.data.fingerprint:
            raise RunProblem(_other_images(run, dataset.name, found.count))


def _other_images(run: SavedRun, name: str, count: int) -> Sentence:
    then = Sentence("")
    if run.data:
        then = Sentence(": {count:,} of {name} then", count=run.data.count, name=run.data.name)
    return Sentence(
        "These images are not what the run was trained on{then}, {count:,} of {name} now, and not "
        "the same ones. The run can be looked at, but not gone on with.",
        then=then,
        count=count,
        name=name,
    )


def _refuse_other_settings(before: Recipe, after: Recipe) -> None:
    live = {key: getattr(after, key) for key, each in SETTINGS.items() if each.live}
    if before.replace(**live) != after:
        changed = [key for key in SETTINGS if getattr(before, key) != getattr(after, key)]
        fixed = ", ".join(key for key in changed if key not in live)
        raise RunProblem(
            Sentence(
                "A run goes on with the settings it was started with, and {fixed} would "
                "change. What may: {live}.",
                fixed=fixed,
                live=", ".join(live),
            )
        )


def _take_live(trainer: Trainer, recipe: Recipe) -> None:
    if recipe.learning_rate != trainer.recipe.learning_rate:
        trainer.learning_rate = recipe.learning_rate
    if recipe.epochs != trainer.recipe.epochs:
        trainer.epochs = max(recipe.epochs, trainer.epoch)
