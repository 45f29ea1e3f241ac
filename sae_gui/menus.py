"""The menu bar: every action once more, with its key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from sae_gui.translation import mark, tr

MENUS = (mark("File"), mark("Edit"), mark("Run"), mark("View"), mark("Lessons"), mark("Help"))


@dataclass(frozen=True, slots=True)
class MenuCommands:
    """What the menu's own entries do; a run's actions come as they are."""

    open_file: Callable[[], None]
    open_folder: Callable[[], None]
    open_builtin: Callable[[], None]
    open_recipe: Callable[[], None]
    save_recipe: Callable[[], None]
    open_run: Callable[[], None]
    save_run: Callable[[], None]
    about: Callable[[], None]


class _Titles(QObject):
    """The menus' titles in the language in force, each with a letter of its own for Alt."""

    def __init__(self, menus: dict[str, QMenu], bar: QMenuBar) -> None:
        super().__init__(bar)
        self._menus = menus
        self.retranslate()

    def retranslate(self) -> None:
        titles = with_letters([(name, tr(name)) for name in self._menus])
        for menu, title in zip(self._menus.values(), titles, strict=True):
            menu.setTitle(title)


def with_letters(named: Sequence[tuple[str, str]]) -> list[str]:
    """Titles with an & before a letter that no other one has.

    Parameters
    ----------
    named : each title in English, and as it is shown; where it has no Latin letter, that of the
        English one stands in brackets behind it, as is the custom.
    """
    taken: set[str] = set()
    titles = []
    for english, title in named:
        own = title if re.search("[A-Za-z]", title) else f"{title}({english[0]})"
        at = next(
            (
                i
                for i, c in enumerate(own)
                if c.isascii() and c.isalpha() and c.lower() not in taken
            ),
            None,
        )
        if at is not None:
            taken.add(own[at].lower())
            own = f"{own[:at]}&{own[at:]}"
        titles.append(own)
    return titles


def build_menus(
    window: QMainWindow,
    commands: MenuCommands,
    run_actions: Iterable[QAction],
    view_actions: Iterable[QAction],
    tab_actions: Iterable[QAction],
) -> dict[str, QMenu]:
    """Fill the window's menu bar; returns the menus by name, those with nothing in them hidden."""
    bar = window.menuBar()
    menus = {name: bar.addMenu("") for name in MENUS}
    _Titles(menus, bar)
    file_menu = menus["File"]
    _add(file_menu, tr("Open images …"), commands.open_file, QKeySequence.StandardKey.Open)
    _add(file_menu, tr("Open a folder of images …"), commands.open_folder, "Ctrl+Shift+O")
    _add(file_menu, tr("Built-in digits"), commands.open_builtin, "Ctrl+Shift+B")
    file_menu.addSeparator()
    _add(file_menu, tr("Open a recipe …"), commands.open_recipe, "Ctrl+R")
    _add(file_menu, tr("Save the recipe …"), commands.save_recipe, QKeySequence.StandardKey.Save)
    file_menu.addSeparator()
    _add(file_menu, tr("Open a run …"), commands.open_run, "Ctrl+Alt+O")
    _add(file_menu, tr("Save the run as …"), commands.save_run, "Ctrl+Shift+S")
    file_menu.addSeparator()
    _add(file_menu, tr("Quit"), window.close, QKeySequence("Ctrl+Q"))
    menus["Run"].addActions(list(run_actions))
    view_menu = menus["View"]
    view_menu.addActions(list(tab_actions))
    view_menu.addSeparator()
    view_menu.addActions(list(view_actions))
    _add(menus["Help"], tr("About Sparse Autoencoder"), commands.about, "Ctrl+Shift+A")
    for menu in menus.values():
        menu.menuAction().setVisible(bool(menu.actions()))
    return menus


def _add(
    menu: QMenu,
    words: str,
    command: Callable[[], object],
    keys: QKeySequence | QKeySequence.StandardKey | str | None = None,
) -> None:
    action = menu.addAction(words)
    action.triggered.connect(lambda: command())
    if keys is not None:
        action.setShortcut(QKeySequence(keys))
