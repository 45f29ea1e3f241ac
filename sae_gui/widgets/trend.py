"""Which way a curve goes, for those who hear it instead of seeing it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from sae_gui.translation import tr

_STEADY = 0.002


def trend(values: NDArray[np.float64]) -> str:
    """Whether the last tenth of the epochs was "falling", "rising" or "steady"."""
    back = max(1, len(values) // 10)
    if len(values) < 2 or not np.isfinite(values[-1 - back :]).all():
        return tr("not to be judged yet")
    before, now = values[-1 - back], values[-1]
    if abs(now - before) <= _STEADY * abs(before):
        return tr("steady")
    return tr("falling") if now < before else tr("rising")
