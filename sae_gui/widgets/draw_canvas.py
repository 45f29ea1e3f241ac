"""A sheet to draw on by mouse, pen or finger."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.analysis.drawing import Drawing
from core.analysis.ink_frame import FREE, InkFrame
from sae_gui.described import say_anew
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.widgets.tile_image import ink_bytes

_GRID_FROM = 6.0
_SMALLEST_OUTLINE = 2.5
_UNBOUNDED = 16_777_215  # what Qt has for no largest size
_BUTTONS = (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
#: What the window opens itself: a set of images or a recipe, not one image to start from.
_NOT_ONE_IMAGE = {".npy", ".npz", ".gz", ".toml", ".idx", ""}
#: With this pressure a pen draws as wide as a mouse.
_USUAL_PRESSURE = 0.5


class DrawCanvas(QWidget):
    """The sheet enlarged, its pixels as a faint grid, and the pen's outline as cursor.

    The right button and a pen's other end erase; the arrow keys move the drawing, Delete clears.

    Signals
    -------
    changed : something was drawn, erased, moved or taken back.
    dropped : path of a file that was dropped.
    """

    changed = Signal()
    dropped = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("drawCanvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.drawing = Drawing((28, 28))
        self.erases = False
        self.pen_width = 2.0
        self._frame = FREE
        self._colors: tuple[int, int] | None = None
        self._ink: QImage | None = None
        self._last: tuple[float, float] | None = None
        self._stroke_erases = False
        self._hover: QPointF | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(tr("Sheet to draw on"))

    # -- what is shown ------------------------------------------------------------------------

    def set_drawing(self, drawing: Drawing) -> None:
        self.drawing, self._last = drawing, None
        self._refresh()

    def set_frame(self, frame: InkFrame) -> None:
        """Where training images have their ink."""
        self._frame = frame
        self.update()

    def set_table(self, table: list[int]) -> None:
        """Paper and ink, as the ends of a digit table."""
        self._colors = table[0], table[-1]
        self._refresh()

    def area(self) -> QRectF:
        """The sheet's place: as large as can be, at the left and upper edge."""
        rows, columns = self.drawing.image_shape
        scale = self.scale()
        return QRectF(0, 0, columns * scale, rows * scale)

    def scale(self) -> float:
        """Logical pixels for an image pixel; a whole number where there is room for one."""
        rows, columns = self.drawing.image_shape
        scale = min(self.width() / columns, self.height() / rows)
        return float(int(scale)) if scale >= 1 else max(scale, 1e-3)

    def sizeHint(self) -> QSize:
        """All that it may be, where its panel has said how much that is."""
        rows, columns = self.drawing.image_shape
        scale = max(1, 392 // max(rows, columns))
        usual = QSize(columns * scale, rows * scale)
        return usual if self.maximumWidth() == _UNBOUNDED else self.maximumSize()

    def minimumSizeHint(self) -> QSize:
        return QSize(168, 168)

    # -- what is done -------------------------------------------------------------------------

    def undo(self) -> None:
        self._last = None
        self.drawing.undo()
        self._tell()

    def clear(self) -> None:
        if not self.drawing.is_empty:
            self.drawing.clear()
            self._tell()

    def start_from(self, image: np.ndarray) -> None:
        """Put an image, shape (rows, columns), on the sheet."""
        self.drawing.start_from(image)
        self._tell()

    def press(self, place: QPointF, *, erases: bool, pressure: float = _USUAL_PRESSURE) -> None:
        """The pen comes down."""
        self._stroke_erases = erases
        self.drawing.begin()
        self._last = self._on_sheet(place)
        self.drag(place, pressure)

    def drag(self, place: QPointF, pressure: float = _USUAL_PRESSURE) -> None:
        """The pen moves; nothing is drawn unless it is down."""
        self._hover = place
        if self._last is None:
            self.update()
            return
        here = self._on_sheet(place)
        width = self.pen_width * (0.5 + pressure)
        self.drawing.draw(self._last, here, width, erase=self._stroke_erases)
        self._last = here
        self._tell()

    def release(self) -> None:
        self._last = None
        self.update()

    # -- events -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in _BUTTONS and self.area().contains(event.position()):
            erases = self.erases or event.button() == Qt.MouseButton.RightButton
            self.press(event.position(), erases=erases)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None and not event.buttons():
            self.release()  # it came up where no one told
        self.drag(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.release()

    def tabletEvent(self, event: QTabletEvent) -> None:
        kind, place = event.type(), event.position()
        if kind == QEvent.Type.TabletPress:
            other_end = event.pointerType() == QPointingDevice.PointerType.Eraser
            self.press(place, erases=self.erases or other_end, pressure=event.pressure())
        elif kind == QEvent.Type.TabletMove:
            self.drag(place, event.pressure())
        else:
            self.release()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.points():
            self._touch(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        move = _MOVES.get(Qt.Key(event.key()))
        if move is not None and not self.drawing.is_empty:
            self.drawing.move(*move)
            self._tell()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _one_file(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _one_file(event)
        if path:
            event.acceptProposedAction()
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area, theme = self.area(), current_theme()
        colors = self._colors or (theme.color("paper").rgb(), theme.color("ink").rgb())
        painter.fillRect(area, colors[0])
        self._paint_grid(painter, area)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(area, self._ink_image(colors[1]))
        self._paint_box(painter)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focused else "control"), 2 if focused else 1))
        inset = 1.0 if focused else 0.5
        painter.drawRect(area.adjusted(inset, inset, -inset, -inset))
        self._paint_pen(painter, area)
        painter.end()

    # -- parts --------------------------------------------------------------------------------

    def _on_sheet(self, place: QPointF) -> tuple[float, float]:
        scale = self.scale()
        return place.x() / scale, place.y() / scale

    def _touch(self, event: QTouchEvent) -> None:
        """The first finger draws, others are left out."""
        place = event.points()[0].position()
        if event.type() == QEvent.Type.TouchBegin:
            self.press(place, erases=self.erases)
        elif event.type() == QEvent.Type.TouchUpdate:
            self.drag(place)
        else:
            self.release()
            self._hover = None
        event.accept()

    def _tell(self) -> None:
        self._refresh()
        self.changed.emit()
        say_anew(self)

    def state_in_words(self) -> str:
        if self.drawing.is_empty:
            return tr("Empty.")
        return tr("Something is drawn. Arrow keys move it, Delete clears.")

    def _refresh(self) -> None:
        self._ink = None
        self.update()

    def _ink_image(self, color: int) -> QImage:
        if self._ink is None:
            levels = ink_bytes(self.drawing.sheet)
            rows, columns = levels.shape
            image = QImage(levels.data, columns, rows, columns, QImage.Format.Format_Indexed8)
            image.setColorTable([(each << 24) | (color & 0xFFFFFF) for each in range(256)])
            self._ink = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        return self._ink

    def _paint_grid(self, painter: QPainter, area: QRectF) -> None:
        scale = self.scale()
        if scale < _GRID_FROM:
            return
        painter.setPen(QPen(current_theme().color("grid"), 1))
        rows, columns = self.drawing.image_shape
        for column in range(1, columns):
            x = round(column * scale) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, area.bottom()))
        for row in range(1, rows):
            y = round(row * scale) + 0.5
            painter.drawLine(QPointF(0, y), QPointF(area.right(), y))

    def _paint_box(self, painter: QPainter) -> None:
        """Where the drawing is put: a dashed box."""
        frame = self._frame
        if frame.centre is None or not frame.longest or self.drawing.is_free:
            return
        scale, side = self.scale(), frame.longest * self.scale()
        row, column = frame.centre
        left, top = (column + 0.5) * scale - side / 2, (row + 0.5) * scale - side / 2
        pen = QPen(current_theme().color("control"), 1, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(QRectF(round(left) + 0.5, round(top) + 0.5, side, side))

    def _paint_pen(self, painter: QPainter, area: QRectF) -> None:
        if self._hover is None or not area.contains(self._hover):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = max(self.pen_width * self.scale() / 2, _SMALLEST_OUTLINE)
        pen = QPen(current_theme().color("accent"), 1.5)
        if self.erases:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawEllipse(self._hover, radius, radius)


def _one_file(event: QDropEvent) -> str:
    """The one local file that is dragged, unless it is for the window to open; else ""."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = Path(urls[0].toLocalFile())
    is_for_window = path.is_dir() or path.suffix.lower() in _NOT_ONE_IMAGE
    return "" if is_for_window else str(path)
