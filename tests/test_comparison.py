"""Settings that differ and best figures are found; unlike images are not held together."""

from __future__ import annotations

import math

from problems import small_recipe, trained

from core.runs.comparison import ComparedRun, are_on_same_images, best_runs, differing_settings
from core.runs.moments import Moments


def run(run_id, fingerprint="a", **known):
    settings = {key: known.pop(key) for key in list(known) if hasattr(small_recipe(), key)}
    recipe = small_recipe(**settings)
    made = ComparedRun(run_id, f"run {run_id}", recipe, "blobs", fingerprint, Moments(), 36)
    for key, value in known.items():
        setattr(made, key, value)
    return made


def test_only_settings_that_differ_are_named_in_the_recipes_order():
    assert differing_settings([run(1), run(2)]) == []
    assert differing_settings([run(1, seed=3, hidden_units=9), run(2)]) == ["hidden_units", "seed"]


def test_best_figures():
    runs = [
        run(1, squared_error=0.02, explained_variance=0.7, dead=0),
        run(2, squared_error=0.01, explained_variance=0.8, dead=3),
        run(3, squared_error=math.nan, explained_variance=math.nan, dead=math.nan),
    ]
    assert best_runs(runs) == {"squared_error": 2, "explained_variance": 2, "dead": 1}


def test_one_run_alone_is_not_the_best():
    assert best_runs([run(1, squared_error=0.02)]) == {}


def test_the_mean_activation_nearest_the_target_is_best():
    first, second = run(1), run(2)
    first.history = trained(sparsity_weight=0.0).history
    second.history = trained(sparsity_weight=30.0).history
    target = first.recipe.sparsity_target
    gaps = {each.run_id: abs(each.mean_activation - target) for each in (first, second)}
    assert best_runs([first, second])["mean_activation"] == min(gaps, key=gaps.get)


def test_other_images_and_other_rounding_are_told_apart():
    assert are_on_same_images([run(1), run(2)])
    assert not are_on_same_images([run(1), run(2, fingerprint="b")])
    assert not are_on_same_images([run(1), run(2, binarize=True)])
