"""The keys of single views, which hold while the view has the focus (Tab moves it on)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from sae_gui.help.key_list import KeyGroup, KeyRow
from sae_gui.translation import mark, tr


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys that do the same sort of thing: as they are written, and their codes."""

    written: str
    codes: tuple[Qt.Key, ...] = ()


@dataclass(frozen=True, slots=True)
class ViewKeys:
    """What a view does with keys, in English.

    Attributes
    ----------
    view : the object name of the view.
    title : what a reader calls it.
    rows : the keys, and what they do.
    """

    view: str
    title: str
    rows: tuple[tuple[Keys, str], ...]

    def group(self) -> KeyGroup:
        """In the language in force."""
        rows = tuple(KeyRow(tr(keys.written), tr(words)) for keys, words in self.rows)
        return KeyGroup(tr(self.title), rows)


_K = Qt.Key
ACROSS = Keys("← →", (_K.Key_Left, _K.Key_Right))
UP_DOWN = Keys("↑ ↓", (_K.Key_Up, _K.Key_Down))
ARROWS = Keys("← → ↑ ↓", (*ACROSS.codes, *UP_DOWN.codes))
PAGES = Keys(mark("Page ↑ ↓"), (_K.Key_PageUp, _K.Key_PageDown))
ENDS = Keys(mark("Home End"), (_K.Key_Home, _K.Key_End))
SPACE = Keys(mark("Space"), (_K.Key_Space,))
DELETE = Keys(mark("Delete"), (_K.Key_Delete,))
ENTER, ESCAPE = Keys("Enter", (_K.Key_Return,)), Keys("Esc", (_K.Key_Escape,))
UNDO = Keys("Ctrl+Z")

VIEWS = (
    ViewKeys(
        "pairGrid",
        mark("Originals and reconstructions"),
        (
            (ARROWS, mark("another image")),
            (PAGES, mark("another page")),
            (ENTER, mark("why it is reconstructed so")),
        ),
    ),
    ViewKeys(
        "pairZoom",
        mark("One pair, enlarged"),
        (
            (ARROWS, mark("another pixel")),
            (PAGES, mark("another pair")),
            (ESCAPE, mark("back to all pairs")),
        ),
    ),
    ViewKeys(
        "costPlot",
        mark("Curves"),
        (
            (ACROSS, mark("read another epoch; with Shift ten further")),
            (ENDS, mark("first, last epoch")),
            (Keys("F", (_K.Key_F,)), mark("fit the axes")),
            (Keys("L", (_K.Key_L,)), mark("logarithmic or linear")),
        ),
    ),
    ViewKeys(
        "timelineTrack",
        mark("Timeline"),
        (
            (ACROSS, mark("moment before, after")),
            (PAGES, mark("ten moments")),
            (SPACE, mark("play")),
            (ESCAPE, mark("back to Live")),
        ),
    ),
    ViewKeys(
        "unitWall",
        mark("Wall of units"),
        (
            (ARROWS, mark("another unit")),
            (ENDS, mark("first, last unit")),
            (ENTER, mark("open it")),
        ),
    ),
    ViewKeys(
        "similarUnits",
        mark("Most similar units"),
        ((ACROSS, mark("another unit")), (ENTER, mark("open it"))),
    ),
    ViewKeys(
        "codeBars",
        mark("Bars of the code"),
        (
            (ACROSS, mark("another unit")),
            (UP_DOWN, mark("raise or lower its activation")),
            (SPACE, mark("switch it off or on")),
            (UNDO, mark("take a change back")),
        ),
    ),
    ViewKeys(
        "buildUp",
        mark("Building up"),
        ((ACROSS, mark("fewer, more parts")), (ENDS, mark("none, all of them"))),
    ),
    ViewKeys(
        "drawCanvas",
        mark("Sheet to draw on"),
        (
            (ARROWS, mark("move the drawing")),
            (DELETE, mark("clear the sheet")),
            (UNDO, mark("take a stroke back")),
        ),
    ),
    ViewKeys(
        "neighbourTiles",
        mark("Nearest training images"),
        ((Keys("1 … 8", (_K.Key_1,)), mark("start from it")),),
    ),
    ViewKeys(
        "unitStrip",
        mark("Units and their pull"),
        ((ACROSS, mark("another unit")), (ENTER, mark("open it"))),
    ),
    ViewKeys("formulaView", mark("Formula"), ((ACROSS, mark("another term")),)),
    ViewKeys(
        "errorBars",
        mark("Error by class"),
        ((UP_DOWN, mark("another class")), (ENTER, mark("only this class, or all again"))),
    ),
    ViewKeys("probePlot", mark("Probe"), ((ACROSS, mark("another number of units")),)),
    ViewKeys("gradientPlot", mark("Gradient check"), ((ACROSS, mark("another weight")),)),
    ViewKeys(
        "projectionWindow",
        mark("Projection"),
        (
            (Keys("N P", (_K.Key_N, _K.Key_P)), mark("next panel, panel before")),
            (Keys("1 2", (_K.Key_1, _K.Key_2)), mark("one panel, two panels")),
            (Keys("B", (_K.Key_B,)), mark("blank screen")),
            (Keys("D", (_K.Key_D,)), mark("difference on or off")),
            (SPACE, mark("train or pause")),
            (Keys("S", (_K.Key_S,)), mark("one epoch")),
            (ESCAPE, mark("leave")),
        ),
    ),
)


def view_keys() -> list[KeyGroup]:
    """Every view with keys of its own, in the language in force."""
    return [each.group() for each in VIEWS]


def everywhere() -> KeyGroup:
    """What holds wherever the focus is."""
    return KeyGroup(
        tr("Everywhere"),
        (
            KeyRow("Tab", tr("next control; with Shift the one before")),
            KeyRow(tr("Space"), tr("press a button; elsewhere train or pause")),
            KeyRow("Alt", tr("to the menus")),
            KeyRow("Esc", tr("close what is open")),
        ),
    )
