"""Taking turns: each side in a process of its own, so that none finds the other's threads awake,
its memory taken or its rounding mode changed; A B A B, so that a machine whose speed drifts
favours neither.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import asdict
from pathlib import Path

from core.bench.contestants import CONTESTANTS
from core.bench.problem import Problem

#: Name of a side -> the figure of each round.
Figures = dict[str, list[float]]


class Absent(Exception):  # noqa: N818 - a side that does not compete, not an error
    """A side that can't run here; the text says what it would need."""


class Side:
    """A contestant in a process of its own; it works only when asked to."""

    def __init__(self, name: str, problem: Problem) -> None:
        root = str(Path(__file__).resolve().parents[2])
        path = os.pathsep.join(filter(None, [root, os.environ.get("PYTHONPATH")]))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "core.bench.turns", name, json.dumps(asdict(problem))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": path},
        )

    def turn(self) -> float:
        """The figure of one turn.

        Raises
        ------
        Absent
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        try:
            self._process.stdin.write("turn\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            raise Absent("its process ended early") from None
        answer = self._process.stdout.readline()
        if not answer:
            raise Absent("its process ended early")
        told = json.loads(answer)
        if isinstance(told, str):
            raise Absent(told)
        return float(told)

    def close(self) -> None:
        self._process.communicate("")


def compete(
    names: Iterable[str], problem: Problem, tell: Callable[[str], None] = lambda _: None
) -> tuple[Figures, dict[str, str]]:
    """Figures of each side, and why each one that is absent is so.

    The first turn of each is left out: it takes memory and wakes threads.
    """
    figures: Figures = {}
    absent: dict[str, str] = {}
    with ExitStack() as stack:
        sides = {}
        for name in names:
            tell(name)
            side = Side(name, problem)
            stack.callback(side.close)
            try:
                side.turn()
            except Absent as reason:
                absent[name] = str(reason)
            else:
                sides[name] = side
                figures[name] = []
        for _ in range(problem.rounds):
            for name, side in sides.items():
                tell(name)
                figures[name].append(side.turn())
    return figures, absent


def serve(name: str, problem: Problem) -> None:
    """A turn for each line of standard input, its figure in a line of standard output."""
    turns = None
    for _ in sys.stdin:
        try:
            turns = turns or CONTESTANTS[name](problem)
            answer: float | str = next(turns)
        except ImportError as problem_found:
            answer = f"{problem_found.name} is not installed"
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    serve(sys.argv[1], Problem(**json.loads(sys.argv[2])))
