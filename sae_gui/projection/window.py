"""The audience's window: one or two panels over the cue line, driven by keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from sae_gui.projection.curves import ActivationView, CostView
from sae_gui.projection.formula import ProjectedFormula
from sae_gui.projection.measure import Sizes, palette, pen
from sae_gui.projection.pictures import PairsView, WallView
from sae_gui.projection.scene import Scene
from sae_gui.projection.strip import CueStrip
from sae_gui.projection.views import ProjectedView
from sae_gui.theme import palette_of
from sae_gui.translation import tr

#: What N and P go through: two panels, a picture beside a plot, or two walls.
PAIRS_OF_PANELS = (("pairs", "cost"), ("wall", "activation"), ("pairs", "wall"))
SINGLES = ("pairs", "cost", "wall", "activation", "formula")


class ProjectionWindow(QWidget):
    """Full screen for those in the last row.

    Signals
    -------
    left : it has been closed, by Esc or otherwise.
    key_for_run : "space" or "step".
    """

    left = Signal()
    key_for_run = Signal(str)

    def __init__(self, run_actions: Iterable[QAction]) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setObjectName("projectionWindow")
        self.setWindowTitle(tr("Sparse Autoencoder, for the audience"))
        self.setPalette(palette_of(palette()))
        self.setMouseTracking(True)
        self.views: dict[str, ProjectedView] = {
            "pairs": PairsView(),
            "cost": CostView(),
            "wall": WallView(),
            "activation": ActivationView(),
            "formula": ProjectedFormula(),
        }
        self.strip = CueStrip()
        for name, view in self.views.items():
            view.setParent(self)
            view.setObjectName(f"projected.{name}")
            view.setMouseTracking(True)
        self.strip.setParent(self)
        self.strip.setMouseTracking(True)
        self._divider = _Divider(self)
        self._tools = _Tools(run_actions, self)
        self._pointer = _Pointer(self)
        self._blank = _Blank(self)
        self._two, self._index = True, 0
        self._arrange()

    # -- what is shown ------------------------------------------------------------------------

    def show_scene(self, scene: Scene, dead: int | None = None) -> None:
        for view in self.views.values():
            view.show_scene(scene)
        self.strip.show_scene(scene, dead)

    def shown(self) -> tuple[str, ...]:
        """The names of the panels that are up."""
        if self._two:
            return PAIRS_OF_PANELS[self._index % len(PAIRS_OF_PANELS)]
        return (SINGLES[self._index % len(SINGLES)],)

    def show_panels(self, names: tuple[str, ...]) -> None:
        """Put up one of `SINGLES` or `PAIRS_OF_PANELS`."""
        self._two = len(names) == 2
        self._index = PAIRS_OF_PANELS.index(names) if self._two else SINGLES.index(names[0])
        self._arrange()

    @property
    def is_blank(self) -> bool:
        return self._blank.isVisible()

    # -- events -------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        command = {
            Qt.Key.Key_1: lambda: self._choose(two=False),
            Qt.Key.Key_2: lambda: self._choose(two=True),
            Qt.Key.Key_N: lambda: self._turn(1),
            Qt.Key.Key_Right: lambda: self._turn(1),
            Qt.Key.Key_PageDown: lambda: self._turn(1),
            Qt.Key.Key_P: lambda: self._turn(-1),
            Qt.Key.Key_Left: lambda: self._turn(-1),
            Qt.Key.Key_PageUp: lambda: self._turn(-1),
            Qt.Key.Key_B: lambda: self._blank.setVisible(not self._blank.isVisible()),
            Qt.Key.Key_D: self._switch_difference,
            Qt.Key.Key_Space: lambda: self.key_for_run.emit("space"),
            Qt.Key.Key_S: lambda: self.key_for_run.emit("step"),
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_F5: self.close,
            Qt.Key.Key_F11: self.close,
        }.get(Qt.Key(event.key()))
        if command is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            command()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.point_at(event.position())

    def point_at(self, place: QPointF) -> None:
        """The pointer is here: the ring follows; at the top edge the controls appear."""
        self._tools.setVisible(place.y() < self._tools.height())
        self._pointer.move_to(place)

    def leaveEvent(self, event: object) -> None:
        self._pointer.hide()
        self._tools.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette().color("panel"))
        painter.end()

    # -- layout -------------------------------------------------------------------------------

    def _choose(self, *, two: bool) -> None:
        if two != self._two:
            self._two, self._index = two, 0
            self._arrange()

    def _turn(self, by: int) -> None:
        self._index = (self._index + by) % len(PAIRS_OF_PANELS if self._two else SINGLES)
        self._arrange()

    def _switch_difference(self) -> None:
        pairs = self.views["pairs"]
        assert isinstance(pairs, PairsView)
        pairs.shows_difference = not pairs.shows_difference
        pairs.update()

    def _arrange(self) -> None:
        sizes = Sizes(max(self.height(), 100))
        self.strip.fit(sizes)
        top = self.height() - sizes.strip
        self.strip.setGeometry(0, top, self.width(), sizes.strip)
        names = self.shown()
        for name, view in self.views.items():
            view.setVisible(name in names)
            view.fit(sizes, is_wide=len(names) == 1)
        self._place(names, top, sizes)
        self._tools.setGeometry(0, 0, self.width(), max(round(self.height() / 16), 44))
        self._blank.setGeometry(self.rect())
        self._pointer.fit(sizes)

    def _place(self, names: tuple[str, ...], height: int, sizes: Sizes) -> None:
        if len(names) == 1:
            self.views[names[0]].setGeometry(0, 0, self.width(), height)
            self._divider.hide()
            return
        walls = all(self.views[name].is_picture for name in names)
        left = self.width() // 2 if walls else self.width() * 2 // 5
        self.views[names[0]].setGeometry(0, 0, left, height)
        self.views[names[1]].setGeometry(left, 0, self.width() - left, height)
        line = round(sizes.line)
        inset = sizes.margin // 2
        self._divider.setGeometry(QRect(left - line // 2, inset, line, height - 2 * inset))
        self._divider.show()
        self._divider.raise_()
        for each in (self._tools, self._pointer, self._blank):
            each.raise_()


class _Divider(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), palette().color("line"))
        painter.end()


class _Blank(QWidget):
    """B: nothing at all, so that the class looks at the teacher."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()


class _Pointer(QWidget):
    """A ring around the mouse pointer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line = 5.0
        self.hide()

    def fit(self, sizes: Sizes) -> None:
        self._line = max(5.0, sizes.height / 154)
        side = round(2 * sizes.height / 18 + 2 * self._line)
        self.resize(QSize(side, side))

    def move_to(self, place: QPointF) -> None:
        self.move(round(place.x() - self.width() / 2), round(place.y() - self.height() / 2))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen("accent", self._line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = round(self._line)
        painter.drawEllipse(self.rect().adjusted(edge, edge, -edge, -edge))
        painter.end()


class _Tools(QWidget):
    """The run's actions, while the pointer is at the top edge."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            row.addWidget(button)
        row.addStretch(1)
        leave = QToolButton()
        leave.setObjectName("leaveProjection")
        leave.setText(tr("Leave · Esc"))
        leave.setAccessibleName(tr("Leave the audience's window"))
        leave.clicked.connect(parent.close)
        row.addWidget(leave)
        self.hide()
