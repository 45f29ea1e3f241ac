"""The words of the field, from a file without logic."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from sae_gui.translation import tr


@dataclass(frozen=True, slots=True)
class Word:
    """One entry.

    Attributes
    ----------
    term : the word.
    also : its symbol and other names.
    meaning : what it means, in whole sentences.
    """

    term: str
    also: str
    meaning: str

    def matches(self, sought: str) -> bool:
        """Whether every piece of what is sought occurs in it."""
        text = f"{self.term} {self.also} {self.meaning}".casefold()
        return all(piece in text for piece in sought.casefold().split())

    def rank(self, sought: str) -> int:
        """The better it answers, the lower: by its name, by how that begins, or by its text."""
        name, wanted = f"{self.term} {self.also}".casefold(), sought.strip().casefold()
        return 0 if name.startswith(wanted) else 1 if wanted in name else 2


@cache
def _entries() -> tuple[tuple[str, str, str], ...]:
    file = resources.files("resources") / "glossary.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))["word"]
    return tuple((each["term"], each.get("also", ""), each["meaning"]) for each in found)


def glossary(sought: str = "") -> list[Word]:
    """Entries that answer to `sought`, the best first, else by name; without it all of them."""
    words = (Word(tr(term), tr(also) if also else "", tr(text)) for term, also, text in _entries())
    found = [each for each in words if each.matches(sought)]
    return sorted(found, key=lambda each: (each.rank(sought), each.term.casefold()))
