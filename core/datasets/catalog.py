"""MNIST and its relatives: what they are, where they lie on the network and on the disk."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import platformdirs

from core.datasets.dataset import DatasetError
from core.datasets.raw_files import is_regular
from core.sentence import Sentence

_APPLICATION = "sparse-autoencoder"
_TITLES = (
    Sentence("Training images"),
    Sentence("Training labels"),
    Sentence("Test images"),
    Sentence("Test labels"),
)
_DIGITS = tuple("0123456789")


@dataclass(frozen=True, slots=True)
class CatalogFile:
    """One file of a set.

    Attributes
    ----------
    title : what a person calls it: "Training images".
    bytes : its exact size.
    checksum : in hex, by the algorithm of the entry.
    """

    name: str
    title: str
    bytes: int
    checksum: str


@dataclass(frozen=True, slots=True)
class CatalogEntry:
    """A set that can be fetched.

    Attributes
    ----------
    files : training images, training labels, test images, test labels.
    algorithm : of the checksums, "sha256" or "md5".
    mirrors : addresses to which a file's name is added, the first to try first.
    licence : "" where its makers name none.
    """

    key: str
    title: str
    description: str
    files: tuple[CatalogFile, ...]
    mirrors: tuple[str, ...]
    class_names: tuple[str, ...] = _DIGITS
    algorithm: str = "sha256"
    licence: str = ""

    @property
    def total_bytes(self) -> int:
        return sum(each.bytes for each in self.files)


class DatasetMissing(DatasetError):  # noqa: N818 - what it is, as a person would say it
    """A set of the catalogue that is not on the disk; `entry` says what to fetch."""

    def __init__(self, entry: CatalogEntry, sentence: str) -> None:
        super().__init__(sentence)
        self.entry = entry


def data_folder() -> Path:
    """Where fetched sets are kept: `$SAE_GUI_DATA`, or the platform's cache folder."""
    chosen = os.environ.get("SAE_GUI_DATA")
    if chosen:
        return Path(chosen).expanduser()
    return Path(platformdirs.user_cache_dir(_APPLICATION, appauthor=False))


def is_downloaded(key: str) -> bool:
    """Whether the set can be opened: its training images and labels are on the disk."""
    return all(stored_file(CATALOG[key], index) is not None for index in (0, 1))


def stored_file(entry: CatalogEntry, index: int) -> Path | None:
    """Where a file of the set lies on the disk, packed or unpacked; None if it does not."""
    packed = data_folder() / entry.key / entry.files[index].name
    for path in (packed, packed.with_suffix("")):
        if is_regular(path):
            return path
    return None


def missing(entry: CatalogEntry) -> DatasetMissing:
    """The refusal of a set that is not on the disk."""
    folder = data_folder() / entry.key
    return DatasetMissing(
        entry,
        Sentence(
            "{title} is not on this computer: {folder} lacks {files}. Download it in the window, "
            "put its files there, or use the built-in digits (builtin).",
            title=entry.title,
            folder=folder,
            files=_lacking(entry),
        ),
    )


def _lacking(entry: CatalogEntry) -> str:
    names = [entry.files[each].name for each in (0, 1) if stored_file(entry, each) is None]
    return " and ".join(names)


def _files(*described: tuple[str, int, str]) -> tuple[CatalogFile, ...]:
    return tuple(
        CatalogFile(name, title, size, checksum)
        for title, (name, size, checksum) in zip(_TITLES, described, strict=True)
    )


# Sizes and checksums: torchvision's table (md5) and TensorFlow Datasets' (sha256, bytes).
_ENTRIES = (
    CatalogEntry(
        "mnist",
        "MNIST",
        Sentence("70,000 handwritten digits"),
        _files(
            (
                "train-images-idx3-ubyte.gz",
                9912422,
                "440fcabf73cc546fa21475e81ea370265605f56be210a4024d2ca8f203523609",
            ),
            (
                "train-labels-idx1-ubyte.gz",
                28881,
                "3552534a0a558bbed6aed32b30c495cca23d567ec52cac8be1a0730e8010255c",
            ),
            (
                "t10k-images-idx3-ubyte.gz",
                1648877,
                "8d422c7b0a1c1c79245a5bcf07fe86e33eeafee792b84584aec276f5a2dbc4e6",
            ),
            (
                "t10k-labels-idx1-ubyte.gz",
                4542,
                "f7ae60f92e00ec6debd23a6088c31dbd2371eca3ffa0defaefb259924204aec6",
            ),
        ),
        (
            "https://ossci-datasets.s3.amazonaws.com/mnist/",
            "https://storage.googleapis.com/cvdf-datasets/mnist/",
            "https://raw.githubusercontent.com/fgnt/mnist/master/",
        ),
    ),
    CatalogEntry(
        "fashion-mnist",
        "Fashion-MNIST",
        Sentence("70,000 pictures of clothes"),
        _files(
            (
                "train-images-idx3-ubyte.gz",
                26421880,
                "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84",
            ),
            (
                "train-labels-idx1-ubyte.gz",
                29515,
                "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845",
            ),
            (
                "t10k-images-idx3-ubyte.gz",
                4422102,
                "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073",
            ),
            (
                "t10k-labels-idx1-ubyte.gz",
                5148,
                "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5",
            ),
        ),
        (
            "https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/",
            "http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/",
        ),
        class_names=(
            "T-shirt/top",
            "Trouser",
            "Pullover",
            "Dress",
            "Coat",
            "Sandal",
            "Shirt",
            "Sneaker",
            "Bag",
            "Ankle boot",
        ),
        licence="MIT",
    ),
    CatalogEntry(
        "kmnist",
        "KMNIST",
        Sentence("70,000 handwritten Japanese characters"),
        _files(
            (
                "train-images-idx3-ubyte.gz",
                18165135,
                "51467d22d8cc72929e2a028a0428f2086b092bb31cfb79c69cc0a90ce135fde4",
            ),
            (
                "train-labels-idx1-ubyte.gz",
                29497,
                "e38f9ebcd0f3ebcdec7fc8eabdcdaef93bb0df8ea12bee65224341c8183d8e17",
            ),
            (
                "t10k-images-idx3-ubyte.gz",
                3041136,
                "edd7a857845ad6bb1d0ba43fe7e794d164fe2dce499a1694695a792adfac43c5",
            ),
            (
                "t10k-labels-idx1-ubyte.gz",
                5120,
                "20bb9a0ef54c7db3efc55a92eef5582c109615df22683c380526788f98e42a1c",
            ),
        ),
        ("http://codh.rois.ac.jp/kmnist/dataset/kmnist/",),
        class_names=tuple("おきすつなはまやれを"),
        licence="CC BY-SA 4.0",
    ),
    CatalogEntry(
        "qmnist",
        "QMNIST",
        Sentence("120,000 handwritten digits, MNIST made anew from its sources"),
        _files(
            (
                "qmnist-train-images-idx3-ubyte.gz",
                9704059,
                "ed72d4157d28c017586c42bc6afe6370",
            ),
            (
                "qmnist-train-labels-idx2-int.gz",
                463024,
                "0058f8dd561b90ffdd0f734c6a30e5e4",
            ),
            (
                "qmnist-test-images-idx3-ubyte.gz",
                9742279,
                "1394631089c404de565df7b7aeaf9412",
            ),
            (
                "qmnist-test-labels-idx2-int.gz",
                526800,
                "5b5b05890a5e13444e108efe57b788aa",
            ),
        ),
        ("https://raw.githubusercontent.com/facebookresearch/qmnist/master/",),
        algorithm="md5",
    ),
)

CATALOG: Mapping[str, CatalogEntry] = MappingProxyType({each.key: each for each in _ENTRIES})
