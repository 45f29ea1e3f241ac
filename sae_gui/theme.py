"""The colours of the window: tokens from `resources/themes`, one theme in force at a time."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache
from importlib import resources

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from shiboken6 import isValid

from sae_gui.renewal import Steps, renewal

#: What the View menu offers; "system" follows the desktop's light or dark.
THEME_CHOICES = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """One colour for each token, as ``#RRGGBB``; what each is for stands in the theme files."""

    name: str
    window: str
    panel: str
    raised: str
    well: str
    hover: str
    selected: str
    line: str
    grid: str
    control: str
    text: str
    muted: str
    disabled: str
    accent: str
    onaccent: str
    total: str
    reconstruction: str
    sparsity: str
    sparsity_fill: str
    weights: str
    validation: str
    baseline: str
    target: str
    dead: str
    always_on: str
    minus: str
    zero: str
    plus: str
    error_zero: str
    error_half: str
    error_one: str
    paper: str
    ink: str
    good: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str

    @property
    def is_dark(self) -> bool:
        return QColor(self.window).lightness() < 128

    def color(self, token: str) -> QColor:
        return QColor(_parsed(getattr(self, token)))


@cache
def _parsed(color: str) -> QColor:
    return QColor(color)


TOKENS = tuple(each.name for each in fields(Theme) if each.name != "name")


@cache
def load_theme(name: str) -> Theme:
    """One of the shipped themes: light, dark, contrast, projector."""
    file = resources.files("resources") / "themes" / f"{name}.toml"
    return Theme(name=name, **tomllib.loads(file.read_text(encoding="utf-8")))


def palette_of(theme: Theme) -> QPalette:
    """The theme as Qt's palette, for all that Fusion paints by itself."""
    role = QPalette.ColorRole
    palette = QPalette()
    for each, token in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "window",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "bad",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "muted",
        role.Highlight: "accent",
        role.HighlightedText: "onaccent",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "panel",
        role.Midlight: "hover",
        role.Mid: "line",
        role.Dark: "control",
        role.Shadow: "control",
    }.items():
        palette.setColor(each, theme.color(token))
    for each in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.color("disabled"))
    for each in (role.Highlight, role.Accent):
        palette.setColor(QPalette.ColorGroup.Disabled, each, theme.color("disabled"))
    return palette


class ThemeManager(QObject):
    """Which theme is in force; tells all that paint with its tokens when it changes."""

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = "system"
        self._theme = load_theme("light")
        scheme = QGuiApplication.styleHints().colorSchemeChanged
        scheme.connect(lambda: renewal().take_on(self.choosing(self._choice)))

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def choice(self) -> str:
        return self._choice

    def choose(self, choice: str) -> None:
        """Put a theme in force at once: one of `THEME_CHOICES`, or "projector"."""
        renewal().at_once(self.choosing(choice))

    def choosing(self, choice: str) -> Steps:
        """The same step by step; none where the theme is in force already."""
        self._choice = choice
        theme = load_theme(_of_system() if choice == "system" else choice)
        if theme is self._theme and QGuiApplication.palette() == palette_of(theme):
            return
        yield
        self._theme = theme
        QGuiApplication.setPalette(palette_of(theme))
        yield
        self.changed.emit(theme)

    def refresh(self) -> None:
        """Have everything painted anew: sizes or words have changed, not the colours."""
        self.changed.emit(self._theme)


def _of_system() -> str:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


_manager: list[ThemeManager] = []


def theme_manager() -> ThemeManager:
    """The application's one manager, made on first use."""
    # Asked for some hundred times whenever the window is painted.
    if not _manager or not isValid(_manager[0]):
        app = QGuiApplication.instance()
        assert app is not None, "a theme needs an application"
        _manager[:] = [ThemeManager(app)]
        _manager[0].setObjectName("themeManager")
    return _manager[0]


def current_theme() -> Theme:
    return theme_manager().theme
