"""One figure of several runs over their epochs."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from core.history import history_columns
from core.runs.comparison import ComparedRun, are_on_same_images
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.theme import Theme
from sae_gui.translation import mark, tr
from sae_gui.typography import format_figure
from sae_gui.widgets.choice_field import QuietComboBox
from sae_gui.widgets.curve_style import Curve
from sae_gui.widgets.end_labels import EndLabels, Reading
from sae_gui.widgets.epoch_plot import EpochPlot
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.plot_marks import Dot, Joint, Mark
from sae_gui.widgets.plot_ranges import LinearRange, LogRange
from sae_gui.widgets.plot_scale import LINEAR, LOG
from sae_gui.widgets.run_style import run_style
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.words import within_sentence

EXPLANATION = mark(
    "One figure of every checked run, epoch by epoch, each in the colour and dash it has in the "
    "table. The hairline stands at the epoch that the timeline looks back at."
)
_QUANTITIES = ("squared_error", "cost", "mean_activation", "sparsity_penalty", "weight_penalty")
# More labels than these do not fit beside the curves.
_MOST_CURVES = 8
_NAME_LENGTH = 15
_NAME_END = 5


class RunCurvesPanel(Panel):
    """The checked runs' curves on common axes."""

    def __init__(self) -> None:
        super().__init__(tr("Curves"), "runCurvesPanel", tr(EXPLANATION))
        self.set_least_size(320, 180)
        self._runs: list[ComparedRun] = []
        self._drawn: tuple[tuple[int, str], ...] = ()
        self.quantity = QuietComboBox()
        self.quantity.setObjectName("runQuantityCombo")
        self.quantity.setAccessibleName(tr("Figure to compare"))
        self.switch = SegmentedSwitch(
            tr("Scale"), {"linear": (tr("Linear"), tr("Lin")), "log": (tr("Log"), tr("Log"))}
        )
        self.switch.choose("log")
        self.plot = EpochPlot(tr("Runs by epoch"))
        self.labels = EndLabels()
        self.axis_words, self.corner_words = FittingLabel(), FittingLabel()
        self.add_tool(self.quantity)
        self.add_tool(self.switch)
        self._arrange()
        for key, words in zip(_QUANTITIES, _quantity_words(), strict=True):
            self.quantity.addItem(words, key)
        self.quantity.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.quantity.currentIndexChanged.connect(lambda _: self._draw())
        self.switch.chosen.connect(self._set_scale)
        self.plot.scale_switch_asked.connect(self._switch_scale)
        self.plot.words = self._plot_in_words
        self.plot.pointed.connect(lambda _: self._draw())
        self.plot.view_changed.connect(self._mark)
        self.plot.set_empty_words(tr("curves of the checked runs appear here"))
        self.plot.set_scale(LOG)

    def show_runs(self, runs: Sequence[ComparedRun]) -> None:
        """Draw the runs that are checked."""
        checked = [run for run in runs if run.shown]
        self._runs = checked[:_MOST_CURVES]
        same = are_on_same_images(self._runs)
        words = "" if same else tr("on different images: errors are not of one measure")
        if len(checked) > _MOST_CURVES:
            words = tr("the first {shown} of {all}").format(shown=_MOST_CURVES, all=len(checked))
        self.set_caption(words)
        self._draw()

    def shown_quantity(self) -> str:
        """The history's column that is drawn."""
        return str(self.quantity.currentData() or _QUANTITIES[0])

    def look_back(self, epoch: int | None) -> None:
        self.plot.set_moment(epoch)
        self._draw()

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self.plot.apply_theme(theme)

    def _arrange(self) -> None:
        heads, content = QHBoxLayout(), QHBoxLayout()
        heads.setContentsMargins(PADDING, 0, 0, 0)
        heads.addWidget(self.axis_words)
        heads.addStretch(1)
        heads.addWidget(self.corner_words)
        content.addWidget(self.plot, 1)
        content.addWidget(self.labels)
        self.body.setContentsMargins(0, 0, PADDING, PADDING // 2)
        self.body.addLayout(heads)
        self.body.addLayout(content, 1)

    def _values(self, run: ComparedRun) -> NDArray[np.float64]:
        key = self.shown_quantity()
        values = history_columns(run.history)[key]
        return 2 * values / max(run.pixels, 1) if key == "squared_error" else values

    def _draw(self) -> None:
        runs = self._runs
        known = tuple((run.run_id, run.name) for run in runs)
        if known != self._drawn:
            self._drawn = known
            self.plot.set_styles({str(run.run_id): run_style(run.run_id) for run in runs})
            self.labels.set_curves([_curve(run) for run in runs], (), "0.08888 ")
            self.labels.set_short(False)
        scale = self.plot.scale
        values = {run.run_id: self._values(run) for run in runs}
        longest = max((len(each) for each in values.values()), default=0)
        self.plot.set_last_epoch(longest)
        self.plot.set_ranges(max(longest, 1), self._range(list(values.values())))
        for run_id, each in values.items():
            epochs = np.arange(1, len(each) + 1, dtype=np.float64)
            x, thin = self.plot.thinned(epochs, scale.positions(each))
            self.plot.set_points(str(run_id), x, thin, True)
        self.axis_words.set_wordings(within_sentence(self.quantity.currentText()))
        self._mark()

    def _range(self, curves: list[NDArray[np.float64]]) -> tuple[float, float]:
        values = np.concatenate([np.zeros(0), *curves])
        values = values[np.isfinite(values)]
        if self.plot.scale is LOG:
            values = values[values > 0]
            return LogRange().take(values.min(), values.max()) if len(values) else (-1.0, 1.0)
        return LinearRange().take(float(values.max(initial=0.0)) or 1.0)

    def _mark(self) -> None:
        epoch = self.plot.hairline or self.plot.moment
        scale, frame = self.plot.scale, self.plot.frame()
        marks: list[Mark] = []
        readings, positions = {}, {}
        for run in self._runs:
            values = self._values(run)
            index = min(epoch or len(values), len(values)) - 1
            value = float(values[index]) if index >= 0 else math.nan
            position = scale.position(value)
            key, style = str(run.run_id), run_style(run.run_id)
            if math.isfinite(position):
                marks.append(Dot(index + 1, position, style.token))
                positions[key] = position
            low, high = frame.positions
            figure = "–" if math.isnan(value) else format_figure(value)
            readings[key] = Reading(figure, frame.y(min(max(position, low), high)))
        middles = self.labels.show_readings(readings, frame.rect.bottom() + 9)
        for key, position in positions.items():
            marks.append(Joint(run_style(int(key)), position, middles[key]))
        self.plot.set_marks(marks)
        self.corner_words.set_wordings(_when(epoch) if self._runs else "")

    def _plot_in_words(self) -> str:
        if not self._runs:
            return tr("No run is checked.")
        epoch, said = self.plot.hairline or self.plot.moment, []
        for run in self._runs:
            values = self._values(run)
            index = min(epoch or len(values), len(values)) - 1
            value = float(values[index]) if index >= 0 else math.nan
            said.append(f"{run.name} {'–' if math.isnan(value) else format_figure(value)}")
        return f"{_when(epoch)}: {'; '.join(said)}"

    def _switch_scale(self) -> None:
        self._set_scale("linear" if self.plot.scale is LOG else "log")

    def _set_scale(self, name: str) -> None:
        self.switch.choose(name)
        self.plot.set_scale(LOG if name == "log" else LINEAR)
        self._draw()


def _when(epoch: int | None) -> str:
    return tr("at epoch {epoch}").format(epoch=f"{epoch:,}") if epoch else tr("at the end")


def _quantity_words() -> list[str]:
    return [
        tr("Squared error per pixel"),
        tr("Cost"),
        tr("Mean activation"),
        tr("Sparsity term"),
        tr("Weights' term"),
    ]


def _curve(run: ComparedRun) -> Curve:
    name = run.name
    if len(name) > _NAME_LENGTH:  # names differ at their ends: "default, changed 2"
        name = f"{name[: _NAME_LENGTH - _NAME_END - 1]}…{name[-_NAME_END:]}"
    return Curve(str(run.run_id), name, name, run_style(run.run_id))
