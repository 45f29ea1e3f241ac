"""Trained models as files: ``model.npz``, or the notebook's pair of weights. Never a pickle.

``model.npz`` is a sealed archive (:mod:`core.archive`) of `alpha`, `beta` and `history` (one row
for each epoch, where there are any); its description has the recipe, the images' shape, the
history's columns and the versions that wrote it. A run file (:mod:`core.runs.run_file`) is one
with more in it. Format 1 had no seal.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from core.archive import FORMAT, Archive, ArchiveError, Part, open_archive, write_archive
from core.autoencoder import SparseAutoencoder, check_shapes
from core.blocks import Floats
from core.datasets.dataset import DatasetError
from core.datasets.npy import map_npy
from core.files import Writer, write_atomically, write_together
from core.history import COLUMNS, history_columns, history_from_columns
from core.recipe import Recipe, RecipeError
from core.recipe_file import parse_recipe, recipe_toml
from core.sentence import Sentence, sentence_of
from core.snapshot import EpochRecord
from core.versions import versions_here

_NEEDED = ("alpha", "beta")


class ModelFileError(ValueError):
    """A model that can't be opened: one sentence that names it, what was found, what is wanted."""


class Described(Protocol):
    """What is told of a model."""

    @property
    def recipe(self) -> Recipe: ...
    @property
    def image_shape(self) -> tuple[int, int]: ...
    @property
    def history(self) -> tuple[EpochRecord, ...]: ...


class TrainedModel(Described, Protocol):
    """What a model file is made of: a `Trainer`, or anything with these parts."""

    @property
    def model(self) -> SparseAutoencoder: ...


@dataclass(frozen=True, slots=True, eq=False)
class SavedModel:
    """A model out of a file.

    Attributes
    ----------
    alpha : ndarray, shape (D + 1, H)
    beta : ndarray, shape (H + 1, D)
    recipe : what it was trained by; for a bare pair of weights the default with sigmoid units.
    image_shape : (rows, columns) of the images it takes.
    history : of its training, as far as it is known.
    """

    alpha: Floats
    beta: Floats
    recipe: Recipe
    image_shape: tuple[int, int]
    history: tuple[EpochRecord, ...] = ()

    @property
    def model(self) -> SparseAutoencoder:
        """The model itself, ready to reconstruct."""
        return SparseAutoencoder.from_arrays(self.alpha, self.beta, self.recipe)


def save_model(path: str | Path, trained: TrainedModel) -> None:
    """Writes ``model.npz``, whole or not at all.

    Raises
    ------
    FileProblem
        One sentence.
    """
    write_archive(path, *model_parts(trained, trained.model.alpha, trained.model.beta))


def model_parts(
    trained: Described, alpha: Floats, beta: Floats
) -> tuple[dict[str, Any], dict[str, Part]]:
    """The description and the arrays that every model's file has."""
    about = {
        "format": FORMAT,
        "recipe": recipe_toml(trained.recipe),
        "image_shape": trained.image_shape,
        "history": COLUMNS,
        "versions": versions_here(),
    }
    arrays: dict[str, Part] = {"alpha": alpha, "beta": beta}
    if trained.history:
        arrays["history"] = np.column_stack(list(history_columns(trained.history).values()))
    return about, arrays


def save_array(path: str | Path, array: NDArray[Any]) -> None:
    """Writes an ``.npy``, whole or not at all; raises FileProblem with one sentence."""
    write_atomically(path, lambda file: np.save(file, array, allow_pickle=False))


def save_pair(folder: Path, alpha: Floats, beta: Floats) -> None:
    """The notebook's pair in a folder, both or neither: float64, in its shapes.

    Raises
    ------
    FileProblem
        One sentence.
    """
    pair = {"alpha.npy": alpha.astype(np.float64), "beta.npy": beta.astype(np.float64)}
    write_together({folder / name: _writer_of(array) for name, array in pair.items()})


def _writer_of(array: NDArray[Any]) -> Writer:
    return lambda file: np.save(file, array, allow_pickle=False)


def load_model(path: str | Path) -> SavedModel:
    """A model from ``model.npz``, or from the weights of the notebook.

    Parameters
    ----------
    path : str or Path
        A ``model.npz``; a folder that holds one, or ``alpha.npy`` and ``beta.npy``; one of these
        two, the other lying beside it (any names with alpha and beta in them, such as the
        notebook's ``alpha_weights_sae_v3.npy``).

    Raises
    ------
    ModelFileError
        One sentence: the file, what was found, what is wanted.
    """
    try:
        path = file_of_model(path)
        if path.suffix.lower() == ".npy":
            return _load_pair(path)
        with open_archive(path, _NEEDED) as archive:
            return read_model(archive, path)
    except (ArchiveError, DatasetError, RecipeError) as problem:
        raise ModelFileError(str(problem)) from problem


def file_of_model(path: str | Path) -> Path:
    """`path`, or where it is a folder the model's file in it."""
    path = Path(path)
    return _model_in(path) if path.is_dir() else path


def _model_in(folder: Path) -> Path:
    pairs = sorted(each for each in folder.glob("*.npy") if "alpha" in each.name)
    for candidate in (folder / "model.npz", folder / "alpha.npy", *pairs):
        if candidate.is_file():
            return candidate
    raise ModelFileError(
        Sentence(
            "{folder} holds no model. Wanted: model.npz, or alpha.npy and beta.npy.", folder=folder
        )
    )


def read_model(archive: Archive, path: Path) -> SavedModel:
    """The model in an open archive; raises as `load_model` does, or what reading raises."""
    about = _checked_about(archive, path)
    alpha, beta = archive.read("alpha"), archive.read("beta")
    history = np.empty((0, len(COLUMNS)))
    if "history" in archive.names:
        history = archive.read("history")
    recipe = parse_recipe(about["recipe"], path.name)
    _check_history(history, about["history"], path)
    columns = dict(zip(COLUMNS, history.T, strict=True))
    return _checked(
        path,
        SavedModel(
            alpha=alpha,
            beta=beta,
            recipe=recipe,
            image_shape=about["image_shape"],
            history=history_from_columns(columns),
        ),
    )


def _checked_about(archive: Archive, path: Path) -> dict[str, Any]:
    """What a model's description has to say, each entry of the type it should have."""
    damaged = ModelFileError(
        Sentence("{name} is damaged: its description makes no sense.", name=path.name)
    )
    about = archive.about
    try:
        number, shape = about["format"], tuple(about["image_shape"])
        recipe, columns = about["recipe"], tuple(about["history"])
    except (TypeError, KeyError):
        raise damaged from None
    if not isinstance(number, int):
        raise damaged
    if number > 1 and not archive.is_sealed:
        raise ModelFileError(Sentence("{name} is damaged: it lost its seal.", name=path.name))
    whole = all(type(side) is int and 0 < side < 1 << 20 for side in shape)
    if len(shape) != 2 or not whole or not isinstance(recipe, str):
        raise damaged
    return {"recipe": recipe, "image_shape": shape, "history": columns}


def _check_history(table: NDArray[Any], columns: tuple[str, ...], path: Path) -> None:
    wanted = table.dtype == np.float64 and table.ndim == 2 and table.shape[1] == len(COLUMNS)
    if not wanted or columns != COLUMNS or not np.isfinite(table[:, 0]).all():
        raise ModelFileError(
            Sentence("{name} is damaged: its history makes no sense.", name=path.name)
        )


def _load_pair(path: Path) -> SavedModel:
    """The model of `path` and the file beside it."""
    alpha_path, beta_path = _pair(path)
    alpha, beta = map_npy(alpha_path), map_npy(beta_path)
    if alpha.ndim != 2 or beta.ndim != 2 or beta.shape[0] < 2:
        _refuse_shapes(path, alpha, beta)
    side = math.isqrt(beta.shape[1])
    shape = (side, side) if side * side == beta.shape[1] else (1, beta.shape[1])
    precision = "float64" if alpha.dtype.itemsize == 8 else "float32"
    recipe = Recipe().replace(hidden_units=min(beta.shape[0] - 1, 65536), precision=precision)
    return _checked(path, SavedModel(alpha, beta, recipe, shape))


def _pair(path: Path) -> tuple[Path, Path]:
    """Both files of a pair, given either."""
    for mine, other in (("alpha", "beta"), ("beta", "alpha")):
        if mine in path.name:
            beside = path.with_name(path.name.replace(mine, other))
            if not beside.is_file():
                raise ModelFileError(
                    Sentence(
                        "{name} is half a model: {name2} is not beside it.",
                        name=path.name,
                        name2=beside.name,
                    )
                )
            return (path, beside) if mine == "alpha" else (beside, path)
    raise ModelFileError(
        Sentence(
            "{name} is neither alpha nor beta. Wanted: alpha.npy with beta.npy beside it.",
            name=path.name,
        )
    )


def _checked(path: Path, saved: SavedModel) -> SavedModel:
    """`saved` with its weights as plain floats in memory, if all its parts fit each other."""
    _refuse_shapes(path, saved.alpha, saved.beta)
    pixels, rows_columns = saved.beta.shape[1], saved.image_shape
    if math.prod(rows_columns) != pixels or saved.recipe.hidden_units != saved.alpha.shape[1]:
        raise ModelFileError(
            Sentence(
                "{name} is damaged: its weights are for {pixels:,} pixels and {shape:,} "
                "units, its description for {prod:,} and {hidden_units:,}.",
                name=path.name,
                pixels=pixels,
                shape=saved.alpha.shape[1],
                prod=math.prod(rows_columns),
                hidden_units=saved.recipe.hidden_units,
            )
        )
    return SavedModel(
        _finite(saved.alpha, path),
        _finite(saved.beta, path),
        saved.recipe,
        rows_columns,
        saved.history,
    )


def _refuse_shapes(path: Path, alpha: NDArray[Any], beta: NDArray[Any]) -> None:
    try:
        check_shapes(alpha.shape, beta.shape)
    except ValueError as problem:
        raise ModelFileError(
            Sentence("{name} is no model: {problem}", name=path.name, problem=sentence_of(problem))
        ) from None


def _finite(weights: NDArray[Any], path: Path) -> Floats:
    """Weights as an array of float32 or float64."""
    if weights.dtype.kind not in "fiu" or weights.dtype.itemsize > 8:
        raise ModelFileError(
            Sentence(
                "{name} holds values of type {dtype}. Wanted: float32 or float64.",
                name=path.name,
                dtype=weights.dtype,
            )
        )
    single = weights.dtype in (np.dtype(np.float16), np.dtype(np.float32))
    plain: Floats = np.array(weights, dtype=np.float32 if single else np.float64, order="C")
    if not np.isfinite(plain).all():
        raise ModelFileError(
            Sentence("{name} has weights that are not finite numbers.", name=path.name)
        )
    return plain
