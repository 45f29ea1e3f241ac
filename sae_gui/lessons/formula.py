"""The cost over the pages while a lesson speaks of it: the term in question lit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.recipe import Recipe
from core.snapshot import EpochRecord, Snapshot
from sae_gui.sparsity_page import SparsityPage
from sae_gui.theme import current_theme
from sae_gui.typography import format_figure
from sae_gui.widgets.cost_formula import COLUMNS
from sae_gui.widgets.formula import FormulaView, TermFigures
from sae_gui.widgets.pace import Pace

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_A_SECOND = 4


class LessonFormula(QObject):
    """A strip that is there only in steps that light a term; figures of the run before and now."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._run = window.run
        self._recipe: Recipe | None = None
        self._last: tuple[int, EpochRecord] | None = None
        self._before: EpochRecord | None = None
        self._pace = Pace(_A_SECOND)
        self.view = FormulaView()
        self.strip = _Strip(self.view)
        self.strip.hide()
        window.work.set_head(self.strip)
        self._light: tuple[str, ...] = ()
        pages = [each for each in window.pages if isinstance(each, SparsityPage)]
        self._page_formulas = [each.terms.formula for each in pages]
        self._page_formulas.append(window.page.formula.formula)
        window.work.tabs.currentChanged.connect(lambda _: self.arrange())
        window.run.snapshot_taken.connect(self._take)

    def show(self, recipe: Recipe | None, light: Sequence[str], before: Mapping[str, Any]) -> None:
        """The formula of `recipe` with these terms lit; hidden where none is."""
        if recipe is None:
            self._last = self._before = None
        if recipe is not None and recipe != self._recipe:
            self.view.show_recipe(recipe)
        self._recipe = recipe
        self._light = tuple(light)
        self.view.light(light)
        for each in self._page_formulas:
            each.light(light)
        self.arrange()
        self._show_figures()

    def arrange(self) -> None:
        """A tab that has the formula already needs the room."""
        is_there = any(each.isVisible() for each in self._page_formulas)
        wanted = bool(self._light) and self._recipe is not None
        self.strip.setVisible(wanted and not is_there)

    def _take(self, snapshot: Snapshot, final: bool) -> None:
        if self._recipe is None or not snapshot.history:
            return
        if self._last is not None and self._last[0] != snapshot.run_id:
            self._before = self._last[1]
        self._last = snapshot.run_id, snapshot.history[-1]
        if final or self._pace.due():
            self._show_figures()

    def _show_figures(self) -> None:
        run = self._run.run
        if self._last is None or run is None or run.run_id != self._last[0]:
            return
        if self._recipe is None or run.recipe.gradient != self._recipe.gradient:
            return  # C and J are no figures to stand side by side
        figures = {}
        for key in self.view.keys():  # noqa: SIM118 - a method of its own
            now = format_figure(getattr(self._last[1], COLUMNS[key]))
            earlier = getattr(self._before, COLUMNS[key]) if self._before else None
            figures[key] = TermFigures(now, format_figure(earlier) if earlier is not None else "")
        self.view.set_figures(figures)


class _Strip(QWidget):
    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.setObjectName("lessonFormula")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 5)
        column.addWidget(view)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme.color("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("line"))
        painter.end()
