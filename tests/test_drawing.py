"""Strokes become images where training images have their ink."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from core.analysis.drawing import Drawing
from core.analysis.ink_frame import FREE, InkFrame, centre_of_mass, ink_box, measure_frame
from core.datasets.load import load_dataset


def stroke(drawing, *points, width=2.4, erase=False):
    drawing.begin()
    drawing.draw(points[0], points[0], width, erase=erase)
    for start, end in pairwise(points):
        drawing.draw(start, end, width, erase=erase)


def two(drawing, left=6.0, top=5.0, size=1.0, width=2.4):
    points = [(0, 5), (2, 1), (7, 0), (10, 3), (8, 8), (3, 13), (0, 16), (6, 15), (12, 16)]
    stroke(drawing, *[(left + size * x, top + size * y) for x, y in points], width=width)


def test_a_stroke_has_the_pens_width_and_the_lines_length():
    drawing = Drawing((28, 28))
    stroke(drawing, (6, 14), (20, 14), width=3)
    image = drawing.image()
    assert image[:, 13].sum() == pytest.approx(3, abs=0.02)
    # A rectangle and two half discs.
    assert image.sum() == pytest.approx(14 * 3 + np.pi * 1.5**2, rel=0.01)
    assert image.max() == 1


@pytest.mark.parametrize("shape", [(28, 28), (20, 36), (64, 64), (8, 8), (200, 150)])
def test_images_of_any_shape_take_ink_where_it_was_drawn(shape):
    rows, columns = shape
    drawing = Drawing(shape)
    stroke(drawing, (columns / 2, rows / 4), (columns / 2, 3 * rows / 4), width=2)
    image = drawing.image()
    assert image.shape == shape
    row, column = centre_of_mass(image)
    assert row == pytest.approx(rows / 2 - 0.5, abs=0.01)
    assert column == pytest.approx(columns / 2 - 0.5, abs=0.01)


def test_the_eraser_takes_away_what_it_touches_and_nothing_else():
    drawing = Drawing((28, 28))
    stroke(drawing, (4, 14), (24, 14))
    before = drawing.image()
    stroke(drawing, (20, 4), (20, 24), width=4, erase=True)
    after = drawing.image()
    assert not after[:, 18:22].any()
    assert np.array_equal(after[:, :16], before[:, :16])


def test_undo_restores_exactly_through_many_steps():
    drawing = Drawing((28, 28))
    states = [drawing.image()]
    two(drawing)
    states.append(drawing.image())
    stroke(drawing, (4, 4), (24, 24), erase=True)
    states.append(drawing.image())
    drawing.move(3, -2)
    states.append(drawing.image())
    drawing.start_from(np.eye(28, dtype=np.float32))
    states.append(drawing.image())
    drawing.clear()
    for state in reversed(states):
        drawing.undo()
        assert np.array_equal(drawing.image(), state)
    assert not drawing.can_undo
    drawing.undo()
    assert drawing.is_empty


def test_moving_there_and_back_keeps_the_drawing():
    drawing = Drawing((28, 28))
    two(drawing, left=8, top=6)
    before = drawing.image()
    drawing.move(2, -3)
    assert np.allclose(drawing.image()[3:20, 9:22], before[6:23, 7:20], atol=1e-6)
    drawing.move(-2, 3)
    assert np.allclose(drawing.image(), before, atol=1e-6)
    drawing.move(28, 0)
    assert drawing.is_empty


def test_strokes_outside_the_sheet_do_no_harm():
    drawing = Drawing((28, 28))
    stroke(drawing, (-50, -50), (-40, -60))
    assert drawing.is_empty
    stroke(drawing, (-50, 14), (80, 14))
    assert drawing.image()[13].all()


@pytest.fixture(scope="module")
def digits():
    data = load_dataset("builtin", limit=300)
    return data.images.astype(np.float32) / 255


def test_the_frame_of_digits_is_the_one_they_were_put_into(digits):
    frame = measure_frame(digits, (28, 28))
    assert frame.by_mass
    assert frame.longest == pytest.approx(20, abs=1)
    assert frame.centre == pytest.approx((14, 14), abs=0.1)


def test_the_frame_of_mnist_is_that_of_its_authors(mnist_folder, real_data):
    images = load_dataset("mnist", limit=500).images.astype(np.float32) / 255
    frame = measure_frame(images, (28, 28))
    assert frame.longest == 20
    assert frame.by_mass
    assert frame.centre == pytest.approx((14, 14), abs=0.1)


@pytest.mark.parametrize(("left", "top", "size"), [(2, 2, 0.7), (14, 10, 1), (3, 4, 1.4)])
def test_a_drawing_is_centred_and_scaled_as_the_training_digits_are(digits, left, top, size):
    frame = measure_frame(digits, (28, 28))
    drawing = Drawing((28, 28))
    two(drawing, left, top, size)
    image = drawing.image(frame)
    assert centre_of_mass(image) == pytest.approx(frame.centre, abs=0.1)
    top, bottom, left, right = ink_box(image)
    assert max(bottom - top, right - left) == pytest.approx(frame.longest, abs=1)


def test_a_dot_stays_a_dot():
    drawing = Drawing((28, 28))
    stroke(drawing, (5, 5), width=2)
    top, bottom, _, _ = ink_box(drawing.image(InkFrame(20, (14, 14))))
    assert bottom - top <= 5


def test_images_without_a_rule_leave_drawings_where_they_are():
    random = np.random.default_rng(0)
    images = np.zeros((100, 30, 30), np.float32)
    for image, (row, column) in zip(images, random.integers(0, 20, (100, 2)), strict=True):
        image[row : row + random.integers(2, 10), column : column + 3] = 1
    assert measure_frame(images.reshape(100, -1), (30, 30)).is_free
    photographs = random.random((50, 900), np.float32)
    assert measure_frame(photographs, (30, 30)).is_free
    assert measure_frame(np.zeros((50, 900), np.float32), (30, 30)) == FREE
    drawing = Drawing((30, 30))
    two(drawing, 1, 1)
    assert np.array_equal(drawing.image(FREE), drawing.image())


def test_images_centred_by_their_boxes_are_told_from_those_centred_by_mass():
    random = np.random.default_rng(0)
    images = np.zeros((80, 24, 24), np.float32)
    for image in images:
        image[4:20, 8:16] = random.uniform(0.2, 1)
        image[4 : random.integers(6, 18), 8:16] = 1
    frame = measure_frame(images.reshape(80, -1), (24, 24))
    assert not frame.by_mass
    assert frame.longest == 16
    assert frame.centre == pytest.approx((11.5, 11.5))


def test_a_digit_to_start_from_is_seen_as_it_is(digits):
    drawing = Drawing((28, 28))
    frame = measure_frame(digits, (28, 28))
    drawing.start_from(digits[7].reshape(28, 28))
    assert np.array_equal(drawing.image(frame).ravel(), digits[7])
    stroke(drawing, (2, 2), (3, 3))
    # One more stroke moves nothing of what was there.
    assert np.allclose(drawing.image(frame)[6:], digits[7].reshape(28, 28)[6:], atol=1e-5)
