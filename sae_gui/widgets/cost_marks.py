"""What is marked on the cost curves."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.widgets.cost_terms import painting_order
from sae_gui.widgets.curve_style import Curve
from sae_gui.widgets.history_columns import HistoryColumns
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_marks import Arrow, Dot, Mark, Rise, Words
from sae_gui.widgets.plot_scale import Scale

CIRCLES = 10


def cost_marks(
    columns: HistoryColumns, curves: Sequence[Curve], scale: Scale, index: int, frame: PlotFrame
) -> list[Mark]:
    """Dots where the figures are read, circles along the validation, an arrow where curves leave.

    Parameters
    ----------
    curves : those that are shown.
    index : row of the history whose figures are read; −1: none.
    """
    if index < 0:
        return []
    marks: list[Mark] = []
    if any(scale.position(float(columns[each.column][0])) > frame.positions[1] for each in curves):
        marks.append(Arrow(1, "total"))
    for each in painting_order(curves):
        values = columns[each.column]
        circled = circle_rows(len(values), frame.epochs[1]) if each.style.circles else []
        for row in (*circled, index):
            position = scale.position(float(values[row]))
            marks.append(Dot(row + 1, position, each.style.token, each.style.circles))
    return marks


def circle_rows(length: int, planned: float) -> list[int]:
    """About ten rows, which stay the same while the run goes on."""
    step = max(1, math.ceil(planned / CIRCLES))
    return list(range(step - 1, length, step))


def diverged_marks(columns: HistoryColumns, scale: Scale, epoch: int, cost: float) -> list[Mark]:
    """The way up and out of the plot, and the last epoch whose weights are good."""
    good = [row for row in range(len(columns)) if math.isfinite(columns["cost"][row])]
    figure = tr("not a number") if math.isnan(cost) else format_figure(cost)
    marks: list[Mark] = []
    if good:
        value = float(columns["cost"][good[-1]])
        at, position = good[-1] + 1, scale.position(value)
        figure_there = format_figure(value)
        words = (
            tr("last good weights, epoch {at}: {figure_there}").format(
                at=f"{at:,}", figure_there=figure_there
            ),
            tr("last good: epoch {at}, {figure_there}").format(
                at=f"{at:,}", figure_there=figure_there
            ),
            tr("last good: epoch {at}").format(at=f"{at:,}"),
            tr("epoch {at}").format(at=f"{at:,}"),
        )
        marks += [Rise(at, position, epoch, "bad"), Dot(at, position, "total")]
        marks.append(Words(at, position, words))
    return [*marks, Arrow(epoch, "bad", 5.0), Words(epoch, math.inf, (figure,))]
