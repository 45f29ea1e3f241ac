"""Two moments or two runs side by side, while a lesson compares them."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from sae_gui.panels.panel import HEADER_HEIGHT, PADDING, Panel
from sae_gui.theme import current_theme
from sae_gui.translation import mark, tr
from sae_gui.widgets.compared_side import ComparedSide, Side

EXPLANATION = mark(
    "Two states side by side: at the left what was before, at the right what is now. Tiles are "
    "the units' weights, in the same order on both sides: blue holds ink back, rust draws it, "
    "each unit on its own scale. Beneath, units by their mean activation, with the target ρ "
    "dashed where there is one, and a few images beside their reconstructions. The error is half "
    "the sum of squared differences, the mean over the training images."
)


class BeforeAfterPanel(Panel):
    """`before` at the left, `now` at the right of a line, their axes alike."""

    def __init__(self) -> None:
        super().__init__(tr("Before and after"), "beforeAfterPanel", tr(EXPLANATION))
        self.set_least_size(440, 220)
        self.before, self.now = ComparedSide("comparedBefore"), ComparedSide("comparedNow")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * PADDING)
        row.addWidget(self.before, 1)
        row.addWidget(self.now, 1)
        self.body.addLayout(row)

    def show_sides(self, before: Side | None, now: Side | None, empty: tuple[str, str]) -> None:
        """Show both; `empty` says of each what will appear where it is None."""
        top = _axis_end([each for each in (before, now) if each is not None])
        # Of a start the title says already when it was.
        when = "" if before is not None and before.is_start else tr("before")
        self.before.show_side(before, when, empty[0], top)
        self.now.show_side(now, tr("now"), empty[1], top)

    def state_in_words(self) -> str:
        return f"{self.before.state_in_words()}; {self.now.state_in_words()}"

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = round(self.width() / 2)
        rect = self.rect().adjusted(middle, HEADER_HEIGHT, 0, 0)
        painter.fillRect(rect.left(), rect.top(), 1, rect.height(), current_theme().color("line"))
        painter.end()


def _axis_end(sides: list[Side]) -> float:
    """1, as a sigmoid's activations are; more where ReLU units go further."""
    highest = max((float(np.max(each.activations, initial=0)) for each in sides), default=1.0)
    return 1.0 if highest <= 1 else float(np.ceil(highest))
