"""The range of the cost axis: what is shown decides it, the first epochs and dwarfs do not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from sae_gui.widgets.curve_points import CurvePoints
from sae_gui.widgets.plot_ranges import LinearRange, LogRange, first_shown
from sae_gui.widgets.plot_scale import LOG, Scale

#: A term this much smaller than the total is listed below the axis, not drawn.
DWARFED = 1e-3
_NO_DATA = (0.0, 1.0)


class CostRanges:
    """One range for each scale, both kept for the whole of a run."""

    def __init__(self) -> None:
        self._log, self._linear = LogRange(), LinearRange()

    def restart(self) -> None:
        """Forget the last run."""
        self._log.restart()
        self._linear.restart()

    def take(
        self, curves: Sequence[CurvePoints], total: CurvePoints, scale: Scale, planned: int
    ) -> tuple[float, float]:
        """The axis's ends, as positions on `scale`.

        Parameters
        ----------
        curves : epochs and finite values of the curves that are shown.
        total : the same of the cost itself, shown or not.
        planned : epochs in all.
        """
        if scale is LOG:
            return self._take_log(curves, total[1])
        start = first_shown(total[0], planned)
        highest = max(
            (values[epochs > start].max(initial=0.0) for epochs, values in curves), default=0
        )
        return self._linear.take(float(highest))

    def _take_log(
        self, curves: Sequence[CurvePoints], totals: NDArray[np.float64]
    ) -> tuple[float, float]:
        floor = DWARFED * totals[totals > 0].min(initial=np.inf) if totals.size else 0.0
        tall = [values[values > max(floor, 0.0)] for _, values in curves]
        tall = [values for values in tall if values.size]
        if not tall:
            return _NO_DATA
        lowest = min(float(values.min()) for values in tall)
        return self._log.take(lowest, max(float(values.max()) for values in tall))
