"""How the window looks, switched live from the View menu: theme, type, language."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from sae_gui.catalogue import LANGUAGES
from sae_gui.language import language
from sae_gui.renewal import Steps, renewal
from sae_gui.settings import WindowSettings
from sae_gui.theme import THEME_CHOICES, theme_manager
from sae_gui.translation import tr
from sae_gui.zoom import zoom

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

#: After Ctrl+K, for looks: a letter for a theme, a figure for a language.
_THEME_KEYS = {
    "system": "Ctrl+K, S",
    "light": "Ctrl+K, L",
    "dark": "Ctrl+K, D",
    "contrast": "Ctrl+K, H",
}


class Looks(QObject):
    """The View menu's entries for theme and type, and what they do."""

    def __init__(self, window: MainWindow, settings: WindowSettings) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        self._themes: dict[str, QAction] = {}
        self._languages: dict[str, QAction] = {}
        self._add_themes()
        self._add_sizes()
        self._add_languages()
        self.retranslate()
        renewal().busy.connect(window.run.rest)
        zoom().changed.connect(self._size_changed)
        zoom().fit_new(window)

    def choose_theme(self, choice: str) -> None:
        """One of `THEME_CHOICES`, from now on and at the next start."""
        self._settings.theme = choice
        self._themes[choice].setChecked(True)
        renewal().take_on(theme_manager().choosing(choice))

    def choose_language(self, choice: str) -> None:
        """A language's code, or "system", from now on and at the next start."""
        self._settings.language = choice
        self._languages[choice].setChecked(True)
        renewal().take_on(self._saying(choice))

    def choose_size(self, percent: int) -> None:
        """A size of type in per cent, from now on and at the next start."""
        renewal().take_on(zoom().setting(percent))

    def _saying(self, choice: str) -> Steps:
        yield from language().choosing(choice)
        yield from self._window.saying_anew()

    def retranslate(self) -> None:
        words = {
            "system": tr("As the system"),
            "light": tr("Light"),
            "dark": tr("Dark"),
            "contrast": tr("High contrast"),
        }
        for choice, action in self._themes.items():
            action.setText(words[choice])
        self._language_menu.setTitle(tr("Language"))
        self._languages["system"].setText(tr("As the system"))
        self._larger.setText(tr("Larger type"))
        self._smaller.setText(tr("Smaller type"))
        self._usual.setText(tr("Usual size of type"))

    def _add_themes(self) -> None:
        menu = self._window.menu("View")
        menu.addSeparator()
        group = QActionGroup(self)
        for choice in THEME_CHOICES:
            action = QAction(self, checkable=True)
            action.setObjectName(f"theme.{choice}")
            action.setShortcut(QKeySequence(_THEME_KEYS[choice]))
            action.setChecked(choice == theme_manager().choice)
            action.triggered.connect(lambda _, choice=choice: self.choose_theme(choice))
            group.addAction(action)
            menu.addAction(action)
            self._themes[choice] = action

    def _add_sizes(self) -> None:
        self._window.menu("View").addSeparator()
        larger, smaller, usual = ("Ctrl++", "Ctrl+="), ("Ctrl+-",), ("Ctrl+0",)
        self._larger = self._add("largerType", larger, lambda: self._step(1))
        self._smaller = self._add("smallerType", smaller, lambda: self._step(-1))
        self._usual = self._add("usualType", usual, lambda: self.choose_size(100))

    def _add_languages(self) -> None:
        self._window.menu("View").addSeparator()
        self._language_menu = QMenu(self._window)
        self._window.menu("View").addMenu(self._language_menu)
        group = QActionGroup(self)
        for number, choice in enumerate(("system", *LANGUAGES)):
            action = QAction(LANGUAGES.get(choice, ""), self, checkable=True)
            action.setShortcut(QKeySequence(f"Ctrl+K, {number}"))
            action.setObjectName(f"language.{choice}")
            action.setChecked(choice == language().choice)
            action.triggered.connect(lambda _, choice=choice: self.choose_language(choice))
            group.addAction(action)
            self._language_menu.addAction(action)
            self._languages[choice] = action

    def _step(self, direction: int) -> None:
        renewal().take_on(zoom().stepping(direction))

    def _add(self, name: str, keys: tuple[str, ...], command: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.setObjectName(f"{name}Action")
        action.setShortcuts([QKeySequence(each) for each in keys])
        action.triggered.connect(lambda: command())
        self._window.menu("View").addAction(action)
        return action

    def _size_changed(self, percent: int) -> None:
        self._settings.type_size = percent
        self._window.refit()
