"""The two axes of a plot over epochs: thin lines, outward ticks, labels that never move them."""

from __future__ import annotations

import math

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from sae_gui.theme import Theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_tick, line_height, scaled
from sae_gui.widgets.plot_scale import LINEAR, MOST_LABELS, Scale, Ticks, round_values

VALUE_AXIS_WIDTH = 46
TICK_LENGTH = 5
MINOR_TICK_LENGTH = 3
_TEXT_GAP = 4
_PIXELS_FOR_A_LABEL = 26

_LineSpec = tuple[QPen, QPointF, QPointF]
_TextSpec = tuple[QRectF, int, str]


class PlotAxis(pg.AxisItem):
    """What both axes share: pens and font of the theme, ticks of their own choice."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self.enableAutoSIPrefix(False)
        # Room for labels that reach past the axis's ends; pyqtgraph clips them there.
        self.setStyle(hideOverlappingLabels=40)

    def apply_theme(self, theme: Theme) -> None:
        self.setPen(QPen(theme.color("control"), 1))
        self.setTextPen(QPen(theme.color("muted"), 1))
        self.setTickFont(font("caption"))

    def metrics(self) -> QFontMetricsF:
        return QFontMetricsF(font("caption"))

    def place(self, position: float) -> float:
        """Pixels from the axis's left or upper end to a position on it."""
        low, high = self.range
        share = (position - low) / (high - low)
        size = self.size()
        return (
            size.width() * share if self.orientation == "bottom" else size.height() * (1 - share)
        )


class ValueAxis(PlotAxis):
    """The left axis: as wide as it is, whatever its labels."""

    def __init__(self) -> None:
        super().__init__("left")
        self.setWidth(VALUE_AXIS_WIDTH)
        self.scale_of_values: Scale = LINEAR
        self.labelled = False

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.setWidth(scaled(VALUE_AXIS_WIDTH))

    def show_labels(self, labelled: bool) -> None:
        """Whether it carries values at all: before a run there are none."""
        if labelled != self.labelled:
            self.labelled = labelled
            self.picture = None
            self.update()

    def set_scale_of_values(self, scale: Scale) -> None:
        self.scale_of_values = scale
        self.picture = None
        self.update()

    def ticks(self) -> Ticks:
        """What stands at the axis now."""
        if not self.labelled:
            return Ticks()
        most = min(MOST_LABELS, max(2, int(self.size().height() // _PIXELS_FOR_A_LABEL)))
        return self.scale_of_values.ticks(*self.range, most)

    def generateDrawSpecs(
        self, painter: QPainter
    ) -> tuple[_LineSpec, list[_LineSpec], list[_TextSpec]]:
        right, height = self.size().width() - 1, self.size().height()
        line = (self.pen(), QPointF(right, 0), QPointF(right, height))
        ticks = self.ticks()
        lines = [self._tick(right, each, TICK_LENGTH) for each, _ in ticks.major]
        lines += [self._tick(right, each, MINOR_TICK_LENGTH) for each in ticks.minor]
        return line, lines, [self._label(right, *each) for each in ticks.major]

    def _tick(self, right: float, position: float, length: int) -> _LineSpec:
        y = round(self.place(position))
        return self.pen(), QPointF(right - length, y), QPointF(right, y)

    def _label(self, right: float, position: float, text: str) -> _TextSpec:
        height = line_height("caption")
        box = QRectF(0, self.place(position) - height / 2, right - TICK_LENGTH - _TEXT_GAP, height)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return box, int(flags | Qt.TextFlag.TextDontClip), text


class EpochAxis(PlotAxis):
    """The lower axis: whole epochs, and the word under its right end."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self._low = False

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._take_height()

    def set_low(self, low: bool) -> None:
        """Whether to stand in one line, with the word before the last label."""
        if low != self._low:
            self._low = low
            self._take_height()

    def labels(self) -> list[tuple[float, str]]:
        """Epochs and how they are written, as many as there is room for."""
        last = format_tick(self.range[1])
        widest = (
            self.metrics().horizontalAdvance(
                tr("epoch {last}").format(last=last) if self._low else last
            )
            + 30
        )
        most = min(MOST_LABELS, max(2, int(self.size().width() // widest) + 1))
        low, high = self.range
        epochs = round_values(low, high, most, whole=True) if most > 2 else []
        epochs = epochs or [math.ceil(low), math.floor(high)]
        return [(each, format_tick(each)) for each in epochs]

    def generateDrawSpecs(
        self, painter: QPainter
    ) -> tuple[_LineSpec, list[_LineSpec], list[_TextSpec]]:
        width = self.size().width()
        line = (self.pen(), QPointF(-1, 0), QPointF(width, 0))
        labels = self.labels()
        places = [min(round(self.place(epoch)), width - 1) for epoch, _ in labels]
        lines = [(self.pen(), QPointF(x, 0), QPointF(x, TICK_LENGTH)) for x in places]
        texts = [self._centred(x, text) for x, (_, text) in zip(places, labels, strict=True)]
        if self._low:
            x, (_, text) = places[-1], labels[-1]
            reach = x + self.metrics().horizontalAdvance(text) / 2
            texts[-1] = self._ending(reach, tr("epoch {text}").format(text=text), 0)
        else:
            texts.append(self._ending(width, tr("epoch"), 1))
        return line, lines, texts

    def _take_height(self) -> None:
        lines = 1 if self._low else 2
        self.setHeight(TICK_LENGTH + 2 + round(lines * line_height("caption")))

    def _centred(self, x: float, text: str) -> _TextSpec:
        box = QRectF(x - 40, TICK_LENGTH + 1, 80, line_height("caption"))
        return box, int(Qt.AlignmentFlag.AlignHCenter), text

    def _ending(self, x: float, text: str, line: int) -> _TextSpec:
        height = line_height("caption")
        box = QRectF(x - 120, TICK_LENGTH + 1 + line * height, 120, height)
        return box, int(Qt.AlignmentFlag.AlignRight), text
