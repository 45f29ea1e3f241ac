"""Model files: a round trip without loss, and one sentence for every file that is none."""

from __future__ import annotations

import json
import pickle
import zipfile

import numpy as np
import pytest
from problems import blobs, dataset, trained

from core.archive import write_archive
from core.model_file import ModelFileError, load_model, save_array, save_model


@pytest.fixture(scope="module")
def trainer():
    return trained(validation_fraction=0.2, loss="cross_entropy")


@pytest.fixture
def file(trainer, tmp_path):
    save_model(tmp_path / "model.npz", trainer)
    return tmp_path / "model.npz"


def test_round_trip_keeps_every_bit(trainer, file):
    saved = load_model(file)
    assert np.array_equal(saved.alpha, trainer.model.alpha)
    assert np.array_equal(saved.beta, trainer.model.beta)
    assert saved.alpha.dtype == trainer.model.alpha.dtype
    assert saved.recipe == trainer.recipe
    assert saved.image_shape == (6, 6)
    assert saved.history == trainer.history


def test_a_loaded_model_reconstructs_as_the_trained_one(trainer, file):
    images = trainer.prepared.widen(slice(0, 5), np.float32)
    assert np.array_equal(
        load_model(file).model.reconstruct(images), trainer.model.reconstruct(images)
    )


@pytest.mark.parametrize("activation", ["relu", "topk"])
def test_a_loaded_model_keeps_its_activations(activation, tmp_path):
    run = trained(hidden_activation=activation, sparsity="none", output_activation="linear")
    save_model(tmp_path / "model.npz", run)
    images = run.prepared.widen(slice(0, 5), np.float32)
    saved = load_model(tmp_path).model
    assert np.array_equal(saved.encode(images), run.model.encode(images))


def test_a_run_without_epochs_can_be_saved(tmp_path):
    run = trained()
    run.history = ()
    save_model(tmp_path / "model.npz", run)
    assert load_model(tmp_path / "model.npz").history == ()


def test_saving_replaces_the_file_in_one_step_and_leaves_nothing_else(trainer, file):
    before = file.read_bytes()
    save_model(file, trainer)
    assert file.read_bytes()[:4] == before[:4]
    assert [each.name for each in file.parent.iterdir()] == ["model.npz"]


@pytest.mark.parametrize(
    ("names", "opened"),
    [
        (("alpha.npy", "beta.npy"), "."),
        (("alpha.npy", "beta.npy"), "beta.npy"),
        (("alpha_weights_sae_v3.npy", "beta_weights_sae_v3.npy"), "alpha_weights_sae_v3.npy"),
        (("alpha_weights_sae_v3.npy", "beta_weights_sae_v3.npy"), "."),
    ],
)
@pytest.mark.filterwarnings("ignore::PendingDeprecationWarning")
def test_the_notebooks_pair_of_weights_opens(trainer, tmp_path, names, opened):
    for name, weights in zip(names, (trainer.model.alpha, trainer.model.beta), strict=True):
        # The notebook saves np.matrix in float64.
        np.save(tmp_path / name, np.asmatrix(weights.astype(np.float64)))
    saved = load_model(tmp_path / opened)
    assert type(saved.alpha) is np.ndarray
    assert np.array_equal(saved.alpha, trainer.model.alpha.astype(np.float64))
    assert np.array_equal(saved.beta, trainer.model.beta.astype(np.float64))
    assert saved.image_shape == (6, 6)
    assert saved.recipe.hidden_units == 8


def _sentence(path):
    with pytest.raises(ModelFileError) as caught:
        load_model(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def _rewrite(file, **changes):
    """The file again, sealed again, with some members changed, or left out where None."""
    with np.load(file) as archive:
        members = dict(archive)
    members.pop("seal")
    members |= changes
    about = members.pop("about")
    arrays = {name: value for name, value in members.items() if value is not None}
    write_archive(file, json.loads(about.tobytes()), arrays)


def _about(file, **changes):
    with np.load(file) as archive:
        about = json.loads(archive["about"].tobytes())
    text = json.dumps(about | changes).encode()
    _rewrite(file, about=np.frombuffer(text, np.uint8))


def _as_format_1(file, **changes):
    """The file as it was written before there were seals."""
    with np.load(file) as archive:
        members = dict(archive)
    members.pop("seal")
    about = json.loads(members["about"].tobytes())
    about.pop("arrays")
    text = json.dumps(about | {"format": 1}).encode()
    np.savez(file, **(members | {"about": np.frombuffer(text, np.uint8)} | changes))


def test_files_of_the_first_format_still_open(trainer, file):
    _as_format_1(file)
    saved = load_model(file)
    assert np.array_equal(saved.alpha, trainer.model.alpha)
    assert saved.history == trainer.history


def test_what_was_changed_without_sealing_it_again_is_refused(trainer, file):
    with np.load(file) as archive:
        members = dict(archive)
    np.savez(file, **(members | {"alpha": members["alpha"] + 1}))
    assert "its alpha was changed" in _sentence(file)
    np.savez(file, **(members | {"more": members["alpha"]}))
    assert "arrays are missing" in _sentence(file)
    members.pop("seal")
    np.savez(file, **members)
    assert "description was changed" in _sentence(file)


@pytest.mark.parametrize("cut", [10, 500, -1, -30])
def test_a_cut_file_is_refused(file, cut):
    file.write_bytes(file.read_bytes()[:cut])
    assert "model.npz" in _sentence(file)


def test_a_flipped_bit_is_found(file):
    data = bytearray(file.read_bytes())
    data[len(data) // 3] ^= 0x10
    file.write_bytes(data)
    assert "damaged" in _sentence(file)


def test_other_archives_are_refused(file):
    _rewrite(file, beta=None)
    assert "is no model: it has no beta" in _sentence(file)


def test_weights_that_do_not_fit_are_refused(file, trainer):
    _rewrite(file, alpha=trainer.model.alpha[:-1])
    assert "(D + 1) × H" in _sentence(file)
    _rewrite(file, alpha=trainer.model.alpha[None])
    assert "is no model" in _sentence(file)


def test_a_description_of_another_model_is_refused(file):
    _about(file, image_shape=[5, 7])
    assert "36 pixels" in _sentence(file)


def test_weights_that_are_no_numbers_are_refused(file, trainer):
    broken = trainer.model.alpha.copy()
    broken[3, 3] = np.nan
    _rewrite(file, alpha=broken)
    assert "not finite" in _sentence(file)
    _rewrite(file, alpha=np.full(broken.shape, "x"))
    assert "Wanted: float32 or float64" in _sentence(file)


def test_a_later_format_is_told_from_a_damaged_file(file):
    _about(file, format=99)
    assert "newer version" in _sentence(file)


@pytest.mark.parametrize(
    "changes",
    [
        {"image_shape": "6x6"},
        {"image_shape": [6.0, 6.0]},
        {"image_shape": [-6, -6]},
        {"recipe": 7},
        {"history": ["epoch"]},
        {"format": "one"},
    ],
)
def test_a_description_that_makes_no_sense_is_refused(file, changes):
    _about(file, **changes)
    assert "makes no sense" in _sentence(file)


def test_text_that_is_no_json_is_refused(file):
    _as_format_1(file, about=np.frombuffer(b"{" * 5000, np.uint8))
    assert "makes no sense" in _sentence(file)


def test_a_recipe_that_no_run_can_have_is_refused(file):
    _about(file, recipe="hidden_units = 0\n")
    assert "hidden_units" in _sentence(file)


def test_pickles_are_never_loaded(file, tmp_path):
    class Harmful:
        def __reduce__(self):
            return (tmp_path.joinpath("harm").touch, ())

    np.savez(file, alpha=np.array([Harmful()], dtype=object), beta=1, history=1, about=1)
    assert "model.npz" in _sentence(file)
    pair = tmp_path / "alpha.npy"
    pair.write_bytes(pickle.dumps(Harmful()))
    (tmp_path / "beta.npy").write_bytes(pickle.dumps(Harmful()))
    _sentence(pair)
    assert not (tmp_path / "harm").exists()


def test_a_header_that_claims_more_than_the_file_holds_takes_no_memory(tmp_path):
    for name in ("alpha", "beta"):
        with (tmp_path / f"{name}.npy").open("wb") as file:
            np.lib.format.write_array_header_1_0(
                file, {"descr": "<f8", "fortran_order": False, "shape": (10**6, 10**6)}
            )
    assert "damaged or cut short" in _sentence(tmp_path / "alpha.npy")


def test_a_zip_bomb_takes_no_memory(file, tmp_path):
    """An array of a gigabyte of zeros in a megabyte of file, under the name of the weights."""
    bomb = tmp_path / "bomb.npz"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("alpha", "beta", "history", "about"):
            with archive.open(f"{name}.npy", "w") as member:
                np.lib.format.write_array_header_1_0(
                    member, {"descr": "<f8", "fortran_order": False, "shape": (1 << 27,)}
                )
                if name == "about":
                    for _ in range(1 << 4):
                        member.write(bytes(1 << 20))
    assert "bomb.npz" in _sentence(bomb)


def test_files_that_are_not_there_or_no_files_are_refused(tmp_path):
    assert "is not there" in _sentence(tmp_path / "model.npz")
    assert "holds no model" in _sentence(tmp_path)
    (tmp_path / "empty.npz").touch()
    assert "is empty" in _sentence(tmp_path / "empty.npz")
    (tmp_path / "text.npz").write_text("not a model")
    _sentence(tmp_path / "text.npz")


def test_half_a_pair_is_refused(tmp_path):
    save_array(tmp_path / "alpha.npy", np.zeros((10, 4)))
    assert "beta.npy is not beside it" in _sentence(tmp_path / "alpha.npy")
    save_array(tmp_path / "weights.npy", np.zeros((10, 4)))
    assert "neither alpha nor beta" in _sentence(tmp_path / "weights.npy")


def test_a_pair_of_other_arrays_is_refused(tmp_path):
    save_array(tmp_path / "alpha.npy", np.zeros(10))
    save_array(tmp_path / "beta.npy", np.zeros((5, 9)))
    assert "is no model" in _sentence(tmp_path / "alpha.npy")
    save_array(tmp_path / "alpha.npy", np.zeros((10, 4)))
    save_array(tmp_path / "beta.npy", np.zeros((5, 7)))
    assert "is no model" in _sentence(tmp_path / "alpha.npy")


def test_images_that_are_no_square_get_a_row(tmp_path):
    run = trained(dataset(blobs().images))
    save_array(tmp_path / "alpha.npy", np.zeros((8, 4)))
    save_array(tmp_path / "beta.npy", np.zeros((5, 7)))
    assert load_model(tmp_path).image_shape == (1, 7)
    assert run.image_shape == (6, 6)
