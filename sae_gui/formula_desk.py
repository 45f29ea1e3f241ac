"""Between the formula and what belongs to its terms: settings, curves, and each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from core.formula_places import settings_of_term, terms_moved
from sae_gui.renewal import renewal
from sae_gui.sparsity_page import SparsityPage
from sae_gui.translation import tr
from sae_gui.widgets.cost_formula import COLUMNS

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_FLAG = "formula"
_TERMS = {column: term for term, column in COLUMNS.items()}


class FormulaDesk(QObject):
    """Ctrl+Shift+F shows the formula; what is pointed at anywhere lights up everywhere.

    A curve under the mouse goes before the setting that has the focus.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._setting = self._curve = self._term = ""
        pages = [each for each in window.pages if isinstance(each, SparsityPage)]
        self._views = [window.page.formula.formula, window.lessons.formula.view]
        self._views += [each.terms.formula for each in pages]
        self.action = QAction(self, checkable=True)
        self.action.setObjectName("formulaAction")
        self.action.setShortcut(QKeySequence("Ctrl+Shift+F"))
        window.menu("View").addAction(self.action)
        self._connect()
        self.retranslate()
        self.action.setChecked(window.settings.flag(_FLAG))
        self._show_panel()

    def retranslate(self) -> None:
        self.action.setText(tr("Formula of the cost"))

    def _connect(self) -> None:
        window = self._window
        self.action.toggled.connect(self._show_panel)
        self.action.triggered.connect(self._remember)
        window.recipe_panel.settingPointed.connect(self._point_setting)
        window.lessons.pane.controls.setting_pointed.connect(self._point_setting)
        window.page.cost.curve_pointed.connect(self._point_curve)
        for view in self._views:
            view.term_pointed.connect(self._point_term)

    def _show_panel(self) -> None:
        renewal().rearrange(self._window.page)
        self._window.page.show_formula(self.action.isChecked())
        self._window.lessons.formula.arrange()

    def _remember(self, on: bool) -> None:
        """The user has switched it: keep that, and turn to where it stands."""
        self._window.settings.set_flag(_FLAG, on)
        if not on:
            return
        self._window.work.tabs.setCurrentIndex(0)
        if not self._window.page.formula_fits():
            self._window.show_failure(
                tr("The window is too low for the formula. It appears once there is room.")
            )

    # -- what is pointed at -------------------------------------------------------------------

    def _point_setting(self, key: str) -> None:
        self._setting = key
        self._light()

    def _point_curve(self, column: str) -> None:
        self._curve = column
        self._light()

    def _point_term(self, term: str) -> None:
        self._term = term
        self._light()

    def _light(self) -> None:
        window = self._window
        recipe = window.recipe_panel.recipe()
        terms: tuple[str, ...] = ()
        if self._curve in _TERMS:
            terms = (_TERMS[self._curve],)
        elif self._setting:
            terms = terms_moved(self._setting, recipe)
        for view in self._views:
            view.touch(terms)
        window.page.cost.light([COLUMNS[each] for each in {*terms, self._term} - {""}])
        keys = settings_of_term(self._term, recipe) if self._term else ()
        window.recipe_panel.light_settings(keys)
        window.lessons.pane.controls.light_settings(keys)
