"""`sae-gui bench`: the speed table on this machine."""

from __future__ import annotations

import argparse
import json
import sys

from core.bench.problem import Problem, quick_problem, usual_problem
from core.bench.table import Row, as_json, machine, measure

_LIBRARIES = {"numpy": "NumPy", "numba": "Numba", "scipy": "SciPy", "torch": "PyTorch"}


def bench(options: argparse.Namespace) -> int:
    """Measure, then print the table, or one JSON object."""
    problem = quick_problem() if options.quick else usual_problem()
    rows = measure(problem, _tell if sys.stderr.isatty() else lambda _: None)
    if sys.stderr.isatty():
        _tell("")
        print(file=sys.stderr)
    if options.json:
        print(json.dumps(as_json(problem, rows)))
        return 0
    print("\n".join(table_lines(problem, rows)))
    return 0


def table_lines(problem: Problem, rows: list[Row]) -> list[str]:
    """The table as text, headed by what it was measured on."""
    told = machine()
    versions = ", ".join(f"{name} {told[key]}" for key, name in _LIBRARIES.items() if told[key])
    digits = "MNIST digits" if problem.source == "mnist" else "built-in digits"
    lines = [
        f"{told['processor']}, {told['cores']} cores, load {told['load']}; {versions}",
        f"{problem.images:,} {digits}, {problem.units:,} hidden units; medians of "
        f"{problem.rounds} rounds, both sides in turn",
    ]
    if problem.images < usual_problem().images:
        lines.append("Small sizes: the ratios say little. Leave --quick out for the real table.")
    head = ("", "ours", "", "compared to", "times", "wanted")
    body = [head, *(_cells(row) for row in rows)]
    widths = [max(len(row[column]) for row in body) for column in range(len(head))]
    return [*lines, "", *(_line(row, widths) for row in body)]


def _cells(row: Row) -> tuple[str, ...]:
    return (
        row.what,
        "" if row.ours is None else figure(row.ours, row.unit),
        "" if row.theirs is None else figure(row.theirs, row.unit),
        f"{row.than}: {row.note}" if row.than and row.note else row.than or row.note,
        ""
        if row.times is None
        else f"{row.times:.2f}"
        if row.times < 100
        else f"{row.times:,.0f}",
        f"{row.wanted:g}" if row.wanted else "",
    )


def figure(value: float, unit: str) -> str:
    """Three figures, and milliseconds for short times: "4.81 ms", "0.384 s", "265 GFLOP/s"."""
    if unit == "s" and value < 0.1:
        return f"{value * 1000:.3g} ms"
    return f"{value:.3g} {unit}" if value < 1000 else f"{value:,.0f} {unit}"


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    """Words to the left, figures to the right."""
    return "  ".join(
        cell.ljust(width) if column in (0, 3) else cell.rjust(width)
        for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
    ).rstrip()


def _tell(what: str) -> None:
    words = f"measuring: {what}" if what else ""
    print(f"\r{words:<50}", end="", file=sys.stderr, flush=True)
