"""Every key of the window: those of its menus, as they stand there, and those of single views."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow

_SHOWN = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class KeyRow:
    """What is pressed, and what it does."""

    keys: str
    words: str


@dataclass(frozen=True, slots=True)
class KeyGroup:
    """A heading and its rows."""

    title: str
    rows: tuple[KeyRow, ...]

    def words(self) -> str:
        said = "; ".join(f"{each.keys}: {each.words}" for each in self.rows)
        return f"{self.title}. {said}."


def leaf_actions(actions: list[QAction]) -> Iterator[QAction]:
    """The entries of a menu and of its submenus that do something."""
    for action in actions:
        menu = action.menu()
        if menu is not None:
            yield from leaf_actions(menu.actions())
        elif not action.isSeparator():
            yield action


def menu_groups(window: QMainWindow) -> list[KeyGroup]:
    """The menu bar's entries with their keys, menu by menu."""
    found = []
    for head in window.menuBar().actions():
        menu = head.menu()
        rows = [_row(each) for each in leaf_actions(menu.actions())] if menu is not None else []
        if rows:
            found.append(KeyGroup(_plain(head.text()), tuple(rows)))
    return found


def keys_of(action: QAction) -> str:
    """Its keys as they are written on a menu, the first two of them."""
    return "  ".join(each.toString(_SHOWN) for each in action.shortcuts()[:2])


def _row(action: QAction) -> KeyRow:
    return KeyRow(keys_of(action), _plain(action.text()).removesuffix(" …"))


def _plain(text: str) -> str:
    return text.replace("&", "").partition("\t")[0]
