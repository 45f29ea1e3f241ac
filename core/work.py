"""Long work in small parts: generators that yield the share done and return a result."""

from __future__ import annotations

from collections.abc import Generator
from typing import TypeAlias, TypeVar

Result = TypeVar("Result")
Work: TypeAlias = Generator[float, None, Result]


def finish(work: Work[Result]) -> Result:
    """The result, without a stop on the way."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: Result = end.value
            return result


def within(work: Work[Result], before: float, share: float) -> Work[Result]:
    """`work` as a part of something larger: its progress scaled and moved."""
    while True:
        try:
            done = next(work)
        except StopIteration as end:
            result: Result = end.value
            return result
        yield before + done * share
