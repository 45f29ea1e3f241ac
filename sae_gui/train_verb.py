"""`sae-gui train`: a run without a window."""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from core.files import FileProblem, make_folder, save_png, write_atomically
from core.history import write_history
from core.model_file import save_array
from core.pictures.tiles import pairs_picture, units_picture
from core.recipe import RecipeError
from core.recipe_file import recipe_toml
from core.runs.checkpoint import Checkpoints
from core.runs.moments import Moment, Moments
from core.runs.recorder import MomentRecorder
from core.runs.saved_run import SavedRun
from core.snapshot import EpochRecord
from core.trainer import Diverged, Trainer
from sae_gui.ending import Ending
from sae_gui.train_start import start
from sae_gui.words import duration

_PICTURED = 64
_END_WORDS = {
    "converged": "No lower cost can be found: the run ended after {ran}.",
    "no_improvement": "The run was no better for {waited}. "
    "The weights of epoch {best:,} are kept.",
}
_ENDINGS = {"interrupted": "Interrupted", "terminated": "Told to end"}
# Exit codes as shells count them: 128 and the signal's number.
_EXIT_CODES = {"diverged": 1, "interrupted": 130, "terminated": 143}
# What earlier epochs may take in a run's file: films and the timeline are made of them.
_MOMENTS_BYTES = 64 << 20
_JSON_KEYS = (
    "epoch",
    "cost",
    "reconstruction",
    "sparsity_penalty",
    "weight_penalty",
    "mean_activation",
    "seconds",
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """Why training ended, and the sentence about it where it went wrong."""

    reason: str
    sentence: str = ""


def train(options: argparse.Namespace) -> int:
    """Load, train, write; the last line says how it ended."""
    goal = options.until_squared_error
    if goal is not None and not (math.isfinite(goal) and goal >= 0):
        raise RecipeError("", f"--until-squared-error is {goal}. Give a number from 0 up.")
    begun = start(options)
    trainer, checkpoints, recorder = begun.trainer, None, None
    if options.out is not None:
        recorder = _recorder(trainer, begun.saved)
        recorder.look()
        moments = recorder.moments
        make_folder(options.out)
        checkpoints = Checkpoints(
            options.out / "model.npz",
            begun.dataset,
            like=begun.saved,
            name=options.out.resolve().name,
            every=options.save_every,
            moments=lambda: moments.weights,
        )
    try:
        outcome = _run(trainer, goal, checkpoints, recorder, as_json=options.json)
        _report(trainer, outcome, as_json=options.json)
        if checkpoints is not None:
            _finish_file(checkpoints, trainer, outcome)
            _write(trainer, options.out)
    finally:
        if checkpoints is not None:
            checkpoints.close()
    return _EXIT_CODES.get(outcome.reason, 0)


def _recorder(trainer: Trainer, saved: SavedRun | None) -> MomentRecorder:
    """Keeps earlier epochs for the run's file, those of a run that goes on among them."""
    earlier = saved.moments if saved is not None else ()
    kept = [Moment.of(*each) for each in earlier if each[0] <= trainer.epoch]
    return MomentRecorder(trainer, Moments.from_kept(kept, _MOMENTS_BYTES))


def _finish_file(checkpoints: Checkpoints, trainer: Trainer, outcome: Outcome) -> None:
    """The run file as it ended; raises FileProblem where it can't be written."""
    stopped = outcome.reason in ("interrupted", "terminated", "squared_error")
    ended = {"diverged": "diverged"}.get(outcome.reason, "stopped" if stopped else "finished")
    checkpoints.save(trainer, ended)
    checkpoints.wait()
    last = checkpoints.last
    if last is not None and last.problem:
        raise FileProblem(last.problem)


def _run(
    trainer: Trainer,
    goal: float | None,
    checkpoints: Checkpoints | None,
    recorder: MomentRecorder | None,
    *,
    as_json: bool,
) -> Outcome:
    """Train to the end, to the goal, to Ctrl-C, to the system's call to end, or to divergence."""
    told = trainer.epoch
    with Ending() as ending, _progress_line(trainer, shown=not as_json) as show_progress:
        try:
            for snapshot in trainer.run():
                show_progress()
                if recorder is not None:
                    recorder.look()
                if checkpoints is not None:
                    checkpoints.look(trainer)
                if snapshot.epoch != told:
                    told = snapshot.epoch
                    if as_json:
                        _print_json(_epoch_object(snapshot.history[-1]))
                    if goal is not None and trainer.squared_error() <= goal:
                        return Outcome("squared_error")
                if ending.asked:
                    told_so = _ENDINGS[ending.asked]
                    return Outcome(ending.asked, f"{told_so} after {_epochs(trainer.epoch)}.")
        except Diverged as problem:
            return Outcome("diverged", str(problem))
    reason = trainer.end_reason or "epochs"
    ran, waited = _epochs(trainer.epoch), _epochs(trainer.recipe.patience)
    words = _END_WORDS.get(reason, "")
    return Outcome(reason, words.format(ran=ran, waited=waited, best=trainer.best_epoch))


def _epochs(count: int) -> str:
    return "1 epoch" if count == 1 else f"{count:,} epochs"


def _images(count: int) -> str:
    return "1 image" if count == 1 else f"{count:,} images"


@contextmanager
def _progress_line(trainer: Trainer, *, shown: bool) -> Iterator[Any]:
    """One line on a terminal that keeps up with training; nothing where output is a file."""
    if not (shown and sys.stderr.isatty()):
        yield lambda: None
        return
    last = [-1]

    def show() -> None:
        share = (trainer.epoch + trainer.epoch_progress) / trainer.epochs
        if int(share * 1000) != last[0]:
            last[0] = int(share * 1000)
            filled = "█" * int(share * 30)
            cost = f"cost {trainer.history[-1].cost:.6g}" if trainer.history else ""
            line = f"\r{filled:░<30} epoch {trainer.epoch:,} of {trainer.epochs:,}  {cost}"
            print(f"{line:<78}", end="", file=sys.stderr, flush=True)

    yield show
    print(file=sys.stderr)


def _report(trainer: Trainer, outcome: Outcome, *, as_json: bool) -> None:
    cost = trainer.history[-1].cost if trainer.history else None
    seconds, squared_error = trainer.seconds, trainer.squared_error()
    if as_json:
        images = trainer.images_seen
        _print_json(
            {
                "done": True,
                "reason": outcome.reason,
                "epochs": trainer.epoch,
                "cost": cost,
                "squared_error": squared_error,
                "seconds": seconds,
                "images_per_second": images / seconds if seconds > 0 else 0.0,
            }
        )
    if outcome.sentence:
        print(f"sae-gui: {outcome.sentence}", file=sys.stderr)
    if not as_json and cost is not None:
        print(
            f"{_epochs(trainer.epoch)} in {duration(seconds)}: cost {cost:.6g}, "
            f"squared error {squared_error:,.0f} over {_images(len(trainer.prepared.training))}"
        )


def _epoch_object(record: EpochRecord) -> dict[str, Any]:
    return {key: getattr(record, key) for key in _JSON_KEYS}


def _print_json(told: dict[str, Any]) -> None:
    """One object a line; JSON has no NaN, so what is not finite becomes null."""
    clean = {
        key: None if isinstance(value, float) and not math.isfinite(value) else value
        for key, value in told.items()
    }
    print(json.dumps(clean), flush=True)


def _write(trainer: Trainer, folder: Path) -> None:
    """All but the run file that `--out` promises, each file whole or not at all."""
    model = trainer.model
    save_array(folder / "alpha.npy", model.alpha.astype(np.float64))
    save_array(folder / "beta.npy", model.beta.astype(np.float64))
    write_history(folder / "history.csv", trainer.history)
    toml = recipe_toml(trainer.recipe.replace(epochs=trainer.epochs)).encode()
    write_atomically(folder / "recipe.toml", lambda file: file.write(toml))
    prepared = trainer.prepared
    shown = np.arange(min(_PICTURED, len(prepared.training)))
    originals = prepared.widen(shown, np.float32)
    pairs = pairs_picture(originals, model.reconstruct(originals), prepared.image_shape)
    save_png(folder / "reconstructions.png", pairs)
    save_png(folder / "units.png", units_picture(model.alpha, prepared.image_shape))
