"""Arrays as images: what each type and shape means, and that nothing is lost."""

from __future__ import annotations

import io
import warnings

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from image_files import digits, npy_with_header, save_npy

from core.datasets.dataset import Cancelled, DatasetError
from core.datasets.load import load_dataset
from core.datasets.options import LoadOptions
from core.datasets.pixels import Scale, judge_scale, to_pixels


def load(folder, values, **options):
    return load_dataset(save_npy(folder / "digits.npy", values), **options)


# -- shapes -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "shape", [(6, 16), (6, 4, 4), (6, 4, 4, 1)], ids=["flat", "rows and columns", "one channel"]
)
def test_every_shape_of_the_contract_gives_the_same_images(tmp_path, shape):
    dataset = load(tmp_path, digits().reshape(shape))
    assert dataset.image_shape == (4, 4)
    np.testing.assert_array_equal(dataset.images, digits().reshape(6, 16))
    assert (dataset.name, len(dataset), dataset.pixels) == ("digits", 6, 16)


def test_images_need_not_be_square(tmp_path):
    assert load(tmp_path, digits(5, 3, 7)).image_shape == (3, 7)


def test_one_image_is_enough(tmp_path):
    assert len(load(tmp_path, digits(1))) == 1


def test_image_size_is_the_width_of_rows_where_pixels_are_no_square(tmp_path):
    flat = digits(3, rows=25, columns=28).reshape(3, 700)
    dataset = load(tmp_path, flat, image_size=28)
    assert dataset.image_shape == (28, 28)
    assert dataset.notes == ("Images were resized from 25 × 28 to 28 × 28.",)
    with pytest.raises(DatasetError, match="no square and no multiple of the image size 30"):
        load(tmp_path, flat, image_size=30)


def test_image_size_resizes_and_says_so(tmp_path):
    dataset = load(tmp_path, digits(4, 8, 8), image_size=4)
    assert dataset.images.shape == (4, 16)
    assert dataset.notes == ("Images were resized from 8 × 8 to 4 × 4.",)


# -- values -----------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["?", "u1", "i1", "<i4", ">i8", "u8", "f2", "<f4", ">f8"])
def test_zero_and_one_of_any_type_are_paper_and_ink(tmp_path, dtype):
    bits = digits() > 127
    dataset = load(tmp_path, bits.astype(dtype))
    assert dataset.images.dtype == np.uint8
    np.testing.assert_array_equal(dataset.images, bits.reshape(6, 16) * np.uint8(255))


@pytest.mark.parametrize("dtype", ["f2", "<f4", ">f4", "f8", "g"])
def test_greys_written_as_fractions_come_back_as_the_bytes_they_were(tmp_path, dtype):
    greys = np.arange(256, dtype=np.uint8).reshape(4, 8, 8)
    dataset = load(tmp_path, (greys / 255).astype(dtype))
    assert dataset.images.dtype == np.uint8
    np.testing.assert_array_equal(dataset.images, greys.reshape(4, 64))


def test_greys_that_went_through_float32_are_recognised_in_float64(tmp_path):
    greys = np.arange(256, dtype=np.uint8).reshape(4, 8, 8)
    through = (greys * np.float32(1 / 255)).astype(np.float64).clip(0, 1)
    assert load(tmp_path, through).images.dtype == np.uint8


def test_finer_fractions_are_kept_as_float32(tmp_path):
    fine = np.random.default_rng(1).random((5, 4, 4))
    dataset = load(tmp_path, fine)
    assert dataset.images.dtype == np.float32
    np.testing.assert_array_equal(dataset.images, fine.astype(np.float32).reshape(5, 16))


def test_limit_does_not_change_what_the_values_mean(tmp_path):
    """The first images alone could pass for 0/1; the others show that they are bytes."""
    images = digits(6)
    images[:3] = images[:3] > 127
    np.testing.assert_array_equal(load(tmp_path, images, limit=3).images.max(), 1)


@settings(max_examples=60, deadline=None)
@given(
    hnp.arrays(
        st.sampled_from(["f2", "f4", "f8"]),
        hnp.array_shapes(min_dims=2, max_dims=3, max_side=6),
        elements=st.floats(0, 1, width=16),
    )
)
def test_fractions_lose_less_than_their_type_can_tell(values):
    pixels = to_pixels(values, "values", LoadOptions())
    back = pixels / 255 if pixels.dtype == np.uint8 else pixels
    tolerance = max(np.finfo(values.dtype).eps, 1e-6)
    np.testing.assert_allclose(back, values.reshape(len(values), -1), atol=tolerance)


@settings(max_examples=100, deadline=None)
@given(
    hnp.arrays(
        st.sampled_from(["?", "u1", "i2", "u4", "i8", "f4", "f8"]),
        hnp.array_shapes(min_dims=2, max_dims=3, max_side=5),
    )
)
def test_whatever_is_not_refused_lies_in_range(values):
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("error")
        try:
            scale = judge_scale(values, "values", LoadOptions())
        except DatasetError:
            numbers = values.astype(np.float64)
            in_range = np.isfinite(numbers).all() and numbers.min() >= 0 and numbers.max() <= 1
            assert not (in_range and values.dtype.kind == "f")
            assert not np.isin(numbers, (0, 1)).all()
            return
    if scale is not Scale.BYTES:
        assert values.min() >= 0
        assert values.max() <= 1


# -- how files are written --------------------------------------------------------------------


@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
def test_all_versions_of_npy_open(tmp_path, version):
    path = tmp_path / "digits.npy"
    with path.open("wb") as file, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # NumPy says that older versions can't read it
        np.lib.format.write_array(file, digits(), version=version)
    np.testing.assert_array_equal(load_dataset(path).images, digits().reshape(6, 16))


def test_long_integers_of_python_2_are_understood(tmp_path):
    header = "{'descr': '|u1', 'fortran_order': False, 'shape': (6L, 16L), }"
    path = npy_with_header(tmp_path / "old.npy", header, digits().tobytes())
    assert load_dataset(path).images.shape == (6, 16)


@pytest.mark.parametrize("write", [np.save, lambda path, array: np.savez(path, array)])
def test_fortran_order_keeps_rows_and_columns(tmp_path, write):
    path = tmp_path / "digits.bin"
    with path.open("wb") as file:
        write(file, np.asfortranarray(digits(5, 3, 7)))
    dataset = load_dataset(path)
    np.testing.assert_array_equal(dataset.images, digits(5, 3, 7).reshape(5, 21))
    assert dataset.image_shape == (3, 7)


@pytest.mark.parametrize(
    "arrays",
    [
        {"images": digits(), "labels": np.arange(6)},
        {"x_train": digits(), "y_train": np.arange(6), "x_test": digits(2), "y_test": [0, 1]},
        {"anything": digits(), "labels": np.arange(6)},
    ],
    ids=["ours", "Keras", "single array"],
)
@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_npz_opens_under_its_usual_names(tmp_path, arrays, save):
    save(tmp_path / "digits.npz", **arrays)
    dataset = load_dataset(tmp_path / "digits.npz")
    np.testing.assert_array_equal(dataset.images, digits().reshape(6, 16))
    assert dataset.class_counts == {str(each): 1 for each in range(6)}


def test_a_file_is_known_by_its_content_not_by_its_name(tmp_path):
    buffer = io.BytesIO()
    np.savez(buffer, images=digits())
    (tmp_path / "digits.npy").write_bytes(buffer.getvalue())
    assert len(load_dataset(tmp_path / "digits.npy")) == 6


# -- order, labels, progress ------------------------------------------------------------------


def test_a_seed_shuffles_before_the_limit_and_keeps_labels_with_images(tmp_path):
    images = np.repeat(np.arange(100, dtype=np.uint8), 16).reshape(100, 16) + 100
    np.save(tmp_path / "digits-labels.npy", np.arange(100))
    first = load(tmp_path, images, limit=10, seed=3)
    again = load(tmp_path, images, limit=10, seed=3)
    assert first.fingerprint == again.fingerprint
    assert sorted(first.images[:, 0]) != list(range(100, 110))
    np.testing.assert_array_equal(first.images[:, 0], first.labels + 100)
    assert load(tmp_path, images, limit=10, seed=4).fingerprint != first.fingerprint


@pytest.mark.parametrize("name", ["digits-labels.npy", "digits_labels.npy", "labels.npy"])
def test_labels_beside_an_array_are_found(tmp_path, name):
    np.save(tmp_path / name, np.array([3, 3, 5, 3, 5, 5]))
    dataset = load(tmp_path, digits())
    assert dataset.class_counts == {"3": 3, "5": 3}
    np.testing.assert_array_equal(dataset.labels, [0, 0, 1, 0, 1, 1])


def test_labels_may_be_text(tmp_path):
    np.save(tmp_path / "labels.npy", np.array(["b10", "b9", "b9", "a", "a", "a"]))
    assert load(tmp_path, digits()).class_counts == {"a": 3, "b9": 2, "b10": 1}


@pytest.mark.parametrize(
    ("labels", "note"),
    [
        (np.arange(5), "labels.npy holds 5 labels for 6 images."),
        (np.array([0.5] * 6), "labels.npy holds no labels. Wanted: whole numbers or text."),
        (np.zeros((6, 10)), "labels.npy has 2 dimensions."),
        (np.array([{}] * 6), "labels.npy holds pickled Python objects,"),
    ],
)
def test_labels_beside_that_do_not_fit_are_left_with_a_note(tmp_path, labels, note):
    save_npy(tmp_path / "labels.npy", labels)
    dataset = load(tmp_path, digits())
    assert dataset.labels is None
    assert dataset.class_counts == {}
    assert dataset.notes[0].startswith(f"The labels beside it were not used. {note}")


def test_a_file_with_the_longest_name_opens(tmp_path):
    assert len(load_dataset(save_npy(tmp_path / ("d" * 251 + ".npy"), digits()))) == 6


def test_thousands_of_different_labels_are_no_classes(tmp_path):
    np.save(tmp_path / "labels.npy", np.arange(2000))
    dataset = load(tmp_path, digits(2000))
    assert "2,000 different labels" in dataset.notes[0]


def test_loading_an_array_can_be_cancelled(tmp_path):
    seen = []
    images = np.zeros((40_000, 784), np.float32)
    path = save_npy(tmp_path / "digits.npy", images)
    with pytest.raises(Cancelled):
        load_dataset(
            path, progress=lambda *told: seen.append(told), cancelled=lambda: len(seen) >= 3
        )
    assert len(seen) == 3
    assert seen[0] == ("checking pixels", 0, 40_000)


def test_the_fingerprint_tells_pixels_and_shape(tmp_path):
    wide = load(tmp_path, digits(6, 2, 8)).fingerprint
    tall = load(tmp_path, digits(6, 2, 8).reshape(6, 8, 2)).fingerprint
    changed = digits(6, 2, 8)
    changed[3, 1, 1] ^= 1
    assert len({wide, tall, load(tmp_path, changed).fingerprint}) == 3
