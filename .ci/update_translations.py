"""Brings resources/translations/*.ts up to the sentences in the code; run from the top folder.

Sentences of the window stand in ``tr("…")``, ``mark("…")`` and ``count(number, "one", "many")``,
and in the recipe's own metadata; those of the core in ``Sentence("…")``; lessons, glossary and
recipes have files of their own. What is translated stays; what is new is written as unfinished;
what is no longer said is left out. The files are Qt's own format: Linguist opens them.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.formula_places import PLACES
from core.lessons.lesson_file import load_lesson, shipped_lessons
from core.lessons.texts import texts_of
from core.recipe import GROUPS, SETTINGS
from core.recipe_file import recipe_description, shipped_recipes
from sae_gui.catalogue import LANGUAGES, Contexts, read_contexts
from sae_gui.help.glossary import entries

_FOLDER = Path("resources/translations")
_FORMS = {"en": 2, "de": 2, "es": 2, "zh": 1}


def sources() -> dict[str, list[str]]:
    """Context -> every sentence: in alphabetical order, or as they follow each other in a file."""
    window = _said_below("sae_gui", ("tr", "mark")) | _metadata()
    lessons = [text for name in shipped_lessons() for text in texts_of(load_lesson(name))]
    return {
        "sae_gui": sorted(window),
        "core": sorted(filter(_has_words, _said_below("core", ("Sentence",)) - window)),
        "lesson": _once(lessons),
        "glossary": _once(text for entry in entries() for text in entry if text),
        "recipe": _once(map(recipe_description, shipped_recipes())),
    }


def _has_words(template: str) -> bool:
    """Whether anything stands beside the places; a space may be another one elsewhere."""
    return bool(re.sub(r"\{[^{}]*\}", "", template))


def _once(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(texts))


def _said_below(folder: str, names: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for path in sorted(Path(folder).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= _said_in(node, names)
    return found


def _said_in(call: ast.Call, names: tuple[str, ...]) -> set[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    texts = [
        each.value
        for each in call.args
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    if name in names:
        return set(texts[:1])
    if name == "count" and texts:
        return {f"%n {texts[1] if len(texts) > 1 else texts[0] + 's'}"}
    return set()


def _metadata() -> set[str]:
    found = set(GROUPS) | {place.words for place in PLACES.values()}
    for setting in SETTINGS.values():
        found |= {setting.label, setting.help, setting.meaning, setting.usual}
        found |= {setting.short_label, setting.unit, *setting.special.values()}
        found |= set((setting.choices or {}).values())
    return found - {""}


def _singular(source: str) -> str:
    """The English sentence for one: "%n units" -> "%n unit"."""
    return re.sub(r"(%n(?: \w+)*? \w+?)s\b", r"\1", source, count=1)


def write(code: str, known: Contexts, wanted: dict[str, list[str]]) -> int:
    """Returns how many are unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">']
    missing = 0
    for context, texts in wanted.items():
        messages = [
            _message(code, source, known.get(context, {}).get(source, ("",)))
            for source in texts
            if code != "en" or "%n" in source
        ]
        if messages:
            lines += ["<context>", f"    <name>{context}</name>", *messages, "</context>"]
        missing += sum('type="unfinished"' in each for each in messages)
    lines += ["</TS>", ""]
    (_FOLDER / f"{code}.ts").write_text("\n".join(lines), encoding="utf-8")
    return missing


def _message(code: str, source: str, forms: tuple[str, ...]) -> str:
    plural = "%n" in source
    forms = forms if any(forms) else ("",) * (_FORMS[code] if plural else 1)
    if code == "en" and not all(forms):
        forms = (_singular(source), source)
    mark = "" if all(forms) else ' type="unfinished"'
    said = "".join(f"<numerusform>{escape(each)}</numerusform>" for each in forms)
    text = said if plural else escape(forms[0])
    lines = [
        '    <message numerus="yes">' if plural else "    <message>",
        f"        <source>{escape(source)}</source>",
        f"        <translation{mark}>{text}</translation>",
        "    </message>",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    wanted = sources()
    for code in LANGUAGES:
        path = _FOLDER / f"{code}.ts"
        known = read_contexts(path.read_text(encoding="utf-8")) if path.exists() else {}
        print(f"{code}: {write(code, known, wanted)} unfinished")
