"""The themes' colours: contrast, and what is left of them for colour-blind eyes."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from sae_gui.colormaps import colors, difference_table, digit_table, error_table
from sae_gui.theme import TOKENS, load_theme

THEMES = ("light", "dark", "projector", "contrast")
GROUNDS = ("window", "panel", "raised", "well")
STATES = ("hover", "selected")
NOTICES = ("warn_ground", "bad_ground")
#: Token -> lowest wanted ratio in each of `THEMES`, over all it may stand on.
RATIOS = {
    "control": (3.2, 3.3, 15.3, 12.6),
    "text": (13.8, 10.0, 15.3, 12.6),
    "muted": (7.4, 7.3, 10.3, 10.8),
    "disabled": (3.3, 3.9, 4.6, 6.3),
    "accent": (6.7, 5.1, 7.4, 9.1),
    "onaccent": (8.3, 8.2, 10.2, 15.2),
    "total": (14.2, 12.2, 18.8, 16.5),
    "reconstruction": (4.8, 4.5, 6.8, 6.4),
    "sparsity": (3.8, 5.5, 5.0, 7.0),
    "weights": (3.4, 6.4, 4.8, 9.6),
    "validation": (7.3, 6.7, 9.8, 9.8),
    "baseline": (3.1, 3.7, 4.7, 5.4),
    "target": (14.2, 12.2, 18.8, 16.5),
    "dead": (5.0, 4.6, 9.3, 9.0),
    "always_on": (4.4, 8.0, 6.4, 12.6),
    "minus": (6.4, 7.2, 7.8, 9.3),
    "plus": (6.0, 6.6, 7.1, 8.7),
    "error_one": (11.7, 13.0, 13.4, 15.5),
    "ink": (17.8, 17.8, 21.0, 21.0),
    "good": (5.5, 7.1, 7.8, 11.5),
    "warn": (5.4, 8.2, 7.2, 10.7),
    "bad": (5.9, 7.3, 6.5, 9.7),
}
CURVES = ("total", "reconstruction", "sparsity", "weights", "validation", "baseline")
#: Full protanopia, deuteranopia and tritanopia in linear RGB.
#: Source: Machado, Oliveira and Fernandes (2009), severity 1.0.
BLINDNESS = {
    "protan": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deutan": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritan": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def grounds_of(token):
    """What a token may stand on."""
    special = {
        "text": (*GROUNDS, *STATES, *NOTICES),
        "muted": (*GROUNDS, *STATES, *NOTICES),
        "accent": (*GROUNDS, *STATES, *NOTICES),
        "control": (*GROUNDS, *STATES),
        "onaccent": ("accent",),
        "minus": ("zero",),
        "plus": ("zero",),
        "error_one": ("error_zero",),
        "ink": ("paper",),
        "warn": ("warn_ground",),
        "bad": ("bad_ground",),
    }
    return special.get(token, GROUNDS)


def linear(theme, token):
    srgb = np.array(theme.color(token).getRgb()[:3]) / 255
    return np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)


def contrast(theme, token, ground):
    """WCAG 2 contrast ratio."""
    dark, light = sorted(
        linear(theme, each) @ [0.2126, 0.7152, 0.0722] for each in (token, ground)
    )
    return (light + 0.05) / (dark + 0.05)


def lab(rgb):
    """CIE L*a*b* of linear sRGB under D65."""
    to_xyz = [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
    xyz = np.array(to_xyz) @ np.clip(rgb, 0, 1) / [0.95047, 1, 1.08883]
    x, y, z = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def ciede2000(one, other):
    """Colour difference. Source: Sharma, Wu and Dalal (2005)."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    c7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(c7 / (c7 + 25**7))
    c1, c2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    h1 = np.degrees(np.arctan2(b1, a1 * stretch)) % 360
    h2 = np.degrees(np.arctan2(b2, a2 * stretch)) % 360
    turn = (h2 - h1 + 180) % 360 - 180 if c1 * c2 else 0
    mean_h = (h1 + turn / 2) % 360 if c1 * c2 else h1 + h2
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    hue = np.radians([mean_h - 30, 2 * mean_h, 3 * mean_h + 6, 4 * mean_h - 63])
    t = 1 + np.cos(hue) @ [-0.17, 0.24, 0.32, -0.2]
    away = (mean_l - 50) ** 2
    dl = (l2 - l1) / (1 + 0.015 * away / np.sqrt(20 + away))
    dc = (c2 - c1) / (1 + 0.045 * mean_c)
    dh = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * mean_c * t)
    swing = np.radians(60 * np.exp(-(((mean_h - 275) / 25) ** 2)))
    mix = -2 * np.sin(swing) * np.sqrt(mean_c**7 / (mean_c**7 + 25**7))
    return np.sqrt(dl**2 + dc**2 + dh**2 + mix * dc * dh)


def least_difference(theme, pairs):
    """The smallest distance of any pair to any of the three kinds of colour-blind eyes."""
    found = []
    for matrix in BLINDNESS.values():
        for one, other in pairs:
            seen = [lab(np.array(matrix) @ linear(theme, token)) for token in (one, other)]
            found.append(ciede2000(*seen))
    return min(found)


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
        ((50, 2.5, 0), (50, 0, -2.5), 4.3065),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
    ],
)
def test_the_colour_difference_agrees_with_published_pairs(one, other, difference):
    assert ciede2000(one, other) == pytest.approx(difference, abs=1e-4)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("token", RATIOS)
def test_contrast_is_as_designed(name, token):
    theme = load_theme(name)
    lowest = min(contrast(theme, token, ground) for ground in grounds_of(token))
    assert lowest == pytest.approx(RATIOS[token][THEMES.index(name)], abs=0.051)


@pytest.mark.parametrize("name", THEMES)
def test_words_reach_seven_to_one_and_marks_three(name):
    theme = load_theme(name)
    for token in ("text", "muted"):
        assert min(contrast(theme, token, ground) for ground in grounds_of(token)) >= 7
    for token in ("control", "disabled", *CURVES, "target", "dead", "always_on"):
        assert min(contrast(theme, token, ground) for ground in grounds_of(token)) >= 3


@pytest.mark.parametrize(
    ("name", "least"), [("light", 11.6), ("dark", 10.1), ("projector", 13.2), ("contrast", 10.3)]
)
def test_curves_stay_apart_for_colour_blind_eyes(name, least):
    pairs = list(combinations(CURVES, 2))
    assert least_difference(load_theme(name), pairs) == pytest.approx(least, abs=0.051)


@pytest.mark.parametrize("name", THEMES)
def test_minus_and_plus_stay_apart_for_colour_blind_eyes(name):
    assert least_difference(load_theme(name), [("minus", "plus")]) >= 44


@pytest.mark.parametrize("name", THEMES)
def test_maps_begin_and_end_in_their_tokens(name):
    theme = load_theme(name)
    for table, first, last in (
        (digit_table(theme), "paper", "ink"),
        (difference_table(theme), "minus", "plus"),
        (error_table(theme), "error_zero", "error_one"),
    ):
        assert len(table) == 256
        assert (table[0], table[255]) == (theme.color(first).rgb(), theme.color(last).rgb())
    assert difference_table(theme)[128] == theme.color("zero").rgb()
    assert error_table(theme)[128] == theme.color("error_half").rgb()


@pytest.mark.parametrize("name", THEMES)
def test_maps_change_by_equal_steps(name):
    theme = load_theme(name)
    lightness = colors(theme, "paper", "ink").mean(axis=1)
    steps = np.diff(lightness)
    assert np.all(steps >= 0) or np.all(steps <= 0)
    assert np.abs(steps).max() <= 2


@pytest.mark.parametrize("name", THEMES)
def test_every_token_is_explained_in_its_file(name):
    from importlib import resources

    lines = (resources.files("resources") / "themes" / f"{name}.toml").read_text().splitlines()
    explained = {line.split(" = ")[0] for line in lines if "  # " in line}
    assert explained == set(TOKENS)
