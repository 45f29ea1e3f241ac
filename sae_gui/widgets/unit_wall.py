"""All hidden units' weights as a wall of small images, of which only those in sight are drawn."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from core.autoencoder import SparseAutoencoder
from sae_gui.described import say_anew
from sae_gui.theme import current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.weight_images import (
    Weights,
    span_of_all,
    spans_of_each,
    unit_weights,
    weight_bytes,
)
from sae_gui.widgets.tile_image import reduced
from sae_gui.widgets.wall_layout import LARGEST, WallLayout, lay_out_wall, wall_scales
from sae_gui.widgets.wall_marks import PINNED, paint_outline, paint_tile_mark, wall_in_words
from sae_gui.widgets.wall_picture import WallPicture, draw_wall

_NO_ORDER = np.zeros(0, np.intp)


class UnitWall(QAbstractScrollArea):
    """One picture of what is in sight, painted whole whenever the weights change.

    Signals
    -------
    pointed : the unit under the mouse or the keys; −1 for none.
    opened : the unit that was clicked, or chosen by Enter.
    scaled : another size was chosen by the wheel.
    """

    pointed = Signal(int)
    opened = Signal(int)
    scaled = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("unitWall")
        self.setAccessibleName(tr("Weights of the hidden units"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self._model: SparseAutoencoder | None = None
        self._shape, self._scale = (28, 28), 2
        self._encoder, self._each = False, True
        self._order = _NO_ORDER
        self._places: dict[int, int] = {}
        self._marks: Mapping[int, str] = {}
        self._hovered = self._current = self._selected = self._pinned = -1
        self._picture: WallPicture | None = None
        self._alike: float | None = None
        self._spans: NDArray[np.float64] | None = None
        self._layout = self._fit()
        #: Name and figures of the unit that is pointed at, for those who hear the wall.
        self.pointed_words = ""
        #: How often the wall was drawn, for measuring.
        self.frames = 0
        theme_manager().changed.connect(self.redraw)
        self.verticalScrollBar().valueChanged.connect(self.redraw)

    # -- what it shows ------------------------------------------------------------------------

    def show_model(self, model: SparseAutoencoder | None, image_shape: tuple[int, int]) -> None:
        """Draw this model's weights; another number of units starts in the order of index."""
        units = model.hidden_units if model is not None else 0
        self._model, self._alike, self._spans = model, None, None
        if units != len(self._order):
            self.set_order(np.arange(units))
        if image_shape != self._shape:
            self._shape = image_shape
            scales = wall_scales(image_shape)
            self._scale = min(scales, key=lambda each: abs(each * max(image_shape) - 56))
            self.scaled.emit(self._scale)
        self._refit()

    def set_order(self, order: NDArray[np.intp]) -> None:
        """Put the units into this order, a permutation of all of them."""
        self._order = order
        self._places = {int(unit): place for place, unit in enumerate(order)}
        self._refit()

    def set_weights_shown(self, *, encoder: bool, each: bool) -> None:
        self._encoder, self._each = encoder, each
        self._alike = self._spans = None
        self.redraw()

    def set_scale(self, scale: int) -> None:
        """Logical pixels for each weight; what stands in the middle stays there."""
        if scale != self._scale and scale in self.scales():
            bar, before = self.verticalScrollBar(), max(1, self._layout.height)
            share = (bar.value() + bar.pageStep() / 2) / before
            self._scale = scale
            self._refit()
            bar.setValue(round(share * self._layout.height - bar.pageStep() / 2))

    def set_marks(self, marks: Mapping[int, str]) -> None:
        """Which units are dead, always on or constant."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def select(self, unit: int, pinned: int = -1) -> None:
        """Frame the unit whose card is open, and mark the one that is pinned beside it."""
        self._selected, self._pinned = unit, pinned
        if unit in self._places:
            self._current = unit
            self._show_place(self._places[unit])
        self.viewport().update()

    def scale(self) -> int:
        return self._scale

    def scales(self) -> tuple[int, ...]:
        return wall_scales(self._shape)

    def order(self) -> NDArray[np.intp]:
        return self._order

    def pointed_unit(self) -> int:
        """Under the mouse; else the one the keys have reached."""
        if self._hovered < 0 and self.hasFocus() and self._current in self._places:
            return self._current
        return self._hovered

    def alike_span(self) -> float:
        """Where the colours end while all units share a scale."""
        if self._alike is None:
            found = unit_weights(self._model, slice(None), encoder=self._encoder)
            self._alike = span_of_all(found)
        return self._alike

    def tile_rect(self, unit: int) -> QRectF:
        """Where a unit's tile stands in the viewport, in logical pixels."""
        ratio, layout = self.devicePixelRatioF(), self._layout
        left, top = layout.corner(self._places[unit])
        top -= self.verticalScrollBar().value()
        height, width = layout.tile
        return QRectF(left / ratio, top / ratio, width / ratio, height / ratio)

    def visible_units(self) -> NDArray[np.intp]:
        rows = self._visible_rows()
        columns = self._layout.columns
        return self._order[rows.start * columns : rows.stop * columns]

    def state_in_words(self) -> str:
        return wall_in_words(self._layout.count, self._marks, self._selected, self.pointed_words)

    def redraw(self) -> None:
        """The picture is no longer right."""
        self._picture = None
        self.viewport().update()

    # -- events -------------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self.viewport()), current_theme()
        painter.fillRect(self.viewport().rect(), theme.color("well"))
        if self._model is not None and len(self._order):
            self._paint_tiles(painter)
            pointed = self.pointed_unit()
            for unit in self.visible_units().tolist():
                if unit in self._marks or unit in (pointed, self._selected, self._pinned):
                    self._paint_marks(painter, unit)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        elif event.type() == QEvent.Type.DevicePixelRatioChange:
            self._refit()
        return super().viewportEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)
        if self._current not in self._places and len(self._order):
            self._current = int(self._order[0])
        self._tell()

    def focusOutEvent(self, event: QEvent) -> None:
        super().focusOutEvent(event)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._unit_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        unit = self._unit_at(event.position())
        if unit >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._current = unit
            self.opened.emit(unit)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        scales = self.scales()
        step = 1 if event.angleDelta().y() > 0 else -1
        place = scales.index(self._scale) + step
        self.set_scale(scales[max(0, min(place, len(scales) - 1))])
        self.scaled.emit(self._scale)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._layout.columns
        page = columns * max(1, self._visible_rows().stop - self._visible_rows().start - 1)
        last = len(self._order)
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -last,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in steps and last:
            self._step(steps[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current in self._places:
            self.opened.emit(self._current)
        else:
            event.ignore()

    # -- painting -----------------------------------------------------------------------------

    def _paint_tiles(self, painter: QPainter) -> None:
        if self._picture is None:
            self._picture = self._draw()
            self.frames += 1
        top = self._layout.corner(self._visible_rows().start * self._layout.columns)[1]
        offset = (top - self.verticalScrollBar().value()) / self.devicePixelRatioF()
        painter.drawImage(QPointF(0, offset), self._picture.image)

    def _draw(self) -> WallPicture:
        rows = self._visible_rows()
        tiles = self._bytes_of(self.visible_units())
        return draw_wall(tiles, self._layout, len(rows), current_theme(), self.devicePixelRatioF())

    def _bytes_of(self, units: NDArray[np.intp]) -> NDArray[np.uint8]:
        weights = unit_weights(self._model, units, encoder=self._encoder)
        spans = self._spans_of(units, weights) if self._each else self.alike_span()
        tiles = reduced(np.ascontiguousarray(weights, np.float32), self._shape, LARGEST)
        return weight_bytes(tiles, spans)

    def _spans_of(self, units: NDArray[np.intp], weights: Weights) -> NDArray[np.float64]:
        """Each unit's own scale; found once for every model, so that scrolling is light."""
        if self._spans is None:
            self._spans = np.full(len(self._order), np.nan)
        new = np.isnan(self._spans[units])
        if new.any():
            self._spans[units[new]] = spans_of_each(weights[new])
        return self._spans[units]

    def _paint_marks(self, painter: QPainter, unit: int) -> None:
        theme = current_theme()
        mark = self._marks.get(unit)
        rect = self.tile_rect(unit)
        if mark:
            paint_tile_mark(painter, rect, mark, theme)
        if unit == self._pinned:
            paint_tile_mark(painter, rect, PINNED, theme)
        if unit == self._selected:
            paint_outline(painter, rect, 3, theme.color("accent"))
        elif unit == self.pointed_unit():
            paint_outline(painter, rect, 2, theme.color("ink"))

    # -- places -------------------------------------------------------------------------------

    def _fit(self) -> WallLayout:
        ratio = self.devicePixelRatioF()
        width = self.viewport().width()
        return lay_out_wall(width, ratio, self._shape, self._scale, len(self._order))

    def _refit(self) -> None:
        self._layout = self._fit()
        height = round(self.viewport().height() * self.devicePixelRatioF())
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self._layout.pitch[0] // 3))
        bar.setRange(0, max(0, self._layout.height - height))
        self.redraw()

    def _visible_rows(self) -> range:
        top = self.verticalScrollBar().value()
        height = round(self.viewport().height() * self.devicePixelRatioF())
        return self._layout.rows_between(top, top + height)

    def _unit_at(self, point: QPointF) -> int:
        ratio = self.devicePixelRatioF()
        y = point.y() * ratio + self.verticalScrollBar().value()
        place = self._layout.place_at(point.x() * ratio, y)
        return int(self._order[place]) if place >= 0 else -1

    def _hover(self, unit: int) -> None:
        if unit != self._hovered:
            self._hovered = unit
            self._tell()

    def _tell(self) -> None:
        self.pointed.emit(self.pointed_unit())
        self.viewport().update()

    def _step(self, by: int) -> None:
        place = self._places.get(self._current, 0) + by
        if abs(by) > 1:  # whole rows: stay where there is none
            place = max(0, min(place, len(self._order) - 1))
        if 0 <= place < len(self._order):
            self._current = int(self._order[place])
            self._hovered = -1
            self._show_place(place)
            self._tell()
            say_anew(self)

    def _show_place(self, place: int) -> None:
        """Scroll just so far that a tile is in sight."""
        top, bar = self._layout.corner(place)[1], self.verticalScrollBar()
        margin = self._layout.margin
        bottom = top + self._layout.tile[0] + margin - bar.pageStep()
        bar.setValue(max(bottom, min(bar.value(), top - margin)))
