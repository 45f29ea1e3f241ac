"""Groups of keys, painted in as many columns as the width holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.help.key_list import KeyGroup, KeyRow
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, scaled

_COLUMN, _GUTTER, _KEYS_WIDTH = 290, 24, 108
_LINE_GAP, _GROUP_GAP = 5.0, 14.0


class KeySheet(QWidget):
    """Keys at the left of a column, what they do beside them."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keySheet")
        self.setAccessibleName(tr("Keys"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._groups: tuple[KeyGroup, ...] = ()

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        self._groups = tuple(groups)
        self.setAccessibleDescription(" ".join(each.words() for each in groups))
        self._fit()

    def columns(self) -> int:
        """How many stand side by side."""
        return max((self.width() + _GUTTER) // (scaled(_COLUMN) + _GUTTER), 1)

    def sizeHint(self) -> QSize:
        return QSize(3 * scaled(_COLUMN) + 2 * _GUTTER, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        tallest = max((sum(map(self._height, each)) for each in self._filled()), default=0.0)
        self.setMinimumHeight(round(tallest))
        self.update()

    def _filled(self) -> list[list[KeyGroup]]:
        """The groups in their order, cut into columns as even as can be."""
        heights, line = [self._height(each) for each in self._groups], self._line()
        limit = max(heights, default=0.0)
        while len(filled := self._cut(heights, limit)) > self.columns():
            limit += line
        return filled

    def _cut(self, heights: Sequence[float], limit: float) -> list[list[KeyGroup]]:
        columns: list[list[KeyGroup]] = [[]]
        filled = 0.0
        for group, height in zip(self._groups, heights, strict=True):
            if columns[-1] and filled + height > limit:
                columns.append([])
                filled = 0.0
            columns[-1].append(group)
            filled += height
        return columns

    def _line(self) -> float:
        return QFontMetricsF(font("caption")).height() + _LINE_GAP

    def _height(self, group: KeyGroup) -> float:
        title = QFontMetricsF(font("title")).height() + _LINE_GAP
        return title + len(group.rows) * self._line() + _GROUP_GAP

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, count = QPainter(self), self.columns()
        width = (self.width() - _GUTTER * (count - 1)) / count
        for place, groups in enumerate(self._filled()):
            top = 0.0
            for group in groups:
                self._paint_group(painter, group, place * (width + _GUTTER), top, width)
                top += self._height(group)
        painter.end()

    def _paint_group(
        self, painter: QPainter, group: KeyGroup, left: float, top: float, width: float
    ) -> None:
        theme, align = current_theme(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font("title"))
        painter.setPen(theme.color("text"))
        height = QFontMetricsF(painter.font()).height()
        painter.drawText(QRectF(left, top, width, height), align, group.title)
        painter.setPen(QPen(theme.color("line"), 1))
        under = round(top + height + 2) + 0.5
        painter.drawLine(round(left), under, round(left + width), under)
        line = QRectF(left, top + height + _LINE_GAP, width, self._line())
        for row in group.rows:
            self._paint_row(painter, row, line)
            line.translate(0, self._line())

    def _paint_row(self, painter: QPainter, row: KeyRow, line: QRectF) -> None:
        theme, align = current_theme(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        keys_width = scaled(_KEYS_WIDTH)
        strong = font("caption")
        strong.setWeight(strong.Weight.DemiBold)
        painter.setFont(strong)
        painter.setPen(theme.color("text"))
        painter.drawText(line, align, row.keys)
        used = max(keys_width, QFontMetricsF(strong).horizontalAdvance(row.keys) + 8)
        painter.setFont(font("caption"))
        painter.setPen(theme.color("muted"))
        room = line.adjusted(used, 0, 0, 0)
        words = QFontMetricsF(painter.font()).elidedText(
            row.words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, align, words)
