"""The line over a section: its title; over building up also a slider and play."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QSlider, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel

_HEIGHT = 32
_FRAME_MS = 120
_BUTTON = 28


class SectionHead(QWidget):
    """Title, a few words beside it, and a figure or controls at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setFixedHeight(_HEIGHT)
        self._title = QLabel(title)
        self._title.setFont(font("title"))
        self._title.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._words = FittingLabel()
        self.figure = FittingLabel(alignment=Qt.AlignmentFlag.AlignRight, never_empty=True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)
        self.row.addWidget(self._title)
        self.row.addWidget(self._words, 1)
        self.row.addWidget(self.figure)

    def set_words(self, words: str, figure: str) -> None:
        self._words.set_wordings(words)
        self.figure.set_wordings(figure)


class BuildUpHead(SectionHead):
    """Chooses how many parts are in the sum, by hand or one after the other.

    Signals
    -------
    picked : number of parts.
    """

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__(tr("Building up"))
        self.play, self.slider = QToolButton(), QSlider(Qt.Orientation.Horizontal)
        self._timer = QTimer(self)
        self._timer.setObjectName("buildUpTimer")
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._go_on)
        self._make_controls()
        self.set_words(tr("strongest parts first; error below"), "")

    def show_count(self, count: int, parts: int) -> None:
        """So many of all parts are in the sum."""
        self.slider.blockSignals(True)
        self.slider.setMaximum(parts)
        self.slider.setValue(count)
        self.slider.blockSignals(False)
        words = tr("{count} of {parts} parts").format(count=f"{count:,}", parts=f"{parts:,}")
        self.figure.set_wordings(words)
        self.slider.setAccessibleDescription(words)

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def toggle(self) -> None:
        """Build the picture up from the start, or from where it stands; or halt."""
        if self.is_playing:
            self.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.picked.emit(0)
        self._timer.start()
        self._show_button()

    def stop(self) -> None:
        self._timer.stop()
        self._show_button()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _go_on(self) -> None:
        count, last = self.slider.value(), self.slider.maximum()
        if count >= last:
            self.stop()
        else:  # one part at a time while each can be seen, then by an eighth more
            self.picked.emit(min(last, count + max(1, count // 8)))

    def _choose(self, count: int) -> None:
        self.stop()
        self.picked.emit(count)

    def _make_controls(self) -> None:
        self.play.setObjectName("playBuildUp")
        self.play.setAutoRaise(True)
        self.play.setFixedSize(_BUTTON, _BUTTON)
        self.play.clicked.connect(self.toggle)
        self.slider.setObjectName("buildUpSlider")
        self.slider.setAccessibleName(tr("Parts in the sum"))
        self.slider.setFixedWidth(180)
        self.slider.valueChanged.connect(self._choose)
        self.row.insertWidget(2, self.play)
        self.row.insertWidget(3, self.slider)
        self._show_button()

    def _show_button(self) -> None:
        words = tr("Halt") if self.is_playing else tr("Play")
        self.play.setIcon(icon("pause" if self.is_playing else "play"))
        self.play.setToolTip(words)
        self.play.setAccessibleName(tr("{action} building up").format(action=words))
