"""`--screenshot` writes each panel as a person sees it who has turned to its tab."""

from __future__ import annotations

import argparse

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtGui import QImage

from core.datasets.save import save_npz
from sae_gui.screenshot import take_screenshots


@pytest.fixture(scope="module")
def pictures(qapp, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pictures")
    save_npz(blobs(60, side=8), folder / "spots.npz")
    options = argparse.Namespace(
        screenshot=folder,
        epochs=2,
        size=(1366, 768),
        data=str(folder / "spots.npz"),
        recipe="",
        settings=[],
        run=None,
    )
    assert take_screenshots(options, small_recipe()) == 0
    return {each.stem: QImage(str(each)) for each in folder.glob("*.png")}


def colours(picture):
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(picture.constBits(), np.uint32)
    return len(np.unique(pixels))


def test_the_window_has_the_size_asked_for(pictures):
    assert (pictures["window"].width(), pictures["window"].height()) == (1366, 768)


@pytest.mark.parametrize(
    "panel",
    ["unitsPanel", "unitPanel", "whyPanel", "drawnModelPanel", "neighboursPanel", "errorsPanel"],
)
def test_panels_that_follow_the_model_show_it(pictures, panel):
    """Words alone have a few dozen greys; a diverging map has many colours more."""
    assert colours(pictures[panel]) > 150


def test_all_panels_are_as_wide_as_their_tabs_make_them(pictures):
    assert pictures["whyPanel"].width() == 1366
    assert pictures["sparsityPanel"].width() < pictures["unitActivationsPanel"].width()
