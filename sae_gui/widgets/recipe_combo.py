"""The combo box of recipes: those shipped, those opened, and the way to open another."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QWidget

from core.recipe_file import recipe_description, shipped_recipes
from sae_gui.translation import mark, tr, tr_text
from sae_gui.widgets.choice_field import QuietComboBox

OPEN_WORDS = mark("Open a recipe file …")
#: What a recipe without a name of its own is called.
UNNAMED = mark("own settings")
_OPEN, _CHANGED = "open", "changed"
# Where an item keeps what its tip is made of.
_ABOUT = Qt.ItemDataRole.UserRole + 1


class RecipeCombo(QuietComboBox):
    """Says which recipe the form was loaded from, and whether it still is that recipe.

    While it is changed, the changed one stands at the top and the loaded one stays in the list:
    picking it goes back to it.
    """

    picked = Signal(str)
    open_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recipeCombo")
        self.setAccessibleName(tr("Recipe"))
        self._origin = ""
        self._changed = False
        for name in shipped_recipes():
            self._add(name, recipe_description(name))
        self.insertSeparator(self.count())
        self.addItem(tr(OPEN_WORDS), (_OPEN, ""))
        self.activated.connect(self._take_choice)

    def show_origin(self, origin: str, *, changed: bool, description: str = "") -> None:
        """Name the recipe: a shipped one, a file's path, or "" for settings of one's own."""
        if (origin, changed) == (self._origin, self._changed) and self.count() > 2:
            self.setCurrentIndex(self._current())
            return
        with QSignalBlocker(self):
            if self._changed:
                self.removeItem(0)
            self._origin, self._changed = origin, changed
            if self._index_of(origin) < 0:
                self._add(origin, description, before=self.count() - 2)
            if changed:
                self.insertItem(
                    0, tr("{called}, changed").format(called=_called(origin)), (_CHANGED, origin)
                )
            self.setCurrentIndex(self._current())
        self._show_tip()

    def retranslate(self) -> None:
        for index in range(self.count()):
            self._say_tip(index)
        self._show_tip()

    def _current(self) -> int:
        return 0 if self._changed else self._index_of(self._origin)

    def _add(self, origin: str, description: str, before: int | None = None) -> None:
        index = self.count() if before is None else before
        self.insertItem(index, _called(origin), ("", origin))
        self.setItemData(index, description or origin, _ABOUT)
        self._say_tip(index)

    def _say_tip(self, index: int) -> None:
        about = tr_text(self.itemData(index, _ABOUT) or "", "recipe")
        tip = f"<p>{escape(about)}</p>" if about else ""
        self.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)

    def _show_tip(self) -> None:
        index = self._index_of(self._origin)
        self.setToolTip(self.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")

    def _index_of(self, origin: str) -> int:
        places = (i for i in range(self.count()) if self.itemData(i) == ("", origin))
        return next(places, -1)

    def _take_choice(self, index: int) -> None:
        kind, origin = self.itemData(index)
        self.setCurrentIndex(self._current())  # until the recipe has been read
        if kind == _OPEN:
            self.open_asked.emit()
        elif index != self._current():
            self.picked.emit(origin)


def _called(origin: str) -> str:
    return Path(origin).stem if origin else tr(UNNAMED)
