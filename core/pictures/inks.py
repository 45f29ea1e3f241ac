"""The light theme's colours, for pictures made without a window."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources


@cache
def inks() -> dict[str, str]:
    """Token -> "#RRGGBB", as in the window's light theme."""
    file = resources.files("resources") / "themes" / "light.toml"
    return {key: str(value) for key, value in tomllib.loads(file.read_text("utf-8")).items()}
