"""What one setting of a recipe may be: label, range, unit and help, kept in one place.

The form, the command line, the recipe files and the refusals all read it from here.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import Field, dataclass, field, fields
from typing import Any

from core.sentence import Sentence

GROUPS = ("Model", "Sparsity", "Training", "Data")


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything about a setting but its value.

    Attributes
    ----------
    group : the heading it stands under in the form, one of `GROUPS`.
    symbol : as in the formula of J, "" where it has none.
    term : the term of J it belongs to ("sparsity", "weights"), which lends the symbol its colour.
    open_minimum, open_maximum : whether the bound itself is excluded.
    choices : value -> words for the form, empty for numbers and switches.
    special : words for single values of a number, such as 0 for "the whole set".
    meaning : why the range is what it is, completing "Must be …: it is …".
    live : whether a change takes effect in a run that is on.
    """

    label: str
    help: str
    group: str
    symbol: str = ""
    term: str = ""
    minimum: float = -math.inf
    maximum: float = math.inf
    open_minimum: bool = False
    open_maximum: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    special: Mapping[float, str] = field(default_factory=dict)
    unit: str = ""
    meaning: str = ""
    usual: str = ""
    advanced: bool = False
    live: bool = False
    short_label: str = ""

    def range_words(self) -> Sentence:
        """The allowed values in words: "between 0 and 1, both excluded", "sigmoid or linear"."""
        if self.choices:
            return either(list(self.choices))
        low, high = format_number(self.minimum), format_number(self.maximum)
        if self.open_minimum and self.open_maximum:
            return Sentence("between {low} and {high}, both excluded", low=low, high=high)
        if self.open_minimum:
            return Sentence("above {low} and at most {high}", low=low, high=high)
        if self.open_maximum:
            return Sentence("at least {low} and below {high}", low=low, high=high)
        return Sentence("between {low} and {high}", low=low, high=high)

    def range_hint(self) -> Sentence:
        """The range as the form's hint says it: "0 to 100", "above 0 to 10,000"."""
        low, high = format_number(self.minimum), format_number(self.maximum)
        if self.open_minimum:
            return Sentence("above {low} to {high}", low=low, high=high)
        return Sentence("{low} to {high}", low=low, high=high)

    def contains(self, value: float) -> bool:
        above = value > self.minimum if self.open_minimum else value >= self.minimum
        below = value < self.maximum if self.open_maximum else value <= self.maximum
        return above and below


def setting(default: Any, label: str, help: str, group: str, **more: Any) -> Any:  # noqa: A002
    """A dataclass field that carries its `Setting`."""
    return field(default=default, metadata={"setting": Setting(label, help, group, **more)})


def settings_of(recipe_class: Any) -> dict[str, Setting]:
    """Key -> `Setting`, in the order of the class."""
    return {each.name: setting_of(each) for each in fields(recipe_class)}


def setting_of(recipe_field: Field[Any]) -> Setting:
    found: Setting = recipe_field.metadata["setting"]
    return found


def either(names: Sequence[str]) -> Sentence:
    """Such as "kl, l1 or none"."""
    if len(names) == 1:
        return Sentence("{name}", name=names[0])
    return Sentence("{others} or {last}", others=", ".join(names[:-1]), last=names[-1])


def format_number(value: float) -> str:
    """A number as people write it: 10,000, 0.003, 1e-07."""
    if isinstance(value, float) and not value.is_integer():
        return f"{value:.6g}"
    return f"{int(value):,}"
