"""What a run's last digits depend on, beside its recipe and its images."""

from __future__ import annotations

import os
import platform

import numpy as np

#: The key under which the number of threads stands among the versions.
THREADS = "threads"
# What OpenBLAS, NumPy's library for matrix products, asks in turn.
_SET_BY = ("OPENBLAS_NUM_THREADS", "GOTO_NUM_THREADS", "OMP_NUM_THREADS")


def versions_here() -> dict[str, str]:
    """Program -> version, and `THREADS` -> how many a matrix product is shared out among.

    Threads sum up other parts of a product each, so that its last bits differ with their number.
    """
    return {
        "numpy": np.__version__,
        "python": platform.python_version(),
        THREADS: str(_threads()),
    }


def _threads() -> int:
    """As many as there are cores, or fewer where the environment says so."""
    own = hasattr(os, "sched_getaffinity")
    cores = len(os.sched_getaffinity(0)) if own else os.cpu_count() or 1
    told = (os.environ.get(name, "") for name in _SET_BY)
    wanted = next((int(each) for each in told if each.isdecimal() and int(each)), cores)
    return min(wanted, cores)
