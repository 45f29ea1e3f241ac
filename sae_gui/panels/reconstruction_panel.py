"""Every original beside its reconstruction, live."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent, QShowEvent

from core.datasets.prepare import PreparedData
from core.snapshot import ImagePairs, ImageSelection, Snapshot
from sae_gui.panels.panel import PADDING, TOOL_SIZE, Panel
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.frame_limit import FrameLimit
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.page_turner import PageTurner
from sae_gui.widgets.pair_actions import PairActions
from sae_gui.widgets.pair_foot import PairFoot
from sae_gui.widgets.pair_grid import PairGrid
from sae_gui.widgets.pair_page import PairPage, untrained_page
from sae_gui.widgets.pair_painting import HEADS
from sae_gui.widgets.pair_reading import Spot, read, summary
from sae_gui.widgets.pair_tools import PairTools
from sae_gui.widgets.tile_image import tile_scales

_EXPLANATION = mark(
    "Each original stands beside what the network makes of it from its code alone, and beside "
    "their difference: blue where ink is missing, rust where there is too much. The bar under a "
    "pair is its error, half the sum of the squared differences of all pixels; the tick marks "
    "the mean over the training images."
)
_FRAME_MS = 100
_FIGURES_PER_SECOND = 4
_SMALLEST = 440, 220
_SPACING = 8


class ReconstructionPanel(Panel):
    """As many pairs of original and reconstruction as fit.

    Signals
    -------
    selectionChanged : the `ImageSelection` whose reconstructions are wanted.
    """

    selectionChanged = Signal(object)  # noqa: N815

    def __init__(self) -> None:
        super().__init__(
            tr("Reconstructions"), "reconstructionPanel", tr(_EXPLANATION), ground="well"
        )
        self.setMinimumSize(*_SMALLEST)
        self._data: PreparedData | None = None
        self._page: PairPage | None = None
        self._pairs: ImagePairs | None = None
        self._training_mean: float | None = None
        self._live: tuple[ImagePairs | None, float | None] = (None, None)
        self._looks_back = False
        self._turner = PageTurner()
        self._frames = FrameLimit(self, _FRAME_MS, self._draw_frame)
        self._figures = Pace(_FIGURES_PER_SECOND)
        self.actions = PairActions(self)
        self.tools = PairTools(self.actions.shuffle)
        self.grid = PairGrid()
        self.foot = PairFoot()
        self.add_tool(self.tools)
        self.actions.insert_into(self.menu)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.grid, 1)
        self.body.addWidget(self.foot)
        self._connect()
        self.show_data(None)

    # -- what the window tells it -------------------------------------------------------------

    def show_data(self, prepared: PreparedData | None) -> None:
        """Other images, none of them reconstructed yet."""
        if not (prepared and self._data and prepared.image_shape == self._data.image_shape):
            self.grid.set_scale(None)
        self._data, self._page = prepared, None
        self._forget_run()
        validation = prepared.validation if prepared else None
        self._turner.open(
            training=len(prepared.training) if prepared else 0,
            validation=0 if validation is None else len(validation),
        )
        self._show_sets()
        self._show_selection()

    def show_snapshot(self, snapshot: Snapshot, final: bool = False) -> None:
        """What the run makes of the page now; pairs of other images are dropped."""
        mean = snapshot.history[-1].squared_error if snapshot.history else None
        self._live = (snapshot.pairs or self._live[0], mean)
        if self._looks_back:
            return
        self._pairs, self._training_mean = self._live
        if final:
            self._figures.reset()
            self._frames.draw_now()
        else:
            self._frames.request()

    def look_back(self, past: ImagePairs | None, mean_error: float | None = None) -> None:
        """Show what the run made of the page at an earlier moment; None: what it makes now."""
        self._looks_back = past is not None
        self._pairs, self._training_mean = (past, mean_error) if past else self._live
        self._figures.reset()
        self._frames.draw_now()

    def clear_run(self) -> None:
        """Back to originals beside empty tiles."""
        self._forget_run()
        if self._page is not None:
            self._show_page(self._page.forgotten())

    def selection(self) -> ImageSelection:
        """The images on the page."""
        return self._turner.selection()

    def view_actions(self) -> list[QAction]:
        """What the window's View menu offers about the pairs."""
        switches = self.actions
        return [
            *switches.sets,
            switches.shuffle,
            switches.difference,
            switches.rounded,
            switches.light_on_dark,
        ]

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._use_colours()

    # -- what the user does -------------------------------------------------------------------

    def turn(self, pages: int) -> None:
        """Go on by so many pages, or back."""
        self._turner.turn(pages)
        self._show_selection()

    def _connect(self) -> None:
        self.actions.shuffle.toggled.connect(self._shuffle)
        self.actions.difference.toggled.connect(self.grid.set_difference)
        self.actions.rounded.toggled.connect(self._round)
        self.actions.light_on_dark.toggled.connect(self._use_colours)
        for validation, action in enumerate(self.actions.sets):
            action.triggered.connect(lambda _, each=bool(validation): self._choose_set(each))
        self.tools.set_chosen.connect(self._choose_set)
        self.tools.scale_chosen.connect(self.grid.set_scale)
        self.tools.pager.turned.connect(self.turn)
        self.grid.turned.connect(self.turn)
        self.grid.layout_changed.connect(self._fit_page)
        self.grid.pointed.connect(self._show_reading)

    def _shuffle(self, on: bool) -> None:
        self._turner.shuffle(on)
        self._show_selection()

    def _choose_set(self, validation: bool) -> None:
        self._turner.choose_set(validation)
        self._show_sets()
        self._show_selection()

    def _round(self, on: bool) -> None:
        if self._page is not None:
            self._show_page(self._page.with_rounding(on))

    def _use_colours(self) -> None:
        self.grid.set_colours(current_theme(), self.actions.light_on_dark.isChecked())
        self._show_scale_bars()

    # -- showing ------------------------------------------------------------------------------

    def _fit_page(self) -> None:
        """The grid is laid out anew: other tiles, or room for another number of pairs."""
        if self._turner.count != self.grid.pair_layout.count:
            self._show_selection()
        self._show_scales()
        self._show_scale_bars()
        self._fit_header()

    def _show_selection(self) -> None:
        """Show the originals of the page with what is known of them, and ask for the rest."""
        self._turner.fit(self.grid.pair_layout.count)
        before, wanted = self._page, self.selection()
        self._frames.forget()
        self._show_page(self._page_of(wanted))
        self.tools.pager.show_range(self._turner.start, self._turner.stop, self._turner.total)
        self._fit_header()
        if self._page is not None and (before is None or before.selection != wanted):
            self.selectionChanged.emit(wanted)

    def _page_of(self, wanted: ImageSelection) -> PairPage | None:
        if self._data is None:
            return None
        page = untrained_page(self._data, wanted, rounded=self.actions.rounded.isChecked())
        return page.keeping(self._page) if self._page else page

    def _draw_frame(self) -> None:
        if self._page is not None:
            page = self._page.with_pairs(self._pairs) if self._pairs else self._page
            self._show_page(page, with_words=self._figures.due())

    def _show_page(self, page: PairPage | None, *, with_words: bool = True) -> None:
        self._page = page
        mean, words = self._mean()
        self.grid.set_mean_error(mean)
        self.grid.show_page(page)
        if with_words:
            self.foot.set_mean(words)
        self._show_reading(self.grid.pointed_spot())
        described = summary(page, words) if page else tr("No images are open.")
        if described != self.accessibleDescription():
            self.setAccessibleDescription(described)

    def _mean(self) -> tuple[float | None, str]:
        """Where the tick stands, and what it is the mean of."""
        page = self._page
        if page is None or page.mean_error is None:
            return None, ""
        if page.rounded or self._training_mean is None:
            return page.mean_error, tr("mean of these {mean_error}").format(
                mean_error=format_figure(page.mean_error)
            )
        which = tr("training mean") if page.selection.validation else tr("mean error")
        return self._training_mean, f"{which} {format_figure(self._training_mean)}"

    def _show_reading(self, spot: Spot | None) -> None:
        reading = read(self._page, spot) if spot and self._page else None
        self.foot.show_reading(reading)

    def _forget_run(self) -> None:
        self._pairs = self._training_mean = None
        self._live, self._looks_back = (None, None), False
        self._frames.forget()

    # -- header and foot ----------------------------------------------------------------------

    def retranslate(self) -> None:
        """Other words take other room."""
        self._fit_header()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_header()
        self._show_scales()

    def _show_sets(self) -> None:
        sets = {
            "has_validation": self._turner.has_validation,
            "validation": self._turner.validation,
        }
        self.tools.show_sets(**sets)
        self.actions.show_sets(**sets)

    def _show_scales(self) -> None:
        shape = self._data.image_shape if self._data else (28, 28)
        scale = round(self.grid.pair_layout.scale / self.devicePixelRatioF())
        self.tools.show_scales(tile_scales(shape), max(1, scale))

    def _show_scale_bars(self) -> None:
        table = self.grid.difference_table()
        self.foot.set_scales(current_theme(), self.grid.ink_table(), table)

    def _fit_header(self) -> None:
        """Give the tools the room there is; the caption stands in for heads over the columns."""
        title = round(QFontMetricsF(font("title")).horizontalAdvance(self.accessibleName()))
        room = self.width() - PADDING - title - TOOL_SIZE - (PADDING - 8) - 3 * _SPACING
        used = self.tools.fit(room)
        layout = self.grid.pair_layout
        words = "" if layout.heads else ", ".join(tr(each) for each in HEADS[: layout.tiles])
        caption = QFontMetricsF(font("caption")).horizontalAdvance(words)
        self.set_caption(words if caption <= room - used - _SPACING else "")
