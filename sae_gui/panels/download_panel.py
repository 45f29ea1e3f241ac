"""A set of the catalogue on its way, or what to do where it cannot come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.datasets.catalog import CatalogEntry
from core.datasets.download import DownloadProgress
from sae_gui.translation import tr
from sae_gui.widgets.download_view import DownloadView
from sae_gui.widgets.offline_view import OfflineView


class DownloadPanel(QWidget):
    """Stands in the data panel's column while it is needed.

    Signals
    -------
    cancelRequested : the download is to be given up.
    useBuiltinRequested, openRequested, retryRequested : what to do after a failure.
    """

    cancelRequested = Signal()  # noqa: N815
    useBuiltinRequested = Signal()  # noqa: N815
    openRequested = Signal()  # noqa: N815
    retryRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("downloadPanel")
        self.setAccessibleName(tr("Download"))
        self._under_way = ""
        self.progress = DownloadView()
        self.progress.cancel_requested.connect(self.cancelRequested)
        self.offline = OfflineView()
        self.offline.builtin_requested.connect(self.useBuiltinRequested)
        self.offline.open_requested.connect(self.openRequested)
        self.offline.retry_requested.connect(self.retryRequested)
        self.offline.close_requested.connect(self.hide)
        self.offline.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.addWidget(self.progress)
        column.addWidget(self.offline)

    def show_start(self, entry: CatalogEntry) -> None:
        """A download begins."""
        self._under_way = entry.key
        self.progress.show_start(entry)
        self._turn_to(self.progress)
        self.setAccessibleDescription(tr("Downloading {title}").format(title=entry.title))

    def show_progress(self, entry: CatalogEntry, progress: DownloadProgress) -> None:
        """How far it is."""
        if entry.key != self._under_way:
            self.show_start(entry)
        self.progress.show_progress(progress)

    def show_failure(self, entry: CatalogEntry, sentence: str, attempts: Sequence[str]) -> None:
        """It failed: the sentence, what was tried, and what to train on instead."""
        self._under_way = ""
        self.offline.show_failure(entry, sentence, tuple(attempts))
        self._turn_to(self.offline)
        self.setAccessibleDescription(sentence)

    def close_failure(self) -> None:
        """Other images are open: what failed is of no more interest."""
        if not self.offline.isHidden():
            self.hide()

    def _turn_to(self, view: QWidget) -> None:
        for each in (self.progress, self.offline):
            each.setVisible(each is view)
