"""How what lies around and between controls looks: bars, tabs, rows, frames, parting lines."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
    QWidget,
)

from sae_gui.style_painters import box, is_selected
from sae_gui.theme import current_theme

_State = QStyle.StateFlag
_BY_KEY = _State.State_KeyboardFocusChange


def progress_bar(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """A thin bar in the middle of its height; empty while the end is not known."""
    theme = current_theme()
    area = QRectF(option.rect)
    bar = QRectF(area.left(), area.center().y() - 4, area.width(), 8)
    box(painter, bar, theme.color("control"), theme.color("panel"), radius=4)
    if not isinstance(option, QStyleOptionProgressBar) or option.maximum <= option.minimum:
        return
    share = (option.progress - option.minimum) / (option.maximum - option.minimum)
    if share > 0:
        painter.save()
        painter.setClipRect(QRectF(bar.left(), bar.top(), bar.width() * min(share, 1), 8))
        box(painter, bar, None, theme.color("accent"), radius=4)
        painter.restore()


def tab(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    theme = current_theme()
    rect = option.rect
    if option.state & _State.State_MouseOver and option.state & _State.State_Enabled:
        painter.fillRect(rect, theme.color("hover"))
    if is_selected(option):
        painter.fillRect(
            rect.left() + 8, rect.bottom() - 2, rect.width() - 16, 3, theme.color("accent")
        )
        if (
            option.state & _State.State_HasFocus
            and option.state & _State.State_KeyboardFocusChange
        ):
            box(painter, rect.adjusted(2, 4, -2, -2), theme.color("accent"), None, 2)


def item(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """A row or cell: selected ones also carry an accent edge where the row begins."""
    theme = current_theme()
    first = not isinstance(option, QStyleOptionViewItem) or option.viewItemPosition in (
        QStyleOptionViewItem.ViewItemPosition.Beginning,
        QStyleOptionViewItem.ViewItemPosition.OnlyOne,
        QStyleOptionViewItem.ViewItemPosition.Invalid,
    )
    if is_selected(option):
        painter.fillRect(option.rect, theme.color("selected"))
        if first:
            edge = QRect(option.rect.topLeft(), option.rect.bottomLeft())
            painter.fillRect(edge.adjusted(0, 0, 2, 0), theme.color("accent"))
    elif option.state & _State.State_MouseOver:
        painter.fillRect(option.rect, theme.color("hover"))


def splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """One line in the middle of the 7 px that can be grabbed."""
    hovered = option.state & _State.State_MouseOver
    color = current_theme().color("control" if hovered else "line")
    rect = option.rect
    if option.state & _State.State_Horizontal:
        painter.fillRect(rect.center().x(), rect.top(), 1, rect.height(), color)
    else:
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, color)


def frame(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    if not isinstance(option, QStyleOptionFrame) or option.lineWidth > 0:
        token = "control" if widget is not None and widget.isWindow() else "line"
        box(painter, option.rect, current_theme().color(token), None, radius=0)


def popup(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    theme = current_theme()
    box(painter, option.rect, theme.color("control"), theme.color("raised"), radius=0)


def menu_bar_item(option: QStyleOptionMenuItem, painter: QPainter, widget: QWidget | None) -> None:
    theme = current_theme()
    painter.fillRect(option.rect, theme.color("window"))
    if is_selected(option):
        box(painter, option.rect.adjusted(0, 2, 0, -2), None, theme.color("selected"))
    painter.setPen(theme.color("text" if option.state & _State.State_Enabled else "disabled"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
    painter.drawText(option.rect, flags, option.text)


def ground(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    painter.fillRect(option.rect, current_theme().color("window"))


def line_below(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """Window ground, parted by a line from what lies below it."""
    theme = current_theme()
    rect = option.rect
    painter.fillRect(rect, theme.color("window"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("line"))


def head_of_table(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """The ground of its rows, over a line as strong as an axis."""
    theme = current_theme()
    rect = option.rect
    painter.fillRect(rect, theme.color("panel"))
    if isinstance(option, QStyleOptionHeader) and option.state & _State.State_MouseOver:
        painter.fillRect(rect, theme.color("hover"))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.color("control"))


def line_above(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    theme = current_theme()
    rect = option.rect
    painter.fillRect(rect, theme.color("window"))
    painter.fillRect(rect.left(), rect.top(), rect.width(), 1, theme.color("line"))


def nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """What Fusion draws here, the window leaves out."""
