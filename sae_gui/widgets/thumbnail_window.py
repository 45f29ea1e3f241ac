"""All images of a set, a page at a time."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.datasets.prepare import PreparedData
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.page_turner import PageTurner
from sae_gui.widgets.pager import Pager
from sae_gui.widgets.pair_page import class_words
from sae_gui.widgets.thumbnails import Thumbnails

_TURNS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class ThumbnailWindow(QWidget):
    """A window of thumbnails with pages; Esc closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("thumbnailWindow")
        self._data: PreparedData | None = None
        self._turner = PageTurner()
        self._name = QLabel()
        self._name.setFont(font("caption"))
        self.pager = Pager()
        self.pager.turned.connect(self.turn)
        self.thumbnails = Thumbnails(largest=56, gutter=4)
        self.thumbnails.setObjectName("thumbnailPage")
        self.thumbnails.setAccessibleName(tr("Page of images"))
        self.thumbnails.pointed.connect(self._name_image)
        self.thumbnails.capacity_changed.connect(self._show_page)
        row = QHBoxLayout()
        row.addWidget(self._name, 1)
        row.addWidget(self.pager)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 16)
        column.addLayout(row)
        column.addWidget(self.thumbnails, 1)
        self.resize(16 * 2 + 12 * 60 - 4, 500)

    def show_data(self, title: str, prepared: PreparedData) -> None:
        self._data = prepared
        self.setWindowTitle(title)
        self._turner.open(training=len(prepared.training), validation=0)
        self.thumbnails.set_image_shape(prepared.image_shape)
        self._show_page()

    def turn(self, pages: int) -> None:
        self._turner.turn(pages)
        self._show_page()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _TURNS:
            self.turn(_TURNS[key])
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _show_page(self) -> None:
        if self._data is None:
            return
        self._turner.fit(self.thumbnails.capacity)
        turner = self._turner
        self.pager.show_range(turner.start, turner.stop, turner.total)
        images = self._data.widen(slice(turner.start, turner.stop), np.float32)
        self.thumbnails.show_images(images)
        self._name_image(-1)

    def _name_image(self, place: int) -> None:
        if place < 0 or self._data is None:
            self._name.setText(tr("Training images"))
            return
        index = self._turner.start + place
        (name,) = class_words(self._data, (index,))
        self._name.setText(
            tr("image {index}").format(index=f"{index + 1:,}") + (f", “{name}”" if name else "")
        )
