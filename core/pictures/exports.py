"""What can be taken away of a run, and how: one list for the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.datasets.dataset import check_cancelled
from core.files import FileProblem, make_folder, save_png
from core.history import write_history
from core.model_file import save_array, save_pair
from core.pictures.animation import write_gif, write_mp4
from core.pictures.report import write_report
from core.pictures.taken_run import TakenRun
from core.pictures.tiles import pairs_picture, units_picture
from core.runs.script import write_script
from core.sentence import ENGLISH, Speaker
from core.versions import THREADS

#: What is being done, how much of it is done, how much there is.
Progress = Callable[[str, int, int], None]
Cancelled = Callable[[], bool]
Writer = Callable[..., object]

_PICTURED = 200
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Export:
    """One thing to take away.

    Attributes
    ----------
    words : in a menu.
    file_name : what it is called unless the user says otherwise; "" for a folder.
    suffixes : what its name may end in, the usual one first.
    write : does it, with path, run, `Progress` and `Cancelled`; raises FileProblem with one
        sentence, and Cancelled.
    speaks : whether it writes sentences, and wants to be told by whom they are said.
    needs : of "history", "moments", "images", what must be there.
    """

    words: str
    file_name: str
    suffixes: tuple[str, ...]
    write: Writer
    needs: tuple[str, ...] = ()
    speaks: bool = False


def obstacle(export: Export, run: TakenRun) -> str:
    """Why there is nothing to take away, as a sentence; "" where there is."""
    missing = {
        "history": not run.history and f"{run.name} has no history: no epoch is known of it.",
        "moments": len(run.stages()) < 2
        and f"{run.name} holds no earlier moments of training, so there is nothing to move. "
        "Take it from a run's file, which keeps them.",
        "images": run.data is None
        and f"{run.name} is here without its images. Open them first (--data SOURCE).",
    }
    return next((words for need in export.needs if (words := missing[need])), "")


def write_export(
    kind: str,
    path: str | Path,
    run: TakenRun,
    *,
    progress: Progress = lambda *_: None,
    cancelled: Cancelled = lambda: False,
    say: Speaker = ENGLISH,
) -> None:
    """Writes one of `EXPORTS`, whole or not at all; its sentences are said by `say`.

    Raises
    ------
    FileProblem
        One sentence: what stands in the way.
    Cancelled
        When `cancelled` says so; nothing is left behind.
    """
    export, path = EXPORTS[kind], Path(path)
    if export.suffixes and path.suffix.lower() not in export.suffixes:
        known = " or ".join(export.suffixes)
        raise FileProblem(f"{path.name} can't be written: its name must end in {known}.")
    words = obstacle(export, run)
    if words:
        raise FileProblem(words)
    if export.speaks:
        export.write(path, run, progress, cancelled, say)
    else:
        export.write(path, run, progress, cancelled)


def _write_gif(path: Path, run: TakenRun, progress: Progress, cancelled: Cancelled) -> None:
    write_gif(path, run, progress=progress, cancelled=cancelled)


def _write_mp4(path: Path, run: TakenRun, progress: Progress, cancelled: Cancelled) -> None:
    write_mp4(path, run, progress=progress, cancelled=cancelled)


def _write_report(
    path: Path, run: TakenRun, progress: Progress, cancelled: Cancelled, say: Speaker
) -> None:
    write_report(path, run, progress=progress, cancelled=cancelled, say=say)


def _write_script(path: Path, run: TakenRun, _: Progress, __: Cancelled) -> None:
    assert run.data is not None
    write_script(
        path, run.recipe, run.data, run.history, run.course, run.versions.get(THREADS, "")
    )


def _write_curves(path: Path, run: TakenRun, _: Progress, __: Cancelled) -> None:
    write_history(path, run.history)


def _write_weights(folder: Path, run: TakenRun, _: Progress, __: Cancelled) -> None:
    """The notebook's pair: float64, in its shapes."""
    make_folder(folder)
    save_pair(folder, run.model.alpha, run.model.beta)


def _write_units(path: Path, run: TakenRun, _: Progress, __: Cancelled) -> None:
    if path.suffix.lower() == ".npy":
        weights = run.model.alpha[1:].T.astype(np.float64)
        save_array(path, weights.reshape(-1, *run.image_shape))
    else:
        save_png(path, units_picture(run.model.alpha, run.image_shape))


def _write_reconstructions(
    path: Path, run: TakenRun, progress: Progress, cancelled: Cancelled
) -> None:
    """Of the training images: a picture of the first ones, or an array of all."""
    assert run.data is not None
    whole = path.suffix.lower() == ".npy"
    count = len(run.data.training) if whole else min(_PICTURED, len(run.data.training))
    made = np.empty((count, run.model.pixels), run.model.alpha.dtype)
    for first in range(0, count, _CHUNK):
        check_cancelled(cancelled)
        progress("reconstructing images", first, count)
        rows = slice(first, min(first + _CHUNK, count))
        made[rows] = run.model.reconstruct(run.data.widen(rows, made.dtype))
    if whole:
        save_array(path, made.reshape(-1, *run.image_shape))
    else:
        originals = run.data.widen(slice(0, count), np.float32)
        save_png(path, pairs_picture(originals, made, run.image_shape))


#: Kind -> what it is, in the order of the menu.
EXPORTS: Mapping[str, Export] = {
    "report": Export("Report", "report.html", (".html", ".htm"), _write_report, speaks=True),
    "gif": Export("Animated GIF", "training.gif", (".gif",), _write_gif, ("moments",)),
    "mp4": Export("MP4 film", "training.mp4", (".mp4",), _write_mp4, ("moments",)),
    "script": Export(
        "NumPy script", "autoencoder.py", (".py",), _write_script, ("images", "history")
    ),
    "curves": Export("Curves", "history.csv", (".csv",), _write_curves, ("history",)),
    "units": Export("Units", "units.png", (".png", ".npy"), _write_units),
    "reconstructions": Export(
        "Reconstructions",
        "reconstructions.png",
        (".png", ".npy"),
        _write_reconstructions,
        ("images",),
    ),
    "weights": Export("Weights", "", (), _write_weights),
}
