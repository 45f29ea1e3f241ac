"""The sparsity panel, as a user sees and works it."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from histories import falling_history, snapshot

from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.panels.sparsity_panel import SparsityPanel
from sae_gui.theme import theme_manager
from sae_gui.widgets.activation_histogram import ActivationHistogram
from sae_gui.widgets.plot_marks import Level, Words

RECIPE = Recipe(epochs=400, hidden_units=196, sparsity_target=0.1)
RELU = Recipe(epochs=400, hidden_units=196, hidden_activation="relu", sparsity="l1")


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("light")
    panel = SparsityPanel()
    qtbot.addWidget(panel)
    panel.resize(485, 252)
    panel.show()
    panel.start_run(RECIPE, 10_000)
    return panel


def show(panel, epochs=50, units=None, **changes):
    units = np.full(196, 0.15, dtype=np.float32) if units is None else units
    panel.show_snapshot(snapshot(falling_history(epochs, **changes), units=units), final=True)


def words_on(panel):
    return [each.wordings[0] for each in panel.plot.marks() if isinstance(each, Words)]


def test_mean_and_target_are_named_on_the_plot(panel):
    show(panel, 186)
    assert words_on(panel) == ["target ρ = 0.10", "mean 0.150"]
    assert panel.axis_words.text() == "mean activation"
    assert panel.corner_words.text() == "196 units"
    assert panel.caption() == "band: 9 in 10 units"


def test_without_kl_there_is_no_target_line(panel):
    panel.start_run(RECIPE.replace(sparsity="l1"), 10_000)
    show(panel)
    assert not any(isinstance(each, Level) for each in panel.plot.marks())
    assert words_on(panel) == ["mean 0.150"]


def test_a_low_panel_names_the_target_above_the_plot(panel):
    panel.resize(320, 150)
    show(panel)
    assert panel.axis_words.text() == "mean activation, dashed: target ρ = 0.10"
    assert words_on(panel) == ["mean 0.150"]
    assert not panel.histogram.isVisible()


def test_the_hairline_shows_that_epoch_s_mean_and_band(panel):
    history = falling_history(186)
    show(panel, 186)
    panel.point_at(3)
    third = history[2]
    assert words_on(panel)[-1] == f"mean {third.mean_activation:.3f}"
    assert panel.caption() == (
        f"at epoch 3, 9 in 10 units: {third.activation_low:.3f} to {third.activation_high:.3f}"
    )
    panel.point_at(None)
    assert panel.caption() == "band: 9 in 10 units"


def test_the_histogram_counts_every_unit_once(panel):
    units = np.random.default_rng(0).uniform(0, 0.2, 196).astype(np.float32)
    show(panel, units=units)
    counts, top = panel.histogram.counts(), panel.plot.frame().positions[1]
    assert counts.sum() == 196
    assert counts[0] == np.count_nonzero(units < top / len(counts))


def test_the_count_axis_widens_at_once_and_narrows_only_when_bars_stay_short(qtbot):
    now = [0.0]
    histogram = ActivationHistogram(clock=lambda: now[0])
    qtbot.addWidget(histogram)
    even, alike = np.linspace(0, 1, 300), np.full(300, 0.5)
    for seconds, units, wanted in (
        (0.0, even, 10),
        (0.1, alike, 500),
        (0.2, even, 500),
        (2.1, even, 500),
        (2.3, even, 10),
    ):
        now[0] = seconds
        histogram.set_activations(units.astype(np.float32))
        assert histogram.most() == wanted


def test_at_rest_the_bars_use_the_room_there_is(panel):
    even = np.linspace(0, 0.2, 196, dtype=np.float32)
    panel.show_snapshot(snapshot(falling_history(1), units=np.full(196, 0.15, dtype=np.float32)))
    assert panel.histogram.most() >= 196
    show(panel, 40, units=even)
    assert panel.histogram.most() < 2.6 * panel.histogram.counts().max()


def test_the_histogram_says_what_a_step_holds(panel):
    show(panel, 186)
    frame, steps = panel.plot.frame(), len(panel.histogram.counts())
    top = frame.positions[1]
    step = int(0.15 / top * steps)
    words = panel.histogram.words_at(frame.y((step + 0.5) * top / steps))
    assert words.startswith("196 units between ")


def test_dead_units_and_those_always_on_are_counted(panel):
    units = np.concatenate([np.full(190, 0.1), [0.0, 0.004, 0.006, 0.994, 0.996, 1.0]])
    show(panel, units=units.astype(np.float32))
    assert panel.unit_counts.text() == "2 dead · 2 always on"


def test_a_relu_unit_is_dead_under_a_thousandth_of_the_mean_and_never_always_on(panel):
    panel.start_run(RELU, 10_000)
    units = np.concatenate([np.full(193, 7.0), [0.0, 0.006, 0.008]]).astype(np.float32)
    show(panel, units=units)
    assert panel.unit_counts.text() == "2 dead"


def test_measured_means_take_the_place_of_running_ones_until_the_run_goes_on(panel):
    show(panel, 50, units=np.full(196, 0.1, dtype=np.float32))
    measured = np.concatenate([np.full(190, 0.1), np.zeros(6)])
    panel.show_measured((49, 0.0), measured)
    assert panel.unit_counts.text() == "0 dead · 0 always on"
    panel.show_measured((50, 0.0), measured)
    assert panel.unit_counts.text() == "6 dead · 0 always on"
    show(panel, 50, units=np.full(196, 0.1, dtype=np.float32))
    assert panel.unit_counts.text() == "6 dead · 0 always on"
    show(panel, 51, units=np.full(196, 0.1, dtype=np.float32))
    assert panel.unit_counts.text() == "0 dead · 0 always on"


def test_the_axis_of_relu_units_is_not_limited_to_1(panel):
    show(panel, activation_high=0.99)
    assert panel.plot.frame().positions == (0, 1)
    panel.start_run(RELU, 10_000)
    show(panel, mean_activation=3.0, activation_low=0.5, activation_high=8.0)
    assert panel.plot.frame().positions == (0, 10)
    assert words_on(panel) == ["mean 3.00"]


def test_the_axis_has_room_for_a_target_above_the_data(panel):
    panel.start_run(RECIPE.replace(sparsity_target=0.6), 10_000)
    show(panel)
    assert panel.plot.frame().positions == (0, 1)


def test_what_is_no_number_never_reaches_the_plot(panel):
    good = falling_history(12)
    bad = tuple(
        dataclasses.replace(each, mean_activation=value, activation_low=value)
        for each, value in zip(good[10:], [math.nan, math.inf], strict=True)
    )
    units = np.array([0.1, math.nan, math.inf, -math.inf], dtype=np.float32)
    panel.show_snapshot(snapshot(good[:10] + bad, units=units), final=True)
    x, y = panel.plot.curve_points("mean_activation")
    assert x.tolist() == list(range(1, 11))
    assert np.isfinite(y).all()
    assert panel.histogram.counts().sum() == 1
    panel.grab()


def test_a_hidden_panel_draws_nothing_until_it_is_shown(panel):
    show(panel, 10)
    panel.hide()
    show(panel, 40, units=np.zeros(196, dtype=np.float32))
    assert len(panel.plot.curve_points("mean_activation")[0]) == 10
    assert panel.unit_counts.text() == "0 dead · 0 always on"
    panel.show()
    assert len(panel.plot.curve_points("mean_activation")[0]) == 40
    assert panel.unit_counts.text() == "196 dead · 0 always on"


def test_a_new_run_starts_with_empty_axes(panel):
    show(panel, 40)
    panel.start_run(RECIPE.replace(epochs=20, hidden_units=64), 10_000)
    x, _ = panel.plot.curve_points("mean_activation")
    assert len(x) == 0
    assert panel.plot.marks() == []
    assert not panel.histogram.counts().any()
    assert panel.corner_words.text() == "64 units"
    assert panel.plot.frame().epochs == (0, 20)


def test_the_state_is_said_in_words(panel):
    show(panel, 186)
    assert description_of(panel.plot) == (
        "Mean activation 0.150 at epoch 186 of 400, target ρ = 0.10; 9 in 10 units between "
        "0.130 and 0.180. 0 dead · 0 always on"
    )
