"""The tables of a lesson file as a `Lesson`."""

from __future__ import annotations

from typing import Any

from core.datasets.catalog import CATALOG
from core.lessons.check import Check, parse_check
from core.lessons.lesson import (
    COMPARISONS,
    DEEDS,
    READ,
    TERMS,
    VIEWS,
    Lesson,
    Question,
    Step,
)
from core.lessons.reading import Table
from core.recipe import SETTINGS, Recipe, RecipeError
from core.recipe_file import load_recipe, recipe_from, shipped_recipes

#: Keys of the file itself that no recipe has.
FIRST_KEYS = ("title", "summary", "steps")
_LESSON_KEYS = ("title", "summary", "data", "recipe", "settings", "steps")
_STEP_KEYS = (
    "title", "text", "do", "recipe", "settings", "shown", "locked", "view", "compare", "light",
    "question", "checks",
)  # fmt: skip
_QUESTION_KEYS = ("text", "choices", "answer", "explanation")
_MOST_STEPS, _MOST_CHECKS, _MOST_CONTROLS = 30, 6, 4
_LONGEST = {"title": 60, "summary": 200, "text": 1200, "choice": 60, "explanation": 600}


def parse_lesson_table(table: Table, key: str, source: str) -> Lesson:
    """The whole file."""
    table.allow(_LESSON_KEYS)
    name = table.word("recipe", shipped_recipes(), "default")
    settings = table.table("settings")
    base = _with_settings(load_recipe(name), settings)
    _checked(base, settings)
    steps = table.items("steps", (1, _MOST_STEPS))
    return Lesson(
        key=key or table.text("title", _LONGEST["title"]),
        title=table.text("title", _LONGEST["title"]),
        summary=table.text("summary", _LONGEST["summary"], ""),
        data=table.word("data", ("builtin", *CATALOG), "builtin"),
        steps=tuple(_step(each, place, table, base) for place, each in enumerate(steps, 1)),
        source=source,
    )


def _step(values: Any, place: int, lesson: Table, base: Recipe) -> Step:
    where = f"step {place}"
    if not isinstance(values, dict):
        lesson.refuse("steps", values, f"a table for {where}, headed by [[steps]]")
    table = Table(values, lesson.origin, where)
    table.allow(_STEP_KEYS)
    shown = table.words("shown", tuple(SETTINGS), _MOST_CONTROLS)
    locked = table.words("locked", tuple(SETTINGS), _MOST_CONTROLS)
    for each in locked:
        if each in shown:
            table.refuse("locked", each, "a setting that is not shown too")
    do = table.word("do", DEEDS, READ)
    return Step(
        title=table.text("title", _LONGEST["title"]),
        text=_paragraphs(table.text("text", _LONGEST["text"])),
        do=do,
        start=_start(table, lesson, base),
        shown=shown,
        locked=locked,
        view=table.word("view", VIEWS, ""),
        compare=_comparison(table),
        light=table.words("light", TERMS),
        question=_question(table),
        checks=_checks(table, do),
    )


def _comparison(step: Table) -> str:
    found = step.word("compare", COMPARISONS, "")
    if found and step.has("view"):
        step.refuse("view", step.values["view"], "none in a step with compare, which is one")
    return found


def _start(table: Table, lesson: Table, base: Recipe) -> Recipe | None:
    """The step's own recipe: the lesson's, or a shipped one under its settings, and its own."""
    if not table.has("settings") and not table.has("recipe"):
        return None
    recipe = base
    if table.has("recipe"):
        name = table.word("recipe", shipped_recipes(), "")
        recipe = _with_settings(load_recipe(name), lesson.table("settings"))
    settings = table.table("settings")
    return _checked(_with_settings(recipe, settings), settings)


def _with_settings(recipe: Recipe, table: Table) -> Recipe:
    try:
        return recipe_from(table.values, recipe)
    except RecipeError as problem:
        table.fail(str(problem))
        raise


def _checked(recipe: Recipe, table: Table) -> Recipe:
    try:
        return recipe.check()
    except RecipeError as problem:
        table.fail(str(problem))
        raise


def _question(step: Table) -> Question | None:
    if not step.has("question"):
        return None
    table = step.table("question")
    table.allow(_QUESTION_KEYS)
    choices = table.texts("choices", _LONGEST["choice"], (2, 6))
    return Question(
        text=table.text("text", _LONGEST["summary"]),
        choices=choices,
        answer=table.number("answer", 1, len(choices)) - 1,
        explanation=_paragraphs(table.text("explanation", _LONGEST["explanation"])),
    )


def _checks(step: Table, do: str) -> tuple[Check, ...]:
    found = []
    for text in step.texts("checks", 100, (0, _MOST_CHECKS)):
        try:
            found.append(parse_check(text))
        except ValueError as problem:
            step.fail(f"checks has {text!r}; {problem}.")
    if found and do == READ:
        step.refuse("checks", step.values["checks"], "none in a step where nothing is done")
    return tuple(found)


def _paragraphs(text: str) -> str:
    """Lines of a paragraph joined, paragraphs divided by one empty line."""
    blocks = [" ".join(block.split()) for block in text.split("\n\n")]
    return "\n\n".join(each for each in blocks if each)
