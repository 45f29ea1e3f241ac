"""A page of pairs as a picture: laid out, coloured and painted in one go."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetricsF, QImage, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from sae_gui.colormaps import difference_table, digit_table, light_on_dark_table
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.pair_layout import PairLayout, Room, Usual, lay_out
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.pair_painting import HEADS, PairPicture, changing_rect, paint_pairs
from sae_gui.widgets.pair_reading import page_in_words
from sae_gui.widgets.tile_image import difference_bytes, ink_bytes, reduced, tile_stack


class PairView(QWidget):
    """As many pairs as fit.

    Signals
    -------
    layout_changed : other tiles, or room for another number of pairs.
    """

    layout_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = current_theme()
        self._page: PairPage | None = None
        self._mean_error: float | None = None
        self._longest_error: float | None = None
        self._scale: int | None = None
        self._usual = Usual()
        self._difference = True
        self._light_on_dark = False
        self._stacks: list[QImage] = []
        self._errors: list[float] = []
        self._layout = self._fit()

    @property
    def pair_layout(self) -> PairLayout:
        return self._layout

    @property
    def tiles_shown(self) -> int:
        """Pairs on the page that have a place."""
        return min(self._layout.count, len(self._page)) if self._page else 0

    def show_page(self, page: PairPage | None) -> None:
        before, self._page = self._page, page
        self._colour(before)
        if before is None or page is None or before.image_shape != page.image_shape:
            self._refit()

    def set_mean_error(self, mean: float | None, longest: float | None = None) -> None:
        """Where the bars' tick stands, and the error that fills a bar; None: 2½ times the mean."""
        if (mean, longest) != (self._mean_error, self._longest_error):
            self._mean_error, self._longest_error = mean, longest
            self._update_pairs()

    def set_scale(self, scale: int | None) -> None:
        """Logical pixels for each pixel of an image; None for the usual size."""
        self._scale = scale
        self._refit()

    def set_usual(self, usual: Usual) -> None:
        """The size of tiles while no scale is asked for."""
        self._usual = usual
        self._refit()

    def set_difference(self, shown: bool) -> None:
        self._difference = shown
        self._refit()

    def set_colours(self, theme: Theme, light_on_dark: bool) -> None:
        self._theme, self._light_on_dark = theme, light_on_dark
        self._colour(None)
        self.update()

    def ink_table(self) -> list[int]:
        return (light_on_dark_table if self._light_on_dark else digit_table)(self._theme)

    def difference_table(self) -> list[int] | None:
        """None while the differences are switched off or have no room."""
        return difference_table(self._theme) if self._layout.tiles == 3 else None

    def state_in_words(self) -> str:
        return page_in_words(self._page)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 100)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def event(self, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.DevicePixelRatioChange,
            QEvent.Type.FontChange,
            QEvent.Type.ApplicationFontChange,
        ):
            self._refit()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._page is None or not self._stacks:
            return
        painter = QPainter(self)
        whole = not event.region().subtracted(self._changing()).isEmpty()
        paint_pairs(painter, self._picture(self._page), whole=whole)
        self._paint_frames(painter)
        painter.end()

    def _paint_frames(self, painter: QPainter) -> None:
        """For those who can point at tiles."""

    def _picture(self, page: PairPage) -> PairPicture:
        return PairPicture(
            page=page,
            layout=self._layout,
            stacks=self._stacks,
            errors=self._errors,
            mean_error=self._mean_error,
            longest_error=self._longest_error,
            theme=self._theme,
        )

    def _fit(self) -> PairLayout:
        metrics = QFontMetricsF(font("caption"))
        line = round(metrics.height()) + 4
        room = Room(
            width=self.width(),
            height=self.height(),
            pixel_ratio=self.devicePixelRatioF(),
            caption=line,
            heads=line,
            head_widths=tuple(metrics.horizontalAdvance(tr(head)) for head in HEADS),
            narrowest=metrics.horizontalAdvance("8  00.00"),
        )
        shape = self._page.image_shape if self._page else (28, 28)
        return lay_out(room, shape, self._scale, self._difference, self._usual)

    def _refit(self) -> None:
        before, self._layout = self._layout, self._fit()
        if self._layout != before:
            self.layout_changed.emit()
        self.update()

    def _update_pairs(self) -> None:
        """Repaint all but heads and originals, which stay as they are from frame to frame."""
        self.update(self._changing())

    def _changing(self) -> QRegion:
        region = QRegion()
        for index in range(self.tiles_shown):
            region += changing_rect(self._layout, index)
        return region

    def _colour(self, before: PairPage | None) -> None:
        """Turn the page's numbers into pictures; painting then only copies them.

        The originals of the page shown `before` are kept where they are the same.
        """
        page = self._page
        originals = self._stacks[0] if self._stacks else None
        self._stacks, self._errors = [], []
        if page is not None and len(page):
            ink, signs = self.ink_table(), difference_table(self._theme)
            shape = page.image_shape
            if originals is None or before is None or not _same_originals(before, page):
                originals = tile_stack(ink_bytes(reduced(page.originals, shape)), ink)
            self._stacks = [
                originals,
                tile_stack(ink_bytes(reduced(page.shown, shape)), ink),
                tile_stack(difference_bytes(reduced(page.difference, shape)), signs),
            ]
            self._errors = page.errors.tolist()
        if before is None or page is None or not _same_originals(before, page):
            self.update()
        else:
            self._update_pairs()


def _same_originals(one: PairPage, other: PairPage) -> bool:
    return np.array_equal(one.originals, other.originals)
