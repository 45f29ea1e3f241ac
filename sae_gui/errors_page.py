"""The Errors tab: the reconstructions sorted by error, and the mean error of each class."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from core.analysis.errors import ImageErrors, measure_errors
from core.datasets.prepare import PreparedData
from core.snapshot import ImageSelection
from sae_gui.latest_work import LatestWork
from sae_gui.model_feed import ModelView, images_of
from sae_gui.page_jump import jump_to
from sae_gui.pages import Page
from sae_gui.panels.error_bars_panel import ErrorBarsPanel
from sae_gui.panels.errors_panel import ErrorsPanel
from sae_gui.panels.panel import Panel
from sae_gui.translation import mark, tr
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.pair_page import PairPage, reconstructed_page

if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow

# While models follow one another, a sample of the images every other second: one per cent of
# a core at the notebook's size. The whole set once they have stood still for a moment.
_SAMPLE, _LOOKS_A_SECOND, _STILL_MS = 1000, 0.5, 250
_BARS_WIDTH = 280
_NARROW_BARS, _NARROW = 236, 1100


class ErrorsPage(Page):
    """Two panels, worked out from the model in view."""

    title = mark("Errors")

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("errorsPage")
        self.pairs, self.bars = ErrorsPanel(), ErrorBarsPanel()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.pairs)
        self.splitter.addWidget(self.bars)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        self._window: MainWindow | None = None
        self._view: ModelView | None = None
        self._validation = False
        self._is_stale = False
        self._whole: tuple[ModelView, bool] | None = None
        self._was_dragged = False
        self._pace = Pace(_LOOKS_A_SECOND)
        self._measuring = LatestWork("errors", self)
        self._drawing = LatestWork("reconstructions", self)
        self._still = QTimer(self)
        self._still.setSingleShot(True)
        self._still.setInterval(_STILL_MS)
        self._connect()
        self._show_nothing()

    def panels(self) -> tuple[Panel, ...]:
        return self.pairs, self.bars

    def connect_to(self, window: MainWindow) -> None:
        self._window = window
        for each in self.panels():
            window.feed.follow(each)  # it may stand in a window of its own
        window.feed.changed.connect(self.show_view)
        window.data.prepared.connect(lambda _: self._refresh())
        switches = window.page.reconstructions.actions
        switches.difference.toggled.connect(self.pairs.set_difference)
        switches.light_on_dark.toggled.connect(self.pairs.set_light_on_dark)
        self.pairs.why_wanted.connect(lambda row: jump_to(window, "Why", "explain_image", row))

    def close_down(self) -> None:
        self._still.stop()
        self._measuring.close()
        self._drawing.close()

    def show_view(self, view: ModelView | None) -> None:
        """Another model, or none."""
        before, self._view = self._view, view
        if before is None or view is None or before.run_id != view.run_id:
            self._forget_run()
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._was_dragged:
            bars = _BARS_WIDTH if self.width() >= _NARROW else _NARROW_BARS
            self.splitter.setSizes([max(1, self.width() - bars), bars])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._is_stale:
            self._refresh()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self._measuring.done.connect(self._show_errors)
        self._drawing.done.connect(self._show_pairs)
        self._still.timeout.connect(self._measure_whole)
        self.pairs.pairs_wanted.connect(self._ask_pairs)
        self.pairs.set_chosen.connect(self._choose_set)
        self.pairs.class_given_up.connect(lambda: self.bars.choose(None))
        self.bars.class_chosen.connect(self.pairs.filter_class)
        self.splitter.splitterMoved.connect(self._note_drag)
        for each in self.panels():
            each.installEventFilter(self)

    def _note_drag(self) -> None:
        self._was_dragged = True

    # -- which model, which images ------------------------------------------------------------

    def _images(self) -> PreparedData | None:
        opened = self._window.data.data if self._window is not None else None
        return images_of(self._view, opened)

    def _forget_run(self) -> None:
        """What was enlarged, and what was being worked out, belongs to the run before."""
        self._whole, self._validation = None, False
        self._pace.reset()
        self._measuring.cancel()
        self._drawing.cancel()
        self._show_nothing()

    def _refresh(self) -> None:
        """Show the model in view: its pairs at once, the order of the errors when it is due."""
        view, data = self._view, self._images()
        if view is None or data is None:
            self._still.stop()
            self._measuring.cancel()
            self._drawing.cancel()
            self._show_nothing()
            return
        self._is_stale = not any(each.isVisible() for each in self.panels())
        if self._is_stale:
            self._still.stop()
            return
        self._ask_pairs()
        if not self._measuring.is_busy and self._pace.due():
            self._measure(_SAMPLE)
        if view.is_moving:
            self._still.stop()
        else:
            self._still.start()

    def _show_nothing(self, words: str = "") -> None:
        if not words and self._view is None:
            words = tr("Press Train: here stand the reconstructions, the worst first.")
        elif not words:
            words = tr(
                "The images of this run are not at hand. Open images of its size to see "
                "their errors."
            )
        self.pairs.show_nothing(words)
        self.bars.show_nothing(tr("The mean error of each class appears here."))

    def _choose_set(self, validation: bool) -> None:
        data = self._images()
        self._validation = validation and data is not None and data.validation is not None
        self._pace.reset()
        self._measuring.cancel()
        self._refresh()

    # -- errors -------------------------------------------------------------------------------

    def _measure_whole(self) -> None:
        if self._view is not None and self._whole != (self._view, self._validation):
            self._measure(None)

    def _measure(self, most: int | None) -> None:
        view, data, validation = self._view, self._images(), self._validation
        if view is None or data is None:
            return
        validation = validation and data.validation is not None

        def work(_: Callable[..., None], cancelled: Callable[[], bool]) -> ImageErrors:
            return measure_errors(
                view.model, data, validation=validation, most=most, cancelled=cancelled
            )

        self._measuring.ask((view, data, validation), work)

    def _show_errors(
        self, request: tuple[ModelView, PreparedData, bool], errors: ImageErrors
    ) -> None:
        view, data, validation = request
        now = self._view
        if now is None or now.run_id != view.run_id or validation != self._validation:
            return
        if not np.isfinite(errors.errors).all():
            self._show_diverged()
            return
        if errors.is_whole:
            self._whole = view, validation
        self.pairs.show_errors(data, errors)
        self.bars.show_errors(data.class_names, errors)

    def _show_diverged(self) -> None:
        self._show_nothing(
            tr("The weights have grown past all numbers: there is no error to sort by.")
        )

    # -- pairs --------------------------------------------------------------------------------

    def _ask_pairs(self) -> None:
        view, data, selection = self._view, self._images(), self.pairs.selection()
        if view is None or data is None or not selection.indices:
            return
        source = data.validation if selection.validation else data.training
        if source is None or max(selection.indices) >= len(source):
            return

        def work(_: Callable[..., None], _cancelled: Callable[[], bool]) -> PairPage:
            return reconstructed_page(data, selection, view.model)

        self._drawing.ask((view.run_id, selection), work)

    def _show_pairs(self, request: tuple[int, ImageSelection], page: PairPage) -> None:
        if self._view is None or request[0] != self._view.run_id:
            return
        if np.isfinite(page.reconstructions).all():
            self.pairs.show_page(page)
        else:
            self._show_diverged()
