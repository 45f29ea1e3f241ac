"""What colour tells, a dash, a shape, weight of letters or a word tells too."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from core.recipe import Recipe
from core.runs.comparison import ComparedRun
from core.runs.moments import Moments
from sae_gui.icons import icon
from sae_gui.panels.runs_panel import RunsPanel
from sae_gui.theme import load_theme
from sae_gui.widgets.cost_terms import cost_terms
from sae_gui.widgets.curve_style import BASELINE, TARGET
from sae_gui.widgets.notice_bar import _KINDS
from sae_gui.widgets.run_style import run_style
from sae_gui.widgets.state_mark import StateMark
from sae_gui.widgets.wall_marks import ALWAYS_ON, CONSTANT, DEAD, PINNED, paint_mark


def dark_pixels(image: QImage) -> np.ndarray:
    """Where something is drawn, whatever its colour: booleans, shape (rows, columns)."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    return rows[:, : grey.width()] < 215


def differ(one: np.ndarray, other: np.ndarray) -> float:
    """The share of drawn pixels that only one of two pictures has."""
    return float((one ^ other).sum() / max(1, (one | other).sum()))


def on_paper(paint, side: int = 18) -> np.ndarray:
    image = QImage(QSize(side, side), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return dark_pixels(image)


def pattern(style, length: int = 400) -> np.ndarray:
    """Where a line of this style is drawn, pixel by pixel."""
    if not style.dashes:
        return np.ones(length, dtype=bool)
    lengths = [round(2 * each) for each in style.dashes]
    once = np.repeat(np.arange(len(lengths)) % 2 == 0, lengths)
    return np.tile(once, 1 + length // len(once))[:length]


def rhythm(style) -> tuple[float, ...]:
    """Dashes and gaps as shares of the whole, which the eye tells apart at any size."""
    return tuple(each / sum(style.dashes) for each in style.dashes) if style.dashes else ()


def test_six_runs_have_six_dashes():
    patterns = [pattern(run_style(run_id)) for run_id in range(1, 7)]
    for one, other in combinations(patterns, 2):
        assert differ(one, other) > 0.2


def test_curves_of_the_cost_differ_by_dash_width_or_circles():
    everything = Recipe(validation_fraction=0.2, weight_decay=0.003, sparsity_weight=3.0)
    styles = [each.style for each in cost_terms(everything)] + [BASELINE, TARGET]
    assert len(styles) == 7
    looks = {(rhythm(each), each.circles, each.width) for each in styles}
    assert len(looks) == len(styles)


def test_every_curve_has_its_name_at_its_end():
    everything = Recipe(validation_fraction=0.2, weight_decay=0.003, sparsity_weight=3.0)
    names = [each.name for each in cost_terms(everything)]
    assert all(names)
    assert len(names) == len(set(names))


def test_marks_of_units_differ_in_shape(qapp):
    theme, box = load_theme("light"), QRectF(0, 0, 18, 18)
    marks = {
        mark: on_paper(lambda painter, mark=mark: paint_mark(painter, box, mark, theme))
        for mark in (DEAD, ALWAYS_ON, CONSTANT, PINNED)
    }
    for one, other in combinations(marks.values(), 2):
        assert one.sum() > 20
        assert differ(one, other) > 0.4


def test_states_of_a_run_and_of_a_check_differ_in_shape(qtbot):
    mark = StateMark()
    qtbot.addWidget(mark)
    pictures = {}
    for shape in ("ring", "dot", "bars", "square", "eye", "check", "triangle", "close"):
        mark.set_shape(shape)
        pictures[shape] = dark_pixels(mark.grab().toImage())
    for (one, here), (other, there) in combinations(pictures.items(), 2):
        assert differ(here, there) > 0.25, (one, other)


def test_failures_warnings_and_facts_have_icons_of_their_own(qapp):
    pictures = [
        on_paper(lambda painter, name=name: icon(name).paint(painter, 0, 0, 18, 18))
        for name, _, _ in _KINDS.values()
    ]
    for one, other in combinations(pictures, 2):
        assert differ(one, other) > 0.25


@pytest.fixture
def table(qtbot):
    panel = RunsPanel()
    qtbot.addWidget(panel)
    return panel


def test_the_best_figure_of_a_column_is_bold_and_says_so(table):
    runs = [
        ComparedRun(1, "one", Recipe(), "digits", "a", Moments(), 784, squared_error=0.01),
        ComparedRun(2, "two", Recipe(), "digits", "a", Moments(), 784, squared_error=0.02),
    ]
    table.show_runs(runs)
    grid = table.table
    cells = next(
        [grid.item(row, at) for row in range(2)]
        for at in range(grid.columnCount())
        if grid.item(0, at) is not None and grid.item(0, at).text().startswith("0.01")
    )
    assert [cell.font().bold() for cell in cells] == [True, False]
    assert cells[0].toolTip()
    assert not cells[1].toolTip()
