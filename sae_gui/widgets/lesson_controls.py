"""The settings a lesson's step is about, and the button of its deed."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.recipe import SETTINGS, Recipe
from sae_gui.icons import icon
from sae_gui.parameter_form import make_field
from sae_gui.theme import current_theme
from sae_gui.widgets.setting_row import SettingRow

_FIELD_WIDTH = 116


class LessonControls(QWidget):
    """Rows as in the recipe form, on a ground of their own.

    Signals
    -------
    edited : key and value, as typed.
    deed_asked : the button was pressed.
    setting_pointed : the key of the setting under mouse or keyboard, "" for none.
    """

    edited = Signal(str, object)
    deed_asked = Signal()
    setting_pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lessonControls")
        self.rows: dict[str, SettingRow] = {}
        self.button = QPushButton()
        self.button.setObjectName("lessonDeedButton")
        self.button.clicked.connect(self.deed_asked)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(self._rows)
        column.addLayout(foot)

    def show_settings(self, shown: Sequence[str], locked: Sequence[str], recipe: Recipe) -> None:
        """Those to be changed, then those that are only to be seen."""
        for row in self.rows.values():
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for key in (*shown, *locked):
            row = SettingRow(key, SETTINGS[key], make_field(key, SETTINGS[key]))
            row.field.setObjectName(f"lesson.{key}")
            row.set_field_width(_FIELD_WIDTH)
            row.field.edited.connect(lambda key=key: self._edited(key))
            row.pointed.connect(self._point_at)
            row.focus_moved.connect(self._point_at)
            row.setEnabled(key in shown)
            self.rows[key] = row
            self._rows.addWidget(row)
        self.show_recipe(recipe, {})

    def show_recipe(self, recipe: Recipe, problems: dict[str, str]) -> None:
        """The values of the recipe form, and what is wrong with them."""
        for key, row in self.rows.items():
            with QSignalBlocker(row.field):
                row.field.setValue(getattr(recipe, key))
            row.show_words(problems.get(key, ""), "")

    def light_settings(self, keys: Collection[str]) -> None:
        """Mark the labels of these settings, and no others."""
        for key, row in self.rows.items():
            row.set_lit(key in keys)

    def show_deed(self, words: str, icon_name: str, reason: str) -> None:
        """What the button says; with a `reason` it is off, "" for no words hides it."""
        self.button.setVisible(bool(words))
        self.button.setText(words)
        self.button.setIcon(icon(icon_name))
        self.button.setEnabled(not reason)
        self.button.setToolTip(reason)
        self.button.setAccessibleDescription(reason)
        self.setVisible(bool(words) or bool(self.rows))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("window"))
        painter.end()

    def _point_at(self, key: str, is_there: bool) -> None:
        self.setting_pointed.emit(key if is_there else "")

    def _edited(self, key: str) -> None:
        self.edited.emit(key, self.rows[key].field.value())
