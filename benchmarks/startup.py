"""From the start of the process to the window shown, and from Train to the first drawn frame.

    python benchmarks/startup.py [--runs 7]

Each run is a fresh process, warm (one run before is not counted). "Shown" is the end of the
window's first paint; "first frame" the end of drawing the first reconstructions.
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


def one_start(started: float) -> dict:
    """Open the window as `sae-gui --start` does; `started` is the wall clock at the exec."""
    from PySide6.QtCore import QTimer

    from core.recipe_file import load_recipe
    from sae_gui.app import make_application
    from sae_gui.main_window import MainWindow
    from sae_gui.settings import WindowSettings
    from sae_gui.theme import theme_manager

    app = make_application()
    theme_manager().choose("light")
    settings = WindowSettings(remember=False)
    window = MainWindow(load_recipe("default"), settings, recipe_name="default")
    told: dict = {}

    def shown() -> None:
        window.repaint()
        told["shown"] = time.time() - started
        window.open_source("builtin")

    def ready(_: object) -> None:
        told["ready"] = time.time() - started
        QTimer.singleShot(300, press)

    def press() -> None:
        told["pressed"] = time.time()
        window.actions_of_run.train.trigger()

    def first_frame(snapshot: object, _: bool) -> None:
        if "frame" not in told and snapshot.pairs is not None:
            window.repaint()
            told["frame"] = time.time() - told.pop("pressed")
            app.exit()

    window.show()
    QTimer.singleShot(0, shown)
    window.data.prepared.connect(ready)
    window.run.snapshot_taken.connect(first_frame)
    app.exec()
    window.close_at_once()
    return told


def child() -> dict:
    environment = os.environ | {"STARTED": repr(time.time())}
    output = subprocess.run(
        [sys.executable, __file__, "--child"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=60,
    ).stdout
    return json.loads(output.splitlines()[-1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    if options.child:
        print(json.dumps(one_start(float(os.environ["STARTED"]))))
        return
    child()
    runs = [child() for _ in range(options.runs)]
    for key, words in {
        "shown": "start to window shown, s",
        "ready": "start to digits ready, s",
        "frame": "Train to first frame, s",
    }.items():
        values = [run[key] for run in runs]
        print(
            f"{words:28} median {statistics.median(values):.2f}  "
            f"min {min(values):.2f}  max {max(values):.2f}"
        )


if __name__ == "__main__":
    main()
