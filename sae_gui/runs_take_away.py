"""What of the Runs tab goes into files: its table, and the curves of the checked runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QAction, QDesktopServices

from core.files import FileProblem
from core.runs.run_tables import curves_table, runs_table
from core.runs.tables import SUFFIXES, Row, write_table
from sae_gui.file_choice import choose_target, unless
from sae_gui.run_list import RunList
from sae_gui.translation import said, tr
from sae_gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow
    from sae_gui.runs_page import RunsPage

_ABOUT = "take away runs"
Table = tuple[list[str], list[Row]]


class RunsTakeAway(QObject):
    """Fills the menu of the table's own Take away, and does what its entries say."""

    def __init__(self, window: MainWindow, page: RunsPage, runs: RunList) -> None:
        super().__init__(page)
        self._window, self._page, self._list = window, page, runs
        menu = page.table.take_away_menu
        self.table_action = self._add("runsTakeAway.table", self._ask_for_table)
        self.curves_action = self._add("runsTakeAway.curves", self._ask_for_curves)
        self.picture_action = self._add("runsTakeAway.picture", page.curves.save_picture)
        menu.aboutToShow.connect(self._show_possible)
        self.retranslate()

    def retranslate(self) -> None:
        self.table_action.setText(tr("Table: CSV, Markdown or LaTeX …"))
        self.curves_action.setText(tr("Curves of the checked runs, CSV …"))
        self.picture_action.setText(tr("Curves as a picture …"))

    def write_table(self, path: str) -> None:
        """All runs, with the settings that the table shows."""
        self._write(path, runs_table(self._list.runs, self._page.table.keys()))

    def write_curves(self, path: str) -> None:
        """The figure that is drawn, of every checked run."""
        runs = [run for run in self._list.runs if run.shown]
        self._write(path, curves_table(runs, self._page.curves.shown_quantity()))

    def _add(self, name: str, command: Callable[[], None]) -> QAction:
        action = self._page.table.take_away_menu.addAction("")
        action.setObjectName(name)
        action.triggered.connect(lambda: command())
        return action

    def _show_possible(self) -> None:
        has_curves = any(run.shown and run.history for run in self._list.runs)
        self.table_action.setEnabled(bool(self._list.runs))
        self.curves_action.setEnabled(has_curves)
        self.picture_action.setEnabled(has_curves)

    def _ask_for_table(self) -> None:
        kinds = ";;".join(f"{name} (*{suffix})" for suffix, name in SUFFIXES.items())

        def ending(path: str, kind: str) -> str:
            wanted = next((each for each in SUFFIXES if f"*{each}" in kind), ".csv")
            return "" if Path(path).suffix.lower() in SUFFIXES else wanted

        title = tr("Take away the table")
        if path := choose_target(self._window, title, "runs.csv", kinds, ending):
            self.write_table(path)

    def _ask_for_curves(self) -> None:
        title, ending = tr("Take away the curves"), unless(".csv")
        path = choose_target(self._window, title, "curves.csv", "CSV (*.csv)", ending)
        if path:
            self.write_curves(path)

    def _write(self, path: str, table: Table) -> None:
        try:
            write_table(path, *table)
        except FileProblem as problem:
            self._window.show_failure(said(problem))
            return
        folder = str(Path(path).parent)
        show = (
            tr("Show its folder"),
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(folder)),
        )
        fact = tr("{name} is written.").format(name=Path(path).name)
        self._window.notices.show_notice(Notice("info", fact, "", (show,), _ABOUT))
