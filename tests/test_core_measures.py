"""Figures of a model, the errors it is held against, and what can be read from its code."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis import measures as measures_module
from core.analysis.baselines import measure_baselines
from core.analysis.measures import measure, usual_threshold
from core.analysis.probe import can_probe, probe, softmax
from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Cancelled, Dataset
from core.datasets.load import load_dataset
from core.datasets.prepare import prepare
from core.metrics import always_on_units, constant_units, dead_units
from core.recipe import Recipe
from core.trainer import Trainer

SMALL = Recipe(hidden_units=12, epochs=2, precision="float64", validation_fraction=0.25)


def images(count: int, *, labelled: bool = True, seed: int = 0) -> Dataset:
    """Blurred bars of four kinds, 6 × 6, with noise."""
    random = np.random.default_rng(seed)
    kinds = random.integers(0, 4, count)
    pixels = random.uniform(0, 90, (count, 6, 6))
    for each, kind in zip(pixels, kinds, strict=True):
        each[kind : kind + 2] += 150
    return Dataset(
        images=pixels.reshape(count, 36).astype(np.uint8),
        labels=kinds.astype(np.int64) if labelled else None,
        image_shape=(6, 6),
        name="bars",
        source="bars",
        fingerprint="",
        class_names=("a", "b", "c", "d") if labelled else (),
    )


def trained(recipe: Recipe, dataset: Dataset) -> Trainer:
    trainer = Trainer(recipe, dataset)
    for _ in trainer.run():
        pass
    return trainer


# -- baselines --------------------------------------------------------------------------------


@pytest.mark.parametrize("components", [0, 1, 5, 36, 100])
def test_pca_s_error_is_that_of_the_truncated_singular_value_decomposition(components):
    data = prepare(images(700), Recipe())
    pixels = data.widen(slice(None), np.float64)
    centred = pixels - pixels.mean(axis=0)
    left, values, right = np.linalg.svd(centred, full_matrices=False)
    kept = (left[:, :components] * values[:components]) @ right[:components]
    wanted = np.square(centred - kept).sum(axis=1).mean() / 2
    found = measure_baselines(data)
    assert found.pca_error(components) == pytest.approx(wanted, abs=1e-12)
    assert found.pca_error(0) == pytest.approx(found.mean_image_error)


def test_baselines_are_in_the_unit_of_the_cost():
    data = prepare(images(40), Recipe())
    found = measure_baselines(data)
    pixels = data.widen(slice(None), np.float64)
    squares = np.square(pixels - pixels.mean(axis=0)).sum()
    exact = found.beside(Recipe(), None)[0]
    summed = found.beside(Recipe(gradient="notebook-2018"), None)[0]
    assert exact.cost == pytest.approx(squares / 40 / 2)
    assert summed.cost == pytest.approx(squares)
    assert exact.name == summed.name == "mean image"


def test_the_mean_image_s_cross_entropy_is_that_of_its_own_prediction():
    data = prepare(images(40), Recipe())
    x = data.widen(slice(None), np.float64)
    y = np.clip(x.mean(axis=0), 1e-300, 1)
    wanted = -(x * np.log(y) + (1 - x) * np.log(1 - y)).sum(axis=1).mean()
    (only,) = measure_baselines(data).beside(Recipe(loss="cross_entropy"), 3.0)
    assert only.cost == pytest.approx(wanted)


def test_pca_is_named_by_its_parts_as_many_as_units_and_as_are_active():
    found = measure_baselines(prepare(images(60), Recipe())).beside(SMALL, 2.6)
    assert [each.name for each in found] == ["mean image", "PCA, 3 parts", "PCA, 12 parts"]
    assert found[0].cost > found[1].cost > found[2].cost
    assert 0 < found[1].explained_variance < found[2].explained_variance < 1
    assert [
        each.name
        for each in measure_baselines(prepare(images(60), Recipe())).beside(
            SMALL.replace(hidden_units=1), None
        )
    ] == ["mean image", "PCA, 1 part"]


def test_pixels_that_never_change_have_no_entropy():
    dataset = images(30)
    dataset.images[:] = np.where(dataset.images > 100, 255, 0)
    dataset.images[:, :6], dataset.images[:, 6:12] = 0, 255
    found = measure_baselines(prepare(dataset, Recipe()))
    assert math.isfinite(found.mean_image_cross_entropy)


def test_images_that_are_all_alike_have_nothing_to_explain():
    dataset = images(20)
    dataset.images[:] = dataset.images[0]
    found = measure_baselines(prepare(dataset, Recipe()))
    assert found.mean_image_error == pytest.approx(0, abs=1e-20)
    trainer = trained(SMALL.replace(validation_fraction=0.0), dataset)
    assert math.isnan(measure(trainer.model, SMALL, trainer.prepared).explained_variance)


def test_baselines_and_measures_can_be_given_up():
    trainer = Trainer(SMALL, images(50))
    with pytest.raises(Cancelled):
        measure_baselines(trainer.prepared, lambda: True)
    with pytest.raises(Cancelled):
        measure(trainer.model, SMALL, trainer.prepared, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        probe(trainer.model, SMALL, trainer.prepared, cancelled=lambda: True)


# -- measures ---------------------------------------------------------------------------------


@pytest.mark.parametrize("validation", [False, True])
def test_measures_are_those_of_all_images_at_once(validation):
    trainer = trained(SMALL, images(700))
    model, data = trainer.model, trainer.prepared
    found = measure(model, SMALL, data, validation=validation, threshold=0.12)
    x = data.widen(slice(None), np.float64, validation=validation)
    code = model.encode(x)
    y = model.decode(code)
    assert found.images == len(x)
    assert found.pixel_errors == pytest.approx(np.square(y - x).mean(axis=0))
    assert found.mean_squared_error == pytest.approx(np.square(y - x).mean())
    assert found.loss == pytest.approx(np.square(y - x).sum(axis=1).mean() / 2)
    scatter = np.square(x - x.mean(axis=0)).sum()
    assert found.explained_variance == pytest.approx(1 - np.square(y - x).sum() / scatter)
    assert found.mean_activations == pytest.approx(code.mean(axis=0))
    assert found.active_units == pytest.approx((code > 0.12).sum(axis=1).mean())
    assert found.threshold == 0.12


def test_the_loss_is_measured_as_the_run_records_its_validation():
    trainer = trained(SMALL, images(300))
    found = measure(trainer.model, SMALL, trainer.prepared, validation=True)
    assert found.loss == pytest.approx(trainer.history[-1].validation)


def test_no_more_than_the_first_images_are_measured(monkeypatch):
    monkeypatch.setattr(measures_module, "MOST_IMAGES", 30)
    trainer = Trainer(SMALL, images(300))
    found = measure(trainer.model, SMALL, trainer.prepared)
    first = trainer.model.encode(trainer.prepared.widen(slice(30), np.float64))
    assert found.images == 30
    assert found.mean_activations == pytest.approx(first.mean(axis=0))


def test_a_top_k_code_has_exactly_k_active_units():
    recipe = Recipe(
        hidden_units=12, hidden_activation="topk", active_units=3, sparsity="none", epochs=1
    )
    trainer = trained(recipe, images(200))
    assert measure(trainer.model, recipe, trainer.prepared).active_units <= 3
    trainer.model.alpha[0] = 10
    assert measure(trainer.model, recipe, trainer.prepared).active_units == 3


@pytest.mark.parametrize(
    ("activation", "threshold"), [("sigmoid", 0.1), ("relu", 0.0), ("topk", 0.0)]
)
def test_what_counts_as_active_follows_the_activation(activation, threshold):
    assert usual_threshold(Recipe(hidden_activation=activation)) == threshold


def test_units_that_tell_nothing_are_counted_once_each():
    trainer = Trainer(SMALL, images(100))
    alpha = trainer.model.alpha
    alpha[:, :3] = 0
    alpha[0, :3] = -10, 10, 0.5  # never on, always on, and half on whatever the image
    found = measure(trainer.model, SMALL, trainer.prepared)
    assert (found.dead, found.always_on, found.constant) == (1, 1, 1)


def test_units_are_judged_by_their_means():
    means = np.array([0.0, 0.004, 0.006, 0.994, 0.996])
    assert dead_units(means, bounded=True).tolist() == [True, True, False, False, False]
    assert always_on_units(means, bounded=True).tolist() == [False] * 4 + [True]
    rates = np.array([7.0, 7.0, 0.02, 0.002, 0.0])
    assert dead_units(rates, bounded=False).tolist() == [False, False, False, True, True]
    assert not always_on_units(rates, bounded=False).any()
    assert dead_units(np.zeros(3), bounded=False).all()
    assert constant_units(np.array([0.2, 0.2]), np.array([0.2005, 0.3])).tolist() == [True, False]


# -- probe ------------------------------------------------------------------------------------


def notebook_softmax(x):
    """As the notebook of 2018 has it, entry by entry."""
    out = np.zeros(x.shape)
    for i in range(x.shape[0]):
        for j in range(x.shape[1]):
            out[i, j] = np.exp(x[i, j]) / np.sum(np.exp(x[i]))
    return out


@given(st.integers(1, 5), st.integers(1, 12), st.integers(0, 2**32 - 1))
def test_softmax_is_the_notebook_s(rows, columns, seed):
    inputs = np.random.default_rng(seed).normal(0, 10, (rows, columns))
    np.testing.assert_allclose(softmax(inputs), notebook_softmax(inputs), rtol=1e-12)


def test_softmax_does_not_overflow():
    found = softmax(np.array([[1e4, 0.0], [-1e4, -1e4]]))
    assert found.tolist() == [[1.0, 0.0], [0.5, 0.5]]


def test_classes_are_read_from_codes_and_from_pixels():
    trainer = trained(SMALL.replace(epochs=40), images(600))
    found = probe(trainer.model, SMALL, trainer.prepared)
    assert found.on_pixels > 0.95
    assert found.on_codes > found.guessing + 0.2
    assert [units for units, _ in found.by_units] == [1, 2, 4, 8, 12]
    assert found.by_units[-1] == (12, found.on_codes)
    assert (found.trained_on, found.tested_on, found.held_out) == (450, 150, False)


def test_probing_twice_finds_the_same():
    trainer = trained(SMALL, images(300))
    first = probe(trainer.model, SMALL, trainer.prepared)
    again = probe(trainer.model, SMALL, trainer.prepared, on_pixels=first.on_pixels)
    assert again == first


def test_without_validation_images_a_fifth_is_held_out():
    recipe = SMALL.replace(validation_fraction=0.0)
    trainer = trained(recipe, images(300))
    found = probe(trainer.model, recipe, trainer.prepared)
    assert (found.trained_on, found.tested_on, found.held_out) == (240, 60, True)


def test_a_top_k_code_is_probed_up_to_k_units():
    recipe = SMALL.replace(hidden_activation="topk", active_units=3, sparsity="none")
    trainer = trained(recipe, images(200))
    found = probe(trainer.model, recipe, trainer.prepared)
    assert [units for units, _ in found.by_units] == [1, 2, 3]
    assert found.by_units[-1] == (3, found.on_codes)


def test_without_two_classes_there_is_nothing_to_read():
    assert can_probe(prepare(images(50), Recipe()))
    assert not can_probe(prepare(images(50, labelled=False), Recipe()))
    one = images(50)
    one.labels[:] = 0
    assert not can_probe(prepare(one, Recipe()))


def test_a_model_copy_is_the_model_and_does_not_follow_it():
    trainer = Trainer(SMALL, images(40))
    twin = trainer.model.copy()
    x = trainer.prepared.widen(slice(5), np.float64)
    before = trainer.model.reconstruct(x)
    trainer.model.parameters += 1
    assert np.array_equal(twin.reconstruct(x), before)
    assert isinstance(twin, SparseAutoencoder)
    assert twin.alpha.base is twin.parameters


def test_mnist_s_mean_image_and_what_pixels_and_codes_know(real_data):
    recipe = Recipe(hidden_units=32, epochs=2, validation_fraction=0.2, limit=1500)
    trainer = trained(recipe, load_dataset("mnist", limit=1500))
    found = measure_baselines(trainer.prepared)
    assert found.mean_image_error == pytest.approx(26.3, abs=1)
    read = probe(trainer.model, recipe, trainer.prepared)
    assert read.on_pixels > 0.8
    assert read.on_codes > 2 * read.guessing


@pytest.mark.parametrize("activation", ["sigmoid", "relu"])
def test_a_model_gone_astray_is_measured_and_probed_without_a_warning(activation):
    recipe = SMALL.replace(
        hidden_activation=activation, sparsity="none", precision="float32", hidden_units=4
    )
    trainer = Trainer(recipe, images(60))
    trainer.model.parameters *= np.float32(1e36)
    measure(trainer.model, recipe, trainer.prepared)
    found = probe(trainer.model, recipe, trainer.prepared)
    assert 0 <= found.on_codes <= 1
