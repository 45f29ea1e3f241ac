"""`sae-gui check-gradients`: is the gradient that trains the derivative of the cost?"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator
from typing import Any

from core.gradient_check import GradientCheck, check_gradient, meaningful_combinations
from core.recipe import Recipe
from core.recipe_file import assigned, load_recipe, recipe_from, with_settings

_KEYS = (
    "gradient",
    "hidden_activation",
    "output_activation",
    "loss",
    "sparsity",
    "weight_decay",
    "input_dropout",
)


def check_gradients(options: argparse.Namespace) -> int:
    """One recipe where one is named, else every combination with meaning; 1 if one fails.

    Settings narrow the combinations down to those that have them.
    """
    results = []
    for result in _checks(_recipes(options)):
        results.append(result)
        _tell(result, as_json=options.json)
    failed = [each for each in results if not each.passed]
    worst = max(each.relative_difference for each in results)
    if options.json:
        summary = {"done": True, "checked": len(results), "failed": len(failed), "worst": worst}
        print(json.dumps(summary))
    else:
        print(f"{len(results) - len(failed)} of {len(results)} right, worst {worst:.1e}")
    return 1 if failed else 0


def _recipes(options: argparse.Namespace) -> Iterable[Recipe]:
    if options.recipe is not None:
        return [with_settings(load_recipe(options.recipe), options.settings)]
    fixed = assigned(options.settings)
    combinations = list(meaningful_combinations(fixed=_settings(recipe_from(fixed), fixed)))
    return combinations or [with_settings(Recipe(), options.settings)]


def _settings(recipe: Recipe, keys: Iterable[str]) -> dict[str, Any]:
    """These settings of the recipe, each of the kind it is kept as."""
    return {key: getattr(recipe, key) for key in keys}


def _checks(recipes: Iterable[Recipe]) -> Iterator[GradientCheck]:
    return (check_gradient(recipe) for recipe in recipes)


def _tell(result: GradientCheck, *, as_json: bool) -> None:
    settings = {key: getattr(result.recipe, key) for key in _KEYS}
    if as_json:
        figures = {
            "relative_difference": result.relative_difference,
            "tolerance": result.tolerance,
            "passed": result.passed,
        }
        print(json.dumps(settings | figures), flush=True)
        return
    mark = "right" if result.passed else "WRONG"
    words = ", ".join(f"{key} {value}" for key, value in settings.items())
    print(f"{mark}  {result.relative_difference:.1e} (allowed {result.tolerance:.0e})  {words}")
