"""The size of type: one factor for the whole window, changed live with Ctrl + and Ctrl −.

Most fonts come from `typography.font` when something is painted, and follow the application's by
themselves. Widgets that were given a font or a fixed size keep it, so these are changed one by
one; what each was at 100 % is remembered on the widget, so that nothing drifts.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sae_gui.renewal import renewal
from sae_gui.theme import theme_manager
from sae_gui.typography import SMALLEST_POINTS

#: Per cent, from the smallest to the largest.
STEPS = (90, 100, 110, 125, 150, 175, 200)
BASE_POINTS = 10.0
_REMEMBERED = "sizesAtOne"


class Zoom(QObject):
    """Holds the factor and applies it to every widget there is.

    Signals
    -------
    changed : the size in per cent.
    """

    changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._percent = 100

    @property
    def percent(self) -> int:
        return self._percent

    def step(self, direction: int) -> None:
        """One size larger (1) or smaller (−1)."""
        nearest = min(range(len(STEPS)), key=lambda each: abs(STEPS[each] - self._percent))
        self.set_percent(STEPS[min(max(nearest + direction, 0), len(STEPS) - 1)])

    def set_percent(self, percent: int) -> None:
        if percent == self._percent:
            return
        old, self._percent = self._percent / 100, percent
        with renewal().under_way():
            self._resize_all(old)
            theme_manager().refresh()
            self.changed.emit(percent)

    def _resize_all(self, old: float) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        for each in app.allWidgets():
            _note_font(each, old)
        font = QFont(app.font())
        font.setPointSizeF(BASE_POINTS * self._percent / 100)
        app.setFont(font)
        new = self._percent / 100
        renewal().everywhere(
            lambda each: _apply(each, _sizes_at_one(each, old), new),
            lambda each: isinstance(each, QWidget),
        )

    def fit_new(self, root: QWidget) -> None:
        """Sizes of what was made after the size of type had been changed."""
        if self._percent != 100:
            for widget in (root, *root.findChildren(QWidget)):
                if widget.property(_REMEMBERED) is None:
                    _apply(widget, _sizes_at_one(widget, 1.0), self._percent / 100)


def _note_font(widget: QWidget, factor: float) -> None:
    """Keep the size of a font of a widget's own, before the application's changes it."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return
    points = widget.font().pointSizeF()
    if points > 0 and widget.property(_REMEMBERED) is None:
        widget.setProperty(_REMEMBERED, {"points": points / factor})


def _sizes_at_one(widget: QWidget, factor: float) -> dict[str, float]:
    """A widget's own font and fixed sizes, as they are at 100 %."""
    _note_font(widget, factor)
    known = widget.property(_REMEMBERED) or {}
    if known.get("now") == _now(widget):
        return dict(known)
    sizes: dict[str, float] = {"points": known["points"]} if "points" in known else {}
    low, high = widget.minimumSize(), widget.maximumSize()
    if low.height() == high.height() and low.height() > 1:
        sizes["height"] = low.height()
    if low.width() == high.width() and low.width() > 1:
        sizes["width"] = low.width()
    if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
        sizes["icon"] = widget.iconSize().width()
    return sizes


def _now(widget: QWidget) -> list[int]:
    low, high = widget.minimumSize(), widget.maximumSize()
    return [low.width(), low.height(), high.width(), high.height()]


def _apply(widget: QWidget, sizes: dict[str, float], factor: float) -> None:
    if "points" in sizes:
        font = QFont(widget.font())
        font.setPointSizeF(max(sizes["points"] * factor, SMALLEST_POINTS))
        widget.setFont(font)
    if "height" in sizes:
        widget.setFixedHeight(round(sizes["height"] * factor))
    if "width" in sizes:
        widget.setFixedWidth(round(sizes["width"] * factor))
    if "icon" in sizes and isinstance(widget, QAbstractButton):
        side = round(sizes["icon"] * factor)
        widget.setIconSize(QSize(side, side))
    widget.setProperty(_REMEMBERED, {**sizes, "now": _now(widget)})
    widget.updateGeometry()
    widget.update()


def zoom() -> Zoom:
    """The application's one zoom, made on first use."""
    app = QApplication.instance()
    assert app is not None, "a size needs an application"
    found = app.findChild(Zoom, "zoom")
    if found is None:
        found = Zoom(app)
        found.setObjectName("zoom")
    return found
