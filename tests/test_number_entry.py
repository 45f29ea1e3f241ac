"""Numbers as people type, read and step through them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.recipe import SETTINGS, Recipe, value_problem
from sae_gui.number_entry import format_value, parse_number, stepped, typing_problem

FLOATS = [key for key in SETTINGS if isinstance(getattr(Recipe(), key), float)]
COUNTS = [key for key in SETTINGS if type(getattr(Recipe(), key)) is int]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3.0),
        (" 0.003 ", 0.003),
        ("1e-3", 0.001),
        (".5", 0.5),
        ("1.", 1.0),
        ("−2", -2.0),
        ("1E400", math.inf),
    ],
)
def test_fractions_are_read(text, value):
    assert parse_number(text, whole=False) == value
    assert isinstance(parse_number(text, whole=False), float)


@pytest.mark.parametrize(
    ("text", "value"), [("1024", 1024), ("1,024", 1024), ("1e3", 1000), ("3.0", 3), ("12.5", 12.5)]
)
def test_counts_are_read(text, value):
    read = parse_number(text, whole=True)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize("whole", [True, False])
@pytest.mark.parametrize(
    "text",
    ["", " ", "abc", "0,1", "1,02", "0,100", "1_000", "nan", "inf", "0x10", "1 2", "--1", "٣"],
)
def test_what_is_no_number_stays_as_typed(text, whole):
    assert parse_number(text, whole=whole) == text


def test_a_decimal_comma_is_told_from_thousands():
    assert typing_problem("0,1", whole=False) == "Write the decimal point as a dot: 0.1."
    assert typing_problem("1,024", whole=False) == "Write the decimal point as a dot: 1.024."
    assert typing_problem("1,024", whole=True) == ""
    assert typing_problem("abc", whole=False) == ""


@pytest.mark.parametrize(
    ("key", "value", "text"),
    [
        ("learning_rate", 0.003, "0.003"),
        ("learning_rate", 1e-6, "0.000001"),
        ("learning_rate", 2.5e-9, "2.5e-9"),
        ("sparsity_weight", 3.0, "3"),
        ("sparsity_weight", 0.3, "0.3"),
        ("sparsity_target", 0.1, "0.10"),
        ("sparsity_target", 0.05, "0.05"),
        ("sparsity_target", 0.123456, "0.123456"),
        ("hidden_units", 1024, "1,024"),
    ],
)
def test_values_show_the_figures_they_have(key, value, text):
    assert format_value(value, SETTINGS[key]) == text


@given(st.sampled_from(FLOATS), st.floats(allow_nan=False, allow_infinity=False))
def test_a_fraction_is_never_rounded_away(key, value):
    assert parse_number(format_value(value, SETTINGS[key]), whole=False) == value


@given(st.sampled_from(COUNTS), st.integers(0, 2**32))
def test_a_count_reads_back(key, value):
    assert parse_number(format_value(value, SETTINGS[key]), whole=True) == value


def climb(key, value, steps, up=True):
    whole, series = key in COUNTS, []
    for _ in range(steps):
        value = stepped(value, SETTINGS[key], up=up, whole=whole)
        series.append(value)
    return series


def test_rates_and_weights_step_through_one_two_five():
    assert climb("learning_rate", 0.003, 4) == [0.005, 0.01, 0.02, 0.05]
    assert climb("learning_rate", 0.003, 4, up=False) == [0.002, 0.001, 0.0005, 0.0002]
    assert climb("sparsity_weight", 100.0, 1) == [100.0]


def test_a_weight_can_be_stepped_to_zero_and_back():
    assert climb("weight_decay", 2e-6, 3, up=False) == [1e-6, 0.0, 0.0]
    assert climb("weight_decay", 0.0, 2) == [1e-6, 2e-6]


def test_a_rate_is_never_stepped_to_zero():
    assert climb("learning_rate", 1e-6, 1, up=False) == [1e-6]


def test_shares_step_evenly_and_stay_inside():
    assert climb("sparsity_target", 0.1, 2) == [0.11, 0.12]
    assert climb("sparsity_target", 0.02, 2, up=False) == [0.01, 0.01]
    assert climb("momentum", 0.9, 2) == [0.95, 0.95]


def test_counts_step_in_their_second_figure():
    assert climb("hidden_units", 98, 3) == [99, 100, 110]
    assert climb("hidden_units", 110, 2, up=False) == [100, 99]
    assert climb("hidden_units", 196, 2) == [200, 210]
    assert climb("hidden_units", 1, 1, up=False) == [1]


@given(st.sampled_from(FLOATS + COUNTS), st.booleans(), st.integers(1, 60))
def test_every_step_is_a_value_a_run_can_have(key, up, steps):
    value = climb(key, getattr(Recipe(), key), steps, up=up)[-1]
    assert value_problem(key, value) == ""


def test_steps_from_out_of_range_lead_back_in():
    assert climb("sparsity_target", 1.2, 1, up=False) == [0.99]
    assert climb("learning_rate", math.inf, 1, up=False) == [5000.0]
    assert climb("hidden_units", -7, 1) == [2]
