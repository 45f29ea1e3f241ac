"""What the program verifies by itself at the end of a step: a mark and a sentence for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.state_mark import StateMark

#: How a check stands -> the shape of its mark; "close" is painted as a cross.
_SHAPES = {None: "ring", True: "check", False: "close"}


class CheckRows(QWidget):
    """Open (a ring), right (a check) or not so (a cross)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("lessonChecks")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._rows: list[_CheckRow] = []

    def show_checks(self, checks: Sequence[tuple[str, bool | None]]) -> None:
        """Each with its words and how it stands; None: not known yet."""
        while len(self._rows) > len(checks):
            row = self._rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self._rows) < len(checks):
            self._rows.append(_CheckRow())
            self._column.addWidget(self._rows[-1])
        for row, (words, holds) in zip(self._rows, checks, strict=True):
            row.show_check(words, holds)

    def words(self) -> list[str]:
        """As assistive tools read them."""
        return [each.accessibleName() for each in self._rows]


class _CheckRow(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._mark, self._words = StateMark(), QLabel()
        self._words.setFont(font("body"))
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_check(self, words: str, holds: bool | None) -> None:
        self._mark.set_shape(_SHAPES[holds])
        self._words.setText(words)
        said = {None: tr("open"), True: tr("yes"), False: tr("not so")}[holds]
        self.setAccessibleName(f"{words}: {said}")
