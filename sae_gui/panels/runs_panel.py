"""The runs of this sitting in a table: what differs, what came of it, and the user's own notes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
)

from core.recipe import SETTINGS, Recipe
from core.runs.comparison import FIGURES, ComparedRun, best_runs, differing_settings
from sae_gui.icons import icon
from sae_gui.panels.panel import Panel, icon_button
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import mark, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.run_rows import BEST, NAME, RUN, RunRows
from sae_gui.widgets.table_rows import HEADER_HEIGHT, INSET, ROW_HEIGHT
from sae_gui.words import count, duration

EXPLANATION = mark(
    "Every run of this sitting, one a line. Settings in which they differ stand beside the names, "
    "then what came of each: a green dot marks the best figure of a column. A checked run is "
    "drawn in the plots below. F2 renames, * stars, Delete takes a run away; it can be brought "
    "back."
)
_FIXED = 3
#: Narrower than this, the heads of the figures are short.
_NARROW = 1240
_STAR = 1
# Settings that everybody knows by their symbol.
_SYMBOLS = tuple("wρλη")
_EDITABLE = Qt.ItemFlag.ItemIsEditable


class RunsPanel(Panel):
    """One row for each run.

    Signals
    -------
    changed : a run was checked, starred, renamed or noted.
    remarked : a run was starred, renamed or noted.
    delete_asked : the id of a run.
    open_asked : the user wants to open a saved run.
    race_asked : the user wants to start a race, or to end one.
    """

    changed = Signal()
    remarked = Signal(object)
    delete_asked = Signal(int)
    open_asked = Signal()
    race_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Runs"), "runsPanel", tr(EXPLANATION))
        self._runs: Sequence[ComparedRun] = ()
        self._keys: list[str] = []
        self._heads: list[str] = []
        self._filled: list[tuple[object, ...]] = []  # what each row shows
        self._filling = False
        self.only_differing = QCheckBox(tr("Only settings that differ"))
        self.only_differing.setObjectName("onlyDifferingSwitch")
        self.only_differing.setChecked(True)
        self.only_differing.toggled.connect(lambda _: self.show_runs(self._runs))
        self.race_button = QPushButton()
        self.race_button.setObjectName("raceButton")
        self.race_button.clicked.connect(lambda: self.race_asked.emit())
        self.show_racing(False)
        self.open_button = QPushButton(icon("folder"), tr("Open …"))
        self.open_button.setObjectName("openRunButton")
        self.open_button.clicked.connect(lambda: self.open_asked.emit())
        self.take_away_menu = QMenu(self)
        self.take_away_button = QPushButton(icon("share"), tr("Take away"))
        self.take_away_button.setObjectName("runsTakeAwayButton")
        self.take_away_button.setToolTip(tr("The table, and the curves of the checked runs"))
        self.take_away_button.clicked.connect(self._open_take_away)
        self.delete_button = icon_button("trash", tr("Delete the chosen run"))
        self.delete_button.setObjectName("deleteRunButton")
        self.delete_button.clicked.connect(self._ask_to_delete)
        for each in (self.only_differing, self.race_button, self.open_button):
            self.add_tool(each)
        for each in (self.take_away_button, self.delete_button):
            self.add_tool(each)
        self.table = self._make_table()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.table)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._ask_to_delete)
        star = QShortcut(QKeySequence("*"), self.table)
        star.setContext(Qt.ShortcutContext.WidgetShortcut)
        star.activated.connect(lambda: self._star(self.table.currentRow()))
        self.show_runs(())

    def show_runs(self, runs: Sequence[ComparedRun]) -> None:
        """Fill the table anew; the chosen row stays chosen."""
        if self.table.state() == QAbstractItemView.State.EditingState:
            return
        self._runs, self._filling = runs, True
        keys = differing_settings(runs) if self.only_differing.isChecked() else list(SETTINGS)
        self._keys = [key for key in keys if key not in ("epochs", "seed") or len(keys) < 6]
        heads = ["", "", "", tr("Run"), *(_head(key) for key in self._keys), tr("Data")]
        figure_heads = _figure_heads(short=self.width() < _NARROW)
        heads += [*figure_heads, tr("Note")]
        row = self.table.currentRow()
        if heads != self._heads:
            self._show_heads(heads, figure_heads)
        self.table.setRowCount(len(runs))
        del self._filled[len(runs) :]
        best = best_runs(runs)
        for index, run in enumerate(runs):
            self._fill(index, run, best)
        self._fit_columns(len(heads))
        if runs:
            self.table.setCurrentCell(min(max(row, 0), len(runs) - 1), NAME)
        self.delete_button.setEnabled(bool(runs))
        words = count(len(runs), "run") if runs else tr("Every run that is started appears here")
        self.set_caption(words)
        self._filling = False

    def _show_heads(self, heads: list[str], figure_heads: list[str]) -> None:
        self._heads, self._filled = heads, []
        self.table.setColumnCount(len(heads))
        for column, words in enumerate(heads):
            head = _item(words, right=self._is_figure(column, len(heads)))
            head.setFont(font("symbol" if words in _SYMBOLS else "caption"))
            head.setForeground(current_theme().color("muted"))
            if words in figure_heads:
                head.setToolTip(_figure_heads()[figure_heads.index(words)])
            self.table.setHorizontalHeaderItem(column, head)

    def _is_figure(self, column: int, columns: int) -> bool:
        """Whether a column's values stand at its right."""
        settings = range(NAME + 1, NAME + 1 + len(self._keys))
        if column in settings:
            return _is_numeric(getattr(Recipe(), self._keys[column - settings.start]))
        return settings.stop < column < columns - 1

    def show_racing(self, on: bool) -> None:
        """Whether a race is on, which the same button ends."""
        self.race_button.setText(tr("Stop race") if on else tr("Race …"))
        self.race_button.setToolTip(
            tr(
                "Train two recipes that differ in one setting in turn, an epoch each, from the "
                "same seed on the same images."
            )
        )

    def keys(self) -> list[str]:
        """The settings that have a column."""
        return list(self._keys)

    def chosen(self) -> ComparedRun | None:
        row = self.table.currentRow()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._heads = []  # what stands there has another font, colour or language
        self._delegate.forget_sizes()
        self.show_runs(self._runs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (event.oldSize().width() < _NARROW) != (self.width() < _NARROW):
            self.show_runs(self._runs)

    def _open_take_away(self) -> None:
        """Under its button, and within the window."""
        button, menu = self.take_away_button, self.take_away_menu
        corner = button.mapToGlobal(QPoint(button.width(), button.height()))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget()
        table.setObjectName("runsTable")
        table.setAccessibleName(tr("Runs"))
        table.setShowGrid(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setTabKeyNavigation(False)
        table.setIconSize(QSize(18, 18))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        table.horizontalHeader().setFont(font("caption"))
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setFixedHeight(HEADER_HEIGHT)
        table.horizontalHeader().setProperty("cellInset", INSET)
        self._delegate = RunRows(table)
        table.setItemDelegate(self._delegate)
        table.itemChanged.connect(self._take_edit)
        table.cellClicked.connect(self._click)
        return table

    def _fill(self, row: int, run: ComparedRun, best: dict[str, int]) -> None:
        """Fill a row that shows something else than before: a run that trains comes often."""
        is_best = tuple(best.get(each) == run.run_id for each in run.figures())
        shows = run.run_id, run.shown, run.starred, run.name, run.recipe, run.data_name, run.note
        figures = [_figure(*each) for each in run.figures().items()]
        key = (*shows, *figures, is_best)
        if self._filled[row : row + 1] != [key]:
            self._filled[row : row + 1] = [key]
            self._fill_anew(row, run, best)

    def _fill_anew(self, row: int, run: ComparedRun, best: dict[str, int]) -> None:
        check = QTableWidgetItem()
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        check.setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
        check.setCheckState(Qt.CheckState.Checked if run.shown else Qt.CheckState.Unchecked)
        star = _item("")
        full = icon("star-full", "always_on")
        star.setIcon(full if run.starred else icon("star"))
        star.setToolTip(tr("Starred") if run.starred else tr("Star this run"))
        sample = _item("")
        sample.setData(RUN, run.run_id)
        name = _item(run.name, bold=True)
        name.setFlags(name.flags() | _EDITABLE)
        cells = [check, star, sample, name]
        cells += [_item(_value(run, key), right=_is_number(run, key)) for key in self._keys]
        cells.append(_item(run.data_name))
        for figure, value in run.figures().items():
            is_best = best.get(figure) == run.run_id
            cells.append(_item(_figure(figure, value), right=True, bold=is_best))
            cells[-1].setData(BEST, is_best)
            if is_best:
                cells[-1].setToolTip(tr("The best of these runs"))
        note = _item(run.note)
        note.setFlags(note.flags() | _EDITABLE)
        cells.append(note)
        for column, cell in enumerate(cells):
            self.table.setItem(row, column, cell)

    def _fit_columns(self, columns: int) -> None:
        """Measured once the table is full: Qt would measure all of it for each column."""
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width in enumerate((44, 38, 44)):
            self.table.setColumnWidth(column, width)
        for column in range(_FIXED, columns):
            needed = max(self.table.sizeHintForColumn(column), header.sectionSizeHint(column))
            self.table.setColumnWidth(column, needed)
        if header.length() <= self.table.viewport().width():  # else its head would be cut
            header.setSectionResizeMode(columns - 1, QHeaderView.ResizeMode.Stretch)

    def _take_edit(self, item: QTableWidgetItem) -> None:
        if self._filling or not 0 <= item.row() < len(self._runs):
            return
        run, column = self._runs[item.row()], item.column()
        del self._filled[item.row() :]  # words that are refused go away again
        if column == 0:
            run.shown = item.checkState() is Qt.CheckState.Checked
        elif column == NAME and item.text().strip() not in ("", run.name):
            run.name, run.is_named = item.text().strip(), True
        elif column == self.table.columnCount() - 1:
            run.note, run.is_named = item.text().strip(), True
        if column:
            self.remarked.emit(run)
        self.changed.emit()

    def _click(self, row: int, column: int) -> None:
        if column == _STAR:
            self._star(row)

    def _star(self, row: int) -> None:
        if 0 <= row < len(self._runs):
            self._runs[row].starred = not self._runs[row].starred
            self.remarked.emit(self._runs[row])
            self.changed.emit()

    def _ask_to_delete(self) -> None:
        run = self.chosen()
        if run is not None:
            self.delete_asked.emit(run.run_id)


def _item(text: str, *, right: bool = False, bold: bool = False) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    item.setFont(font("body_strong" if bold else "body"))
    return item


def _head(key: str) -> str:
    return SETTINGS[key].symbol if SETTINGS[key].symbol in _SYMBOLS else SETTINGS[key].label


def _figure_heads(*, short: bool = False) -> list[str]:
    if short:
        return [tr("Error per pixel"), tr("Explained"), tr("Activation"), tr("Dead"), tr("Time")]
    return [
        tr("Squared error per pixel"),
        tr("Explained variance"),
        tr("Mean activation"),
        tr("Dead"),
        tr("Time"),
    ]


def _is_number(run: ComparedRun, key: str) -> bool:
    return _is_numeric(getattr(run.recipe, key))


def _is_numeric(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _value(run: ComparedRun, key: str) -> str:
    value, setting = getattr(run.recipe, key), SETTINGS[key]
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str):
        return setting.choices.get(value, value)
    return str(
        setting.special.get(value, f"{value:,}" if isinstance(value, int) else f"{value:g}")
    )


def _figure(name: str, value: float) -> str:
    assert name in FIGURES
    if math.isnan(value):
        return "–"
    if name == "explained_variance":
        return f"{100 * value:.1f} %".replace("-", "−")
    if name == "seconds":
        return duration(value)
    return f"{value:,.0f}" if name == "dead" else format_figure(value)
