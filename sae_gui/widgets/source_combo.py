"""The list of what can be opened by a name: built-in, catalogue, and what was open lately."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from core.datasets.catalog import CATALOG, is_downloaded
from sae_gui.icons import icon
from sae_gui.translation import tr

_BUILTIN = "builtin"


class SourceCombo(QComboBox):
    """Offers sources; what it shows while closed is what is really open.

    Signals
    -------
    source_chosen : what `load_dataset` opens.
    """

    source_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("datasetCombo")
        self.setAccessibleName(tr("Images"))
        self.setToolTip(tr("Which images to train on"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)
        self.setPlaceholderText(tr("No images"))
        self._open = ""
        self._recent: list[str] = []
        self.activated.connect(lambda _: self.source_chosen.emit(self.currentData()))
        self._fill()

    def set_recent(self, sources: list[str]) -> None:
        """Files and folders opened lately, the newest first."""
        self._recent = list(sources)
        self._fill()

    def show_open(self, source: str) -> None:
        """What is open now; "" for nothing."""
        self._open = source
        self._fill()

    def showPopup(self) -> None:
        """With the marks as the disk is now, and wide enough for the longest name."""
        self._fill()
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + 24)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the column scroll: a turn of the wheel must not load other images."""
        event.ignore()

    def _fill(self) -> None:
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("Built-in digits"), _BUILTIN)
        for key, entry in CATALOG.items():
            on_disk = is_downloaded(key)
            tip = "" if on_disk else tr("Not on this computer yet")
            self._add(entry.title, key, tip, QIcon() if on_disk else icon("download"))
        paths = [each for each in (self._open, *self._recent) if each and self.findData(each) < 0]
        if paths:
            self.insertSeparator(self.count())
        for path in dict.fromkeys(paths):
            self._add(Path(path).name or path, path, path, QIcon())
        self.setCurrentIndex(self.findData(self._open) if self._open else -1)
        self.blockSignals(False)

    def _add(self, words: str, source: str, tip: str, mark: QIcon) -> None:
        self.addItem(mark, words, source)
        self.setItemData(self.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
