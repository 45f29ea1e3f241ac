"""The timeline at the window's foot: play, loop, the track, the epoch, branch and Live."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from sae_gui.icons import icon
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font, scaled
from sae_gui.widgets.time_track import TimeTrack

HEIGHT, LOW_HEIGHT = 48, 28
_STEP_MS = 120


class Timeline(QWidget):
    """Goes through the moments of a run, by hand or by itself.

    Signals
    -------
    sought : the epoch of the moment to look at.
    live_sought : show the run as it is now.
    branch_sought : start a new run from the moment shown.
    """

    sought = Signal(int)
    live_sought = Signal()
    branch_sought = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timeline")
        self._moves = True
        self._is_live = True
        self._timer = QTimer(self)
        self._timer.setObjectName("timelineTimer")
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._go_on)
        self.track = TimeTrack()
        self.play, self.loop = _button("play", "timelinePlay"), _button("loop", "timelineLoop")
        self.loop.setCheckable(True)
        self.epoch = QLabel()
        self.epoch.setObjectName("timelineEpoch")
        self.epoch.setFont(font("body_strong"))
        self.epoch.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.branch = _button("branch", "timelineBranch")
        self.live = LiveButton()
        self._lay_out()
        self.play.clicked.connect(self.toggle_playing)
        self.track.sought.connect(self._seek)
        self.track.live_sought.connect(self._go_live)
        self.track.play_sought.connect(self.toggle_playing)
        self.branch.clicked.connect(lambda: self.branch_sought.emit())
        self.live.clicked.connect(self._go_live)
        self.retranslate()
        self.show_moment(0, live=True)
        self.show_moments(())

    def retranslate(self) -> None:
        for button, words in (
            (self.loop, tr("Play over and over")),
            (self.branch, tr("Start a new run from this moment, with the settings of the form")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.setAccessibleName(tr("Timeline"))
        self.live.setText(tr("Live"))
        self.live.setToolTip(tr("Show the run as it is now"))
        self._show_playing()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self.play)
        row.addWidget(self.loop)
        row.addWidget(self.track, 1)
        row.addWidget(self.epoch)
        row.addWidget(self.branch)
        row.addWidget(self.live)
        self.set_low(False)

    def set_low(self, low: bool) -> None:
        """Where the window is short, without the sparkline."""
        self.setFixedHeight(scaled(LOW_HEIGHT if low else HEIGHT))
        self.live.setFixedHeight(scaled(24 if low else 28))

    def set_moves(self, moves: bool) -> None:
        """Whether Play goes on by itself; else it goes one moment further."""
        self._moves = moves

    @property
    def is_playing(self) -> bool:
        return self._timer.isActive()

    def show_moments(self, epochs: tuple[int, ...]) -> None:
        """Which moments there are to look at."""
        self.track.show_moments(epochs)
        for each in (self.play, self.loop, self.live):
            each.setEnabled(bool(epochs))
        if not epochs:
            self.stop()

    def show_moment(self, epoch: int, *, live: bool) -> None:
        """Where the playhead is, and whether it goes with the run."""
        self._is_live = live
        self.track.setValue(epoch)
        words = tr("epoch {epoch}").format(epoch=f"{epoch:,}")
        self.epoch.setText(words)
        widest = QFontMetrics(self.epoch.font()).horizontalAdvance(words)
        self.epoch.setMinimumWidth(max(self.epoch.minimumWidth(), widest + 4))
        self.live.setChecked(live)
        self.branch.setEnabled(not live)
        self.track.setAccessibleDescription(
            words if live else tr("Looking back at epoch {epoch}").format(epoch=f"{epoch:,}")
        )

    def toggle_playing(self) -> None:
        """Play from the moment shown, or from the first; or stop."""
        if self.is_playing:
            self.stop()
        elif self.track.moments():
            if self._is_live or self.track.neighbour(1) is None:
                self.sought.emit(self.track.moments()[0])
            else:
                self._go_on()
            if self._moves:
                self._timer.start()
        self._show_playing()

    def stop(self) -> None:
        self._timer.stop()
        self._show_playing()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _go_on(self) -> None:
        epoch = self.track.neighbour(1)
        if epoch is None and self.loop.isChecked() and self.track.moments():
            epoch = self.track.moments()[0]
        if epoch is None:
            self.stop()
        else:
            self.sought.emit(epoch)

    def _seek(self, epoch: int) -> None:
        self.stop()
        self.sought.emit(epoch)

    def _go_live(self) -> None:
        self.stop()
        self.live.setChecked(self._is_live)
        self.live_sought.emit()

    def _show_playing(self) -> None:
        self.play.setIcon(icon("pause" if self.is_playing else "play"))
        words = tr("Stop playing") if self.is_playing else tr("Play the run from moment to moment")
        self.play.setToolTip(words)
        self.play.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.fillRect(self.rect(), theme.color("window"))
        painter.fillRect(0, 0, self.width(), 1, theme.color("line"))


class LiveButton(QPushButton):
    """Filled dot while the window shows the run as it is now, hollow while it looks back."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("timelineLive")
        self.setCheckable(True)
        self.setMinimumWidth(72)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "accent" if self.hasFocus() else "control"
        painter.setPen(QPen(theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(theme.color("selected" if self.isChecked() else "raised"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
        metrics = QFontMetrics(font("body_strong"))
        width = 16 + metrics.horizontalAdvance(self.text())
        left, middle = (self.width() - width) / 2, self.height() / 2
        accent = theme.color("accent" if self.isEnabled() else "disabled")
        painter.setPen(QPen(accent, 1.8))
        filled = self.isChecked() and self.isEnabled()
        painter.setBrush(accent if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(left + 5, middle), 4, 4)
        painter.setFont(font("body_strong" if self.isChecked() else "body"))
        painter.setPen(theme.color("text" if self.isEnabled() else "disabled"))
        words = self.rect().adjusted(round(left + 16), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())


def _button(name: str, object_name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(icon(name))
    button.setIconSize(QSize(20, 20))
    button.setFixedSize(28, 28)
    button.setAutoRaise(True)
    return button
