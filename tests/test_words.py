"""Counts, times and sizes as they are said."""

import pytest

from sae_gui.words import count, duration, megabytes


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0.0 s"),
        (8.44, "8.4 s"),
        (9.96, "10 s"),
        (59.4, "59 s"),
        (59.6, "1 min 0 s"),
        (95, "1 min 35 s"),
        (7500, "2 h 5 min"),
    ],
)
def test_duration(seconds, words):
    assert duration(seconds) == words


def test_counts_and_sizes():
    assert count(1, "unit") == "1 unit"
    assert count(10_000, "image") == "10,000 images"
    assert megabytes(28_881) == "29 KB"
    assert megabytes(9_912_422) == "9.9 MB"
