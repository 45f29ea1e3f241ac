"""Which classes are reconstructed badly: the mean error of each."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea

from core.analysis.errors import ImageErrors
from sae_gui.panels.panel import PADDING, Panel
from sae_gui.translation import tr
from sae_gui.typography import format_figure
from sae_gui.widgets.error_bars import ErrorBars
from sae_gui.widgets.fitting_label import FittingLabel


class ErrorBarsPanel(Panel):
    """The bars, and under them what a click does or did.

    Signals
    -------
    class_chosen : index of the class that alone is to be shown, and its name; None for all.
    """

    class_chosen = Signal(object, str)

    def __init__(self) -> None:
        explanation = tr(
            "The mean error of each class's images, and as a grey line that of all images. Long "
            "bars are classes that the code describes badly, or that have more ink: the error "
            "is a sum over pixels. A click, or Enter, shows only that class's pairs."
        )
        super().__init__(tr("Error by class"), "errorBarsPanel", explanation)
        self.set_least_size(200, 160)
        self._names: tuple[str, ...] = ()
        self.label: int | None = None
        self.bars = ErrorBars()
        self.empty = FittingLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        self.foot = FittingLabel(alignment=Qt.AlignmentFlag.AlignLeft)
        self.scroll = QScrollArea()
        self.scroll.setObjectName("errorBarsScroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll.setWidget(self.bars)
        self.scroll.viewport().setAutoFillBackground(False)
        self.bars.setAutoFillBackground(False)
        self.body.setContentsMargins(PADDING - 8, 0, PADDING - 8, 10)
        for words in (self.empty, self.foot):  # level with the names, whose rows reach further
            words.setContentsMargins(8, 0, 8, 0)
        for widget, stretch in ((self.empty, 0), (self.scroll, 1), (self.foot, 0)):
            self.body.addWidget(widget, stretch)
        self.bars.class_chosen.connect(self._take)
        self.bars.focused.connect(self._keep_in_sight)
        self.show_nothing("")

    def show_nothing(self, *words: str) -> None:
        """No bars, and why."""
        self._names, self.label = (), None
        self.bars.choose(None)
        self.bars.show_means((), (), (), float("nan"))
        self.set_caption("")
        self._show_words(*words)

    def show_errors(self, names: tuple[str, ...], errors: ImageErrors) -> None:
        """Newly measured errors, and the names of the classes."""
        if names != self._names and self.label is not None:
            self._take(None)
        self._names = names
        if errors.labels is None or not names:
            self.show_nothing(
                tr("These images have no classes: only their errors are sorted."),
                tr("No classes."),
            )
        else:
            counts = np.bincount(errors.labels, minlength=len(names)).tolist()
            means = errors.class_means(len(names)).tolist()
            self.bars.show_means(names, means[: len(names)], counts[: len(names)], errors.mean)
            self.empty.hide()
            self.scroll.show()
            self._show_foot()
        mean, median = format_figure(errors.mean), format_figure(errors.median)
        self.set_caption(
            tr("mean {mean}, median {median}").format(mean=mean, median=median),
            tr("median {median}").format(median=median),
        )

    def state_in_words(self) -> str:
        return self.bars.state_in_words() if self.empty.isHidden() else self.empty.text()

    def choose(self, label: int | None) -> None:
        """Mark a class, or none, as other parts of the window want it."""
        self.bars.choose(label)
        self._take(label)

    def _take(self, label: int | None) -> None:
        self.label = label
        self.bars.choose(label)
        self._show_foot()
        self.class_chosen.emit(label, "" if label is None else self._names[label])

    def _show_foot(self) -> None:
        self.foot.show()
        if self.label is None:
            self.foot.set_wordings(
                tr("Click a class to see only its pairs."), tr("Click: only this class.")
            )
        else:
            self.foot.set_wordings(
                tr("Click “{name}” again for all classes.").format(name=self._names[self.label]),
                tr("Click again for all."),
            )

    def _show_words(self, *words: str) -> None:
        self.empty.set_wordings(*words)
        self.empty.show()
        self.scroll.hide()
        self.foot.hide()

    def _keep_in_sight(self, row: QRectF) -> None:
        self.scroll.ensureVisible(0, round(row.center().y()), 0, round(row.height()))
