"""Mean activation of the units: over the epochs, and unit by unit as a histogram."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent

from core.metrics import always_on_units, dead_units
from core.snapshot import Snapshot
from sae_gui.panels.epoch_panel import EpochPanel
from sae_gui.translation import mark, tr
from sae_gui.typography import format_figure, format_target
from sae_gui.widgets.activation_histogram import ActivationHistogram
from sae_gui.widgets.curve_points import finite
from sae_gui.widgets.curve_style import MEAN_ACTIVATION, TARGET
from sae_gui.widgets.end_labels import column_width
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.plot_marks import Dot, Level, Mark, Words
from sae_gui.widgets.plot_ranges import LinearRange, first_shown
from sae_gui.words import count

#: Mean activation of each unit, shape (hidden_units,).
Activations = NDArray[np.float32] | NDArray[np.float64]

EXPLANATION = mark(
    "How much the hidden units are on, from 0 (never) upwards. The line is the mean over all "
    "units and images, epoch by epoch; nine in ten units lie within the band. The histogram at "
    "the right counts the units as they are now, on the same axis. With a KL penalty every unit "
    "is pulled to the dashed line, the target ρ."
)
HISTOGRAMS_A_SECOND = 5
_HISTOGRAM_FROM_WIDTH = 350
_HISTOGRAM_SHARE = 0.3
_ROOM_ABOVE_TARGET = 1.2
_LOW_PLOT = 80


class SparsityPanel(EpochPanel):
    """The mean with its band, the target, and the histogram, on one axis."""

    def __init__(self) -> None:
        super().__init__(tr("Sparsity"), "sparsityPanel", tr(EXPLANATION), minimum_height=150)
        self.histogram = ActivationHistogram()
        self.unit_counts = FittingLabel(
            color=QPalette.ColorRole.WindowText, alignment=Qt.AlignmentFlag.AlignRight
        )
        self._range = LinearRange()
        self._target: float | None = None
        self._shown_activations: Activations | None = None
        self._measured: tuple[int, float] | None = None
        self._histogram_pace = Pace(HISTOGRAMS_A_SECOND)
        self.plot.set_styles({"mean_activation": MEAN_ACTIVATION})
        self.add_tool(self.unit_counts)
        self.add_side(self.histogram)
        self.clear(self.recipe, 0)

    def empty_words(self) -> str:
        return tr("mean activation appears here")

    def show_measured(self, moment: tuple[int, float], activations: Activations) -> None:
        """Count the units by means measured at a moment of the run: epoch and share of the next.

        While a run is on, its own running means are at hand; a measurement on fixed images takes
        their place where nothing has moved since.
        """
        is_now = self._latest is not None and _moment(self._latest) == moment
        if is_now and self.plot.moment is None:
            self._measured = moment
            self._count_units(activations)

    def look_back(self, epoch: int | None, activations: Activations | None = None) -> None:
        """As every plot, and count the units as they were then."""
        super().look_back(epoch)
        if epoch is not None and activations is not None:
            self.histogram.set_activations(activations, at_rest=True)
            self._count_units(activations)
        elif epoch is None and self._shown_activations is not None:
            self.histogram.set_activations(self._shown_activations, at_rest=True)
            self._count_units(self._shown_activations)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = min(column_width(), round(_HISTOGRAM_SHARE * self.width()))
        self.histogram.setFixedWidth(width)
        self.histogram.setVisible(self.width() >= _HISTOGRAM_FROM_WIDTH)

    def _begin(self) -> None:
        self._target = self.recipe.sparsity_target if self.recipe.sparsity == "kl" else None
        self._range.restart()
        self._shown_activations = self._measured = None
        self.histogram.restart(self._target)
        self.corner_words.set_wordings(count(self.recipe.hidden_units, "unit"))
        self.unit_counts.set_wordings("")

    def _take(self, snapshot: Snapshot, final: bool) -> None:
        activations = snapshot.unit_activation
        is_new = activations is not None and activations is not self._shown_activations
        if is_new and (final or self._histogram_pace.due()):
            self._shown_activations = activations
            if self.plot.moment is None:
                self.histogram.set_activations(activations, at_rest=final)
            if self.plot.moment is None and self._measured != _moment(snapshot):
                self._count_units(activations)
        super()._take(snapshot, final)

    def _draw_curves(self, smooth: bool) -> None:
        names = ("epoch", "mean_activation", "activation_low", "activation_high")
        epochs, mean, low, high = finite(*(self.columns[name] for name in names))
        self._name_axis()
        top = self._top(epochs, high)
        self.plot.set_ranges(self.planned_epochs, (0.0, top))
        self.plot.set_points("mean_activation", *self.plot.thinned(epochs, mean), smooth)
        self._draw_band(epochs, low, high)
        self.histogram.set_top(top)
        self.histogram.set_frame(self.plot.frame())
        self._mark()

    def _draw_band(
        self,
        epochs: NDArray[np.float64],
        low: NDArray[np.float64],
        high: NDArray[np.float64],
    ) -> None:
        x, thin_low = self.plot.thinned(epochs, low)
        _, thin_high = self.plot.thinned(epochs, high)
        self.plot.set_band(x, thin_low, thin_high)

    def _top(self, epochs: NDArray[np.float64], high: NDArray[np.float64]) -> float:
        """The axis's upper end, so that band and target have room."""
        wanted = high[epochs > first_shown(epochs, self.planned_epochs)].max(initial=0.0)
        if self._target is not None:
            wanted = max(wanted, _ROOM_ABOVE_TARGET * self._target)
        _, top = self._range.take(float(wanted))
        return min(top, 1.0) if self._is_bounded() else top

    def _write_figures(self) -> None:
        index = self.shown_index()
        is_past = self.plot.hairline is not None or self.plot.moment is not None
        if not is_past or index < 0:
            self.set_caption(tr("band: 9 in 10 units"))
        else:
            ends = tr("{low} to {high}").format(
                low=self._figure("activation_low"), high=self._figure("activation_high")
            )
            full = tr("at epoch {epoch}, 9 in 10 units: {ends}").format(
                epoch=f"{index + 1:,}", ends=ends
            )
            self.set_caption(
                full, tr("epoch {epoch}: {ends}").format(epoch=f"{index + 1:,}", ends=ends)
            )
        self._mark()

    def _figure(self, column: str) -> str:
        value = float(self.columns[column][self.shown_index()])
        return f"{value:.3f}" if self._is_bounded() else format_figure(value)

    def _mark(self) -> None:
        """Put the dot and the words on mean and target."""
        index, marks = self.shown_index(), []
        if self._target is not None and index >= 0:
            marks += self._target_marks(self._target)
        mean = float(self.columns["mean_activation"][index]) if index >= 0 else math.nan
        if math.isfinite(mean):
            figure = self._figure("mean_activation")
            marks.append(Dot(index + 1, mean, MEAN_ACTIVATION.token))
            at_end = index == len(self.columns) - 1
            side = "right" if at_end and not self._is_low() else "above"
            marks.append(
                Words(index + 1, mean, (tr("mean {figure}").format(figure=figure), figure), side)
            )
        self.plot.set_marks(marks)

    def _target_marks(self, target: float) -> list[Mark]:
        if self._is_low():
            return [Level(target, TARGET)]
        quarter = self.columns["activation_low"][: max(1, self.planned_epochs // 4)]
        # Where the band covers the place at the left, the right end of the line has more room.
        at_left = not (quarter < target).any()
        epoch, side = (0, "below") if at_left else (self.planned_epochs, "below-left")
        return [Level(target, TARGET), Words(epoch, target, (_target_words(target),), side)]

    def _is_low(self) -> bool:
        """Whether words on the target line would cover the curve."""
        return self.plot.frame().rect.height() < _LOW_PLOT

    def _name_axis(self) -> None:
        words = tr("mean activation")
        if self._is_low() and self._target is not None:
            target = _target_words(self._target)
            self.axis_words.set_wordings(
                tr("{words}, dashed: {target}").format(words=words, target=target),
                tr("dashed: {target}").format(target=target),
                words,
            )
        else:
            self.axis_words.set_wordings(words)

    def _count_units(self, activations: Activations) -> None:
        bounded = self._is_bounded()
        dead = tr("{units} dead").format(
            units=f"{dead_units(activations, bounded=bounded).sum():,}"
        )
        if bounded:
            always_on = tr("{units} always on").format(
                units=f"{always_on_units(activations, bounded=True).sum():,}"
            )
            self.unit_counts.set_wordings(f"{dead} · {always_on}", dead)
        else:
            self.unit_counts.set_wordings(dead)

    def _is_bounded(self) -> bool:
        return self.recipe.hidden_activation == "sigmoid"

    def _plot_in_words(self) -> str:
        index = self.shown_index()
        if index < 0:
            return tr("No epoch yet.")
        target = "" if self._target is None else f", {_target_words(self._target)}"
        return (
            tr(
                "Mean activation {figure} at epoch {epoch} of {epochs}{target}; 9 in "
                "10 units between {low} and {high}. {unit_counts}"
            ).format(
                figure=self._figure("mean_activation"),
                epoch=f"{index + 1:,}",
                epochs=f"{self.planned_epochs:,}",
                target=target,
                low=self._figure("activation_low"),
                high=self._figure("activation_high"),
                unit_counts=self.unit_counts.text(),
            )
        ).strip()


def _moment(snapshot: Snapshot) -> tuple[int, float]:
    return snapshot.epoch, snapshot.epoch_progress


def _target_words(target: float) -> str:
    return tr("target ρ = {target}").format(target=format_target(target))
