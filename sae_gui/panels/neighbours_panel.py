"""The training images nearest to a drawing, and how its error follows a disturbance."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel

from sae_gui.disturb_parts import DisturbPart
from sae_gui.panels.panel import Panel
from sae_gui.translation import tr
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.neighbour_tiles import NeighbourTiles
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.widgets.sweep_plot import SweepCurve, SweepPlot


def _explanation() -> str:
    what = tr(
        "The training images most like what the model sees: by the Euclidean distance between "
        "their pixels, or between their codes. Each has its class at the left and the distance "
        "at the right. Below, the error of this drawing through the whole range of the slider "
        "that was touched last, over the band in which nine of ten training images lie."
    )
    turned = tr(
        "Turning keeps all the detail that pixels can hold: the curve shows the turn, not a blur."
    )
    return f"{what} {turned}"


class NeighboursPanel(Panel):
    """Tiles over a plot.

    Signals
    -------
    measure_chosen : "pixels" or "code".
    """

    measure_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__(tr("Nearest training images"), "neighboursPanel", _explanation())
        self.set_least_size(300, 420)
        words = {
            "pixels": (tr("Pixels"), tr("Pixels")),
            "code": (tr("Code"), tr("Code")),
        }
        self.switch = SegmentedSwitch(tr("Nearest by"), words)
        self.switch.setObjectName("nearestBy")
        self.switch.choose("pixels")
        self.switch.chosen.connect(self.measure_chosen)
        self.add_tool(self.switch)
        self.tiles, self.sweep = NeighbourTiles(), SweepPlot()
        self._sweep_title, self._sweep_caption = QLabel(), FittingLabel()
        self._sweep_title.setFont(font("title"))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._sweep_title)
        head.addWidget(self._sweep_caption, 1)
        self.body.setSpacing(8)
        self.body.addWidget(self.tiles)
        self.body.addSpacing(4)
        self.body.addLayout(head)
        self.body.addWidget(self.sweep, 1)
        self.clear(tr("The training images most like a drawing appear here."))

    def measure(self) -> str:
        """What nearness is measured by."""
        return self.switch.current()

    def clear(self, words: str) -> None:
        """No neighbours, and why."""
        self.tiles.clear(words)

    def show_neighbours(
        self,
        images: NDArray[np.float32],
        image_shape: tuple[int, int],
        classes: Sequence[str],
        distances: Sequence[float],
    ) -> None:
        self.tiles.show_images(images, image_shape, classes, distances)

    def show_part(self, part: DisturbPart) -> None:
        """Which disturbance the plot is about."""
        self._sweep_title.setText(part.title)
        low, high = part.figure(part.low), part.figure(part.high)
        self._sweep_caption.set_wordings(
            tr("this drawing, from {low} to {high}").format(low=low, high=high),
            tr("{low} to {high}").format(low=low, high=high),
            "",
        )

    def show_sweep(self, curve: SweepCurve | None) -> None:
        self.sweep.show_curve(curve)
