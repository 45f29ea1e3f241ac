"""A dataset as one .npz file, which `load_dataset` opens again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import Dataset
from core.files import write_atomically


def save_npz(dataset: Dataset, path: str | Path) -> None:
    """Write `images` (uint8, N × rows × columns) and, where there are any, `labels`.

    Labels are written as the numbers they are; where classes have names, as indices into
    `class_names`, which is then written too.

    Raises
    ------
    FileProblem
        One sentence; nothing is left behind, and what was at `path` is untouched.
    """
    images = dataset.images
    if images.dtype != np.uint8:
        images = np.rint(images * np.float32(255)).astype(np.uint8)
    arrays: dict[str, NDArray[Any]] = {"images": images.reshape(-1, *dataset.image_shape)}
    if dataset.labels is not None:
        arrays |= _label_arrays(dataset.labels, dataset.class_names)
    write_atomically(path, lambda file: np.savez_compressed(file, **arrays))  # type: ignore[arg-type]


def _label_arrays(
    labels: NDArray[np.int64], class_names: tuple[str, ...]
) -> dict[str, NDArray[Any]]:
    if all(name.removeprefix("-").isdecimal() for name in class_names):
        return {"labels": np.array([int(name) for name in class_names], np.int64)[labels]}
    return {"labels": labels, "class_names": np.array(class_names)}
