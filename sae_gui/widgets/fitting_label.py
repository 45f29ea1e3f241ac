"""A line of text that takes its shorter wording before it would be cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.typography import font


class FittingLabel(QWidget):
    """Shows the first of its wordings that fits, and nothing where none does.

    Parameters
    ----------
    role : of the font, as in `sae_gui.typography.font`.
    color : of the text, as a role of the palette.
    never_empty : reserves room for the shortest wording.
    """

    SAID = ("_wordings",)
    spoken_role = QAccessible.Role.StaticText

    def __init__(
        self,
        role: str = "caption",
        color: QPalette.ColorRole = QPalette.ColorRole.PlaceholderText,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        never_empty: bool = False,
    ) -> None:
        super().__init__()
        self.setFont(font(role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._color = color
        self._alignment = alignment
        self._never_empty = never_empty
        self._wordings: tuple[str, ...] = ("",)

    def set_wordings(self, *wordings: str) -> None:
        """What it says, the fullest wording first."""
        if wordings == self._wordings:
            return
        widths = self._width_of(wordings[0]), self._width_of(wordings[-1])
        before = self._width_of(self._wordings[0]), self._width_of(self._wordings[-1])
        self._wordings = wordings
        self.setAccessibleName(wordings[0])
        self.setToolTip("" if self.shown_text() == wordings[0] else wordings[0])
        if widths != before:
            self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The fullest wording, whether or not there is room for it."""
        return self._wordings[0]

    def shown_text(self) -> str:
        """The wording there is room for."""
        for each in self._wordings:
            if self._width_of(each) <= self.contentsRect().width():
                return each
        return ""

    def sizeHint(self) -> QSize:
        return self._with_margins(self._width_of(self._wordings[0]))

    def minimumSizeHint(self) -> QSize:
        width = self._width_of(self._wordings[-1]) if self._never_empty else 0
        return self._with_margins(width)

    def resizeEvent(self, event: object) -> None:
        self.setToolTip("" if self.shown_text() == self.text() else self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self._color))
        flags = self._alignment | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.contentsRect(), flags, self.shown_text())

    def _with_margins(self, width: int) -> QSize:
        return QSize(width, self.fontMetrics().height()).grownBy(self.contentsMargins())

    def _width_of(self, text: str) -> int:
        return self.fontMetrics().horizontalAdvance(text)
