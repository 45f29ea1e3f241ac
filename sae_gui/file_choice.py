"""Where to save: a person's choice, and no file overwritten that was not asked about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from sae_gui.translation import tr


def choose_target(
    parent: QWidget, title: str, suggestion: str, kinds: str, ending: Callable[[str, str], str]
) -> str:
    """The path to write to, with its ending; "" where the person thought better of it.

    Parameters
    ----------
    kinds : as QFileDialog takes them.
    ending : of a path and the kind that was chosen, what the path still lacks; "" for nothing.
    """
    path, kind = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
    lacking = ending(path, kind) if path else ""
    whole = f"{path}{lacking}"
    # The dialog asked about the name as it was typed, not about the whole one.
    if lacking and Path(whole).exists() and not may_overwrite(parent, title, Path(whole).name):
        return ""
    return whole


def unless(*endings: str) -> Callable[[str, str], str]:
    """The first of these, where a path has none of them."""

    def lacking(path: str, _: str) -> str:
        return "" if Path(path).suffix.lower() in endings else endings[0]

    return lacking


def may_overwrite(parent: QWidget, title: str, names: str) -> bool:
    """Whether files of these names may go."""
    answer = QMessageBox.question(
        parent,
        title,
        tr("{names} of this folder would be overwritten.").format(names=names),
        QMessageBox.StandardButton.Save | QMessageBox.StandardButton.Cancel,
        QMessageBox.StandardButton.Cancel,
    )
    return answer == QMessageBox.StandardButton.Save
