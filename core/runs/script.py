"""A run as a plain NumPy script: a page or two that need nothing else, and give the same costs."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import asdict
from importlib import resources
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.blocks import BLOCK, LONG_BLOCK, WORTH_SHARING
from core.centring import MEAN_ROWS
from core.course import AS_PLANNED, Course
from core.datasets.prepare import PreparedData
from core.files import FileProblem, write_together
from core.recipe import Recipe
from core.runs.script_course import course_facts, course_words
from core.runs.script_template import fill
from core.sentence import Sentence
from core.snapshot import EpochRecord
from core.workspace import chunk_rows

# All that can lie beside a script.
_ARRAYS = ("images", "cost", "alpha", "beta")


def script_text(
    recipe: Recipe,
    data: PreparedData,
    history: Sequence[EpochRecord],
    course: Course = AS_PLANNED,
    *,
    threads: str = "",
    script_name: str = "run.py",
    data_name: str = "run.npz",
) -> str:
    """The script's text: only what this recipe needs, so that it can be read from top to bottom.

    Parameters
    ----------
    history : what the run's costs were; the script trains for as many epochs.
    course : where the run started from, and what was changed on its way.
    threads : how many shared out the run's matrix products; "" if that is not known.
    script_name, data_name : what the two files will be called.
    """
    template = resources.files("resources") / "script" / "run.py.txt"
    facts = _facts(recipe, data) | {"threads": "known" if threads.isdecimal() else "unknown"}
    facts |= course_facts(course, facts)
    values = (
        asdict(recipe)
        | _words(facts)
        | course_words(course, facts)
        | {
            "epochs": len(history) - course.first_epoch or recipe.epochs,
            "pixels": data.pixels,
            "threads": threads,
            "script_name": script_name,
            "data_name": data_name,
            "chunk": chunk_rows(SparseAutoencoder(data.pixels, recipe)),
            "mean_rows": MEAN_ROWS,
            "block": BLOCK,
            "long_block": LONG_BLOCK,
            "shared": WORTH_SHARING,
        }
    )
    return fill(template.read_text(encoding="utf-8"), facts, values)


def script_arrays(
    recipe: Recipe,
    data: PreparedData,
    history: Sequence[EpochRecord],
    course: Course = AS_PLANNED,
) -> dict[str, NDArray[Any]]:
    """What the script reads: the training images as the recipe made them, and the run's costs.

    The weights too that the run started from, where the script could not draw them.
    """
    images = data.training.reshape(-1, *data.image_shape)
    costs = np.array([each.cost for each in history[course.first_epoch :]], np.float64)
    arrays: dict[str, NDArray[Any]] = {"images": images, "cost": costs}
    if course.start is not None:
        split = (data.pixels + 1) * recipe.hidden_units
        arrays["alpha"] = course.start[:split].reshape(data.pixels + 1, -1)
        arrays["beta"] = course.start[split:].reshape(-1, data.pixels)
    return arrays


def write_script(
    path: str | Path,
    recipe: Recipe,
    data: PreparedData,
    history: Sequence[EpochRecord],
    course: Course = AS_PLANNED,
    threads: str = "",
) -> Path:
    """Writes the script and, beside it, its images; returns where those are.

    The script goes the whole way of the run: from the weights it started from, if they were not
    drawn, with every learning rate it was given, and back where the run went back.

    Raises
    ------
    FileProblem
        One sentence, before anything is written where the run's way is not known. Both files are
        written whole or not at all.
    """
    if not course.is_known and recipe.optimizer != "lbfgs":
        raise FileProblem(
            Sentence(
                "The learning rate was changed while this run trained, and its file, of an "
                "earlier version, does not say when: no script would give the same costs."
            )
        )
    path = Path(path)
    beside = _place_beside(path)
    if len(history) <= course.first_epoch:
        course = AS_PLANNED  # weights from a file, not trained since: they are as the recipe says
    arrays = script_arrays(recipe, data, history, course)
    names = {"script_name": path.name, "data_name": beside.name}
    text = script_text(recipe, data, history, course, threads=threads, **names)
    write_together(
        {
            beside: lambda file: np.savez_compressed(file, allow_pickle=False, **arrays),
            path: lambda file: file.write(text.encode()),
        }
    )
    return beside


def _place_beside(path: Path) -> Path:
    """A script's images lie under its name, but never in the place of another file."""
    names = chain((path.stem,), (f"{path.stem}-data{number}" for number in ("", *range(2, 1000))))
    places = (path.with_name(f"{name}.npz") for name in names)
    return next(each for each in places if not each.exists() or _is_of_a_script(each))


def _is_of_a_script(path: Path) -> bool:
    """Whether a file is what `write_script` put beside an earlier script: that may be replaced."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
    except (OSError, zipfile.BadZipFile):
        return False
    return {"images.npy", "cost.npy"} <= names <= {f"{each}.npy" for each in _ARRAYS}


def _facts(recipe: Recipe, data: PreparedData) -> dict[str, str]:
    """What decides which parts of the template stay."""
    is_notebook = recipe.gradient == "notebook-2018"
    lbfgs = recipe.optimizer == "lbfgs"
    batches = not lbfgs and 0 < recipe.batch_size < len(data.training)
    sigmoids = "sigmoid" in (recipe.hidden_activation, recipe.output_activation)
    return {key: str(value) for key, value in asdict(recipe).items()} | {
        "penalty": recipe.sparsity if recipe.sparsity_weight else "none",
        "decay": _yes(recipe.weight_decay),
        "batches": _yes(batches),
        "dropout": _yes(recipe.input_dropout),
        "sigmoids": _yes(sigmoids),
        "in_order": _yes(lbfgs or is_notebook),
        "plain_sigmoid": _yes(is_notebook and recipe.precision == "float64"),
        "pixels_are": "bytes" if data.training.dtype == np.uint8 else "fractions",
    }


def _words(facts: dict[str, str]) -> dict[str, str]:
    """What the template has places for, as this recipe says it."""
    sums = facts["batches"] == "yes" and facts["penalty"] != "none"
    batch = "alpha, beta, X[batch]" + (", q" if sums else "")
    noise = facts["dropout"] == "yes"
    hidden = {"sigmoid": "sigmoid", "topk": "strongest", "relu": "relu"}
    inputs = "code @ beta"
    return {
        "epoch_word": "iteration" if facts["optimizer"] == "lbfgs" else "epoch",
        "sparsity_formula": {
            "kl": "  +  w sum over the units of KL(p, q_j)",
            "l1": "  +  w sum over the units of q_j",
            "none": "",
        }[facts["penalty"]],
        "decay_formula": (
            "\n        +  lambda/2 (|alpha|^2 + |beta|^2, the biases left out)"
            if facts["decay"] == "yes"
            else ""
        ),
        "noise_argument": ", *seed" if noise else "",
        "batch_call": (
            f"\n{12 * ' '}{batch}, SEED, epoch, first // BATCH_SIZE\n{8 * ' '}" if noise else batch
        ),
        "epoch_noise": ", SEED, epoch, 0" if noise else "",
        "lbfgs_noise": ", SEED" if noise else "",
        "numbered": "k, part" if noise else "part",
        "chunks": "enumerate(chunks(x))" if noise else "chunks(x)",
        "part": "blank(part, *seed, k)" if noise else "part",
        "hidden": hidden[facts["hidden_activation"]],
        "output": f"sigmoid({inputs})" if facts["output_activation"] == "sigmoid" else inputs,
        "per_batch": " * N / n" if facts["batches"] == "yes" else "",
        "q_target": "q" if sums else "_",
    }


def _yes(value: object) -> str:
    return "yes" if value else "no"
