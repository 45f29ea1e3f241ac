"""What a run gets to see: limit, size, rounding, validation share, widening; and saving."""

from __future__ import annotations

import numpy as np
import pytest
from image_files import digits, save_npy

from core.datasets.dataset import DatasetError
from core.datasets.load import load_dataset
from core.datasets.prepare import prepare
from core.datasets.save import save_npz
from core.files import FileProblem
from core.recipe import Recipe


@pytest.fixture
def dataset(tmp_path):
    images = digits(50, 6, 6)
    images[:, 0, 0] = np.arange(50)
    np.save(tmp_path / "labels.npy", np.arange(50) % 10)
    return load_dataset(save_npy(tmp_path / "digits.npy", images))


def test_without_changes_the_images_are_shared_not_copied(dataset):
    prepared = prepare(dataset, Recipe())
    assert np.shares_memory(prepared.training, dataset.images)
    assert prepared.training.shape == (50, 36)
    assert prepared.validation is None
    assert prepared.class_counts == dict.fromkeys("0123456789", 5)
    assert prepared.mean_ink == pytest.approx(dataset.images.mean() / 255)


def test_limit_takes_the_first(dataset):
    prepared = prepare(dataset, Recipe(limit=7))
    np.testing.assert_array_equal(prepared.training, dataset.images[:7])
    np.testing.assert_array_equal(prepared.training_labels, dataset.labels[:7])
    assert len(prepare(dataset, Recipe(limit=1000)).training) == 50


def test_rounding_is_the_notebooks(dataset):
    prepared = prepare(dataset, Recipe(binarize=True))
    widened = prepared.widen(slice(None), np.float64)
    np.testing.assert_array_equal(widened, np.round(dataset.images / 255))


def test_rounding_fractions_is_the_notebooks(tmp_path):
    fine = np.random.default_rng(0).random((9, 16))
    fine[0, :3] = 0.5, np.nextafter(np.float32(0.5), 1), np.nextafter(np.float32(0.5), 0)
    prepared = prepare(load_dataset(save_npy(tmp_path / "fine.npy", fine)), Recipe(binarize=True))
    assert prepared.training.dtype == np.uint8
    expected = np.round(fine.astype(np.float32))
    np.testing.assert_array_equal(prepared.widen(slice(None), np.float32), expected)


def test_images_are_resized_before_they_are_rounded(dataset):
    prepared = prepare(dataset, Recipe(image_size=3, binarize=True))
    assert prepared.image_shape == (3, 3)
    assert set(np.unique(prepared.training)) <= {0, 255}
    grey = prepare(dataset, Recipe(image_size=3)).training
    np.testing.assert_array_equal(prepared.training, (grey > 127) * 255)


def test_validation_images_are_never_trained_on(dataset):
    prepared = prepare(dataset, Recipe(validation_fraction=0.3))
    training, validation = prepared.training_indices, prepared.validation_indices
    assert len(validation) == 15
    assert sorted([*training, *validation]) == list(range(50))
    np.testing.assert_array_equal(prepared.training, dataset.images[training])
    np.testing.assert_array_equal(prepared.validation, dataset.images[validation])
    np.testing.assert_array_equal(prepared.training_labels, dataset.labels[training])
    np.testing.assert_array_equal(prepared.validation_labels, dataset.labels[validation])


def test_the_seed_chooses_the_validation_images(dataset):
    def kept_aside(seed):
        recipe = Recipe(validation_fraction=0.3, seed=seed)
        return prepare(dataset, recipe).validation_indices.tolist()

    assert kept_aside(1) == kept_aside(1) != kept_aside(2)


def test_a_small_share_keeps_one_image_aside(dataset):
    assert len(prepare(dataset, Recipe(validation_fraction=0.001)).validation) == 1


def test_one_image_cannot_be_split(tmp_path):
    single = load_dataset(save_npy(tmp_path / "one.npy", np.zeros((1, 5, 5), np.uint8)))
    with pytest.raises(DatasetError, match="There is one image"):
        prepare(single, Recipe(validation_fraction=0.5))


def test_nothing_left_to_train_on_is_refused(dataset):
    with pytest.raises(DatasetError, match="keeps all 50 images aside: none is left to train on"):
        prepare(dataset, Recipe(validation_fraction=0.999))


def test_images_too_large_to_train_on_are_refused(tmp_path):
    large = load_dataset(save_npy(tmp_path / "large.npy", np.zeros((1, 600, 600), np.uint8)))
    with pytest.raises(DatasetError, match="600 × 600 pixels, too large to train on"):
        prepare(large, Recipe())
    assert prepare(large, Recipe(image_size=512)).pixels == 512 * 512


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("rows", [slice(3, 9), np.array([5, 0, 5]), np.array([], int)])
def test_widening_divides_by_255_in_the_wanted_type(dataset, dtype, rows):
    prepared = prepare(dataset, Recipe())
    widened = prepared.widen(rows, dtype)
    assert widened.dtype == dtype
    np.testing.assert_array_equal(widened, dataset.images[rows].astype(dtype) / dtype(255))


def test_widening_fills_the_array_it_is_given(dataset):
    prepared = prepare(dataset, Recipe(validation_fraction=0.5))
    out = np.full((2, 36), np.nan, np.float32)
    assert prepared.widen(np.array([4, 2]), np.float32, validation=True, out=out) is out
    expected = prepared.validation[[4, 2]] / np.float32(255)
    np.testing.assert_array_equal(out, expected)


def test_widening_leaves_fine_fractions_as_they_are(tmp_path):
    fine = np.random.default_rng(0).random((9, 16)).astype(np.float32)
    prepared = prepare(load_dataset(save_npy(tmp_path / "fine.npy", fine)), Recipe())
    np.testing.assert_array_equal(prepared.widen(slice(None), np.float64), fine.astype(float))


# -- saving -----------------------------------------------------------------------------------


def test_what_is_saved_opens_as_the_same_images(dataset, tmp_path):
    save_npz(dataset, tmp_path / "saved.npz")
    with np.load(tmp_path / "saved.npz") as saved:
        assert saved["images"].shape == (50, 6, 6)
        assert saved["images"].dtype == np.uint8
        assert saved["labels"].tolist() == [each % 10 for each in range(50)]
    again = load_dataset(tmp_path / "saved.npz")
    assert again.fingerprint == dataset.fingerprint
    assert again.class_counts == dataset.class_counts


def test_names_of_classes_are_saved_too(tmp_path):
    np.save(tmp_path / "labels.npy", np.array(["cat", "dog", "cat"]))
    dataset = load_dataset(save_npy(tmp_path / "pets.npy", digits(3)))
    save_npz(dataset, tmp_path / "saved.npz")
    assert load_dataset(tmp_path / "saved.npz").class_counts == {"cat": 2, "dog": 1}


def test_numbers_of_classes_are_saved_as_they_were(tmp_path):
    np.save(tmp_path / "labels.npy", np.array([7, 3, 7]))
    save_npz(load_dataset(save_npy(tmp_path / "a.npy", digits(3))), tmp_path / "saved.npz")
    with np.load(tmp_path / "saved.npz") as saved:
        assert saved["labels"].tolist() == [7, 3, 7]


def test_images_without_labels_are_saved_without(tmp_path):
    save_npz(load_dataset(save_npy(tmp_path / "a.npy", digits(3))), tmp_path / "saved.npz")
    with np.load(tmp_path / "saved.npz") as saved:
        assert saved.files == ["images"]


def test_a_file_that_can_not_be_written_leaves_nothing(dataset, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(FileProblem, match=r"saved\.npz can't be written: Not a directory\.$"):
        save_npz(dataset, tmp_path / "file" / "saved.npz")


def test_the_same_images_are_saved_as_the_same_bytes(dataset, tmp_path):
    save_npz(dataset, tmp_path / "a.npz")
    save_npz(dataset, tmp_path / "b.npz")
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
