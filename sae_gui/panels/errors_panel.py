"""Pairs sorted by their error, and one of them enlarged."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.analysis.errors import ImageErrors
from core.datasets.prepare import PreparedData
from core.snapshot import ImageSelection
from sae_gui.colormaps import difference_table
from sae_gui.panels.panel import PADDING, TOOL_SIZE, Panel
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.error_tools import ErrorTools
from sae_gui.widgets.error_turner import ErrorTurner
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.pair_foot import PairFoot
from sae_gui.widgets.pair_grid import PairGrid
from sae_gui.widgets.pair_layout import Usual
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.pair_reading import Spot, read
from sae_gui.widgets.pair_zoom import PairZoom

_SMALLEST = 440, 220
_SPACING = 8
# Here they are looked at one by one.
_USUAL = Usual(largest=112, pairs=6)


class ErrorsPanel(Panel):
    """A page of pairs, or one pair in full.

    Signals
    -------
    pairs_wanted : other images are on the page: their reconstructions are wanted.
    set_chosen : whether the validation set is wanted.
    why_wanted : a training image that is to be taken apart.
    class_given_up : all classes are wanted again.
    """

    pairs_wanted = Signal()
    set_chosen = Signal(bool)
    why_wanted = Signal(int)
    class_given_up = Signal()

    def __init__(self) -> None:
        explanation = tr(
            "Every image of the set, sorted by its error: half the sum of the squared "
            "differences of all pixels. The worst show what the code cannot say, the typical "
            "ones (error nearest to the median) what to expect. The tick on each bar marks the "
            "mean over the set. A double click or Enter enlarges a pair; there mouse and arrow "
            "keys read the values of a pixel, W asks why it looks so, Esc leads back."
        )
        super().__init__(tr("Worst and typical"), "errorsPanel", explanation, ground="well")
        self.setMinimumSize(*_SMALLEST)
        self.turner = ErrorTurner()
        self._data: PreparedData | None = None
        self._errors: ImageErrors | None = None
        self._class_name = ""
        self._light_on_dark = False
        self.tools = ErrorTools()
        self.grid, self.zoom, self.foot = PairGrid(), PairZoom(), PairFoot()
        self.grid.set_usual(_USUAL)
        self.reading = FittingLabel(role="body", alignment=Qt.AlignmentFlag.AlignHCenter)
        self.empty = FittingLabel(role="body", alignment=Qt.AlignmentFlag.AlignHCenter)
        self.add_tool(self.tools)
        self._arrange()
        self._connect()
        self.show_nothing("")

    # -- what the page tells it ---------------------------------------------------------------

    def show_nothing(self, *words: str) -> None:
        """No pairs, and why."""
        self._errors = self._data = self._page = self._pair = None
        self._class_name, self.turner.label = "", None
        self.turner.take(None)
        self.empty.set_wordings(*words)
        self._stack.setCurrentWidget(self.empty)
        self.foot.hide()
        self.tools.setEnabled(False)
        self.grid.show_page(None)
        self.zoom.show_pair(None)
        self.setAccessibleDescription(words[0])
        self._show_place()

    def show_errors(self, data: PreparedData, errors: ImageErrors) -> None:
        """Newly measured errors, of the images in `data`."""
        if self._data is None or self._data.image_shape != data.image_shape:
            self.grid.set_scale(None)
        self._data, self._errors = data, errors
        self.tools.setEnabled(True)
        self.tools.show_sets(
            has_validation=data.validation is not None,
            validation=errors.validation,
            has_classes=errors.labels is not None,
        )
        self.turner.take(errors)
        mean = errors.mean
        self.grid.set_mean_error(mean, float(errors.errors.max(initial=0)) or None)
        self._show_mean(mean, errors)
        self._want()

    def show_page(self, page: PairPage) -> None:
        """The reconstructions that were wanted; those of another page are dropped."""
        if page.selection != self.selection() or self._errors is None:
            return
        if self.turner.zoomed is not None:
            self._show_pair(page)
        else:
            self._show_pairs(page)
        self.foot.show()

    def filter_class(self, label: int | None, name: str = "") -> None:
        """Show only one class, or all again."""
        self._class_name = name
        if self.turner.zoomed is not None:
            self.leave_zoom()
        self.turner.filter(label)
        self._want()

    def selection(self) -> ImageSelection:
        """The images on the page."""
        return self.turner.selection()

    def set_difference(self, shown: bool) -> None:
        self.grid.set_difference(shown)

    def set_light_on_dark(self, on: bool) -> None:
        self._light_on_dark = on
        self._use_colours()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._use_colours()

    # -- what the user does -------------------------------------------------------------------

    def open_pair(self, row: int) -> None:
        """Enlarge the pair of an image, by its row in the set."""
        if self._errors is not None:
            self.turner.zoomed = row
            self.tools.show_zoomed(True)
            self._want()

    def leave_zoom(self) -> None:
        """Back to the pairs, with the focus on the one that was enlarged."""
        row = self.turner.zoomed
        if row is None:
            return
        self.turner.leave_zoom()
        self._returning = row
        self._want()

    def ask_why(self) -> None:
        """About the pair that is enlarged, or that has the focus."""
        row = self.turner.zoomed
        row = self.grid.focused_image() if row is None else row
        if row is not None and self._errors is not None and not self._errors.validation:
            self.why_wanted.emit(row)

    def turn(self, pages: int) -> None:
        self.turner.turn(pages)
        self._want()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_W:
            self.ask_why()
        elif event.key() == Qt.Key.Key_Escape and self.turner.zoomed is not None:
            self.leave_zoom()
        elif event.key() == Qt.Key.Key_Escape and self.turner.label is not None:
            self.class_given_up.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, spot: Spot) -> None:
        if self._page is not None and spot.index < len(self._page):
            self.open_pair(self._page.selection.indices[spot.index])

    def _sort(self, by: str) -> None:
        if self.turner.zoomed is not None:
            self.leave_zoom()
        self.turner.sort(by)
        self._want()

    # -- parts --------------------------------------------------------------------------------

    _page: PairPage | None = None
    _pair: PairPage | None = None
    _returning: int | None = None

    def _arrange(self) -> None:
        self._enlarged = QWidget()
        column = QVBoxLayout(self._enlarged)
        column.setContentsMargins(PADDING, 0, PADDING, 0)
        column.setSpacing(4)
        column.addWidget(self.zoom, 1)
        column.addWidget(self.reading)
        self._stack = QStackedWidget()
        for each in (self.empty, self.grid, self._enlarged):
            self._stack.addWidget(each)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self.foot)

    def _connect(self) -> None:
        self.tools.order_chosen.connect(self._sort)
        self.tools.set_chosen.connect(self.set_chosen)
        self.tools.pager.turned.connect(self.turn)
        self.tools.why.clicked.connect(self.ask_why)
        self.tools.back.clicked.connect(self.leave_zoom)
        self.grid.turned.connect(self.turn)
        self.grid.layout_changed.connect(self._fit_page)
        self.grid.pointed.connect(self._read)
        self.grid.spot_opened.connect(self._open)
        self.zoom.turned.connect(self.turn)
        self.zoom.left.connect(self.leave_zoom)
        self.zoom.pointed.connect(self._read_zoomed)

    # -- showing ------------------------------------------------------------------------------

    def _show_pairs(self, page: PairPage) -> None:
        had_focus = self.zoom.hasFocus() or self.tools.back.hasFocus()
        self._page = page
        self.grid.show_page(page)
        self._turn_to(self.grid)
        if had_focus:
            self.grid.setFocus()
        if self._returning is not None:
            self.grid.focus_image(self._returning)
            self._returning = None
        self._read(self.grid.pointed_spot())

    def _show_pair(self, page: PairPage) -> None:
        had_focus = self.grid.hasFocus()
        self._pair = page
        self.foot.show_reading(None)
        self.zoom.show_pair(page)
        self._turn_to(self._enlarged)
        if had_focus:
            self.zoom.setFocus()
        self._read_zoomed()

    def _turn_to(self, widget: QWidget) -> None:
        if self._stack.currentWidget() is not widget:
            self._stack.setCurrentWidget(widget)

    def _want(self) -> None:
        """Say where in the order we are, and ask for the pairs there."""
        self.turner.fit(self.grid.pair_layout.count)
        self._show_place()
        if self._errors is None:
            return
        if self.selection().indices:
            self.pairs_wanted.emit()
        else:
            self.empty.set_wordings(tr("No image of this class is in the set."))
            self._stack.setCurrentWidget(self.empty)

    def _show_place(self) -> None:
        turner, total = self.turner, len(self.turner.order)
        start, stop = turner.start, turner.stop
        if turner.zoomed is not None:
            start = -1 if turner.place is None else turner.place
            stop = start + 1
        self.tools.pager.show_range(max(start, 0), max(stop, 0), total)
        self.tools.show_zoomed(turner.zoomed is not None)
        self._fit_header()

    def _captions(self) -> tuple[str, ...]:
        errors = self._errors
        if errors is None:
            return ("",)
        words = []
        if self._class_name and self.turner.label is not None:
            words.append(tr("only “{name}”").format(name=self._class_name))
        if not errors.is_whole:
            words.append(
                tr("a sample: {some} of {all} images").format(
                    some=f"{len(errors.indices):,}", all=f"{errors.total:,}"
                )
            )
            shortest = tr("a sample")
            return " · ".join(words), " · ".join([*words[:-1], shortest]), shortest
        return (*words, "")

    def _show_mean(self, mean: float, errors: ImageErrors) -> None:
        words = tr("mean error {mean}")
        if not errors.is_whole:
            words = tr("mean of a sample of {some}: {mean}")
        figures = {"mean": format_figure(mean), "some": f"{len(errors.indices):,}"}
        self.foot.set_mean(words.format(**figures) if np.isfinite(mean) else "")

    def _read(self, spot: Spot | None) -> None:
        page = self._page if self.turner.zoomed is None else None
        known = page is not None and spot is not None and spot.index < len(page)
        reading = read(page, spot) if known and page is not None and spot is not None else None
        self.foot.show_reading(reading)

    def _read_zoomed(self, _spot: Spot | None = None) -> None:
        """Under the enlarged pair: which it is, and the pixel or the image's figures."""
        page = self._pair
        if page is None or self.turner.zoomed is None:
            return
        reading = read(page, self.zoom.spot(), exact=True)
        if self.zoom.spot().pixel is None:
            where = reading.where[0]
            self.reading.set_wordings(f"{where} · {reading.values[0]}", f"{where}", "")
        else:
            self.reading.set_wordings(*reading.where)

    def _use_colours(self) -> None:
        theme = current_theme()
        self.grid.set_colours(theme, self._light_on_dark)
        self.zoom.set_tables(self.grid.ink_table(), difference_table(theme))
        self.foot.set_scales(theme, self.grid.ink_table(), difference_table(theme))

    def _fit_page(self) -> None:
        if self.turner.count != self.grid.pair_layout.count and self.turner.zoomed is None:
            self._want()

    def retranslate(self) -> None:
        """Other words take other room."""
        self._fit_header()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        title = round(QFontMetricsF(font("title")).horizontalAdvance(self.accessibleName()))
        room = self.width() - PADDING - title - TOOL_SIZE - (PADDING - 8) - 3 * _SPACING
        used = self.tools.fit(room)
        metrics = QFontMetricsF(font("caption"))
        fitting = [
            each
            for each in self._captions()
            if metrics.horizontalAdvance(each) <= room - used - _SPACING
        ]
        self.set_caption(fitting[0] if fitting else "")
