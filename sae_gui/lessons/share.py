"""Recipes and lessons as text: copied, and pasted back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence

from core.lessons.lesson import LessonError
from core.lessons.lesson_file import LARGEST_FILE, is_lesson, parse_lesson
from core.recipe import SETTINGS, RecipeError
from core.recipe_file import parse_recipe, recipe_toml
from sae_gui.translation import said, tr

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow


class ShareDesk(QObject):
    """Two entries of the Edit menu."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._copy = self._add("copyRecipeAction", "Ctrl+Alt+C", self.copy)
        self._paste = self._add("pasteRecipeAction", "Ctrl+Alt+V", self.paste)
        window.menu("Edit").aboutToShow.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        is_lesson_open = self._window.lessons.lesson is not None
        recipe, lesson = tr("Copy the recipe as text"), tr("Copy the lesson as text")
        self._copy.setText(lesson if is_lesson_open else recipe)
        self._paste.setText(tr("Paste a recipe or a lesson"))

    def copy(self) -> None:
        """The open lesson, or else the recipe as the form has it."""
        lesson, form = self._window.lessons.lesson, self._window.recipe_panel
        if lesson is not None:
            text = lesson.source
        elif form.problems():
            self._window.show_failure(
                tr("The recipe was not copied. Correct the marked settings first.")
            )
            return
        else:
            text = recipe_toml(form.recipe())
        QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """A recipe goes into the form, a lesson opens; anything else is refused in a sentence."""
        text = QGuiApplication.clipboard().text()
        origin = tr("The text on the clipboard")
        try:
            if is_lesson(text):
                self._window.lessons.open(parse_lesson(text, origin))
                return
            if len(text) > LARGEST_FILE or not any(key in text for key in SETTINGS):
                raise RecipeError("", tr("There is no recipe and no lesson on the clipboard."))
            recipe = parse_recipe(text, origin)
        except (LessonError, RecipeError) as problem:
            self._window.show_failure(said(problem))
            return
        self._window.recipe_panel.replace_recipe(recipe)

    def _add(self, name: str, keys: str, command: object) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: command())
        self._window.menu("Edit").addAction(action)
        return action
