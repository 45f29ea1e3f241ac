"""The built-in digits are reproducible, varied, centred, and pass for handwriting."""

import gzip
import itertools

import numpy as np
import pytest

from core.datasets.curves import curve_matrix, parse_path
from core.datasets.dataset import Cancelled
from core.datasets.glyphs import DIGITS
from core.datasets.handwriting import BLOCK, handwritten_digits
from core.datasets.pen import draw


@pytest.fixture(scope="module")
def digits():
    return handwritten_digits(6000)


def test_the_same_seed_gives_the_same_digits(digits):
    images, labels = handwritten_digits(1000)
    np.testing.assert_array_equal(images, digits[0][:1000])
    np.testing.assert_array_equal(labels, digits[1][:1000])


@pytest.mark.parametrize("count", [0, 1, 7, BLOCK, BLOCK + 1])
def test_a_longer_set_begins_with_the_shorter_one(digits, count):
    images, labels = handwritten_digits(count)
    assert images.shape == (count, 784)
    np.testing.assert_array_equal(images, digits[0][:count])
    np.testing.assert_array_equal(labels, digits[1][:count])


def test_another_seed_gives_other_digits(digits):
    images, _ = handwritten_digits(BLOCK, seed=1)
    assert not (images == digits[0][:BLOCK]).all(axis=1).any()


def test_images_are_bytes_and_labels_are_indices(digits):
    images, labels = digits
    assert images.dtype == np.uint8
    assert labels.dtype == np.int64
    assert images.flags.c_contiguous
    assert images.min() == 0
    assert images.max() == 255


def test_all_images_are_distinct(digits):
    assert len({image.tobytes() for image in digits[0]}) == len(digits[0])


@pytest.mark.parametrize("count", [10, 100, 1000, 6000])
def test_every_prefix_holds_each_digit_equally_often(digits, count):
    assert np.bincount(digits[1][:count]).tolist() == [count // 10] * 10


def test_digits_are_shuffled(digits):
    _, labels = digits
    assert (labels[:10] != np.arange(10)).any()
    assert (labels[:10] != labels[10:20]).any()


@pytest.mark.parametrize("axis", [1, 2])
def test_ink_is_centred_by_mass_where_mnist_has_it(digits, axis):
    ink = digits[0].reshape(-1, 28, 28).sum(axis=axis, dtype=float)
    middle = ink @ np.arange(28) / ink.sum(axis=1)
    assert np.abs(middle - 14).max() < 0.52  # half a pixel, and what a border cut off
    assert abs(middle.mean() - 14) < 0.1


def test_digits_fill_the_same_box_as_in_mnist(digits):
    dark = digits[0].reshape(-1, 28, 28) > 64
    sides = np.stack([extent(dark.any(axis=axis)) for axis in (1, 2)])
    longest = sides.max(axis=0)
    assert np.isin(longest, [19, 20, 21]).mean() > 0.98
    assert longest.max() <= 23


def extent(dark):
    """Columns from the first to the last dark one in each row."""
    return dark.shape[1] - dark.argmax(axis=1) - dark[:, ::-1].argmax(axis=1)


def test_few_digits_touch_the_border(digits):
    dark = digits[0].reshape(-1, 28, 28) > 100
    at_border = dark[:, [0, 27], :].any(axis=(1, 2)) | dark[:, :, [0, 27]].any(axis=(1, 2))
    assert at_border.mean() < 0.04


def test_mean_ink_is_that_of_mnist(digits):
    assert digits[0].mean() / 255 == pytest.approx(0.131, abs=0.004)


def test_strokes_have_a_full_core_and_soft_edges(digits):
    images, _ = digits
    grey = ((images > 0) & (images < 255)).mean()
    assert 0.1 < grey < 0.2
    assert np.unique(images).size > 200  # no coarse steps of grey
    assert (images.max(axis=1) > 200).all()


def test_a_digit_varies_as_handwriting_does(digits):
    """Two MNIST digits of a class lie 7 (ones) to 10 (twos) apart; copies would lie at 0."""
    images, labels = digits
    for digit in range(10):
        ink = images[labels == digit][:300].astype(np.float32) / 255
        between = np.sqrt(np.square(ink[:150] - ink[150:]).sum(axis=1))
        assert np.median(between) > 5
        assert between.min() > 1


def test_a_path_is_cut_at_corners_and_where_the_pen_lifts():
    points, pieces = parse_path("0,0 100,0* 100,50 / 20,30 40,60")
    np.testing.assert_array_equal(points, [[0, 0], [1, 0], [1, 0.5], [0.2, 0.3], [0.4, 0.6]])
    assert pieces == [[0, 1], [1, 2], [3, 4]]


@pytest.mark.parametrize("digit", range(10))
def test_every_way_of_writing_is_sampled_evenly_from_end_to_end(digit):
    for way in DIGITS[digit].ways:
        points, pieces = parse_path(way.path)
        curve = curve_matrix(points, pieces, 80) @ points
        assert curve.shape == (80, 2)
        np.testing.assert_allclose(curve[[0, -1]], points[[0, -1]])
        steps = np.sort(np.hypot(*np.diff(curve, axis=0).T))[: -len(pieces)]
        assert steps[-1] < 0.08  # but for leaps of the lifted pen, closer than a thin pen is wide


def test_ways_of_a_digit_share_it_out():
    for digit in DIGITS:
        assert sum(way.share for way in digit.ways) == pytest.approx(1)
        assert len({way.path for way in digit.ways}) == len(digit.ways) >= 5


def test_a_pen_leaves_a_round_dot():
    dot = draw(np.full((1, 1), 10.0), np.full((1, 1), 12.0), np.full((1, 1), 4.0)).reshape(28, 28)
    assert dot[12, 10] == 255
    assert dot[12, 7] == dot[12, 13] == dot[9, 10] == dot[15, 10]
    assert dot[12, 12] == pytest.approx(255 / 2, abs=3)  # half the ink at half the width
    assert np.flatnonzero(dot.any(axis=1)).tolist() == [10, 11, 12, 13, 14]


def test_cancelling_ends_it_between_blocks():
    asked = itertools.count()
    seen = []
    with pytest.raises(Cancelled):
        handwritten_digits(
            5 * BLOCK,
            progress=lambda done, total: seen.append((done, total)),
            cancelled=lambda: next(asked) == 2,
        )
    assert seen == [(BLOCK, 5 * BLOCK), (2 * BLOCK, 5 * BLOCK)]


def test_progress_ends_at_the_total():
    seen = []
    handwritten_digits(BLOCK + 5, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(BLOCK, BLOCK + 5), (BLOCK + 5, BLOCK + 5)]


def test_neighbours_among_them_read_real_handwriting(digits, mnist_folder):
    with gzip.open(mnist_folder / "t10k-images-idx3-ubyte.gz") as file:
        real = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784)[:2000]
    with gzip.open(mnist_folder / "t10k-labels-idx1-ubyte.gz") as file:
        truth = np.frombuffer(file.read(), np.uint8, offset=8)[:2000]
    assert (read_by_neighbours(*digits, real) == truth).mean() >= 0.87


def read_by_neighbours(images, labels, unknown, neighbours=3):
    """Majority among the nearest by squared distance; the nearest decides a tie."""
    known, asked = images.astype(np.float32) / 255, unknown.astype(np.float32) / 255
    distance = (known * known).sum(axis=1) - 2 * asked @ known.T
    nearest = np.argpartition(distance, neighbours, axis=1)[:, :neighbours]
    order = np.argsort(np.take_along_axis(distance, nearest, axis=1), axis=1)
    votes = labels[np.take_along_axis(nearest, order, axis=1)]
    counts = (votes[:, :, None] == np.arange(10)).sum(axis=1, dtype=float)
    counts[np.arange(len(votes)), votes[:, 0]] += 0.5
    return counts.argmax(axis=1)
