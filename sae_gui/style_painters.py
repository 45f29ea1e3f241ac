"""How each control looks: outlines, grounds and marks in the tokens of the theme in force."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QSlider,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QWidget,
)

from sae_gui.theme import current_theme

RADIUS = 4
_State = QStyle.StateFlag
_POPUP = Qt.WindowType.Popup


def has_accent(option: QStyleOption, widget: QWidget | None) -> bool:
    """Whether a button is filled in the accent: asked for, and not off."""
    asked = widget is not None and bool(widget.property("accent"))
    return asked and bool(option.state & _State.State_Enabled)


def is_selected(option: QStyleOption) -> bool:
    return bool(option.state & _State.State_Selected)


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    outline: QColor | None,
    ground: QColor | None,
    width: float = 1,
    radius: float = RADIUS,
) -> None:
    """A rounded box whose outline lies inside `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(outline, width) if outline else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground or Qt.BrushStyle.NoBrush)
    inset = width / 2 if outline else 0
    inner = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.drawRoundedRect(inner, radius - inset, radius - inset)
    painter.restore()


def field(
    option: QStyleOption, painter: QPainter, widget: QWidget | None, ground: str = "panel"
) -> None:
    """Ground and outline of anything a value is put in."""
    theme = current_theme()
    on = option.state & _State.State_Enabled
    if widget is not None and widget.property("invalid"):
        box(painter, option.rect, theme.color("bad"), theme.color(ground), 2)
    elif on and option.state & _State.State_HasFocus:
        box(painter, option.rect, theme.color("accent"), theme.color(ground), 2)
    elif on:
        box(painter, option.rect, theme.color("control"), theme.color(ground))
    else:
        box(painter, option.rect, theme.color("line"), theme.color("window"))


def chevron(
    painter: QPainter, center: QPointF, *, up: bool, color: QColor, size: float = 3.2
) -> None:
    rise = -size / 2 if up else size / 2
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, right = center + QPointF(-size, -rise), center + QPointF(size, -rise)
    painter.drawPolyline([left, center + QPointF(0, rise), right])
    painter.restore()


def line_edit(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    inside = isinstance(widget, QLineEdit) and isinstance(
        widget.parentWidget(), QAbstractSpinBox | QComboBox
    )
    framed = not isinstance(option, QStyleOptionFrame) or option.lineWidth > 0
    if framed and not inside:
        field(option, painter, widget)


def push_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    _button(option, painter, widget, flat=bool(getattr(widget, "isFlat", bool)()))


def tool_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    _button(option, painter, widget, flat=bool(option.state & _State.State_AutoRaise))


def _button(
    option: QStyleOption, painter: QPainter, widget: QWidget | None, *, flat: bool
) -> None:
    theme = current_theme()
    state = option.state
    on = bool(state & _State.State_Enabled)
    focused = state & _State.State_HasFocus and state & _State.State_KeyboardFocusChange
    pressed = bool(state & _State.State_Sunken)
    hovered = on and bool(state & _State.State_MouseOver)
    if has_accent(option, widget):
        ground = theme.color("accent")
        ground = ground.darker(112) if pressed else ground.lighter(108) if hovered else ground
        outline = theme.color("text") if focused else None
    else:
        outline = None if flat else theme.color("control" if on else "line")
        outline = theme.color("accent") if focused else outline
        ground = None if flat else theme.color("raised" if on else "window")
        if state & _State.State_On or pressed:
            ground = theme.color("selected")
        elif hovered:
            ground = theme.color("hover")
    if ground is not None or outline is not None:
        box(painter, option.rect, outline, ground, 2 if focused else 1)
    if focused and has_accent(option, widget):  # text on accent alone is too faint a ring
        _inner_ring(painter, QRectF(option.rect))


def spin_box(option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    field(option, painter, widget)
    if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return
    theme = current_theme()
    on = bool(option.state & _State.State_Enabled)
    x, middle = option.rect.right() - 10.5, option.rect.center().y() + 0.5
    part, step = QStyle.SubControl, QAbstractSpinBox.StepEnabledFlag
    for up, control, flag in (
        (True, part.SC_SpinBoxUp, step.StepUpEnabled),
        (False, part.SC_SpinBoxDown, step.StepDownEnabled),
    ):
        able = on and bool(option.stepEnabled & flag)
        hot = able and bool(option.activeSubControls & control)
        token = "accent" if hot else "text" if able else "disabled" if on else "line"
        center = QPointF(x, middle - 4 if up else middle + 4)
        chevron(painter, center, up=up, color=theme.color(token))


def combo_box(option: QStyleOptionComplex, painter: QPainter, widget: QWidget | None) -> None:
    theme = current_theme()
    hovered = option.state & _State.State_MouseOver
    field(option, painter, widget, "hover" if hovered else "raised")
    token = "text" if option.state & _State.State_Enabled else "line"
    center = QPointF(option.rect.right() - 11.5, option.rect.center().y() + 0.5)
    chevron(painter, center, up=False, color=theme.color(token), size=3.6)


def slider(option: QStyleOptionSlider, handle: QRect, painter: QPainter) -> None:
    """A groove of 2 px, filled up to a round handle of 14."""
    theme = current_theme()
    on = bool(option.state & _State.State_Enabled)
    filled = theme.color("accent" if on else "disabled")
    center, area = QRectF(handle).center(), QRectF(option.rect)
    if option.orientation == Qt.Orientation.Horizontal:
        groove = QRectF(area.left() + 1, center.y() - 1, area.width() - 2, 2)
        before = QRectF(groove.topLeft(), QPointF(center.x(), groove.bottom()))
        after = QRectF(QPointF(center.x(), groove.top()), groove.bottomRight())
    else:
        groove = QRectF(center.x() - 1, area.top() + 1, 2, area.height() - 2)
        after = QRectF(groove.topLeft(), QPointF(groove.right(), center.y()))
        before = QRectF(QPointF(groove.left(), center.y()), groove.bottomRight())
    if option.upsideDown == (option.orientation == Qt.Orientation.Horizontal):
        before, after = after, before
    painter.fillRect(after, theme.color("control"))
    painter.fillRect(before, filled)
    knob = QRectF(center.x() - 7, center.y() - 7, 14, 14)
    focused = on and option.state & _State.State_HasFocus
    box(painter, knob, theme.color("text") if focused else filled, filled, 2, 7)
    if focused:
        box(painter, knob.adjusted(3, 3, -3, -3), None, theme.color("onaccent"), radius=4)


def scroll_bar(option: QStyleOptionSlider, handle: QRect, painter: QPainter) -> None:
    """A rounded handle, and no track: quiet beside what scrolls."""
    hot = option.state & _State.State_MouseOver or option.state & _State.State_Sunken
    painter.fillRect(option.rect, option.palette.window())
    if option.maximum > option.minimum:
        color = current_theme().color("muted" if hot else "control")
        box(painter, QRectF(handle).adjusted(2, 2, -2, -2), None, color, radius=3)


def check_box(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    mark = _indicator(option, painter, widget, 3)
    if mark is None:
        return
    rect = QRectF(option.rect)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(mark, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    if option.state & _State.State_NoChange:
        painter.drawLine(rect.center() - QPointF(3.5, 0), rect.center() + QPointF(3.5, 0))
    else:
        start = rect.topLeft()
        painter.drawPolyline([start + QPointF(*at) for at in ((4, 8.3), (7, 11.2), (12, 5))])
    painter.restore()


def radio_button(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    mark = _indicator(option, painter, widget, option.rect.width() / 2)
    if mark is not None:
        box(painter, QRectF(option.rect).adjusted(5, 5, -5, -5), None, mark, radius=3)


def _indicator(
    option: QStyleOption, painter: QPainter, widget: QWidget | None, radius: float
) -> QColor | None:
    """Box of a check or radio button; the colour of its mark, None where it is off."""
    theme = current_theme()
    state = option.state
    on = bool(state & _State.State_Enabled)
    checked = bool(state & (_State.State_On | _State.State_NoChange))
    focused = on and isinstance(widget, QAbstractButton) and widget.hasFocus()
    if checked:
        ground = theme.color("accent" if on else "disabled")
        outline = theme.color("text") if focused else ground
    else:
        ground = theme.color("hover" if on and state & _State.State_MouseOver else "panel")
        outline = theme.color("accent" if focused else "control" if on else "disabled")
    box(painter, option.rect, outline, ground, 2 if focused else 1, radius)
    if focused and checked:
        _inner_ring(painter, QRectF(option.rect), radius)
    return theme.color("onaccent" if on else "window") if checked else None


def _inner_ring(painter: QPainter, rect: QRectF, radius: float = RADIUS) -> None:
    """The focus on a ground of accent: a second ring, in the colour of what stands there."""
    inside = rect.adjusted(2, 2, -2, -2)
    box(painter, inside, current_theme().color("onaccent"), None, 1.5, max(radius - 2, 1))


def focus_frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    # Controls turn their own outline accent instead; what a popup points at is selected.
    own = isinstance(widget, QAbstractButton | QComboBox | QSlider)
    listed = isinstance(widget, QAbstractItemView) and widget.window().windowType() == _POPUP
    if not own and not listed:
        box(painter, option.rect, current_theme().color("accent"), None, 2)
