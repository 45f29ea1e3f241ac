"""From a mouse move on a code bar to the changed picture on the screen.

    python benchmarks/why_drag.py [--moves 200] [--units 1024]

Opens the window off screen with a model of that many units of 784 pixels, drags a bar by real
mouse events, and prints how long each move takes until everything it changed is painted:
reconstruction, difference, equation, building up and bars. Median, 99th percentile and most, in
milliseconds. A frame of the screen has 33.
"""

from __future__ import annotations

import argparse
import os
import time

import numpy as np

SIZE = 1366, 768


def drag(units: int, moves: int) -> list[float]:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    window, page = opened(units)
    bars = page.panel.bars
    rect = bars.bar_rect(bars.bars[3].unit)
    x, left = round(rect.center().x()), Qt.MouseButton.LeftButton
    heights = rect.bottom() - rect.height() * (0.5 + 0.4 * np.sin(np.arange(moves) / 5))
    QTest.mousePress(bars, left, pos=QPoint(x, round(rect.center().y())))
    taken: list[float] = []
    last = round(rect.center().y())
    for y in heights:
        before = page.panel.images.error
        began = time.perf_counter()
        QTest.mouseMove(bars, QPoint(x, round(y)))
        QApplication.processEvents()  # posts the paint events, and paints
        taken.append(1e3 * (time.perf_counter() - began))
        if page.panel.images.error == before and len(taken) > 1 and round(y) != last:
            raise SystemExit("a move of the mouse changed nothing")
        last = round(y)
    QTest.mouseRelease(bars, left, pos=QPoint(x, round(heights[-1])))
    window.close_at_once()
    return taken


def opened(units: int):
    """The window, turned to the Why tab with a model at hand."""
    from PySide6.QtTest import QTest

    from core.autoencoder import SparseAutoencoder
    from core.datasets.load import load_dataset
    from core.datasets.prepare import prepare
    from core.recipe import Recipe
    from sae_gui.app import make_application, spare_collector
    from sae_gui.main_window import MainWindow
    from sae_gui.model_feed import ModelView
    from sae_gui.settings import WindowSettings

    make_application()
    recipe = Recipe(hidden_units=units, limit=200)
    data = prepare(load_dataset("builtin"), recipe)
    window = MainWindow(recipe, WindowSettings(remember=False))
    window.resize(*SIZE)
    window.show()
    spare_collector()
    page = next(each for each in window.pages if each.title == "Why")
    window.work.show_page_of(page.panel)
    model = SparseAutoencoder.drawn(data.pixels, recipe)
    window.feed.look_back(ModelView(1, 0, 0.0, model, recipe, data))
    while not page.panel.bars.isVisible():
        QTest.qWait(20)
    return window, page


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--moves", type=int, default=200)
    parser.add_argument("--units", type=int, default=1024)
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    taken = drag(options.units, options.moves)
    median, late = np.median(taken), np.percentile(taken, 99)
    print(
        f"{options.units} units: move to picture {median:.1f} ms median, "
        f"{late:.1f} ms at the 99th percentile, {max(taken):.1f} ms at most"
    )


if __name__ == "__main__":
    main()
