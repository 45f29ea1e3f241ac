"""A panel whose plot runs over the epochs of a run: what cost and sparsity have in common."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QToolButton, QWidget

from core.recipe import Recipe
from core.snapshot import Snapshot
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.epoch_plot import EpochPlot
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.history_columns import HistoryColumns
from sae_gui.widgets.pace import Pace

CURVES_A_SECOND = 10
FIGURES_A_SECOND = 4
#: Below this width words get shorter and the plot moves to the panel's edge.
NARROW = 400
MINIMUM_WIDTH = 320
#: Smooth lines cost four times as much: while a run is on, only up to so many points in all.
SMOOTH_UP_TO_POINTS = 1000
_AXIS_ROW = 20
_PLOT_INDENT = 12


class EpochPanel(Panel):
    """Takes snapshots as they come, and draws no more often than anyone can see.

    Subclasses say what is drawn: `_begin`, `_draw_curves`, `_write_figures`.
    """

    #: The epoch under the hairline, or None: for other plots to follow.
    pointed = Signal(object)

    def __init__(
        self, title: str, object_name: str, explanation: str, minimum_height: int
    ) -> None:
        super().__init__(title, object_name, explanation)
        self.set_least_size(MINIMUM_WIDTH, minimum_height)
        self.plot = EpochPlot(tr("{title} by epoch").format(title=title))
        self.plot.setObjectName(object_name.replace("Panel", "Plot"))
        self.recipe = Recipe()
        self.training_images = 0
        self.planned_epochs = 1
        self.columns = HistoryColumns()
        self.axis_words, self.corner_words = FittingLabel(), FittingLabel()
        self._latest: Snapshot | None = None
        self._curves_stale = self._figures_stale = False
        self._drawing = False
        self._curve_pace, self._figure_pace = Pace(CURVES_A_SECOND), Pace(FIGURES_A_SECOND)
        self.fit_button = self._make_fit_button()
        self._content = QHBoxLayout()
        self._pages = QStackedLayout()
        self._arrange()
        self.plot.words = self._plot_in_words
        self.plot.pointed.connect(self._on_pointed)
        self.plot.view_changed.connect(self._on_view_changed)
        self.plot.menu_asked.connect(self._open_context_menu)

    def start_run(self, recipe: Recipe, training_images: int) -> None:
        """Forget the last run and wait for the first epoch of this one."""
        self.recipe, self.training_images = recipe, training_images
        self.planned_epochs = max(recipe.epochs, 1)
        self.columns = HistoryColumns()
        self._latest = None
        self.plot.set_last_epoch(0)
        self.plot.set_moment(None)
        self.plot.set_empty_words(self.empty_words())
        self._begin()
        self.plot.fit()
        self._redraw()

    def clear(self, recipe: Recipe, training_images: int) -> None:
        """No run yet: empty axes as this recipe would fill them."""
        self.start_run(recipe, training_images)

    def show_snapshot(self, snapshot: Snapshot, final: bool = False) -> None:
        """Take a moment of the run; `final` ones are drawn at once, and as finely as can be."""
        self._latest = snapshot
        if self.isVisible():
            self._take(snapshot, final)

    def retranslate(self) -> None:
        """Curves and figures are named anew."""
        self._redraw()

    def show_diverged(self, epoch: int, cost: float) -> None:
        """The run ended at `epoch`, where its cost had become `cost` or no number at all."""

    def look_back(self, epoch: int | None) -> None:
        """Show the figures of an epoch that lies back; None: the newest again."""
        if epoch != self.plot.moment:
            self.plot.set_moment(epoch)
            self._write_figures()

    def point_at(self, epoch: int | None) -> None:
        """Put the hairline on an epoch, or take it away."""
        self.plot.point_at(epoch)

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.plot.apply_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._latest is not None:
            self._take(self._latest, final=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        indent = 0 if self.is_narrow() else _PLOT_INDENT
        self._content.setContentsMargins(indent, 0, 0, 0)

    def is_narrow(self) -> bool:
        return self.width() < NARROW

    def empty_words(self) -> str:
        """What will appear, for the empty axes."""
        raise NotImplementedError

    def add_side(self, widget: QWidget) -> None:
        """Put something at the plot's right edge."""
        self._content.addWidget(widget)

    def add_page(self, widget: QWidget) -> None:
        """Put something into the place of the plot, for `show_page`."""
        self._pages.addWidget(widget)

    def show_page(self, index: int) -> None:
        """Show the plot (0) or what stands in its place."""
        self._pages.setCurrentIndex(index)
        self._redraw()

    def shown_index(self) -> int:
        """Which row of the history the figures are of; −1: none.

        The hairline's, else the one looked back at, else the last.
        """
        if self.plot.hairline:
            return self.plot.hairline - 1
        shown = len(self.columns) if self.plot.moment is None else self.plot.moment
        return min(shown, len(self.columns)) - 1

    def context_menu(self) -> QMenu:
        """What a right click on the plot offers."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Fit") + "\tF", self.plot.fit)
        menu.addSeparator()
        menu.addAction(tr("Copy picture"), self.copy_picture)
        menu.addAction(tr("Save picture …"), self.save_picture)
        return menu

    def _begin(self) -> None:
        """Take what a new recipe changes."""
        raise NotImplementedError

    def _draw_curves(self, smooth: bool) -> None:
        """Set the plot's ranges, curves and dots."""
        raise NotImplementedError

    def _write_figures(self) -> None:
        """Say the figures of `shown_index`, and what a screen reader says."""
        raise NotImplementedError

    def _take(self, snapshot: Snapshot, final: bool) -> None:
        grown = self.columns.update(snapshot.history)
        self._curves_stale |= grown or snapshot.epochs != self.planned_epochs or final
        self.planned_epochs = max(snapshot.epochs, 1)
        if self._curves_stale and (final or self._curve_pace.due()):
            self._curves_stale, self._figures_stale = False, True
            self._draw(final)
        if self._figures_stale and (final or self._figure_pace.due()):
            self._figures_stale = False
            self._write_figures()

    def _plot_in_words(self) -> str:
        """What the curves show now, for those who hear the window."""
        raise NotImplementedError

    def _redraw(self) -> None:
        """Draw what is known once more: the view, the scale or the choice of curves changed."""
        if not self._drawing:
            self._draw(smooth=True)
            self._write_figures()

    def _draw(self, smooth: bool) -> None:
        self._drawing = True
        self.plot.set_last_epoch(len(self.columns))
        points = len(self.columns) * self.plot.curve_count()
        self._draw_curves(smooth or points <= SMOOTH_UP_TO_POINTS)
        self._drawing = False

    def _on_pointed(self, epoch: int | None) -> None:
        self._redraw()
        self.pointed.emit(epoch)

    def _on_view_changed(self) -> None:
        if self.isVisible():
            self._redraw()

    def _open_context_menu(self, position: QPoint) -> None:
        self.context_menu().popup(position)

    def _arrange(self) -> None:
        heads = QHBoxLayout()
        heads.setContentsMargins(PADDING, 0, 0, 0)
        heads.addWidget(self.axis_words)
        heads.addStretch(1)
        heads.addWidget(self.fit_button)
        heads.addWidget(self.corner_words)
        self.axis_words.setFixedHeight(_AXIS_ROW)
        self._content.setSpacing(0)
        self._content.addWidget(self.plot, 1)
        page = QWidget()
        page.setLayout(self._content)
        self._pages.addWidget(page)
        self.body.setContentsMargins(0, 0, PADDING, PADDING // 2)
        self.body.addLayout(heads)
        self.body.addLayout(self._pages, 1)

    def _make_fit_button(self) -> QToolButton:
        """Shown only while the view was moved by hand: the way back."""
        button = QToolButton()
        button.setText(tr("Fit"))
        button.setFont(font("caption"))
        button.setToolTip(tr("Show the whole run, and follow it again (F, or double click)"))
        button.setFixedHeight(_AXIS_ROW)
        button.hide()
        button.clicked.connect(self.plot.fit)
        self.plot.automatic_changed.connect(lambda automatic: button.setVisible(not automatic))
        return button
