"""How a curve is drawn: the same in the plot, in its label and wherever else it appears."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPen

from sae_gui.theme import Theme


@dataclass(frozen=True, slots=True)
class CurveStyle:
    """A curve's colour token, width and dashes in pixels, and whether circles sit on it."""

    token: str
    width: float = 1.8
    dashes: tuple[float, ...] = ()
    circles: bool = False

    def pen(self, theme: Theme) -> QPen:
        """For painting in pixels of the window."""
        pen = QPen(theme.color(self.token), self.width)
        if self.dashes:
            pen.setDashPattern([each / self.width for each in self.dashes])
            dotted = self.dashes[0] < self.width
            pen.setCapStyle(Qt.PenCapStyle.RoundCap if dotted else Qt.PenCapStyle.FlatCap)
        return pen

    def plot_pen(self, theme: Theme, pixel_ratio: float) -> QPen:
        """For painting in the units of a plot's axes, on a screen of this many pixels to one."""
        pen = self.pen(theme)
        # Else its width would be in epochs and flood the plot. In pixels of the screen it is.
        pen.setCosmetic(True)
        pen.setWidthF(self.width * pixel_ratio)
        return pen


@dataclass(frozen=True, slots=True)
class Curve:
    """A figure of `EpochRecord` as a curve: which one, its names, and how it is drawn."""

    column: str
    name: str
    short_name: str
    style: CurveStyle


TOTAL = CurveStyle("total", width=2.2)
RECONSTRUCTION = CurveStyle("reconstruction")
SPARSITY = CurveStyle("sparsity", dashes=(9, 3))
WEIGHTS = CurveStyle("weights", dashes=(2.5, 2.5))
VALIDATION = CurveStyle("validation", dashes=(1, 4), circles=True)
MEAN_ACTIVATION = CurveStyle("sparsity")
BASELINE = CurveStyle("baseline", width=1.5, dashes=(7, 3, 1.5, 3))
TARGET = CurveStyle("target", width=1.5, dashes=(6, 4))
