"""Pictures written without a window."""

import numpy as np

from core.pictures.tiles import pairs_picture, units_picture


def test_pairs_picture_holds_each_original_left_of_its_reconstruction():
    originals = np.array([[1.0, 0.0, 0.0, 0.0]])
    reconstructions = np.array([[0.0, 0.0, 0.0, 1.0]])
    picture = pairs_picture(originals, reconstructions, (2, 2), scale=1)
    assert picture.shape == (6, 10, 3)
    assert picture[2, 2].tolist() == [0, 0, 0]
    assert picture[2, 6].tolist() == [255, 255, 255]
    assert picture[3, 7].tolist() == [0, 0, 0]


def test_unit_picture_is_white_at_zero_rust_at_plus_blue_at_minus():
    alpha = np.array([[9.0], [1.0], [-1.0], [0.0], [0.0]])
    picture = units_picture(alpha, (2, 2), scale=1)
    assert picture[2, 2].tolist() == [178, 58, 30]
    assert picture[2, 3].tolist() == [31, 95, 168]
    assert picture[3, 2].tolist() == [255, 255, 255]


def test_unit_without_weights_is_white_not_a_division_by_zero():
    picture = units_picture(np.zeros((5, 3)), (2, 2), scale=1)
    assert set(np.unique(picture)) == {226, 255}


def test_any_image_shape_and_number_makes_a_picture():
    images = np.random.default_rng(0).random((11, 3 * 7))
    assert pairs_picture(images, images, (3, 7)).dtype == np.uint8
