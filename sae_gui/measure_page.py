"""The Measure tab: figures over the probe at the left, the gradient check at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from sae_gui.panels.gradient_panel import GradientPanel
from sae_gui.panels.measures_panel import MeasuresPanel
from sae_gui.panels.panel import Panel
from sae_gui.panels.probe_panel import ProbePanel
from sae_gui.theme import current_theme
from sae_gui.typography import scaled

#: Narrower than this, all panels stand in one column.
_NARROW = 700


class MeasurePage(QWidget):
    """Three panels that scroll where the window is too small for them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.measures = MeasuresPanel()
        self.probe = ProbePanel()
        self.gradient = GradientPanel()
        self._columns = _Ruled()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._columns)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        left = QVBoxLayout()
        left.setSpacing(1)
        left.addWidget(self.measures)
        left.addWidget(self.probe, 1)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.gradient, 1)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("measureScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(self._columns)
        self._columns.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.scroll)

    def panels(self) -> tuple[Panel, Panel, Panel]:
        return self.measures, self.probe, self.gradient

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words, or another size of type
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Side by side where every name and figure has its room so, else in one column."""
        bar = self.scroll.verticalScrollBar().sizeHint().width()
        least = max(self.measures.least_width(), self.probe.least_width())
        beside = least + self.gradient.minimumWidth() + 1 + bar
        narrow = self.width() < max(scaled(_NARROW), beside)
        self.measures.setMinimumWidth(least)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        self.scroll.setMinimumWidth(least + bar)


class _Ruled(QWidget):
    """The ground between the panels: a thin line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("line"))
        painter.end()
