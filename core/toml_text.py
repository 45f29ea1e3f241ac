"""TOML from anywhere, read in bounded time and refused with a reason."""

from __future__ import annotations

import tomllib
from typing import Any

# The parser's time grows with the square of a dotted key's length: seconds for a page of dots.
# No key here has more than three parts, and prose never has so many dots in a line.
_MOST_DOTS = 500
_LONGEST_REASON = 160


def parse_toml(text: str) -> dict[str, Any]:
    """The values of TOML text.

    Raises
    ------
    ValueError
        What is wrong with it, in a few words without a full stop.
    """
    if any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        raise ValueError(f"it has a line of over {_MOST_DOTS} dots")
    try:
        return tomllib.loads(text)
    except RecursionError as problem:
        raise ValueError("it is nested too deeply") from problem
    except ValueError as problem:  # also of a number of thousands of digits
        lines = str(problem).splitlines() or [type(problem).__name__]
        raise ValueError(lines[0].split(";")[0][:_LONGEST_REASON].rstrip(".")) from problem
