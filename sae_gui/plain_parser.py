"""Options read by argparse, with refusals as everywhere in the program: one sentence."""

from __future__ import annotations

import argparse
from importlib import metadata
from pathlib import Path
from typing import NoReturn

_DISTRIBUTION = "sparse-autoencoder-gui"
_LONGEST_QUOTE = 80


class PlainParser(argparse.ArgumentParser):
    """Says what is wrong in one line, and where help is, instead of the whole usage."""

    def error(self, message: str) -> NoReturn:
        said = message.removeprefix("argument ")
        self.exit(2, f"sae-gui: {said}. `{self.prog} --help` says what there is.\n")


def version() -> str:
    """The program's own, as it was installed."""
    try:
        return metadata.version(_DISTRIBUTION)
    except metadata.PackageNotFoundError:  # run from a clone without being installed
        return "not installed"


def whole_number(text: str) -> int:
    """A count, or a seed."""
    if not text.isdecimal() or len(text) > _LONGEST_QUOTE:
        raise argparse.ArgumentTypeError(f"{_quoted(text)} is not a whole number from 0 up")
    return int(text)


def seconds(text: str) -> float:
    """A span of time."""
    found = _as_float(text)
    if found is None or not 0 <= found < 1e6:
        raise argparse.ArgumentTypeError(f"{_quoted(text)} is no number of seconds from 0 up")
    return found


def number(text: str) -> float:
    """Any number; what it may be says the verb."""
    found = _as_float(text)
    if found is None:
        raise argparse.ArgumentTypeError(f"{_quoted(text)} is no number")
    return found


def path(text: str) -> Path:
    """A place on the disk; "" would be the folder one happens to be in."""
    if not text:
        raise argparse.ArgumentTypeError("it is empty; name a file or folder")
    return Path(text)


def _as_float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _quoted(text: str) -> str:
    return repr(text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…")
