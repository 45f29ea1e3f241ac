"""Sentences for people, in the language that was chosen."""

from __future__ import annotations

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
