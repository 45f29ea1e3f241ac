"""The code of one image as bars, strongest first, each over its part; all can be changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.described import say_anew
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_activation
from sae_gui.widgets.tile_painting import line, paint_tile, paint_words, snapped, tile_size

_PITCH, _WIDE_PITCH = 60, 90
#: From this height on pictures may be larger, and bars wider apart.
_TALL = 230
_STEPS = 20
_DRAG_BEGINS = 3


@dataclass(frozen=True, slots=True)
class CodeBar:
    """One unit: its own activation, and the one in force."""

    unit: int
    own: float
    value: float

    @property
    def is_off(self) -> bool:
        return self.value == 0 and self.own != 0

    @property
    def words(self) -> str:
        return tr("off") if self.is_off else format_activation(self.value)


class CodeBars(QWidget):
    """As many bars as fit, from the strongest on; the wheel and the arrow keys lead further.

    Drag a bar, or press Up and Down; click its picture, or press Space, to switch it off and on.

    Signals
    -------
    edited : unit, its new activation (None: its own again), whether the change is complete; a
        drag is one change of many steps.
    window_changed : other units are shown; their pictures are wanted.
    """

    edited = Signal(int, object, bool)
    window_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("codeBars")
        self.setAccessibleName(tr("Code, strongest unit first"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._shape = (28, 28)
        self._order: list[int] = []
        self._own: list[float] = []
        self._values: Mapping[int, float] = {}
        self._tiles: list[QImage] = []
        self._top = 1.0
        self._ends_at: float | None = None
        self._rings = False
        self._letters = font("caption"), font("body_strong")
        self.first = 0
        self.narrow = False
        self.selected: int | None = None
        self._pressed: tuple[CodeBar, QPointF] | None = None
        self._dragging = False

    @property
    def is_dragging(self) -> bool:
        return self._pressed is not None

    @property
    def places(self) -> int:
        """How many bars there is room for."""
        pitch = _WIDE_PITCH if self.height() >= _TALL else _PITCH
        return 15 if self.narrow else max(15, self.width() // pitch)

    @property
    def bars(self) -> list[CodeBar]:
        """Those in sight, from left to right."""
        return [self._bar(unit) for unit in self._order[self.first : self.first + self.places]]

    def clear(self) -> None:
        self._order, self._own, self._values, self._tiles = [], [], {}, []
        self.selected, self._pressed, self.first = None, None, 0
        self.update()

    def show_code(
        self, shape: tuple[int, int], order: Sequence[int], own: Sequence[float], top: float | None
    ) -> None:
        """Units in their order, and each unit's own activation.

        `top` is where activations end; None where they do not.
        """
        self._shape, self._order, self._own, self._ends_at = shape, list(order), list(own), top
        self.first = max(0, min(self.first, len(self._order) - self.places))

    def show_values(self, values: Mapping[int, float]) -> None:
        """The activations of units that are not their own."""
        self._values = values
        if not self.is_dragging:
            most = max(max(self._own, default=0), max(values.values(), default=0))
            self._top = self._ends_at or 1.25 * most or 1.0
        self.update()
        say_anew(self)

    def show_tiles(self, tiles: list[QImage]) -> None:
        """Pictures of the bars shown, in their order."""
        self._tiles = tiles
        self.update()

    def bar_rect(self, unit: int) -> QRectF:
        """Where the bar of a unit that is shown can be dragged, its full height."""
        at = [each.unit for each in self.bars].index(unit)
        middle, width = self._middle(at), self._bar_width()
        return QRectF(middle - width / 2, line(), width, self._base() - line())

    def tile_rect(self, unit: int) -> QRectF:
        """The picture under a unit's bar."""
        at = [each.unit for each in self.bars].index(unit)
        size = self._tile()
        return snapped(self._middle(at) - size[0] / 2, self._base() + 4, size)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 120)

    def sizeHint(self) -> QSize:
        return QSize(0, 172)

    # -- mouse --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        bar = self._bar_at(event.position())
        if bar is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._select(bar.unit)
        if event.position().y() > self._base():
            self._toggle(bar)
        else:
            self._pressed = bar, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        y = event.position().y()
        if self._pressed is None:
            over = self._bar_at(event.position()) is not None
            shape = (
                Qt.CursorShape.SizeVerCursor
                if y <= self._base()
                else Qt.CursorShape.PointingHandCursor
            )
            self.setCursor(shape if over else Qt.CursorShape.ArrowCursor)
            return
        bar, start = self._pressed
        if self._dragging or abs(y - start.y()) >= _DRAG_BEGINS:
            self._dragging = True
            self.edited.emit(bar.unit, self._value_at(y), False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        (bar, _), dragged = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if dragged:
            self.edited.emit(bar.unit, self._value_at(event.position().y()), True)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        before = self.first
        self._show_from(self.first - (1 if event.angleDelta().y() > 0 else -1) * 3)
        if self.first != before:
            event.accept()
        else:
            event.ignore()

    # -- keyboard -----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = event.key(), self._chosen()
        if not self._order:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move(Qt.Key(key))
        elif bar is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = self._top / _STEPS * (1 if key == Qt.Key.Key_Up else -1)
            self.edited.emit(bar.unit, self._limited(round(bar.value + step, 6)), True)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._toggle(bar)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rings = event.reason() != Qt.FocusReason.MouseFocusReason
        if self.selected is None and self.bars:
            self._select(self.bars[0].unit)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rings = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_from(self.first)
        self.window_changed.emit()

    def _move(self, key: Qt.Key) -> None:
        units = self._order
        at = units.index(self.selected) if self.selected in units else -1
        wanted = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(units) - 1,
        }[key]
        at = max(0, min(wanted, len(units) - 1))
        self._show_from(min(max(self.first, at - self.places + 1), at))
        self._select(units[at])

    def _show_from(self, first: int) -> None:
        first = max(0, min(first, len(self._order) - self.places))
        if first != self.first:
            self.first = first
            self.window_changed.emit()
            self.update()

    def _toggle(self, bar: CodeBar) -> None:
        own_is_zero = bar.own == 0
        value = None if bar.value == 0 or own_is_zero else 0.0
        self.edited.emit(bar.unit, value, True)

    def _select(self, unit: int) -> None:
        self.selected = unit
        self.update()
        say_anew(self)

    def _chosen(self) -> CodeBar | None:
        known = self.selected is not None and self.selected < len(self._own)
        return self._bar(self.selected) if known else None

    def _bar(self, unit: int) -> CodeBar:
        own = self._own[unit]
        return CodeBar(unit, own, self._values.get(unit, own))

    def state_in_words(self) -> str:
        """The selected unit first, then the bars in sight."""
        if not self._order:
            return tr("No code yet.")
        words = ", ".join(f"{each.unit}: {each.words}" for each in self.bars)
        bar = self._chosen()
        if bar is None:
            return words
        chosen = tr("unit {unit}: {value}, by itself {own}").format(
            unit=bar.unit, value=bar.words, own=f"{bar.own:.2f}"
        )
        return f"{chosen}. {words}"

    # -- places -------------------------------------------------------------------------------

    def _limited(self, value: float) -> float:
        value = max(value, 0.0)
        return value if self._ends_at is None else min(value, self._ends_at)

    def _value_at(self, y: float) -> float:
        height = self._base() - line()
        return self._limited(round((self._base() - y) / height * self._top, 4))

    def _pitch(self) -> float:
        return self.width() / max(self.places, 1)

    def _middle(self, at: int) -> float:
        return (at + 0.5) * self._pitch()

    def _bar_width(self) -> float:
        return min(28.0, self._pitch() * 0.46)

    def _tile(self) -> tuple[float, float]:
        return tile_size(self._shape, self._pitch() - 4, self.height() * 0.45)

    def _base(self) -> float:
        """The line the bars stand on."""
        return round(self.height() - self._tile()[1] - line() - 6)

    def _bar_at(self, point: QPointF) -> CodeBar | None:
        at, shown = int(point.x() // self._pitch()), self.bars
        return shown[at] if 0 <= at < len(shown) else None

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._order:
            return
        painter, theme = QPainter(self), current_theme()
        self._letters = font("caption"), font("body_strong")
        painter.setPen(QPen(theme.color("control"), 1))
        painter.drawLine(QPointF(0, self._base() + 0.5), QPointF(self.width(), self._base() + 0.5))
        for at, bar in enumerate(self.bars):
            self._paint_bar(painter, theme, at, bar)
            if at < len(self._tiles):
                self._paint_tile(painter, theme, at, bar)
        if self._rings:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_bar(self, painter: QPainter, theme: Theme, at: int, bar: CodeBar) -> None:
        middle, width, base = self._middle(at), self._bar_width(), self._base()
        tall = base - line()
        height = min(bar.value / self._top, 1.0) * tall
        rect = QRectF(round(middle - width / 2), base - height, round(width), height)
        painter.fillRect(rect, theme.color("sparsity"))
        if bar.value != bar.own:
            own = min(bar.own / self._top, 1.0) * tall
            ghost = QPen(theme.color("sparsity"), 1.5, Qt.PenStyle.CustomDashLine)
            ghost.setDashPattern([3, 2])
            painter.setPen(ghost)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(rect.left() + 0.5, base - own, rect.width() - 1, own))
        if self._pressed is not None and self._pressed[0].unit == bar.unit:
            handle = QRectF(rect.left() - 4, rect.top() - 3, rect.width() + 8, 6)
            painter.fillRect(handle, theme.color("accent"))
        strong = bar.value != bar.own
        painter.setFont(self._letters[strong])
        top = base - height - line() - (2 if strong else 0)
        paint_words(painter, theme, bar.words, middle, max(top, 0), self._pitch(), "text")

    def _paint_tile(self, painter: QPainter, theme: Theme, at: int, bar: CodeBar) -> None:
        size, middle = self._tile(), self._middle(at)
        rect = snapped(middle - size[0] / 2, self._base() + 4, size)
        chosen = bar.unit == self.selected
        painter.setOpacity(0.3 if bar.is_off else 1.0)
        paint_tile(painter, rect, self._tiles[at], theme, selected=chosen)
        painter.setOpacity(1.0)
        if bar.is_off:
            painter.setPen(QPen(theme.color("text"), 1.5))
            painter.drawLine(rect.bottomLeft(), rect.topRight())
        painter.setFont(self._letters[chosen])
        token = "text" if chosen else "muted"
        paint_words(painter, theme, str(bar.unit), middle, rect.bottom() + 2, self._pitch(), token)
