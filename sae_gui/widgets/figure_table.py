"""A calm table of figures: a name, then one figure for each column, right-aligned."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from sae_gui.translation import tr
from sae_gui.typography import font

_ROW_HEIGHT = 20
_FIELD_HEIGHT = 26
_NONE = "–"
_APART = 8


class FigureTable(QWidget):
    """Rows that are found by key; what is not known yet is a dash.

    Parameters
    ----------
    name : what tests, scripts and assistive tools find it by.
    columns : heads of the columns of figures.
    widest : the widest figure they keep room for.
    """

    def __init__(self, name: str, columns: Sequence[str], widest: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._columns = tuple(columns)
        self._rows: dict[str, tuple[QLabel, list[QLabel]]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_APART)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._least = least = QFontMetrics(font("body")).horizontalAdvance(widest)
        self._heads = [_label("caption", muted=True) for _ in self._columns]
        for place, head in enumerate(self._heads, 1):
            head.setText(self._columns[place - 1])
            self._grid.setColumnMinimumWidth(place, least)
            self._grid.addWidget(head, 0, place, Qt.AlignmentFlag.AlignRight)
        self._grid.setRowMinimumHeight(0, _ROW_HEIGHT)

    def set_heads(self, *heads: str) -> None:
        """Other words over the columns; a column under no words is empty."""
        self._columns = heads
        for label, words in zip(self._heads, heads, strict=True):
            label.setText(words)

    def head_widths(self) -> list[int]:
        """Of the words over each column."""
        return [each.sizeHint().width() for each in self._heads]

    def least_width(self, widths: Sequence[int] = ()) -> int:
        """With every name whole, and columns as wide as their heads, or as `widths`."""
        names = (self._grid.itemAtPosition(line, 0) for line in range(1, self._grid.rowCount()))
        name = max(each.minimumSize().width() for each in names if each is not None)
        columns = [max(each, self._least) for each in widths or self.head_widths()]
        return name + sum(columns) + _APART * len(columns)

    def set_widths(self, *widths: int) -> None:
        """Columns at least so wide, such as those of a table above or below."""
        for place, width in enumerate(widths, 1):
            if self._grid.columnMinimumWidth(place) != max(width, self._least):
                self._grid.setColumnMinimumWidth(place, max(width, self._least))

    def add_row(self, key: str, name: str, formula: str, field: QWidget | None = None) -> None:
        """A row; its formula in words is its tooltip, `field` stands after its name."""
        line = self._grid.rowCount()
        label = _label("body", muted=False)
        label.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        if field is not None:
            field.setFixedHeight(_FIELD_HEIGHT)
            head.addWidget(field)
            label.setBuddy(field)
        head.addStretch(1)
        self._grid.addLayout(head, line, 0)
        figures = [_label("body", muted=False) for _ in self._columns]
        for place, figure in enumerate(figures, 1):
            figure.setObjectName(f"{self.objectName()}.{key}.{place}")
            self._grid.addWidget(figure, line, place, Qt.AlignmentFlag.AlignRight)
        self._grid.setRowMinimumHeight(line, _ROW_HEIGHT if field is None else _FIELD_HEIGHT + 2)
        self._rows[key] = label, figures
        self.name_row(key, name, formula)
        self.show_row(key)

    def name_row(self, key: str, name: str, formula: str) -> None:
        """Another name, and formula, for a row."""
        label, figures = self._rows[key]
        label.setText(name)
        for each in (label, *figures):
            each.setToolTip(f"<p>{escape(formula)}</p>")

    def show_row(self, key: str, *figures: str | None) -> None:
        """Figures of a row, from the left; those that are not known are dashes."""
        label, labels = self._rows[key]
        known = [*figures, *[None] * (len(labels) - len(figures))]
        for figure, words, column in zip(labels, known, self._columns, strict=True):
            figure.setText((_NONE if column else "") if words is None else words)
            said = tr("not known") if words is None else words
            figure.setAccessibleName(f"{label.text()}, {column}: {said}")

    def hide_row(self, key: str, hidden: bool) -> None:
        """Leave a row out, with the room it takes."""
        label, figures = self._rows[key]
        for each in (label, *figures):
            each.setHidden(hidden)
        self._grid.setRowMinimumHeight(
            list(self._rows).index(key) + 1, 0 if hidden else _ROW_HEIGHT
        )

    def clear(self) -> None:
        """Nothing is known."""
        for key in self._rows:
            self.show_row(key)

    def figures(self, key: str) -> list[str]:
        """What a row says."""
        return [each.text() for each in self._rows[key][1]]

    def words(self) -> str:
        """The whole table in words, for assistive tools."""
        rows = (
            f"{label.text()} {', '.join(each.text() for each in figures)}"
            for label, figures in self._rows.values()
            if not label.isHidden()
        )
        return "; ".join(rows)


def _label(role: str, *, muted: bool) -> QLabel:
    label = QLabel()
    label.setFont(font(role))
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if muted:
        label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
