"""The speed table: what was measured, what it is compared to, and how many times sooner it is."""

from __future__ import annotations

import os
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from core.bench.problem import NOTEBOOK_EPOCHS, Problem
from core.bench.turns import Figures, compete
from core.fused import is_available
from core.recipe_file import shipped_recipes

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison.

    Attributes
    ----------
    what, ours : what was measured, and our figure, the median of all turns.
    unit : of both figures.
    than, theirs : what it is compared to and its figure; None where it stands alone.
    times : how many times sooner ours is, median over the rounds; for a share, the share.
    wanted : the least that `times` should be, 0 where nothing was asked for.
    note : a sentence, such as why there is nothing to compare to.
    """

    what: str
    ours: float | None
    unit: str
    than: str = ""
    theirs: float | None = None
    times: float | None = None
    wanted: float = 0.0
    note: str = ""


def measure(problem: Problem, tell: Tell = lambda _: None) -> list[Row]:
    """The whole table; a minute or two at the usual sizes."""
    rows, notebook_seconds = _whole_set(problem, tell)
    rows += _exact(problem, tell)
    rows += _mini_batch(problem, tell)
    rows += _lbfgs(problem, tell)
    return rows + _goal(problem, notebook_seconds, tell)


def machine() -> dict[str, Any]:
    """What the figures were taken on."""
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "system": f"{platform.system()} {platform.machine()}",
        "python": platform.python_version(),
        "numpy": np.__version__,
        "numba": _version("numba") if is_available() else None,
        "scipy": _version("scipy"),
        "torch": _version("torch"),
    }


def as_json(problem: Problem, rows: list[Row]) -> dict[str, Any]:
    return {
        "machine": machine(),
        "problem": asdict(problem),
        "rows": [asdict(each) for each in rows],
    }


def _whole_set(problem: Problem, tell: Tell) -> tuple[list[Row], float]:
    """The notebook's rule, and what the machine's matrix products leave possible."""
    names = [
        "square float32",
        "square float64",
        "five bare products",
        "notebook rule float32",
        "notebook rule float64",
        "notebook loop",
    ]
    found, _ = compete(names, problem, tell)
    work = problem.products(problem.dataset().pixels)
    at_peak = "five products at the peak"
    found[at_peak] = [work / 1e9 * each for each in found["square float32"]]
    rows = [
        Row("matrix product, float32", 1 / median(found["square float32"]), "GFLOP/s"),
        Row("matrix product, float64", 1 / median(found["square float64"]), "GFLOP/s"),
        _row(
            found, "whole-set epoch, notebook's rule", "notebook rule float32", "notebook loop", 6
        ),
        _row(found, "the same in float64", "notebook rule float64", "notebook loop"),
        _row(found, "share of the matrix-product peak", "notebook rule float32", at_peak, 0.8),
        _row(found, "share of five bare products", "notebook rule float32", "five bare products"),
    ]
    return rows, median(found["notebook loop"])


def _exact(problem: Problem, tell: Tell) -> list[Row]:
    ours, theirs = "exact rule", "exact rule in PyTorch"
    found, absent = compete([ours, theirs], problem, tell)
    return [_row(found, "whole-set epoch, exact rule", ours, theirs, 1, absent)]


def _mini_batch(problem: Problem, tell: Tell) -> list[Row]:
    ours, plain, theirs = "Adam step", "Adam step in NumPy alone", "Adam step in PyTorch"
    found, absent = compete([ours, plain, theirs], problem, tell)
    what = f"step of Adam, batch {problem.batch}, cross-entropy"
    return [
        _row(found, what, ours, theirs, 1, absent),
        _row(found, "the same in NumPy alone", plain, theirs, 0, absent),
    ]


def _lbfgs(problem: Problem, tell: Tell) -> list[Row]:
    names = ["L-BFGS float32", "L-BFGS float64", "L-BFGS in SciPy"]
    found, absent = compete(names, problem, tell)
    return [
        _row(found, "iteration of L-BFGS, float32", names[0], names[2], 0, absent),
        _row(found, "iteration of L-BFGS, float64", names[1], names[2], 0, absent),
    ]


def _goal(problem: Problem, notebook_seconds: float, tell: Tell) -> list[Row]:
    """How soon the squared error of the notebook's last epoch is reached."""
    what = "to the notebook's last squared error"
    if not problem.is_notebooks:
        return [Row(what, None, "s", note="only at the notebook's sizes, on MNIST")]
    if "fast" not in shipped_recipes():
        return [Row(what, None, "s", note="there is no recipe called fast")]
    ours, theirs = "fast to the goal", "PyTorch to the goal"
    found, absent = compete([ours, theirs], problem, tell)
    whole = f"notebook's {NOTEBOOK_EPOCHS} epochs"
    found[whole] = [NOTEBOOK_EPOCHS * notebook_seconds] * problem.rounds
    return [
        _row(found, what, ours, whole, 700),
        _row(found, "the same", ours, theirs, 1, absent),
    ]


def _row(
    found: Figures,
    what: str,
    ours: str,
    theirs: str,
    wanted: float = 0.0,
    absent: dict[str, str] | None = None,
) -> Row:
    """Two sides that took turns; a ratio for each round, since both drift together."""
    if theirs not in found:
        note = (absent or {}).get(theirs, "")
        return Row(what, median(found[ours]), "s", theirs, wanted=wanted, note=note)
    ratios = [their / our for our, their in zip(found[ours], found[theirs], strict=True)]
    return Row(
        what,
        median(found[ours]),
        "s",
        theirs,
        median(found[theirs]),
        median(ratios),
        wanted,
    )


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _processor() -> str:
    """The processor's name, as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
