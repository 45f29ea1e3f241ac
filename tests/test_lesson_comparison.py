"""Lessons stand two runs, or a run and its start, side by side."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt

from core.lessons.lesson import LessonError
from core.lessons.lesson_file import load_lesson, parse_lesson, shipped_lessons
from core.recipe import Recipe
from core.start import first_model
from sae_gui.described import description_of
from sae_gui.main_window import MainWindow
from sae_gui.settings import WindowSettings

LESSON = """
title = "Two runs"
[settings]
hidden_units = 9
limit = 200
epochs = 3
sparsity_weight = 0.0

[[steps]]
title = "From the start"
text = "Train."
do = "train"
settings = {{}}
compare = "start"

[[steps]]
title = "Another w"
text = "Train again."
do = "train"
settings = {{ sparsity_weight = 3.0 }}
shown = ["sparsity_weight"]
{second}

[[steps]]
title = "End"
text = "Read."
view = "training"
"""
RUNS = LESSON.format(second='compare = "run"')


@pytest.fixture
def window(qtbot):
    made = MainWindow(Recipe(hidden_units=9, limit=200), WindowSettings())
    made.resize(1366, 768)
    made.show()
    made.open_source("builtin")
    qtbot.waitUntil(lambda: made.data.data is not None, timeout=60_000)
    made.lessons.open(parse_lesson(RUNS, "mine.toml"))
    yield made
    made.close_at_once()
    made.deleteLater()


def train(qtbot, window):
    """Space trains; returns what is known of the run."""
    desk = window.lessons
    place = desk.place
    qtbot.keyClick(desk.pane, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk._memory[place].is_done, timeout=60_000)
    return desk.figures.facts


def tabs(window):
    return [window.work.tabs.tabText(i) for i in range(window.work.tabs.count())]


def test_a_comparison_is_one_of_two_words_and_no_view_beside_it():
    assert [each.compare for each in parse_lesson(RUNS, "mine.toml").steps] == ["start", "run", ""]
    for second, named in (
        ('compare = "runs"', "compare is 'runs'; wanted is one of start, run"),
        ("compare = 1", "compare is 1; wanted is text"),
        ('compare = "run"\nview = "units"', "view is 'units'; wanted is none"),
        ('comparing = "run"', "Did you mean compare?"),
    ):
        with pytest.raises(LessonError, match="step 2") as refusal:
            parse_lesson(LESSON.format(second=second), "mine.toml")
        assert named in str(refusal.value)


def test_shipped_lessons_compare_where_their_text_does():
    compared = {name: [s.compare for s in load_lesson(name).steps] for name in shipped_lessons()}
    assert all("run" in each for name, each in compared.items() if name[0] in "12356")
    assert "start" in compared["5-what-a-unit-sees"]


def test_a_run_stands_beside_its_own_start_then_beside_the_run_before(qtbot, window):
    panel = window.lessons.comparison.panel
    assert panel.isVisible()
    assert window.panels()["beforeAfterPanel"] is panel
    assert panel.before.side() is None
    assert "before training" in description_of(panel.before)
    first = train(qtbot, window)
    view = window.feed.live
    start = first_model(view.recipe, view.data)
    np.testing.assert_array_equal(panel.before.side().weights, start.beta[1:])
    np.testing.assert_array_equal(panel.now.side().weights, view.model.beta[1:])
    assert panel.now.side().error == pytest.approx(first["error"])
    assert panel.before.grab().toImage() != panel.now.grab().toImage()

    qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert panel.now.side() is None  # until this step has trained, that run is the one before
    assert panel.before.side().title == "w = 0"
    second = train(qtbot, window)
    assert [each.side().title for each in (panel.before, panel.now)] == ["w = 0", "w = 3"]
    assert panel.before.side().error == pytest.approx(first["error"])
    assert panel.now.side().error == pytest.approx(second["error"])
    assert "w = 3, error" in description_of(panel.now)


def test_its_tab_goes_with_the_lesson_and_leaves_no_trace(qtbot, window):
    assert tabs(window)[-1] == "Before and after"
    others = tabs(window)[:-1]
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert window.work.tabs.currentIndex() == 0
    window.lessons.close_lesson()
    assert tabs(window) == others
    assert "beforeAfterPanel" not in window.panels()
    assert not window.lessons.comparison.page.isVisible()


@pytest.mark.parametrize(("width", "height"), [(1024, 768), (960, 640)])
def test_where_it_is_low_the_units_stay(qtbot, window, width, height):
    train(qtbot, window)
    window.resize(width, height)
    qtbot.wait(20)
    side = window.lessons.comparison.panel.now
    wall, histogram, pairs = side._rooms(side.rect().toRectF())
    assert wall.height() >= 112
    rooms = [each for each in (wall, histogram, pairs) if each is not None]
    assert all(not a.intersects(b) for a in rooms for b in rooms if a is not b)
    assert rooms[-1].bottom() <= side.height()
