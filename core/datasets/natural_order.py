"""The order people expect of names with numbers in them: img_2 before img_10."""

from __future__ import annotations

import re

_DIGITS = re.compile(r"([0-9]+)")


def natural_key(name: str) -> tuple[list[tuple[int, str]], str]:
    """A key for sorting; names that differ only in case or leading zeros keep one order."""
    parts = _DIGITS.split(name.casefold())
    key = [(int(part), "") if index % 2 else (-1, part) for index, part in enumerate(parts)]
    return key, name
