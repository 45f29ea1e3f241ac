"""How much the code knows: classes read from it, and from raw pixels for comparison."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.analysis.probe import ProbeResult
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import mark, tr
from sae_gui.typography import font
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.reference_lines import Reference
from sae_gui.widgets.unit_plot import UnitPlot
from sae_gui.words import count, epoch_words

EXPLANATION = mark(
    "How much the code knows of what an image shows, though training never saw a class. A softmax "
    "regression, the plainest reader there is, learns to tell the classes from codes; another one "
    "learns it from the raw pixels of the same images. The curve is for codes of which only the "
    "strongest units of each image stay on, with a reader of its own for each number of units."
)
_EMPTY = mark("accuracy by the number of units switched on appears here")
_NO_CLASSES = mark("These images have no classes, or one alone: there is nothing to tell apart.")
_LOW = 210
_SHARES_APART = 24


class ProbePanel(Panel):
    """Two large figures over a curve."""

    def __init__(self) -> None:
        super().__init__(tr("Probe"), "probePanel", tr(EXPLANATION))
        self.set_least_size(340, 200)
        self.on_codes = _Share("probe.codes", tr("from the code"))
        self.on_pixels = _Share("probe.pixels", tr("from raw pixels"))
        self.axis_words, self.reading = FittingLabel(), FittingLabel()
        self.axis_words.set_wordings(
            tr("read correctly from the strongest units"), tr("read correctly")
        )
        self.plot = UnitPlot(tr("Accuracy by units switched on"))
        self.plot.setObjectName("probePlot")
        self.plot.words = self._plot_in_words
        self.plot.pointed.connect(self._read_point)
        self.foot = FittingLabel()
        self.foot.setObjectName("probeFoot")
        self._result: ProbeResult | None = None
        self._arrange()
        self.clear()

    def clear(self, words: str = "") -> None:
        """Nothing has been read."""
        self._result = None
        self.on_codes.show_share(None)
        self.on_pixels.show_share(None)
        self.plot.clear(words or tr(_EMPTY))
        self.foot.set_wordings("")
        self._read_point(None)

    def show_busy(self, busy: bool) -> None:
        """Whether figures are on their way."""
        self.set_caption(tr("learning to read …") if busy else "")

    def show_problem(self, sentence: str) -> None:
        """Why nothing was read."""
        self.clear(sentence)

    def show_result(self, result: ProbeResult | None, epoch: int, progress: float) -> None:
        """What was read at that time; None where the images have no classes."""
        if result is None:
            self.clear(tr(_NO_CLASSES))
            return
        self._result = result
        self.on_codes.show_share(result.on_codes)
        self.on_pixels.show_share(result.on_pixels)
        pixels = Reference(
            result.on_pixels, tr("raw pixels {percent}").format(percent=_percent(result.on_pixels))
        )
        self.plot.set_points(result.by_units, [pixels])
        self.foot.set_wordings(*_foot(result, epoch_words(epoch, progress)))
        self._read_point(None)

    def least_width(self) -> int:
        """With both shares whole."""
        shares = (each.minimumSizeHint().width() for each in (self.on_codes, self.on_pixels))
        return max(sum(shares) + _SHARES_APART + 2 * PADDING, self.minimumWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.foot.setVisible(self.height() >= _LOW)

    def _read_point(self, index: int | None) -> None:
        result = self._result
        known = result is not None and index is not None
        self.reading.set_wordings(_point_words(*result.by_units[index]) if known else "")

    def _plot_in_words(self) -> str:
        result, index = self._result, self.plot.pointed_index()
        if result is None:
            return tr("Nothing has been read yet.")
        if index is not None:
            return _point_words(*result.by_units[index])
        shares = "; ".join(_point_words(*each) for each in result.by_units)
        return f"{shares}. {self.foot.text()}"

    def _arrange(self) -> None:
        shares = QHBoxLayout()
        shares.setSpacing(_SHARES_APART)
        shares.addWidget(self.on_codes)
        shares.addWidget(self.on_pixels)
        shares.addStretch(1)
        heads = QHBoxLayout()
        heads.addWidget(self.axis_words)
        heads.addStretch(1)
        heads.addWidget(self.reading)
        self.axis_words.setFixedHeight(20)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(shares)
        column.addSpacing(4)
        column.addLayout(heads)
        column.addWidget(self.plot, 1)
        column.addWidget(self.foot)
        self.body.setContentsMargins(PADDING, 0, PADDING, 8)
        self.body.addLayout(column, 1)


class _Share(QWidget):
    """A large share, and what it was read from beside it."""

    SAID = ("_words",)

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self._words = words
        self.figure, caption = QLabel(), QLabel(words)
        self.figure.setObjectName(name)
        self.figure.setFont(font("heading"))
        caption.setFont(font("caption"))
        caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.figure)
        row.addWidget(caption, 0, Qt.AlignmentFlag.AlignBottom)

    def show_share(self, share: float | None) -> None:
        text = "–" if share is None else _percent(share)
        self.figure.setText(text)
        known = tr("Not known") if share is None else tr("{text} read correctly").format(text=text)
        self.figure.setAccessibleName(f"{known} {self._words}")


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _point_words(units: int, share: float) -> str:
    return f"{count(units, 'unit')}: {_percent(share)}"


def _foot(result: ProbeResult, when: str) -> tuple[str, ...]:
    if result.held_out:
        tested = count(result.tested_on, "held-out training image")
    else:
        tested = count(result.tested_on, "validation image")
    guessing = tr("guessing {percent}").format(percent=_percent(result.guessing))
    return (
        tr("On {tested}, {when}; learnt from {trained_on}; {guessing}.").format(
            tested=tested, when=when, trained_on=f"{result.trained_on:,}", guessing=guessing
        ),
        tr("On {tested}, {when}; {guessing}.").format(tested=tested, when=when, guessing=guessing),
        tr("On {tested}, {when}.").format(tested=tested, when=when),
        tr("On {tested}.").format(tested=tested),
    )
