"""What units do is known beforehand: weights set by hand, planted units, templates of images."""

from __future__ import annotations

import numpy as np
import pytest
from problems import blobs, dataset, small_recipe

from core.analysis.unit_study import error_without_unit, neighbours, study_unit, unit_activations
from core.analysis.units import measure_units, order_by_similarity, sample_indices
from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Cancelled
from core.datasets.prepare import prepare

KINDS = [("sigmoid", "sigmoid"), ("relu", "linear"), ("topk", "linear")]


def prepared(count=600, labels=False):
    from dataclasses import replace

    images = blobs(count)
    if labels:
        classes = np.arange(count) % 3
        images = replace(images, labels=classes, class_names=("a", "b", "none", "c"))
    return prepare(images, small_recipe(validation_fraction=0.0))


def model_of(hidden, output="sigmoid", units=8, seed=1):
    kinds = {"hidden_activation": hidden, "output_activation": output, "sparsity": "none"}
    return SparseAutoencoder.drawn(36, small_recipe(hidden_units=units, seed=seed, **kinds))


def planted():
    """Unit 0 dead, 1 always on, 2 constant at ½, 3 ordinary."""
    model = model_of("sigmoid", units=4)
    model.alpha[:] = 0
    model.alpha[0] = (-20, 20, 0, -2)
    model.alpha[1:, 3] = 1
    return model


def test_planted_units_are_told_apart():
    found = measure_units(planted(), prepared())
    assert found.dead.tolist() == [True, False, False, False]
    assert found.always_on.tolist() == [False, True, False, False]
    assert found.constant.tolist() == [False, False, True, False]
    assert found.mean_activation[:3] == pytest.approx([0, 1, 0.5], abs=1e-6)


@pytest.mark.parametrize(("hidden", "output"), KINDS)
def test_figures_of_all_units_are_those_of_the_whole_code(hidden, output):
    model, data = model_of(hidden, output), prepared()
    code = model.encode(data.widen(slice(None), np.float64))
    found = measure_units(model, data)
    assert found.images == 600
    assert found.mean_activation == pytest.approx(code.mean(axis=0), rel=1e-5)
    parts = np.abs(code)[:, :, None] * np.abs(model.beta[1:])
    lengths = np.sqrt((parts**2).sum(axis=2)).mean(axis=0)
    assert found.contribution == pytest.approx(lengths, rel=1e-5)


@pytest.mark.parametrize(("hidden", "output"), KINDS)
def test_the_error_without_a_unit_equals_a_recomputation(hidden, output):
    model, data = model_of(hidden, output), prepared()
    images = data.widen(slice(None), np.float64)
    for unit in range(model.hidden_units):
        code = model.encode(images)
        whole = np.mean(0.5 * ((model.decode(code) - images) ** 2).sum(axis=1))
        code[:, unit] = 0
        without = np.mean(0.5 * ((model.decode(code) - images) ** 2).sum(axis=1))
        found = error_without_unit(model, data, unit)
        assert found.error == pytest.approx(whole, rel=1e-5)
        assert found.without == pytest.approx(without, rel=1e-5)
        assert found.change == pytest.approx(without / whole - 1, abs=1e-4)


@pytest.mark.parametrize(("hidden", "output"), KINDS)
def test_a_units_activations_are_its_column_of_the_code(hidden, output):
    model, data = model_of(hidden, output), prepared()
    code = model.encode(data.widen(slice(None), np.float32))
    for unit in (0, 5):
        values = unit_activations(model, data, unit, np.arange(600))
        assert values == pytest.approx(code[:, unit], abs=1e-5)


def test_a_template_of_one_image_finds_that_image_first():
    images = dataset(np.eye(36, dtype=np.uint8)[np.random.default_rng(3).permutation(36)] * 255)
    data, model = prepare(images, small_recipe(validation_fraction=0.0)), planted()
    for row in (0, 17, 35):
        model.alpha[1:, 3] = data.training[row]
        study = study_unit(model, data, 3)
        assert study.bands[0].images[0] == row
        assert study.bands[0].activations[0] > study.bands[0].activations[1]


def test_bands_are_the_places_of_a_full_sort():
    model, data = model_of("sigmoid"), prepared()
    values = unit_activations(model, data, 2, np.arange(600))
    order = np.sort(values)[::-1]
    bands = study_unit(model, data, 2).bands
    for band, start in zip(bands, (0, 30, 60, 300), strict=True):
        assert band.activations == pytest.approx(order[start : start + 5])
        assert values[band.images] == pytest.approx(band.activations)


@pytest.mark.parametrize(("hidden", "output"), KINDS)
def test_the_histogram_holds_every_image_up_to_the_largest_activation(hidden, output):
    model, data = model_of(hidden, output), prepared()
    model.alpha[:] *= 5
    for unit in range(3):
        study = study_unit(model, data, unit)
        values = unit_activations(model, data, unit, np.arange(600))
        assert study.counts.sum() == 600
        top = 1 if hidden == "sigmoid" else values.max() or 1
        assert study.edges[-1] == pytest.approx(top)
        threshold = 0.5 if hidden == "sigmoid" else 0
        assert study.share_on == np.mean(values > threshold)


def test_class_means_are_over_the_images_of_each_class():
    model, data = model_of("sigmoid"), prepared(labels=True)
    means = study_unit(model, data, 1).class_means
    values = unit_activations(model, data, 1, np.arange(600))
    assert means[:3] == pytest.approx([values[label::3].mean() for label in range(3)])
    assert np.isnan(means[3])
    assert study_unit(model, prepared(), 1).class_means is None


def test_similar_and_opposed_units_are_found():
    model = model_of("sigmoid")
    model.beta[4] = 3 * model.beta[1] + 0.01
    model.beta[7] = -model.beta[1]
    similar, opposed = neighbours(model, 0)
    assert similar[0] == 3
    assert opposed[0] == 6
    assert 0 not in [*similar, *opposed]


def test_similar_units_stand_together():
    random = np.random.default_rng(0)
    families = random.normal(size=(4, 50))
    members = np.repeat(np.arange(4), 6)
    random.shuffle(members)
    weights = families[members] * random.uniform(1, 9, (24, 1)) + random.normal(0, 0.1, (24, 50))
    order = order_by_similarity(weights)
    assert sorted(order) == list(range(24))
    assert np.count_nonzero(np.diff(members[order])) == 3


def test_a_sample_is_even_and_its_size_is_told():
    assert sample_indices(10, 4).tolist() == [0, 3, 6, 9]
    assert len(sample_indices(3, 9)) == 3
    found = study_unit(model_of("relu", "linear"), prepared(), 0, most=50)
    assert (found.images, found.of) == (50, 600)


def test_few_images_and_a_unit_that_is_never_on_have_figures():
    model = model_of("relu", "linear", units=1)
    model.alpha[:] = -1
    data = prepare(dataset(np.full((2, 36), 200, np.uint8)), small_recipe(validation_fraction=0.0))
    study = study_unit(model, data, 0)
    assert study.share_on == 0
    assert study.counts[0] == 2
    assert [len(each.images) for each in study.bands] == [2, 2, 2, 1]
    assert len(study.similar) == len(study.opposed) == 0
    found = error_without_unit(model, data, 0)
    assert found.change == 0


@pytest.mark.parametrize("work", [measure_units, study_unit, error_without_unit])
def test_work_is_given_up_between_chunks(work):
    arguments = () if work is measure_units else (0,)
    with pytest.raises(Cancelled):
        work(model_of("sigmoid"), prepared(), *arguments, cancelled=lambda: True)
