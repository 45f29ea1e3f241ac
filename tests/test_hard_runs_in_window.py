"""Runs that go wrong, or have hardly anything to learn from, through the window itself."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtWidgets import QLabel

from core.recipe import Recipe
from sae_gui.main_window import MainWindow
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.widgets.epoch_plot import EpochPlot

RANDOM = np.random.default_rng(0)
DIGITS = RANDOM.integers(0, 256, (60, 28, 28), dtype=np.uint8)
SMALL = Recipe(hidden_units=16, epochs=4)
#: Images, recipe, and the ending that is wanted.
RUNS = {
    "saturated": (DIGITS, SMALL.replace(initial_weights="normal"), RunStatus.FINISHED),
    "notebook, saturated": (
        DIGITS,
        SMALL.replace(
            gradient="notebook-2018",
            optimizer="gradient_descent",
            initial_weights="normal",
            learning_rate=0.001,
            weight_decay=0.0,
            batch_size=0,
        ),
        RunStatus.DIVERGED,
    ),
    "single image": (DIGITS[:1], SMALL, RunStatus.FINISHED),
    "single image kept aside": (
        DIGITS[:2],
        SMALL.replace(validation_fraction=0.5),
        RunStatus.FINISHED,
    ),
    "black": (np.zeros((30, 8, 8), np.uint8), SMALL, RunStatus.FINISHED),
    "white": (np.full((30, 8, 8), 255, np.uint8), SMALL, RunStatus.FINISHED),
    "more units than images": (DIGITS[:5], SMALL.replace(hidden_units=300), RunStatus.FINISHED),
    "rate 1e3": (
        DIGITS,
        SMALL.replace(optimizer="gradient_descent", learning_rate=1000.0, epochs=50),
        RunStatus.DIVERGED,
    ),
    "rate 1e3, adam": (DIGITS, SMALL.replace(learning_rate=1000.0), RunStatus.DIVERGED),
}


@pytest.fixture
def plotted(monkeypatch):
    """Every number that any curve of any plot was given."""
    found = []
    for name in ("set_points", "set_band"):
        whole = getattr(EpochPlot, name)

        def spy(plot, *arguments, whole=whole, **named):
            for each in (*arguments, *named.values()):
                for values in each if isinstance(each, tuple) else (each,):
                    if isinstance(values, np.ndarray):
                        found.append(values.copy())
            return whole(plot, *arguments, **named)

        monkeypatch.setattr(EpochPlot, name, spy)
    return found


@pytest.mark.parametrize("run", RUNS)
def test_no_warning_and_no_nan_reaches_the_window(run, qtbot, tmp_path, plotted):
    images, recipe, ending = RUNS[run]
    path = tmp_path / "images.npy"
    np.save(path, images)
    window = MainWindow(recipe, WindowSettings())
    try:
        window.resize(1366, 768)
        window.show()
        window.open_source(str(path))
        qtbot.waitUntil(lambda: window.data.data is not None, timeout=20_000)
        window.actions_of_run.train.trigger()
        qtbot.waitUntil(lambda: window.run.status is ending, timeout=20_000)
        qtbot.wait(150)
        window.grab()
        _expect_figures(window, plotted)
        if ending is RunStatus.DIVERGED:
            fact = window.notices.notices()[0].fact
            assert re.fullmatch(r"The run diverged at epoch \d+\.", fact)
            cause = window.notices.notices()[0].cause
            wanted = "is too high: each step" if "rate" in run else "Choose the Glorot start."
            assert wanted in cause
    finally:
        window.close_at_once()
        window.deleteLater()


def _expect_figures(window, plotted):
    if window.run.snapshot.history:
        assert plotted
    for values in plotted:
        assert np.isfinite(values).all()
    for label in window.findChildren(QLabel):
        assert not re.search(r"\bnan\b|\binf\b", label.text(), re.IGNORECASE), label.text()
