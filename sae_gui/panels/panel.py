"""The frame all panels share: title, caption, tools, and a menu that hands out its picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QIODevice, QPoint, QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QPalette, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWhatsThis,
    QWidget,
)

from sae_gui.file_choice import choose_target, unless
from sae_gui.icons import icon
from sae_gui.panel_picture import AS_IT_STANDS, PictureOptions, picture_bytes, with_suffix
from sae_gui.renewal import renewal
from sae_gui.theme import Theme, current_theme, theme_manager
from sae_gui.translation import tr
from sae_gui.typography import font, scaled
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.own_window import OwnWindow
from sae_gui.widgets.picture_dialog import PictureDialog

PADDING = 16
HEADER_HEIGHT = 40
_HEADER_GAP = 8
TOOL_SIZE = 28
#: Copy picture, save picture, own window, what am I looking at?
PANEL_KEYS = ("Ctrl+Shift+C", "Ctrl+Shift+G", "Ctrl+Shift+W", "Shift+F1")


class Panel(QWidget):
    """A part of the window with a name of its own.

    Subclasses fill `body` and may extend `apply_theme`, which is called before the panel is
    first shown and after every change of theme.

    Parameters
    ----------
    title : stands in the header, DemiBold.
    object_name : what tests, scripts and assistive tools find it by.
    explanation : the answer to "What am I looking at?", in whole sentences.
    ground : the theme's token for its background.
    """

    spoken_role = QAccessible.Role.Grouping
    #: Something the user asked for could not be done: one sentence for the notices.
    failed = Signal(str)

    def __init__(
        self, title: str, object_name: str, explanation: str, ground: str = "panel"
    ) -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(title)
        self.setAutoFillBackground(True)
        self._title = title
        self._ground = ground
        self._least = QSize(0, 0)
        self._explanation = explanation
        self._caption = FittingLabel()
        # Takes what is left, and gives way before title and tools do.
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tools = QHBoxLayout()
        self._tools.setSpacing(8)
        self._own_window: OwnWindow | None = None
        self.menu = self._make_menu()
        self.body = QVBoxLayout()
        self.body.setContentsMargins(PADDING, 0, PADDING, PADDING)
        self.body.setSpacing(0)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self._make_header())
        frame.addLayout(self.body, 1)
        theme_manager().changed.connect(self._theme_changed)

    def set_caption(self, text: str, short: str = "") -> None:
        """The words beside the title; `short` stands in where `text` does not fit."""
        self._caption.set_wordings(text, *([short] if short else []))

    def set_heading(self, words: str) -> None:
        """What stands in the title's place, where a panel shows one of many things."""
        self._heading.setText(words)
        self.setAccessibleName(words)

    def set_least_size(self, width: int, height: int) -> None:
        """The room it must have at the usual size of type; with larger type it is more."""
        self._least = QSize(width, height)
        self._fit_least()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_least()

    def _fit_least(self) -> None:
        """Words grow with the type, pictures do not: height grows by half of what it does.

        Width does from 150 % on: so far there is air in it.
        """
        width, height = self._least.toTuple()
        if width:
            self.setMinimumWidth(max(width, scaled(width) - width // 2))
        if height:
            self.setMinimumHeight(max(height, (height + scaled(height)) // 2))

    def caption(self) -> str:
        return self._caption.text()

    def header_room(self) -> int:
        """Between title and menu, for the caption and the tools."""
        title = self._heading.fontMetrics().horizontalAdvance(self._heading.text())
        return self.width() - 2 * PADDING + 8 - title - TOOL_SIZE - 2 * _HEADER_GAP

    def add_tool(self, widget: QWidget) -> None:
        """Put a control into the header, left of the menu."""
        self._tools.addWidget(widget)

    def picture(self) -> QPixmap:
        """The panel as it stands, in the screen's own pixels."""
        renewal().bring_up_to_date(self)
        return self.grab()

    def apply_theme(self, theme: Theme) -> None:
        """Take a theme's colours."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, theme.color(self._ground))
        self.setPalette(palette)

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setPixmap(self.picture())

    def save_picture(self) -> None:
        """Ask how and where to, then save."""
        dialog = PictureDialog(self.size(), self.minimumSizeHint(), self.window())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        options = dialog.options()
        dialog.deleteLater()
        if not accepted:
            return
        kind = options.kind
        title, name, kinds = tr("Save picture"), self._title.lower(), f"{kind.upper()} (*.{kind})"
        path = choose_target(self, title, f"{name}.{kind}", kinds, unless(f".{kind}"))
        if path:
            self.save_picture_to(path, options)

    def save_picture_to(self, path: str, options: PictureOptions = AS_IT_STANDS) -> None:
        """Write the picture, whole or not at all; `failed` says what stood in the way."""
        data = picture_bytes(self, options, self._title)
        file = QSaveFile(with_suffix(path, options.kind))
        # A full disk shows only in commit: write reports success all the same.
        if not (
            file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) and file.commit()
        ):
            reason = file.errorString().rstrip(".")
            self.failed.emit(
                tr("The picture was not saved as {file}: {reason}. Choose another place.").format(
                    file=file.fileName(), reason=reason
                )
            )

    def toggle_own_window(self) -> None:
        """Stand in a window of its own, live as before; or go back into place."""
        if self._own_window is not None:
            self._own_window.close()
            return
        self._own_window = OwnWindow(self, self._title)
        self._own_window.closed.connect(self._own_window_closed)
        self._show_own_window(True)

    def _own_window_closed(self) -> None:
        self._own_window = None
        self._show_own_window(False)

    def _show_own_window(self, is_open: bool) -> None:
        words = tr("Put back into the window") if is_open else tr("Open in own window")
        self.own_window_action.setText(words)

    def explanation(self) -> str:
        """The answer to "What am I looking at?"."""
        return self._explanation

    def explain(self) -> None:
        """Say what the panel shows, beside its menu."""
        corner = self._more.mapToGlobal(QPoint(0, self._more.height()))
        QWhatsThis.showText(corner, self._explanation, self)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._take_theme()
        return super().event(event)

    def _theme_changed(self) -> None:
        renewal().when_seen(self, self._take_theme)

    def _take_theme(self) -> None:
        self.apply_theme(current_theme())

    def _make_header(self) -> QWidget:
        header = QWidget()
        header.setFixedHeight(HEADER_HEIGHT)
        title = self._heading = _Heading(self._title)
        row = QHBoxLayout(header)
        row.setContentsMargins(PADDING, 0, PADDING - 8, 0)  # the menu's dots end at the padding
        row.setSpacing(_HEADER_GAP)
        row.addWidget(title)
        row.addWidget(self._caption, 1)
        row.addLayout(self._tools)
        row.addWidget(self._make_more_button())
        return header

    def _make_more_button(self) -> QToolButton:
        self._more = icon_button("more", tr("More"))
        self._more.setAccessibleName(tr("More about {title}").format(title=self._title))
        self._more.clicked.connect(self._open_menu)
        return self._more

    def _open_menu(self) -> None:
        self.menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Copy picture"), self.copy_picture)
        menu.addAction(tr("Save picture …"), self.save_picture)
        self.own_window_action = menu.addAction("", self.toggle_own_window)
        self._show_own_window(False)
        menu.addSeparator()
        menu.addAction(tr("What am I looking at?"), self.explain)
        entries = [each for each in menu.actions() if not each.isSeparator()]
        for action, keys in zip(entries, PANEL_KEYS, strict=True):
            # The window's own entries do the same for the panel with the focus: only shown here.
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        return menu


class _Heading(QLabel):
    """A panel's title in one line, or in two where the tools leave it no room for one."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setFont(font("title"))
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = (metrics.horizontalAdvance(each) for each in self.text().split())
        return QSize(max(words, default=0) + 1, metrics.height())

    def hasHeightForWidth(self) -> bool:
        return False


def icon_button(name: str, words: str) -> QToolButton:
    """A flat square button with an icon; `words` are its tooltip and its accessible name."""
    button = QToolButton()
    button.setIcon(icon(name))
    button.setAutoRaise(True)
    button.setFixedSize(TOOL_SIZE, TOOL_SIZE)
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button
