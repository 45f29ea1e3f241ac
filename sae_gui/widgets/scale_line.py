"""Several colour scales in one line, each after what it is the scale of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.scale_bar import ScaleBar

_BETWEEN = 28
_GAP = 8
_AROUND = 8


@dataclass(frozen=True, slots=True, eq=False)
class NamedScale:
    """A scale, and the words before it: the full ones, and those where room is short."""

    words: str
    short: str
    bar: ScaleBar


class ScaleLine(QWidget):
    """Words give way before scales do; scales that even then find no room are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("scaleLine")
        self.setAccessibleName(tr("Colour scales"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._scales: tuple[NamedScale, ...] = ()

    def show_scales(self, scales: Sequence[NamedScale]) -> None:
        self._scales = tuple(scales)
        self.update()

    def state_in_words(self) -> str:
        return self._ends() or tr("There are no figures yet.")

    def _ends(self) -> str:
        """Each scale, and what its ends stand for."""
        told = (f"{each.words} {each.bar.low} … {each.bar.high}" for each in self._scales)
        return "; ".join(told)

    def sizeHint(self) -> QSize:
        return QSize(0, round(QFontMetricsF(font("caption")).height()) + _AROUND)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def words_shown(self) -> list[str]:
        """What stands before each scale that has room, at this width."""
        metrics = QFontMetricsF(font("caption"))
        for wording in ("words", "short"):
            shown = [getattr(each, wording) for each in self._scales]
            widths = self._widths(shown, metrics)
            if sum(widths) + _BETWEEN * (len(widths) - 1) <= self.width():
                return shown
        while shown and sum(widths) + _BETWEEN * (len(widths) - 1) > self.width():
            shown, widths = shown[:-1], widths[:-1]
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        painter.setFont(font("caption"))
        metrics, left = QFontMetricsF(painter.font(), self), 0.0
        for words, scale in zip(self.words_shown(), self._scales, strict=False):
            line = QRectF(left, 0, self.width() - left, self.height())
            painter.setPen(theme.color("text"))
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(line.topLeft() + QRectF(0, base, 0, 0).topLeft(), words)
            start = metrics.horizontalAdvance(words) + _GAP if words else 0.0
            scale.bar.paint(painter, line.adjusted(start, 0, 0, 0), theme)
            left += start + scale.bar.width(metrics) + _BETWEEN
        painter.end()

    def _widths(self, words: list[str], metrics: QFontMetricsF) -> list[float]:
        return [
            (metrics.horizontalAdvance(each) + _GAP if each else 0) + scale.bar.width(metrics)
            for each, scale in zip(words, self._scales, strict=True)
        ]
