"""How many images each class has: a bar for each, its name beneath."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.words import count

_BARS_HEIGHT = 16
_GAP = 4
_TOP = 4
_BETWEEN_NAMES = 4
_LEAST_NAME = "MMM"


class ClassBars(QWidget):
    """Bars over the whole width.

    Names too long for their bar stand in two lines by turns, and what finds no room even so is
    cut; a tooltip has them whole.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("classBars")
        self.setAccessibleName(tr("Images of each class"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._counts: tuple[int, ...] = ()

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Images of each class; nothing at all where there are no classes."""
        self._names, self._counts = tuple(counts), tuple(counts.values())
        self.setVisible(bool(self._counts))
        self.updateGeometry()
        self.update()

    def state_in_words(self) -> str:
        if not self._counts:
            return tr("No images are open, or they have no classes.")
        return ", ".join(self.words(place) for place in range(len(self._counts)))

    def words(self, place: int) -> str:
        """Such as "Sandal: 6,000 images"."""
        return f"{self._names[place]}: {count(self._counts[place], 'image')}"

    def names_shown(self) -> list[str]:
        """The names as they stand under the bars, cut to whole letters."""
        if self._lines() == 0:
            return [""] * len(self._names)
        last = len(self._names) - 1
        return [self._fitting(name, place in (0, last)) for place, name in enumerate(self._names)]

    def sizeHint(self) -> QSize:
        return QSize(0, _TOP + _BARS_HEIGHT + self._lines() * self._line_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._counts:
            return
        painter = QPainter(self)
        theme = current_theme()
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        tallest = max(1, *self._counts)
        for place, (name, number) in enumerate(zip(self.names_shown(), self._counts, strict=True)):
            slot = self._slot(place)
            height = round(_BARS_HEIGHT * number / tallest)
            gap = _GAP if slot.width() >= 3 * _GAP else 1
            top = _TOP + _BARS_HEIGHT - height
            bar = QRectF(slot.left(), top, slot.width() - gap, height)
            painter.fillRect(bar.toRect(), theme.color("baseline"))
            self._paint_name(painter, name, place, bar)
        painter.end()

    def _paint_name(self, painter: QPainter, name: str, place: int, bar: QRectF) -> None:
        """Centred under its bar, but never outside the column."""
        width = painter.fontMetrics().horizontalAdvance(name)
        left = max(0, min(bar.center().x() - width / 2, self.width() - width))
        line = place % max(1, self._lines())
        top = _TOP + _BARS_HEIGHT + line * self._line_height()
        rect = QRectF(left, top, width + 1, self._line_height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._counts:
            place = int(event.pos().x() / self.width() * len(self._counts))
            words = self.words(max(0, min(place, len(self._counts) - 1)))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _slot(self, place: int) -> QRectF:
        # The last bar ends with the column, as its neighbours above do.
        pitch = (self.width() + _GAP) / len(self._counts)
        return QRectF(place * pitch, 0, pitch, self.height())

    def _lines(self) -> int:
        """Two where one line would cut a name, none where there is hardly room for a letter."""
        if not self._counts:
            return 0
        metrics, slot = QFontMetricsF(font("caption")), self._slot(0).width()
        longest = max(metrics.horizontalAdvance(name) for name in self._names)
        if longest <= slot - _BETWEEN_NAMES:
            return 1
        return 2 if 2 * slot >= metrics.horizontalAdvance(_LEAST_NAME) else 0

    def _line_height(self) -> int:
        return round(QFontMetricsF(font("caption")).height()) + 1

    def _fitting(self, name: str, at_an_end: bool) -> str:
        """Cut to the room of its line; at the ends half a bar of it is beyond the column."""
        lines = self._lines()
        bars = 1.5 if lines == 2 and at_an_end else lines
        metrics = QFontMetricsF(font("caption"))
        room = bars * self._slot(0).width() - _BETWEEN_NAMES
        while name and metrics.horizontalAdvance(name) > room:
            name = name[:-1]
        return name.rstrip(" /-")
