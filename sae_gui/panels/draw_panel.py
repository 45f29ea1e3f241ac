"""The sheet to draw on, its tools, and the sliders that disturb what the model sees."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QWidget,
)

from sae_gui.icons import icon
from sae_gui.panels.panel import HEADER_HEIGHT, PADDING, Panel, icon_button
from sae_gui.translation import tr
from sae_gui.widgets.disturb_sliders import DisturbSliders
from sae_gui.widgets.draw_canvas import DrawCanvas

#: Pen widths in tenths of an image pixel, and the usual one, as wide as MNIST's strokes.
_WIDTHS = (6, 60)
_USUAL_WIDTH = 24
_FOOT = 8


def _explanation() -> str:
    return tr(
        "Draw with mouse, pen or finger. What is drawn is scaled and centred as the training "
        "images are, into the dashed box, and goes through the model with every stroke. The "
        "sliders disturb what the model sees, and leave the drawing as it is. The right button "
        "erases, the arrow keys move the drawing, Ctrl+Z takes back, Delete clears."
    )


class DrawPanel(Panel):
    """Canvas over sliders.

    Signals
    -------
    random_wanted : a training image of this class to start from; −1 for any.
    numbered_wanted : the training image of this number, counted from 1.
    file_wanted : path of an image file to start from.
    """

    random_wanted = Signal(int)
    numbered_wanted = Signal(int)
    file_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Draw"), "drawPanel", _explanation(), ground="window")
        self.canvas, self.sliders = DrawCanvas(), DisturbSliders()
        self._images = 0
        self._classes: Sequence[str] = ()
        self._make_tools()
        self.body.addWidget(self.canvas, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.sliders)
        self.body.addStretch(1)
        self.body.setContentsMargins(PADDING, 0, PADDING, _FOOT)
        self.canvas.dropped.connect(self.file_wanted)
        self.canvas.changed.connect(self._show_can_undo)
        self._show_can_undo()

    def set_training(self, images: int, classes: Sequence[str]) -> None:
        """What there is to start from."""
        self._images, self._classes = images, classes

    def start_menu(self) -> QMenu:
        """Of "Start from …", as it stands now."""
        menu = QMenu(self)
        any_image = menu.addAction(tr("A random training image"))
        any_image.triggered.connect(lambda: self.random_wanted.emit(-1))
        if self._classes:
            classes = menu.addMenu(tr("One of class"))
            for index, name in enumerate(self._classes):
                action = classes.addAction(name)
                action.triggered.connect(lambda _, each=index: self.random_wanted.emit(each))
        numbered = menu.addAction(tr("The training image of number …"))
        numbered.triggered.connect(self._ask_for_number)
        for each in (any_image, numbered):
            each.setEnabled(self._images > 0)
        menu.addSeparator()
        menu.addAction(tr("An image file …")).triggered.connect(self._ask_for_file)
        return menu

    def _make_tools(self) -> None:
        self.pencil = icon_button("pencil", tr("Draw"))
        self.eraser = icon_button("eraser", tr("Erase · also the right button"))
        self.pencil.setObjectName("pencilButton")
        self.eraser.setObjectName("eraserButton")
        for button, erases in ((self.pencil, False), (self.eraser, True)):
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.toggled.connect(lambda on, each=erases: self._choose_tool(each, on))
        self.width_slider = self._make_width()
        self._take_width(_USUAL_WIDTH)
        self.undo_button = self._make_undo()
        self.clear_button = icon_button("trash", tr("Clear the sheet · Delete"))
        self.clear_button.setObjectName("clearButton")
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clear_button.clicked.connect(self.canvas.clear)
        self.start = QPushButton(tr("Start from …"))
        self.start.setObjectName("startFromButton")
        self.start.setAccessibleName(tr("Start from an image"))
        self.start.setToolTip(tr("Start from an image"))
        self.start.clicked.connect(self._open_start)
        self.pencil.setChecked(True)
        self.add_tool(self._tool_row())

    def _tool_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        tools = self.pencil, self.eraser, self.width_slider, self.undo_button, self.clear_button
        for each in (*tools, self.start):
            row.addWidget(each)
        widths = (min(each.sizeHint().width(), each.maximumWidth()) for each in tools)
        self._tools_width = sum(widths) + len(tools) * row.spacing()
        return holder

    def _make_width(self) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("penWidthSlider")
        slider.setRange(*_WIDTHS)
        slider.setPageStep(6)
        slider.setFixedWidth(66)
        slider.setAccessibleName(tr("Width of the pen"))
        slider.setValue(_USUAL_WIDTH)
        slider.valueChanged.connect(self._take_width)
        return slider

    def _make_undo(self) -> QToolButton:
        self.undo_action = QAction(tr("Undo in the drawing"), self)
        self.undo_action.setObjectName("undoDrawingAction")
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.undo_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.undo_action.triggered.connect(self.canvas.undo)
        self.addAction(self.undo_action)
        button = icon_button("undo", tr("Take back the last stroke · Ctrl+Z"))
        button.setObjectName("undoButton")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self.canvas.undo)
        return button

    def _show_can_undo(self) -> None:
        can = self.canvas.drawing.can_undo
        self.undo_button.setEnabled(can)
        self.undo_action.setEnabled(can)
        self.clear_button.setEnabled(not self.canvas.drawing.is_empty)

    def refresh(self) -> None:
        """The canvas has another drawing, perhaps of another shape."""
        self._show_can_undo()
        self._fit_canvas()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_canvas()
        self._fit_start()

    def _fit_start(self) -> None:
        """Its words, or a picture where they would be cut."""
        words = tr("Start from …")
        room = self.header_room() - self._tools_width
        fits = self.start.fontMetrics().horizontalAdvance(words) + 2 * PADDING <= room
        self.start.setText(words if fits else "")
        self.start.setIcon(QIcon() if fits else icon("image"))

    def _fit_canvas(self) -> None:
        """As large as there is room, in whole multiples of the image's pixels if it can be.

        It asks for no more than it must have, so that the panel can become smaller again.
        """
        rows, columns = self.canvas.drawing.image_shape
        below = self.sliders.sizeHint().height() + _FOOT
        room = min(
            (self.width() - 2 * PADDING) / columns, (self.height() - HEADER_HEIGHT - below) / rows
        )
        scale = int(room) if room >= 1 else max(room, 0.1)
        sheet = QSize(math.ceil(columns * scale), math.ceil(rows * scale))
        self.canvas.setMaximumSize(sheet.expandedTo(self.canvas.minimumSizeHint()))
        self.canvas.updateGeometry()

    def _choose_tool(self, erases: bool, on: bool) -> None:
        if on:
            self.canvas.erases = erases
            self.canvas.update()

    def _take_width(self, tenths: int) -> None:
        self.canvas.pen_width = tenths / 10
        words = tr("Width of the pen: {width} px").format(width=f"{tenths / 10:g}")
        self.width_slider.setToolTip(words)
        self.width_slider.setAccessibleDescription(words)

    def _open_start(self) -> None:
        menu = self.start_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.start.mapToGlobal(self.start.rect().bottomLeft()))

    def _ask_for_number(self) -> None:
        number, accepted = QInputDialog.getInt(
            self, tr("Start from"), tr("Number of the training image"), 1, 1, self._images
        )
        if accepted:
            self.numbered_wanted.emit(number)

    def _ask_for_file(self) -> None:
        kinds = tr("Images (*.png *.jpg *.jpeg *.bmp *.gif *.tif *.tiff)")
        path, _ = QFileDialog.getOpenFileName(self, tr("Start from an image file"), "", kinds)
        if path:
            self.file_wanted.emit(path)
