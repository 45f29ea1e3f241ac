"""Sizes in the audience's window: all follow from the height H of its picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QGuiApplication, QPen

from sae_gui.theme import Theme, load_theme
from sae_gui.typography import font


@dataclass(frozen=True, slots=True)
class Sizes:
    """What the back row needs, in logical pixels, for a picture `height` high."""

    height: int

    @property
    def margin(self) -> int:
        return round(self.height / 32)

    @property
    def strip(self) -> int:
        """The cue line's."""
        return round(self.height / 8)

    @property
    def curve(self) -> float:
        return max(self.height / 160, 4)

    @property
    def line(self) -> float:
        """Axes, frames, grid."""
        return max(self.height / 256, 3)

    def font(self, kind: str) -> QFont:
        """body, strong, heading, cue or figure."""
        divisor = {"body": 29, "strong": 29, "heading": 24, "cue": 24, "figure": 19}[kind]
        made = font("body", QGuiApplication.font())
        made.setPixelSize(max(round(self.height / divisor), 8))
        if kind in ("strong", "heading", "figure"):
            made.setWeight(QFont.Weight.DemiBold)
        return made


def palette() -> Theme:
    """The projector's, whatever theme the window has."""
    return load_theme("projector")


def pen(token: str, width: float, dashes: tuple[float, ...] = ()) -> QPen:
    """In the projector's colour; `dashes` in widths of the line."""
    made = QPen(palette().color(token), width)
    if dashes:
        made.setDashPattern(list(dashes))
    return made
