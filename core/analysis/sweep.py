"""How a model's error on one image changes as one disturbance goes through its range."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.analysis.corruption import Disturbance, Image, disturb, rotations, thicken
from core.analysis.error_distribution import squared_errors
from core.autoencoder import SparseAutoencoder


def sweep_errors(
    model: SparseAutoencoder,
    image: Image,
    disturbance: Disturbance,
    name: str,
    values: Sequence[float],
    *,
    rounded: bool = False,
) -> NDArray[np.float64]:
    """½‖y − x‖² of the image for each value of one part of the disturbance.

    Parameters
    ----------
    image : shape (rows, columns), undisturbed.
    disturbance : what else is done to the image.
    name : the part that goes through `values`, an attribute of `Disturbance`.
    rounded : as in `core.analysis.corruption.disturb`.

    Returns
    -------
    ndarray, shape (len(values),)
    """
    seen: NDArray[Any] = np.empty((len(values), image.size), model.parameters.dtype)
    for row, made in zip(seen, _disturbed(image, disturbance, name, values, rounded), strict=True):
        row[:] = made.ravel()
    with np.errstate(over="ignore", invalid="ignore"):
        return squared_errors(model.reconstruct(seen), seen)


def _disturbed(
    image: Image, disturbance: Disturbance, name: str, values: Sequence[float], rounded: bool
) -> Iterator[Image]:
    if name != "rotation":
        for value in values:
            yield disturb(image, disturbance.with_value(name, value), rounded=rounded)
        return
    # All turns at once: one by one they take twice as long, and Python's lock thousands of times.
    rest = replace(disturbance, thickness=0, rotation=0)
    for turned in rotations(thicken(image, disturbance.thickness), values):
        yield disturb(turned, rest, rounded=rounded)
