"""The rows of our tables: a line under each, text under its head, the chosen one in its colour."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sae_gui.theme import current_theme

ROW_HEIGHT, HEADER_HEIGHT = 32, 28
#: Of a cell and of a head ("cellInset"), beside what the style leaves at both sides of a text.
INSET = 8
Index: TypeAlias = QModelIndex | QPersistentModelIndex


class LinedRows(QStyledItemDelegate):
    """Paints the cells of a table of runs."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = current_theme(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.color("selected"))
        inner, roles = _inset(option), option.palette.ColorRole
        inner.palette.setColor(roles.Highlight, theme.color("selected"))
        inner.palette.setColor(roles.HighlightedText, theme.color("text"))
        super().paint(painter, inner, index)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return super().sizeHint(option, index) + QSize(2 * INSET, 0)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A check is made where it is painted."""
        return super().editorEvent(event, model, _inset(option), index)


def _inset(option: QStyleOptionViewItem) -> QStyleOptionViewItem:
    """The cell between its margins, as wide as those of the heads; its ground is painted."""
    inner = QStyleOptionViewItem(option)
    inner.rect = option.rect.adjusted(INSET, 0, -INSET, 0)
    inner.state &= ~QStyle.StateFlag.State_Selected
    return inner
