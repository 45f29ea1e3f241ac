"""Sentences for people, in the language that was chosen."""

from __future__ import annotations

from core.sentence import Sentence, sentence_of
from sae_gui.catalogue import LANGUAGES, Catalogue, load_catalogue

_in_force: list[Catalogue] = []


def tr(text: str, number: int = -1) -> str:
    """`text` in the language in force; figures are put in afterwards, by ``str.format``.

    Parameters
    ----------
    text : the English sentence, with named places ("{units} units are dead"), never an f-string.
    number : where the sentence has a plural, the number that decides it; ``%n`` stands for it.
    """
    said = catalogue().translate(text, number)
    return said.replace("%n", f"{number:,}") if number >= 0 else said


def tr_text(text: str, context: str) -> str:
    """A text from one of the catalogue's `CONTEXTS` in the language in force; "" stays so."""
    return catalogue().translate(text, context=context) if text else text


def said(words: str | BaseException) -> str:
    """What the core says, a `Sentence` or an exception raised with one, in the language in force.

    Other words, such as the operating system's, are given back as they are.
    """
    text = sentence_of(words) if isinstance(words, BaseException) else words
    return text.said(catalogue().translate) if isinstance(text, Sentence) else text


def mark(text: str) -> str:
    """Names a sentence that is translated where it is shown, by ``tr`` of a variable."""
    return text


def catalogue() -> Catalogue:
    """That of the language in force; English before one is chosen."""
    if not _in_force:
        _in_force.append(load_catalogue("en"))
    return _in_force[0]


def put_in_force(code: str) -> None:
    """One of `LANGUAGES`, for every sentence from now on."""
    if code not in LANGUAGES:
        raise KeyError(code)
    _in_force[:] = [load_catalogue(code)]
