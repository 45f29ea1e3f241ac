"""Runs as files: a ``model.npz`` that also knows how to go on. Never a pickle.

The format is told in ``docs/run-file.md``.
"""

from __future__ import annotations

import threading
import zipfile
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.archive import (
    Archive,
    ArchiveError,
    Part,
    open_archive,
    rewrite_about,
    write_archive,
)
from core.blocks import Floats
from core.course import Course
from core.datasets.dataset import DatasetError
from core.model_file import (
    ModelFileError,
    SavedModel,
    file_of_model,
    load_model,
    model_parts,
    read_model,
)
from core.recipe import RecipeError
from core.runs.saved_run import DataIdentity, Moment, Remarks, SavedRun
from core.sentence import Sentence
from core.trainer_state import TrainerState

_STATE = "state."
_MEMORY = "state.memory."
# Figures of the state, in one array of float64.
_FIGURES = (
    "epoch",
    "batches",
    "epochs",
    "learning_rate",
    "seconds",
    "images",
    "first_cost",
    "good_epoch",
    "converged",
)
_WHOLE = ("epoch", "batches", "epochs", "good_epoch")
_TEXTS = ("name", "status", "created", "note", "uid")
# One file at a time is written, so that a name and a newer state do not overtake each other.
_WRITING = threading.Lock()


def save_run(path: str | Path, run: SavedRun) -> None:
    """Writes a run file, whole or not at all; what was at `path` stays until it is safe.

    Raises
    ------
    FileProblem
        One sentence.
    """
    about, arrays = model_parts(run, run.alpha, run.beta)
    about |= {key: getattr(run, key) for key in (*_TEXTS, "seconds", "starred", "is_named")}
    about |= {"data": asdict(run.data) if run.data else None}
    about |= {"versions": run.versions or about["versions"]}
    if run.moments:
        arrays["moment_epochs"] = np.array([epoch for epoch, _ in run.moments], np.int64)
        arrays["moments"] = [parameters for _, parameters in run.moments]
    if run.state is not None:
        about["state"], about["course"] = list(_FIGURES), run.state.course.about()
        arrays |= _state_arrays(run.state)
    with _WRITING:
        write_archive(path, about, arrays)


def annotate_run(path: str | Path, remarks: Remarks) -> None:
    """Writes what a person says of a run into its file, whole or not at all.

    Raises
    ------
    ModelFileError, FileProblem
        One sentence; the file is as it was.
    """
    try:
        with _WRITING:
            rewrite_about(path, asdict(remarks))
    except (ArchiveError, DatasetError) as problem:
        raise ModelFileError(str(problem)) from problem


def load_run(path: str | Path) -> SavedRun:
    """A run from its file; a model without one, or the notebook's pair, as far as it is known.

    Parameters
    ----------
    path : as `load_model` takes it.

    Raises
    ------
    ModelFileError
        One sentence: the file, what was found, what is wanted.
    """
    try:
        path = file_of_model(path)
        if path.suffix.lower() == ".npy":
            return _bare(path, load_model(path))
        with open_archive(path, ("alpha", "beta")) as archive:
            return _read(archive, path)
    except (ArchiveError, DatasetError, RecipeError) as problem:
        raise ModelFileError(str(problem)) from problem


def is_run(path: str | Path) -> bool:
    """Whether this is likely a model rather than images: by the names in it, or its own."""
    path = Path(path)
    if path.suffix.lower() == ".npy":
        return "alpha" in path.name or "beta" in path.name
    try:
        with zipfile.ZipFile(path) as archive:
            return {"alpha.npy", "beta.npy", "about.npy"} <= set(archive.namelist())
    except (OSError, ValueError, zipfile.BadZipFile):
        return False


def _bare(path: Path, model: SavedModel, **known: Any) -> SavedRun:
    """A run of which only the model is known, or what is `known` besides."""
    seconds = model.history[-1].seconds if model.history else 0.0
    return SavedRun(
        **{
            "name": _called(path),
            "recipe": model.recipe,
            "image_shape": model.image_shape,
            "data": None,
            "history": model.history,
            "alpha": model.alpha,
            "beta": model.beta,
            "seconds": seconds,
            **known,
        }
    )


def _called(path: Path) -> str:
    """A name for a run that has none: its file's, or its folder's where all are called alike."""
    return path.absolute().parent.name if path.stem in ("model", "alpha", "beta") else path.stem


def _read(archive: Archive, path: Path) -> SavedRun:
    model = read_model(archive, path)
    if not archive.is_sealed:
        return _bare(path, model)
    about = archive.about
    damaged = ModelFileError(
        Sentence("{name} is damaged: its description makes no sense.", name=path.name)
    )
    try:
        known: dict[str, Any] = {key: str(about.get(key, "")) for key in _TEXTS}
        known["name"] = known["name"] or _called(path)
        known |= {key: bool(about.get(key, False)) for key in ("starred", "is_named")}
        known["seconds"] = float(about.get("seconds", 0.0))
        known["versions"] = {str(key): str(each) for key, each in about["versions"].items()}
        known["data"] = _data_of(about.get("data"))
    except (TypeError, ValueError, KeyError, AttributeError):
        raise damaged from None
    parameters = np.concatenate([model.alpha.reshape(-1), model.beta.reshape(-1)])
    known["moments"] = _read_moments(archive, path, parameters)
    if "state" in about:
        known["state"] = _read_state(archive, path, model, parameters)
    return _bare(path, model, **known)


def _data_of(told: Any) -> DataIdentity | None:
    if told is None:
        return None
    texts = {key: str(told[key]) for key in ("name", "source", "fingerprint")}
    return DataIdentity(**texts, count=int(told["count"]))


def _read_moments(archive: Archive, path: Path, like: Floats) -> tuple[Moment, ...]:
    if "moments" not in archive.names or "moment_epochs" not in archive.names:
        return ()
    epochs, rows = archive.read("moment_epochs"), archive.read("moments")
    fits = rows.shape == (epochs.size, like.size) and rows.dtype in (np.float32, like.dtype)
    if not fits or epochs.ndim != 1 or epochs.dtype != np.int64 or (np.diff(epochs) <= 0).any():
        raise ModelFileError(
            Sentence("{name} is damaged: its moments make no sense.", name=path.name)
        )
    return tuple(zip(epochs.tolist(), rows, strict=True))


def _state_arrays(state: TrainerState) -> dict[str, Part]:
    """All of a state but the weights and the history, which the file has anyway."""
    figures = np.array([float(getattr(state, name)) for name in _FIGURES])
    arrays: dict[str, Part] = {f"{_STATE}figures": figures, f"{_STATE}sums": state.sums}
    if state.course.start is not None:
        arrays[f"{_STATE}start"] = state.course.start
    if not np.array_equal(state.good, state.parameters):
        arrays[f"{_STATE}good"] = state.good
    if state.mean_activation is not None:
        arrays[f"{_STATE}mean_activation"] = state.mean_activation
    return arrays | {
        f"{_MEMORY}{name}": array for name, array in state.memory.items() if array.size
    }


def _read_state(
    archive: Archive, path: Path, model: SavedModel, parameters: Floats
) -> TrainerState:
    damaged = ModelFileError(
        Sentence("{name} is damaged: how training stood makes no sense.", name=path.name)
    )
    arrays = {
        name.removeprefix(_STATE): archive.read(name)
        for name in archive.names
        if name.startswith(_STATE)
    }
    figures = arrays.get("figures", np.empty(0))
    if figures.shape != (len(_FIGURES),) or archive.about["state"] != list(_FIGURES):
        raise damaged
    told: dict[str, Any] = dict(zip(_FIGURES, figures.tolist(), strict=True))
    try:
        told |= {name: int(told[name]) for name in _WHOLE}
        sums = arrays["sums"]
    except (ValueError, OverflowError, KeyError):
        raise damaged from None
    if min(told[name] for name in _WHOLE) < 0 or told["epoch"] != len(model.history):
        raise damaged
    told["converged"] = bool(told["converged"])
    return TrainerState(
        **told,
        parameters=parameters,
        good=arrays.get("good", parameters),
        mean_activation=_mean_activation(arrays, model, damaged),
        sums=sums,
        memory=_memory(arrays),
        history=model.history,
        course=_course(archive, arrays, model, damaged),
    )


def _course(
    archive: Archive,
    arrays: Mapping[str, NDArray[Any]],
    model: SavedModel,
    damaged: ModelFileError,
) -> Course:
    told = archive.about.get("course")
    if told is None:  # from before courses were kept: what was changed shows in the end only
        rate = arrays["figures"][_FIGURES.index("learning_rate")]
        return Course(is_known=rate == model.recipe.learning_rate)
    start = arrays.get("start")
    size = model.alpha.size + model.beta.size
    if start is not None and (start.shape != (size,) or start.dtype.kind != "f"):
        raise damaged
    try:
        return Course.of(told, start)
    except (TypeError, ValueError, KeyError):
        raise damaged from None


def _mean_activation(
    arrays: Mapping[str, NDArray[Any]], model: SavedModel, damaged: ModelFileError
) -> NDArray[Any] | None:
    mean = arrays.get("mean_activation")
    if mean is not None and (mean.shape != model.alpha.shape[1:] or mean.dtype != np.float64):
        raise damaged
    return mean


def _memory(arrays: Mapping[str, NDArray[Any]]) -> dict[str, NDArray[Any]]:
    prefix = _MEMORY.removeprefix(_STATE)
    return {
        name.removeprefix(prefix): array
        for name, array in arrays.items()
        if name.startswith(prefix)
    }
