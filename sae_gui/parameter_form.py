"""The recipe form, built from what `core.recipe` says of each setting and from nothing else."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.recipe import GROUPS, SETTINGS, Recipe, value_problem
from core.settings import Setting
from sae_gui.number_entry import format_value
from sae_gui.translation import said, tr
from sae_gui.typography import scaled
from sae_gui.widgets.choice_field import ChoiceField, SwitchField
from sae_gui.widgets.form_heading import FoldHeading, GroupHeading
from sae_gui.widgets.number_field import NumberField
from sae_gui.widgets.setting_row import SettingRow
from sae_gui.words import within_sentence

PADDING = 16
#: Form width from which fields are so wide, widest first.
_FIELD_WIDTHS = ((320, 150), (300, 140), (0, 104))
_WAIT_FOR_RELEASE_MS = 40


class ParameterForm(QWidget):
    """Every setting of a recipe in one column; a wrong value stays as typed, with a sentence."""

    #: The recipe as it now stands, also one that no run can have.
    recipeEdited = Signal(object)  # noqa: N815
    #: Key and value of a valid edit that a run takes at once.
    liveEdited = Signal(str, object)  # noqa: N815

    #: The focused row has got its words, or others.
    row_grew = Signal()
    #: The key of the setting under the mouse, else of the one with the focus, "" for none.
    settingPointed = Signal(str)  # noqa: N815

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reference = Recipe()
        self._focused = self._hovered = ""
        self._in_use = False
        self._rows = {key: self._make_row(key, setting) for key, setting in SETTINGS.items()}
        self._fold = FoldHeading(tr("Advanced"))
        self._fold.setObjectName("recipeAdvanced")
        self._advanced = QWidget()
        self._fill_layout()
        self._fold.toggled.connect(self._advanced.setVisible)
        self._advanced.hide()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._show_focus)
        self.set_recipe(self._reference, self._reference)

    def recipe(self) -> Recipe:
        """The recipe as it stands; text that is no number stays text in it.

        What plays no part in this combination can't stand in its way: where its value is
        wrong, the loaded recipe's stands in.
        """
        recipe = Recipe(**{key: row.field.value() for key, row in self._rows.items()})
        idle = {
            key: getattr(self._reference, key)
            for key in recipe.inapplicable()
            if value_problem(key, getattr(recipe, key))
        }
        return recipe.replace(**idle)

    def sound_recipe(self) -> Recipe:
        """The recipe with the loaded one's values in place of those that can't be: for views."""
        recipe = self.recipe()
        return recipe.replace(
            **{
                key: getattr(self._reference, key)
                for key in SETTINGS
                if value_problem(key, getattr(recipe, key))
            }
        )

    def set_recipe(self, recipe: Recipe, reference: Recipe) -> None:
        """Show a recipe, without a signal; what differs from `reference` carries a dot."""
        self._reference = reference
        for key, row in self._rows.items():
            with QSignalBlocker(row.field):
                row.field.setValue(getattr(recipe, key))
        self._refresh()

    def set_value(self, key: str, value: Any) -> None:
        """Put a value into a setting's field, as if it had been typed."""
        self._rows[key].field.setValue(value)

    def shown_value(self, key: str) -> str:
        """A setting's value in the form's words, or as it was typed."""
        field = self._rows[key].field
        if isinstance(field, NumberField):
            return field.text()
        return _words_for(field.value(), SETTINGS[key])

    def set_in_use(self, in_use: bool) -> None:
        """Whether a run is on: its hints say what takes effect at once."""
        self._in_use = in_use
        self._refresh()

    def retranslate(self) -> None:
        self._refresh()

    def problems(self) -> dict[str, str]:
        """Key -> sentence, for each setting that stands in the way of a run."""
        found = self.recipe().problems()
        typing = {key: self._rows[key].field.typing_problem() for key in found}
        return {key: typing[key] or said(sentence) for key, sentence in found.items()}

    def focus_setting(self, key: str) -> None:
        """Bring a setting's field into view and put the cursor there."""
        if SETTINGS[key].advanced:
            self._fold.setChecked(True)
        self._rows[key].field.setFocus(Qt.FocusReason.TabFocusReason)

    def light_settings(self, keys: Collection[str]) -> None:
        """Mark these settings' labels, and no others."""
        for key, row in self._rows.items():
            row.set_lit(key in keys)

    def lit_settings(self) -> list[str]:
        return [key for key, row in self._rows.items() if row.is_lit()]

    def focused_row(self) -> QWidget | None:
        """The row that is being edited, with its hint; None while there is none."""
        return self._rows.get(self._focused)

    def set_right_padding(self, padding: int) -> None:
        """Room at the right edge; a scroll bar beside the form takes some of it."""
        margins = self.layout().contentsMargins()
        if margins.right() != padding:
            margins.setRight(padding)
            self.layout().setContentsMargins(margins)
            self._fit_fields()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_fields()

    def _fit_fields(self) -> None:
        full = self.width() + PADDING - self.layout().contentsMargins().right()
        width = next(scaled(field) for least, field in _FIELD_WIDTHS if full >= scaled(least))
        for row in self._rows.values():
            row.set_field_width(width)

    def _make_row(self, key: str, setting: Setting) -> SettingRow:
        row = SettingRow(key, setting, make_field(key, setting))
        row.field.edited.connect(lambda: self._take_edit(key))
        row.focus_moved.connect(self._move_focus)
        row.pointed.connect(self._point_at)
        return row

    def _fill_layout(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, 0, PADDING, PADDING)
        column.setSpacing(0)
        for group in GROUPS:
            column.addWidget(GroupHeading(tr(group)))
            for key, setting in SETTINGS.items():
                if setting.group == group and not setting.advanced:
                    column.addWidget(self._rows[key])
        column.addSpacing(4)
        column.addWidget(self._fold)
        column.addWidget(self._advanced)
        inner = QVBoxLayout(self._advanced)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for key, setting in SETTINGS.items():
            if setting.advanced:
                inner.addWidget(self._rows[key])
        column.addStretch(1)

    def _take_edit(self, key: str) -> None:
        self._refresh()
        recipe, problems = self.recipe(), self.problems()
        self.recipeEdited.emit(recipe)
        if SETTINGS[key].live and key not in problems:
            self.liveEdited.emit(key, getattr(recipe, key))

    def _refresh(self) -> None:
        """Bring marks, words and switched-off fields in line with the values."""
        recipe, problems = self.recipe(), self.problems()
        reasons = recipe.inapplicable()
        for key, row in self._rows.items():
            row.field.set_inapplicable(said(reasons.get(key, "")))
            row.set_changed(getattr(recipe, key) != getattr(self._reference, key))
            row.show_words(problems.get(key, ""), self._hint(key, recipe))
        if any(SETTINGS[key].advanced for key in problems):
            self._fold.setChecked(True)
        inside = [key for key, setting in SETTINGS.items() if setting.advanced]
        names = [within_sentence(SETTINGS[key].label) for key in inside if key not in reasons]
        self._fold.set_contents(", ".join(names))

    def _hint(self, key: str, recipe: Recipe) -> str:
        if key != self._focused:
            return ""
        setting, loaded = SETTINGS[key], getattr(self._reference, key)
        parts = [tr("takes effect at once")] if setting.live and self._in_use else []
        if isinstance(self._rows[key].field, NumberField):
            parts.append(said(setting.range_hint()))
        if getattr(recipe, key) != loaded:
            parts.append(tr("the recipe says {value}").format(value=_words_for(loaded, setting)))
        return " · ".join(parts)

    def _move_focus(self, key: str, focused: bool) -> None:
        if focused:
            self._focused = key
        elif self._focused == key:
            self._focused = ""
        self.settingPointed.emit(self._hovered or self._focused)
        self._settle.start(0)

    def _point_at(self, key: str, is_there: bool) -> None:
        if is_there or key == self._hovered:
            self._hovered = key if is_there else ""
            self.settingPointed.emit(self._hovered or self._focused)

    def _show_focus(self) -> None:
        """Move the hint, but never what a pressed mouse button is about to be released on."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._settle.start(_WAIT_FOR_RELEASE_MS)
        else:
            self._refresh()
            self.row_grew.emit()


def make_field(key: str, setting: Setting) -> Any:
    """The widget a setting is edited in."""
    if setting.choices:
        return ChoiceField({value: tr(words) for value, words in setting.choices.items()})
    default = getattr(Recipe(), key)
    if isinstance(default, bool):
        return SwitchField()
    return NumberField(setting, whole=isinstance(default, int))


def _words_for(value: Any, setting: Setting) -> str:
    if isinstance(value, str):
        return tr(setting.choices.get(value, value))
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    special = setting.special.get(value)
    return tr(special) if special else format_value(value, setting)
