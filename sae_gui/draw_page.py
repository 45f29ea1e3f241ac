"""The Draw tab: a sheet at the left, what the model makes of it, the nearest images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from sae_gui.draw_desk import DrawDesk
from sae_gui.pages import Page
from sae_gui.panels.draw_panel import DrawPanel
from sae_gui.panels.drawn_model_panel import DrawnModelPanel
from sae_gui.panels.neighbours_panel import NeighboursPanel
from sae_gui.panels.panel import Panel
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import scaled

#: Narrower than this, the nearest images stand under the model.
_NARROW = 1180
_DRAW_WIDTH = 424
_NEIGHBOURS_WIDTH = 388
#: What of the sheet's panel is not the sheet, across and down.
_MARGINS = 32, 190
#: It grows by whole pixels of MNIST's images, up to this share of the page.
_STEP = 28
_SHARE = 0.31


class DrawPage(Page):
    """Three panels side by side, or two of them one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = tr("Draw")
        self.setObjectName("drawPage")
        self.draw, self.model, self.neighbours = DrawPanel(), DrawnModelPanel(), NeighboursPanel()
        self._desk: DrawDesk | None = None
        self._right = _Ruled()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._right)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        self._row.addWidget(self.model, 1)
        self._row.addWidget(self.neighbours)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("drawScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(self._right)
        ruled = _Ruled()
        row = QHBoxLayout(ruled)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self.draw)
        row.addWidget(self.scroll, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(ruled)
        self._fit()

    def panels(self) -> tuple[Panel, ...]:
        return self.draw, self.model, self.neighbours

    def connect_to(self, window: MainWindow) -> None:
        self._desk = DrawDesk(self, window)

    @property
    def desk(self) -> QObject | None:
        return self._desk

    def show_example(self) -> None:
        if self._desk is not None and self.draw.canvas.drawing.is_empty:
            self._desk.start_from_row(0)

    def close_down(self) -> None:
        if self._desk is not None:
            self._desk.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # words or type have changed
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """The sheet as large as the page's height allows, but not half of its width."""
        narrow = self.width() < scaled(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(down if narrow else across)
        neighbours = scaled(_NEIGHBOURS_WIDTH)
        self.neighbours.setMaximumWidth(16_777_215 if narrow else neighbours)
        self.neighbours.setMinimumWidth(max(300, scaled(200)) if narrow else neighbours)
        room = min(self.height() - _MARGINS[1], round(_SHARE * self.width()) - _MARGINS[0])
        side = max(_DRAW_WIDTH - _MARGINS[0], room // _STEP * _STEP)
        self.draw.setFixedWidth(max(side + _MARGINS[0], self.draw.minimumSizeHint().width()))
        bar = self.scroll.verticalScrollBar().sizeHint().width()
        self.scroll.setMinimumWidth(self.model.minimumWidth() + bar)


class _Ruled(QWidget):
    """The ground between panels: a thin line."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("line"))
        painter.end()


if TYPE_CHECKING:
    from sae_gui.main_window import MainWindow
