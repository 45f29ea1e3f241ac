"""What a list of files says of a run, read without its weights."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.archive import ArchiveError, open_archive
from core.datasets.dataset import DatasetError


@dataclass(frozen=True, slots=True)
class RunCard:
    """A run's file at a glance.

    Attributes
    ----------
    epochs : whole epochs behind it.
    bytes, changed : of the file; `changed` in seconds since 1970.
    """

    path: Path
    name: str
    note: str
    starred: bool
    is_named: bool
    status: str
    data_name: str
    epochs: int
    bytes: int
    changed: float

    @property
    def is_cherished(self) -> bool:
        """Whether a person has starred, named or noted it."""
        return self.starred or self.is_named


def read_card(path: Path) -> RunCard | None:
    """The card of a run's file, a millisecond's work; None where it is none."""
    try:
        stat = path.stat()
        with open_archive(path, ()) as archive:
            about = archive.about
            epochs = len(archive.read("history")) if "history" in archive.names else 0
        data = about.get("data") or {}
        return RunCard(
            path=path,
            name=str(about.get("name", "")),
            note=str(about.get("note", "")),
            starred=bool(about.get("starred", False)),
            is_named=bool(about.get("is_named", False)),
            status=str(about.get("status", "")),
            data_name=str(data.get("name", "")),
            epochs=epochs,
            bytes=stat.st_size,
            changed=stat.st_mtime,
        )
    except (OSError, ArchiveError, DatasetError, AttributeError):
        return None
