"""How well the built-in digits stand for handwriting, and how fast they are drawn.

Prints the share of the first 2,000 MNIST test digits that their three nearest neighbours among
6,000 built-in digits read correctly, beside the same for 6,000 of MNIST's own; the mean ink of
both; and the seconds that 10,000 built-in digits take. MNIST is read from the folder `mnist` in
SAE_GUI_DATA, or in ../shared/data.

    python benchmarks/handwriting_knn.py
"""

from __future__ import annotations

import gzip
import os
import statistics
import sys
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from core.datasets.handwriting import handwritten_digits  # noqa: E402

KNOWN, ASKED, NEIGHBOURS = 6_000, 2_000, 3

Digits = tuple[NDArray[np.uint8], NDArray[np.int64]]


def main() -> None:
    folder = Path(os.environ.get("SAE_GUI_DATA", ROOT.parent / "shared" / "data")) / "mnist"
    train, test = read_mnist(folder, "train"), read_mnist(folder, "t10k")
    builtin = handwritten_digits(10_000)
    print(f"read by 6,000 built-in digits  {accuracy(builtin, test):.1%}")
    print(f"read by 6,000 of MNIST         {accuracy(train, test):.1%}")
    print(f"mean ink, built-in             {builtin[0].mean() / 255:.4f}")
    print(f"mean ink, MNIST                {train[0].mean() / 255:.4f}")
    print(f"seconds for 10,000             {median_seconds():.2f}")


def read_mnist(folder: Path, part: str) -> Digits:
    with gzip.open(folder / f"{part}-images-idx3-ubyte.gz") as file:
        images = np.frombuffer(file.read(), np.uint8, offset=16).reshape(-1, 784)
    with gzip.open(folder / f"{part}-labels-idx1-ubyte.gz") as file:
        labels = np.frombuffer(file.read(), np.uint8, offset=8).astype(np.int64)
    return images, labels


def accuracy(known: Digits, asked: Digits) -> float:
    """Share read correctly by majority of the nearest; the very nearest decides a tie."""
    votes = known[1][nearest(known[0][:KNOWN], asked[0][:ASKED])]
    counts = (votes[:, :, None] == np.arange(10)).sum(axis=1, dtype=float)
    counts[np.arange(len(votes)), votes[:, 0]] += 0.5
    return float((counts.argmax(axis=1) == asked[1][:ASKED]).mean())


def nearest(known: NDArray[np.uint8], asked: NDArray[np.uint8]) -> NDArray[np.int64]:
    """Indices, shape (asked, NEIGHBOURS), of the nearest by Euclid, nearest first."""
    inks, queries = known.astype(np.float32) / 255, asked.astype(np.float32) / 255
    # Less each query's own square, which is the same for all its neighbours.
    distance = (inks * inks).sum(axis=1) - 2 * queries @ inks.T
    few = np.argpartition(distance, NEIGHBOURS, axis=1)[:, :NEIGHBOURS]
    order = np.argsort(np.take_along_axis(distance, few, axis=1), axis=1)
    return np.take_along_axis(few, order, axis=1)


def median_seconds(repeats: int = 5) -> float:
    seconds = []
    for _ in range(repeats):
        start = time.perf_counter()
        handwritten_digits(10_000)
        seconds.append(time.perf_counter() - start)
    return statistics.median(seconds)


if __name__ == "__main__":
    main()
