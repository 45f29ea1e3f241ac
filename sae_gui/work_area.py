"""Right of the set-up column: the tabs, the notices, and the page of the chosen tab."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from sae_gui.icons import icon
from sae_gui.renewal import renewal
from sae_gui.theme import current_theme
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.notice_bar import NoticeBar
from sae_gui.widgets.page_scroll import PageStack, RoomScroll

_TAB_HEIGHT = 36
_ROW_MARGIN = 8
#: Between the words of two tabs, at the least.
_CLOSEST = 8


class WorkArea(QWidget):
    """Pages under tabs; `fold_button` folds the set-up column away."""

    fold_toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notices = NoticeBar()
        self.fold_button = QToolButton()
        self.fold_button.setObjectName("foldButton")
        self.fold_button.setIcon(icon("sidebar"))
        self.fold_button.setIconSize(QSize(20, 20))
        self.fold_button.setCheckable(True)
        self.fold_button.setChecked(True)
        self.fold_button.setAutoRaise(True)
        self.fold_button.setAccessibleName(tr("Show the set-up column"))
        self.fold_button.setToolTip(tr("Show or fold the set-up column · Ctrl+B"))
        self.fold_button.toggled.connect(self.fold_toggled)
        self.tabs = _Tabs()
        self.tabs.setObjectName("workTabs")
        self.tabs.setAccessibleName(tr("Views"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self._pages = PageStack()
        self.scroll = RoomScroll(self._pages, "workScroll")
        self._pages.currentChanged.connect(lambda _: self.scroll.fit())
        self.tabs.currentChanged.connect(self._turn_to)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(_TabRow(self.fold_button, self.tabs))
        column.addWidget(self.notices)
        column.addWidget(self.scroll, 1)
        self._column = column

    def asked_width(self) -> int:
        """With less the page at hand has to be scrolled."""
        return self._pages.minimumSizeHint().width() + 1

    def add_page(self, title: str, page: QWidget) -> None:
        self._pages.addWidget(page)
        self.tabs.addTab(title)

    def remove_page(self, page: QWidget) -> None:
        """Take away a page that was added, and its tab."""
        place = self._pages.indexOf(page)
        if place >= 0:
            self._pages.removeWidget(page)
            self.tabs.removeTab(place)

    def set_head(self, widget: QWidget) -> None:
        """Put something over the pages, on every tab."""
        self._column.insertWidget(self._column.indexOf(self.scroll), widget)

    def add_foot(self, widget: QWidget) -> None:
        """Put something under the pages, on every tab."""
        self._column.addWidget(widget)

    def tab_actions(self) -> list[QAction]:
        """One for each tab there is: Ctrl+1, Ctrl+2 and so on turn to it."""
        actions = []
        for index in range(min(self.tabs.count(), 9)):
            action = QAction(self.tabs.tabText(index), self)
            action.setObjectName(f"tab{index + 1}Action")
            action.setShortcut(f"Ctrl+{index + 1}")
            action.triggered.connect(lambda _, index=index: self.tabs.setCurrentIndex(index))
            actions.append(action)
        return actions

    def show_page_of(self, widget: QWidget) -> None:
        """Turn to the page that a widget stands on, if it stands on one."""
        for index in range(self._pages.count()):
            if self._pages.widget(index).isAncestorOf(widget):
                self.tabs.setCurrentIndex(index)

    def _turn_to(self, index: int) -> None:
        if 0 <= index < self._pages.count():
            renewal().rearrange(self._pages.widget(index))
        self._pages.setCurrentIndex(index)


class _Tabs(QTabBar):
    """Tabs that stand closer where they would not all be seen."""

    _known: tuple[object, ...] = ()
    _width = 0

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as usual, less an equal share of what is missing."""
        size = super().tabSizeHint(index)
        missing = math.ceil((self._wanted() - self._room()) / max(self.count(), 1))
        words = QFontMetrics(font("body_strong")).horizontalAdvance(self.tabText(index))
        return QSize(max(words + _CLOSEST, size.width() - max(missing, 0)), size.height())

    def _wanted(self) -> int:
        """The width of all tabs; Qt asks for each one's whenever one of them changes."""
        words = tuple(self.tabText(at) for at in range(self.count()))
        known = *words, self.font().key(), self.iconSize().width()
        if known != self._known:
            each = super().tabSizeHint
            self._known, self._width = known, sum(each(at).width() for at in range(len(words)))
        return self._width

    def _room(self) -> int:
        row = self.parentWidget()
        return row.width() - self.x() - _ROW_MARGIN if row is not None else self.width()

    def fit(self) -> None:
        """The row has another width."""
        self.setIconSize(self.iconSize())  # lays the tabs out anew, which Qt does for no width


class _TabRow(QWidget):
    """The fold button before the tabs, with a line beneath."""

    def __init__(self, fold_button: QWidget, tabs: _Tabs) -> None:
        super().__init__()
        self._tabs = tabs
        row = QHBoxLayout(self)
        row.setContentsMargins(_ROW_MARGIN, 0, _ROW_MARGIN, 0)
        row.setSpacing(8)
        row.addWidget(fold_button)
        row.addWidget(tabs)
        row.addStretch(1)
        self.setFixedHeight(_TAB_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tabs.fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, current_theme().color("line"))
        painter.end()
