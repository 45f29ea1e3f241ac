"""A reconstruction building up: the sum of the strongest parts, and its error, step by step."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.described import say_anew
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.tile_painting import (
    LARGEST,
    line,
    paint_tile,
    paint_words,
    snapped,
    tile_size,
)

_CURVE = 30
_GAP = 10


class BuildUp(QWidget):
    """Tiles side by side, one for each step, a curve of their errors beneath.

    Signals
    -------
    picked : how many parts the step has that was clicked, or chosen by arrow keys.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("buildUp")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Building up, strongest parts first"))
        self._shape = (28, 28)
        self._counts: tuple[int, ...] = ()
        self._names: list[str] = []
        self._tiles: list[QImage] = []
        self.errors: list[float] = []
        self._now = 0
        self._rings = False

    def clear(self) -> None:
        self._counts, self._names, self._tiles, self.errors = (), [], [], []
        self.update()

    def show_steps(
        self,
        shape: tuple[int, int],
        counts: tuple[int, ...],
        first_unit: int,
        tiles: list[QImage],
        errors: list[float],
    ) -> None:
        """The steps, each with so many parts; `first_unit` is the strongest one's number."""
        self._shape, self._counts, self._tiles, self.errors = shape, counts, tiles, errors
        self._names = [self._name(count, first_unit) for count in counts]
        self.update()

    def state_in_words(self) -> str:
        if not self._counts:
            return tr("No code yet.")
        steps = "; ".join(
            tr("{step}: error {error}").format(step=name, error=format_figure(error))
            for name, error in zip(self._names, self.errors, strict=True)
        )
        now = [name for name, n in zip(self._names, self._counts, strict=True) if n == self._now]
        return tr("chosen: {step}. {steps}").format(step=now[0], steps=steps) if now else steps

    def set_now(self, count: int) -> None:
        """Mark the place of a sum of so many parts."""
        if count != self._now:
            self._now = count
            self.update()
            say_anew(self)

    @staticmethod
    def room_across(width: float, steps: int) -> float:
        """How wide a step's picture may be."""
        return width / max(steps, 1) - _GAP

    @staticmethod
    def height_for(tile: float) -> int:
        """The height at which the pictures are so high."""
        return round(tile) + 2 * line() + _CURVE + 6

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 2 * line() + _CURVE + 32)

    def sizeHint(self) -> QSize:
        return QSize(0, 2 * line() + _CURVE + 92)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rings = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._rings = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._counts) - 1
        step = max((at for at, each in enumerate(self._counts) if each <= self._now), default=0)
        moves = {
            Qt.Key.Key_Left: step - (self._counts[step] == self._now if self._counts else 0),
            Qt.Key.Key_Right: step + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if key not in moves or last < 0:
            super().keyPressEvent(event)
            return
        self.picked.emit(self._counts[max(0, min(int(moves[Qt.Key(key)]), last))])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._counts and event.button() == Qt.MouseButton.LeftButton:
            at = int(event.position().x() / self.width() * len(self._counts))
            self.picked.emit(self._counts[max(0, min(at, len(self._counts) - 1))])

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        pitch = self.width() / len(self._counts)
        height = self.height() - 2 * line() - _CURVE - 6
        size = tile_size(self._shape, min(pitch - _GAP, LARGEST), min(height, LARGEST))
        for at, tile in enumerate(self._tiles):
            middle, chosen = (at + 0.5) * pitch, self._counts[at] == self._now
            paint_words(painter, theme, self._names[at], middle, 0, pitch - 4)
            place = snapped(middle - size[0] / 2, line(), size)
            paint_tile(painter, place, tile, theme, selected=chosen)
        self._paint_curve(painter, pitch, line() + size[1] + 6)
        if self._rings:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_curve(self, painter: QPainter, pitch: float, top: float) -> None:
        theme, most = current_theme(), max(*self.errors, 1e-12)
        painter.setPen(QPen(theme.color("control"), 1))
        base = round(top + _CURVE) + 0.5
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        points = [
            QPointF((at + 0.5) * pitch, base - 4 - error / most * (_CURVE - 8))
            for at, error in enumerate(self.errors)
        ]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("reconstruction"), 1.8))
        painter.drawPolyline(points)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("reconstruction"))
        for at, point in enumerate(points):
            radius = 4.5 if self._counts[at] == self._now else 3
            painter.drawEllipse(point, radius, radius)
        painter.restore()
        for at, error in enumerate(self.errors):
            strong = self._counts[at] == self._now
            painter.setFont(font("body_strong" if strong else "caption"))
            words, middle = format_figure(error), (at + 0.5) * pitch
            paint_words(painter, theme, words, middle, base + 1, pitch, "text")

    def _name(self, count: int, first_unit: int) -> str:
        if count == 0:
            return tr("start")
        if count == self._counts[-1]:
            return tr("all {parts}").format(parts=f"{count:,}")
        if count == 1:
            return tr("+ unit {unit}").format(unit=first_unit)
        return tr("{parts} parts").format(parts=f"{count:,}")
