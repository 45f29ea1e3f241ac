"""The rows of the table of runs: each run's own line, and a dot beside the best figures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from sae_gui.theme import current_theme
from sae_gui.typography import font
from sae_gui.widgets.run_style import run_style
from sae_gui.widgets.table_rows import INSET, Index, LinedRows

SAMPLE, NAME = 2, 3
RUN = Qt.ItemDataRole.UserRole
BEST = Qt.ItemDataRole.UserRole + 1


class RunRows(LinedRows):
    """Each run's own line in its column, and a dot beside the best figures."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: dict[tuple[str, bool], QSize] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        theme, rect = current_theme(), option.rect
        painter.save()
        if index.column() == SAMPLE and index.data(RUN):
            painter.setPen(QPen(run_style(index.data(RUN)).pen(theme)))
            middle = rect.center().y() + 0.5
            painter.drawLine(QPointF(rect.left() + 6, middle), QPointF(rect.right() - 6, middle))
        if index.data(BEST):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("good"))
            width = QFontMetrics(font("body_strong")).horizontalAdvance(index.data())
            dot = QPointF(rect.right() - width - INSET - 14, rect.center().y() + 1)
            painter.drawEllipse(dot, 3.5, 3.5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """With room for the dot of a best figure; measured once for the same words."""
        best = index.data(BEST)
        key = index.data(), bool(best) or index.column() == NAME
        if key not in self._sizes:
            self._sizes[key] = super().sizeHint(option, index)
        return self._sizes[key] + QSize(0 if best is None else 18, 0)

    def forget_sizes(self) -> None:
        """Fonts are others now."""
        self._sizes.clear()
