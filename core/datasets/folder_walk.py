"""What lies in a folder, at any depth."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from core.datasets.dataset import DatasetError
from core.datasets.image_file import SUFFIXES
from core.datasets.natural_order import natural_key
from core.datasets.options import LoadOptions
from core.datasets.raw_files import is_regular, unreadable
from core.sentence import Sentence

_TOLD_EVERY = 1000


@dataclass(slots=True)
class FolderContents:
    """The files under a folder.

    Attributes
    ----------
    images : those named as images, in natural order of their paths: img_2 before img_10.
    others : endings of all other files -> how many.
    closed : folders that could not be opened.
    hidden : how many names that begin with a dot were passed by.
    """

    images: list[Path] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    closed: list[Path] = field(default_factory=list)
    hidden: int = 0


def walk_folder(root: Path, options: LoadOptions) -> FolderContents:
    """All files under `root`; hidden ones, devices and links that lead in circles left out."""
    contents = FolderContents()
    waiting, seen = [root], set()
    looked_at = 0
    while waiting:
        folder = waiting.pop()
        for entry in _entries(folder, root, contents):
            if looked_at % _TOLD_EVERY == 0:
                options.tell(Sentence("looking for images"), len(contents.images), 0)
            looked_at += 1
            if entry.name.startswith("."):
                contents.hidden += 1
                continue
            identity = _folder_identity(entry)
            if identity is not None:
                if identity not in seen:
                    seen.add(identity)
                    waiting.append(Path(entry.path))
            elif is_regular(Path(entry.path)):
                _note(Path(entry.path), contents)
    contents.images.sort(key=lambda path: natural_key(path.relative_to(root).as_posix()))
    return contents


def _entries(folder: Path, root: Path, contents: FolderContents) -> list[os.DirEntry[str]]:
    """What lies in one folder, by name, so that every walk meets links in the same order."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entries, key=lambda entry: entry.name)
    except OSError as problem:
        if folder == root:
            raise unreadable(root, problem) from None
        contents.closed.append(folder)
        return []


def _note(path: Path, contents: FolderContents) -> None:
    suffix = path.suffix.lower()
    if suffix in SUFFIXES:
        contents.images.append(path)
    else:
        contents.others[suffix] += 1


def _folder_identity(entry: os.DirEntry[str]) -> tuple[int, int] | None:
    """Which folder it is, None where it is none, or has gone since its name was read."""
    try:
        if not entry.is_dir():
            return None
        found = Path(entry.path).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def nothing_found(root: Path, contents: FolderContents) -> DatasetError:
    """The refusal of a folder without images, which names what is there instead."""
    found = [
        f"{count:,} {suffix or 'files without an ending'}"
        for suffix, count in contents.others.most_common(3)
    ]
    there = Sentence("It is empty.")
    if contents.hidden:
        there = Sentence("All in it is hidden.")
    if found:
        there = Sentence("Found: {names}.", names=", ".join(found))
    return DatasetError(
        Sentence(
            "{name} holds no images. {there} Wanted: PNG, JPEG, BMP, GIF or TIFF files, "
            "also in folders within.",
            name=root.name or root,
            there=there,
        )
    )
