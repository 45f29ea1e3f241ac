"""A folder of image files as a dataset."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.datasets.arrays import load_array_file
from core.datasets.dataset import Dataset, DatasetError, Labels, fingerprint
from core.datasets.folder_walk import nothing_found, walk_folder
from core.datasets.image_file import (
    ImageFile,
    UnreadableImage,
    decode_image,
    inspect_image,
    quiet_decoding,
)
from core.datasets.natural_order import natural_key
from core.datasets.options import LoadOptions, check_bytes
from core.datasets.raw_files import is_regular
from core.datasets.resize import resize_image, size_words
from core.sentence import Sentence

_TOLD_EVERY = 50
_NAMED = 3
_IDX_IMAGES = "*images?idx3-ubyte*"


@dataclass(frozen=True, slots=True)
class _Decoded:
    """Pixels that could be read, the files they are from, and how many had another size."""

    images: NDArray[np.uint8]
    files: list[ImageFile]
    resized: int


def load_folder(root: Path, options: LoadOptions) -> Dataset:
    """Every image under `root`, or, where there are none, the IDX files that lie in it.

    Images of differing sizes are brought to the most common one, or to `image_size`. Labels
    are the names of the folders in `root`, where images lie in at least two of them.

    Raises
    ------
    DatasetError
        When nothing in it can be read, with what was found.
    """
    contents = walk_folder(root, options)
    if not contents.images:
        idx_file = _idx_images(root)
        if idx_file is None:
            raise nothing_found(root, contents)
        return load_array_file(idx_file, options)
    with quiet_decoding():
        return _load_images(root, contents.images, options)


def _load_images(root: Path, paths: list[Path], options: LoadOptions) -> Dataset:
    failed: list[Path] = []
    files = _inspect(paths, options, failed)
    shape = _common_shape(files, options)
    decoded = _decode(files, shape, options, failed)
    if not decoded.files:
        count = len(failed)
        none = Sentence("Not one image file")
        if count > 1:
            none = Sentence("None of the {count:,} image files", count=count)
        raise DatasetError(
            Sentence(
                "{none} in {name} can be read: {failed}.",
                none=none,
                name=root.name,
                failed=_names(failed, root),
            )
        )
    labels, class_names = _labels(paths, decoded.files, root)
    return Dataset(
        images=decoded.images,
        labels=labels,
        image_shape=shape,
        name=root.name or str(root),
        source=str(root),
        fingerprint=fingerprint(decoded.images, shape),
        class_names=class_names,
        notes=_notes(decoded, shape, failed, root),
    )


def _inspect(paths: list[Path], options: LoadOptions, failed: list[Path]) -> list[ImageFile]:
    """The images wanted, as many as `limit` says out of those whose heads can be read."""
    files: list[ImageFile] = []
    most = options.limit or len(paths)
    for count, index in enumerate(options.order(len(paths))):
        if len(files) == most:
            break
        if count % _TOLD_EVERY == 0:
            options.tell(Sentence("looking at images"), len(files), most)
        try:
            files.append(inspect_image(paths[index]))
        except UnreadableImage:
            failed.append(paths[index])
    return files


def _common_shape(files: list[ImageFile], options: LoadOptions) -> tuple[int, int]:
    if options.image_size:
        return options.image_size, options.image_size
    counted = Counter(each.shape for each in files).most_common(1)
    return counted[0][0] if counted else (0, 0)


def _decode(
    files: list[ImageFile], shape: tuple[int, int], options: LoadOptions, failed: list[Path]
) -> _Decoded:
    advice = " Set image_size, or a limit."
    check_bytes(len(files) * shape[0] * shape[1], "The folder", advice)
    images = np.empty((len(files), shape[0] * shape[1]), np.uint8)
    whole: list[ImageFile] = []
    resized = 0
    for count, file in enumerate(files):
        if count % _TOLD_EVERY == 0:
            options.tell("reading images", count, len(files))
        try:
            pixels = decode_image(file)
        except UnreadableImage:
            failed.append(file.path)
            continue
        if pixels.shape != shape:
            pixels = resize_image(pixels, shape)  # type: ignore[assignment]
            resized += 1
        images[len(whole)] = pixels.ravel()
        whole.append(file)
    return _Decoded(images[: len(whole)], whole, resized)


def _labels(
    paths: list[Path], files: list[ImageFile], root: Path
) -> tuple[Labels | None, tuple[str, ...]]:
    """Classes from the first folder below the root, if every image lies in one of several."""
    names = {_class_of(path, root) for path in paths}
    if len(names) < 2 or "" in names:
        return None, ()
    class_names = tuple(sorted(names, key=natural_key))
    index = {name: number for number, name in enumerate(class_names)}
    return np.array([index[_class_of(each.path, root)] for each in files], np.int64), class_names


def _class_of(path: Path, root: Path) -> str:
    parts = path.relative_to(root).parts
    return parts[0] if len(parts) > 1 else ""


def _notes(
    decoded: _Decoded, shape: tuple[int, int], failed: list[Path], root: Path
) -> tuple[str, ...]:
    notes = []
    total = len(decoded.files)
    if decoded.resized:
        size = size_words(shape)
        notes.append(
            Sentence("1 of {total:,} images was resized to {size}.", total=total, size=size)
            if decoded.resized == 1
            else Sentence(
                "{count:,} of {total:,} images were resized to {size}.",
                count=decoded.resized,
                total=total,
                size=size,
            )
        )
    if failed:
        names, count = _names(failed, root), len(failed)
        notes.append(
            Sentence("Left out: 1 file that can't be read ({names}).", names=names)
            if count == 1
            else Sentence(
                "Left out: {count:,} files that can't be read ({names}).", count=count, names=names
            )
        )
    return tuple(notes)


def _names(paths: list[Path], root: Path) -> str:
    named = ", ".join(path.relative_to(root).as_posix() for path in paths[:_NAMED])
    more = len(paths) - _NAMED
    return Sentence("{names} and {more:,} more", names=named, more=more) if more > 0 else named


def _idx_images(root: Path) -> Path | None:
    """The IDX file of images in `root`, the training set's before any other."""
    found = sorted(
        each for each in root.glob(_IDX_IMAGES) if is_regular(each) and each.suffix != ".part"
    )
    training = [each for each in found if "train" in each.name]
    return next(iter(training or found), None)
