"""Labels: the classes of images, and the files beside images that hold them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import DatasetError, Labels
from core.datasets.idx import read_idx
from core.datasets.natural_order import natural_key
from core.datasets.npy import map_npy
from core.datasets.raw_files import is_regular
from core.sentence import Sentence, sentence_of

#: More different labels than this are numbers of some other kind.
_MOST_CLASSES = 1000


def encode_labels(
    values: NDArray[Any], count: int, name: str, class_names: tuple[str, ...] = ()
) -> tuple[Labels, tuple[str, ...]]:
    """Labels of any kind as indices into class names.

    Parameters
    ----------
    values : ndarray, shape (N,) or (N, 1): whole numbers or text.
    count : N, the number of images.
    class_names : where they are known; `values` are then indices into them.

    Raises
    ------
    DatasetError
        When there is not one usable label for each image.
    """
    values = _plain(_one_each(values, count, name), name)
    if class_names:
        return _as_indices(values, class_names, name), class_names
    found, labels = np.unique(values, return_inverse=True)
    if len(found) > _MOST_CLASSES:
        raise DatasetError(
            Sentence(
                "{name} holds {found:,} different labels; at most {most_classes:,} are classes.",
                name=name,
                found=len(found),
                most_classes=_MOST_CLASSES,
            )
        )
    names = [str(each) for each in found]
    order = np.array(sorted(range(len(names)), key=lambda index: natural_key(names[index])))
    ranks = np.empty(len(names), np.int64)
    ranks[order] = np.arange(len(names))
    return ranks[labels], tuple(names[index] for index in order)


def _one_each(values: NDArray[Any], count: int, name: str) -> NDArray[Any]:
    """The labels in one row, as many as there are images."""
    if values.ndim == 2 and values.shape[1] == 1:
        values = values[:, 0]
    if values.ndim != 1:
        raise DatasetError(
            Sentence(
                "{name} has {ndim} dimensions. Wanted: one label for an image.",
                name=name,
                ndim=values.ndim,
            )
        )
    if len(values) != count:
        raise DatasetError(
            Sentence(
                "{name} holds {values:,} labels for {count:,} images.",
                name=name,
                values=len(values),
                count=count,
            )
        )
    return values


def find_labels(path: Path, count: int) -> tuple[Labels | None, tuple[str, ...], tuple[str, ...]]:
    """The labels that lie beside a file of images.

    Returns
    -------
    labels, class names, notes
        No labels, and a note, where a file is there but does not fit: it was found, not asked
        for, so the images open without it.
    """
    for each in _places(path):
        if is_regular(each) and each != path:
            try:
                labels, names = encode_labels(read_labels(each), count, each.name)
            except DatasetError as problem:
                return (
                    None,
                    (),
                    (
                        Sentence(
                            "The labels beside it were not used. {why}", why=sentence_of(problem)
                        ),
                    ),
                )
            return labels, names, ()
    return None, (), ()


def read_labels(path: Path) -> NDArray[Any]:
    """The values of a file of labels; of QMNIST's eight columns the first, the class."""
    if path.suffix == ".npy":
        return map_npy(path)
    values = read_idx(path)
    return values[:, 0] if values.ndim == 2 else values


def _places(path: Path) -> list[Path]:
    """Where labels of the images in `path` would lie, the likeliest first."""
    name = path.name.removesuffix(".gz")
    idx = name.replace("images", "labels").replace("idx3", "idx1")
    places = [idx, f"{idx}.gz"] if idx != name else []
    if "idx1-ubyte" in idx:
        extended = idx.replace("idx1-ubyte", "idx2-int")
        places += [extended, f"{extended}.gz"]
    stem = name.removesuffix(".npy").removesuffix(".npz")
    places += [f"{stem}-labels.npy", f"{stem}_labels.npy", "labels.npy"]
    return [path.with_name(each) for each in places]


def _plain(values: NDArray[Any], name: str) -> NDArray[Any]:
    """The values as integers or text."""
    kind = values.dtype.kind
    if kind in "biu":
        return values.astype(np.int64)
    if kind == "U":
        return values
    if kind == "S":
        return np.char.decode(values, "utf-8", "replace")
    if kind == "f" and np.isfinite(values).all() and (np.rint(values) == values).all():
        return values.astype(np.int64)
    raise DatasetError(
        Sentence("{name} holds no labels. Wanted: whole numbers or text.", name=name)
    )


def _as_indices(values: NDArray[Any], class_names: tuple[str, ...], name: str) -> Labels:
    if values.dtype.kind == "U" or values.min() < 0 or values.max() >= len(class_names):
        raise DatasetError(
            Sentence(
                "{name} holds labels outside 0 to {class_names}.",
                name=name,
                class_names=len(class_names) - 1,
            )
        )
    return values.astype(np.int64, copy=False)
