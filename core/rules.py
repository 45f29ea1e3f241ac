"""Which cost and which derivative a recipe trains by."""

from __future__ import annotations

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.notebook import NotebookObjective
from core.objective import Objective
from core.recipe import Recipe


def objective_for(recipe: Recipe, model: SparseAutoencoder, prepared: PreparedData) -> Objective:
    """J and its exact gradient, or the notebook's C and its formulas."""
    rule = NotebookObjective if recipe.gradient == "notebook-2018" else Objective
    return rule(recipe, model, prepared)
