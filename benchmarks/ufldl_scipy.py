"""UFLDL's exercise to J ≤ 12.2: ours against SciPy's L-BFGS-B on the plain float64 cost.

    python benchmarks/ufldl_scipy.py [--goal 12.2] [--rounds 1] [--quick]

784-196, ρ 0.1, λ 0.003, w 3, the first 10,000 MNIST digits. Every side has a process of its own;
they follow each other, round after round. Prints J against seconds, and how many times sooner ours
is at the goal. SciPy needs a few minutes for it.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SIDES = ("float32", "float64", "scipy")
SHOWN = (1, 2, 5, 10, 20, 50, 100, 150, 200, 250, 300, 400)


def problem(quick: bool):
    from core.bench.problem import Problem, quick_problem

    return quick_problem() if quick else Problem("mnist")


def ours(precision: str, quick: bool, goal: float, iterations: int) -> list[tuple[float, float]]:
    """Seconds and J after each iteration, up to the goal."""
    from core.trainer import Trainer

    sizes = problem(quick)
    recipe = sizes.ufldl(precision).replace(epochs=iterations)
    trainer = Trainer(recipe, sizes.dataset())
    path = []
    for _ in trainer.run():
        for record in trainer.history[len(path) :]:
            path.append((record.seconds, record.cost))
        if path and path[-1][1] <= goal:
            break
    return path


def theirs(quick: bool, goal: float, iterations: int) -> list[tuple[float, float]]:
    """The same for SciPy."""
    from core.bench.scipy_peer import PlainCost, minimize

    sizes = problem(quick)
    cost = PlainCost(sizes.ufldl("float64"), sizes)
    path: list[tuple[float, float]] = []
    begin = time.perf_counter()

    def note(intermediate_result) -> None:
        path.append((time.perf_counter() - begin, float(intermediate_result.fun)))
        if path[-1][1] <= goal:
            raise StopIteration

    minimize(cost, iterations, note)
    return path


def child(side: str, options: argparse.Namespace) -> list[tuple[float, float]]:
    arguments = ["--side", side, "--goal", str(options.goal), "--iterations"]
    arguments += [str(options.iterations), *(["--quick"] if options.quick else [])]
    told = subprocess.run(
        [sys.executable, __file__, *arguments],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ).stdout
    return json.loads(told.splitlines()[-1])


def seconds_to(path: list[tuple[float, float]], goal: float) -> float:
    return next((seconds for seconds, cost in path if cost <= goal), float("inf"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--goal", type=float, default=12.2)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--iterations", type=int, default=600, help="at most so many")
    parser.add_argument("--quick", action="store_true", help="small sizes, to see that it runs")
    parser.add_argument("--side", choices=SIDES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    beside = ROOT.parent / "shared" / "data"
    if beside.is_dir():
        os.environ.setdefault("SAE_GUI_DATA", str(beside))
    sys.path.insert(0, str(ROOT))
    if options.side:
        rest = (options.quick, options.goal, options.iterations)
        path = theirs(*rest) if options.side == "scipy" else ours(options.side, *rest)
        print(json.dumps(path))
        return
    paths: dict[str, list] = {side: [] for side in SIDES}
    for _ in range(options.rounds):
        for side in SIDES:
            paths[side].append(child(side, options))
    report(paths, options.goal)


def report(paths: dict[str, list], goal: float) -> None:
    """J against seconds of the last round, and the ratio at the goal of all."""
    print("| iteration | " + " | ".join(f"{side}: J | s" for side in SIDES) + " |")
    print("|---:|" + "---:|---:|" * len(SIDES))
    for iteration in SHOWN:
        cells = []
        for side in SIDES:
            path = paths[side][-1]
            seconds, cost = path[iteration - 1] if iteration <= len(path) else (None, None)
            cells += ["", ""] if cost is None else [f"{cost:.3f}", f"{seconds:.1f}"]
        if any(cells):
            print(f"| {iteration} | " + " | ".join(cells) + " |")
    print()
    for side in SIDES:
        times = [seconds_to(path, goal) for path in paths[side]]
        count = next((k for k, (_, j) in enumerate(paths[side][-1], 1) if j <= goal), None)
        print(f"{side}: J ≤ {goal:g} after {statistics.median(times):.1f} s, {count} iterations")
    for side in SIDES[:2]:
        ratios = [
            seconds_to(scipy, goal) / seconds_to(ours, goal)
            for ours, scipy in zip(paths[side], paths["scipy"], strict=True)
        ]
        print(f"{side}: {statistics.median(ratios):.1f} times sooner than SciPy")


if __name__ == "__main__":
    main()
