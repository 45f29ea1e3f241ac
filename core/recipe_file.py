"""Recipes as flat TOML files, and the shipped ones."""

from __future__ import annotations

import math
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import asdict
from difflib import get_close_matches
from importlib import resources
from pathlib import Path
from typing import Any

from core.recipe import SETTINGS, Recipe, RecipeError
from core.sentence import Sentence, sentence_of
from core.toml_text import parse_toml

# A recipe is a page of text; anything much larger is some other file.
_LARGEST_FILE = 64 * 1024
# No system has longer names.
_LONGEST_NAME = 255
_LONGEST_QUOTE = 80


def shipped_recipes() -> tuple[str, ...]:
    """The names that `load_recipe` takes, `default` first."""
    folder = resources.files("resources") / "recipes"
    names = sorted(
        each.name.removesuffix(".toml") for each in folder.iterdir() if each.name.endswith(".toml")
    )
    return ("default", *(name for name in names if name != "default"))


def load_recipe(name_or_path: str | Path) -> Recipe:
    """A shipped recipe by its name, or one from a TOML file.

    Raises
    ------
    RecipeError
        One sentence: the file or key, what was found, what is wanted.
    """
    return parse_recipe(*_read(name_or_path))


def shipped_name(recipe: Recipe, differing: int = 2) -> str:
    """The shipped recipe that has these settings, or all but so many of them; "" for none."""
    given = asdict(recipe)
    apart = {
        name: sum(given[key] != value for key, value in asdict(load_recipe(name)).items())
        for name in shipped_recipes()
    }
    nearest = min(apart, key=lambda name: apart[name])
    return nearest if apart[nearest] <= differing else ""


def recipe_description(name_or_path: str | Path) -> str:
    """What the comment at the head of the recipe's file says, as one paragraph."""
    text, _ = _read(name_or_path)
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line.removeprefix("#").strip())
    return " ".join(lines)


def parse_recipe(text: str, origin: str) -> Recipe:
    """A recipe from TOML text; keys that are not named keep their defaults."""
    try:
        values = parse_toml(text)
    except ValueError as problem:
        raise RecipeError(
            "",
            Sentence(
                "{origin} is not a recipe: {problem}.", origin=origin, problem=sentence_of(problem)
            ),
        ) from problem
    try:
        return recipe_from(values).check()
    except RecipeError as problem:
        raise RecipeError(
            problem.key,
            Sentence("{origin}: {problem}", origin=origin, problem=sentence_of(problem)),
        ) from problem


def recipe_from(values: Mapping[str, Any], base: Recipe | None = None) -> Recipe:
    """`base` with `values` put in, not yet checked as a whole; unknown keys are refused."""
    for key in values:
        if key not in SETTINGS:
            near = get_close_matches(key, SETTINGS, n=1)
            hint = Sentence(" Known: {names}.", names=", ".join(SETTINGS))
            if near:
                hint = Sentence(" Did you mean {near}?", near=near[0])
            raise RecipeError(
                key,
                Sentence("{key!r} is not a setting of a recipe.{hint}", key=key[:80], hint=hint),
            )
    recipe = base or Recipe()
    return recipe.replace(**{key: _same_kind(key, value) for key, value in values.items()})


def with_settings(recipe: Recipe, assignments: Iterable[str]) -> Recipe:
    """`recipe` with each ``KEY=VALUE`` put in, checked.

    Raises
    ------
    RecipeError
        One sentence that names the key, what was given and what is allowed.
    """
    return recipe_from(assigned(assignments), recipe).check()


def assigned(assignments: Iterable[str]) -> dict[str, Any]:
    """Key -> value of each ``KEY=VALUE``, not yet checked.

    Raises
    ------
    RecipeError
        For what is no assignment.
    """
    values = {}
    for assignment in assignments:
        key, equals, text = assignment.partition("=")
        if not equals:
            given = assignment[:_LONGEST_QUOTE]
            raise RecipeError("", Sentence("{assignment!r} is not KEY=VALUE.", assignment=given))
        values[key.strip()] = _parse_value(key.strip(), text.strip())
    return values


def recipe_toml(recipe: Recipe, description: str = "") -> str:
    """The recipe as the text of a TOML file, every key in its place."""
    lines = [f"# {line}" for line in description.splitlines()]
    for key, value in asdict(recipe).items():
        lines.append(f"{key} = {_toml_value(value)}")
    return "\n".join(lines) + "\n"


def _read(name_or_path: str | Path) -> tuple[str, str]:
    """The recipe's text and what to call it in a sentence."""
    name = str(name_or_path)
    if name in shipped_recipes():
        shipped = resources.files("resources") / "recipes" / f"{name}.toml"
        return shipped.read_text(encoding="utf-8"), f"recipe {name}"
    path = Path(name)
    if not _may_be_read(path):
        known = ", ".join(shipped_recipes())
        raise RecipeError(
            "",
            Sentence(
                "{name!r} is no recipe. Give a .toml file, or one of {known}.",
                name=name[:_LONGEST_QUOTE],
                known=known,
            ),
        )
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as problem:
        raise RecipeError(
            "", Sentence("{name} can't be read: {strerror}.", name=name, strerror=problem.strerror)
        ) from problem
    if len(data) > _LARGEST_FILE:
        raise RecipeError(
            "",
            Sentence(
                "{name} is no recipe: it is over {largest_file} KiB.",
                name=name,
                largest_file=_LARGEST_FILE // 1024,
            ),
        )
    try:
        # Some editors put a mark before UTF-8.
        return data.decode("utf-8-sig"), path.name
    except UnicodeDecodeError as problem:
        raise RecipeError(
            "", Sentence("{name} is no recipe: it is not text in UTF-8.", name=name)
        ) from problem


def _may_be_read(path: Path) -> bool:
    """Whether it is a file, or is called like one; never a pipe, which would be waited for."""
    try:
        kind = path.stat().st_mode
    except (OSError, ValueError):
        return path.suffix == ".toml" and len(path.name) < _LONGEST_NAME
    return stat.S_ISREG(kind) or (path.suffix == ".toml" and stat.S_ISDIR(kind))


def _same_kind(key: str, value: Any) -> Any:
    """Whole numbers are fine where a fraction may stand: 3 for 3.0; and -0.0 is 0."""
    is_float = isinstance(getattr(Recipe(), key), float)
    if not is_float or isinstance(value, bool) or not isinstance(value, int | float):
        return value
    try:
        return float(value) + 0.0
    except OverflowError:  # a number of hundreds of digits
        return math.inf if value > 0 else -math.inf


def _parse_value(key: str, text: str) -> Any:
    """The text after ``KEY=`` as the kind of value the key wants, else as it stands."""
    default = getattr(Recipe(), key, text)
    if isinstance(default, bool):
        return {"true": True, "1": True, "false": False, "0": False}.get(text.lower(), text)
    if isinstance(default, int | float):
        with suppress(ValueError):
            return type(default)(text)
    return text


def _toml_value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return f'"{value}"' if isinstance(value, str) else repr(value)
