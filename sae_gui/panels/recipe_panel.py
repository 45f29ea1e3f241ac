"""The recipe: where it comes from, whether a run uses it, and its form."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile, QSize, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.recipe import SETTINGS, Recipe, RecipeError
from core.recipe_file import load_recipe, recipe_description, recipe_toml, shipped_recipes
from sae_gui.file_choice import choose_target, unless
from sae_gui.icons import icon
from sae_gui.parameter_form import PADDING, ParameterForm
from sae_gui.translation import mark, said, tr
from sae_gui.typography import font
from sae_gui.widgets.explained import Explained
from sae_gui.widgets.form_scroll import FormScroll
from sae_gui.widgets.recipe_combo import UNNAMED, RecipeCombo
from sae_gui.widgets.use_line import UseLine

_HEADER_HEIGHT = 44
_FILES = mark("Recipes (*.toml)")


EXPLANATION = mark(
    "The recipe: every setting of a run, under its name. The letter beside a setting is its "
    "symbol in the formula of the cost, underlined in the colour of its term. Hover over a "
    "setting to read what it does and where it stands in the formula. A dot marks what differs "
    "from the loaded recipe. A run keeps the recipe it began with; what is changed meanwhile is "
    "for the next one, but for the learning rate and the epochs, which act at once."
)


class RecipePanel(Explained):
    """The form of a recipe under its name; edits leave as signals, nothing is written unasked."""

    recipeEdited = Signal(object)  # noqa: N815
    liveEdited = Signal(str, object)  # noqa: N815
    #: The setting under the mouse, else the one with the focus, "" for none.
    settingPointed = Signal(str)  # noqa: N815
    #: A file was refused or could not be written: one sentence.
    recipeFailed = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(EXPLANATION), parent)
        self.setObjectName("recipePanel")
        self.setAccessibleName(tr("Recipe"))
        self._origin = ""
        self._reference = Recipe()
        self._combo = RecipeCombo()
        self._save = _save_button()
        self._use_line = UseLine()
        self._form = ParameterForm()
        self._scroll = FormScroll(self._form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header())
        column.addWidget(self._use_line)
        column.addWidget(self._scroll, 1)
        self._combo.picked.connect(self.load)
        self._combo.open_asked.connect(self.choose_file)
        self._save.clicked.connect(self.save_as)
        self._form.recipeEdited.connect(self._take_edit)
        self._form.liveEdited.connect(self.liveEdited)
        self._form.settingPointed.connect(self.settingPointed)
        self.set_recipe(load_recipe("default"), "default")

    def recipe(self) -> Recipe:
        """The recipe as the form has it, also one that no run can have."""
        return self._form.recipe()

    def sound_recipe(self) -> Recipe:
        """The same, but with no value that a setting can't have: what views show."""
        return self._form.sound_recipe()

    def name(self) -> str:
        """What the recipe is called, and whether it was changed since it was loaded."""
        return self._combo.currentText()

    def origin(self) -> str:
        """What the loaded recipe is called; "" where it has no name."""
        return Path(self._origin).stem

    def changed_settings(self) -> list[str]:
        """Keys that differ from the recipe that was loaded."""
        recipe = self.recipe()
        return [key for key in SETTINGS if getattr(recipe, key) != getattr(self._reference, key)]

    def problems(self) -> dict[str, str]:
        """Key -> sentence, for each setting that stands in the way of a run."""
        return self._form.problems()

    def said(self, key: str) -> str:
        """What a setting's field holds, as the end of a sentence: "is 1.2", "is empty"."""
        text = self._form.shown_value(key).strip()
        return tr("is {text}").format(text=text) if text else tr("is empty")

    def set_recipe(self, recipe: Recipe, name: str) -> None:
        """Show a recipe under a shipped name, a file's path, or "" for none; no signal."""
        self._reference = load_recipe(name) if name in shipped_recipes() else recipe
        self._origin = name
        self._form.set_recipe(recipe, self._reference)
        self._show_name()

    def kept(self) -> tuple[Recipe, Recipe, str]:
        """All that `restore` needs to bring the form back as it stands."""
        return self.recipe(), self._reference, self._origin

    def restore(self, kept: tuple[Recipe, Recipe, str]) -> None:
        """Bring the form back, edits and all."""
        recipe, self._reference, self._origin = kept
        self._form.set_recipe(recipe, self._reference)
        self._take_edit(self.recipe())

    def replace_recipe(self, recipe: Recipe) -> None:
        """Put other values into the form, as if they had been typed all at once."""
        self._form.set_recipe(recipe, recipe)
        self._reference = recipe
        self._origin = ""
        self._take_edit(recipe)

    def set_value(self, key: str, value: object) -> None:
        """Put a value into a setting's field, as if it had been typed."""
        self._form.set_value(key, value)

    def load(self, name_or_path: str) -> None:
        """Take a recipe from the shipped ones or a file; `recipeFailed` says what is wrong."""
        try:
            recipe = load_recipe(name_or_path)
        except RecipeError as problem:
            self.recipeFailed.emit(said(problem))
            return
        self.set_recipe(recipe, str(name_or_path))
        self.recipeEdited.emit(recipe)

    def set_use(self, state: str) -> None:
        """Whether a run goes by the recipe: "", "running" or "paused"."""
        self._use_line.set_use(state)
        self._form.set_in_use(bool(state))

    def focus_setting(self, key: str) -> None:
        """Bring a setting's field into view and put the cursor there."""
        self._form.focus_setting(key)

    def light_settings(self, keys: Collection[str]) -> None:
        """Mark the labels of these settings in the form, and no others."""
        self._form.light_settings(keys)

    def lit_settings(self) -> list[str]:
        """Whose labels are marked."""
        return self._form.lit_settings()

    def choose_file(self) -> None:
        """Ask for a recipe file, then load it."""
        path, _ = QFileDialog.getOpenFileName(self, tr("Open recipe"), "", tr(_FILES))
        if path:
            self.load(path)

    def save_as(self) -> None:
        """Ask where to, then save."""
        if self.problems():
            self.recipeFailed.emit(
                tr("The recipe was not saved. Correct the marked settings first.")
            )
            return
        suggestion = f"{Path(self._origin).stem or 'recipe'}.toml"
        title, ending = tr("Save recipe"), unless(".toml")
        if path := choose_target(self, title, suggestion, tr(_FILES), ending):
            self.save_to(path)

    def save_to(self, path: str) -> None:
        """Write the recipe as TOML, whole or not at all; it then is the loaded one."""
        target = path if path.endswith(".toml") else f"{path}.toml"
        file = QSaveFile(target)
        text = recipe_toml(self.recipe(), self._description()).encode()
        # A full disk shows only in commit: write reports success all the same.
        if not (
            file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(text) and file.commit()
        ):
            reason = file.errorString().rstrip(".")
            self.recipeFailed.emit(
                tr("The recipe was not saved as {target}: {reason}. Choose another place.").format(
                    target=target, reason=reason
                )
            )
            return
        self.set_recipe(self.recipe(), target)

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(_HEADER_HEIGHT)
        title = QLabel(tr("Recipe"))
        title.setFont(font("title"))
        title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(header)
        row.setContentsMargins(PADDING, 0, PADDING, 0)
        row.setSpacing(8)
        row.addWidget(title)
        row.addSpacing(8)
        row.addWidget(self._combo, 1)
        row.addWidget(self._save)
        return header

    def _take_edit(self, recipe: Recipe) -> None:
        self._show_name()
        self.recipeEdited.emit(recipe)

    def _show_name(self) -> None:
        changed = self.recipe() != self._reference
        self._combo.show_origin(
            self._origin, changed=changed, description=self._description(changed=False)
        )

    def _description(self, *, changed: bool | None = None) -> str:
        """The loaded file's own words; a changed recipe says what it was made from."""
        try:
            words = recipe_description(self._origin) if self._origin else ""
        except RecipeError:  # the file is gone since it was loaded
            words = ""
        if changed is None:
            changed = self.recipe() != self._reference
        return (
            tr("Changed from {stem}.").format(stem=Path(self._origin).stem or tr(UNNAMED))
            if changed
            else words
        )


def _save_button() -> QToolButton:
    button = QToolButton()
    button.setObjectName("saveRecipeButton")
    button.setIcon(icon("save"))
    button.setIconSize(QSize(18, 18))
    button.setFixedSize(28, 28)
    button.setToolTip(tr("Save recipe …"))
    button.setAccessibleName(tr("Save recipe"))
    return button
