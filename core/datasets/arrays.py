"""Files that hold all images in one array: .npy, .npz and IDX."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from numpy.typing import NDArray

from core.datasets.array_header import NPY_MAGIC
from core.datasets.dataset import Dataset, DatasetError, Labels, fingerprint
from core.datasets.idx import GZIP_MAGIC, looks_like_idx, read_idx
from core.datasets.labels import encode_labels, find_labels
from core.datasets.npy import ZIP_MAGIC, NpzFile, map_npy, open_npz
from core.datasets.options import LoadOptions
from core.datasets.pixels import image_layout, source_name, to_pixels
from core.datasets.raw_files import open_regular, unreadable
from core.datasets.resize import resize_images, size_words
from core.sentence import Sentence

_IMAGE_NAMES = ("images", "x_train")
_LABEL_NAMES = ("labels", "y_train")


def load_array_file(path: Path, options: LoadOptions) -> Dataset:
    """The images of a .npy, .npz or IDX file, told apart by how they begin, not by their name."""
    start = _first_bytes(path)
    if start.startswith(NPY_MAGIC):
        return load_array(map_npy(path), path, options)
    if start.startswith(ZIP_MAGIC):
        return _load_npz(path, options)
    if start.startswith(GZIP_MAGIC) or looks_like_idx(start):
        return load_array(read_idx(path, options), path, options)
    raise DatasetError(
        Sentence(
            "{name} is no array of images. Wanted: .npy, .npz or IDX, or the folder in "
            "which image files lie.",
            name=path.name,
        )
    )


def load_array(
    array: NDArray[Any],
    path: Path,
    options: LoadOptions,
    labels: Labels | None = None,
    class_names: tuple[str, ...] = (),
    *,
    name: str = "",
    source: str = "",
) -> Dataset:
    """An array as a dataset; labels that are not given are looked for beside the file."""
    shape = image_layout(array.shape, options.image_size, path.name)
    notes: tuple[str, ...] = ()
    if labels is None:
        labels, class_names, notes = find_labels(path, len(array))
    images = to_pixels(array, path.name, options)
    size = options.image_size
    wanted = (size, size) if size else shape
    if wanted != shape:
        notes += (
            Sentence(
                "Images were resized from {before} to {after}.",
                before=size_words(shape),
                after=size_words(wanted),
            ),
        )
    images = resize_images(images, shape, wanted, options, path.name)
    return Dataset(
        images=images,
        labels=None if labels is None else labels[options.pick(len(array))],
        image_shape=wanted,
        name=name or source_name(path),
        source=source or str(path),
        fingerprint=fingerprint(images, wanted),
        class_names=class_names,
        notes=notes,
    )


def _load_npz(path: Path, options: LoadOptions) -> Dataset:
    with open_npz(path, options) as arrays:
        key = _image_key(arrays, path)
        images = arrays.read(key)
        labels, class_names = _npz_labels(arrays, key, len(images))
    return load_array(images, path, options, labels, class_names)


def _image_key(arrays: NpzFile, path: Path) -> str:
    """The name of the array that holds the images."""
    for each in _IMAGE_NAMES:
        if each in arrays.names:
            return each
    others = [each for each in arrays.names if each not in (*_LABEL_NAMES, "class_names")]
    if len(others) == 1:
        return others[0]
    found = ", ".join(others[:8]) or "none"
    raise DatasetError(
        Sentence(
            "{name} has no array called images. Found: {found}. Wanted: images, and "
            "labels where there are any.",
            name=path.name,
            found=found,
        )
    )


def _npz_labels(arrays: NpzFile, key: str, count: int) -> tuple[Labels | None, tuple[str, ...]]:
    """The labels inside the file, which belong to its images: one that does not fit is refused."""
    found = [each for each in _LABEL_NAMES if each in arrays.names and each != key]
    if not found:
        return None, ()
    names: tuple[str, ...] = ()
    if "class_names" in arrays.names:
        names = tuple(str(each) for each in arrays.read("class_names").ravel())
    return encode_labels(arrays.read(found[0]), count, arrays.called(found[0]), names)


def _first_bytes(path: Path) -> bytes:
    with open_regular(path) as file:
        try:
            return file.read(8)
        except OSError as problem:
            raise unreadable(path, problem) from None
