"""Icons: drawn, tinted by the theme, sharp at every scale."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from importlib import resources

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from sae_gui.icons import icon
from sae_gui.theme import load_theme, theme_manager

NAMES = sorted(
    each.name.removesuffix(".svg")
    for each in (resources.files("resources") / "icons").iterdir()
    if each.name.endswith(".svg")
)


def strongest(pixmap):
    """The colour of the most opaque pixel."""
    image = pixmap.toImage()
    colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(colors, key=QColor.alpha)


@pytest.fixture
def themes(qapp):
    manager = theme_manager()
    before = manager.choice
    yield manager
    manager.choose(before)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_lies_on_the_grid_and_takes_its_colour_from_the_theme(qapp, name):
    text = (resources.files("resources") / "icons" / f"{name}.svg").read_text()
    root = ET.fromstring(text)
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke-width") == "1.6"
    assert root.get("stroke-linecap") == "round"
    assert "#" not in text
    assert strongest(icon(name).pixmap(QSize(20, 20), 1.0)).alpha() > 200


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_an_icon_is_drawn_in_the_screens_own_pixels(qapp, scale):
    pixmap = icon("play").pixmap(QSize(20, 20), scale)
    assert pixmap.width() == 20 * scale
    assert pixmap.devicePixelRatio() == scale


def test_an_icon_follows_the_theme(themes):
    play = icon("play")
    for name in ("light", "dark"):
        themes.choose(name)
        shown = strongest(play.pixmap(QSize(20, 20), 1.0))
        assert shown == load_theme(name).color("text")


def test_an_icon_of_what_is_off_is_pale(themes):
    themes.choose("light")
    pixmap = icon("play", "onaccent").pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)
    assert strongest(pixmap) == load_theme("light").color("disabled")


def test_a_changed_copy_of_an_icon_survives(qapp):
    copy = QIcon(icon("stop"))
    copy.setIsMask(True)
    assert strongest(copy.pixmap(QSize(20, 20), 1.0)).alpha() == 255


def test_an_unknown_icon_fails_where_it_is_asked_for(qapp):
    with pytest.raises(FileNotFoundError):
        icon("no such icon")
