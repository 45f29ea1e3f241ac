"""Checks of a lesson as sentences."""

from __future__ import annotations

from typing import Any

from core.lessons.check import BEFORE, Check, Facts
from core.recipe import SETTINGS
from core.settings import format_number
from sae_gui.translation import tr
from sae_gui.typography import format_figure


def check_words(check: Check, facts: Facts, before: Facts) -> str:
    """Such as "Mean activation above 0.4: it is 0.52"."""
    if check.name == "diverged":
        return tr("The run diverges")
    wish = _wish(check)
    found = facts.get(check.name)
    if found is None or (check.is_setting and check.holds(facts, before)):
        return wish
    if check.value == BEFORE:
        earlier = before.get(check.name)
        if earlier is None:
            return tr("{wish}: there is no run before").format(wish=wish)
        return f"{wish}: {_value(check, earlier)} → {_value(check, found)}"
    return tr("{wish}: it is {found}").format(wish=wish, found=_value(check, found))


def _wish(check: Check) -> str:
    name = _name(check.name)
    if check.value == BEFORE:
        words = {
            ">": tr("{name} larger than before"),
            ">=": tr("{name} not smaller than before"),
            "<": tr("{name} smaller than before"),
            "<=": tr("{name} not larger than before"),
            "=": tr("{name} as before"),
        }
        return words[check.relation].format(name=name)
    words = {
        ">": tr("{name} above {value}"),
        ">=": tr("{name} at least {value}"),
        "<": tr("{name} below {value}"),
        "<=": tr("{name} at most {value}"),
        "=": tr("{name} is {value}"),
    }
    return words[check.relation].format(name=name, value=_value(check, check.value))


def _name(name: str) -> str:
    figures = {
        "epochs": tr("Epochs trained"),
        "cost": tr("Cost"),
        "cost_fall": tr("Share of the first cost that is gone"),
        "error": tr("Reconstruction error"),
        "mean_activation": tr("Mean activation"),
        "sparsity_penalty": tr("Sparsity term"),
        "units_on": tr("Units on for an image"),
        "dead_units": tr("Dead units"),
        "always_on_units": tr("Units always on"),
        "smoothness": tr("Smoothness of the units' pictures"),
        "likeness": tr("Likeness of units and images"),
        "gradient_error": tr("Difference of the gradients"),
    }
    return figures.get(name) or tr(SETTINGS[name].label)


def _value(check: Check, value: Any) -> str:
    setting = SETTINGS.get(check.name)
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str):
        return tr(setting.choices.get(value, value)) if setting else value
    if setting or float(value).is_integer():
        return format_number(value)
    return format_figure(float(value))
