"""How long a stroke takes to show in the reconstruction, by real mouse events off screen.

    python benchmarks/draw_stroke.py [--hidden 1024] [--strokes 200]

A 784-pixel model, drawn at random, stands in the Draw tab of a real window. Each mouse move is
sent, and events are processed until the tiles have been painted with the reconstruction of the
new ink. Searching the nearest of 10,000 images and the sweep go on beside it, as for a person.
"""

from __future__ import annotations

import argparse
import os
import time

import numpy as np

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from core.autoencoder import SparseAutoencoder
from core.recipe import Recipe
from sae_gui.app import make_application, spare_collector
from sae_gui.draw_page import DrawPage
from sae_gui.main_window import MainWindow
from sae_gui.model_feed import ModelView
from sae_gui.settings import WindowSettings


class Painted(QObject):
    """Counts the paint events of a widget."""

    def __init__(self, widget: QObject) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def open_page(hidden: int) -> tuple[MainWindow, DrawPage]:
    """A window with 10,000 digits and a model of so many units, turned to the Draw tab."""
    recipe = Recipe().replace(hidden_units=hidden)
    window = MainWindow(recipe, WindowSettings(remember=False))
    window.resize(1366, 768)
    window.show()
    spare_collector()
    window.open_source("builtin")
    while window.data.data is None:
        QCoreApplication.processEvents()
    page = window.findChild(DrawPage)
    window.work.show_page_of(page)
    model = SparseAutoencoder.drawn(784, recipe)
    window.feed.look_back(ModelView(1, 1, 0.0, model, recipe, window.data.data))
    settle(1.5)
    return window, page


def settle(seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        QCoreApplication.processEvents()


def stroke_times(page: DrawPage, strokes: int) -> list[float]:
    """Seconds from each mouse move to the painted reconstruction."""
    canvas, painted = page.draw.canvas, Painted(page.model.tiles)
    scale, times = canvas.scale(), []
    start = QPoint(round(14 * scale), round(6 * scale))
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(strokes):
        turn = step / 9
        x, y = 14 + (4 + turn / 4) * np.sin(turn), 14 - (4 + turn / 4) * np.cos(turn)
        settle(0.03)
        reading, count = page.model.reading, painted.count
        began = time.perf_counter()
        QTest.mouseMove(canvas, QPoint(round(x * scale), round(y * scale)))
        while page.model.reading is reading or painted.count == count:
            QCoreApplication.processEvents()
        times.append(time.perf_counter() - began)
    return times


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--hidden", type=int, default=1024)
    options.add_argument("--strokes", type=int, default=200)
    chosen = options.parse_args()
    make_application()
    window, page = open_page(chosen.hidden)
    times = 1000 * np.array(stroke_times(page, chosen.strokes))
    middle, late, worst = np.percentile(times, [50, 95, 100])
    print(f"{chosen.hidden} units, {len(times)} moves: median {middle:.1f} ms, ", end="")
    print(f"95th percentile {late:.1f} ms, worst {worst:.1f} ms")
    window.close_at_once()


if __name__ == "__main__":
    main()
