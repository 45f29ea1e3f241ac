"""Counts and times as the window says them."""

from __future__ import annotations


def count(number: int, one: str, many: str = "") -> str:
    """A number of things: "1 unit", "10,000 units"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def duration(seconds: float) -> str:
    """A time: "8.4 s", "34 s", "1 min 35 s", "2 h 5 min"."""
    if seconds < 9.95:
        return f"{seconds:.1f} s"
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60} h {minutes % 60} min"


def megabytes(size: float) -> str:
    """A size in bytes: "28 KB", "9.9 MB"."""
    return f"{size / 1e3:.0f} KB" if size < 1e6 else f"{size / 1e6:.1f} MB"


def epoch_words(epoch: int, progress: float) -> str:
    """When in a run: "at epoch 20", "in epoch 21"."""
    if progress:
        return f"in epoch {epoch + 1:,}"
    return f"at epoch {epoch:,}" if epoch else "before the first step"
