"""A plot over the epochs of a run: curves, a hairline, and a view that stays where it is put."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)

from sae_gui.described import say_anew
from sae_gui.theme import Theme, current_theme
from sae_gui.widgets.band_item import BandItem
from sae_gui.widgets.curve_points import CurvePoints, finite, thin
from sae_gui.widgets.curve_style import CurveStyle
from sae_gui.widgets.plot_axis import EpochAxis, ValueAxis
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_marks import JOINT_WIDTH, Mark, paint_marks, paint_moment
from sae_gui.widgets.plot_scale import Scale
from sae_gui.widgets.reference_lines import ReferenceLines

TOP_MARGIN = 8
_LOW_PLOT = 150
#: How near the mouse must be to point at a curve, in pixels; how much thicker one is that is lit.
_NEAR, _LIT = 6, 1.9
_BY_KEY = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_STRIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class EpochPlot(pg.PlotWidget):
    """Curves over epochs, on axes whose ranges only their owner and the user's hand change.

    Positions are in units of `scale`; the owner turns values into positions.
    """

    #: The epoch under the hairline, or None when it goes.
    pointed = Signal(object)
    #: Edges of the view or its place on the screen are others than before.
    view_changed = Signal()
    #: True when ranges follow the data, False after panning or zooming by hand.
    automatic_changed = Signal(bool)
    #: The user asks for the other scale, by key.
    scale_switch_asked = Signal()
    #: The name of the curve under the mouse, "" for none.
    curve_pointed = Signal(str)
    #: The user asks for the context menu, at this place on the screen.
    menu_asked = Signal(object)

    def __init__(self, name: str) -> None:
        self.value_axis, self._epoch_axis = ValueAxis(), EpochAxis()
        axes = {"left": self.value_axis, "bottom": self._epoch_axis}
        super().__init__(axisItems=axes, enableMenu=False)
        self.setAccessibleName(name)
        self.setMinimumSize(120, 60)
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # the grid is part of the background
        self._band = BandItem()
        self._curves: dict[str, pg.PlotCurveItem] = {}
        self._styles: dict[str, CurveStyle] = {}
        self._marks: Sequence[Mark] = ()
        self._references = ReferenceLines()
        self._lit: frozenset[str] = frozenset()
        self._pointed_curve = ""
        self._empty_words = ""
        #: What the curves show, said by their owner.
        self.words: Callable[[], str] = lambda: self._empty_words
        self._hairline: int | None = None
        self._moment: int | None = None
        self._last_epoch = 0
        self._epochs = (0.0, 1.0)
        self._positions = (0.0, 1.0)
        self._automatic = True
        self._showing_ranges = False
        self._focus_by_key = False
        self._prepare_view()

    @property
    def scale(self) -> Scale:
        return self.value_axis.scale_of_values

    @property
    def automatic(self) -> bool:
        """Whether ranges follow the data; not so after panning or zooming by hand."""
        return self._automatic

    @property
    def hairline(self) -> int | None:
        return self._hairline

    @property
    def moment(self) -> int | None:
        """The epoch that the window looks back at."""
        return self._moment

    def set_moment(self, epoch: int | None) -> None:
        """Mark the epoch that the window looks back at; None: it shows the run as it is."""
        if epoch != self._moment:
            self._moment = epoch
            self.viewport().update()

    def set_styles(self, styles: Mapping[str, CurveStyle]) -> None:
        """Which curves there are, by name, the uppermost last."""
        for curve in self._curves.values():
            self.plotItem.removeItem(curve)
        self._styles = dict(styles)
        self._curves = {name: pg.PlotCurveItem(skipFiniteCheck=True) for name in styles}
        for curve in self._curves.values():
            self.plotItem.addItem(curve, ignoreBounds=True)
        self.apply_theme(current_theme())

    def thinned(self, epochs: NDArray[np.float64], values: NDArray[np.float64]) -> CurvePoints:
        """The points with a finite value, no more of them than the view can show."""
        low, high = self.frame().epochs
        return thin(*finite(epochs, values), low, high, self.columns())

    def set_points(
        self, name: str, epochs: NDArray[np.float64], positions: NDArray[np.float64], smooth: bool
    ) -> None:
        """Draw a curve through finite points; `smooth` where there is time for it."""
        self._curves[name].setData(epochs, positions, antialias=smooth)

    def set_band(
        self, epochs: NDArray[np.float64], low: NDArray[np.float64], high: NDArray[np.float64]
    ) -> None:
        """Fill the area between two curves, beneath the others."""
        self._band.set_points(epochs, low, high)

    def curve_count(self) -> int:
        return len(self._curves)

    def curve_points(self, name: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The points that are drawn of a curve."""
        return self._curves[name].getData()

    def light(self, names: Iterable[str]) -> None:
        """Draw these curves thicker, and no others."""
        lit = frozenset(names)
        if lit != self._lit:
            self._lit = lit
            self.apply_theme(current_theme())

    def curve_at(self, place: QPointF) -> str:
        """The name of the curve within a few pixels of a place; "" for none."""
        frame = self.frame()
        if not frame.rect.contains(place):
            return ""
        drawn = {name: self.curve_points(name) for name in reversed(self._curves)}
        away = {
            name: abs(frame.y(float(np.interp(frame.epoch_at(place.x()), *points))) - place.y())
            for name, points in drawn.items()
            if points[0] is not None and len(points[0])
        }
        nearest = min(away, key=lambda name: away[name], default="")
        return nearest if nearest and away[nearest] <= _NEAR else ""

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """What stands on the curves, in the order of painting."""
        self._marks = marks
        self.viewport().update()

    def marks(self) -> Sequence[Mark]:
        return self._marks

    def set_references(self, references: ReferenceLines) -> None:
        """Quiet lines beneath the curves, their words above them."""
        if references != self._references:
            self._references = references
            self.viewport().update()

    def references(self) -> ReferenceLines:
        return self._references

    def set_empty_words(self, words: str) -> None:
        """What will appear here, said in the middle of the axes until there is an epoch."""
        self._empty_words = words
        self.viewport().update()

    def state_in_words(self) -> str:
        return self.words() if self._last_epoch else self._empty_words

    def set_scale(self, scale: Scale) -> None:
        """Take another scale; ranges are automatic again."""
        self.value_axis.set_scale_of_values(scale)
        self._set_automatic(True)

    def set_ranges(self, planned_epochs: int, positions: tuple[float, float]) -> None:
        """The ranges of the data, shown unless the view was moved by hand."""
        self._epochs, self._positions = (0.0, float(planned_epochs)), positions
        if self._automatic:
            self._show_ranges()

    def fit(self) -> None:
        """Show all there is, and go on following it."""
        self._set_automatic(True)
        self._show_ranges()

    def set_last_epoch(self, epoch: int) -> None:
        """How far the run is, and the hairline may go; 0: the axes are empty."""
        self._last_epoch = epoch
        self.value_axis.show_labels(epoch > 0)
        if self._hairline and self._hairline > epoch:
            self.point_at(None)

    def point_at(self, epoch: int | None) -> None:
        """Put the hairline on an epoch, or take it away."""
        if epoch is not None:
            epoch = min(max(epoch, 1), self._last_epoch) if self._last_epoch else None
        if epoch != self._hairline:
            self._hairline = epoch
            self.viewport().update()
            self.pointed.emit(epoch)
            say_anew(self)

    def frame(self) -> PlotFrame:
        """Where values stand on the screen now."""
        rect = self.plotItem.vb.sceneBoundingRect()
        epochs, positions = self.plotItem.vb.viewRange()
        return PlotFrame(rect, tuple(epochs), tuple(positions))

    def columns(self) -> int:
        """Width of the curves' rectangle in pixels of the screen."""
        return max(8, round(self.frame().rect.width() * self.devicePixelRatioF()))

    def apply_theme(self, theme: Theme) -> None:
        self.setBackground(theme.color("panel"))
        self.value_axis.apply_theme(theme)
        self._epoch_axis.apply_theme(theme)
        self._band.set_brush(theme.color("sparsity_fill"))
        for name, curve in self._curves.items():
            pen = self._styles[name].plot_pen(theme, self.devicePixelRatioF())
            pen.setWidthF(pen.widthF() * (_LIT if name in self._lit else 1))
            curve.setPen(pen)

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        super().drawBackground(painter, rect)
        frame = self.frame()
        painter.setPen(QPen(current_theme().color("grid"), 1))
        for position, _ in self.value_axis.ticks().major:
            y = round(frame.y(position))
            painter.drawLine(QPointF(frame.rect.left(), y), QPointF(frame.rect.right(), y))
        self._references.paint_lines(painter, frame, current_theme())

    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        theme, frame = current_theme(), self.frame()
        if not self._last_epoch:
            painter.setPen(theme.color("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(frame.rect.adjusted(8, 0, -8, 0), int(flags), self._empty_words)
        if self._moment is not None and frame.epochs[0] <= self._moment <= frame.epochs[1]:
            paint_moment(painter, frame, theme, self._moment)
        if self._hairline is not None and frame.holds(self._hairline, frame.positions[0]):
            x = round(frame.x(self._hairline))
            painter.setPen(QPen(theme.color("text"), 1))
            painter.drawLine(QPointF(x, frame.rect.top()), QPointF(x, frame.rect.bottom()))
        self._references.paint_words(painter, theme)
        paint_marks(painter, frame, theme, self._marks)
        if self._focus_by_key:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_by_key = event.reason() in _BY_KEY
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_by_key = False
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.apply_theme(current_theme())
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _STRIDES:
            stride = _STRIDES[key] * (10 if event.modifiers() else 1)
            here = self._last_epoch + (stride < 0) if self._hairline is None else self._hairline
            self.point_at(here + stride)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.point_at(1 if key == Qt.Key.Key_Home else self._last_epoch)
        elif key == Qt.Key.Key_Escape and self._hairline is not None:
            self.point_at(None)
        elif key == Qt.Key.Key_F:
            self.fit()
        elif key == Qt.Key.Key_L:
            self.scale_switch_asked.emit()
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        frame = self.frame()
        if not event.buttons():
            inside = frame.rect.contains(event.position())
            self.point_at(round(frame.epoch_at(event.position().x())) if inside else None)
            self._point_at_curve(self.curve_at(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.fit()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.point_at(None)
        self._point_at_curve("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._epoch_axis.set_low(self.height() < _LOW_PLOT)
        if self.plotItem is not None:  # pyqtgraph resizes once before it has one
            self.plotItem.layout.activate()

    def _point_at_curve(self, name: str) -> None:
        if name != self._pointed_curve:
            self._pointed_curve = name
            self.curve_pointed.emit(name)

    def _prepare_view(self) -> None:
        self.plotItem.hideButtons()
        self.plotItem.layout.setContentsMargins(0, TOP_MARGIN, JOINT_WIDTH, 0)
        self._band.setZValue(-1)
        self.plotItem.addItem(self._band, ignoreBounds=True)
        view = self.plotItem.vb
        view.disableAutoRange()
        view.sigRangeChanged.connect(self._on_range_changed)
        view.sigResized.connect(lambda _: self.view_changed.emit())
        self._show_ranges()

    def _show_ranges(self) -> None:
        view = self.plotItem.vb
        low, high = self._positions
        span = high - low
        self._showing_ranges = True
        # A view far from the data, or deep between two points, is a place to be lost in.
        view.setLimits(
            xMin=0,
            xMax=self._epochs[1],
            yMin=low - span,
            yMax=high + span,
            minXRange=min(2, self._epochs[1]),
            minYRange=span / 200,
        )
        view.setRange(xRange=self._epochs, yRange=self._positions, padding=0)
        self._showing_ranges = False

    def _on_range_changed(self) -> None:
        if not self._showing_ranges:  # then a hand did it
            self._set_automatic(False)
        self.view_changed.emit()

    def _set_automatic(self, automatic: bool) -> None:
        if automatic != self._automatic:
            self._automatic = automatic
            self.automatic_changed.emit(automatic)
