"""Nearest training images and where an error stands among those of the training images."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, small_recipe, trained

from core.analysis.corruption import Disturbance, disturb
from core.analysis.error_distribution import ErrorDistribution, read_sample
from core.analysis.neighbours import Neighbours
from core.analysis.sweep import sweep_errors
from core.datasets.dataset import Cancelled
from core.datasets.prepare import prepare


@pytest.mark.parametrize("kind", [np.uint8, np.float32, np.float64])
def test_the_nearest_are_those_a_plain_search_finds(kind):
    random = np.random.default_rng(0)
    points = (random.random((5000, 40)) * (255 if kind is np.uint8 else 1)).astype(kind)
    point = random.random(40).astype(np.float32)
    plain = points / 255 if kind is np.uint8 else points
    distances = np.linalg.norm(plain - point, axis=1)
    found = Neighbours(points).nearest(point, 12)
    assert found.rows.tolist() == np.argsort(distances, kind="stable")[:12].tolist()
    assert found.distances == pytest.approx(np.sort(distances)[:12], rel=1e-5)


def test_every_image_finds_itself_at_no_distance():
    data = prepare(blobs(3000, side=10), small_recipe())
    search = Neighbours(data.training)
    for row in (0, 1234, 2999):
        image = data.widen(np.array([row]), np.float32)[0]
        found = search.nearest(image, 3)
        assert found.distances[0] == 0
        assert np.array_equal(data.training[found.rows[0]], data.training[row])


def test_fewer_images_than_neighbours_are_all_of_them():
    points = np.arange(6, dtype=np.float32).reshape(3, 2)
    found = Neighbours(points).nearest(points[2], 8)
    assert found.rows.tolist() == [2, 1, 0]


def test_a_search_can_be_given_up():
    with pytest.raises(Cancelled):
        Neighbours(np.zeros((10, 4), np.uint8), cancelled=lambda: True)


def test_shares_and_bands_of_errors_are_counted_right():
    errors = ErrorDistribution(np.append(np.arange(100.0)[::-1], [np.nan, np.inf]))
    assert len(errors) == 100
    assert errors.share_below(95) == 0.95
    assert errors.share_below(-1) == 0
    assert errors.share_below(1e9) == 1
    low, high = errors.band(0.9)
    assert np.mean((errors.errors >= low) & (errors.errors <= high)) == pytest.approx(0.9)
    assert errors.counts(10, 100).tolist() == [10] * 10


def test_codes_and_errors_of_a_sample_are_those_of_its_images():
    trainer = trained(blobs(700))
    data = prepare(blobs(700), trainer.recipe)
    sample = read_sample(trainer.model, data, 600)
    assert len(sample.rows) == 600
    assert sample.rows[[0, -1]].tolist() == [0, 699]
    images = data.widen(sample.rows, trainer.model.parameters.dtype)
    assert np.allclose(sample.codes, trainer.model.encode(images), atol=1e-6)
    outputs = trainer.model.reconstruct(images)
    expected = np.sort(0.5 * ((outputs - images) ** 2).sum(axis=1))
    assert np.allclose(sample.errors.errors, expected, rtol=1e-5)
    with pytest.raises(Cancelled):
        read_sample(trainer.model, data, 600, cancelled=lambda: True)


@pytest.mark.parametrize("base", [Disturbance(blank=2), Disturbance(0.1, 1, thickness=1.0)])
def test_a_sweep_holds_the_error_of_every_value(base):
    trainer = trained(blobs(80))
    image = (blobs(80).images[3] / np.float32(255)).reshape(6, 6)
    values = [-90.0, -20.0, 0.0, 35.0]
    errors = sweep_errors(trainer.model, image, base, "rotation", values)
    for value, error in zip(values, errors, strict=True):
        seen = disturb(image, base.with_value("rotation", value)).reshape(1, -1)
        made = trainer.model.reconstruct(seen.astype(trainer.model.parameters.dtype))
        assert error == pytest.approx(0.5 * ((made - seen) ** 2).sum(), rel=1e-5)
