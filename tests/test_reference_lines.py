"""Baselines on the cost plot: there, named, quiet, and out of the way."""

import math

import numpy as np
import pytest
from histories import colors_of, falling_history, snapshot
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from core.analysis.baselines import Baseline
from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.theme import load_theme, theme_manager
from sae_gui.widgets.plot_frame import PlotFrame
from sae_gui.widgets.plot_ranges import widened
from sae_gui.widgets.reference_lines import Reference, place_references

RECIPE = Recipe(epochs=400, validation_fraction=0.1)
BASELINES = (
    Baseline("mean image", 26.4, 0.0),
    Baseline("PCA, 23 parts", 8.4, 0.68),
    Baseline("PCA, 196 parts", 0.87, 0.967),
)
FRAME = PlotFrame(QRectF(46, 8, 300, 240), (0.0, 100.0), (0.0, 2.0))
NOTHING = (np.zeros(0), np.zeros(0))


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("light")
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.resize(485, 330)
    panel.show()
    panel.start_run(RECIPE, 10_000)
    return panel


def show(panel, epochs=186):
    panel.show_snapshot(snapshot(falling_history(epochs), 400), final=True)


def words_on(panel):
    return [text for text, _ in panel.plot.references().words]


def test_baselines_are_named_with_their_figures_on_the_line(panel):
    show(panel)
    panel.show_baselines(BASELINES)
    assert words_on(panel) == ["mean image 26.40", "PCA, 23 parts 8.40", "PCA, 196 parts 0.870"]
    assert panel.plot.references().positions == pytest.approx(
        [math.log10(each.cost) for each in BASELINES]
    )
    assert "PCA, 23 parts 8.40." in description_of(panel.plot)


@pytest.mark.parametrize("theme", ["light", "dark", "projector"])
def test_they_are_grey_in_every_theme(panel, theme):
    theme_manager().choose(theme)
    show(panel)
    grey = load_theme(theme).baseline.lower()
    assert grey not in colors_of(panel.plot.grab())
    panel.show_baselines(BASELINES)
    assert grey in colors_of(panel.plot.grab())


def test_before_the_first_epoch_there_is_no_scale_to_put_them_on(panel):
    panel.show_baselines(BASELINES)
    assert words_on(panel) == []
    show(panel, 1)
    assert "mean image 26.40" in words_on(panel)


def test_a_new_run_starts_without_them(panel):
    show(panel)
    panel.show_baselines(BASELINES)
    panel.start_run(RECIPE, 10_000)
    show(panel)
    assert words_on(panel) == []


def test_a_baseline_far_off_leaves_the_axis_alone(panel):
    show(panel)
    before = panel.plot.frame().positions
    panel.show_baselines([Baseline("mean image", 1e5, 0.0), Baseline("PCA, 784 parts", 0.0, 1.0)])
    assert panel.plot.frame().positions == before
    assert words_on(panel) == []


def test_a_linear_axis_is_never_widened_for_a_baseline(panel):
    show(panel)
    panel.switch.chosen.emit("linear")
    before = panel.plot.frame().positions
    panel.show_baselines([*BASELINES, Baseline("PCA, 1 part", before[1] * 1.1, 0.0)])
    assert panel.plot.frame().positions == before
    assert "PCA, 1 part" not in " ".join(words_on(panel))


@given(
    st.integers(-6, 6),
    st.integers(1, 8),
    st.lists(st.floats(-9, 9), max_size=4),
)
def test_an_axis_widens_by_half_a_decade_at_most_and_only_for_what_it_then_holds(
    low, span, wanted
):
    ends = low / 2, (low + span) / 2
    found = widened(*ends, wanted)
    assert ends[0] - 0.5 <= found[0] <= ends[0]
    assert ends[1] <= found[1] <= ends[1] + 0.5
    for each in wanted:
        reachable = ends[0] - 0.5 <= each <= ends[1] + 0.5
        assert not reachable or found[0] <= each <= found[1]


def test_words_stand_at_the_right_above_the_line_where_nothing_is_in_the_way():
    lines = place_references([Reference(1.0, "mean image 26.4")], FRAME, [NOTHING])
    ((_, place),) = lines.words
    assert place.right() == pytest.approx(FRAME.rect.right(), abs=6)
    assert place.bottom() == pytest.approx(FRAME.y(1.0), abs=3)


def test_words_give_way_to_a_curve():
    epochs = np.linspace(1, 100, 100)
    just_above = np.full(100, 1.05)
    ((_, place),) = place_references(
        [Reference(1.0, "mean image 26.4")], FRAME, [(epochs, just_above)]
    ).words
    assert place.top() > FRAME.y(1.0)


@given(st.lists(st.floats(0, 2), min_size=2, max_size=5))
def test_words_never_cover_each_other(positions):
    references = [Reference(each, "PCA, 196 parts 0.870") for each in positions]
    places = [place for _, place in place_references(references, FRAME, [NOTHING]).words]
    for index, place in enumerate(places):
        assert FRAME.rect.contains(place)
        assert not any(place.intersects(other) for other in places[:index])


def test_a_low_plot_keeps_the_lines_and_leaves_out_the_words():
    low = PlotFrame(QRectF(46, 8, 300, 40), FRAME.epochs, FRAME.positions)
    lines = place_references([Reference(1.0, "mean image 26.4")], low, [NOTHING])
    assert lines.positions == (1.0,)
    assert lines.words == ()


@given(
    st.floats(0.05, 1.95),
    st.lists(st.floats(0, 2), min_size=2, max_size=60),
    st.floats(0.1, 100),
)
def test_words_are_never_crossed_by_a_curve(position, heights, last):
    epochs, positions = np.linspace(0, last, len(heights)), np.array(heights)
    placed = place_references(
        [Reference(position, "PCA, 196 parts")], FRAME, [(epochs, positions)]
    )
    dense = np.linspace(0, last, 4000)
    rows = FRAME.rect.bottom() - np.interp(dense, epochs, positions) / 2 * FRAME.rect.height()
    columns = FRAME.rect.left() + dense / 100 * FRAME.rect.width()
    for _, place in placed.words:
        across = (columns >= place.left()) & (columns <= place.right())
        assert not (across & (rows >= place.top()) & (rows <= place.bottom())).any()


def test_a_line_without_a_clear_place_has_no_words():
    epochs = np.arange(101.0)
    zigzag = np.where(epochs % 2, 0.0, 2.0)
    placed = place_references([Reference(1.0, "mean image")], FRAME, [(epochs, zigzag)])
    assert placed.positions == (1.0,)
    assert placed.words == ()
