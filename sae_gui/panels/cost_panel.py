"""Cost over the epochs, in total and term by term."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QMenu

from core.analysis.baselines import Baseline
from sae_gui.panels.epoch_panel import EpochPanel
from sae_gui.panels.panel import PADDING, icon_button
from sae_gui.translation import mark, said, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.cost_marks import cost_marks, diverged_marks
from sae_gui.widgets.cost_ranges import CostRanges
from sae_gui.widgets.cost_terms import cost_terms, is_sum, painting_order
from sae_gui.widgets.curve_points import CurvePoints, finite
from sae_gui.widgets.curve_style import Curve
from sae_gui.widgets.curve_table import CurveTable
from sae_gui.widgets.end_labels import SPACING, USUAL_FIGURE, EndLabels, Reading, column_width
from sae_gui.widgets.plot_axis import VALUE_AXIS_WIDTH
from sae_gui.widgets.plot_marks import JOINT_WIDTH, Joint
from sae_gui.widgets.plot_ranges import widened
from sae_gui.widgets.plot_scale import LINEAR, LOG, Scale
from sae_gui.widgets.reference_lines import Reference, place_references
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.widgets.trend import trend

EXPLANATION = mark(
    "The cost is what training makes smaller. J is a mean over the images; under the notebook's "
    "rule C is a sum over them. It is the reconstruction's error plus what keeps units at rest "
    "(sparsity) plus what keeps weights small. A logarithmic axis shows small terms beside large "
    "ones. Point at an epoch to read its figures; click a name to hide its curve. Grey lines are "
    "errors that need no hidden unit: what showing the mean image for every image costs, and what "
    "the best linear code (PCA) of so many numbers costs."
)
SCALES: dict[str, Scale] = {"linear": LINEAR, "log": LOG}
NOTHING = np.zeros(0)
_WIDEST_SUM = "8,888,888"
_PLOT_SHARE = 0.4


class CostPanel(EpochPanel):
    """Curves of the cost and its terms, their figures beside them, or all as a table.

    Signals
    -------
    curve_pointed : the column of the curve under mouse or keyboard, "" for none.
    figures_read : the record whose figures stand beside the curves; None before the first epoch.
    """

    curve_pointed = Signal(str)
    figures_read = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Cost"), "costPanel", tr(EXPLANATION), minimum_height=180)
        self._curves = cost_terms(self.recipe)
        self._hidden: set[str] = set()
        self._ranges = CostRanges()
        self._diverged: tuple[int, float] | None = None
        self._baselines: tuple[Baseline, ...] = ()
        self._drawn: list[CurvePoints] = []
        self._middles: dict[str, float] = {}
        self.labels = EndLabels()
        self.table = CurveTable()
        self.switch = SegmentedSwitch(
            tr("Scale of the cost"),
            {"linear": (tr("Linear"), tr("Lin")), "log": (tr("Log"), tr("Log"))},
        )
        self.table_button = icon_button("table", tr("Show the numbers as a table"))
        self._assemble()
        self.plot.set_scale(LOG)
        self.switch.choose(LOG.name)
        self.clear(self.recipe, 0)

    def empty_words(self) -> str:
        return tr("cost, term by term, appears here")

    def show_diverged(self, epoch: int, cost: float) -> None:
        self._diverged = epoch, cost
        self.plot.set_empty_words("")
        self._redraw()

    def show_baselines(self, baselines: Sequence[Baseline]) -> None:
        """Errors to hold the curves against, as quiet lines; forgotten when a run starts."""
        if self._baselines != tuple(baselines):
            self._baselines = tuple(baselines)
            self._redraw()

    def light(self, columns: Collection[str]) -> None:
        """Let the curves of these columns and their labels stand out, and no others."""
        self.plot.light(columns)
        self.labels.light(columns)

    def context_menu(self) -> QMenu:
        menu = super().context_menu()
        before = menu.actions()[1]
        log = menu.addAction(tr("Logarithmic") + "\tL", self._switch_scale)
        log.setCheckable(True)
        log.setChecked(self.plot.scale is LOG)
        menu.insertAction(before, log)
        menu.insertAction(before, menu.addAction(tr("Show as table"), self.table_button.click))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def _assemble(self) -> None:
        self.table_button.setCheckable(True)
        self.table_button.toggled.connect(self._show_table)
        self.switch.chosen.connect(self._set_scale)
        self.plot.scale_switch_asked.connect(self._switch_scale)
        self.labels.curve_toggled.connect(self._show_curve)
        self.labels.curve_pointed.connect(self.curve_pointed)
        self.plot.curve_pointed.connect(self.curve_pointed)
        self.add_tool(self.switch)
        self.add_tool(self.table_button)
        self.add_side(self.labels)
        self.add_page(self.table)

    def _begin(self) -> None:
        self._diverged, self._baselines = None, ()
        self._ranges.restart()
        self._name_curves()
        self.plot.set_styles({each.column: each.style for each in painting_order(self._curves)})
        images = f"{self.training_images:,}"
        self.set_caption(
            tr("{images} training images").format(images=images),
            tr("{images} images").format(images=images),
        )
        summed = is_sum(self.recipe)
        self.axis_words.set_wordings(
            tr("cost, sum over images") if summed else tr("cost per image")
        )
        self._fit_words()

    def _name_curves(self) -> None:
        self._curves = cost_terms(self.recipe)
        self._hidden &= {each.column for each in self._curves}
        widest = _WIDEST_SUM if is_sum(self.recipe) else USUAL_FIGURE
        self.labels.set_curves(self._curves, self._hidden, widest)
        self.table.history.set_source(self.columns, self._curves)

    def retranslate(self) -> None:
        self._name_curves()
        super().retranslate()

    def _draw_curves(self, smooth: bool) -> None:
        if self.table_button.isChecked():
            self.table.refresh()
            return
        epochs, scale = self.columns["epoch"], self.plot.scale
        points = {
            each.column: self.plot.thinned(epochs, self.columns[each.column])
            for each in self._curves
        }
        shown = [points[each.column] for each in self._shown()]
        ranges = self._ranges.take(shown, points["cost"], scale, self.planned_epochs)
        if scale is LOG:
            ranges = widened(*ranges, [each.position for each in self._references()])
        self.plot.set_ranges(self.planned_epochs, ranges)
        self._drawn = []
        for column, (x, values) in points.items():
            positions = NOTHING if column in self._hidden else scale.positions(values)
            self._drawn.append(finite(x[: len(positions)], positions))
            self.plot.set_points(column, *self._drawn[-1], smooth)
        self._mark()

    def _write_figures(self) -> None:
        index = self.shown_index()
        self.corner_words.set_wordings(
            tr("at epoch {epoch}").format(epoch=f"{index + 1:,}") if index >= 0 else ""
        )
        readings = {each.column: self._reading(each, index) for each in self._curves}
        lowest = self.plot.frame().rect.bottom() + SPACING / 2
        self._middles = self.labels.show_readings(readings if index >= 0 else {}, lowest)
        self._mark()
        self.figures_read.emit(self.columns.record(index) if index >= 0 else None)

    def _reading(self, curve: Curve, index: int) -> Reading:
        frame, value = self.plot.frame(), self._value(curve, index)
        position = self.plot.scale.position(value)
        below = self.plot.scale is LOG and value > 0 and position < frame.positions[0]
        level = frame.y(min(max(position, frame.positions[0]), frame.positions[1]))
        figure = "–" if math.isnan(value) else format_figure(value)
        return Reading(figure, level, tr("below the axis") if below else "")

    def _value(self, curve: Curve, index: int) -> float:
        return float(self.columns[curve.column][index]) if index >= 0 else math.nan

    def _mark(self) -> None:
        """Put dots on the curves and tie the labels to their values."""
        index, scale = self.shown_index(), self.plot.scale
        marks = cost_marks(self.columns, self._shown(), scale, index, self.plot.frame())
        if self._diverged:
            marks += diverged_marks(self.columns, scale, *self._diverged)
        for each in painting_order(self._shown()):
            if each.column in self._middles:
                position = scale.position(self._value(each, index))
                marks.append(Joint(each.style, position, self._middles[each.column]))
        references = self._references() if index >= 0 else []
        frame, reserved = self.plot.frame(), self._last_good_line(scale)
        self.plot.set_references(place_references(references, frame, self._drawn, reserved))
        self.plot.set_marks(marks)

    def _last_good_line(self, scale: Scale) -> list[QRectF]:
        """Where a diverged run names its last good weights."""
        if not self._diverged or not len(self.columns["cost"]):
            return []
        frame = self.plot.frame()
        height = QFontMetricsF(font("body_strong")).height() + 4
        middle = frame.y(scale.position(float(self.columns["cost"][-1])))
        return [QRectF(frame.rect.left(), middle - height / 2, frame.rect.width(), height)]

    def _references(self) -> list[Reference]:
        scale = self.plot.scale
        return [Reference(scale.position(each.cost), _words(each)) for each in self._baselines]

    def _plot_in_words(self) -> str:
        index = self.shown_index()
        if index < 0:
            return tr("No epoch yet.")
        record = self.columns.record(index)
        way = trend(self.columns["cost"][: index + 1])
        terms = "; ".join(
            f"{each.name} {format_figure(record[each.column])}" for each in self._curves[1:]
        )
        beside = "".join(f" {_words(each)}." for each in self._baselines)
        return tr("Cost {cost} at epoch {epoch} of {epochs}, {way}; {terms}.{beside}").format(
            cost=format_figure(record["cost"]),
            epoch=f"{index + 1:,}",
            epochs=f"{self.planned_epochs:,}",
            way=way,
            terms=terms,
            beside=beside,
        )

    def _shown(self) -> list[Curve]:
        return [each for each in self._curves if each.column not in self._hidden]

    def _show_curve(self, column: str, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(column)
        self._redraw()

    def _show_table(self, on: bool) -> None:
        self.switch.setEnabled(not on)
        self.show_page(int(on))

    def _switch_scale(self) -> None:
        self._set_scale("linear" if self.plot.scale is LOG else "log")

    def _set_scale(self, name: str) -> None:
        self.switch.choose(name)
        self.plot.set_scale(SCALES[name])
        self._redraw()

    def _fit_words(self) -> None:
        """Shorter words where the full ones would leave the plot too little room."""
        self.switch.set_short(self.is_narrow())
        full, room = self.labels.width_for(short=False), self.width() - VALUE_AXIS_WIDTH
        # A sum's long figures take the names' place, so that the plot ends where others do.
        short = full > column_width() or room - JOINT_WIDTH - PADDING - full < _PLOT_SHARE * room
        self.labels.set_short(short)


def _words(baseline: Baseline) -> str:
    return f"{said(baseline.name)} {format_figure(baseline.cost)}"
