"""Fonts by role, and numbers as the window writes them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from sae_gui.typography import font, format_figure, format_tick


@pytest.mark.parametrize(
    ("role", "points"),
    [("caption", 9), ("body", 10), ("title", 10), ("heading", 12), ("figure", 18), ("symbol", 11)],
)
def test_roles_are_factors_of_the_base(qapp, role, points):
    base = QFont("Noto Sans")
    base.setPointSizeF(10)
    assert font(role, base).pointSizeF() == pytest.approx(points)
    base.setPointSizeF(20)
    assert font(role, base).pointSizeF() == pytest.approx(2 * points)


def test_nothing_is_smaller_than_nine_points(qapp):
    base = QFont("Noto Sans")
    base.setPointSizeF(8)
    assert font("caption", base).pointSizeF() == 9


def test_figures_are_tabular(qapp):
    made = font("body")
    assert made.featureValue(QFont.Tag("tnum")) == 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (11.333, "11.33"),
        (6.3, "6.30"),
        (0.15, "0.150"),
        (29.94, "29.94"),
        (187.25, "187.2"),
        (587_550.2, "587,550"),
        (22_500, "22,500"),
        (999.97, "1,000"),
        (-3.14159, "−3.14"),
        (1.6e15, "1.6 × 10¹⁵"),
        (3e-7, "3 × 10⁻⁷"),
        (0.0, "0"),
        (196, "196"),
        (math.inf, "∞"),
        (math.nan, "not a number"),
    ],
)
def test_figures_read_as_three_or_four(value, text):
    assert format_figure(value) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.1, "0.1"),
        (100, "100"),
        (1500.0, "1,500"),
        (674_000, "674 k"),
        (5e6, "5 M"),
        (1e15, "10¹⁵"),
        (1e-5, "10⁻⁵"),
        (-0.5, "−0.5"),
    ],
)
def test_ticks_are_short(value, text):
    assert format_tick(value) == text


@given(st.floats(min_value=1e-4, max_value=9e8))
def test_a_figure_is_never_more_than_half_its_last_place_off(value):
    read = float(format_figure(value).replace(",", ""))
    assert read == pytest.approx(value, rel=6e-3)
