"""The window's style: Fusion, with what it draws too faintly painted from the theme's tokens.

Stock Fusion derives outlines from the window's colour and ends at 1.2 : 1 on a dark ground.
No palette role changes that, so this proxy paints those parts itself; style sheets would do it
at the price of slow theme switches and lost arrows.

A widget asks for more by a dynamic property: `accent` fills a button (there is one in the
window: Train), `invalid` outlines a field as wrong.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionToolButton,
    QTabBar,
    QWidget,
)

from sae_gui import style_painters as paint
from sae_gui import style_surfaces as surface
from sae_gui.style_geometry import (
    SHORTEST_HANDLE,
    TEXT_INSET,
    combo_box_part,
    scroll_bar_part,
    spin_box_part,
)
from sae_gui.theme import current_theme
from sae_gui.typography import font

CONTROL_HEIGHT = 28
TAB_HEIGHT = 36
_BESIDE_ICON = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ACCENTED_LABELS = (
    QStyle.ControlElement.CE_PushButtonLabel,
    QStyle.ControlElement.CE_ToolButtonLabel,
)
_MENU_ITEMS = (
    QStyle.ControlElement.CE_MenuItem,
    QStyle.ControlElement.CE_ItemViewItem,
)
_COMBO_BOX = QStyle.ComplexControl.CC_ComboBox
_EDIT_FIELD = QStyle.SubControl.SC_ComboBoxEditField
_METRICS = {
    QStyle.PixelMetric.PM_SplitterWidth: 7,
    QStyle.PixelMetric.PM_IndicatorWidth: 16,
    QStyle.PixelMetric.PM_IndicatorHeight: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorWidth: 16,
    QStyle.PixelMetric.PM_ExclusiveIndicatorHeight: 16,
    QStyle.PixelMetric.PM_SliderLength: 14,
    QStyle.PixelMetric.PM_SliderThickness: 18,
    QStyle.PixelMetric.PM_SliderControlThickness: 14,
    QStyle.PixelMetric.PM_ButtonIconSize: 20,
    QStyle.PixelMetric.PM_ToolBarIconSize: 20,
    QStyle.PixelMetric.PM_ToolBarItemSpacing: 4,
    QStyle.PixelMetric.PM_ScrollBarExtent: 10,
    QStyle.PixelMetric.PM_ScrollBarSliderMin: SHORTEST_HANDLE,
    QStyle.PixelMetric.PM_TabBarTabShiftVertical: 0,
    QStyle.PixelMetric.PM_TabBarTabHSpace: 8,
    QStyle.PixelMetric.PM_TabBarBaseHeight: 0,
    QStyle.PixelMetric.PM_ButtonShiftHorizontal: 0,
    QStyle.PixelMetric.PM_ButtonShiftVertical: 0,
}
_HINTS = {
    # A list below the box: the menu-like popup of Fusion covers it.
    QStyle.StyleHint.SH_ComboBox_Popup: 0,
    QStyle.StyleHint.SH_Widget_Animation_Duration: 0,
    QStyle.StyleHint.SH_EtchDisabledText: 0,
}
_HEIGHTS = {
    QStyle.ContentsType.CT_LineEdit: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_SpinBox: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_ComboBox: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_PushButton: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_ToolButton: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_MenuBarItem: CONTROL_HEIGHT,
    QStyle.ContentsType.CT_ItemViewItem: 26,
    QStyle.ContentsType.CT_TabBarTab: TAB_HEIGHT,
}
_EXTRA_WIDTHS = {
    QStyle.ContentsType.CT_ComboBox: 12,
    QStyle.ContentsType.CT_PushButton: 8,
    QStyle.ContentsType.CT_MenuBarItem: 4,
    QStyle.ContentsType.CT_TabBarTab: 24,
}

_Painter = Callable[[QStyleOption, QPainter, QWidget | None], None]


class SaeStyle(QProxyStyle):
    """Fusion with the tokens' outlines, grounds, chevrons and focus ring."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        own = _PRIMITIVES.get(element)
        if own is None:
            super().drawPrimitive(element, option, painter, widget)
        else:
            own(option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        own = _CONTROLS.get(element)
        if own is not None:
            own(option, painter, widget)
            return
        if element in _ACCENTED_LABELS and paint.has_accent(option, widget):
            _recolor(option, QPalette.ColorRole.ButtonText, "onaccent")
        elif element in _MENU_ITEMS:
            _recolor(option, QPalette.ColorRole.Highlight, "selected")
            _recolor(option, QPalette.ColorRole.HighlightedText, "text")
        elif element == QStyle.ControlElement.CE_ComboBoxLabel:
            _elide(option, self.subControlRect(_COMBO_BOX, option, _EDIT_FIELD, widget).width())
        elif element == QStyle.ControlElement.CE_HeaderLabel:
            option.rect = option.rect.adjusted(_cell_inset(widget), 0, -_cell_inset(widget), 0)
        elif element == QStyle.ControlElement.CE_TabBarTabLabel and paint.is_selected(option):
            painter.setFont(font("title", painter.font()))
        super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if control == QStyle.ComplexControl.CC_SpinBox:
            paint.spin_box(option, painter, widget)
        elif control == QStyle.ComplexControl.CC_ComboBox:
            paint.combo_box(option, painter, widget)
        elif control == QStyle.ComplexControl.CC_Slider:
            handle = self.subControlRect(
                control, option, QStyle.SubControl.SC_SliderHandle, widget
            )
            paint.slider(option, handle, painter)
        elif control == QStyle.ComplexControl.CC_ToolButton:
            paint.tool_button(option, painter, widget)
            _pad_label(option)
            self.drawControl(QStyle.ControlElement.CE_ToolButtonLabel, option, painter, widget)
        elif control == QStyle.ComplexControl.CC_ScrollBar:
            handle = self.subControlRect(
                control, option, QStyle.SubControl.SC_ScrollBarSlider, widget
            )
            paint.scroll_bar(option, handle, painter)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == QStyle.ComplexControl.CC_SpinBox:
            return spin_box_part(option, part)
        if control == QStyle.ComplexControl.CC_ComboBox:
            return combo_box_part(option, part)
        if control == QStyle.ComplexControl.CC_ScrollBar:
            return scroll_bar_part(option, part)
        return super().subControlRect(control, option, part, widget)

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        rect = super().subElementRect(element, option, widget)
        framed = isinstance(option, QStyleOptionFrame) and option.lineWidth > 0
        if element == QStyle.SubElement.SE_LineEditContents and framed:
            rect.adjust(TEXT_INSET - 4, 0, 0, 0)
        elif element == QStyle.SubElement.SE_TabBarTabText:
            return option.rect  # tabs that stand close need all of it; the words are centred
        return rect

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        own = _METRICS.get(metric)
        return super().pixelMetric(metric, option, widget) if own is None else own

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        result: QStyleHintReturn | None = None,
    ) -> int:
        own = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, result) if own is None else own

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        contents: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        size = super().sizeFromContents(kind, option, contents, widget)
        height = _HEIGHTS.get(kind)
        if kind == QStyle.ContentsType.CT_HeaderSection:
            size += QSize(2 * _cell_inset(widget), 0)
        if height is None:
            return size
        if isinstance(widget, QTabBar):
            size.setWidth(round(size.width() * 1.06))  # the selected tab's words are bolder
        if (
            isinstance(option, QStyleOptionToolButton)
            and option.toolButtonStyle == _BESIDE_ICON
            and option.text
        ):
            size.setWidth(size.width() + TEXT_INSET)
        # One height for all controls, but never too low for a large font.
        height = max(height, option.fontMetrics.height() + 8)
        return QSize(size.width() + _EXTRA_WIDTHS.get(kind, 0), height)


def _pad_label(option: QStyleOptionToolButton) -> None:
    if option.toolButtonStyle == _BESIDE_ICON:
        if option.text:
            option.rect = option.rect.adjusted(TEXT_INSET, 0, -TEXT_INSET, 0)
        else:
            option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonIconOnly


def _elide(option: QStyleOptionComboBox, room: int) -> None:
    elided = Qt.TextElideMode.ElideRight
    option.currentText = option.fontMetrics.elidedText(option.currentText, elided, room - 2)


def _recolor(option: QStyleOption, role: QPalette.ColorRole, token: str) -> None:
    palette = QPalette(option.palette)
    palette.setColor(role, current_theme().color(token))
    option.palette = palette


_PRIMITIVES: dict[QStyle.PrimitiveElement, _Painter] = {
    QStyle.PrimitiveElement.PE_PanelLineEdit: paint.line_edit,
    QStyle.PrimitiveElement.PE_FrameLineEdit: paint.line_edit,
    QStyle.PrimitiveElement.PE_PanelButtonCommand: paint.push_button,
    QStyle.PrimitiveElement.PE_PanelButtonTool: paint.tool_button,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox: paint.check_box,
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck: paint.check_box,
    QStyle.PrimitiveElement.PE_IndicatorRadioButton: paint.radio_button,
    QStyle.PrimitiveElement.PE_FrameFocusRect: paint.focus_frame,
    QStyle.PrimitiveElement.PE_FrameDefaultButton: surface.nothing,
    QStyle.PrimitiveElement.PE_Frame: surface.frame,
    QStyle.PrimitiveElement.PE_PanelMenu: surface.popup,
    QStyle.PrimitiveElement.PE_FrameMenu: surface.nothing,
    QStyle.PrimitiveElement.PE_PanelTipLabel: surface.popup,
    QStyle.PrimitiveElement.PE_FrameStatusBarItem: surface.nothing,
    QStyle.PrimitiveElement.PE_PanelStatusBar: surface.line_above,
    QStyle.PrimitiveElement.PE_PanelMenuBar: surface.nothing,
    QStyle.PrimitiveElement.PE_FrameTabBarBase: surface.nothing,
    QStyle.PrimitiveElement.PE_PanelItemViewItem: surface.item,
}
_CONTROLS: dict[QStyle.ControlElement, _Painter] = {
    QStyle.ControlElement.CE_ProgressBar: surface.progress_bar,
    QStyle.ControlElement.CE_TabBarTabShape: surface.tab,
    QStyle.ControlElement.CE_Splitter: surface.splitter,
    QStyle.ControlElement.CE_ToolBar: surface.line_below,
    QStyle.ControlElement.CE_MenuBarItem: surface.menu_bar_item,
    QStyle.ControlElement.CE_MenuBarEmptyArea: surface.ground,
    QStyle.ControlElement.CE_HeaderSection: surface.head_of_table,
    QStyle.ControlElement.CE_HeaderEmptyArea: surface.head_of_table,
}


def _cell_inset(widget: QWidget | None) -> int:
    """Of a table's heads, at both sides, as its cells have it beyond the style's own margin."""
    return int((widget.property("cellInset") if widget is not None else None) or 0)
