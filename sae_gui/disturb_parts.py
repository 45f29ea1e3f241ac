"""The disturbances as a person meets them: what each is called, its range and its steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sae_gui.translation import tr
from sae_gui.widgets.plot_scale import round_values


@dataclass(frozen=True, slots=True)
class DisturbPart:
    """One slider.

    Attributes
    ----------
    name : of the attribute of `core.analysis.corruption.Disturbance`.
    label : before the slider.
    title : over the plot of the error through its range.
    axis : at the end of that plot's axis.
    unit : after a figure: "°", " px".
    low, high, step : the values it goes through.
    """

    name: str
    label: str
    title: str
    axis: str
    unit: str
    low: float
    high: float
    step: float

    @property
    def steps(self) -> int:
        """How many steps lead from the lowest value to the highest."""
        return round((self.high - self.low) / self.step)

    def value(self, position: int) -> float:
        """At so many steps from 0."""
        return position * self.step

    def figure(self, value: float) -> str:
        """Such as "24°", "−3 px", "0.15"."""
        size = f"{abs(value):g}" if self.unit else f"{abs(value):.2f}"
        return ("−" if value < 0 else "") + (size if value else "0") + self.unit

    def ticks(self) -> list[float]:
        """Values to name on an axis."""
        if self.unit == "°":
            return [self.low, self.low / 2, 0.0, self.high / 2, self.high]
        return round_values(self.low, self.high, 5) or [self.low, self.high]

    def sweep(self, most: int = 41) -> list[float]:
        """Values all through the range, at most about `most`, 0 among them."""
        stride = max(1, -(-self.steps // (most - 1)))
        low, high = round(self.low / self.step), round(self.high / self.step)
        first = -(-low // stride) * stride
        inner = np.arange(first, high + 1, stride)
        return [self.value(int(each)) for each in np.unique([low, *inner, high])]


def disturb_parts(image_shape: tuple[int, int]) -> tuple[DisturbPart, ...]:
    """All sliders, for images of this shape."""
    rows, columns = image_shape
    px = tr(" px")
    across, down = float(max(1, columns * 2 // 7)), float(max(1, rows * 2 // 7))
    patch = float(max(1, min(rows, columns) * 4 // 7))
    return (
        DisturbPart(
            "noise", tr("Noise"), tr("Error as noise grows"), tr("noise"), "", 0, 0.5, 0.01
        ),
        DisturbPart(
            "right", tr("Shift →"), tr("Error as it shifts"), tr("shift"), px, -across, across, 1
        ),
        DisturbPart(
            "rotation", tr("Rotate"), tr("Error as it turns"), tr("rotation"), "°", -90, 90, 1
        ),
        DisturbPart(
            "down", tr("Shift ↓"), tr("Error as it sinks"), tr("shift down"), px, -down, down, 1
        ),
        DisturbPart(
            "thickness", tr("Thicken"), tr("Error as it thickens"), tr("width"), px, -3, 3, 0.5
        ),
        DisturbPart(
            "blank", tr("Blank"), tr("Error as the patch grows"), tr("side"), px, 0, patch, 1
        ),
    )
