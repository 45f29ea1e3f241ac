"""A download under way: its files, how much of it is there, how long it will take."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from core.datasets.catalog import CatalogEntry
from core.datasets.download import DownloadProgress, FileProgress, FileState
from sae_gui.translation import mark, tr
from sae_gui.typography import font
from sae_gui.widgets.file_rows import FileRows
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.pace import Pace
from sae_gui.words import duration, megabytes

_STEPS = 1000
_FIGURES_PER_SECOND, _TIMES_PER_SECOND = 4, 1
_MIRRORS = (
    mark("first mirror"),
    mark("second mirror"),
    mark("third mirror"),
    mark("fourth mirror"),
    mark("fifth mirror"),
)


class DownloadView(QWidget):
    """What has arrived, drawn at once; figures only as often as one can read them."""

    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._figures, self._times = Pace(_FIGURES_PER_SECOND), Pace(_TIMES_PER_SECOND)
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self._title.setWordWrap(True)
        self._about = _muted(QLabel())
        self._about.setWordWrap(True)
        self.files = FileRows()
        self._bar = QProgressBar()
        self._bar.setObjectName("downloadProgress")
        self._bar.setAccessibleName(tr("Progress of the download"))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _STEPS)
        self._bar.setFixedHeight(10)
        self._received = QLabel()
        self._received.setObjectName("downloadReceived")
        self._received.setFont(font("body_strong"))
        self._pace = FittingLabel("body")
        self._pace.setObjectName("downloadPace")
        self._meanwhile = FittingLabel()
        self._meanwhile.set_wordings(tr("Training goes on meanwhile."), tr("Training goes on."))
        self._lay_out()

    def show_start(self, entry: CatalogEntry) -> None:
        """Before anything has arrived."""
        self._figures.reset()
        self._times.reset()
        self._title.setText(tr("Downloading {title}").format(title=entry.title))
        self._about.setText(
            tr("{description}, kept for next time.").format(description=tr(entry.description))
        )
        files = tuple(
            FileProgress(each.name, each.title, each.bytes, 0, FileState.WAITING)
            for each in sorted(entry.files, key=lambda each: each.bytes)
        )
        start = DownloadProgress(files, 0, entry.total_bytes, 1, len(entry.mirrors), 0.0)
        self.show_progress(start)

    def show_progress(self, progress: DownloadProgress) -> None:
        self.files.show_files(progress.files)
        self._bar.setValue(round(_STEPS * progress.received / max(1, progress.total)))
        if self._figures.due():
            self._received.setText(received_words(progress))
        if self._times.due():
            self._pace.set_wordings(*pace_words(progress))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part, gap in (
            (self._title, 0),
            (self._about, 6),
            (self.files, 8),
            (self._bar, 2),
            (self._received, 0),
            (self._pace, 8),
        ):
            column.addWidget(part)
            column.addSpacing(gap)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("cancelDownloadButton")
        cancel.clicked.connect(self.cancel_requested)
        foot = QHBoxLayout()
        foot.addWidget(self._meanwhile, 1)
        foot.addWidget(cancel, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)


def received_words(progress: DownloadProgress) -> str:
    """Such as "6.9 of 11.6 MB"."""
    total = megabytes(progress.total)
    if progress.received < 1e6 <= progress.total:
        return tr("{received} of {total}").format(
            received=f"{progress.received / 1e6:.1f}", total=total
        )
    return tr("{received} of {total}").format(
        received=megabytes(progress.received).split()[0], total=total
    )


def pace_words(progress: DownloadProgress) -> tuple[str, ...]:
    """Such as "1.4 MB/s, 3 s left, second mirror", and shorter."""
    mirror = tr(_MIRRORS[(progress.mirror - 1) % len(_MIRRORS)])
    further = f", {mirror}" if progress.mirror > 1 else ""
    if progress.bytes_per_second <= 0:
        return (tr("asking the {mirror}").format(mirror=mirror),)
    left = round((progress.total - progress.received) / progress.bytes_per_second)
    time_left = (
        tr("{left} s left").format(left=left)
        if left < 60
        else tr("{left} left").format(left=duration(left))
    )
    pace = f"{megabytes(progress.bytes_per_second)}/s"
    return f"{pace}, {time_left}{further}", f"{pace}, {time_left}", time_left


def _muted(label: QLabel) -> QLabel:
    label.setFont(font("caption"))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label
