"""Brings resources/translations/*.ts up to the sentences in the code; run from the top folder.

Sentences stand in ``tr("…")``, ``mark("…")`` and ``count(number, "one", "many")``, and in the
recipe's own metadata. What is translated stays; what is new is written as unfinished; what is no
longer said is left out. The files are Qt's own format: Linguist opens them.
"""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from core.recipe import GROUPS, SETTINGS
from sae_gui.catalogue import LANGUAGES, read_messages

_FOLDER = Path("resources/translations")
_FORMS = {"en": 2, "de": 2, "es": 2, "zh": 1}


def sources() -> list[str]:
    """Every sentence, in alphabetical order."""
    found: set[str] = set()
    for path in sorted(Path("sae_gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                found |= _said_in(node)
    return sorted(found | _metadata())


def _said_in(call: ast.Call) -> set[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    texts = [
        each.value
        for each in call.args
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]
    if name in ("tr", "mark"):
        return set(texts[:1])
    if name == "count" and texts:
        return {f"%n {texts[1] if len(texts) > 1 else texts[0] + 's'}"}
    return set()


def _metadata() -> set[str]:
    found = set(GROUPS)
    for setting in SETTINGS.values():
        found |= {setting.label, setting.help, setting.meaning, setting.usual}
        found |= {setting.short_label, setting.unit, *setting.special.values()}
        found |= set((setting.choices or {}).values())
    return found - {""}


def _singular(source: str) -> str:
    """The English sentence for one: "%n units" -> "%n unit"."""
    return re.sub(r"(%n(?: \w+)*? \w+?)s\b", r"\1", source, count=1)


def write(code: str, known: dict[str, tuple[str, ...]], wanted: list[str]) -> int:
    """Returns how many are unfinished."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines += [f'<TS version="2.1" language="{code}" sourcelanguage="en">', "<context>"]
    lines += ["    <name>sae_gui</name>"]
    missing = 0
    for source in wanted:
        plural = "%n" in source
        if code == "en" and not plural:
            continue
        forms = known.get(source, ("",))
        forms = forms if any(forms) else ("",) * (_FORMS[code] if plural else 1)
        if code == "en" and not all(forms):
            forms = (_singular(source), source)
        done = all(forms)
        missing += not done
        mark = "" if done else ' type="unfinished"'
        said = "".join(f"<numerusform>{escape(each)}</numerusform>" for each in forms)
        lines.append('    <message numerus="yes">' if plural else "    <message>")
        lines.append(f"        <source>{escape(source)}</source>")
        text = said if plural else escape(forms[0])
        lines.append(f"        <translation{mark}>{text}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    (_FOLDER / f"{code}.ts").write_text("\n".join(lines), encoding="utf-8")
    return missing


if __name__ == "__main__":
    wanted = sources()
    for code in LANGUAGES:
        path = _FOLDER / f"{code}.ts"
        known = read_messages(path.read_text(encoding="utf-8")) if path.exists() else {}
        print(f"{code}: {len(wanted)} sentences, {write(code, known, wanted)} unfinished")
