"""A doctor for runs: what went wrong, seen from the model's own figures, and what to change.

Every threshold stands between what good runs show at any epoch that is judged and what spoiled
ones do. The good runs measured: default, matlab-digits, ufldl-2011, topk, fast and notebook-2018,
on the built-in digits and on MNIST, epoch by epoch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.analysis.signs import Signs
from core.recipe import Recipe
from core.sentence import Sentence
from core.settings import format_number
from core.snapshot import EpochRecord
from core.trainer import Diverged

# No verdict before this many epochs: L-BFGS needs five until its units stop being alike.
_FIRST = 3
_SETTLED = 5
_LONG = 10
# Last cost by the lowest so far. Good runs: at most 1.03 (default, which hovers at its end).
_RISEN = 1.5
# Good runs from epoch 5: at most 0.49 (0.67 in epoch 1). λ = 1 on default: 0.99.
_ALIKE = 0.9
# Good runs from epoch 8, exact gradient: at least 0.43. N(0, 1) weights nobody needs: 0.0.
_NOISE, _NOISE_EPOCHS = 0.1, 8
# Good runs: at most 0.08 of all units (top-k), none always on but 15 of 1024 in the notebook's.
_DEAD = 0.25
# Good runs from epoch 10: at most 0.25 off (default, 0.15 for 0.12). w = 0.3 in ufldl-2011: 0.5.
_OFF_TARGET = 0.4
# Good runs after epoch 1: at least 0.065 (notebook). η = 1e-6 on default: 0.001 an epoch.
_MOVED, _FALLEN = 0.03, 0.8
# Glorot starts: 0.00. N(0, 1) on digits: 0.55. And its units still noise: good ones are at 0.4.
_SATURATED, _STILL_NOISE = 0.3, 0.2
# Good runs: likeness at most 0.70, and an image shared out among 50 units. One unit on at a
# time: 0.8 and 8.
_LIKENESS, _FEW_PARTS = 0.75, 30

_USUAL_RATES = {"adam": 0.003, "momentum": 0.04, "gradient_descent": 0.1}
_USUAL_DECAY = 0.003


@dataclass(frozen=True, slots=True)
class Verdict:
    """What went wrong with a run.

    Attributes
    ----------
    kind : diverged, alike, noise, units_off, sparsity, slow, saturated or whole_digits.
    fact, cause : a sentence each, one that a window can say in another language.
    key, value : the setting to change, and to what.
    severity : the worst is the largest.
    """

    kind: str
    fact: Sentence
    cause: Sentence
    key: str
    value: Any
    severity: int


Examination = Callable[[Recipe, Signs, Sequence[EpochRecord]], Verdict | None]


def examine(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> list[Verdict]:
    """What is wrong with a run after the epochs of `history`, the worst first; mostly nothing.

    One cause shows in many figures: of verdicts that follow from another, only the cause is said.
    """
    if len(history) < _FIRST:
        return []
    for examination in _ROOTS:
        verdict = examination(recipe, signs, history)
        if verdict is not None:
            return [verdict]
    found = [each(recipe, signs, history) for each in _BESIDES]
    return sorted((each for each in found if each), key=lambda each: -each.severity)


def diverged(problem: Diverged) -> Verdict:
    """The verdict on a run that the trainer had to end."""
    return Verdict(
        "diverged",
        problem.fact,
        problem.cause,
        "learning_rate",
        _gentler(problem.learning_rate),
        9,
    )


def _rising(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    """Not out of all bounds, so that the trainer goes on, but the wrong way."""
    lowest = min(each.cost for each in history)
    last = history[-1].cost
    if recipe.optimizer == "lbfgs" or last <= _RISEN * lowest:
        return None
    return Verdict(
        "diverged",
        Sentence("The cost rose from {lowest:.4g} to {last:.4g}.", lowest=lowest, last=last),
        Sentence(
            "The learning rate, {rate}, is too high: steps overshoot.",
            rate=format_number(recipe.learning_rate),
        ),
        "learning_rate",
        _gentler(recipe.learning_rate),
        8,
    )


def _slow(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    stands = signs.moved < _MOVED and history[-1].cost > _FALLEN * history[0].cost
    if recipe.optimizer == "lbfgs" or not stands:
        return None
    usual = _USUAL_RATES[recipe.optimizer]
    rate = usual if recipe.learning_rate < usual / 2 else 10 * recipe.learning_rate
    if recipe.gradient == "notebook-2018":
        rate = max(0.001, 10 * recipe.learning_rate)
    return Verdict(
        "slow",
        Sentence(
            "The weights have moved by {share:.2g} % in {epochs} epochs.",
            share=100 * signs.moved,
            epochs=len(history),
        ),
        Sentence(
            "The learning rate, {rate}, is too small to get anywhere.",
            rate=format_number(recipe.learning_rate),
        ),
        "learning_rate",
        float(f"{rate:.1g}"),
        7,
    )


def _saturated(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    """The notebook's rule starts so by design, and has a derivative of its own for it."""
    stuck = signs.started_at_ends >= _SATURATED and _smooth(signs) < _STILL_NOISE
    if recipe.gradient != "exact" or recipe.initial_weights != "normal" or not stuck:
        return None
    return Verdict(
        "saturated",
        Sentence(
            "{share:.0f} % of all activations began at 0 or 1.", share=100 * signs.started_at_ends
        ),
        Sentence(
            "N(0, 1) weights drive the sigmoids to their ends, where they hardly learn, and units "
            "keep the noise they started with."
        ),
        "initial_weights",
        "glorot",
        7,
    )


def _whole_digits(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    whole = signs.likeness >= _LIKENESS and signs.parts < _FEW_PARTS
    if len(history) < _SETTLED or not whole:
        return None
    fact = Sentence("Units hold whole images instead of strokes.")
    if recipe.hidden_activation == "topk":
        units = max(2, min(recipe.hidden_units, max(8, recipe.hidden_units // 10)))
        if units <= recipe.active_units:
            return None
        cause = Sentence("Only one unit may be on for an image, so it must draw all of it.")
        if recipe.active_units > 1:
            cause = Sentence(
                "Only {units} units may be on for an image, so each must draw all of it.",
                units=recipe.active_units,
            )
        return Verdict("whole_digits", fact, cause, "active_units", units, 6)
    if recipe.sparsity == "kl" and recipe.sparsity_target < 0.05:
        cause = Sentence(
            "With a target of {target} hardly a unit is on for an image, so each must draw all of "
            "it.",
            target=format_number(recipe.sparsity_target),
        )
        return Verdict("whole_digits", fact, cause, "sparsity_target", 0.1, 6)
    return None


def _alike(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    if len(history) < _SETTLED or signs.alike < _ALIKE:
        return None
    fact = Sentence("All {units:,} units draw the same picture.", units=signs.units)
    if recipe.weight_decay > _USUAL_DECAY:
        cause = Sentence(
            "The weight decay is so strong that only what all images share is worth a weight."
        )
        return Verdict("alike", fact, cause, "weight_decay", _USUAL_DECAY, 6)
    if recipe.sparsity != "none" and recipe.sparsity_weight > 1:
        cause = Sentence("The sparsity weight is so strong that the image hardly counts.")
        return Verdict("alike", fact, cause, "sparsity_weight", 1.0, 6)
    return None


def _units_off(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    off = max(signs.dead, signs.always_on)
    if len(history) < _SETTLED or off < _DEAD * signs.units:
        return None
    fact = Sentence("{off:,} of {units:,} units are never on.", off=off, units=signs.units)
    if signs.dead < off:
        fact = Sentence("{on:,} of {units:,} units are always on.", on=off, units=signs.units)
    if recipe.sparsity == "l1" and recipe.sparsity_weight > 0.1 and off == signs.dead:
        cause = Sentence(
            "The sparsity weight pulls them down harder than any image pulls them up."
        )
        return Verdict("units_off", fact, cause, "sparsity_weight", 0.01, 5)
    if recipe.optimizer != "lbfgs" and recipe.gradient == "exact":
        usual = _USUAL_RATES[recipe.optimizer]
        if recipe.learning_rate > usual:
            cause = Sentence("The learning rate threw them out of reach in the first epochs.")
            return Verdict("units_off", fact, cause, "learning_rate", usual, 5)
    if recipe.hidden_activation == "topk" and recipe.active_units * 20 < recipe.hidden_units:
        cause = Sentence("So few may be on for an image that most never get their turn.")
        units = max(2, recipe.hidden_units // 10)
        return Verdict("units_off", fact, cause, "active_units", units, 5)
    return None


def _noise(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    """The notebook's rule knows no weight decay, and its units stay as noisy as they began."""
    judged = len(history) >= _NOISE_EPOCHS and recipe.gradient == "exact"
    if not judged or _smooth(signs) >= _NOISE:
        return None
    fact = Sentence("Units are noise still after {epochs} epochs.", epochs=len(history))
    if recipe.initial_weights == "normal":
        cause = Sentence("They began as N(0, 1) noise, too large for the strokes to show through.")
        return Verdict("noise", fact, cause, "initial_weights", "glorot", 4)
    if recipe.weight_decay < _USUAL_DECAY:
        cause = Sentence("Without weight decay nothing makes weights fade that no image needs.")
        return Verdict("noise", fact, cause, "weight_decay", _USUAL_DECAY, 4)
    return None


def _sparsity(recipe: Recipe, signs: Signs, history: Sequence[EpochRecord]) -> Verdict | None:
    """The notebook's own w is too small for its ρ: it ends at 0.35 for 0.20."""
    in_use = recipe.sparsity == "kl" and recipe.sparsity_weight > 0
    if not in_use or recipe.gradient != "exact" or len(history) < _LONG:
        return None
    mean, target = signs.mean_activation, recipe.sparsity_target
    weight = min(max(1.0, 10 * recipe.sparsity_weight), 100.0)
    if abs(mean - target) <= _OFF_TARGET * target or weight <= recipe.sparsity_weight:
        return None
    cause = Sentence("The sparsity weight is too small to pull it down.")
    if mean < target:
        cause = Sentence("The sparsity weight is too small to pull it up.")
    return Verdict(
        "sparsity",
        Sentence("Mean activation {mean:.2f}, target {target:.2f}.", mean=mean, target=target),
        cause,
        "sparsity_weight",
        float(f"{weight:.2g}"),
        3,
    )


#: What explains all else, in the order of telling.
_ROOTS: tuple[Examination, ...] = (_rising, _slow, _saturated, _whole_digits, _alike, _units_off)
_BESIDES: tuple[Examination, ...] = (_noise, _sparsity)


def _smooth(signs: Signs) -> float:
    return max(signs.encoder_smoothness, signs.decoder_smoothness)


def _gentler(rate: float) -> float:
    """A thirtieth, kept under the largest rate that is usual."""
    return float(f"{min(rate / 30, 0.3):.1g}")
