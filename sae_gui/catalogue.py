"""The sentences of one language, from a Qt translation file, forwards and backwards."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from xml.etree import ElementTree

Contexts = dict[str, dict[str, tuple[str, ...]]]
#: Code -> how the language calls itself.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh": "中文"}
#: A place in a template: "{units:,}", "%n", or a bare "{}".
_NUMBER = "number"
# A template with so few letters of its own is taken for what is shown only if its places hold
# so few.
_TELLING, _SHORT = 8, 30
_MOST_LEARNT = 20_000
_LETTER = re.compile(r"[^\W\d_]")
_PLACE = re.compile(r"\{(\w*)(?:![rs])?(?::[^{}]*)?\}|%n")
#: Texts that stand by themselves: the same words mean another thing in a button and in a lesson.
CONTEXTS = ("lesson", "glossary", "recipe")


@dataclass(frozen=True)
class Catalogue:
    """What each English sentence is in one language.

    Attributes
    ----------
    code : one of `LANGUAGES`.
    messages : English sentence -> its forms: one, or one and many where a number decides.
    texts : the same for each of `CONTEXTS`.
    """

    code: str = "en"
    messages: dict[str, tuple[str, ...]] = field(default_factory=dict)
    texts: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    _learnt: dict[str, tuple[str, dict[str, str]]] = field(default_factory=dict, compare=False)

    def translate(self, source: str, number: int = -1, context: str = "") -> str:
        """The sentence in this language; as it is where it has none."""
        forms = (self.texts.get(context, {}) if context else self.messages).get(source)
        if not forms or not forms[0]:
            return source
        return forms[0] if number == 1 or len(forms) == 1 else forms[-1]

    def source_of(self, shown: str) -> tuple[str, dict[str, str]] | None:
        """The English sentence that is shown as `shown`, and what stands in its places.

        None where no sentence of the program is shown so.
        """
        source = self._backwards.get(shown)
        if source is not None:
            return source, {}
        if shown in self._learnt:
            return self._learnt[shown]
        if not _LETTER.search(shown):
            return None
        for telling, literal, form, candidate in self._patterns:
            if literal in shown and (match := _pattern(form).fullmatch(shown)):
                places = match.groupdict()
                # "{low} to {high}" fits half of all sentences: it is meant where little is put in.
                if telling >= _TELLING or all(len(each) <= _SHORT for each in places.values()):
                    return candidate, places
        return None

    def learn(self, shown: str, source: str, places: dict[str, str]) -> None:
        """Keep what `source_of` would have to look for, now that it is known."""
        if len(self._learnt) > _MOST_LEARNT:
            self._learnt.clear()
        self._learnt[shown] = source, places

    def fill(self, source: str, places: dict[str, str]) -> str:
        """`source` in this language with the same figures in its places."""
        number = places.get(_NUMBER, "").replace(",", "")
        said = self.translate(source, int(number) if number.isdecimal() else -1)
        return _PLACE.sub(lambda place: places.get(_group(place), place[0]), said)

    @cached_property
    def _backwards(self) -> dict[str, str]:
        return {form: source for source, forms in self.messages.items() for form in forms if form}

    @cached_property
    def _patterns(self) -> list[tuple[int, str, str, str]]:
        """(letters of its own, their longest piece, the whole, source), most letters first."""
        found = []
        for source, forms in self.messages.items():
            for form in dict.fromkeys(each for each in forms if _PLACE.search(each)):
                pieces = _PLACE.split(form)[::2]
                literal = max(pieces, key=len)
                if literal.strip():
                    telling = sum(map(len, pieces))
                    found.append((telling, literal, form, source))
        return sorted(found, key=lambda each: -each[0])


def _group(place: re.Match[str]) -> str:
    """A name for a place that a pattern's group may have: places may be numbers."""
    return _NUMBER if place[0] == "%n" else f"of_{place[1]}"


@cache
def _pattern(template: str) -> re.Pattern[str]:
    parts, end, seen = [], 0, set()
    for place in _PLACE.finditer(template):
        name = _group(place)
        parts.append(re.escape(template[end : place.start()]))
        parts.append(f"(?P={name})" if name in seen else f"(?P<{name}>.+?)")
        seen.add(name)
        end = place.end()
    parts.append(re.escape(template[end:]))
    return re.compile("".join(parts), re.DOTALL)


@cache
def load_catalogue(code: str) -> Catalogue:
    """A shipped language's; English holds only what has a plural, and itself backwards."""
    contexts = _read(code)
    texts = {name: contexts.pop(name, {}) for name in CONTEXTS}
    messages = _merged(contexts)
    if code == "en":
        every = {name: each for name, each in _read("de").items() if name not in CONTEXTS}
        messages = {source: (source,) for source in _merged(every)} | messages
    return Catalogue(code, messages, texts)


def _read(code: str) -> Contexts:
    file = resources.files("resources") / "translations" / f"{code}.ts"
    return read_contexts(file.read_text(encoding="utf-8"))


def _merged(contexts: Contexts) -> dict[str, tuple[str, ...]]:
    return {source: forms for each in contexts.values() for source, forms in each.items()}


def read_contexts(text: str) -> Contexts:
    """Context -> source -> forms, from a translation file's XML; empty where untranslated."""
    found: Contexts = {}
    for context in ElementTree.fromstring(text).iter("context"):
        messages = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            messages[message.findtext("source", "")] = _forms(message.find("translation"))
    return found


def _forms(said: ElementTree.Element | None) -> tuple[str, ...]:
    if said is None or said.get("type") == "unfinished":
        return ("",)
    forms = tuple(each.text or "" for each in said.iter("numerusform"))
    return forms or (said.text or "",)
