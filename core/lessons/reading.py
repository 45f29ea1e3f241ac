"""Taking values out of a TOML table one by one, each of the kind that is wanted."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from core.lessons.lesson import LessonError
from core.sentence import Sentence

_LONGEST_FOUND, _LONGEST_SENTENCE = 60, 500
_KINDS = {
    str: Sentence("text"),
    bool: Sentence("true or false"),
    int: Sentence("a whole number"),
    dict: Sentence("a table"),
    list: Sentence("a list"),
}
# Characters that no text needs and that can hide or turn around what stands beside them.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


class Table:
    """One table of a file; knows where it stands, so that a refusal can say so.

    Parameters
    ----------
    origin : what the file is called.
    where : the place of the table, "" for the file itself, such as "step 2, question".
    """

    def __init__(self, values: dict[str, Any], origin: str, where: str = "") -> None:
        self.values, self.origin, self.where = values, origin, where

    def allow(self, keys: Iterable[str]) -> None:
        """Refuse every key but these."""
        known = tuple(keys)
        for key in self.values:
            if key not in known:
                near = get_close_matches(key, known, n=1)
                hint = Sentence("Known: {names}.", names=", ".join(known))
                if near:
                    hint = Sentence("Did you mean {near}?", near=near[0])
                raise LessonError(
                    Sentence(
                        "{place}{key} is no key here. {hint}",
                        place=self._place(),
                        key=shown(key),
                        hint=hint,
                    )
                )

    def has(self, key: str) -> bool:
        return key in self.values

    def text(self, key: str, longest: int, default: str | None = None) -> str:
        """Text without surprises, its ends trimmed."""
        if default is not None and not self.has(key):
            return default
        return self._clean(key, self._take(key, str), longest)

    def texts(self, key: str, longest: int, counts: tuple[int, int]) -> tuple[str, ...]:
        """A list of texts; `counts` is how many there may be at least and at most."""
        if not self.has(key) and counts[0] == 0:
            return ()
        found = self.items(key, counts)
        for each in found:
            if not isinstance(each, str):
                self.refuse(key, each, Sentence("text in each place of the list"))
        return tuple(self._clean(key, each, longest) for each in found)

    def words(self, key: str, allowed: Sequence[str], most: int = 99) -> tuple[str, ...]:
        """A list of words out of `allowed`, none of them twice."""
        found = self.texts(key, 60, (0, most))
        for each in found:
            if each not in allowed or found.count(each) > 1:
                self.refuse(key, each, _one_of(allowed, once=True))
        return found

    def word(self, key: str, allowed: Sequence[str], default: str) -> str:
        """One word out of `allowed`."""
        found = self.text(key, 60, default)
        if found not in allowed and found != default:
            self.refuse(key, found, _one_of(allowed))
        return found

    def number(self, key: str, lowest: int, highest: int) -> int:
        found: int = self._take(key, int)
        if not lowest <= found <= highest:
            self.refuse(
                key,
                found,
                Sentence("a whole number from {low} to {high}", low=lowest, high=highest),
            )
        return found

    def table(self, key: str, inside: str = "") -> Table:
        """A table within this one; an empty one where it is not there."""
        found = self._take(key, dict) if self.has(key) else {}
        place = inside or key
        return Table(found, self.origin, f"{self.where}, {place}" if self.where else place)

    def items(self, key: str, counts: tuple[int, int]) -> list[Any]:
        found: list[Any] = self._take(key, list)
        least, most = counts
        if not least <= len(found) <= most:
            found_words = Sentence("{count} of them", count=len(found))
            wanted = Sentence("{low} to {high}", low=least, high=most)
            self.refuse(key, found_words, wanted, quote=False)
        return found

    def refuse(self, key: str, found: Any, wanted: str, *, quote: bool = True) -> None:
        """Raise the sentence about a key."""
        words = shown(found) if quote else found
        raise LessonError(
            Sentence(
                "{place}{key} is {words}; wanted is {wanted}.",
                place=self._place(),
                key=key,
                words=words,
                wanted=wanted,
            )
        )

    def fail(self, sentence: str) -> None:
        """Raise a sentence of the caller's own."""
        words = " ".join(sentence.split())
        if not words.isprintable():
            words = "".join(each if each.isprintable() else "?" for each in words)
        raise LessonError(
            Sentence("{place}{words}", place=self._place(), words=words[:_LONGEST_SENTENCE])
        )

    def _place(self) -> str:
        return f"{self.origin}, {self.where}: " if self.where else f"{self.origin}: "

    def _take(self, key: str, kind: type) -> Any:
        if key not in self.values:
            raise LessonError(
                Sentence(
                    "{place}{key} is missing; wanted is {kinds}.",
                    place=self._place(),
                    key=key,
                    kinds=_KINDS[kind],
                )
            )
        found = self.values[key]
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            self.refuse(key, found, _KINDS[kind])
        return found

    def _clean(self, key: str, found: str, longest: int) -> str:
        trimmed = found.strip()
        if not trimmed:
            self.refuse(key, found, Sentence("text that is not empty"))
        if len(trimmed) > longest:
            length = Sentence("{count:,} characters long", count=len(trimmed))
            self.refuse(key, length, Sentence("at most {most:,}", most=longest), quote=False)
        for each in trimmed:
            if unicodedata.category(each) in _UNSEEN and each != "\n":
                code = f"U+{ord(each):04X}"
                self.fail(f"{key} has the unseen character {code}; wanted is plain text.")
        return trimmed


def shown(found: Any) -> str:
    """What was found, short enough for a sentence and with nothing unseen in it."""
    if isinstance(found, dict | list):
        return Sentence("a table") if isinstance(found, dict) else Sentence("a list")
    if isinstance(found, str):
        words = found if len(found) <= _LONGEST_FOUND else f"{found[:_LONGEST_FOUND]}…"
        return ascii(words) if not words.isprintable() else repr(words)
    if isinstance(found, bool):
        return str(found).lower()
    try:
        words = str(found)
    except ValueError:  # Python refuses to write out numbers of thousands of digits
        return Sentence("a number of thousands of digits")
    return words if len(words) <= _LONGEST_FOUND else f"{words[:_LONGEST_FOUND]}…"


def _one_of(allowed: Sequence[str], *, once: bool = False) -> Sentence:
    names = ", ".join(allowed)
    return (
        Sentence("one of {names}, each once", names=names)
        if once
        else Sentence("one of {names}", names=names)
    )
