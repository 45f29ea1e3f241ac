"""The files of a download: mark, name, size, and how far each is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionProgressBar, QWidget

from core.datasets.download import FileProgress, FileState
from sae_gui.icons import paint_icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.words import megabytes

_MARK = 18
_GAP = 8
_WIDE_GAP = 16
_BAR = (48, 120)
_BAR_HEIGHT = 8
_MARKS = {FileState.CHECKED: ("check", "good"), FileState.FETCHING: ("download", "text")}
_STATE_WORDS = (FileState.WAITING.value, FileState.CHECKED.value)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FileRows(QWidget):
    """One row for each file; the sizes go first where the column is narrow."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("downloadFiles")
        self.setAccessibleName(tr("Files"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._files: tuple[FileProgress, ...] = ()

    def show_files(self, files: tuple[FileProgress, ...]) -> None:
        if len(files) != len(self._files):
            self.updateGeometry()
        self._files = files
        self.update()

    def state_in_words(self) -> str:
        told = "; ".join(file_words(each) for each in self._files)
        return told or tr("Nothing is being downloaded.")

    def shows_sizes(self) -> bool:
        """Whether there is room for them."""
        return self._room_left(QFontMetricsF(self.font())) >= 0

    def sizeHint(self) -> QSize:
        return QSize(0, len(self._files) * self._row_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        metrics = QFontMetricsF(self.font())
        for place, file in enumerate(self._files):
            row = QRectF(0, place * self._row_height(), self.width(), self._row_height())
            self._paint_row(painter, row, file, metrics)
        painter.end()

    def _paint_row(
        self, painter: QPainter, row: QRectF, file: FileProgress, metrics: QFontMetricsF
    ) -> None:
        theme = current_theme()
        size_width, state_width = self._widths(metrics)
        if file.state in _MARKS:
            top = row.center().y() - _MARK / 2
            paint_icon(painter, QRectF(0, round(top), _MARK, _MARK), *_MARKS[file.state])
        painter.setPen(theme.color("text"))
        painter.drawText(row.adjusted(_MARK + _GAP, 0, 0, 0), _LEFT, tr(file.title))
        painter.setPen(theme.color("muted"))
        if self.shows_sizes():
            right = row.width() - state_width - _WIDE_GAP
            size = QRectF(right - size_width, row.top(), size_width, row.height())
            painter.drawText(size, _RIGHT, megabytes(file.bytes))
        if file.state is FileState.FETCHING:
            self._paint_bar(painter, row, state_width, file)
        else:
            painter.drawText(row, _RIGHT, file.state.value)

    def _paint_bar(self, painter: QPainter, row: QRectF, width: float, file: FileProgress) -> None:
        option = QStyleOptionProgressBar()
        option.initFrom(self)
        top = row.center().y() - _BAR_HEIGHT / 2
        option.rect = QRectF(row.right() - width, top, width, _BAR_HEIGHT).toRect()
        option.maximum, option.progress = 1000, round(1000 * file.received / max(1, file.bytes))
        option.state |= QStyle.StateFlag.State_Horizontal
        self.style().drawControl(QStyle.ControlElement.CE_ProgressBar, option, painter, self)

    def _widths(self, metrics: QFontMetricsF) -> tuple[float, float]:
        """Of the column of sizes, and of the last one with states and bars."""
        sizes = [metrics.horizontalAdvance(megabytes(each.bytes)) for each in self._files]
        bar = _BAR[0] + max(0, self._room_left(metrics))
        return max(sizes, default=0), max(min(bar, _BAR[1]), self._states_width(metrics))

    def _room_left(self, metrics: QFontMetricsF) -> float:
        """Beside marks, titles, sizes and the shortest bar."""
        titles = [metrics.horizontalAdvance(tr(each.title)) for each in self._files]
        sizes = [metrics.horizontalAdvance(megabytes(each.bytes)) for each in self._files]
        words = max(titles, default=0) + max(sizes, default=0) + self._states_width(metrics)
        return self.width() - _MARK - _GAP - 2 * _WIDE_GAP - words

    def _states_width(self, metrics: QFontMetricsF) -> float:
        return max(_BAR[0], *(metrics.horizontalAdvance(each) for each in _STATE_WORDS))

    def _row_height(self) -> int:
        return max(24, round(QFontMetricsF(font("body")).height()) + 4)


def file_words(file: FileProgress) -> str:
    """Such as "Training images, 9.9 MB, 42 %"."""
    share = f"{100 * file.received // max(1, file.bytes)} %"
    state = share if file.state is FileState.FETCHING else file.state.value
    return f"{tr(file.title)}, {megabytes(file.bytes)}, {state}"
