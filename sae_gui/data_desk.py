"""Between the open images and what shows them: sources chosen, downloads, refusals."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from core.datasets.catalog import CATALOG
from core.datasets.dataset import Dataset, DatasetError
from core.datasets.download import DownloadError
from core.datasets.load import DatasetMissing
from sae_gui.data_controller import DataController
from sae_gui.panels.data_panel import DataPanel
from sae_gui.panels.download_panel import DownloadPanel
from sae_gui.panels.empty_page import EmptyPage
from sae_gui.settings import WindowSettings
from sae_gui.translation import mark, said, tr
from sae_gui.widgets.notice_bar import Notice, NoticeBar
from sae_gui.words import megabytes

_FILES = mark(
    "Images (*.npy *.npz *.gz *idx* *ubyte* *.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)"
)
_ABOUT_SOURCE = "source"


class DataDesk(QObject):
    """Connects the data controller with the panels that choose and show images.

    Signals
    -------
    emptiness_changed : whether no images are open.
    """

    emptiness_changed = Signal(bool)

    def __init__(
        self,
        data: DataController,
        panel: DataPanel,
        downloads: DownloadPanel,
        empty: EmptyPage,
        notices: NoticeBar,
        settings: WindowSettings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._window = parent
        self._data = data
        self._panel = panel
        self._downloads = downloads
        self._empty = empty
        self._notices = notices
        self._settings = settings
        self._wanted_after_download = ""
        panel.set_recent(settings.recent_sources)
        downloads.hide()
        self._connect_choices()
        self._connect_answers()

    def _connect_choices(self) -> None:
        self._panel.sourceChosen.connect(self.open)
        self._panel.openFileRequested.connect(self.choose_file)
        self._panel.openFolderRequested.connect(self.choose_folder)
        self._panel.downloadRequested.connect(self.download)
        self._panel.cancelRequested.connect(self._data.cancel_loading)
        self._empty.builtinRequested.connect(self.open_builtin)
        self._empty.downloadRequested.connect(self.download)
        self._empty.openRequested.connect(self.choose_file)
        self._empty.openFolderRequested.connect(self.choose_folder)
        self._downloads.cancelRequested.connect(self._data.cancel_download)
        self._downloads.useBuiltinRequested.connect(self.open_builtin)
        self._downloads.openRequested.connect(self.choose_file)
        self._downloads.retryRequested.connect(self._retry_download)

    def _connect_answers(self) -> None:
        data = self._data
        data.opened.connect(self._opened)
        data.refused.connect(self._refused)
        data.loading.connect(self._panel.show_loading)
        data.idle.connect(self._panel.show_idle)
        data.download_progressed.connect(self._show_download)
        data.download_refused.connect(self._download_refused)
        data.download_given_up.connect(self._download_over)
        data.downloaded.connect(self._downloaded)

    # -- choosing -----------------------------------------------------------------------------

    def open(self, source: str) -> None:
        self._notices.dismiss(_ABOUT_SOURCE)
        self._data.open(source)

    def open_builtin(self) -> None:
        self._downloads.hide()
        self.open("builtin")

    def choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open images"),
            self._last_folder(),
            f"{tr(_FILES)};;{tr('All files (*)')}",
        )
        if chosen:
            self.open(chosen)

    def choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self._window, tr("Open a folder of images"), self._last_folder()
        )
        if chosen:
            self.open(chosen)

    def accept_drag(self, event: QDragEnterEvent) -> None:
        if _dropped_path(event):
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> str:
        """The path that was dropped on the window, "" for anything else."""
        path = _dropped_path(event)
        if path:
            event.acceptProposedAction()
        return path

    def _last_folder(self) -> str:
        """Of the images opened last from a place on the disk that is still there."""
        places = (Path(each).parent for each in self._settings.recent_sources)
        there = (each for each in places if each.is_absolute() and each.is_dir())
        return str(next(there, Path.home()))

    # -- what came of it ----------------------------------------------------------------------

    def _opened(self, dataset: Dataset) -> None:
        self._notices.dismiss(_ABOUT_SOURCE)
        self._settings.last_source = dataset.source
        if dataset.source not in ("builtin", *CATALOG):
            self._settings.remember_source(dataset.source)
            self._panel.set_recent(self._settings.recent_sources)
        self._downloads.close_failure()
        self.emptiness_changed.emit(False)

    def _refused(self, source: str, problem: DatasetError) -> None:
        """What was open stays open; with nothing open, the empty page says why."""
        self._panel.show_idle()
        if self._data.dataset is None:
            self._empty.show_reason(said(problem))
            self.emptiness_changed.emit(True)
        elif isinstance(problem, DatasetMissing) and source in CATALOG:
            self._notices.show_notice(self._offer_download(source))
        else:
            self._notices.show_notice(Notice("bad", said(problem), about=_ABOUT_SOURCE))

    def _offer_download(self, key: str) -> Notice:
        entry = CATALOG[key]
        return Notice(
            "info",
            tr("{title} is not on this computer yet.").format(title=entry.title),
            f"{entry.description}, {megabytes(entry.total_bytes)}.",
            actions=((tr("Download"), lambda: self.download(key)),),
            about=_ABOUT_SOURCE,
        )

    # -- downloads ----------------------------------------------------------------------------

    def download(self, key: str) -> None:
        """Fetch a set and open it when it is whole; what is open stays open meanwhile."""
        self._notices.dismiss(_ABOUT_SOURCE)
        self._wanted_after_download = key
        self._downloads.show_start(CATALOG[key])
        self._downloads.show()
        self._data.start_download(key)

    def _retry_download(self) -> None:
        self.download(self._wanted_after_download)

    def _show_download(self, key: str, progress: object) -> None:
        self._downloads.show_progress(CATALOG[key], progress)

    def _downloaded(self, key: str) -> None:
        self._download_over(key)
        self.open(key)

    def _download_refused(self, key: str, problem: DatasetError) -> None:
        attempts = problem.attempts if isinstance(problem, DownloadError) else ()
        self._downloads.show_failure(CATALOG[key], said(problem), attempts)
        self._notices.show_notice(
            Notice(
                "bad",
                said(problem),
                actions=((tr("Try again"), self._retry_download),),
                about=_ABOUT_SOURCE,
                icon="offline",
            )
        )

    def _download_over(self, _: str) -> None:
        self._downloads.hide()
        self._panel.show_idle()


def _dropped_path(event: QDropEvent) -> str:
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if urls and urls[0].isLocalFile() else ""
