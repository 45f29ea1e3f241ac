"""Checks that a lesson's steps end with: one figure or setting of the run against a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from core.recipe import SETTINGS, value_problem

#: Figures of a run that can be checked, and what each is.
FIGURES: Mapping[str, str] = {
    "epochs": "epochs trained",
    "cost": "J after the last epoch, or C under the notebook's rule",
    "cost_fall": "the share of the first epoch's cost that is gone, below 0 where it rose",
    "error": "mean over the images of ½‖y−x‖²",
    "mean_activation": "mean over all units and images",
    "sparsity_penalty": "the sparsity term of the cost",
    "units_on": "units on for an image: above 0, above 0.1 for sigmoid units",
    "dead_units": "units that are on for no image",
    "always_on_units": "units at their upper end for every image",
    "smoothness": "how alike the weights of neighbouring pixels are: 0 noise, near 1 strokes",
    "likeness": "how alike a unit's picture and the image most like it are, up to 1",
    "gradient_error": "‖n−a‖/‖n+a‖ of the gradient check",
}
#: Facts that hold or do not.
FLAGS: Mapping[str, str] = {"diverged": "the run was ended because its cost left all bounds"}
#: Stands in a check for the same figure of the run before.
BEFORE = "before"

_RELATIONS: Mapping[str, Callable[[Any, Any], bool]] = {
    ">=": lambda a, b: bool(a >= b),
    "<=": lambda a, b: bool(a <= b),
    ">": lambda a, b: bool(a > b),
    "<": lambda a, b: bool(a < b),
    "=": lambda a, b: bool(a == b),
}
_SHAPE = re.compile(r"(?P<name>[a-z_]{1,40})(?: (?P<relation>>=|<=|>|<|=) (?P<value>\S{1,40}))?")
_NUMBER = re.compile(r"-?\d{1,12}(\.\d{1,12})?(e-?\d{1,2})?")

Facts = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Check:
    """Such as ``mean_activation > 0.4``, ``error < before``, ``seed = 0``, ``diverged``.

    Attributes
    ----------
    name : of a figure, a flag or a setting.
    relation : ">=", "<=", ">", "<" or "="; "" for a flag.
    value : what it is held against; `BEFORE` for the run before; None for a flag.
    """

    name: str
    relation: str = ""
    value: Any = None

    @property
    def is_setting(self) -> bool:
        return self.name in SETTINGS

    def holds(self, facts: Facts, before: Facts) -> bool | None:
        """Whether it does; None where the figure, or the one before, is not known."""
        found = facts.get(self.name)
        wanted = before.get(self.name) if self.value == BEFORE else self.value
        if not self.relation:
            return None if found is None else bool(found)
        if found is None or wanted is None:
            return None
        return _RELATIONS[self.relation](found, wanted)


def parse_check(text: str) -> Check:
    """A check from its text.

    Raises
    ------
    ValueError
        With what is wanted, as the rest of a sentence.
    """
    match = _SHAPE.fullmatch(text.strip())
    if match is None:
        raise ValueError("wanted is a check such as 'mean_activation > 0.4'")
    name, relation, value = match["name"], match["relation"], match["value"]
    if name in FLAGS:
        if relation:
            raise ValueError(f"{name} stands alone")
        return Check(name)
    if name not in FIGURES and name not in SETTINGS:
        known = (*FIGURES, *FLAGS, *SETTINGS)
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}" if near else f"known are {', '.join((*FIGURES, *FLAGS))}"
        raise ValueError(f"{name} is no figure; {hint}")
    if relation is None:
        raise ValueError(f"{name} needs a relation and a value, such as '{name} > 0.1'")
    if name in FIGURES:
        return Check(name, relation, _figure_value(value))
    return Check(name, relation, _setting_value(name, relation, value))


def _figure_value(text: str) -> Any:
    if text == BEFORE:
        return text
    if not _NUMBER.fullmatch(text):
        raise ValueError(f"{text} is neither a number nor 'before'")
    return float(text)


def _setting_value(name: str, relation: str, text: str) -> Any:
    if relation != "=":
        raise ValueError(f"a setting such as {name} is checked with =")
    value: Any = {"true": True, "false": False}.get(text, text)
    if _NUMBER.fullmatch(text):
        value = float(text) if re.search(r"[.e]", text) else int(text)
    problem = value_problem(name, value)
    if problem:
        raise ValueError(f"{name} can't be {text}: {problem[:1].lower()}{problem[1:].rstrip('.')}")
    return value
