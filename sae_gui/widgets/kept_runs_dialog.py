"""The runs that are kept by themselves: to open one, to take some away, and what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.runs.run_card import RunCard
from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.table_rows import HEADER_HEIGHT, INSET, ROW_HEIGHT, LinedRows
from sae_gui.words import count, megabytes

_SIZE = QSize(820, 460)
_NAME, _FIGURES = 1, (3, 5)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class KeptRunsDialog(QDialog):
    """A table of run files, and what may be done with the chosen one or with all.

    Signals
    -------
    open_asked : the `RunCard` to open.
    delete_asked : the cards to take away.
    undo_asked : bring the last ones back.
    folder_asked, file_asked : show the folder; choose a file elsewhere.
    """

    open_asked = Signal(object)
    delete_asked = Signal(object)
    undo_asked = Signal()
    folder_asked = Signal()
    file_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keptRunsDialog")
        self.resize(_SIZE)
        self._cards: Sequence[RunCard] = ()
        self.table = self._make_table()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_button = self._button("keptOpen", self._open)
        self.open_button.setDefault(True)
        self.delete_button = self._button("keptDelete", self._delete)
        self.clear_button = self._button("keptClear", self._clear)
        self.undo_button = self._button("keptUndo", self.undo_asked.emit)
        self.folder_button = self._button("keptFolder", self.folder_asked.emit)
        self.file_button = self._button("keptFile", self.file_asked.emit)
        self._lay_out()
        self.retranslate()

    def show_cards(self, cards: Sequence[RunCard], folder: str, limit: int, undoable: int) -> None:
        """Fill the table; `undoable`: how many runs Undo would bring back."""
        self._cards = cards
        row = max(self.table.currentRow(), 0)
        self.table.setRowCount(len(cards))
        for index, card in enumerate(cards):
            self._fill(index, card)
        if cards:
            self.table.setCurrentCell(min(row, len(cards) - 1), _NAME)
        loose = sum(not card.is_cherished for card in cards)
        self.open_button.setEnabled(bool(cards))
        self.delete_button.setEnabled(bool(cards))
        self.clear_button.setEnabled(loose > 0)
        self.undo_button.setEnabled(undoable > 0)
        held = tr("{runs}, {size} of at most {limit}, in {folder}").format(
            runs=count(len(cards), "run"),
            size=megabytes(sum(card.bytes for card in cards)),
            limit=megabytes(limit),
            folder=folder,
        )
        rule = tr("Above that, the oldest go that have neither a star nor a name of yours.")
        undo = tr("Deleted {runs}.").format(runs=count(undoable, "run")) if undoable else ""
        self.words.setText(" ".join(filter(None, (f"{held}. {rule}", undo))))

    def retranslate(self) -> None:
        """The words, in the language in force."""
        self.setWindowTitle(tr("Kept runs"))
        self.table.setAccessibleName(tr("Kept runs"))
        heads = ["", tr("Run"), tr("Images"), tr("Epochs"), tr("Saved"), tr("Size"), tr("Note")]
        self.table.setHorizontalHeaderLabels(heads)
        for column in _FIGURES:
            self.table.horizontalHeaderItem(column).setTextAlignment(_RIGHT)
        for button, words in (
            (self.open_button, tr("Open")),
            (self.delete_button, tr("Delete run")),
            (self.clear_button, tr("Delete all without star or name")),
            (self.undo_button, tr("Undo")),
            (self.folder_button, tr("Show folder")),
            (self.file_button, tr("Other file …")),
        ):
            button.setText(words)
            button.setAccessibleName(words)

    def _button(self, name: str, command: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: command())  # type: ignore[operator]
        return button

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 7)
        table.setObjectName("keptRunsTable")
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setFont(font("caption"))
        header.setHighlightSections(False)
        header.setDefaultAlignment(_LEFT)
        header.setFixedHeight(HEADER_HEIGHT)
        header.setProperty("cellInset", INSET)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        table.setItemDelegate(LinedRows(table))
        table.cellDoubleClicked.connect(lambda *_: self._open())
        return table

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(8)
        for each in (self.delete_button, self.clear_button, self.undo_button):
            upper.addWidget(each)
        upper.addStretch(1)
        upper.addWidget(self.folder_button)
        lower.addStretch(1)
        for each in (self.file_button, self.open_button):
            lower.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(upper)
        column.addLayout(lower)

    def _fill(self, row: int, card: RunCard) -> None:
        saved = datetime.fromtimestamp(card.changed).strftime("%Y-%m-%d %H:%M")
        texts = [
            "",
            card.name or tr("run"),
            card.data_name,
            f"{card.epochs:,}",
            saved,
            megabytes(card.bytes),
            card.note,
        ]
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            right = (
                Qt.AlignmentFlag.AlignRight if column in _FIGURES else Qt.AlignmentFlag.AlignLeft
            )
            item.setTextAlignment(right | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)
        star = self.table.item(row, 0)
        star.setIcon(icon("star-full" if card.starred else "star"))
        star.setToolTip(tr("Starred") if card.starred else "")
        star.setData(
            Qt.ItemDataRole.AccessibleTextRole, tr("Starred") if card.starred else tr("No star")
        )

    def _chosen(self) -> RunCard | None:
        row = self.table.currentRow()
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def _open(self) -> None:
        card = self._chosen()
        if card is not None:
            self.open_asked.emit(card)

    def _delete(self) -> None:
        card = self._chosen()
        if card is not None:
            self.delete_asked.emit([card])

    def _clear(self) -> None:
        self.delete_asked.emit([card for card in self._cards if not card.is_cherished])
