"""How runs are told apart: a colour and a dash for each, in turn."""

from __future__ import annotations

from sae_gui.widgets.curve_style import CurveStyle

_STYLES = (
    CurveStyle("reconstruction"),
    CurveStyle("sparsity", dashes=(9, 3)),
    CurveStyle("weights", dashes=(2.5, 2.5)),
    CurveStyle("validation", dashes=(7, 3, 2, 3)),
    CurveStyle("total", dashes=(4, 2)),
    CurveStyle("baseline", dashes=(7, 3, 1.5, 3, 1.5, 3, 1.5, 3)),
)


def run_style(run_id: int) -> CurveStyle:
    """The same for a run wherever it is shown."""
    return _STYLES[(run_id - 1) % len(_STYLES)]
