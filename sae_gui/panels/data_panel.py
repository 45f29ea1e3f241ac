"""The images that are open: which, how many, what they look like, and other ones to open."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.datasets.catalog import CATALOG, is_downloaded
from core.datasets.dataset import Dataset, Pixels
from core.datasets.prepare import PreparedData
from sae_gui.icons import icon
from sae_gui.translation import mark, said, tr
from sae_gui.typography import font
from sae_gui.widgets.class_bars import ClassBars
from sae_gui.widgets.explained import Explained
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.loading_row import LoadingRow
from sae_gui.widgets.source_combo import SourceCombo
from sae_gui.widgets.thumbnail_window import ThumbnailWindow
from sae_gui.widgets.thumbnails import Thumbnails
from sae_gui.words import count, megabytes

_PADDING = 16
_BLOCK = 500


EXPLANATION = mark(
    "The images that a run learns from: where they come from, the first of them, how many there "
    "are and of what size, the mean ink from 0 (paper) to 1, and a bar for the number of images "
    "in each class. Click the images for a sheet of many. Labels are only shown beside the "
    "images: training never sees them."
)


class DataPanel(Explained):
    """Chooses and describes images.

    Signals
    -------
    sourceChosen : what `load_dataset` opens.
    downloadRequested : the catalogue's key.
    cancelRequested : loading is to be given up.
    """

    sourceChosen = Signal(str)  # noqa: N815
    openFileRequested = Signal()  # noqa: N815
    openFolderRequested = Signal()  # noqa: N815
    downloadRequested = Signal(str)  # noqa: N815
    cancelRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__(tr(EXPLANATION))
        self.setObjectName("dataPanel")
        self.setAccessibleName(tr("Data"))
        self._dataset: Dataset | None = None
        self._data: PreparedData | None = None
        self._window: ThumbnailWindow | None = None
        self._light_on_dark = False
        self.sources = SourceCombo()
        self.sources.source_chosen.connect(self.sourceChosen)
        self.thumbnails = Thumbnails(largest=28, one_row=True)
        self.loading = LoadingRow()
        self.loading.cancel_requested.connect(self.cancelRequested)
        self.summary = FittingLabel()
        self.summary.setObjectName("dataSummary")
        self.classes = ClassBars()
        self.notes = _notes_label()
        self._strip = self._make_strip()
        self._lay_out()
        self._show_contents(False)

    # -- what the window tells it -------------------------------------------------------------

    def show_dataset(self, dataset: Dataset, prepared: PreparedData) -> None:
        """What is open now, and what of it a run sees."""
        self._dataset, self._data = dataset, prepared
        self.sources.show_open(dataset.source)
        self._refresh_downloads()
        self.summary.set_wordings(*_summaries(dataset, prepared))
        self.classes.show_counts(prepared.class_counts)
        self._show_notes(dataset.notes)
        self.thumbnails.set_image_shape(prepared.image_shape)
        self._show_contents(True)
        self._fill_strip()
        self.setAccessibleDescription(f"{dataset.name}: {self.summary.text()}")
        if self._window is not None:
            self._window.show_data(dataset.name, prepared)

    def show_loading(self, what: str, done: int, total: int) -> None:
        """How far loading is; what was open stays in sight."""
        self.loading.show_loading(what, done, total)

    def show_idle(self) -> None:
        """Nothing is being loaded; the list shows again what is really open."""
        self.loading.end()
        self.sources.show_open(self._dataset.source if self._dataset else "")
        self._refresh_downloads()

    def set_recent(self, sources: list[str]) -> None:
        """Files and folders opened lately, the newest first."""
        self.sources.set_recent(sources)

    def set_light_on_dark(self, on: bool) -> None:
        """Show digits as they are stored, whatever the theme."""
        self._light_on_dark = on
        self.thumbnails.set_light_on_dark(on)
        if self._window is not None:
            self._window.thumbnails.set_light_on_dark(on)

    # -- what the user does -------------------------------------------------------------------

    def show_all_images(self) -> None:
        """Open the window with pages of thumbnails."""
        if self._dataset is not None and self._data is not None:
            window = self._thumbnail_window()
            window.show_data(self._dataset.name, self._data)
            window.show()
            window.raise_()
            window.activateWindow()

    def _thumbnail_window(self) -> ThumbnailWindow:
        if self._window is None:
            self._window = ThumbnailWindow(self)
            self._window.thumbnails.set_light_on_dark(self._light_on_dark)
        return self._window

    # -- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 8, _PADDING, 8)
        column.setSpacing(0)
        column.addLayout(self._make_header())
        column.addSpacing(16)
        for part in (self.loading, self._strip, self.summary, self.classes, self.notes):
            column.addWidget(part)

    def _make_header(self) -> QHBoxLayout:
        title = QLabel(tr("Data"))
        title.setFont(font("title"))
        title.setBuddy(self.sources)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(title)
        row.addSpacing(8)
        row.addWidget(self.sources, 1)
        row.addWidget(self._make_open_button())
        row.addWidget(self._make_download_button())
        return row

    def _make_open_button(self) -> QToolButton:
        button = _square_button("folder", tr("Open images"), "openDataButton")
        menu = QMenu(button)
        menu.addAction(tr("Open a file …"), self.openFileRequested.emit)
        menu.addAction(tr("Open a folder …"), self.openFolderRequested.emit)
        button.setMenu(menu)
        return button

    def _make_download_button(self) -> QToolButton:
        self._download = _square_button("download", tr("Download images"), "downloadButton")
        self._downloads = QMenu(self._download)
        self._download.setMenu(self._downloads)
        self._refresh_downloads()
        return self._download

    def _refresh_downloads(self) -> None:
        """Offer the sets that are not on the disk."""
        self._downloads.clear()
        for key, entry in CATALOG.items():
            if not is_downloaded(key):
                words = f"{entry.title}, {megabytes(entry.total_bytes)}"
                action = self._downloads.addAction(words)
                action.setToolTip(tr(entry.description))
                action.triggered.connect(lambda _, key=key: self.downloadRequested.emit(key))
        any_left = not self._downloads.isEmpty()
        self._download.setEnabled(any_left)
        self._download.setToolTip(
            tr("Download images") if any_left else tr("All sets are on this computer already")
        )

    def _make_strip(self) -> QWidget:
        self.thumbnails.setObjectName("thumbnailStrip")
        self.thumbnails.setAccessibleName(tr("First images"))
        self.thumbnails.setCursor(Qt.CursorShape.PointingHandCursor)
        self.thumbnails.setToolTip(tr("Look through all images"))
        self.thumbnails.clicked.connect(lambda _: self.show_all_images())
        self.thumbnails.capacity_changed.connect(self._fill_strip)
        arrow = QToolButton()
        arrow.setObjectName("allImagesButton")
        arrow.setIcon(icon("chevron-right"))
        arrow.setAutoRaise(True)
        arrow.setFixedSize(QSize(20, 28))
        arrow.setToolTip(tr("Look through all images"))
        arrow.setAccessibleName(tr("Look through all images"))
        arrow.clicked.connect(self.show_all_images)
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(self.thumbnails, 1)
        row.addWidget(arrow)
        return strip

    def _fill_strip(self) -> None:
        if self._data is not None:
            shown = min(self.thumbnails.capacity, len(self._data.training))
            self.thumbnails.show_images(self._data.widen(slice(0, shown), np.float32))

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        others = count(len(notes) - 1, "more note") if len(notes) > 1 else ""
        more = " " + tr("And {others}.").format(others=others) if others else ""
        words = [said(each) for each in notes]
        self.notes.setText(f"{words[0]}{more}" if notes else "")
        self.notes.setToolTip("\n".join(words))
        self.notes.setVisible(bool(notes))

    def _show_contents(self, shown: bool) -> None:
        self._strip.setVisible(shown)
        self.summary.setVisible(shown)
        if not shown:
            self.classes.show_counts({})
            self._show_notes(())


def _summaries(dataset: Dataset, prepared: PreparedData) -> tuple[str, ...]:
    """From the fullest to the shortest wording."""
    rows, columns = prepared.image_shape
    training, size = len(prepared.training), f"{rows} × {columns}"
    if prepared.validation is not None:
        both = tr("{training} training, {validation} validation").format(
            training=f"{training:,}", validation=f"{len(prepared.validation):,}"
        )
        short = tr("{training} + {validation} validation").format(
            training=f"{training:,}", validation=f"{len(prepared.validation):,}"
        )
        return f"{both} · {size}", both, f"{short} · {size}", short
    number = count(training, "image")
    if training < len(dataset):
        number = tr("{training} of {total}").format(
            training=f"{training:,}", total=f"{len(dataset):,}"
        )
    if _is_black_and_white(prepared.training):
        return tr("{number} · {size} · rounded to 0/1").format(
            number=number, size=size
        ), f"{number} · {size} · 0/1"
    ink = tr("ink {ink}").format(ink=f"{prepared.mean_ink:.3f}")
    return (
        tr("{number} · {size} · mean {ink}").format(number=number, size=size, ink=ink),
        f"{number} · {size} · {ink}",
        f"{number} · {size}",
    )


def _is_black_and_white(images: Pixels) -> bool:
    """Whether every pixel is 0 or 1; grey images show it in the first block."""
    ends = (0, 255) if images.dtype == np.uint8 else (0, 1)
    blocks = (images[start : start + _BLOCK] for start in range(0, len(images), _BLOCK))
    return all(bool(np.all((each == ends[0]) | (each == ends[1]))) for each in blocks)


def _notes_label() -> QLabel:
    label = QLabel()
    label.setObjectName("dataNotes")
    label.setFont(font("caption"))
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    label.setWordWrap(True)
    return label


def _square_button(name: str, words: str, object_name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(icon(name))
    button.setFixedSize(28, 28)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
