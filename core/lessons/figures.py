"""The figures of a run that lessons are checked by."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from typing import Any

from core.analysis.signs import take_signs
from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.metrics import count_active
from core.recipe import Recipe
from core.snapshot import EpochRecord

_MOST_IMAGES = 1000
# A sigmoid unit is never quite off.
_ON = 0.1


def figures_of(
    recipe: Recipe,
    history: Sequence[EpochRecord],
    *,
    diverged: bool = False,
    model: SparseAutoencoder | None = None,
    data: PreparedData | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> dict[str, Any]:
    """What is known of a run by the names of `core.lessons.check`, its settings among it.

    Parameters
    ----------
    model, data : for the figures that are measured on up to 1,000 images; a run that diverged
        has none worth measuring.

    Raises
    ------
    Cancelled
    """
    facts: dict[str, Any] = {**asdict(recipe), "diverged": diverged, "epochs": len(history)}
    if history:
        first, last = history[0], history[-1]
        facts |= {
            "cost": last.cost,
            "cost_fall": 1 - last.cost / first.cost if first.cost else 0.0,
            "error": last.squared_error,
            "mean_activation": last.mean_activation,
            "sparsity_penalty": last.sparsity_penalty,
        }
    if model is not None and data is not None and not diverged:
        facts |= _measured(recipe, model, data, cancelled)
    return facts


def _measured(
    recipe: Recipe,
    model: SparseAutoencoder,
    data: PreparedData,
    cancelled: Callable[[], bool] | None,
) -> dict[str, Any]:
    signs = take_signs(model, recipe, data, cancelled)
    places = slice(0, min(len(data.training), _MOST_IMAGES))
    images = data.widen(places, model.parameters.dtype)
    on = count_active(model.encode(images), _ON if recipe.hidden_activation == "sigmoid" else 0)
    return {
        "units_on": on / len(images),
        "dead_units": signs.dead,
        "always_on_units": signs.always_on,
        "smoothness": max(signs.encoder_smoothness, signs.decoder_smoothness),
        "likeness": signs.likeness,
    }
