"""Weights become tiles on a scale whose zero is the table's middle."""

from __future__ import annotations

import numpy as np
import pytest
from problems import small_recipe
from PySide6.QtCore import QPoint, Qt

from core.autoencoder import SparseAutoencoder
from sae_gui.colormaps import difference_table
from sae_gui.theme import current_theme
from sae_gui.weight_images import span_of_all, spans_of_each, unit_weights, weight_bytes
from sae_gui.widgets.weight_tiles import WeightTiles


def test_each_unit_has_the_scale_of_its_own_weights():
    weights = np.random.default_rng(0).normal(size=(5, 784)) * np.array([[1], [2], [4], [8], [0]])
    spans = spans_of_each(weights)
    for row, span in zip(weights[:4], spans[:4], strict=True):
        assert 0.985 <= np.mean(np.abs(row) <= span) <= 0.987
    assert spans[4] == 0


def test_a_unit_of_a_single_weight_shows_it():
    weights = np.zeros((1, 784), np.float32)
    weights[0, 3] = -0.5
    assert weight_bytes(weights, spans_of_each(weights))[0, 3] == 1


def test_zero_is_the_middle_and_both_ends_are_as_far_from_it():
    tiles = weight_bytes(np.array([[-3.0, -1.0, 0.0, 1.0, 3.0]]), np.array([1.0]))
    assert tiles.tolist() == [[1, 1, 128, 255, 255]]
    assert weight_bytes(np.zeros((2, 3)), np.zeros(2)).tolist() == [[128] * 3] * 2
    assert weight_bytes(np.array([[np.nan, 0.0]]), np.array([np.nan])).tolist() == [[128, 128]]


def test_one_scale_for_all_is_that_of_all_weights_together():
    weights = np.random.default_rng(1).normal(size=(900, 784)).astype(np.float32)
    assert span_of_all(weights) == pytest.approx(np.percentile(np.abs(weights), 98.5), rel=0.02)


def test_encoder_and_decoder_weights_are_those_without_biases():
    model = SparseAutoencoder.drawn(36, small_recipe())
    units = np.array([5, 2])
    assert np.array_equal(unit_weights(model, units, encoder=True)[1], model.alpha[1:, 2])
    assert np.array_equal(unit_weights(model, units)[0], model.beta[6])


@pytest.fixture
def row(qtbot):
    made = WeightTiles("Most similar units", largest=56)
    qtbot.addWidget(made)
    weights = np.random.default_rng(2).normal(size=(3, 784)).astype(np.float32)
    made.show_weights((7, 11, 13), weights, (28, 28))
    made.resize(200, made.sizeHint().height())
    made.show()
    return made


def test_a_click_and_keys_choose_the_unit_of_the_tile(qtbot, row):
    chosen = []
    row.clicked.connect(chosen.append)
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.tile_rect(1).center().toPoint())
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Right)
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert chosen == [11, 13]


def test_the_tile_under_the_mouse_is_told(qtbot, row):
    row.clearFocus()
    pointed = []
    row.pointed.connect(pointed.append)
    qtbot.mouseMove(row, row.tile_rect(2).center().toPoint())
    qtbot.mouseMove(row, QPoint(199, 1))
    assert pointed == [13, -1]


def test_a_weight_is_a_whole_number_of_pixels_of_its_colour(row):
    weights = np.zeros((1, 784), np.float32)
    weights[0, :28] = 1
    row.show_weights((0,), weights, (28, 28))
    picture = row.grab().toImage()
    rect = row.tile_rect(0).toRect()
    plus, zero = difference_table(current_theme())[255], difference_table(current_theme())[128]
    assert picture.pixel(rect.left() + 10, rect.top() + 1) == plus
    assert picture.pixel(rect.left() + 10, rect.top() + 2) == zero
