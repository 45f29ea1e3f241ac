"""The size of type: one factor for the whole window, changed live with Ctrl + and Ctrl −.

Most fonts come from `typography.font` when something is painted, and follow the application's by
themselves. Widgets that were given a font or a fixed size keep it, so these are changed one by
one; what each was at 100 % is remembered on the widget, so that nothing drifts.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

from sae_gui.renewal import Steps, renewal
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

    def stepping(self, direction: int) -> Steps:
        """One size larger (1) or smaller (−1), step by step."""
        nearest = min(range(len(STEPS)), key=lambda each: abs(STEPS[each] - self._percent))
        yield from self.setting(STEPS[min(max(nearest + direction, 0), len(STEPS) - 1)])

    def set_percent(self, percent: int) -> None:
        """A size in per cent, at once."""
        renewal().at_once(self.setting(percent))

    def setting(self, percent: int) -> Steps:
        """The same step by step; none where it is the size already."""
        if percent == self._percent:
            return
        yield
        yield from _remembering(self._percent / 100)  # before the application's font changes them
        self._percent = percent
        _set_font(percent)
        yield
        yield from renewal().everywhere((self._apply, _is_sized))
        theme_manager().refresh()
        yield
        self.changed.emit(percent)

    def _apply(self, widget: QObject) -> None:
        _apply(widget, widget.property(_REMEMBERED), self._percent / 100)

    def fit_new(self, root: QWidget) -> None:
        """Sizes of what was made after the size of type had been changed.

        Its fonts have been taken from the application's, so they are of that size already.
        """
        if self._percent != 100:
            for widget in (root, *root.findChildren(QWidget)):
                if widget.property(_REMEMBERED) is None:
                    _remember(widget, self._percent / 100)
                    if _is_sized(widget):
                        self._apply(widget)


def _remembering(factor: float) -> Steps:
    """Remember every widget; those that are made between the steps last, without one more."""
    known = _app().allWidgets()
    for each in known:
        if isValid(each):
            _remember(each, factor)
            yield
    for each in set(_app().allWidgets()).difference(known):
        _remember(each, factor)


def _set_font(percent: int) -> None:
    app = _app()
    font = QFont(app.font())
    font.setPointSizeF(BASE_POINTS * percent / 100)
    app.setFont(font)
    app.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _is_sized(each: QObject) -> bool:
    return isinstance(each, QWidget) and bool(each.property(_REMEMBERED))


def _remember(widget: QWidget, factor: float) -> None:
    """Note a widget's own font and fixed sizes, as they are at 100 %, if it has any."""
    own_font = widget.testAttribute(Qt.WidgetAttribute.WA_SetFont)
    limits = _limits(widget)
    low, high = limits[:2], limits[2:]
    is_button = isinstance(widget, QAbstractButton)
    if not (own_font or is_button or low[0] == high[0] or low[1] == high[1]):
        return
    known = widget.property(_REMEMBERED)
    if known is not None and known.get("now") == limits:
        return
    sizes: dict[str, float] = {}
    if known is not None and "points" in known:
        sizes["points"] = known["points"]
    elif own_font and widget.font().pointSizeF() > 0:
        sizes["points"] = widget.font().pointSizeF() / factor
    if low[1] == high[1] > 1:
        sizes["height"] = low[1]
    if low[0] == high[0] > 1:
        sizes["width"] = low[0]
    if is_button and not widget.icon().isNull():
        sizes["icon"] = widget.iconSize().width()
    widget.setProperty(_REMEMBERED, {**sizes, "now": limits})


def _limits(widget: QWidget) -> list[int]:
    return [*widget.minimumSize().toTuple(), *widget.maximumSize().toTuple()]


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
    widget.setProperty(_REMEMBERED, {**sizes, "now": _limits(widget)})
    widget.updateGeometry()


def zoom() -> Zoom:
    """The application's one zoom, made on first use."""
    app = QApplication.instance()
    assert app is not None, "a size needs an application"
    found = app.findChild(Zoom, "zoom")
    if found is None:
        found = Zoom(app)
        found.setObjectName("zoom")
    return found
