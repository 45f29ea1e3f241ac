"""A lesson as the program holds it: frozen, and checked to the last key."""

from __future__ import annotations

from dataclasses import dataclass

from core.lessons.check import Check
from core.recipe import Recipe

#: What a step can ask the student to do.
READ, TRAIN, CHECK_GRADIENT = "read", "train", "check-gradient"
DEEDS = (READ, TRAIN, CHECK_GRADIENT)
#: The views a step can bring up, by the names of their tabs in lower case.
VIEWS = ("training", "units", "why", "draw", "sparsity", "errors", "runs", "measure")
#: What a step can stand beside the run at hand: its own start, or the run before.
START, RUN = "start", "run"
COMPARISONS = (START, RUN)
#: The terms of the cost that a step can light up.
TERMS = ("total", "reconstruction", "sparsity", "weights")


class LessonError(ValueError):
    """A file that is no lesson: one sentence with file, key, what was found, what is wanted."""


@dataclass(frozen=True, slots=True)
class Question:
    """Asked before the deed, answered after it.

    Attributes
    ----------
    choices : two to six; `answer` is the index of the right one, from 0.
    explanation : shown with the answer.
    """

    text: str
    choices: tuple[str, ...]
    answer: int
    explanation: str


@dataclass(frozen=True, slots=True)
class Step:
    """One page of a lesson.

    Attributes
    ----------
    text : plain paragraphs, divided by empty lines.
    do : one of `DEEDS`.
    start : the recipe that the form gets when the step opens; None leaves the form as it is.
    shown, locked : settings that stand in the pane, to be changed or only to be seen; all
        others are hidden.
    view : one of `VIEWS`, "" to stay.
    compare : one of `COMPARISONS`, both shown side by side in place of a view; "" for none.
    light : the terms of the cost in question.
    question : asked before; or None.
    checks : what the program verifies by itself once the deed is done.
    """

    title: str
    text: str
    do: str = READ
    start: Recipe | None = None
    shown: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()
    view: str = ""
    compare: str = ""
    light: tuple[str, ...] = ()
    question: Question | None = None
    checks: tuple[Check, ...] = ()


@dataclass(frozen=True, slots=True)
class Lesson:
    """A whole lesson.

    Attributes
    ----------
    key : its name among the shipped ones, or what its progress is remembered by.
    source : the text of its file.
    data : "builtin" or a set of the catalogue.
    """

    key: str
    title: str
    summary: str
    data: str
    steps: tuple[Step, ...]
    source: str
