"""A recipe: every setting of a run, frozen, with what each may be."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from core.sentence import Sentence
from core.settings import GROUPS, Setting, either, setting, settings_of

__all__ = ["GROUPS", "SETTINGS", "Recipe", "RecipeError", "Setting"]


class RecipeError(ValueError):
    """A setting that no run can have; `key` names it, the text says what is allowed."""

    def __init__(self, key: str, sentence: str) -> None:
        super().__init__(sentence)
        self.key = key


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """Every setting of a run. Its field names are the keys of recipe files and of ``--set``."""

    hidden_units: int = setting(
        144,
        "Hidden units",
        "How many features the code has. Each learns one thing to look for.",
        "Model",
        symbol="H",
        minimum=1,
        maximum=65536,
        meaning="each is one number of the code",
        usual="25 to 1,024",
    )
    hidden_activation: str = setting(
        "sigmoid",
        "Activation",
        "What a hidden unit makes of its input: a value from 0 to 1 (sigmoid), anything from 0 up "
        "(ReLU), or ReLU for only the k strongest units of each image (top-k).",
        "Model",
        symbol="f",
        choices={"sigmoid": "Sigmoid", "relu": "ReLU", "topk": "Top-k"},
    )
    active_units: int = setting(
        16,
        "Active units",
        "How many units top-k leaves on for each image.",
        "Model",
        symbol="k",
        minimum=1,
        maximum=65536,
        meaning="it counts the units that stay on for an image",
        usual="8 to 64",
        advanced=True,
    )
    output_activation: str = setting(
        "sigmoid",
        "Output",
        "What an output pixel makes of its input: a grey from 0 to 1 (sigmoid), or any number "
        "(linear).",
        "Model",
        symbol="g",
        choices={"sigmoid": "Sigmoid", "linear": "Linear"},
        advanced=True,
    )
    sparsity: str = setting(
        "kl",
        "Penalty",
        "How units are kept at rest: KL divergence pulls each unit's mean activation to a target, "
        "L1 taxes every activation.",
        "Sparsity",
        choices={"kl": "KL divergence", "l1": "L1", "none": "None"},
    )
    sparsity_target: float = setting(
        0.12,
        "Target activation",
        "The mean activation every unit is pulled to. Small: each unit answers to few images.",
        "Sparsity",
        symbol="ρ",
        term="sparsity",
        minimum=0,
        maximum=1,
        open_minimum=True,
        open_maximum=True,
        meaning="it is the share of its range that a unit uses on average",
        usual="0.01 to 0.2",
        short_label="Target",
    )
    sparsity_weight: float = setting(
        1.0,
        "Sparsity weight",
        "How hard every unit is pulled towards ρ. It multiplies the sparsity term of J. 0 lets "
        "units be on all the time.",
        "Sparsity",
        symbol="w",
        term="sparsity",
        minimum=0,
        maximum=100,
        meaning="it multiplies the sparsity term of J",
        usual="0.1 to 10",
        short_label="Weight",
    )
    gradient: str = setting(
        "exact",
        "Rule",
        "Which derivative steps follow: the exact gradient of J, or the formulas of the 2018 "
        "notebook, which are not quite its gradient.",
        "Training",
        choices={"exact": "Exact gradient", "notebook-2018": "Notebook, 2018"},
    )
    optimizer: str = setting(
        "adam",
        "Optimizer",
        "How a gradient becomes a step.",
        "Training",
        choices={
            "gradient_descent": "Gradient descent",
            "momentum": "Momentum",
            "adam": "Adam",
            "lbfgs": "L-BFGS",
        },
    )
    learning_rate: float = setting(
        0.003,
        "Learning rate",
        "How far a step goes. Too small: nothing moves. Too large: steps overshoot and the cost "
        "grows.",
        "Training",
        symbol="η",
        minimum=0,
        maximum=10000,
        open_minimum=True,
        meaning="it multiplies every step",
        usual="0.0001 to 0.1",
        live=True,
    )
    momentum: float = setting(
        0.9,
        "Momentum",
        "How much of the last step the next one keeps.",
        "Training",
        symbol="μ",
        minimum=0,
        maximum=1,
        open_maximum=True,
        meaning="it is the share of the last step that is kept",
        usual="0.5 to 0.99",
        advanced=True,
    )
    weight_decay: float = setting(
        0.003,
        "Weight decay",
        "How hard weights are pulled to zero. It multiplies the weights' term of J; biases are "
        "left alone.",
        "Training",
        symbol="λ",
        term="weights",
        minimum=0,
        maximum=10,
        meaning="it multiplies the weights' term of J",
        usual="0 to 0.01",
    )
    batch_size: int = setting(
        50,
        "Batch size",
        "How many images a step looks at. 0: the whole set.",
        "Training",
        minimum=0,
        maximum=10_000_000,
        special={0: "whole set"},
        unit="images",
        meaning="it counts the images of one step, 0 for the whole set",
        usual="50 to 500",
        advanced=True,
    )
    epochs: int = setting(
        30,
        "Epochs",
        "How often training goes through all the images.",
        "Training",
        minimum=1,
        maximum=1_000_000,
        meaning="it counts the passes through the images",
        usual="10 to 400",
        live=True,
    )
    patience: int = setting(
        0,
        "Patience",
        "Stops after so many epochs in a row without a lower validation loss (a lower cost, where "
        "no images are kept aside), and goes back to the best weights. 0: trains to the end.",
        "Training",
        minimum=0,
        maximum=1_000_000,
        special={0: "off"},
        unit="epochs",
        meaning="it counts epochs without improvement, 0 for no such end",
        usual="5 to 50",
        advanced=True,
    )
    loss: str = setting(
        "squared_error",
        "Loss",
        "What counts as error of a reconstruction: half the squared difference, or the "
        "cross-entropy, which punishes confident mistakes harder.",
        "Training",
        symbol="ℓ",
        choices={"squared_error": "Squared error", "cross_entropy": "Cross-entropy"},
        advanced=True,
    )
    initial_weights: str = setting(
        "glorot",
        "Start",
        "The weights before the first step: uniform and small, so that no unit is saturated "
        "(Glorot), or the notebook's draw from N(0, 1).",
        "Training",
        choices={"glorot": "Glorot", "normal": "Normal N(0, 1)"},
        advanced=True,
    )
    precision: str = setting(
        "float32",
        "Precision",
        "How finely numbers are kept while training. float64 takes twice the time.",
        "Training",
        choices={"float32": "float32", "float64": "float64"},
        advanced=True,
    )
    seed: int = setting(
        0,
        "Seed",
        "Where chance starts. The same seed gives the same run again.",
        "Training",
        minimum=0,
        maximum=2**32 - 1,
        meaning="NumPy's generator takes no other",
        advanced=True,
    )
    input_dropout: float = setting(
        0.0,
        "Blanked pixels",
        "The share of pixels blanked at random while training, so that the code learns to fill "
        "them in.",
        "Training",
        minimum=0,
        maximum=1,
        open_maximum=True,
        meaning="it is the share of pixels that is blanked",
        usual="0 to 0.5",
        advanced=True,
    )
    validation_fraction: float = setting(
        0.0,
        "Validation share",
        "The share of images kept aside, never trained on, to see whether the code holds for new "
        "ones.",
        "Data",
        minimum=0,
        maximum=1,
        open_maximum=True,
        meaning="it is the share of images that is kept aside",
        usual="0 to 0.3",
    )
    binarize: bool = setting(
        False,
        "Round to 0/1",
        "Makes every pixel black or white before training, as the notebook does.",
        "Data",
    )
    limit: int = setting(
        0,
        "Use only",
        "Trains on the first so many images. 0: all of them.",
        "Data",
        minimum=0,
        maximum=10_000_000,
        special={0: "all"},
        unit="images",
        meaning="it counts images, 0 for all",
    )
    image_size: int = setting(
        0,
        "Image size",
        "Resizes every image to this many rows and columns. 0: as they are.",
        "Data",
        minimum=0,
        maximum=512,
        special={0: "as is"},
        unit="px",
        meaning="it is a width in pixels, 0 for the images' own",
        usual="8 to 32",
    )

    def replace(self, **changes: Any) -> Recipe:
        """A copy with some settings changed, not yet checked."""
        return dataclasses.replace(self, **changes)

    def check(self) -> Recipe:
        """Itself, if a run can have it.

        Raises
        ------
        RecipeError
            With one sentence: the key, what was given, what is allowed.
        """
        for key, sentence in self.problems().items():
            given = self._given(key)
            raise RecipeError(
                key, Sentence("{key} is {given}. {why}", key=key, given=given, why=sentence)
            )
        return self

    def problems(self) -> dict[str, Sentence]:
        """Key -> sentence for the form, for each setting that stands in the way of a run."""
        found = {}
        for key in SETTINGS:
            sentence = value_problem(key, getattr(self, key))
            if sentence:
                found[key] = sentence
        return found or _conflicts(self)

    def inapplicable(self) -> dict[str, Sentence]:
        """Key -> why the setting plays no part, for each that is ignored in this combination."""
        reasons = {}
        if self.hidden_activation != "topk":
            reasons["active_units"] = Sentence("for top-k")
        if self.sparsity != "kl":
            reasons["sparsity_target"] = Sentence("for KL")
        if self.sparsity == "none":
            reasons["sparsity_weight"] = Sentence("no penalty")
        if self.optimizer != "momentum":
            reasons["momentum"] = Sentence("for Momentum")
        if self.optimizer == "lbfgs":
            reasons["learning_rate"] = Sentence("by line search")
            reasons["batch_size"] = Sentence("whole set")
        return reasons

    def _given(self, key: str) -> str:
        return _in_short(getattr(self, key))


SETTINGS: Mapping[str, Setting] = settings_of(Recipe)
#: What the notebook's formulas leave room for, where they leave little; its own choice first.
NOTEBOOK_ALLOWS: Mapping[str, tuple[Any, ...]] = {
    "hidden_activation": ("sigmoid",),
    "output_activation": ("sigmoid",),
    "loss": ("squared_error",),
    "sparsity": ("kl", "none"),
    "weight_decay": (0,),
    "input_dropout": (0,),
    "optimizer": ("gradient_descent", "momentum", "adam"),
}
#: What is said of a value that can stand.
_FINE = Sentence("")
_LONGEST_GIVEN = 80
_TYPES: Mapping[str, type] = {key: type(getattr(Recipe(), key)) for key in SETTINGS}


def value_problem(key: str, value: Any) -> Sentence:
    """Why `value` can't be the setting `key`, as a sentence; "" when it can."""
    each, wanted = SETTINGS[key], _TYPES[key]
    if wanted is bool:
        return _FINE if isinstance(value, bool) else Sentence("Must be true or false.")
    if wanted is str:
        is_known = isinstance(value, str) and value in each.choices
        return _FINE if is_known else Sentence("Must be {range}.", range=each.range_words())
    if wanted is int and (isinstance(value, bool) or not isinstance(value, int)):
        return Sentence("Must be a whole number, {range}.", range=each.range_words())
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return Sentence("Must be a number, {range}.", range=each.range_words())
    if not each.contains(value):  # NaN is in no range, and all ranges end
        return _out_of_range(each)
    return _FINE


def _out_of_range(each: Setting) -> Sentence:
    must = Sentence("Must be {range}.", range=each.range_words())
    if each.meaning:
        meaning = Sentence(each.meaning)
        must = Sentence("Must be {range}: {meaning}.", range=each.range_words(), meaning=meaning)
    if not each.usual:
        return must
    return Sentence("{must} Usual: {usual}.", must=must, usual=Sentence(each.usual))


def _in_short(value: Any) -> str:
    """What was given, as it was; of what fills pages the beginning."""
    text = repr(value) if isinstance(value, str) else str(value)
    return text if len(text) <= _LONGEST_GIVEN else f"{text[:_LONGEST_GIVEN]}…"


def _conflicts(recipe: Recipe) -> dict[str, Sentence]:
    found = {}
    if recipe.hidden_activation != "sigmoid" and recipe.sparsity == "kl":
        found["sparsity"] = Sentence(
            "KL compares activations with a target between 0 and 1, and ReLU has no upper end. "
            "Choose l1 or none."
        )
    if recipe.hidden_activation == "topk" and recipe.active_units > recipe.hidden_units:
        found["active_units"] = Sentence(
            "Must be at most the number of hidden units, {units:,}.", units=recipe.hidden_units
        )
    if recipe.loss == "cross_entropy" and recipe.output_activation != "sigmoid":
        found["loss"] = Sentence(
            "Cross-entropy needs outputs between 0 and 1. Choose the sigmoid output, or "
            "squared_error."
        )
    if recipe.gradient == "notebook-2018":
        found |= _notebook_conflicts(recipe)
    return found


def _notebook_conflicts(recipe: Recipe) -> dict[str, Sentence]:
    return {
        key: Sentence("The notebook's rule knows only {allowed} here.", allowed=_only(allowed))
        for key, allowed in NOTEBOOK_ALLOWS.items()
        if getattr(recipe, key) not in allowed
    }


def _only(allowed: Sequence[Any]) -> Sentence:
    return either(list(map(str, allowed)))
