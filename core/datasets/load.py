"""Any source as a `Dataset`: the one door through which images come in."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from difflib import get_close_matches
from pathlib import Path

from core.datasets.arrays import load_array, load_array_file
from core.datasets.catalog import CATALOG, DatasetMissing, missing, stored_file
from core.datasets.dataset import Cancelled, Dataset, DatasetError, Progress, fingerprint
from core.datasets.folder import load_folder
from core.datasets.handwriting import handwritten_digits
from core.datasets.idx import read_idx
from core.datasets.labels import encode_labels, read_labels
from core.datasets.options import LoadOptions, check_bytes
from core.datasets.raw_files import status
from core.datasets.resize import resize_images
from core.sentence import Sentence

__all__ = ["BUILTIN_COUNT", "Cancelled", "DatasetMissing", "Progress", "load_dataset"]

#: How many built-in digits there are where nobody asks for a number.
BUILTIN_COUNT = 10_000

_BUILTIN = "builtin"
_BUILTIN_SHAPE = (28, 28)
_LONGEST_QUOTE = 80


def load_dataset(
    source: str | Path,
    *,
    limit: int = 0,
    image_size: int = 0,
    seed: int | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Dataset:
    """Open a source.

    Parameters
    ----------
    source : "builtin", a key of the catalogue such as "mnist", or a path: a folder of images,
        .npy, .npz, IDX with or without gzip.
    limit : the most images to take, 0 for all; of the built-in digits, how many to draw.
    image_size : rows and columns to resize every image to, 0 for their own. It is also the
        width of a row where flat images have a number of pixels that is no square.
    seed : draws the built-in digits; shuffles other sources before `limit` takes the first.
        None: the built-in digits of seed 0, and every other source in its own order.
    progress : called as progress(what, done, total).
    cancelled : asked often; once it says yes, loading is given up.

    Raises
    ------
    DatasetError
        One sentence: the source, what was found, what is wanted.
    DatasetMissing
        When a set of the catalogue is not on the disk.
    Cancelled
    """
    options = LoadOptions(limit, image_size, seed, progress, cancelled)
    key = str(source)
    if key == _BUILTIN:
        return _load_builtin(options)
    if key in CATALOG:
        return _load_catalogued(key, options)
    return _load_path(key, options)


def _load_builtin(options: LoadOptions) -> Dataset:
    count = options.limit or BUILTIN_COUNT
    check_bytes(count * _BUILTIN_SHAPE[0] * _BUILTIN_SHAPE[1], f"A set of {count:,} digits")
    images, labels = handwritten_digits(
        count,
        options.seed or 0,
        progress=lambda done, total: options.tell(Sentence("drawing digits"), done, total),
        cancelled=options.cancelled,
    )
    shape = (options.image_size, options.image_size) if options.image_size else _BUILTIN_SHAPE
    images = resize_images(images, _BUILTIN_SHAPE, shape, options, "The set")  # type: ignore[assignment]
    return Dataset(
        images=images,
        labels=labels,
        image_shape=shape,
        name="Built-in digits",
        source=_BUILTIN,
        fingerprint=fingerprint(images, shape),
        class_names=tuple("0123456789"),
    )


def _load_catalogued(key: str, options: LoadOptions) -> Dataset:
    entry = CATALOG[key]
    image_file, label_file = stored_file(entry, 0), stored_file(entry, 1)
    if image_file is None or label_file is None:
        raise missing(entry)
    images = read_idx(image_file, options)
    labels, names = encode_labels(
        read_labels(label_file), len(images), label_file.name, entry.class_names
    )
    return load_array(images, image_file, options, labels, names, name=entry.title, source=key)


def _load_path(source: str, options: LoadOptions) -> Dataset:
    # os.path: it takes names that no system can have, which pathlib raises on.
    full = os.path.expanduser(source)  # noqa: PTH111
    if not os.path.lexists(full):
        raise DatasetError(_not_there(source))
    path = Path(full).absolute()
    if stat.S_ISDIR(status(path).st_mode):
        return load_folder(path, options)
    return load_array_file(path, options)


def _not_there(source: str) -> Sentence:
    called = repr(source[:_LONGEST_QUOTE])
    near = get_close_matches(source.lower(), (_BUILTIN, *CATALOG), n=1, cutoff=0.75)
    if near:
        return Sentence("{name} is not there. Did you mean {near}?", name=called, near=near[0])
    return Sentence(
        "{name} is not there. Give {sets}, or the path of a folder of images, a .npy, .npz or "
        "IDX file.",
        name=called,
        sets=", ".join((_BUILTIN, *CATALOG)),
    )
