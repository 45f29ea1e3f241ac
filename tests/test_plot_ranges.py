"""Ranges, ticks and label places: what moves on an axis, and what must not."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sae_gui.widgets.curve_points import finite, thin
from sae_gui.widgets.plot_ranges import LinearRange, LogRange, round_top
from sae_gui.widgets.plot_scale import LINEAR, LOG, round_values
from sae_gui.widgets.spread import spread

costs = st.floats(1e-6, 1e15)


@given(st.lists(st.tuples(costs, costs), min_size=1, max_size=20))
def test_a_log_range_holds_all_it_was_given_and_never_narrows(pairs):
    axis, before = LogRange(), None
    for pair in pairs:
        lowest, highest = min(pair), max(pair)
        low, high = axis.take(lowest, highest)
        assert low - 1e-6 <= math.log10(lowest) <= math.log10(highest) <= high + 1e-6
        assert 2 * low == round(2 * low)
        assert 2 * high == round(2 * high)
        assert before is None or (low <= before[0] and high >= before[1])
        before = low, high


def test_a_restarted_log_range_knows_nothing_of_the_last_run():
    axis = LogRange()
    axis.take(1e-3, 1e6)
    axis.restart()
    assert axis.take(2, 20) == (0.0, 1.5)


def test_a_linear_range_widens_at_once():
    axis = LinearRange(clock=lambda: 0.0)
    assert axis.take(0.9) == (0, 1)
    assert axis.take(1.1) == (0, 2)
    assert axis.take(37) == (0, 50)


def test_a_linear_range_narrows_only_after_two_seconds_under_forty_per_cent():
    now = [0.0]
    axis = LinearRange(clock=lambda: now[0])
    axis.take(100)
    for seconds, wanted in ((0.0, 100), (1.9, 100), (2.1, 50)):
        now[0] = seconds
        assert axis.take(39) == (0, wanted)


def test_a_linear_range_forgets_a_short_dip():
    now = [0.0]
    axis = LinearRange(clock=lambda: now[0])
    axis.take(100)
    for seconds, highest in ((0.5, 30), (1.5, 45), (2.9, 30), (4.0, 30)):
        now[0] = seconds
        assert axis.take(highest) == (0, 100)


@given(costs)
def test_round_tops_reach_the_value_and_are_1_2_or_5_times_a_power_of_ten(value):
    top = round_top(value)
    assert value <= top * (1 + 1e-6) <= 2.6 * value
    assert f"{top:.0e}"[0] in "125"


@given(st.floats(-3, 6), st.integers(1, 24))
def test_log_axes_have_three_to_five_labels(low, half_decades):
    low = round(2 * low) / 2
    ticks = LOG.ticks(low, low + half_decades / 2)
    assert 3 <= len(ticks.major) <= 5
    assert len({label for _, label in ticks.major}) == len(ticks.major)


@pytest.mark.parametrize("top", [0.1, 0.2, 0.5, 1, 2, 5, 1000, 5e6])
def test_linear_axes_have_three_to_five_labels_and_one_at_the_top(top):
    ticks = LINEAR.ticks(0, top)
    assert 3 <= len(ticks.major) <= 5
    assert ticks.major[-1][0] == pytest.approx(top)


def test_labels_are_short():
    assert [label for _, label in LOG.ticks(5, 7).major] == ["100 k", "1 M", "10 M"]
    assert [label for _, label in LOG.ticks(-1, 2).major] == ["0.1", "1", "10", "100"]


@given(st.integers(1, 1_000_000), st.integers(3, 5))
def test_epochs_are_labelled_by_whole_numbers(planned, most):
    values = round_values(0, planned, most, whole=True)
    assert all(each == int(each) and 0 <= each <= planned for each in values)
    assert len(values) <= most


def test_what_has_no_place_on_a_scale_gets_none():
    values = np.array([1.0, 0.0, -1.0, math.nan, math.inf])
    assert np.isfinite(LOG.positions(values)).tolist() == [True, False, False, False, False]
    assert np.isfinite(LINEAR.positions(values)).tolist() == [True, True, True, False, False]
    assert LOG.position(0.0) == LOG.position(math.nan) == -math.inf


@given(st.integers(1, 3000), st.integers(8, 300), st.integers(0, 99))
def test_thinning_keeps_extremes_and_the_last_point(length, columns, seed):
    epochs = np.arange(1.0, length + 1)
    values = np.random.default_rng(seed).normal(size=length)
    x, y = thin(epochs, values, 0, length, columns)
    assert len(x) == len(y) <= max(2 * columns + 3, length if length <= 2 * columns else 0)
    assert (y.min(), y.max()) == (values.min(), values.max())
    assert (x[-1], y[-1]) == (epochs[-1], values[-1])
    assert (np.diff(x) >= 0).all()


def test_points_without_a_number_are_left_out():
    epochs, values = finite(np.array([1.0, 2, 3, 4]), np.array([1, math.nan, math.inf, 4]))
    assert (epochs.tolist(), values.tolist()) == ([1, 4], [1, 4])


@given(st.lists(st.floats(0, 300), min_size=1, max_size=6), st.integers(18, 40))
def test_labels_never_cover_each_other_and_keep_the_order_of_their_values(wanted, height):
    tops = spread(wanted, [height] * len(wanted), 0, 300)
    order = sorted(range(len(wanted)), key=lambda index: wanted[index])
    for upper, lower in itertools.pairwise(order):
        assert tops[lower] - tops[upper] >= height - 1e-6
    assert all(-1e-6 <= top <= 300 - height + 1e-6 for top in tops)


def test_a_lone_label_stands_level_with_its_value():
    assert spread([100.0], [18], 0, 300) == [91.0]
