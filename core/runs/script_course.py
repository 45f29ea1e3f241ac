"""The way of a run, as its script goes it: first weights, learning rates, and going back."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping

from core.course import Course

_WIDTH = 99


def course_facts(course: Course, facts: Mapping[str, str]) -> dict[str, str]:
    """What decides which parts of the template stay; `facts` are the recipe's."""
    steps = facts["optimizer"]
    sums = facts["batches"] == "yes" and facts["penalty"] != "none"
    remembers = steps in ("momentum", "adam") or (sums and steps != "lbfgs")
    rates = bool(course.rates) and steps != "lbfgs"
    return {
        "start": "drawn" if course.start is None else "given",
        "late": _yes(course.first_epoch),
        "rates": _yes(rates),
        "forgets": _yes(course.forgotten and remembers),
        "returns": _yes(course.returns),
        "anything_before_steps": _yes(rates or steps != "gradient_descent"),
    }


def course_words(course: Course, facts: Mapping[str, str]) -> dict[str, object]:
    """What the template has places for."""
    batches, late = facts["batches"] == "yes", facts["late"] == "yes"
    rates = [
        f"{(epoch, batch) if batches else epoch}: {rate!r}" for epoch, batch, rate in course.rates
    ]
    returns = [f"{epoch}: {best}" for epoch, best in course.returns]
    return {
        "rate": "rate" if facts["rates"] == "yes" else "LEARNING_RATE",
        "rate_place": "this epoch and batch" if batches else "this epoch",
        "rates": _wrapped(rates),
        "forgotten": ", ".join(map(str, course.forgotten)),
        "returns": ", ".join(returns),
        "first_epoch": course.first_epoch,
        "epoch_range": "FIRST, FIRST + EPOCHS" if late else "EPOCHS",
        "plus_first": " + FIRST" if late else "",
    }


def _wrapped(entries: list[str]) -> str:
    """Entries of a table, as many in a line as it holds, after the first line's indent."""
    glued = [entry.replace(" ", "\0") + "," for entry in entries]
    lines = textwrap.wrap(" ".join(glued), _WIDTH - 4, break_long_words=False)
    return "\n    ".join(lines).replace("\0", " ")


def _yes(value: object) -> str:
    return "yes" if value else "no"
