"""The shape of the images a model takes, where only the model is at hand."""

from __future__ import annotations

import math

from sae_gui.model_feed import ModelView


def image_shape_of(view: ModelView) -> tuple[int, int]:
    """Rows and columns: those of its images, of its recipe, of a square, or as near to one."""
    if view.data is not None:
        return view.data.image_shape
    pixels, side = view.model.pixels, view.recipe.image_size
    if side and side * side == pixels:
        return side, side
    rows = math.isqrt(pixels)
    while pixels % rows:
        rows -= 1
    return rows, pixels // rows
