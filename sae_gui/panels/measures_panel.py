"""What a model makes of its images, in figures, beside what needs no model."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton

from core.analysis.baselines import Baseline
from core.analysis.measures import MOST_IMAGES, Measures, usual_threshold
from core.metrics import ALWAYS_ON_MEAN, CONSTANT_SPREAD, DEAD_MEAN
from core.recipe import Recipe
from core.settings import Setting
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import mark, said, tr
from sae_gui.typography import format_figure, scaled
from sae_gui.widgets.figure_table import FigureTable
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.number_field import NumberField
from sae_gui.words import count, epoch_words

EXPLANATION = mark(
    "How good the model is, measured with weights that stand still on images that stay the same. "
    "Above: its error beside errors that need no hidden unit. The mean image shows the same "
    "picture for every image; PCA is the best that a linear code of so many numbers can do. "
    "Below: figures of its reconstructions and of its units, on the images it was trained on and "
    "on those kept aside. Point at a row to read its formula."
)
_WIDEST = 560
_EMPTY = mark("Figures appear when training pauses or ends, or by Measure now.")
_EMPTY_IN_SHORT = mark("Figures appear when training pauses or ends.")
_THRESHOLD = Setting(
    label=mark("Threshold of active units"),
    help=mark(
        "Above what a unit counts as active. A sigmoid is never zero, so that 0.1 is usual for "
        "it; ReLU and top-k are zero when off."
    ),
    group="",
    minimum=0,
    maximum=1000,
)
_MODEL, _ASIDE, _MEAN, _ACTIVE, _ALL = "model", "validation", "mean", "pca-active", "pca-units"
_MOST_BASELINES = (_MEAN, _ACTIVE, _ALL)
_EXPLAINED = mark(
    "Explained variance: 1 − Σ‖x − y‖² / Σ‖x − x̄‖², the share of the differences between images "
    "that the reconstructions keep. 0 is no better than the mean image."
)
_ERRORS = {
    "squared_error": (
        mark("error per image"),
        mark(
            "Half the squared difference ½‖y − x‖², summed over the pixels, mean over the images."
        ),
    ),
    "cross_entropy": (
        mark("cross-entropy"),
        mark("−Σ x ln y + (1 − x) ln(1 − y), summed over the pixels, mean over the images."),
    ),
    "sum": (
        mark("error, a sum"),
        mark(
            "The squared difference ‖y − x‖², summed over pixels and training images, as the "
            "notebook counts."
        ),
    ),
}
_BASELINE_FORMULAS = {
    _MEAN: mark("The same picture for every image: the mean of all training images."),
    _ACTIVE: mark(
        "Principal components of all training images, as many as units are active on "
        "average. No linear code of that many numbers does better."
    ),
    _ALL: mark(
        "Principal components of all training images, as many as there are hidden units. No "
        "linear code of that many numbers does better."
    ),
}


class MeasuresPanel(Panel):
    """Two tables, a threshold, and the words that say what was measured when."""

    #: The model as it is now is to be measured.
    measure_requested = Signal()
    #: Units are to count as active above this.
    threshold_edited = Signal(float)

    def __init__(self) -> None:
        super().__init__(tr("Measures"), "measuresPanel", tr(EXPLANATION))
        self.set_least_size(340, 0)
        self.button = QPushButton(tr("Measure now"))
        self.button.setObjectName("measureNowButton")
        self.button.setToolTip(
            tr("Measure the weights as they are now; training goes on meanwhile")
        )
        self.button.clicked.connect(self.measure_requested)
        self.add_tool(self.button)
        self.threshold = NumberField(_THRESHOLD, whole=False)
        self.threshold.setObjectName("measureThreshold")
        self.threshold.setAccessibleName(tr(_THRESHOLD.label))
        self.threshold.setAccessibleDescription(tr(_THRESHOLD.help))
        self.threshold.setToolTip(f"<p>{tr(_THRESHOLD.help)}</p>")
        self.threshold.setFixedWidth(68)
        self.threshold.edited.connect(self._take_threshold)
        self.errors = _error_table()
        self.figures = _figure_table(self.threshold)
        self.foot = FittingLabel()
        self.foot.setObjectName("measuresFoot")
        self._recipe, self._training_images = Recipe(), 0
        self._baselines: tuple[Baseline, ...] = ()
        self.body.addWidget(self.errors)
        self.body.addSpacing(4)
        self.body.addWidget(self.figures)
        self.body.addSpacing(4)
        self.body.addStretch(1)
        self.body.addWidget(self.foot)
        self._show_threshold(usual_threshold(self._recipe))
        self.clear(self._recipe, 0)

    def least_width(self) -> int:
        """With every name and every figure whole."""
        tables = (each.least_width() for each in (self.errors, self.figures))
        return max(*tables, 340 - 2 * PADDING) + 2 * PADDING

    def _align(self) -> None:
        """One table under the other on the same columns, where no name is cut for it."""
        # Figures far from their names are hard to follow.
        widest = max(scaled(_WIDEST), self.least_width() - PADDING)
        right = max(PADDING, self.width() - PADDING - widest)
        if self.body.contentsMargins().right() != right:
            self.body.setContentsMargins(PADDING, 0, right, 8)
        tables = self.errors, self.figures
        own = [each.head_widths() for each in tables]
        common = [max(pair) for pair in zip(*own, strict=True)]
        fits = max(each.least_width(common) for each in tables) <= self.width() - PADDING - right
        for table, widths in zip(tables, own, strict=True):
            table.set_widths(*(common if fits else widths))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # other words, or another size of type
            self._align()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._align()

    def clear(self, recipe: Recipe, training_images: int) -> None:
        """No figures yet of a run by this recipe on so many images."""
        bounded = recipe.hidden_activation == "sigmoid"
        if usual_threshold(recipe) != usual_threshold(self._recipe):
            self._show_threshold(usual_threshold(recipe))
        self._recipe, self._training_images = recipe, training_images
        head, formula = (tr(each) for each in _ERRORS[_kind(recipe)])
        self.errors.set_heads(head, tr("explained variance"))
        self.figures.set_heads(
            tr("training"), tr("validation") if recipe.validation_fraction else ""
        )
        self._align()
        for table in (self.errors, self.figures):
            table.clear()
        self.errors.name_row(_MODEL, tr("this model"), f"{formula} {tr(_EXPLAINED)}")
        self.errors.name_row(_ASIDE, tr("on validation images"), f"{formula} {tr(_EXPLAINED)}")
        self.errors.hide_row(_ASIDE, recipe.validation_fraction == 0)
        self.figures.hide_row("always_on", not bounded)
        self.show_baselines(self._baselines)
        self.foot.set_wordings(tr(_EMPTY), tr(_EMPTY_IN_SHORT))
        self.setAccessibleDescription(tr(_EMPTY))

    def threshold_value(self) -> float:
        """Above what units count as active: what the field says, or last said that makes sense."""
        return self._threshold

    def set_can_measure(self, can: bool) -> None:
        """Whether there is a model to be measured."""
        self.button.setEnabled(can)

    def show_busy(self, busy: bool) -> None:
        """Whether figures are on their way."""
        self.set_caption(tr("measuring …") if busy else "")

    def show_problem(self, sentence: str) -> None:
        """Why there are no figures."""
        self.foot.set_wordings(sentence)

    def show_measures(
        self, training: Measures, validation: Measures | None, epoch: int, progress: float
    ) -> None:
        """Figures of both sets, and when they were measured."""
        # The notebook sums over all training images, of which these are a sample.
        scale = 2 * self._training_images if _kind(self._recipe) == "sum" else 1
        for key, each in ((_MODEL, training), (_ASIDE, validation)):
            if each is not None:
                figures = format_figure(scale * each.loss), _percent(each.explained_variance)
                self.errors.show_row(key, *figures)
        for key, of in _FIGURES.items():
            sets = (training, validation)
            self.figures.show_row(key, *(None if each is None else of(each) for each in sets))
        self.foot.set_wordings(*_feet(training, validation, epoch_words(epoch, progress)))
        self._describe()

    def show_baselines(self, baselines: Sequence[Baseline]) -> None:
        """Errors to hold the model's against, the largest first."""
        self._baselines = tuple(baselines)
        keys = (_MEAN, _ACTIVE, _ALL) if len(baselines) == 3 else (_MEAN, _ALL)
        shown = dict(zip(keys, baselines, strict=False))
        for key in _MOST_BASELINES:
            self.errors.hide_row(key, key not in shown)
            if key in shown:
                each = shown[key]
                self.errors.name_row(key, said(each.name), tr(_BASELINE_FORMULAS[key]))
                # Beside a cross-entropy stands the mean image alone, which explains nothing.
                figures = format_figure(each.cost), _percent(each.explained_variance)
                self.errors.show_row(key, *figures)
        self._describe()

    def _show_threshold(self, threshold: float) -> None:
        """Put a threshold into the field without having it measured."""
        self._threshold = threshold
        self.threshold.blockSignals(True)
        self.threshold.setValue(threshold)
        self.threshold.blockSignals(False)
        self.threshold.setProperty("invalid", False)

    def _take_threshold(self) -> None:
        value = self.threshold.value()
        good = not isinstance(value, str) and _THRESHOLD.contains(value)
        self.threshold.setProperty("invalid", not good)
        self.threshold.update()
        if good:
            self._threshold = float(value)
            self.threshold_edited.emit(self._threshold)

    def _describe(self) -> None:
        words = f"{self.errors.words()}. {self.figures.words()}. {self.foot.text()}"
        self.setAccessibleDescription(words)


def _error_table() -> FigureTable:
    table = FigureTable(
        "measures.errors", (tr("error per image"), tr("explained variance")), "88,888"
    )
    table.add_row(_MODEL, tr("this model"), "")
    table.add_row(_ASIDE, tr("on validation images"), "")
    for key in _MOST_BASELINES:
        table.add_row(key, "", "")
    return table


def _figure_table(threshold: NumberField) -> FigureTable:
    table = FigureTable("measures.figures", (tr("training"), tr("validation")), "8,888.8")
    table.add_row(
        "pixel_error",
        tr("Mean squared error by pixel"),
        tr("(y − x)², mean over pixels and images."),
    )
    table.add_row(
        "mean_activation", tr("Mean activation"), tr("Mean over all hidden units and images.")
    )
    table.add_row(
        "active_units",
        tr("Active units above"),
        tr("L0: how many units are above the threshold, mean over the images."),
        threshold,
    )
    table.add_row(
        "dead",
        tr("Dead units"),
        tr(
            "Units whose mean activation is at most {dead_mean} (sigmoid), or at most a "
            "thousandth of the mean over all units (ReLU, top-k)."
        ).format(dead_mean=DEAD_MEAN),
    )
    table.add_row(
        "always_on",
        tr("Units always on"),
        tr("Units whose mean activation is at least {always_on_mean}.").format(
            always_on_mean=ALWAYS_ON_MEAN
        ),
    )
    table.add_row(
        "constant",
        tr("Constant units"),
        tr(
            "Units whose highest and lowest activation differ by {constant_spread} at "
            "most, dead and always-on ones left out."
        ).format(constant_spread=CONSTANT_SPREAD),
    )
    return table


_FIGURES = {
    "pixel_error": lambda each: format_figure(each.mean_squared_error),
    "mean_activation": lambda each: format_figure(each.mean_activation),
    "active_units": lambda each: format_figure(each.active_units),
    "dead": lambda each: f"{each.dead:,}",
    "always_on": lambda each: f"{each.always_on:,}",
    "constant": lambda each: f"{each.constant:,}",
}


def _kind(recipe: Recipe) -> str:
    return "sum" if recipe.gradient == "notebook-2018" else recipe.loss


def _percent(share: float) -> str | None:
    return None if math.isnan(share) else f"{100 * share:.1f} %".replace("-", "−")


def _feet(training: Measures, validation: Measures | None, when: str) -> tuple[str, str]:
    """What was measured when, in a sentence and in short."""
    known = [f"{_first(training)} {count(training.images, 'training image')}"]
    numbers = [f"{_first(training)} {training.images:,} {tr('training')}"]
    if validation is not None:
        known.append(f"{_first(validation)} {count(validation.images, 'validation image')}")
        numbers.append(f"{_first(validation)} {validation.images:,} {tr('validation')}")
    images, figures = tr(" and ").join(known), ", ".join(numbers)
    return tr("Measured {when} on {images}.").format(when=when, images=images), tr(
        "{when}, {numbers} images"
    ).format(when=when, numbers=figures)


def _first(measures: Measures) -> str:
    return tr("the first") if measures.images == MOST_IMAGES else tr("all")
