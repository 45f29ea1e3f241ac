"""Who races against whom, and which one setting differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.recipe import SETTINGS, Recipe, RecipeError
from core.recipe_file import with_settings
from sae_gui.translation import said, tr
from sae_gui.widgets.choice_field import QuietComboBox
from sae_gui.words import value_words

#: A name and the recipe that goes by it.
Contestant = tuple[str, Recipe]
_SAME = 0
_CHARACTERS = 24


class RaceDialog(QDialog):
    """Two choosers, and where the second is "the same, but for one setting", that setting.

    Parameters
    ----------
    contestants : to choose from; the first stands in both choosers at the beginning.
    rival : the place among them of the one to begin the second chooser with; −1: the same.
    key : the setting to begin with.
    """

    def __init__(
        self,
        contestants: Sequence[Contestant],
        rival: int = -1,
        key: str = "sparsity_weight",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("raceDialog")
        self._contestants = contestants
        self._recipes: tuple[Recipe, Recipe] | None = None
        self.first, self.second = _chooser("raceFirst"), _chooser("raceSecond")
        self.setting = _chooser("raceSetting")
        self.number, self.choice = QLineEdit(), _chooser("raceChoice")
        self.number.setObjectName("raceValue")
        self.value = QStackedWidget()
        self.value.addWidget(self.number)
        self.value.addWidget(self.choice)
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setMinimumHeight(3 * self.words.fontMetrics().height())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start_button = QPushButton()
        self.start_button.setObjectName("raceStart")
        self._buttons.addButton(self.start_button, QDialogButtonBox.ButtonRole.AcceptRole)
        self._labels = [QLabel() for _ in range(4)]
        self._lay_out()
        self._fill(rival, key)
        self.retranslate()
        self._connect()
        self._choose_setting()

    def recipes(self) -> tuple[Recipe, Recipe] | None:
        """The two that race; None while they can't."""
        return self._recipes

    def key(self) -> str:
        """The setting that differs."""
        return str(self.setting.currentData())

    def retranslate(self) -> None:
        """The words, in the language in force."""
        self.setWindowTitle(tr("Race"))
        names = tr("First"), tr("Second"), tr("What differs"), tr("Its value in the second")
        fields = self.first, self.second, self.setting, self.number
        for label, field, name in zip(self._labels, fields, names, strict=True):
            label.setText(name)
            field.setAccessibleName(name)
        self.choice.setAccessibleName(names[-1])
        self.second.setItemText(_SAME, tr("the same, but for one setting"))
        self.start_button.setText(tr("Start race"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        self._judge()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for label, field in zip(
            self._labels, (self.first, self.second, self.setting, self.value), strict=True
        ):
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self.words)
        column.addWidget(self._buttons)

    def _fill(self, rival: int, key: str) -> None:
        self.second.addItem("")
        for name, _ in self._contestants:
            self.first.addItem(name)
            self.second.addItem(name)
        self.second.setCurrentIndex(rival + 1)
        for each, setting in SETTINGS.items():
            symbol = f" {setting.symbol}" if setting.symbol else ""
            self.setting.addItem(f"{tr(setting.label)}{symbol}", each)
        self.setting.setCurrentIndex(max(0, self.setting.findData(key)))

    def _connect(self) -> None:
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self.setting.currentIndexChanged.connect(lambda _: self._choose_setting())
        self.first.currentIndexChanged.connect(lambda _: self._choose_setting())
        self.second.currentIndexChanged.connect(lambda _: self._choose_setting())
        self.number.textEdited.connect(lambda _: self._judge())
        self.choice.currentIndexChanged.connect(lambda _: self._judge())

    def _first_recipe(self) -> Recipe:
        return self._contestants[self.first.currentIndex()][1]

    def _choose_setting(self) -> None:
        """Another setting: its value in the first one is what one starts from."""
        key, setting = self.key(), SETTINGS[self.key()]
        value = getattr(self._first_recipe(), key)
        choices = dict(setting.choices)
        if isinstance(value, bool):
            choices = {"true": tr("yes"), "false": tr("no")}
            value = "true" if value else "false"
        self.value.setCurrentWidget(self.choice if choices else self.number)
        if choices:
            self.choice.blockSignals(True)
            self.choice.clear()
            for each, words in choices.items():
                self.choice.addItem(tr(words), each)
            others = [each for each in choices if each != value]
            self.choice.setCurrentIndex(self.choice.findData(others[0]))
            self.choice.blockSignals(False)
        else:
            self.number.setText(f"{value:g}" if isinstance(value, float) else str(value))
        self._judge()

    def _judge(self) -> None:
        """Whether these two can race, and what there will be to see."""
        is_same = self.second.currentIndex() == _SAME
        for each in (self.setting, self.value):
            each.setEnabled(is_same)
        first = self._first_recipe()
        try:
            second = self._changed(first) if is_same else self._rival()
            self._recipes, words = _judged(first, second)
            if not is_same and self._recipes is not None:
                self._show_difference(first, second)
        except RecipeError as problem:
            self._recipes, words = None, said(problem)
        self.words.setText(words)
        self.start_button.setEnabled(self._recipes is not None)

    def _show_difference(self, first: Recipe, second: Recipe) -> None:
        """In the fields that are off: what differs between two that are chosen."""
        key = next(each for each in SETTINGS if getattr(first, each) != getattr(second, each))
        self.setting.blockSignals(True)
        self.setting.setCurrentIndex(self.setting.findData(key))
        self.setting.blockSignals(False)
        self.value.setCurrentWidget(self.number)
        self.number.setText(value_words(second, key))

    def _rival(self) -> Recipe:
        return self._contestants[self.second.currentIndex() - 1][1].check()

    def _changed(self, first: Recipe) -> Recipe:
        is_choice = self.value.currentWidget() is self.choice
        text = str(self.choice.currentData()) if is_choice else self.number.text().strip()
        return with_settings(first, [f"{self.key()}={text.replace(',', '')}"])


def _judged(first: Recipe, second: Recipe) -> tuple[tuple[Recipe, Recipe] | None, str]:
    """The pair where it can race, and a sentence."""
    keys = [key for key in SETTINGS if getattr(first, key) != getattr(second, key)]
    labels = ", ".join(tr(SETTINGS[key].label) for key in keys)
    if not keys:
        return None, tr("They are alike in every setting. Give the second another value.")
    if len(keys) > 1:
        return None, tr(
            "They differ in {count} settings: {settings}. A race shows what one does."
        ).format(count=len(keys), settings=labels)
    ignored = second.inapplicable().keys() & first.inapplicable().keys()
    if keys[0] in ignored:
        return None, tr("{setting} plays no part in these recipes.").format(setting=labels)
    first.check()
    return (first, second), tr(
        "{setting}: {first} against {second}. Both start from seed {seed} on the same images."
    ).format(
        setting=labels,
        first=value_words(first, keys[0]),
        second=value_words(second, keys[0]),
        seed=first.seed,
    )


def _chooser(name: str) -> QuietComboBox:
    box = QuietComboBox()
    box.setObjectName(name)
    box.setMinimumContentsLength(_CHARACTERS)
    return box
