"""Why this reconstruction: its parts, how they build it up, and what other activations do."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from core.analysis.explanation import NO_EDITS, Edits, Explanation
from core.blocks import Floats
from sae_gui.colormaps import difference_table, digit_table, light_on_dark_table
from sae_gui.icons import icon
from sae_gui.panels.panel import HEADER_HEIGHT, PADDING, Panel
from sae_gui.theme import Theme, current_theme
from sae_gui.translation import mark, tr
from sae_gui.typography import format_figure, scaled
from sae_gui.weight_images import span_of_all
from sae_gui.widgets.build_up import BuildUp
from sae_gui.widgets.build_up_head import BuildUpHead, SectionHead
from sae_gui.widgets.code_bars import CodeBars
from sae_gui.widgets.explained_images import ExplainedImages, Term
from sae_gui.widgets.fitting_label import FittingLabel
from sae_gui.widgets.image_chooser import ImageChooser
from sae_gui.widgets.scale_bar import ScaleBar
from sae_gui.widgets.scale_line import NamedScale, ScaleLine
from sae_gui.widgets.tile_painting import ink_tiles, signed_tiles, weight_tiles
from sae_gui.widgets.why_heights import least_height, share_out
from sae_gui.words import count as number_of

EXPLANATION = mark(
    "How one image's reconstruction comes about. It starts from the bias alone; every unit that "
    "is on adds its decoder image times its activation; the output's activation makes pixels of "
    "the sum. Units stand in the order of their part's length, activation times the norm of the "
    "decoder weights. Drag a bar to change an activation, click its picture to switch the unit "
    "off: reconstruction, difference and error follow. Parts of the equation share one scale; "
    "each picture under a bar has its own: blue takes ink away, rust adds it."
)
#: Narrower than this: no picture equation, 15 bars, 9 steps.
NARROW = 1100
_TERMS = 3
_BOTTOM = 8
_SCALE = 56
_ON = 0.1


class WhyPanel(Panel):
    """Shows an `Explanation`, and keeps what was changed by hand.

    Signals
    -------
    steps_changed : another number of steps has room.
    """

    steps_changed = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Why this reconstruction"), "whyPanel", tr(EXPLANATION))
        self._why: Explanation | None = None
        self._waiting: tuple[Explanation, tuple[int, int]] | None = None
        self._shape = (28, 28)
        self._count: int | None = None
        self._span: float | None = None
        self._light_on_dark = False
        self._drag_base: Edits | None = None
        self.edits = NO_EDITS
        self.narrow = False
        self.chooser = ImageChooser()
        self.images, self.steps, self.bars = ExplainedImages(), BuildUp(), CodeBars()
        self.build_up = BuildUpHead()
        self.code_head = SectionHead(tr("Code"))
        self.foot = ScaleLine()
        self.empty = FittingLabel(role="body", alignment=Qt.AlignmentFlag.AlignHCenter)
        self._make_tools()
        self._arrange()
        self._connect()
        self.show_nothing("")

    # -- what the page tells it ---------------------------------------------------------------

    def show_nothing(self, words: str) -> None:
        """Nothing to explain, and why; changes made by hand are forgotten."""
        self._why = self._waiting = self._drag_base = None
        self._count, self.edits = None, NO_EDITS
        self.build_up.stop()
        for each in (self.images, self.steps, self.bars):
            each.clear()
        self.set_caption("")
        self.code_head.set_words("", "")
        self.empty.set_wordings(words)
        self._show_parts(False)
        self._show_actions()

    def show_explanation(self, why: Explanation, shape: tuple[int, int]) -> None:
        """A newer model, or another image; changes by hand stay, for unit numbers stay.

        While a bar is dragged it waits: nothing moves from under the mouse.
        """
        if self.bars.is_dragging:
            self._waiting = why, shape
            return
        self._why, self._shape = why, shape
        self._show_parts(True)
        self._share_out()
        self._draw_all()

    def forget_edits(self) -> None:
        """Another image or another run: begin with its own code."""
        self.edits, self._count, self._drag_base = NO_EDITS, None, None
        self.build_up.stop()

    def set_light_on_dark(self, on: bool) -> None:
        self._light_on_dark = on
        self._draw_all()

    @property
    def step_limit(self) -> int:
        return 9 if self.narrow else 14

    def apply_theme(self, theme: Theme) -> None:
        super().apply_theme(theme)
        self._draw_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        changes, self.narrow, self.bars.narrow = narrow != self.narrow, narrow, narrow
        self._share_out()
        if changes:
            self.steps_changed.emit()
            self._draw_all()

    def _share_out(self) -> None:
        """Pictures as large as the height allows; the bars take what is left."""
        heads = self.build_up.height() + self.code_head.height() + self.foot.sizeHint().height()
        around = HEADER_HEIGHT + _BOTTOM + heads
        self.setMinimumHeight(around + least_height(self._shape))
        room = self.height() - around
        heights = share_out(
            room,
            self.width() - 2 * PADDING,
            self._shape,
            self.step_limit,
            with_equation=not self.narrow,
        )
        self.images.setFixedHeight(heights.images)
        self.steps.setFixedHeight(heights.steps)

    # -- what the user does -------------------------------------------------------------------

    def undo(self) -> None:
        self._take(self.edits.undone())

    def reset(self) -> None:
        self._take(self.edits.cleared())

    def _edit(self, unit: int, value: float | None, complete: bool) -> None:
        base = self._drag_base or self.edits
        self._drag_base = None if complete else base
        if self._why is not None and value == float(self._why.code[unit]):
            value = None
        self._take(base.setting(unit, value))
        if complete and self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self.show_explanation(*waiting)

    def _take(self, edits: Edits) -> None:
        self.edits = edits
        self._show_actions()
        self._draw()

    def _pick(self, count: int) -> None:
        if self._why is not None:
            self._count = None if count >= self._why.parts else count
            self._draw()

    # -- showing ------------------------------------------------------------------------------

    def _draw_all(self) -> None:
        if self._why is not None:
            caption = tr("a sum of parts, one for each unit that is on")
            self.set_caption(caption, tr("a sum of parts"))
            self._show_actions()
            order, code = self._why.order.tolist(), self._why.code.tolist()
            self.bars.show_code(self._shape, order, code, self._why.top)
            self._draw()
            self._draw_part_tiles()

    def _draw(self) -> None:
        """What depends on the changes by hand: a few rows of the decoder, not the whole."""
        why = self._why
        if why is None:
            return
        sums = why.sums_with(self.edits)
        whole = sums[-1]
        count = why.parts if self._count is None else min(self._count, why.parts)
        partial = whole if count == why.parts else why.sum_of_strongest(count, self.edits)
        self._draw_images(why, partial)
        self._span = None
        self.images.show_terms([] if self.narrow else self._terms(why, whole))
        self._show_scales()
        self._draw_steps(why, sums, count)
        self._draw_bars(why)

    def _draw_images(self, why: Explanation, sum_shown: Floats) -> None:
        images = np.stack([why.image, *why.shown(np.stack([sum_shown, why.total]))])
        errors = why.errors(images[1:])
        tiles = ink_tiles(images, self._shape, self._ink())
        difference = images[1:2] - why.image
        tiles += signed_tiles(difference, self._shape, difference_table(current_theme()))
        self.images.show_images(self._shape, tiles, float(errors[0]), float(errors[1]))

    def _draw_steps(self, why: Explanation, sums: Floats, count: int) -> None:
        images = why.shown(sums)
        tiles = ink_tiles(images, self._shape, self._ink())
        strongest = int(why.order[0])
        errors: list[float] = why.errors(images).tolist()
        self.steps.show_steps(self._shape, why.counts, strongest, tiles, errors)
        self.steps.set_now(count)
        self.build_up.show_count(count, why.parts)

    def _draw_bars(self, why: Explanation) -> None:
        self.bars.show_values(self.edits.values)
        first, shown, units = self.bars.first, len(self.bars.bars), len(why.order)
        code = why.code.copy()
        for unit, value in self.edits.values.items():
            code[unit] = value
        on = int(np.count_nonzero(code > _ON))
        which = tr("{shown} strongest of {units} units, {on} above 0.1")
        if shown == units:
            which = tr("{all}, {on} above 0.1")
        if first:
            which = tr("{low} to {high} of {units} units by strength, {on} above 0.1")
        self.code_head.set_words(
            tr("drag a bar to change an activation; click its picture to switch the unit off"),
            which.format(
                shown=shown,
                all=number_of(units, "unit"),
                low=first + 1,
                high=first + shown,
                units=f"{units:,}",
                on=f"{on:,}",
            ),
        )

    def _draw_part_tiles(self) -> None:
        why = self._why
        if why is None or not self.bars.bars:
            return
        rows = why.weights[[bar.unit for bar in self.bars.bars]]
        table = difference_table(current_theme())
        self.bars.show_tiles(weight_tiles(rows, self._shape, table))

    def _show_window(self) -> None:
        """Other bars have come into sight."""
        if self._why is not None:
            self._draw_bars(self._why)
            self._draw_part_tiles()

    def _terms(self, why: Explanation, whole: Floats) -> list[Term]:
        """Start, the strongest parts, the rest added up, and what the output makes of them."""
        units = [int(unit) for unit in why.order[: min(_TERMS, why.parts)]]
        parts = [why.part(unit, self.edits) for unit in units]
        rest = whole - why.start - sum(parts, np.zeros_like(whole))
        span = span_of_all(np.stack([why.part(unit) for unit in units] or [rest]))
        self._span = span
        table = difference_table(current_theme())
        signed = weight_tiles(np.stack([*parts, rest]), self._shape, table, span)
        ends = ink_tiles(why.shown(np.stack([why.start, whole])), self._shape, self._ink())
        heads = [tr("unit {unit}").format(unit=unit) for unit in units]
        feet = [
            tr("{activation} × decoder").format(
                activation=f"{why.activation(unit, self.edits):.2f}"
            )
            for unit in units
        ]
        left = max(0, why.parts - len(units))
        more = tr("{parts} more").format(parts=f"{left:,}")
        error = tr("error {error}").format(error=format_figure(why.error(self.edits)))
        last = tr("sum") if self._is_linear(why) else tr("sigmoid of sum")
        return [
            Term(tr("start"), ends[0], tr("bias alone")),
            *(Term(*each) for each in zip(heads, signed, feet, strict=False)),
            *([Term(more, signed[-1], tr("added up"))] if left else []),
            Term(last, ends[1], error),
        ]

    def _show_scales(self) -> None:
        ink, signs = self._ink(), difference_table(current_theme())
        end = format_figure(self._span or 0.0)
        scales = [
            NamedScale(tr("images"), "", ScaleBar("0", tr("1 ink"), ink, _SCALE)),
            NamedScale(
                tr("difference"),
                tr("difference"),
                ScaleBar(tr("−½ missing"), tr("+½ too much"), signs, _SCALE),
            ),
            NamedScale(
                tr("units, each on its own scale"),
                tr("units"),
                ScaleBar(tr("less ink −"), tr("+ more ink"), signs, _SCALE),
            ),
        ]
        if self._span is not None and self.images.has_equation:
            parts = ScaleBar(f"−{end}", f"+{end}", signs, _SCALE)
            scales.insert(2, NamedScale(tr("parts of the sum"), tr("parts"), parts))
        self.foot.show_scales(scales)

    def _is_linear(self, why: Explanation) -> bool:
        probe = np.array([2.0])
        return bool(why.shown(probe)[0] == 2.0)

    def _ink(self) -> list[int]:
        table = light_on_dark_table if self._light_on_dark else digit_table
        return table(current_theme())

    def _show_actions(self) -> None:
        self.undo_action.setEnabled(self.edits.before is not None)
        self.undo_button.setEnabled(self.edits.before is not None)
        self.reset_button.setEnabled(bool(self.edits.values))

    def _show_parts(self, shown: bool) -> None:
        self.empty.setVisible(not shown)
        parts = (self.images, self.build_up, self.steps, self.code_head, self.bars, self.foot)
        for each in parts:
            each.setVisible(shown)

    # -- building -----------------------------------------------------------------------------

    def _make_tools(self) -> None:
        self.undo_button = QPushButton(icon("undo"), tr("Undo"))
        self.undo_button.setObjectName("whyUndo")
        self.undo_button.setAccessibleName(tr("Undo the last change of the code"))
        self.reset_button = QPushButton(icon("reset"), tr("Reset"))
        self.reset_button.setObjectName("whyReset")
        self.reset_button.setAccessibleName(tr("Give every unit its own activation"))
        self.undo_action = QAction(tr("Undo"), self)
        self.undo_action.setShortcut(QKeySequence.StandardKey.Undo)
        self.addAction(self.undo_action)
        for each in (self.chooser, self.undo_button, self.reset_button):
            self.add_tool(each)

    def _arrange(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.images)
        column.addWidget(self.build_up)
        column.addWidget(self.steps)
        column.addWidget(self.code_head)
        column.addWidget(self.bars, 1)
        column.addWidget(self.foot)
        column.addWidget(self.empty, 1)
        self.body.setContentsMargins(PADDING, 0, PADDING, _BOTTOM)
        self.body.addLayout(column, 1)

    def _connect(self) -> None:
        self.undo_button.clicked.connect(self.undo)
        self.undo_action.triggered.connect(self.undo)
        self.reset_button.clicked.connect(self.reset)
        self.bars.edited.connect(self._edit)
        self.bars.window_changed.connect(self._show_window)
        self.images.resized.connect(lambda: self._show_scales() if self._why else None)
        self.steps.picked.connect(self._pick)
        self.build_up.picked.connect(self._pick)
        self.chooser.refused.connect(self.failed)
