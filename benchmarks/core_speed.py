"""The speed table of `sae-gui bench`, with as many rounds as wanted.

    python benchmarks/core_speed.py [--rounds 9] [--json]

Each side of a comparison has a process of its own; they work in turns. MNIST is used where it is
at hand (see SAE_GUI_DATA), else the built-in digits.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    beside = ROOT.parent / "shared" / "data"
    if beside.is_dir():
        os.environ.setdefault("SAE_GUI_DATA", str(beside))
    sys.path.insert(0, str(ROOT))
    from core.bench.problem import usual_problem
    from core.bench.table import as_json, measure
    from sae_gui.bench_verb import table_lines

    problem = dataclasses.replace(usual_problem(), rounds=options.rounds)
    rows = measure(problem, lambda name: print(f"measuring: {name}", file=sys.stderr))
    if options.json:
        print(json.dumps(as_json(problem, rows)))
    else:
        print("\n".join(table_lines(problem, rows)))


if __name__ == "__main__":
    main()
