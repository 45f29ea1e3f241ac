"""Sentences for people, in the language that was chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

#: The context all of the program's sentences have in the translation files.
CONTEXT = "sae_gui"


def tr(text: str, number: int = -1) -> str:
    """`text` in the language in force; figures are put in afterwards, by ``str.format``.

    Parameters
    ----------
    text : the English sentence, with named places ("{units} units are dead"), never an f-string.
    number : where the sentence has a plural, the number that decides it; ``%n`` stands for it.
    """
    said = QCoreApplication.translate(CONTEXT, text, None, number)
    return said.replace("%n", f"{number:,}") if number >= 0 else said
