"""Headings of the recipe form: a group's name with a line, and the one that folds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sae_gui.icons import paint_icon
from sae_gui.style_painters import box
from sae_gui.theme import current_theme
from sae_gui.typography import font

_HEIGHT = 30
_DROP = 4  # a heading stands nearer to what it heads than to what it follows
_GAP = 8
_CHEVRON = 16


class GroupHeading(QWidget):
    """A group's name, and a line to the form's edge."""

    SAID = ("_name",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setFont(font("title"))
        self.setFixedHeight(_HEIGHT)
        self.setAccessibleName(name)

    def words(self) -> str:
        return self._name

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(0, _DROP, 0, 0), align, self._name)
        start = self.fontMetrics().horizontalAdvance(self._name) + _GAP
        middle = (self.height() + _DROP) // 2
        painter.fillRect(start, middle, self.width() - start, 1, current_theme().color("line"))


class FoldHeading(QAbstractButton):
    """Opens and closes what follows it, and names it while it is closed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._contents = ""
        self.setText(name)
        self.setFont(font("title"))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_contents(self, contents: str) -> None:
        """What is inside, in a few words."""
        if contents != self._contents:
            self._contents = contents
            self.setAccessibleDescription(contents)
            self.setToolTip(contents)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.hasFocus():
            box(
                painter,
                self.rect().adjusted(-2, 2, 0, -2),
                current_theme().color("accent"),
                None,
                2,
            )
        chevron = self.rect().adjusted(0, 0, _CHEVRON - self.width(), 0)
        chevron.setHeight(_CHEVRON)
        chevron.moveTop((self.height() - _CHEVRON) // 2)
        paint_icon(painter, chevron, "chevron-down" if self.isChecked() else "chevron-right")
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        area = self.rect().adjusted(_CHEVRON + 2, 0, 0, 0)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, align, self.text())
        area.setLeft(area.left() + self.fontMetrics().horizontalAdvance(self.text()) + _GAP)
        if self.isChecked():
            line = current_theme().color("line")
            painter.fillRect(area.left(), self.height() // 2, area.width(), 1, line)
        else:
            self._paint_contents(painter, area.width(), area.left(), align)

    def _paint_contents(
        self, painter: QPainter, room: int, left: int, align: Qt.AlignmentFlag
    ) -> None:
        painter.setFont(font("caption", self.font()))
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        words = painter.fontMetrics().elidedText(self._contents, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, 0, room, self.height(), align, words)
