"""The pairs under mouse and keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter

from sae_gui.described import say_anew
from sae_gui.translation import tr
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.pair_painting import paint_frame, tile_rect
from sae_gui.widgets.pair_reading import Spot, page_in_words
from sae_gui.widgets.pair_view import PairView

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PairGrid(PairView):
    """Pairs of which one tile is under the mouse and one has the focus.

    Signals
    -------
    turned : pages to go on (1) or back (−1), by key.
    pointed : the `Spot` whose values are wanted, or None.
    opened : index of the training image that was double-clicked, or chosen by Enter.
    spot_opened : the `Spot` on the page that was, of whatever set.
    """

    turned = Signal(int)
    pointed = Signal(object)
    opened = Signal(int)
    spot_opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pairGrid")
        self.setAccessibleName(tr("Originals and reconstructions"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._hovered: Spot | None = None
        self._focused = Spot(0, 0)

    def show_page(self, page: PairPage | None) -> None:
        super().show_page(page)
        self._keep_on_page()

    def pointed_spot(self) -> Spot | None:
        """Under the mouse; else the one with the keyboard's focus."""
        if self._hovered is None and self.hasFocus() and self.tiles_shown:
            return self._focused
        return self._hovered

    def state_in_words(self) -> str:
        return page_in_words(self._page, self.pointed_spot())

    def focused_image(self) -> int | None:
        """Row in its set of the image that has the keyboard's focus."""
        page = self._page
        return page.selection.indices[self._focused.index] if self.tiles_shown and page else None

    def focus_image(self, row: int) -> None:
        """Give an image of the page the keyboard's focus."""
        if self._page is not None and row in self._page.selection.indices[: self.tiles_shown]:
            self._focus_on(Spot(self._page.selection.indices.index(row), 0))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._spot_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None:
            self._focus_on(Spot(spot.index, spot.part))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        spot = self._spot_at(event.position())
        if spot is not None:
            self._open(spot)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(None)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _STEPS:
            self._step_focus(*_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.tiles_shown:
            self._open(self._focused)
        else:
            super().keyPressEvent(event)

    def _paint_frames(self, painter: QPainter) -> None:
        if self._hovered is not None:
            self._paint_frame(painter, self._hovered, "ink")
        if self.hasFocus():
            self._paint_frame(painter, self._focused, "accent")

    def _paint_frame(self, painter: QPainter, spot: Spot, token: str) -> None:
        rect = tile_rect(painter, self._layout, spot.index, spot.part)
        paint_frame(painter, rect, self._theme.color(token))

    def _spot_at(self, point: QPointF) -> Spot | None:
        found = self._layout.tile_at(point.x(), point.y())
        if found is None or found[0] >= self.tiles_shown:
            return None
        left, top = self._layout.tile_place(*found)
        pixel = self._layout.scale / self.devicePixelRatioF()
        return Spot(*found, (int((point.y() - top) / pixel), int((point.x() - left) / pixel)))

    def _open(self, spot: Spot) -> None:
        page = self._page
        self.spot_opened.emit(spot)
        if page is not None and not page.selection.validation:
            self.opened.emit(page.selection.indices[spot.index])

    def _hover(self, spot: Spot | None) -> None:
        if spot != self._hovered:
            self._hovered = spot
            self._tell()

    def _focus_on(self, spot: Spot) -> None:
        self._focused = spot
        self._tell()
        say_anew(self)

    def _tell(self) -> None:
        self.pointed.emit(self.pointed_spot())
        self.update()

    def _refit(self) -> None:
        super()._refit()
        self._keep_on_page()

    def _keep_on_page(self) -> None:
        """After a change of page or layout, what was pointed at may be gone."""
        last = max(0, self.tiles_shown - 1)
        part = min(self._focused.part, self._layout.tiles - 1)
        self._focused = Spot(min(self._focused.index, last), part)
        gone = self._hovered is not None and (
            self._hovered.index > last or self._hovered.part >= self._layout.tiles
        )
        if gone:
            self._hovered = None

    def _step_focus(self, down: int, across: int) -> None:
        """Move the focus by tiles; it stays on the page."""
        layout = self._layout
        row, column = divmod(self._focused.index, layout.columns)
        place = column * layout.tiles + self._focused.part + across
        column, part = divmod(max(0, min(place, layout.columns * layout.tiles - 1)), layout.tiles)
        index = max(0, row + down) * layout.columns + column
        if index < self.tiles_shown:
            self._focus_on(Spot(index, part))
