"""IDX files, the sets of the catalogue, and the built-in digits."""

from __future__ import annotations

import gzip
import time

import numpy as np
import pytest
from image_files import digits, idx_bytes, save_idx

from core.datasets.catalog import CATALOG, data_folder, is_downloaded
from core.datasets.dataset import Cancelled, DatasetError
from core.datasets.idx import read_idx
from core.datasets.load import BUILTIN_COUNT, load_dataset


@pytest.mark.parametrize("name", ["images.idx", "images.idx.gz"])
@pytest.mark.parametrize(("code", "top"), [(0x08, 200), (0x09, 100), (0x0B, 9), (0x0C, 9)])
def test_integers_of_every_idx_type_keep_their_values(tmp_path, name, code, top):
    values = np.arange(24).reshape(2, 3, 4) % top
    np.testing.assert_array_equal(read_idx(save_idx(tmp_path / name, values, code)), values)


@pytest.mark.parametrize("code", [0x0D, 0x0E])
def test_idx_of_floats_are_images_too(tmp_path, code):
    dataset = load_dataset(save_idx(tmp_path / "images.idx", digits() / 255, code))
    np.testing.assert_array_equal(dataset.images, digits().reshape(6, 16))


def test_real_mnist_is_what_it_is_known_to_be(real_data, mnist_folder):
    started = time.perf_counter()
    dataset = load_dataset("mnist")
    assert time.perf_counter() - started < 3
    assert (len(dataset), dataset.image_shape, dataset.images.dtype) == (
        60_000,
        (28, 28),
        np.uint8,
    )
    assert dataset.labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]
    assert dataset.class_counts["1"] == 6742
    assert dataset.mean_ink == pytest.approx(0.1307, abs=1e-4)
    assert (dataset.name, dataset.source) == ("MNIST", "mnist")


def test_the_test_digits_open_by_their_path_with_the_labels_beside_them(mnist_folder):
    dataset = load_dataset(mnist_folder / "t10k-images-idx3-ubyte.gz", limit=5)
    assert dataset.labels.tolist() == [7, 2, 1, 0, 4]
    assert dataset.class_names == tuple("0123456789")


def test_a_folder_of_idx_files_opens_its_training_images(mnist_folder):
    dataset = load_dataset(mnist_folder, limit=3)
    assert dataset.labels.tolist() == [5, 0, 4]


def test_unpacked_files_of_a_set_are_found(tmp_path, monkeypatch, mnist_folder):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    (tmp_path / "mnist").mkdir()
    for file in CATALOG["mnist"].files[:2]:
        content = gzip.decompress((mnist_folder / file.name).read_bytes())
        (tmp_path / "mnist" / file.name.removesuffix(".gz")).write_bytes(content)
    assert is_downloaded("mnist")
    assert load_dataset("mnist", limit=2).labels.tolist() == [5, 0]


def test_of_the_eight_columns_of_qmnist_labels_the_first_is_the_class(tmp_path, monkeypatch):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    folder = tmp_path / "qmnist"
    folder.mkdir()
    labels = np.arange(48).reshape(6, 8)
    labels[:, 0] = [5, 0, 4, 1, 9, 2]
    save_idx(folder / "qmnist-train-images-idx3-ubyte.gz", digits())
    save_idx(folder / "qmnist-train-labels-idx2-int.gz", labels, 0x0C)
    assert load_dataset("qmnist").labels.tolist() == [5, 0, 4, 1, 9, 2]
    beside = load_dataset(folder / "qmnist-train-images-idx3-ubyte.gz")
    assert beside.class_names == ("0", "1", "2", "4", "5", "9")


def test_labels_of_a_set_that_do_not_fit_its_images_are_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    folder = tmp_path / "kmnist"
    folder.mkdir()
    save_idx(folder / "train-images-idx3-ubyte.gz", digits())
    save_idx(folder / "train-labels-idx1-ubyte.gz", np.arange(5))
    with pytest.raises(DatasetError, match="holds 5 labels for 6 images"):
        load_dataset("kmnist")
    save_idx(folder / "train-labels-idx1-ubyte.gz", [0, 1, 2, 3, 4, 10])
    with pytest.raises(DatasetError, match="holds labels outside 0 to 9"):
        load_dataset("kmnist")
    save_idx(folder / "train-labels-idx1-ubyte.gz", range(6))
    assert load_dataset("kmnist").class_counts["お"] == 1


@pytest.mark.parametrize("key", CATALOG)
def test_every_entry_of_the_catalogue_is_complete(key):
    entry = CATALOG[key]
    assert entry.key == key
    assert len(entry.class_names) == 10
    assert all(mirror.startswith("http") and mirror.endswith("/") for mirror in entry.mirrors)
    length = {"sha256": 64, "md5": 32}[entry.algorithm]
    assert all(len(file.checksum) == length and file.bytes > 0 for file in entry.files)
    assert entry.total_bytes == sum(file.bytes for file in entry.files)


def test_the_data_folder_is_the_cache_unless_it_is_chosen(monkeypatch, tmp_path):
    assert data_folder().name == "sparse-autoencoder"
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    assert data_folder() == tmp_path


# -- built in ---------------------------------------------------------------------------------


def test_the_built_in_digits_need_no_files():
    dataset = load_dataset("builtin", limit=40)
    assert (len(dataset), dataset.image_shape) == (40, (28, 28))
    assert dataset.class_names == tuple("0123456789")
    assert (dataset.name, dataset.source) == ("Built-in digits", "builtin")


def test_as_many_built_in_digits_as_asked():
    assert len(load_dataset("builtin", limit=1)) == 1
    assert len(load_dataset("builtin")) == BUILTIN_COUNT
    assert len(load_dataset("builtin", limit=BUILTIN_COUNT + 1)) == BUILTIN_COUNT + 1


def test_the_seed_draws_other_built_in_digits():
    first, again, other = (load_dataset("builtin", limit=20, seed=seed) for seed in (0, None, 1))
    assert first.fingerprint == again.fingerprint != other.fingerprint


def test_built_in_digits_take_the_image_size():
    assert load_dataset("builtin", limit=20, image_size=14).images.shape == (20, 196)


def test_drawing_can_be_cancelled():
    told = []
    with pytest.raises(Cancelled):
        load_dataset(
            "builtin", progress=lambda *each: told.append(each), cancelled=lambda: bool(told)
        )
    assert told[0][0] == "drawing digits"
    assert told[0][2] == BUILTIN_COUNT


def test_idx_without_gzip_and_with_are_the_same(tmp_path):
    (tmp_path / "a").write_bytes(idx_bytes(digits()))
    (tmp_path / "b").write_bytes(gzip.compress(idx_bytes(digits())))
    assert load_dataset(tmp_path / "a").fingerprint == load_dataset(tmp_path / "b").fingerprint
