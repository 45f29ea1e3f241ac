"""The cost as a formula over the Training tab, with the figures of the epoch that is read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy

from core.formula_places import TOTAL, settings_of_term
from core.recipe import SETTINGS, Recipe
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.theme import current_theme
from sae_gui.translation import mark, tr
from sae_gui.widgets.formula import FormulaView
from sae_gui.widgets.term_numbers import epoch_figures

EXPLANATION = mark(
    "The cost of the recipe, written out: what training makes smaller. Under each term stand its "
    "value and the numbers it is made of, at the epoch that the cost plot shows. Point at a term, "
    "or go there by the arrow keys: its curve and the settings that are part of it light up, and "
    "the line above says what it is. It works the other way round too, from a setting or from a "
    "curve. Under the notebook's rule the cost is C, a sum over the images."
)
_HINT = mark("Point at a term, a setting or a curve: what belongs together lights up.")
_SHORT_HINT = mark("Point at a term, a setting or a curve.")


class FormulaPanel(Panel):
    """J or C of the recipe at hand; `formula` is where terms are pointed at and lit."""

    def __init__(self) -> None:
        super().__init__(tr("The cost as a formula"), "formulaPanel", tr(EXPLANATION))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._recipe = Recipe()
        self._images = 0
        self._pointed = ""
        self._record: Mapping[str, float] | None = None
        self.formula = FormulaView(with_numbers=True, keeps_low=True)
        self.formula.term_pointed.connect(self._point_at)
        self.body.setContentsMargins(PADDING - 8, 0, PADDING, 5)
        self.body.addWidget(self.formula)
        self._say_term()

    def retranslate(self) -> None:
        self._say_term()

    def show_recipe(self, recipe: Recipe, images: int) -> None:
        """The formula of a recipe on so many training images, without figures."""
        self._recipe, self._images = recipe, images
        self.formula.show_recipe(recipe)
        self.show_record(None)

    def show_record(self, record: Mapping[str, float] | None) -> None:
        """The figures of an epoch, by the names of `EpochRecord`; None: there are none yet."""
        self._record = record
        if self.isVisible():
            self._write()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._write()

    def _write(self) -> None:
        record = self._record
        figures = epoch_figures(self._recipe, record, self._images) if record else {}
        self.formula.set_figures(figures)

    def state_in_words(self) -> str:
        return self.formula.state_in_words()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current_theme().color("line"))
        painter.end()

    def _point_at(self, term: str) -> None:
        self._pointed = term
        self._say_term()

    def _say_term(self) -> None:
        """In the line beside the title: the term pointed at, else what pointing does."""
        spoken = self.formula.spoken(self._pointed)
        if not spoken:
            self.set_caption(tr(_HINT), tr(_SHORT_HINT))
            return
        keys = settings_of_term(self._pointed, self._recipe) if self._pointed != TOTAL else ()
        names = ", ".join(tr(SETTINGS[key].label) for key in keys)
        full = tr("{term}. Settings in it: {names}").format(term=spoken, names=names)
        self.set_caption(full if names else spoken, spoken)
