"""What saving in the background costs: steps a second with and without it, in turns.

A checkpoint is due every 20 s. Here one is taken every few seconds, so that a short measurement
holds many of them, and its cost is told for one in 20 s.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path
from time import perf_counter

from core.datasets.load import load_dataset
from core.recipe_file import load_recipe
from core.runs.checkpoint import INTERVAL, Checkpoints
from core.trainer import Trainer

_EVERY = 4.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", default="builtin")
    parser.add_argument("--seconds", type=float, default=8.0, help="of each turn")
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--units", type=int, nargs="+", default=[1024])
    options = parser.parse_args()
    dataset = load_dataset(options.data)
    for units in options.units:
        for optimizer in ("adam", "lbfgs"):
            _measure(dataset, units, optimizer, options)


def _measure(dataset, units, optimizer, options) -> None:
    batch = 0 if optimizer == "lbfgs" else 100
    recipe = load_recipe("default").replace(
        hidden_units=units, optimizer=optimizer, batch_size=batch, epochs=10**6, patience=0
    )
    rates: dict[bool, list[float]] = {False: [], True: []}
    copying, writing, size = [], [], 0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(options.turns):
            for saves in (False, True):
                path = Path(folder) / "run.npz"
                checkpoints = Checkpoints(
                    path,
                    dataset,
                    every=_EVERY,
                    told=lambda each: (
                        copying.append(each.seconds[0]),
                        writing.append(each.seconds[1]),
                    ),
                )
                rates[saves].append(_images_a_second(recipe, dataset, checkpoints, saves, options))
                checkpoints.close()
        size = path.stat().st_size
    plain, saving = (statistics.median(rates[each]) for each in (False, True))
    lost = max(0.0, 1 - saving / plain)
    print(
        f"{optimizer}, {units} units: {plain:,.0f} images/s without, {saving:,.0f} with a "
        f"checkpoint every {_EVERY:g} s: {100 * lost:.1f} % lost, or "
        f"{100 * lost * _EVERY / INTERVAL:.2f} % at one every {INTERVAL:g} s; file "
        f"{size / 1e6:.1f} MB, copying holds training up for "
        f"{1000 * statistics.median(copying):.0f} ms, writing takes "
        f"{1000 * statistics.median(writing):.0f} ms beside it"
    )


def _images_a_second(recipe, dataset, checkpoints, saves, options) -> float:
    trainer = Trainer(recipe, dataset)
    steps = trainer.run()
    for _ in range(30):  # warm up
        next(steps)
    begun, seen = perf_counter(), trainer.images_seen
    while perf_counter() - begun < options.seconds:
        next(steps)
        if saves:
            checkpoints.look(trainer)
    return (trainer.images_seen - seen) / (perf_counter() - begun)


if __name__ == "__main__":
    main()
