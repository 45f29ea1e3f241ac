"""The words of the field, from a file without logic."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from PySide6.QtCore import QCollator, QLocale, Qt

from sae_gui.translation import catalogue, tr_text

_CONTEXT = "glossary"


@dataclass(frozen=True, slots=True)
class Word:
    """One entry.

    Attributes
    ----------
    term : the word.
    also : its symbol and other names.
    meaning : what it means, in whole sentences.
    english : the word as papers and programs have it, to be found by too.
    """

    term: str
    also: str
    meaning: str
    english: str

    def matches(self, sought: str) -> bool:
        """Whether every piece of what is sought occurs in it."""
        text = f"{self.term} {self.also} {self.meaning} {self.english}".casefold()
        return all(piece in text for piece in sought.casefold().split())

    def rank(self, sought: str) -> int:
        """The better it answers, the lower: by its name, by how that begins, or by its text."""
        name, wanted = f"{self.term} {self.also}".casefold(), sought.strip().casefold()
        english = self.english.casefold()
        if name.startswith(wanted) or english.startswith(wanted):
            return 0
        return 1 if wanted in name or wanted in english else 2


@cache
def entries() -> tuple[tuple[str, str, str], ...]:
    """Term, other names and meaning of each word, in English."""
    file = resources.files("resources") / "glossary.toml"
    found = tomllib.loads(file.read_text(encoding="utf-8"))["word"]
    return tuple((each["term"], each.get("also", ""), each["meaning"]) for each in found)


def glossary(sought: str = "") -> list[Word]:
    """Entries that answer to `sought`, the best first, else by name; without it all of them."""
    words = (_word(*each) for each in entries())
    found = [each for each in words if each.matches(sought)]
    order = QCollator(QLocale(catalogue().code))  # 中文 goes by its sound, ä stands beside a
    order.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    found.sort(key=lambda each: order.sortKey(each.term))
    return sorted(found, key=lambda each: each.rank(sought))


def _word(term: str, also: str, meaning: str) -> Word:
    return Word(*(tr_text(each, _CONTEXT) for each in (term, also, meaning)), english=term)
