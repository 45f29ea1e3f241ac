"""A download that failed: what to train on instead, and what was tried."""

from __future__ import annotations

import re

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.datasets.catalog import CatalogEntry
from core.datasets.handwriting import handwritten_digits
from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.thumbnails import Thumbnails
from sae_gui.words import count

_PREVIEW = 16
_DIGITS = tuple("0123456789")
_WIDE = 340


class OfflineView(QWidget):
    """The built-in digits need no network; files on the disk need none either."""

    builtin_requested = Signal()
    open_requested = Signal()
    retry_requested = Signal()
    close_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fact = _text("body")
        self.fact.setObjectName("downloadFailure")
        self._advice = _text("caption")
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._preview = Thumbnails(largest=28, one_row=True)
        self._preview.setAccessibleName(tr("Built-in digits"))
        self._preview.setToolTip(tr("Built-in digits"))
        self._preview.setEnabled(False)
        self._fold = QToolButton()
        self._fold.setObjectName("whatWasTried")
        self._fold.setAutoRaise(True)
        self._fold.setCheckable(True)
        self._fold.setFont(font("caption"))
        self._fold.setIconSize(QSize(14, 14))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.toggled.connect(self._unfold)
        self.tried = _text("caption")
        self.tried.setObjectName("attempts")
        self.tried.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._buttons = self._make_buttons()
        self._lay_out()

    def show_failure(self, entry: CatalogEntry, sentence: str, attempts: tuple[str, ...]) -> None:
        self.fact.setText(sentence)
        same = tr(", and show the same strokes") if entry.class_names == _DIGITS else ""
        self._advice.setText(
            tr(
                "The built-in digits need no network{same}. {title} files you already have "
                "open with “Open …”."
            ).format(same=same, title=entry.title)
        )
        images, _ = handwritten_digits(_PREVIEW, 0)
        self._preview.set_image_shape((28, 28))
        self._preview.show_images(images.astype(np.float32) / 255)
        self._fold.setText(
            tr("What was tried: {attempts}").format(
                attempts=count(len(attempts), "address", "addresses")
            )
        )
        self._fold.setVisible(bool(attempts))
        self._fold.setChecked(False)
        self._unfold(False)
        self.tried.setText("\n".join(_breakable(each) for each in attempts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= _WIDE
        direction = QBoxLayout.Direction
        self._buttons.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _unfold(self, shown: bool) -> None:
        self._fold.setIcon(icon("chevron-down" if shown else "chevron-right"))
        self.tried.setVisible(shown)

    def _lay_out(self) -> None:
        heading = QLabel(tr("Train without it"))
        heading.setFont(font("heading"))
        close = QToolButton()
        close.setObjectName("closeFailureButton")
        close.setIcon(icon("close"))
        close.setAutoRaise(True)
        close.setFixedSize(28, 28)
        close.setToolTip(tr("Close"))
        close.setAccessibleName(tr("Close"))
        close.clicked.connect(self.close_requested)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for part in (self.fact, self._advice, self._preview):
            column.addWidget(part)
        column.addLayout(self._buttons)
        column.addWidget(self._fold)
        column.addWidget(self.tried)

    def _make_buttons(self) -> QBoxLayout:
        builtin = QPushButton(tr("Use built-in digits"))
        builtin.setObjectName("useBuiltinButton")
        builtin.clicked.connect(self.builtin_requested)
        opener = QPushButton(tr("Open …"))
        opener.setObjectName("openInsteadButton")
        opener.setIcon(icon("folder"))
        opener.clicked.connect(self.open_requested)
        retry = QPushButton(tr("Try again"))
        retry.setObjectName("retryDownloadButton")
        retry.clicked.connect(self.retry_requested)
        pair = QHBoxLayout()
        pair.setSpacing(8)
        pair.addWidget(opener)
        pair.addWidget(retry)
        pair.addStretch(1)
        buttons = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        buttons.setSpacing(8)
        buttons.addWidget(builtin, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addLayout(pair)
        return buttons


def _text(role: str) -> QLabel:
    label = QLabel()
    label.setFont(font(role))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return label


def _breakable(text: str) -> str:
    """An address is one long word: let it break after its dots and dashes."""
    return re.sub(r"([./_-])", "\\1\u200b", text)
