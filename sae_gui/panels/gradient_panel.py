"""Is the gradient right? Numeric derivatives against analytic ones, a point for each weight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.gradient_check import GradientCheck, under_rule, weight_name
from core.recipe import SETTINGS, Recipe
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import mark, said, tr
from sae_gui.typography import font, format_figure
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.scatter_plot import ScatterPlot
from sae_gui.widgets.segmented_switch import SegmentedSwitch
from sae_gui.widgets.state_mark import StateMark
from sae_gui.words import count, within_sentence

EXPLANATION = mark(
    "Training follows the derivative of the cost by each weight. Here it is found in two ways: "
    "by the formulas that train (analytic), and by nudging one weight up and down and seeing how "
    "much the cost changes (numeric). Every weight of a small network is a point; formulas that "
    "are right put all of them on the line. The notebook of 2018 has other formulas: switch to "
    "them to see how far off they are."
)
_EMPTY = mark("a point for each weight appears here")
_IDLE = mark("Do the formulas that train give the derivative of the cost?")
_EXACT = mark("On 12 random images of 4 × 4 pixels, 6 units, in float64.")
_NOTEBOOK = mark(
    "e⁻ˢ / (1 + e⁻²ˢ) stands in place of σ′(s), and the sparsity term goes back without any σ′."
)
#: The settings that a check depends on.
_DECISIVE = (
    "hidden_activation", "active_units", "output_activation", "loss", "sparsity",
    "sparsity_target", "sparsity_weight", "weight_decay", "gradient", "input_dropout",
    "binarize", "seed",
)  # fmt: skip
_NARROW = 430
#: From this width on words stand beside the plot; below this height, above it, they are few.
_WIDE, _HIGH = 450, 400
_WORDS_SHARE, _ANY_WIDTH = 0.38, 2**24 - 1
_RULES = {
    "exact": (mark("Exact gradient"), mark("Exact")),
    "notebook-2018": (mark("Notebook, 2018"), "2018"),
}


class GradientPanel(Panel):
    """A button, a verdict and a scatter; a switch shows both rules in turn."""

    #: The recipe to check, as the form has it but for the rule.
    check_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Gradient check"), "gradientPanel", tr(EXPLANATION))
        self.set_least_size(320, 320)
        self._recipe = Recipe()
        self._checks: dict[str, GradientCheck] = {}
        self.switch = SegmentedSwitch(
            tr("Rule to check"),
            {key: (tr(full), tr(short)) for key, (full, short) in _RULES.items()},
        )
        self.switch.choose(self._recipe.gradient)
        self.switch.chosen.connect(self._choose_rule)
        self.button = QPushButton(tr("Check the gradient"))
        self.button.setObjectName("checkGradientButton")
        self.button.clicked.connect(self._request)
        self.mark = StateMark()
        self.verdict = QLabel()
        self.detail = QLabel()
        self.reading = FittingLabel()
        self.plot = ScatterPlot(
            tr("Numeric against analytic derivative"),
            tr("analytic derivative"),
            tr("numeric derivative"),
            tr("numeric = analytic"),
        )
        self.plot.setObjectName("gradientPlot")
        self.plot.words = self._plot_in_words
        self.plot.pointed.connect(self._read_point)
        self._arrange()
        self._show()

    def show_recipe(self, recipe: Recipe) -> None:
        """Take what the form says; a verdict on other formulas is forgotten."""
        before, self._recipe = self._recipe, recipe
        if any(getattr(recipe, key) != getattr(before, key) for key in _DECISIVE):
            self._checks.clear()
            self.switch.choose(recipe.gradient)
            self._show()

    def check_now(self, recipe: Recipe) -> None:
        """Check a recipe under its own rule, as if the button had been pressed."""
        self.show_recipe(recipe)
        self.switch.choose(recipe.gradient)
        self._request()

    def show_checking(self) -> None:
        """Say that a check is under way."""
        self._say("dot", tr("Nudging every weight up and down …"))
        self.button.setEnabled(False)

    def show_result(self, check: GradientCheck) -> None:
        """Take a verdict, and show it where it is on the rule that the switch shows."""
        self._checks[check.recipe.gradient] = check
        self._show()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no verdict."""
        self._show()
        self._say("triangle", sentence)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.switch.set_short(self.width() < _NARROW)
        beside = self.width() >= _WIDE
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._row.setSpacing(12 if beside else 0)
        self._words.setMaximumWidth(round(_WORDS_SHARE * self.width()) if beside else _ANY_WIDTH)
        self.detail.setVisible(beside or self.height() >= _HIGH)

    def _choose_rule(self, rule: str) -> None:
        """The other rule's verdict, found now where one was asked for before."""
        asked_before = bool(self._checks)
        self._show()
        if asked_before and rule not in self._checks:
            self._request()

    def _request(self) -> None:
        self.check_requested.emit(under_rule(self._recipe, self.switch.current()))

    def _show(self) -> None:
        """What is known about the rule that the switch shows."""
        check = self._shown_check()
        self.button.setEnabled(True)
        if check is None:
            self.set_caption("")
            self.plot.clear(tr(_EMPTY))
            self._say("ring", tr(_IDLE))
        else:
            self.set_caption(count(check.analytic.size, "weight"))
            self.plot.set_points(check.analytic, check.numeric)
            self._say("check" if check.passed else "triangle", said(check.verdict))
        self.detail.setText(_detail(self._recipe, self.switch.current()))
        self._read_point(None)

    def _shown_check(self) -> GradientCheck | None:
        return self._checks.get(self.switch.current())

    def _say(self, shape: str, words: str) -> None:
        self.mark.set_shape(shape)
        self.verdict.setText(words)
        self.setAccessibleDescription(words)

    def _read_point(self, index: int | None) -> None:
        """The figures of one weight in the foot."""
        check = self._shown_check()
        if check is None or index is None:
            self.reading.set_wordings("")
        else:
            self.reading.set_wordings(*_weight_words(check, index))

    def _plot_in_words(self) -> str:
        check, index = self._shown_check(), self.plot.pointed_index()
        if check is None:
            return tr("No check yet.")
        if index is not None:
            return _weight_words(check, index)[0]
        weights = count(check.analytic.size, "weight")
        return f"{tr(_RULES[check.recipe.gradient][0])}, {weights}. {said(check.verdict)}"

    def _arrange(self) -> None:
        self.verdict.setFont(font("body_strong"))
        self.verdict.setWordWrap(True)
        self.verdict.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.verdict.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.verdict.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Two lines from the start, so that an answer moves nothing.
        self.verdict.setMinimumHeight(2 * self.verdict.fontMetrics().height() + 4)
        self.detail.setFont(font("caption"))
        self.detail.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.detail.setWordWrap(True)
        self.detail.setMinimumHeight(2 * self.detail.fontMetrics().height() + 4)
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        answer = QHBoxLayout()
        answer.setSpacing(8)
        answer.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        answer.addWidget(self.verdict, 1)
        self._words = QWidget()
        column = QVBoxLayout(self._words)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        column.addLayout(answer)
        column.addWidget(self.detail)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._row.addWidget(self._words)
        self._row.addWidget(self.plot, 1)
        self.add_tool(self.switch)
        self.body.setContentsMargins(PADDING, 0, PADDING, PADDING // 2)
        self.body.addLayout(self._row, 1)
        self.body.addWidget(self.reading)


def _detail(recipe: Recipe, rule: str) -> str:
    """What is checked, and on what, for the lines under the verdict."""
    if rule == "exact":
        return tr(_EXACT)
    checked = under_rule(recipe, rule)
    changed = [
        f"{within_sentence(SETTINGS[key].label)} {_value_words(checked, key)}"
        for key in _DECISIVE
        if key != "gradient" and getattr(checked, key) != getattr(recipe, key)
    ]
    return (
        tr("{notebook} Checked with {changed}.").format(
            notebook=tr(_NOTEBOOK), changed=", ".join(changed)
        )
        if changed
        else tr(_NOTEBOOK)
    )


def _value_words(recipe: Recipe, key: str) -> str:
    """A setting's value as the form says it."""
    value = getattr(recipe, key)
    return within_sentence(SETTINGS[key].choices.get(value, str(value)))


def _weight_words(check: GradientCheck, index: int) -> tuple[str, str]:
    """One weight's two derivatives, with its name and without."""
    pair = check.analytic[index], check.numeric[index]
    analytic, numeric = (format_figure(float(each)) for each in pair)
    figures = tr("analytic {analytic}, numeric {numeric}").format(
        analytic=analytic, numeric=numeric
    )
    return f"{weight_name(check.recipe, index)}: {figures}", figures
