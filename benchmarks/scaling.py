"""How time and memory grow with images, hidden units and batch size, as a Markdown table.

    python benchmarks/scaling.py [--epochs 3] [--quick]

One setting at a time moves away from 10,000 MNIST digits (or built-in ones), 1,024 units, batch
100, Adam, recipe `default` otherwise. Each point is a process of its own, so that its peak memory,
loading included, is its own too; seconds are those of the fastest epoch.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
IMAGES = (1_000, 3_000, 10_000, 30_000, 60_000)
UNITS = (64, 256, 1_024, 4_096)
BATCHES = (10, 100, 1_000, 0)
USUAL = {"images": 10_000, "units": 1_024, "batch": 100}
#: The most that the 60,000 digits with 1,024 units may take.
MOST_MEGABYTES = 450


def points(quick: bool) -> list[dict[str, int]]:
    if quick:
        small = {"images": 500, "units": 64, "batch": 100}
        return [small, {**small, "images": 1_000}, {**small, "batch": 0}]
    varied = [{**USUAL, "images": each} for each in IMAGES]
    varied += [{**USUAL, "units": each} for each in UNITS if each != USUAL["units"]]
    varied += [{**USUAL, "batch": each} for each in BATCHES if each != USUAL["batch"]]
    return [*varied, {**USUAL, "images": 60_000, "batch": 0}]


def measure(point: dict[str, int], epochs: int) -> dict[str, float]:
    """Seconds of an epoch and peak memory of this process, loading included."""
    from core.datasets.catalog import is_downloaded
    from core.datasets.load import load_dataset
    from core.recipe import Recipe
    from core.trainer import Trainer

    source = "mnist" if is_downloaded("mnist") else "builtin"
    recipe = Recipe(
        hidden_units=point["units"],
        batch_size=point["batch"],
        limit=point["images"],
        epochs=epochs,
    )
    trainer = Trainer(recipe, load_dataset(source, limit=point["images"]))
    for _ in trainer.run():
        pass
    marks = [0.0, *(each.seconds for each in trainer.history)]
    seconds = min(after - before for before, after in pairwise(marks))
    return {"seconds": seconds, "megabytes": peak_bytes() / 1e6}


def peak_bytes() -> int:
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def child(point: dict[str, int], epochs: int) -> dict[str, float]:
    told = subprocess.run(
        [sys.executable, __file__, "--point", json.dumps(point), "--epochs", str(epochs)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    ).stdout
    return json.loads(told.splitlines()[-1])


def line(point: dict[str, int], found: dict[str, float]) -> str:
    batch = f"{point['batch']:,}" if point["batch"] else "whole set"
    speed = point["images"] / found["seconds"]
    return (
        f"| {point['images']:,} | {point['units']:,} | {batch} | {found['seconds']:.3g} "
        f"| {speed:,.0f} | {found['megabytes']:,.0f} |"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--quick", action="store_true", help="small sizes, to see that it runs")
    parser.add_argument("--point", type=json.loads, help=argparse.SUPPRESS)
    options = parser.parse_args()
    beside = ROOT.parent / "shared" / "data"
    if beside.is_dir():
        os.environ.setdefault("SAE_GUI_DATA", str(beside))
    sys.path.insert(0, str(ROOT))
    if options.point:
        print(json.dumps(measure(options.point, options.epochs)))
        return
    print("| images | units | batch | seconds an epoch | images a second | peak memory, MB |")
    print("|---:|---:|---:|---:|---:|---:|")
    for point in points(options.quick):
        print(line(point, child(point, options.epochs)), flush=True)
    if not options.quick:
        print(f"\nWanted: at most {MOST_MEGABYTES} MB for 60,000 images and 1,024 units.")


if __name__ == "__main__":
    main()
