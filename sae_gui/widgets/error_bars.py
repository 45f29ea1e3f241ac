"""Mean error of each class as bars, against the mean of all."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from sae_gui.described import say_anew
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.curve_style import BASELINE
from sae_gui.words import count

_BAR, _GAP, _EDGE = 12.0, 10.0, 8.0
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


class ErrorBars(QWidget):
    """A row for each class; a click, Enter or Space picks a class, or gives it up again.

    Signals
    -------
    class_chosen : its index; None where the chosen one is given up.
    focused : the row that has the keyboard's focus, as a rectangle to be kept in sight.
    """

    class_chosen = Signal(object)
    focused = Signal(QRectF)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("errorBars")
        self.setAccessibleName(tr("Mean error of each class"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names: tuple[str, ...] = ()
        self._means: tuple[float, ...] = ()
        self._counts: tuple[int, ...] = ()
        self._mean = math.nan
        self._chosen: int | None = None
        self._hovered: int | None = None
        self._focused = 0

    def show_means(
        self, names: Sequence[str], means: Sequence[float], counts: Sequence[int], mean: float
    ) -> None:
        """Mean error and images of each class, not a number where it has none; mean of all."""
        self._names, self._means, self._counts = tuple(names), tuple(means), tuple(counts)
        self._mean = mean
        self._focused = min(self._focused, max(len(names) - 1, 0))
        if self._hovered is not None and self._hovered >= len(names):
            self._hovered = None
        self.setFixedHeight(self.sizeHint().height())
        self.update()

    def choose(self, label: int | None) -> None:
        """Mark a class, without telling anyone."""
        self._chosen = label
        self.update()
        say_anew(self)

    def row_rect(self, label: int) -> QRectF:
        return QRectF(0, label * self._row(), self.width(), self._row())

    def bar_rect(self, label: int) -> QRectF:
        """The bar of a class with images."""
        left, _ = self._bar_room()
        middle = self.row_rect(label).center().y()
        return QRectF(left, middle - _BAR / 2, self._means[label] * self._scale(), _BAR)

    def sizeHint(self) -> QSize:
        line = QFontMetricsF(font("caption")).height()
        return QSize(220, round(self._row() * len(self._names) + line + 10))

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._names:
            return
        painter = QPainter(self)
        for label in range(len(self._names)):
            self._paint_ground(painter, label)
        self._paint_mean(painter)
        for label in range(len(self._names)):
            self._paint_row(painter, label)
        painter.end()

    def _row(self) -> float:
        return max(26.0, math.ceil(QFontMetricsF(font("body")).height()) + 8.0)

    def _bar_room(self) -> tuple[float, float]:
        metrics = QFontMetricsF(font("body_strong"))
        widest = max(metrics.horizontalAdvance(each) for each in self._names)
        left = _EDGE + math.ceil(min(widest, self.width() * 0.4)) + _GAP
        figure = max(metrics.horizontalAdvance(each) for each in ("88.88", *self._figures()))
        return left, max(self.width() - figure - _GAP - _EDGE, left + 1)

    def _figures(self) -> list[str]:
        return [format_figure(each) if math.isfinite(each) else "–" for each in self._means]

    def _scale(self) -> float:
        known = [each for each in (*self._means, self._mean) if math.isfinite(each)]
        left, right = self._bar_room()
        return (right - left) / max([*known, 1e-12])

    def _paint_ground(self, painter: QPainter, label: int) -> None:
        theme, row = current_theme(), self.row_rect(label)
        if label == self._chosen:
            painter.fillRect(row, theme.color("selected"))
            painter.fillRect(QRectF(0, row.top(), 3, row.height()), theme.color("accent"))
        elif label == self._hovered:
            painter.fillRect(row, theme.color("hover"))

    def _paint_row(self, painter: QPainter, label: int) -> None:
        theme, row = current_theme(), self.row_rect(label)
        left, _ = self._bar_room()
        painter.setFont(font("body_strong" if label == self._chosen else "body"))
        painter.setPen(theme.color("text"))
        metrics, room = QFontMetricsF(painter.font()), left - _GAP - _EDGE
        name = metrics.elidedText(self._names[label], Qt.TextElideMode.ElideRight, room + 1)
        words = row.adjusted(_EDGE, 0, -_EDGE, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | _VERTICAL, name)
        painter.setFont(font("body"))
        figure = self._figures()[label]
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | _VERTICAL, figure)
        if math.isfinite(self._means[label]):
            painter.fillRect(self.bar_rect(label), theme.color("reconstruction"))
        if self.hasFocus() and label == self._focused:
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(row.adjusted(1, 1, -1, -1))

    def _paint_mean(self, painter: QPainter) -> None:
        """Behind the bars, so that a bar that reaches over it is seen to."""
        if not math.isfinite(self._mean):
            return
        theme, bottom = current_theme(), self._row() * len(self._names)
        x = round(self._bar_room()[0] + self._mean * self._scale()) + 0.5
        painter.setPen(BASELINE.pen(theme))
        painter.drawLine(QLineF(x, 0, x, bottom + 4))
        painter.setFont(font("caption"))
        metrics = QFontMetricsF(painter.font())
        words = tr("mean of all {mean}").format(mean=format_figure(self._mean))
        width = metrics.horizontalAdvance(words) + 2
        left = min(max(x - width / 2, 0), self.width() - _EDGE - width)
        painter.setPen(theme.color("muted"))
        below = QRectF(left, bottom + 5, width, metrics.height())
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, words)

    # -- mouse and keys -----------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._label_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        label = self._label_at(event.position().y())
        if label is not None and event.button() == Qt.MouseButton.LeftButton:
            self._focused = label
            self._pick(label)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and self._names:
            self._focused = min(max(self._focused + _STEPS[key], 0), len(self._names) - 1)
            self.focused.emit(self.row_rect(self._focused))
            self.update()
            say_anew(self)
        elif key in _TAKE and self._names:
            self._pick(self._focused)
        elif key == Qt.Key.Key_Escape and self._chosen is not None:
            self._pick(self._chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _label_at(self, y: float) -> int | None:
        label = int(y // self._row())
        return label if 0 <= label < len(self._names) else None

    def _hover(self, label: int | None) -> None:
        if label != self._hovered:
            self._hovered = label
            self.setToolTip(self._words(label) if label is not None else "")
            self.update()

    def _pick(self, label: int) -> None:
        self.choose(None if label == self._chosen else label)
        self.class_chosen.emit(self._chosen)

    def _words(self, label: int) -> str:
        """Such as "8: mean error 12.3 over 980 images"."""
        images = count(self._counts[label], tr("image"), tr("images"))
        return tr("{name}: mean error {mean} over {images}").format(
            name=self._names[label], mean=self._figures()[label], images=images
        )

    def state_in_words(self) -> str:
        """The row with the focus first: that is what is read out after a key."""
        if not self._names:
            return tr("The mean error of each class appears here.")
        here = self._words(self._focused)
        if self._focused == self._chosen:
            here = tr("{row}, chosen").format(row=here)
        rest = "; ".join(
            f"{name} {figure}" for name, figure in zip(self._names, self._figures(), strict=True)
        )
        return f"{here}. {rest}"
