"""The line under the pairs: colour scales and mean error, or the values under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import Theme, current_theme
from sae_gui.translation import mark, tr
from sae_gui.typography import font
from sae_gui.widgets.pair_layout import PADDING
from sae_gui.widgets.pair_reading import Reading
from sae_gui.widgets.scale_bar import ScaleBar

_DIFFERENCE_WORDS = (
    (mark("−½ ink missing"), mark("+½ too much"), 72),
    (mark("−½ missing"), mark("+½ too much"), 56),
    ("−½", "+½", 56),
)
_BETWEEN = 24
_TICK_GAP = 10


class PairFoot(QWidget):
    """Painted in one piece, because its words get shorter where the window is narrow."""

    SAID = ("_mean_words",)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pairFoot")
        self.setAccessibleName(tr("Figures of the images"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._theme = current_theme()
        self._ink_table: list[int] = []
        self._difference_table: list[int] | None = None
        self._mean_words = ""
        self._reading: Reading | None = None

    def set_scales(self, theme: Theme, ink: list[int], difference: list[int] | None) -> None:
        """The colour tables in use; no difference table where that column is not shown."""
        self._theme, self._ink_table, self._difference_table = theme, ink, difference
        self.update()

    def set_mean(self, words: str) -> None:
        """What the tick on the bars stands for: "mean error 6.30"; "" for no tick."""
        if words != self._mean_words:
            self._mean_words = words
            self.update()

    def show_reading(self, reading: Reading | None) -> None:
        if reading != self._reading:
            self._reading = reading
            self.update()

    def state_in_words(self) -> str:
        return self.words().strip()

    def words(self) -> str:
        """All it shows at this width, from left to right."""
        metrics = QFontMetricsF(self.font())
        if self._reading is not None:
            return "   ".join(self._reading_words(metrics))
        scales = [word for each in self._scales(metrics) for word in (each.low, each.high)]
        return "   ".join([*scales, self._mean_words])

    def sizeHint(self) -> QSize:
        return QSize(0, round(QFontMetricsF(font("caption")).height()) + 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font("caption"))
        line = QRectF(self.rect()).adjusted(PADDING, 0, -PADDING, 0)
        metrics = QFontMetricsF(painter.font(), self)
        if self._reading is not None:
            self._paint_reading(painter, line, metrics)
        else:
            self._paint_scales(painter, line, metrics)
            self._paint_mean(painter, line, metrics)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _paint_scales(self, painter: QPainter, line: QRectF, metrics: QFontMetricsF) -> None:
        for bar in self._scales(metrics):
            bar.paint(painter, line, self._theme)
            line = line.adjusted(bar.width(metrics) + _BETWEEN, 0, 0, 0)

    def _scales(self, metrics: QFontMetricsF) -> list[ScaleBar]:
        """With the longest words that leave room for the mean."""
        if not self._ink_table:
            return []
        ink = ScaleBar("0", tr("1 ink"), self._ink_table, 56)
        if self._difference_table is None:
            return [ink]
        room = self.width() - 2 * PADDING - ink.width(metrics) - _BETWEEN
        if self._mean_words:
            room -= metrics.horizontalAdvance(self._mean_words) + _TICK_GAP + _BETWEEN
        bars = [
            ScaleBar(tr(low), tr(high), self._difference_table, size)
            for low, high, size in _DIFFERENCE_WORDS
        ]
        return [ink, next((each for each in bars if each.width(metrics) <= room), bars[-1])]

    def _paint_mean(self, painter: QPainter, line: QRectF, metrics: QFontMetricsF) -> None:
        if not self._mean_words:
            return
        painter.setPen(self._theme.color("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(line, right, self._mean_words)
        left = line.right() - metrics.horizontalAdvance(self._mean_words) - _TICK_GAP
        tick = QRectF(round(left), round(line.center().y()) - 6, 2, 12)
        painter.fillRect(tick, self._theme.color("target"))

    def _paint_reading(self, painter: QPainter, line: QRectF, metrics: QFontMetricsF) -> None:
        where, values = self._reading_words(metrics)
        vertical = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(self._theme.color("muted"))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | vertical, where)
        painter.setPen(self._theme.color("text"))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | vertical, values)

    def _reading_words(self, metrics: QFontMetricsF) -> tuple[str, str]:
        """The fullest wording that fits, shortening the place before the values."""
        assert self._reading is not None
        room = self.width() - 2 * PADDING - _BETWEEN
        for values in self._reading.values:
            for where in self._reading.where:
                width = metrics.horizontalAdvance(where) + metrics.horizontalAdvance(values)
                if width <= room:
                    return where, values
        return "", self._reading.values[-1]
