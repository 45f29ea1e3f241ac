"""The Runs tab: the table, the curves of the checked runs, and the same digits by each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.metrics import image_errors
from core.runs.comparison import ComparedRun
from sae_gui.kept_desk import KeptDesk
from sae_gui.model_feed import ModelView
from sae_gui.pages import Page
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.panels.run_curves_panel import RunCurvesPanel
from sae_gui.panels.runs_panel import RunsPanel
from sae_gui.panels.same_digits_panel import DigitRow, SameDigitsPanel
from sae_gui.race_desk import RaceDesk
from sae_gui.run_controller import RunStatus
from sae_gui.run_files import RunFiles
from sae_gui.run_list import RunList
from sae_gui.runs_take_away import RunsTakeAway
from sae_gui.translation import mark, tr
from sae_gui.widgets.notice_bar import Notice
from sae_gui.widgets.segmented_switch import SegmentedSwitch

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

_ABOUT_DELETED = "deleted run"
_MOST_ROWS = 6
_NARROW = 1100


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
        page.addWidget(self._with_switch(below))
        page.setSizes([230, 350])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        self._is_narrow = False
        self.switch.chosen.connect(lambda _: self._arrange())
        self._arrange()

    def panels(self) -> tuple[Panel, ...]:
        return self.table, self.curves, self.digits

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self.width() < _NARROW) != self._is_narrow:
            self._is_narrow = self.width() < _NARROW
            self._arrange()

    def _with_switch(self, below: QWidget) -> QWidget:
        """The lower half, with a switch above it for when only one part has room."""
        half = QWidget()
        self.switch = SegmentedSwitch(
            tr("Below the table"),
            {
                "curves": (tr("Curves"), tr("Curves")),
                "digits": (tr("Same digits"), tr("Same digits")),
            },
        )
        self.switch.setObjectName("runsHalfSwitch")
        self.switch.choose("curves")
        self._switch_row = QWidget()
        row = QHBoxLayout(self._switch_row)
        row.setContentsMargins(PADDING, 6, PADDING, 2)
        row.addWidget(self.switch)
        row.addStretch(1)
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._switch_row)
        column.addWidget(below, 1)
        return half

    def _arrange(self) -> None:
        """Both parts side by side, or the chosen one where it is narrow."""
        self._switch_row.setVisible(self._is_narrow)
        for key, panel in (("curves", self.curves), ("digits", self.digits)):
            if panel.window() is self.window():  # not one that stands in a window of its own
                panel.setVisible(not self._is_narrow or self.switch.current() == key)

    def connect_to(self, window: MainWindow) -> None:
        self._window = window
        self.list = RunList(window)
        self.list.changed.connect(self._show)
        self.files = RunFiles(window, self.list)
        self.table.remarked.connect(self.files.write)
        self.table.changed.connect(self._show)
        self.table.delete_asked.connect(self._delete)
        self.race = RaceDesk(window, self.list)
        self.race.is_on_changed.connect(self.table.show_racing)
        self.table.race_asked.connect(lambda: self.race.toggle(self.table.chosen()))
        self.kept = KeptDesk(window, self.list)
        self.table.open_asked.connect(self.kept.show)
        self.take_away = RunsTakeAway(window, self, self.list)
        self.digits.turned.connect(self._turn)
        self.digits.count_changed.connect(self._show_digits)
        window.feed.changed.connect(self._follow)

    def close_down(self) -> None:
        self.race.close()
        self.files.close()
        self.kept.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()

    def _show(self) -> None:
        if self.isVisible():
            self.table.show_runs(self.list.runs)
            self.curves.show_runs(self.list.runs)
            self.curves.look_back(self._epoch)
            self._show_digits()

    def _follow(self, view: ModelView | None) -> None:
        epoch = view.epoch if view is not None and not view.is_live else None
        if epoch != self._epoch:
            self._epoch = epoch
            if self.isVisible():
                self.curves.look_back(epoch)
                self._show_digits()

    def _delete(self, run_id: int) -> None:
        run = self._window.run
        if run.run is not None and run.run.run_id == run_id and run.status is RunStatus.RUNNING:
            self._window.show_failure(tr("This run is in training. Stop it, then delete it."))
            return
        taken = self.list.delete(run_id)
        if taken is None:
            return
        bring_back = self.files.set_aside(taken[1])

        def undo() -> None:
            bring_back()
            self.list.bring_back(*taken)

        words = tr("Deleted “{name}”.").format(name=taken[1].name)
        own = ", ".join(each.name for each in self.files.elsewhere(taken[1]))
        cause = tr("Its file stays where you put it: {names}").format(names=own) if own else ""
        action = (tr("Undo"), undo)
        self._window.notices.show_notice(
            Notice("info", words, cause, actions=(action,), about=_ABOUT_DELETED)
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
        originals = of.images.widen(self._chosen(len(of.images.training)), np.float32)
        rows = [self._row(run, of, originals) for run in runs]
        caption = tr("every run at its end")
        if self._epoch is not None:
            caption = tr("every run at epoch {epoch}").format(epoch=f"{self._epoch:,}")
        self.digits.show_rows(originals, of.images.image_shape, rows, caption)

    def _chosen(self, images: int) -> NDArray[np.intp]:
        order = np.arange(images)
        if self._shuffle:
            order = np.random.default_rng(self._shuffle).permutation(images)
        self._first %= max(images, 1)
        return order[self._first : self._first + self.digits.fitting()]

    def _row(self, run: ComparedRun, of: ComparedRun, originals: Floats) -> DigitRow:
        """What a run makes of these images, which another run may have kept aside."""
        wanted = run.moments.epochs[-1] if self._epoch is None and len(run.moments) else 0
        moment = run.moments.at(wanted if self._epoch is None else self._epoch)
        if run.fingerprint != of.fingerprint or run.pixels != of.pixels:
            return DigitRow(run.run_id, run.name, 0, None, reason=tr("other images"))
        if moment is None or run.images is None:
            return DigitRow(run.run_id, run.name, 0, None, reason=tr("no moment kept"))
        model = SparseAutoencoder.of_parameters(moment.parameters, run.pixels, run.recipe)
        with np.errstate(over="ignore", invalid="ignore"):
            made = model.reconstruct(originals.astype(moment.parameters.dtype))
            error = float(image_errors(originals, made.astype(np.float32)).mean())
        return DigitRow(run.run_id, run.name, moment.epoch, made.astype(np.float32), error)
