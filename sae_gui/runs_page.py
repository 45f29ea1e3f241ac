"""The Runs tab: the table, the curves of the checked runs, and the same digits by each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from core.autoencoder import SparseAutoencoder
from core.image_pairs import image_pairs
from core.runs.comparison import ComparedRun
from core.snapshot import ImageSelection
from sae_gui.model_feed import ModelView
from sae_gui.pages import Page
from sae_gui.panels.panel import Panel
from sae_gui.panels.run_curves_panel import RunCurvesPanel
from sae_gui.panels.runs_panel import RunsPanel
from sae_gui.panels.same_digits_panel import DigitRow, SameDigitsPanel
from sae_gui.race_desk import RaceDesk
from sae_gui.run_list import RunList
from sae_gui.translation import mark, tr
from sae_gui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT_DELETED = "deleted run"
_MOST_ROWS = 6


class RunsPage(Page):
    """Three panels over one list of runs."""

    title = mark("Runs")

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("runsPage")
        self.table, self.curves, self.digits = RunsPanel(), RunCurvesPanel(), SameDigitsPanel()
        self._epoch: int | None = None
        self._first, self._shuffle = 0, 0
        below = QSplitter(Qt.Orientation.Horizontal)
        page = QSplitter(Qt.Orientation.Vertical)
        for splitter in (below, page):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        below.addWidget(self.curves)
        below.addWidget(self.digits)
        below.setSizes([600, 766])
        page.addWidget(self.table)
        page.addWidget(below)
        page.setSizes([230, 350])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def panels(self) -> tuple[Panel, ...]:
        return self.table, self.curves, self.digits

    def connect_to(self, window: MainWindow) -> None:
        self._window = window
        self.list = RunList(window)
        self.list.changed.connect(self._show)
        self.table.changed.connect(self._show)
        self.table.delete_asked.connect(self._delete)
        self.race = RaceDesk(window, self.list)
        self.race.is_on_changed.connect(self.table.show_racing)
        self.table.race_asked.connect(lambda: self.race.toggle(self.table.chosen()))
        self.table.open_asked.connect(window.runs_desk.choose_file)
        self.digits.turned.connect(self._turn)
        self.digits.count_changed.connect(self._show_digits)
        window.feed.changed.connect(self._follow)

    def close_down(self) -> None:
        self.race.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if self.isVisible():
            self.table.show_runs(self.list.runs)
            self.curves.show_runs(self.list.runs)
            self._show_digits()

    def _follow(self, view: ModelView | None) -> None:
        epoch = view.epoch if view is not None and not view.is_live else None
        if epoch != self._epoch:
            self._epoch = epoch
            self.curves.look_back(epoch)
            if self.isVisible():
                self._show_digits()

    def _delete(self, run_id: int) -> None:
        taken = self.list.delete(run_id)
        if taken is None:
            return
        words = tr("Deleted “{name}”.").format(name=taken[1].name)
        undo = (tr("Undo"), lambda: self.list.bring_back(*taken))
        self._window.notices.show_notice(
            Notice("info", words, actions=(undo,), about=_ABOUT_DELETED)
        )

    def _turn(self, pages: int) -> None:
        self._shuffle += pages == 0
        self._first = max(0, self._first + pages * self.digits.fitting())
        self._show_digits()

    # -- the same digits ----------------------------------------------------------------------

    def _show_digits(self) -> None:
        runs = [run for run in self.list.runs if run.shown][:_MOST_ROWS]
        of = next((run for run in runs if run.images is not None), None)
        if of is None or of.images is None:
            self.digits.show_rows(np.zeros((0, 1), np.float32), (1, 1), (), "")
            return
        selection = self._selection(len(of.images.training))
        originals = of.images.widen(np.array(selection.indices, np.intp), np.float32)
        rows = [self._row(run, of, selection) for run in runs]
        caption = tr("every run at its end")
        if self._epoch is not None:
            caption = tr("every run at epoch {epoch}").format(epoch=f"{self._epoch:,}")
        self.digits.show_rows(originals, of.images.image_shape, rows, caption)

    def _selection(self, images: int) -> ImageSelection:
        order = np.arange(images)
        if self._shuffle:
            order = np.random.default_rng(self._shuffle).permutation(images)
        self._first %= max(images, 1)
        chosen = order[self._first : self._first + self.digits.fitting()]
        return ImageSelection(tuple(chosen.tolist()))

    def _row(self, run: ComparedRun, of: ComparedRun, selection: ImageSelection) -> DigitRow:
        wanted = run.moments.epochs[-1] if self._epoch is None and len(run.moments) else 0
        moment = run.moments.at(wanted if self._epoch is None else self._epoch)
        if run.fingerprint != of.fingerprint or run.pixels != of.pixels:
            return DigitRow(run.run_id, run.name, 0, None, reason=tr("other images"))
        if moment is None or run.images is None:
            return DigitRow(run.run_id, run.name, 0, None, reason=tr("no moment kept"))
        model = SparseAutoencoder.of_parameters(moment.parameters, run.pixels, run.recipe)
        with np.errstate(over="ignore", invalid="ignore"):
            pairs = image_pairs(model, run.images, selection)
        error = float(pairs.errors.mean())
        return DigitRow(run.run_id, run.name, moment.epoch, pairs.reconstructions, error)
