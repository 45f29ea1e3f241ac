"""What stands in the window while no images are open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from core.datasets.catalog import CATALOG
from sae_gui.icons import icon
from sae_gui.theme import Theme, current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.open_button import OpenButton
from sae_gui.words import megabytes

_AREA = QSize(440, 250)
_OFFERED = "mnist"


class EmptyPage(QWidget):
    """A dashed area to drop images on, and three ways to open some.

    Signals
    -------
    downloadRequested : the catalogue's key.
    """

    builtinRequested = Signal()  # noqa: N815
    downloadRequested = Signal(str)  # noqa: N815
    openRequested = Signal()  # noqa: N815
    openFolderRequested = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("emptyPage")
        self.setAccessibleName(tr("No images are open"))
        self.setAutoFillBackground(True)
        self._reason = QLabel()
        self._reason.setObjectName("emptyReason")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addStretch(1)
        column.addWidget(self._make_area(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.show_reason("")
        theme_manager().changed.connect(self._apply_theme)
        self._apply_theme(current_theme())

    def show_reason(self, sentence: str) -> None:
        """Why nothing is open, under the buttons; "" for no reason."""
        self._reason.setText(sentence)
        self._reason.setVisible(bool(sentence))

    def _apply_theme(self, theme: Theme) -> None:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme.color("panel"))
        self.setPalette(palette)

    def _make_area(self) -> QWidget:
        area = _DashedArea()
        heading = _centred(tr("No images are open"), "heading")
        invitation = _centred(
            tr("Drop a folder, a .npy, .npz or IDX file here, or choose:"), "body"
        )
        self._reason.setFont(font("caption"))
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._reason.setWordWrap(True)
        for muted in (invitation, self._reason):
            muted.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(area)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        for each in (heading, invitation):
            column.addWidget(each)
        column.addLayout(self._make_buttons())
        column.addWidget(self._reason)
        column.addStretch(1)
        return area

    def _make_buttons(self) -> QHBoxLayout:
        builtin = QPushButton(tr("Built-in digits"))
        builtin.setObjectName("emptyBuiltinButton")
        builtin.clicked.connect(self.builtinRequested)
        entry = CATALOG[_OFFERED]
        download = QPushButton(f"{entry.title}, {megabytes(entry.total_bytes)}")
        download.setObjectName("emptyDownloadButton")
        download.setIcon(icon("download"))
        download.setToolTip(
            tr("Download {title}: {description}").format(
                title=entry.title, description=entry.description
            )
        )
        download.clicked.connect(lambda: self.downloadRequested.emit(_OFFERED))
        opener = OpenButton(tr("Open …"))
        opener.setObjectName("emptyOpenButton")
        opener.file_requested.connect(self.openRequested)
        opener.folder_requested.connect(self.openFolderRequested)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for each in (builtin, download, opener):
            row.addWidget(each)
        row.addStretch(1)
        return row


class _DashedArea(QWidget):
    """Outlined like a place where something is missing."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(_AREA)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = QPen(current_theme().color("control"), 2)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def _centred(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setFont(font(role))
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
