"""`sae-gui`: the window, or one of the verbs that need no display."""

from __future__ import annotations

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(arguments)
    except KeyboardInterrupt:  # also while the parts of the program are still being read
        return 130


def _run(arguments: Sequence[str]) -> int:
    from sae_gui import cli

    if arguments and arguments[0] in cli.VERBS:
        return cli.run_verb(arguments)
    from sae_gui.window_cli import run_window

    return run_window(arguments)


if __name__ == "__main__":
    sys.exit(main())
