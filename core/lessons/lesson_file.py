"""Lessons from TOML files, which may come from anybody: refused in a sentence where not sound.

The format is described in docs/lessons.md.
"""

from __future__ import annotations

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from core.lessons.lesson import Lesson, LessonError
from core.lessons.reading import Table, shown
from core.lessons.steps import FIRST_KEYS, parse_lesson_table
from core.sentence import Sentence, sentence_of
from core.toml_text import parse_toml

#: A lesson is a few pages of text; anything much larger is some other file.
LARGEST_FILE = 64 * 1024


def shipped_lessons() -> tuple[str, ...]:
    """The names that `load_lesson` takes, in the order of teaching: "1-notebook" and so on."""
    folder = resources.files("resources") / "lessons"
    return tuple(
        sorted(
            each.name.removesuffix(".toml")
            for each in folder.iterdir()
            if each.name.endswith(".toml")
        )
    )


def load_lesson(name_or_path: str | Path) -> Lesson:
    """A shipped lesson by its name or its number, or one from a TOML file.

    Raises
    ------
    LessonError
        One sentence: the file, the key, what was found, what is wanted.
    """
    name = str(name_or_path)
    for shipped in shipped_lessons():
        if name in (shipped, shipped.partition("-")[0], shipped.partition("-")[2]):
            return _load_shipped(shipped)
    path = Path(name)
    return parse_lesson(_read(path), path.name)


@cache
def _load_shipped(name: str) -> Lesson:
    file = resources.files("resources") / "lessons" / f"{name}.toml"
    return parse_lesson(file.read_text(encoding="utf-8"), f"lesson {name}", name)


def parse_lesson(text: str, origin: str, key: str = "") -> Lesson:
    """A lesson from TOML text; `origin` is what a refusal calls it.

    Raises
    ------
    LessonError
    """
    if len(text.encode("utf-8", "replace")) > LARGEST_FILE:
        raise LessonError(
            Sentence(
                "{origin} is no lesson: it is over {largest_file} KiB.",
                origin=origin,
                largest_file=LARGEST_FILE // 1024,
            )
        )
    return parse_lesson_table(Table(_toml(text, origin), origin), key, text)


def is_lesson(text: str) -> bool:
    """Whether TOML text means to be a lesson, and no recipe; its faults show when it is parsed."""
    try:
        return any(key in parse_toml(text[:LARGEST_FILE]) for key in FIRST_KEYS)
    except ValueError:
        lines = [line.strip() for line in text[:LARGEST_FILE].splitlines()]
        return any(line.startswith("[[steps]]") for line in lines)


def read_toml_file(path: str | Path) -> str:
    """The text of a small file, lesson or recipe.

    Raises
    ------
    LessonError
    """
    return _read(Path(path))


def _toml(text: str, origin: str) -> dict[str, Any]:
    try:
        return parse_toml(text)
    except ValueError as problem:
        raise LessonError(
            Sentence(
                "{origin} is no lesson: {problem}.", origin=origin, problem=sentence_of(problem)
            )
        ) from problem


def _read(path: Path) -> str:
    try:
        if not path.is_file():  # a pipe or a device would be read for ever
            known = ", ".join(shipped_lessons())
            name = str(path) if str(path).isprintable() else shown(str(path))
            words = Sentence(
                "{name} is not there. Give a .toml file, or one of {known}.",
                name=name,
                known=known,
            )
            if path.is_dir():
                words = Sentence("{name} is a folder. Give one .toml file in it.", name=name)
            raise LessonError(words)
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except (OSError, ValueError) as problem:  # a NUL in the name is a ValueError
        if isinstance(problem, LessonError):
            raise
        reason = getattr(problem, "strerror", None) or str(problem)
        raise LessonError(
            Sentence("{path} can't be read: {reason}.", path=path, reason=reason)
        ) from problem
    if len(data) > LARGEST_FILE:
        raise LessonError(
            Sentence(
                "{name} is no lesson: it is over {largest_file} KiB.",
                name=path.name,
                largest_file=LARGEST_FILE // 1024,
            )
        )
    if not data.strip():
        raise LessonError(Sentence("{name} is no lesson: it is empty.", name=path.name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        words = Sentence("{name} is no lesson: it is not text in UTF-8.", name=path.name)
        if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
            words = Sentence(
                "{name} is no lesson: it is text in UTF-16. Save it as UTF-8.", name=path.name
            )
        raise LessonError(words) from problem
