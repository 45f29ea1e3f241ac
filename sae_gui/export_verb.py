"""`sae-gui export`: take away what a run's file holds, without a window."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

from core.datasets.dataset import Dataset, DatasetError
from core.datasets.load import load_dataset
from core.datasets.prepare import PreparedData, prepare
from core.files import FileProblem
from core.pictures.exports import EXPORTS, write_export
from core.pictures.taken_run import TakenRun, taken_run
from core.recipe import RecipeError
from core.runs.run_file import load_run
from core.runs.saved_run import SavedRun, data_identity

# What is better with the images, but can do without.
_BETTER_WITH_IMAGES = ("report", "gif", "mp4")


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="a run's file: model.npz, or its folder")
    for kind, each in EXPORTS.items():
        wanted = f"OUT{each.suffixes[0]}" if each.suffixes else "DIR"
        also = f", or {each.suffixes[1]}" if each.suffixes[1:] else ""
        parser.add_argument(
            f"--{kind}", type=Path, metavar=wanted, help=f"{each.words.lower()}{also}"
        )
    parser.add_argument(
        "--data",
        metavar="SOURCE",
        help="the run's images, where the file does not say or they moved",
    )


def export(options: argparse.Namespace) -> int:
    """Write everything that was asked for."""
    asked = {kind: out for kind in EXPORTS if (out := getattr(options, kind)) is not None}
    if not asked:
        known = ", ".join(f"--{kind}" for kind in EXPORTS)
        raise FileProblem(f"Nothing was asked for. Give at least one of {known}.")
    saved = load_run(options.file)
    run = _with_images(_named(taken_run(saved), Path(options.file)), saved, options.data, asked)
    for kind, out in asked.items():
        with_bar = sys.stderr.isatty()
        write_export(kind, out, run, progress=_show if with_bar else _say_nothing)
        if with_bar:
            print(f"\r{'':<78}\r", end="", file=sys.stderr)
        print(out)
    return 0


def _named(run: TakenRun, path: Path) -> TakenRun:
    """A file that everybody calls ``model.npz`` goes by its folder's name."""
    if run.name and run.name != "model":
        return run
    path = path.resolve()
    return replace(run, name=path.parent.name if path.suffix else path.name)


def _with_images(
    run: TakenRun, saved: SavedRun, source: str | None, asked: dict[str, Path]
) -> TakenRun:
    """With its images if any of what is asked for shows them, checked to be the same."""
    must = [kind for kind in asked if "images" in EXPORTS[kind].needs]
    if not must and not any(kind in _BETTER_WITH_IMAGES for kind in asked):
        return run
    source = source or run.source
    try:
        if not source:
            raise DatasetError("The file does not say which images. Give them: --data SOURCE.")
        dataset, data = _open(saved, source)
    except (DatasetError, RecipeError) as problem:
        if must:
            raise
        print(f"sae-gui: without images: {problem}", file=sys.stderr)
        return run
    return replace(run, data=data, data_name=dataset.name, source=source)


def _open(saved: SavedRun, source: str) -> tuple[Dataset, PreparedData]:
    recipe = saved.recipe
    dataset = load_dataset(
        source, limit=recipe.limit if source == "builtin" else 0, image_size=recipe.image_size
    )
    data = prepare(dataset, recipe)
    if data.image_shape != saved.image_shape:
        raise DatasetError(f"{source} has images of another size than the run's.")
    known = saved.data
    if known is not None and data_identity(dataset, data).fingerprint != known.fingerprint:
        raise DatasetError(
            f"{source} is not what the run was trained on: {known.count:,} images of "
            f"{known.name} then, others now. Give the same ones: --data SOURCE."
        )
    return dataset, data


def _show(doing: str, done: int, total: int) -> None:
    filled = "█" * (30 * done // max(total, 1))
    line = f"\r{filled:░<30} {doing} {done:,} of {total:,}"
    print(f"{line:<78}", end="", file=sys.stderr, flush=True)


def _say_nothing(*_: object) -> None:
    """Where output is a file nobody watches a bar."""
