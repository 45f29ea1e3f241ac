"""What disturbances do to images, and that they do nothing at 0."""

from __future__ import annotations

import numpy as np
import pytest

from core.analysis.corruption import (
    Disturbance,
    add_noise,
    blank,
    disturb,
    invert,
    rotate,
    shift,
    thicken,
)


def inked(shape=(28, 28), margin=5, seed=0):
    """Random ink with an empty border."""
    image = np.zeros(shape, np.float32)
    inner = tuple(slice(margin, length - margin) for length in shape)
    image[inner] = np.random.default_rng(seed).random(image[inner].shape, np.float32)
    return image


@pytest.mark.parametrize("shape", [(28, 28), (7, 12), (1, 9)])
def test_no_disturbance_changes_nothing_at_all(shape):
    image = np.random.default_rng(1).random(shape, np.float32)
    assert np.array_equal(disturb(image, Disturbance()), image)
    for undone in (add_noise(image, 0), shift(image, 0, 0), rotate(image, 0)):
        assert np.array_equal(undone, image)
    for undone in (blank(image, 0), thicken(image, 0)):
        assert np.array_equal(undone, image)
    assert Disturbance().is_none
    assert not Disturbance(rotation=1).is_none


def test_a_full_turn_changes_nothing():
    image = inked()
    assert np.array_equal(rotate(image, 360), image)
    assert np.array_equal(rotate(image, -360), image)


@pytest.mark.parametrize("right", [3, -3])
@pytest.mark.parametrize("down", [0, 4, -5])
def test_a_shift_is_undone_by_the_opposite_one(right, down):
    image = inked()
    moved = shift(image, right, down)
    assert np.array_equal(shift(moved, -right, -down), image)
    assert moved[10 + down, 10 + right] == image[10, 10]


def test_a_shift_past_the_border_leaves_paper():
    image = inked(margin=0)
    assert not shift(image, 28, 0).any()
    assert not shift(image, 0, -40).any()
    assert not shift(image, 5, 0)[:, :5].any()


def test_quarter_turns_are_exact_and_clockwise():
    image = inked()
    assert np.array_equal(rotate(image, 90), np.rot90(image, -1))
    assert np.array_equal(rotate(image, -90), np.rot90(image))
    assert np.array_equal(rotate(image, 180), image[::-1, ::-1])
    wide = inked((10, 16), 2)
    assert np.array_equal(rotate(wide, 180), wide[::-1, ::-1])


def test_a_turn_and_its_opposite_nearly_cancel_on_smooth_ink():
    rows, columns = np.mgrid[:28, :28]
    soft = np.exp(-((rows - 11) ** 2 + (columns - 16) ** 2) / 20).astype(np.float32)
    turned = rotate(soft, 30)
    assert np.abs(turned - soft).max() > 0.3
    assert np.abs(rotate(turned, -30) - soft).max() < 0.05
    assert turned.sum() == pytest.approx(soft.sum(), rel=1e-3)


def test_a_turn_moves_ink_where_geometry_says():
    image = np.zeros((29, 29), np.float32)
    image[4, 14] = 1  # ten pixels above the middle
    turned = rotate(image, 30)
    row, column = np.argwhere(turned == turned.max())[0]
    assert (row, column) == (14 - round(10 * np.cos(np.pi / 6)), 14 + 5)


def test_turning_keeps_the_ink_and_its_sharpness():
    """Else a turned digit would be a blurred one, which is easier to reconstruct."""
    sharp = np.zeros((28, 28), np.float32)
    sharp[6:22, 12:15] = 1
    sharp[6:9, 12:20] = 1
    energy = float((sharp**2).sum())
    for degrees in (0.5, 5, 20, 45, 70):
        turned = rotate(sharp, degrees)
        assert turned.sum() == pytest.approx(sharp.sum(), rel=0.01)
        assert float((turned**2).sum()) == pytest.approx(energy, rel=0.03)


def test_an_image_hardly_turned_is_hardly_changed():
    image = inked()
    changes = [np.abs(rotate(image, degrees) - image).max() for degrees in (0.5, 0.05, 0.005)]
    assert changes[1] < changes[0] / 5
    assert changes[2] < 0.002


def test_noise_on_a_turned_image_begins_at_nothing():
    turned = rotate(inked(), 20)
    assert turned.min() < 0  # beside sharp ink, splines overshoot
    assert np.abs(add_noise(turned, 1e-4) - turned).max() < 1e-3


def test_noise_is_the_same_at_every_call_and_grows_with_its_level():
    image = np.full((28, 28), 0.5, np.float32)
    weak, strong = add_noise(image, 0.05), add_noise(image, 0.1)
    assert np.array_equal(weak, add_noise(image, 0.05))
    assert np.allclose(strong - image, 2 * (weak - image), atol=1e-6)
    assert (weak - image).std() == pytest.approx(0.05, rel=0.1)
    assert not np.array_equal(weak, add_noise(image, 0.05, seed=1))
    wild = add_noise(image, 5)
    assert wild.min() == 0
    assert wild.max() == 1


def test_the_blank_patch_has_its_side_and_stands_in_the_middle():
    image = np.ones((28, 20), np.float32)
    patched = blank(image, 8)
    assert not patched[10:18, 6:14].any()
    assert patched.sum() == 28 * 20 - 64
    assert not blank(image, 99).any()
    assert image.all()


def test_strokes_widen_and_thin_by_what_is_said():
    line = np.zeros((20, 20), np.float32)
    line[:, 8:12] = 1
    assert thicken(line, 2)[10].sum() == pytest.approx(6)
    assert thicken(line, 1)[10].sum() == pytest.approx(5)
    assert thicken(line, -2)[10].sum() == pytest.approx(2)
    assert thicken(line, -1)[10].sum() == pytest.approx(3)
    assert not thicken(line, -8).any()
    image = inked()
    assert (thicken(image, 1.5) >= image).all()
    assert (thicken(image, -1.5) <= image).all()


def test_inverting_twice_gives_the_image_back():
    image = np.round(inked() * 255) / np.float32(256)
    assert np.array_equal(invert(invert(image)), image)
    assert disturb(image, Disturbance(inverted=True))[0, 0] == 1


def test_a_model_of_black_and_white_sees_black_and_white_until_noise():
    turned = disturb(inked(), Disturbance(rotation=20), rounded=True)
    assert set(np.unique(turned)) == {0, 1}
    noisy = disturb(inked(), Disturbance(noise=0.2), rounded=True)
    assert len(np.unique(noisy)) > 50


def test_disturbances_come_one_after_the_other():
    image = inked()
    both = disturb(image, Disturbance(rotation=90, right=2, down=-1, blank=3))
    assert np.array_equal(both, blank(shift(rotate(image, 90), 2, -1), 3))
    assert Disturbance(rotation=5).with_value("blank", 3) == Disturbance(rotation=5, blank=3)
