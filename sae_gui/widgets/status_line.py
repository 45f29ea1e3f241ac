"""The line at the foot of the window: state, progress, epoch, speed and time left."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.state_mark import StateMark

_PROGRESS_STEPS = 1000


class StatusLine(QWidget):
    """Words come from outside; only what changed is set, so that nothing flickers."""

    link_activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self._mark = StateMark()
        self._word = QLabel()
        self._word.setFont(font("body_strong"))
        self.progress = _Progress()
        self.progress.setObjectName("statusProgress")
        self.progress.setAccessibleName(tr("Progress of the run"))
        self.progress.setRange(0, _PROGRESS_STEPS)
        self.progress.setTextVisible(False)
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.linkActivated.connect(lambda _: self.link_activated.emit())
        self._aside = QLabel()
        self._aside.setFont(font("body"))
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._word)
        row.addSpacing(8)
        row.addWidget(self.progress)
        row.addSpacing(8)
        row.addWidget(self._text, 1)
        row.addWidget(self._aside)
        self.setFixedHeight(30)

    def show_state(self, shape: str, word: str) -> None:
        self._mark.set_shape(shape)
        _set(self._word, word)

    def show_text(self, rich_text: str) -> None:
        """The figures, with ``<b>`` around those that count and ``<a>`` for a link."""
        _set(self._text, rich_text)

    def show_aside(self, text: str) -> None:
        _set(self._aside, text)

    def show_progress(self, share: float | None) -> None:
        """How much of the run is done, 0 to 1; None where there is no run."""
        self.progress.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(min(max(share, 0.0), 1.0) * _PROGRESS_STEPS))

    def words(self) -> str:
        """All that the line says, for tests and for the accessible description."""
        return f"{self._word.text()} {self._text.text()}".strip()


class _Progress(QProgressBar):
    """Gives way to the figures beside it, down to a stub."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(10)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 10)


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
