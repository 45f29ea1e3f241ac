"""What is being loaded, how far it is, and a way out."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sae_gui.translation import tr
from sae_gui.widgets.fitting_label import FittingLabel

_PATIENCE_MS = 200


class LoadingRow(QWidget):
    """Shows itself only when it takes long enough to be noticed.

    Parameters
    ----------
    about : what goes on, a word that names the row and its parts.
    """

    cancel_requested = Signal()

    def __init__(self, about: str = "loading") -> None:
        super().__init__()
        self.setObjectName(f"{about}Row")
        self._words = FittingLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(tr("Progress of {about}").format(about=about))
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName(f"cancel{about.capitalize()}Button")
        cancel.clicked.connect(self.cancel_requested)
        self._patience = QTimer(self)
        self._patience.setObjectName(f"{about}Patience")
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.show)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._bar, 1)
        row.addStretch(0)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(2)
        column.addWidget(self._words)
        column.addLayout(row)
        self.hide()

    def words(self) -> str:
        return self._words.text()

    def show_loading(self, what: str, done: int, total: int) -> None:
        """Say "reading images 1,200 of 5,000"; without a total only what is being done."""
        what = tr(what)
        counted = (
            tr("{what} {done} of {total}").format(what=what, done=f"{done:,}", total=f"{total:,}")
            if total
            else f"{what} …"
        )
        self._words.set_wordings(
            counted,
            tr("{done} of {total}").format(done=f"{done:,}", total=f"{total:,}")
            if total
            else counted,
        )
        self._bar.setVisible(total > 0)
        if total:
            self._bar.setRange(0, total)
            self._bar.setValue(done)
        if self.isHidden() and not self._patience.isActive():
            self._patience.start()

    def end(self) -> None:
        self._patience.stop()
        self.hide()
