"""How the Why tab's height is shared out: as large as its pictures can be, at whole multiples."""

from __future__ import annotations

from dataclasses import dataclass

from sae_gui.widgets.build_up import BuildUp
from sae_gui.widgets.explained_images import ExplainedImages
from sae_gui.widgets.tile_image import drawn_shape
from sae_gui.widgets.tile_painting import LARGEST

#: Of the height, for images and steps together; the bars have the rest.
_SHARE = 0.67
_LEAST_BARS = 120


@dataclass(frozen=True, slots=True)
class WhyHeights:
    """Of the large images and of the steps."""

    images: int
    steps: int


def least_height(shape: tuple[int, int]) -> int:
    """Of all three sections, with the pictures at one pixel for one."""
    rows, _ = drawn_shape(shape)
    return ExplainedImages.height_for(rows) + BuildUp.height_for(rows) + _LEAST_BARS


def share_out(
    height: int, width: int, shape: tuple[int, int], steps: int, *, with_equation: bool = False
) -> WhyHeights:
    """The largest pictures that leave the bars a third.

    Parameters
    ----------
    height, width : of all three sections, without their heads.
    steps : how many stand side by side.
    with_equation : whether the picture equation stands beside the large images.
    """
    rows, columns = drawn_shape(shape)
    across = ExplainedImages.room_across(width, with_equation=with_equation)
    widest = across, BuildUp.room_across(width, steps)
    most = [max(1, int(min(room / columns, LARGEST / max(rows, columns)))) for room in widest]
    pairs = [
        WhyHeights(
            images=ExplainedImages.height_for(rows * large),
            steps=BuildUp.height_for(rows * small),
        )
        for large in range(1, most[0] + 1)
        for small in range(1, min(large, most[1]) + 1)
    ]
    room = min(_SHARE * height, height - _LEAST_BARS)
    fitting = [each for each in pairs if each.images + each.steps <= room]
    if not fitting:  # not one pixel for one: both as large as they can be together
        ends = ExplainedImages.height_for(0), BuildUp.height_for(0)
        tile = max(0.0, (room - sum(ends)) / 2)
        return WhyHeights(*(round(end + tile) for end in ends))
    return max(fitting, key=lambda each: (each.images + each.steps, each.steps))
