"""How many units have stopped telling images apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

DEAD_BELOW = 0.005
ALWAYS_ON_ABOVE = 0.995


def count_dead(activations: NDArray[np.float32], bounded: bool) -> int:
    """Units that are never on.

    Parameters
    ----------
    activations : mean activation of each unit, shape (hidden_units,).
    bounded : whether activations end at 1 (sigmoid). Where they do not, a dead unit's mean is
        exactly 0: no image ever reached it.
    """
    return int(np.count_nonzero(activations < DEAD_BELOW if bounded else activations <= 0))


def count_always_on(activations: NDArray[np.float32]) -> int:
    """Sigmoid units that are on for every image."""
    return int(np.count_nonzero(activations > ALWAYS_ON_ABOVE))
