"""Sentences for people from where no window is: English, and what they were made of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any


class Sentence(str):
    """English text that a window can say in another language.

    Attributes
    ----------
    template : the English sentence with named places, as the translations are kept by.
    places : what stands in them; sentences among it are said in the other language too.
    """

    __slots__ = ("places", "template")
    template: str
    places: Mapping[str, Any]

    def __new__(cls, template: str, /, **places: Any) -> Sentence:
        """`template` is filled by ``str.format``, where there is anything to fill in."""
        made = super().__new__(cls, template.format(**places) if places else template)
        made.template, made.places = template, places
        return made

    def said(self, translate: Callable[[str], str]) -> str:
        """The sentence by way of `translate`, with the same figures in its places."""
        template = translate(self.template)
        if not self.places:
            return template
        return template.format(
            **{name: _said(each, translate) for name, each in self.places.items()}
        )


def _said(value: Any, translate: Callable[[str], str]) -> Any:
    return value.said(translate) if isinstance(value, Sentence) else value


def sentence_of(problem: BaseException) -> str:
    """What an exception says, as the `Sentence` it was raised with; ``str`` would flatten it."""
    first = problem.args[0] if len(problem.args) == 1 else None
    return first if isinstance(first, Sentence) else str(problem)


@dataclass(frozen=True)
class Speaker:
    """Says sentences of the core in one language, for pages that are written without a window.

    Attributes
    ----------
    code : the language's, as HTML names it.
    translate : an English template in that language; by default it stays English.
    """

    code: str = "en"
    translate: Callable[[str], str] = str

    def __call__(self, words: str) -> str:
        """A `Sentence`, or plain words that are among the translations."""
        return words.said(self.translate) if isinstance(words, Sentence) else self.translate(words)


ENGLISH = Speaker()
