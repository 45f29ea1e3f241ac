"""The numbers of the curves as a table, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.curve_style import Curve
from sae_gui.widgets.history_columns import HistoryColumns

ROW_HEIGHT = 24
_CELL_MARGINS = 14
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class HistoryModel(QAbstractTableModel):
    """One row for each epoch, one column for each curve."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = HistoryColumns()
        self._names = ["epoch"]
        self._heads = [tr("Epoch")]
        self._rows = 0

    def set_source(self, columns: HistoryColumns, curves: Sequence[Curve]) -> None:
        """Show another history's columns."""
        self.beginResetModel()
        self._columns = columns
        self._names = ["epoch", *(each.column for each in curves)]
        self._heads = [tr("Epoch"), *(each.name[:1].upper() + each.name[1:] for each in curves)]
        self._rows = len(columns)
        self.endResetModel()

    def refresh(self) -> None:
        """Show what the history has grown by, or has lost."""
        length = len(self._columns)
        if length < self._rows:
            self.beginResetModel()
            self._rows = length
            self.endResetModel()
        elif length > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, length - 1)
            self._rows = length
            self.endInsertRows()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._names)

    def value(self, row: int, column: int) -> float:
        return float(self._columns[self._names[column]][row])

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        # A history that was cut off is shorter than the table until the next refresh.
        if role == Qt.ItemDataRole.DisplayRole and index.row() < len(self._columns):
            value = self.value(index.row(), index.column())
            return f"{int(value):,}" if index.column() == 0 else format_figure(value)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None

    def as_text(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """Tab-separated lines under their heads, figures in full, as a spreadsheet reads them."""
        lines = ["\t".join(self._heads[each] for each in columns)]
        lines += ["\t".join(f"{self.value(row, each):.10g}" for each in columns) for row in rows]
        return "\n".join(lines) + "\n"


class CurveTable(QTableView):
    """A `HistoryModel` on the screen: follows the run's end, and copies what is selected."""

    def __init__(self) -> None:
        super().__init__()
        self.history = HistoryModel(self)
        self.setModel(self.history)
        self.setFont(font("caption"))
        self.setAccessibleName(tr("Cost by epoch, as a table"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setFont(font("caption"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)

    def refresh(self) -> None:
        """Show new epochs, and stay at the last one if that is where the view was."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum() - 1
        self.history.refresh()
        self.fit_columns()
        if at_end:
            self.scrollToBottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Share the width out, and give each head and figure the room it needs."""
        header = self.horizontalHeader()
        needed = [self._needed_width(column) for column in range(header.count())]
        spare = max(0, self.viewport().width() - sum(needed)) // len(needed)
        for column, width in enumerate(needed):
            header.resizeSection(column, width + spare)

    def _needed_width(self, column: int) -> int:
        """Of the head, the first figure and the last: figures between are no longer than these."""
        ends = {0, self.history.rowCount() - 1} if self.history.rowCount() else ()
        cells = [self.history.index(row, column).data() or "" for row in ends]
        figures = [self.fontMetrics().horizontalAdvance(each) + _CELL_MARGINS for each in cells]
        return max([self.horizontalHeader().sectionSizeHint(column), *figures])

    def copy(self) -> None:
        """The selected cells, or all, to the clipboard."""
        cells = self.selectedIndexes()
        rows = sorted({each.row() for each in cells}) or range(self.history.rowCount())
        columns = sorted({each.column() for each in cells}) or range(self.history.columnCount())
        QGuiApplication.clipboard().setText(self.history.as_text(rows, columns))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
