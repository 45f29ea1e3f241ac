"""The recipe: where it comes from, whether a run uses it, and its form."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QIODevice, QObject, QSaveFile, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.recipe import Recipe, RecipeError
from core.recipe_file import load_recipe, recipe_description, recipe_toml, shipped_recipes
from sae_gui.icons import icon, paint_icon
from sae_gui.parameter_form import PADDING, ParameterForm
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.recipe_combo import UNNAMED, RecipeCombo

_HEADER_HEIGHT = 44
_FILES = "Recipes (*.toml)"
_USE_WORDS = {
    "running": ("In use. Edits apply to the next run.", "Edits apply to the next run."),
    "paused": ("Edits apply to the next run.",),
}


class RecipePanel(QWidget):
    """The form of a recipe under its name; edits leave as signals, nothing is written unasked."""

    recipeEdited = Signal(object)  # noqa: N815
    liveEdited = Signal(str, object)  # noqa: N815
    #: A file was refused or could not be written: one sentence.
    recipeFailed = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipePanel")
        self.setAccessibleName("Recipe")
        self._origin = ""
        self._reference = Recipe()
        self._combo = RecipeCombo()
        self._save = _save_button()
        self._use_line = _UseLine()
        self._form = ParameterForm()
        self._scroll = _FormScroll(self._form)
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
        self.set_recipe(load_recipe("default"), "default")

    def recipe(self) -> Recipe:
        """The recipe as the form has it, also one that no run can have."""
        return self._form.recipe()

    def name(self) -> str:
        """What the recipe is called, and whether it was changed since it was loaded."""
        return self._combo.currentText()

    def problems(self) -> dict[str, str]:
        """Key -> sentence, for each setting that stands in the way of a run."""
        return self._form.problems()

    def said(self, key: str) -> str:
        """What a setting's field holds, as the end of a sentence: "is 1.2", "is empty"."""
        text = self._form.shown_value(key).strip()
        return f"is {text}" if text else "is empty"

    def set_recipe(self, recipe: Recipe, name: str) -> None:
        """Show a recipe under a shipped name, a file's path, or "" for none; no signal."""
        self._reference = load_recipe(name) if name in shipped_recipes() else recipe
        self._origin = name
        self._form.set_recipe(recipe, self._reference)
        self._show_name()

    def set_value(self, key: str, value: object) -> None:
        """Put a value into a setting's field, as if it had been typed."""
        self._form.set_value(key, value)

    def load(self, name_or_path: str) -> None:
        """Take a recipe from the shipped ones or a file; `recipeFailed` says what is wrong."""
        try:
            recipe = load_recipe(name_or_path)
        except RecipeError as problem:
            self.recipeFailed.emit(str(problem))
            return
        self.set_recipe(recipe, str(name_or_path))
        self.recipeEdited.emit(recipe)

    def set_use(self, state: str) -> None:
        """Whether a run goes by the recipe: "", "running" or "paused"."""
        self._use_line.set_wordings(_USE_WORDS.get(state, ()))
        self._form.set_in_use(bool(state))

    def focus_setting(self, key: str) -> None:
        """Bring a setting's field into view and put the cursor there."""
        self._form.focus_setting(key)

    def choose_file(self) -> None:
        """Ask for a recipe file, then load it."""
        path, _ = QFileDialog.getOpenFileName(self, "Open recipe", "", _FILES)
        if path:
            self.load(path)

    def save_as(self) -> None:
        """Ask where to, then save."""
        if self.problems():
            self.recipeFailed.emit("The recipe was not saved. Correct the marked settings first.")
            return
        suggestion = f"{Path(self._origin).stem or 'recipe'}.toml"
        path, _ = QFileDialog.getSaveFileName(self, "Save recipe", suggestion, _FILES)
        if path:
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
                f"The recipe was not saved as {target}: {reason}. Choose another place."
            )
            return
        self.set_recipe(self.recipe(), target)

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(_HEADER_HEIGHT)
        title = QLabel("Recipe")
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
        return f"Changed from {Path(self._origin).stem or UNNAMED}." if changed else words


class _UseLine(QWidget):
    """A lock and what it means for edits; gone while no run uses the recipe."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(24)
        self._label = FittingLabel(never_empty=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING + 22, 0, PADDING, 2)
        row.addWidget(self._label, 1)
        self.hide()

    def set_wordings(self, wordings: tuple[str, ...]) -> None:
        self.setVisible(bool(wordings))
        if wordings:
            self._label.set_wordings(*wordings)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = self.rect().adjusted(PADDING, 3, 0, 0)
        area.setSize(QSize(16, 16))
        paint_icon(QPainter(self), area, "lock", "muted")


class _FormScroll(QScrollArea):
    """Scrolls the form; its fields stay where they are when the scroll bar comes or goes."""

    def __init__(self, form: ParameterForm) -> None:
        super().__init__()
        self._form = form
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setWidget(form)
        self.verticalScrollBar().installEventFilter(self)
        form.row_grew.connect(self._show_row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self.verticalScrollBar()
            taken = bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0
            self._form.set_right_padding(PADDING - taken)
        return super().eventFilter(watched, event)

    def _show_row(self) -> None:
        """Bring the focused row into view with the words below it, once they are laid out."""
        QTimer.singleShot(0, self, self._ensure_row_visible)

    def _ensure_row_visible(self) -> None:
        row = self._form.focused_row()
        if row is not None:
            self.ensureWidgetVisible(row, 0, 8)


def _save_button() -> QToolButton:
    button = QToolButton()
    button.setObjectName("saveRecipeButton")
    button.setIcon(icon("save"))
    button.setIconSize(QSize(18, 18))
    button.setFixedSize(28, 28)
    button.setToolTip("Save recipe …")
    button.setAccessibleName("Save recipe")
    return button
