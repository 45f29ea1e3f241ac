"""Help in the menus: keys, words, and what the panel in use shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from sae_gui.help.glossary_window import GlossaryWindow
from sae_gui.help.keys_window import KeysWindow
from sae_gui.help.panel_commands import explained_in_use, panel_in_use
from sae_gui.panels.panel import PANEL_KEYS, Panel
from sae_gui.translation import tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_COPY, _SAVE, _OWN_WINDOW, _EXPLAIN = PANEL_KEYS


class HelpDesk(QObject):
    """Makes the entries, and the two windows when they are first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._keys_window: KeysWindow | None = None
        self._glossary: GlossaryWindow | None = None
        self._keys = self._add("Help", "keysAction", self.show_keys, "F1", "?")
        self._words = self._add("Help", "glossaryAction", self.show_glossary, "Ctrl+F1")
        self._explain = self._add("Help", "explainAction", self._explain_part, _EXPLAIN)
        self._copy = self._add("Edit", "copyPanel", self._on_panel(Panel.copy_picture), _COPY)
        self._save = self._add("Edit", "savePanel", self._on_panel(Panel.save_picture), _SAVE)
        self._own = self._add(
            "View", "ownWindowAction", self._on_panel(Panel.toggle_own_window), _OWN_WINDOW
        )
        self.retranslate()

    def retranslate(self) -> None:
        self._keys.setText(tr("Keys"))
        self._words.setText(tr("Glossary"))
        self._explain.setText(tr("What am I looking at?"))
        self._copy.setText(tr("Copy picture of the panel"))
        self._save.setText(tr("Save picture of the panel …"))
        self._own.setText(tr("Panel in own window"))
        for each in (self._keys_window, self._glossary):
            if each is not None:
                each.retranslate()

    def show_keys(self) -> None:
        """Open the cheat sheet."""
        if self._keys_window is None:
            self._keys_window = KeysWindow(self._window)
        self._keys_window.open()

    def show_glossary(self) -> None:
        """Open the words of the field."""
        if self._glossary is None:
            self._glossary = GlossaryWindow(self._window)
        self._glossary.open()

    def _explain_part(self) -> None:
        part = explained_in_use(self._window)
        if part is not None:
            part.explain()

    def _on_panel(self, command: Callable[[Panel], None]) -> Callable[[], None]:
        def act() -> None:
            panel = panel_in_use(self._window)
            if panel is not None:
                command(panel)

        return act

    def _add(self, menu: str, name: str, command: Callable[[], None], *keys: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda: command())
        entries = self._window.menu(menu)
        before = entries.actions()[-1] if menu == "Help" else None  # About stays last
        entries.insertAction(before, action) if before else entries.addAction(action)
        return action
