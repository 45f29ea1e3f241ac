"""Where the parts of a composed control lie."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QStyle, QStyleOptionComplex, QStyleOptionSlider

TEXT_INSET = 8
CHEVRON_WIDTH = 22
SHORTEST_HANDLE = 32


def combo_box_part(option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect:
    area = option.rect
    if part == QStyle.SubControl.SC_ComboBoxArrow:
        return area.adjusted(area.width() - CHEVRON_WIDTH, 0, 0, 0)
    if part == QStyle.SubControl.SC_ComboBoxEditField:
        return area.adjusted(TEXT_INSET - 2, 1, -CHEVRON_WIDTH, -1)
    return area


def spin_box_part(option: QStyleOptionComplex, part: QStyle.SubControl) -> QRect:
    area = option.rect
    buttons = option.buttonSymbols != option.buttonSymbols.NoButtons
    width = CHEVRON_WIDTH if buttons else 2
    if part == QStyle.SubControl.SC_SpinBoxEditField:
        return area.adjusted(TEXT_INSET - 2, 1, -width, -1)
    if part == QStyle.SubControl.SC_SpinBoxFrame:
        return area
    column = area.adjusted(area.width() - width, 1, -1, -1)
    if not buttons:
        return QRect()
    if part == QStyle.SubControl.SC_SpinBoxUp:
        return column.adjusted(0, 0, 0, -column.height() // 2)
    return column.adjusted(0, column.height() // 2, 0, 0)


def scroll_bar_part(option: QStyleOptionSlider, part: QStyle.SubControl) -> QRect:
    """A handle on a track, without arrows."""
    upright = option.orientation == Qt.Orientation.Vertical
    track = option.rect
    length = track.height() if upright else track.width()
    span = option.maximum - option.minimum
    handle = length
    if span > 0:
        handle = length * option.pageStep // (span + option.pageStep)
        handle = min(max(handle, SHORTEST_HANDLE), length)
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown
    )
    begin, end = {
        QStyle.SubControl.SC_ScrollBarGroove: (0, length),
        QStyle.SubControl.SC_ScrollBarSlider: (start, start + handle),
        QStyle.SubControl.SC_ScrollBarSubPage: (0, start),
        QStyle.SubControl.SC_ScrollBarAddPage: (start + handle, length),
    }.get(part, (0, 0))
    if upright:
        return QRect(track.left(), track.top() + begin, track.width(), end - begin)
    return QRect(track.left() + begin, track.top(), end - begin, track.height())
