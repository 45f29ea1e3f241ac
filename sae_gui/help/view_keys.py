"""The keys of single views, which hold while the view has the focus (Tab moves it on)."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt

from sae_gui.help.key_list import KeyGroup, KeyRow
from sae_gui.translation import tr

_K = Qt.Key


@dataclass(frozen=True, slots=True)
class ViewKeys:
    """What a view does with keys.

    Attributes
    ----------
    view : the object name of the view.
    title : what a reader calls it.
    rows : the keys as written, the key codes they stand for, what they do.
    """

    view: str
    title: str
    rows: tuple[tuple[str, tuple[Qt.Key, ...], str], ...]

    def group(self) -> KeyGroup:
        return KeyGroup(self.title, tuple(KeyRow(keys, words) for keys, _, words in self.rows))


def view_keys() -> list[ViewKeys]:
    """Every view with keys of its own, in the language in force."""
    across = (_K.Key_Left, _K.Key_Right)
    arrows = (*across, _K.Key_Up, _K.Key_Down)
    pages = (_K.Key_PageUp, _K.Key_PageDown)
    ends = (_K.Key_Home, _K.Key_End)
    enter, escape = (_K.Key_Return,), (_K.Key_Escape,)
    return [
        ViewKeys(
            "pairGrid",
            tr("Originals and reconstructions"),
            (
                ("← → ↑ ↓", arrows, tr("another image")),
                (tr("Page ↑ ↓"), pages, tr("another page")),
                ("Enter", enter, tr("why it is reconstructed so")),
            ),
        ),
        ViewKeys(
            "costPlot",
            tr("Curves"),
            (
                ("← →", across, tr("read another epoch; with Shift ten further")),
                (tr("Home End"), ends, tr("first, last epoch")),
                ("F", (_K.Key_F,), tr("fit the axes")),
                ("L", (_K.Key_L,), tr("logarithmic or linear")),
            ),
        ),
        ViewKeys(
            "timelineTrack",
            tr("Timeline"),
            (
                ("← →", across, tr("moment before, after")),
                (tr("Page ↑ ↓"), pages, tr("ten moments")),
                (tr("Space"), (_K.Key_Space,), tr("play")),
                ("Esc", escape, tr("back to Live")),
            ),
        ),
        ViewKeys(
            "unitWall",
            tr("Wall of units"),
            (
                ("← → ↑ ↓", arrows, tr("another unit")),
                (tr("Home End"), ends, tr("first, last unit")),
                ("Enter", enter, tr("open it")),
            ),
        ),
        ViewKeys(
            "codeBars",
            tr("Bars of the code"),
            (
                ("← →", across, tr("another unit")),
                ("↑ ↓", arrows[2:], tr("raise or lower its activation")),
                (tr("Space"), (_K.Key_Space,), tr("switch it off or on")),
                ("Ctrl+Z", (), tr("take a change back")),
            ),
        ),
        ViewKeys(
            "buildUp",
            tr("Building up"),
            (
                ("← →", across, tr("fewer, more parts")),
                (tr("Home End"), ends, tr("none, all of them")),
            ),
        ),
        ViewKeys(
            "drawCanvas",
            tr("Sheet to draw on"),
            (
                ("← → ↑ ↓", arrows, tr("move the drawing")),
                (tr("Delete"), (_K.Key_Delete,), tr("clear the sheet")),
                ("Ctrl+Z", (), tr("take a stroke back")),
            ),
        ),
        ViewKeys(
            "unitStrip",
            tr("Units and their pull"),
            (
                ("← →", across, tr("another unit")),
                ("Enter", enter, tr("open it")),
            ),
        ),
        ViewKeys("formulaView", tr("Formula"), (("← →", across, tr("another term")),)),
        ViewKeys(
            "projectionWindow",
            tr("Projection"),
            (
                ("N P", (_K.Key_N, _K.Key_P), tr("next panel, panel before")),
                ("1 2", (_K.Key_1, _K.Key_2), tr("one panel, two panels")),
                ("B", (_K.Key_B,), tr("blank screen")),
                ("D", (_K.Key_D,), tr("difference on or off")),
                (tr("Space"), (_K.Key_Space,), tr("train or pause")),
                ("S", (_K.Key_S,), tr("one epoch")),
                ("Esc", escape, tr("leave")),
            ),
        ),
    ]


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
