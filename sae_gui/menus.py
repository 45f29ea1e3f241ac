"""The menu bar: every action once more, with its key."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

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


def build_menus(
    window: QMainWindow,
    commands: MenuCommands,
    run_actions: Iterable[QAction],
    view_actions: Iterable[QAction],
    tab_actions: Iterable[QAction],
) -> dict[str, QMenu]:
    """Fill the window's menu bar; returns the menus by name, those with nothing in them hidden."""
    bar = window.menuBar()
    menus = {name: bar.addMenu(f"&{tr(name)}") for name in MENUS}
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
