"""The scroll area of the recipe form."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea

from sae_gui.parameter_form import PADDING, ParameterForm


class FormScroll(QScrollArea):
    """Scrolls the form; its fields stay where they are when the scroll bar comes or goes."""

    def __init__(self, form: ParameterForm) -> None:
        super().__init__()
        self._form = form
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setWidget(form)
        self.verticalScrollBar().installEventFilter(self)
        form.row_grew.connect(self._show_row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            bar = self.verticalScrollBar()
            taken = bar.sizeHint().width() if event.type() == QEvent.Type.Show else 0
            self._form.set_right_padding(PADDING - taken)
        return super().eventFilter(watched, event)

    def _show_row(self) -> None:
        """Bring the focused row into view with the words below it, once they are laid out."""
        QTimer.singleShot(0, self, self._ensure_row_visible)

    def _ensure_row_visible(self) -> None:
        row = self._form.focused_row()
        if row is not None:
            self.ensureWidgetVisible(row, 0, 8)
