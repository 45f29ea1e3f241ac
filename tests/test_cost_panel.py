"""The cost panel, as a user sees and works it."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
from histories import colors_of, falling_history, snapshot
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.recipe import Recipe
from sae_gui.described import description_of
from sae_gui.panels.cost_panel import CostPanel
from sae_gui.panels.epoch_panel import CURVES_A_SECOND
from sae_gui.theme import load_theme, theme_manager
from sae_gui.typography import format_figure
from sae_gui.widgets.pace import Pace
from sae_gui.widgets.plot_scale import LINEAR, LOG

RECIPE = Recipe(epochs=400, validation_fraction=0.1)
NOTEBOOK = Recipe(
    gradient="notebook-2018", optimizer="gradient_descent", sparsity_weight=0.1, epochs=300
)
BAD = load_theme("light").bad.lower()
CURVES = ["cost", "reconstruction", "validation", "weight_penalty", "sparsity_penalty"]


@pytest.fixture
def panel(qtbot):
    theme_manager().choose("light")
    panel = CostPanel()
    qtbot.addWidget(panel)
    panel.resize(485, 330)
    panel.show()
    panel.start_run(RECIPE, 10_000)
    return panel


def show(panel, history, epochs=400):
    panel.show_snapshot(snapshot(history, epochs), final=True)


def figure(panel, column):
    return panel.labels.label(column).reading.figure


def shown_labels(panel):
    return [each for each in CURVES if each in panel.labels.columns()]


def drawn_epochs(panel, column="cost"):
    points = panel.plot.curve_points(column)[0]
    return 0 if points is None else len(points)


def zoom_in(panel):
    """Turn the wheel over the middle of the plot."""
    middle = panel.plot.frame().rect.center()
    up = QWheelEvent(
        middle, panel.plot.viewport().mapToGlobal(middle), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(panel.plot.viewport(), up)


def at_epoch(panel, epoch):
    """A place in the plot, in pixels, over an epoch."""
    frame = panel.plot.frame()
    return QPointF(frame.x(epoch), frame.rect.center().y()).toPoint()


def test_every_term_ends_in_a_label_with_its_last_figure(panel):
    history = falling_history(186)
    show(panel, history)
    for column in CURVES:
        assert figure(panel, column) == format_figure(getattr(history[-1], column))
    assert panel.corner_words.text() == "at epoch 186"
    assert panel.caption() == "10,000 training images"
    assert panel.axis_words.text() == "cost per image"


def test_terms_that_the_recipe_switches_off_are_absent(panel):
    panel.start_run(RECIPE.replace(weight_decay=0.0, validation_fraction=0.0), 10_000)
    assert shown_labels(panel) == ["cost", "reconstruction", "sparsity_penalty"]
    panel.start_run(RECIPE.replace(sparsity="none"), 10_000)
    assert "sparsity_penalty" not in shown_labels(panel)


def test_the_notebook_s_cost_is_named_as_the_sum_it_is(panel, shared):
    panel.start_run(NOTEBOOK, 10_000)
    trace = np.genfromtxt(
        shared / "reference" / "notebook-2018-trace.csv", delimiter=",", names=True
    )
    record = falling_history(1)[0]
    history = tuple(
        dataclasses.replace(
            record, epoch=int(row["epoch"]), cost=row["cost_seed0"],
            reconstruction=row["cost_seed0"] - 29.9, sparsity_penalty=29.9,
        )
        for row in trace
    )  # fmt: skip
    show(panel, history, 300)
    assert panel.axis_words.text() == "cost, sum over images"
    assert figure(panel, "cost") == f"{trace['cost_seed0'][-1]:,.0f}"
    assert panel.labels.label("sparsity_penalty").reading.remark == "below the axis"
    assert panel.plot.frame().positions == (5.0, 7.0)


def test_a_dwarfed_term_does_not_stretch_the_axis(panel):
    show(panel, falling_history(30, sparsity_penalty=1e-9))
    assert panel.plot.frame().positions[0] > -1
    assert panel.labels.label("sparsity_penalty").reading.remark == "below the axis"


def test_ranges_never_narrow_on_a_log_axis(panel):
    spike = falling_history(5) + tuple(
        dataclasses.replace(each, cost=5e4) for each in falling_history(6)[5:]
    )
    show(panel, spike)
    wide = panel.plot.frame().positions
    show(panel, falling_history(5))
    assert panel.plot.frame().positions == wide


def test_x_runs_to_the_planned_epochs_and_grows_only_when_epochs_are_added(panel):
    show(panel, falling_history(3))
    assert panel.plot.frame().epochs == (0, 400)
    show(panel, falling_history(399))
    assert panel.plot.frame().epochs == (0, 400)
    show(panel, falling_history(400), epochs=500)
    assert panel.plot.frame().epochs == (0, 500)


def test_the_first_epoch_may_leave_a_linear_axis_at_its_top(panel, qtbot):
    qtbot.mouseClick(panel.switch.segment("linear"), Qt.MouseButton.LeftButton)
    high = dataclasses.replace(falling_history(1)[0], cost=9e5)
    show(panel, (high, *falling_history(40)[1:]))
    assert panel.plot.scale is LINEAR
    assert panel.plot.frame().positions == (0, 50)


def test_the_mouse_reads_the_figures_of_any_epoch(panel):
    history = falling_history(186)
    show(panel, history)
    QTest.mouseMove(panel.plot.viewport(), at_epoch(panel, 60))
    epoch = panel.plot.hairline
    assert epoch in (59, 60, 61)
    assert panel.corner_words.text() == f"at epoch {epoch}"
    for column in CURVES:
        assert figure(panel, column) == format_figure(getattr(history[epoch - 1], column))
    QApplication.sendEvent(panel.plot, QEvent(QEvent.Type.Leave))
    assert panel.corner_words.text() == "at epoch 186"


def test_arrows_move_the_hairline_and_escape_ends_it(panel, qtbot):
    show(panel, falling_history(186))
    with qtbot.waitSignal(panel.pointed) as pointed:
        qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert pointed.args == [186]
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert panel.corner_words.text() == "at epoch 185"
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.plot.hairline == 186
    qtbot.keyClick(panel.plot, Qt.Key.Key_Home)
    assert panel.plot.hairline == 1
    qtbot.keyClick(panel.plot, Qt.Key.Key_Escape)
    assert panel.plot.hairline is None


def test_the_hairline_can_go_nowhere_before_the_first_epoch(panel, qtbot):
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    panel.point_at(7)
    assert panel.plot.hairline is None


def test_a_click_on_an_end_label_hides_its_curve_and_another_shows_it(panel, qtbot):
    show(panel, falling_history(50))
    label = panel.labels.label("reconstruction")
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert drawn_epochs(panel, "reconstruction") == 0
    assert label.accessibleName().endswith("hidden")
    show(panel, falling_history(51))
    assert figure(panel, "reconstruction") == format_figure(falling_history(51)[-1].reconstruction)
    qtbot.mouseClick(label, Qt.MouseButton.LeftButton)
    assert drawn_epochs(panel, "reconstruction") == 51


def test_a_hidden_curve_stays_hidden_in_the_next_run(panel, qtbot):
    qtbot.mouseClick(panel.labels.label("validation"), Qt.MouseButton.LeftButton)
    panel.start_run(RECIPE, 10_000)
    show(panel, falling_history(9))
    assert not panel.labels.label("validation").isChecked()
    assert drawn_epochs(panel) == 9


def test_labels_do_not_cover_each_other(panel):
    show(panel, falling_history(186))
    tops = sorted(panel.labels.label(each).y() for each in CURVES)
    assert min(np.diff(tops)) >= 18


def test_l_and_the_switch_change_the_scale(panel, qtbot):
    show(panel, falling_history(20))
    qtbot.keyClick(panel.plot, Qt.Key.Key_L)
    assert (panel.plot.scale, panel.switch.current()) == (LINEAR, "linear")
    assert panel.plot.curve_points("cost")[1][-1] == pytest.approx(falling_history(20)[-1].cost)
    qtbot.mouseClick(panel.switch.segment("log"), Qt.MouseButton.LeftButton)
    assert panel.plot.scale is LOG


def test_a_view_moved_by_hand_stays_until_fit(panel, qtbot):
    show(panel, falling_history(100))
    zoom_in(panel)
    zoomed = panel.plot.frame()
    assert zoomed.epochs[1] - zoomed.epochs[0] < 400
    show(panel, falling_history(150))
    assert panel.plot.frame() == zoomed
    assert panel.fit_button.isVisible()
    qtbot.keyClick(panel.plot, Qt.Key.Key_F)
    assert panel.plot.frame().epochs == (0, 400)
    assert not panel.fit_button.isVisible()


def test_a_double_click_fits(panel, qtbot):
    show(panel, falling_history(100))
    zoom_in(panel)
    assert not panel.plot.automatic
    qtbot.mouseDClick(panel.plot.viewport(), Qt.MouseButton.LeftButton)
    assert panel.plot.automatic


def test_the_next_run_is_shown_whole(panel):
    show(panel, falling_history(100))
    zoom_in(panel)
    panel.start_run(RECIPE, 10_000)
    show(panel, falling_history(2))
    assert panel.plot.frame().epochs == (0, 400)


@pytest.mark.parametrize("scale", ["linear", "log"])
def test_what_is_no_number_never_reaches_a_curve(panel, scale):
    panel._set_scale(scale)
    bad = [math.nan, math.inf, -math.inf, 0.0]
    history = falling_history(10) + tuple(
        dataclasses.replace(each, cost=value, reconstruction=value, validation=None)
        for each, value in zip(falling_history(14)[10:], bad, strict=True)
    )
    show(panel, history)
    for column in CURVES:
        x, y = panel.plot.curve_points(column)
        assert len(x) >= 10
        assert np.isfinite(x).all()
        assert np.isfinite(y).all()
    assert np.isfinite(panel.plot.frame().positions).all()
    panel.grab()


def test_a_diverged_run_names_the_last_good_epoch(panel):
    show(panel, falling_history(25), epochs=60)
    before = panel.plot.frame().positions
    for cost in (1.6e15, math.inf, math.nan):
        panel.show_diverged(26, cost)
        assert BAD in colors_of(panel.grab())
    assert panel.plot.frame().positions == before
    panel.start_run(RECIPE, 10_000)
    assert BAD not in colors_of(panel.grab())


def test_divergence_before_the_first_epoch_is_shown_too(panel):
    panel.show_diverged(1, math.nan)
    assert BAD in colors_of(panel.grab())


def test_a_hidden_panel_draws_nothing_until_it_is_shown(panel):
    show(panel, falling_history(10))
    panel.hide()
    show(panel, falling_history(40))
    assert drawn_epochs(panel) == 10
    panel.show()
    assert drawn_epochs(panel) == 40


def test_curves_follow_ten_times_a_second_and_the_last_moment_is_drawn(panel, monkeypatch):
    now = [0.0]
    monkeypatch.setattr(panel, "_curve_pace", Pace(CURVES_A_SECOND, clock=lambda: now[0]))
    drawn = set()
    for epochs in range(1, 101):
        now[0] = epochs / 100
        panel.show_snapshot(snapshot(falling_history(epochs)))
        drawn.add(drawn_epochs(panel))
    assert 9 <= len(drawn) <= 11
    show(panel, falling_history(101))
    assert drawn_epochs(panel) == 101


def test_a_shorter_history_replaces_a_longer_one(panel):
    show(panel, falling_history(50))
    show(panel, falling_history(20))
    assert drawn_epochs(panel) == 20
    assert panel.corner_words.text() == "at epoch 20"


def test_before_a_run_the_axes_say_what_will_appear(panel):
    panel.clear(RECIPE, 10_000)
    assert panel.plot.frame().epochs == (0, 400)
    assert not any(panel.labels.label(each).isVisible() for each in CURVES)
    assert panel.corner_words.text() == ""
    with_words = panel.plot.grab().toImage()
    panel.plot.set_empty_words("")
    assert panel.plot.grab().toImage() != with_words


def test_the_state_is_said_in_words(panel):
    show(panel, falling_history(12))
    words = description_of(panel.plot)
    assert words.startswith(f"Cost {figure(panel, 'cost')} at epoch 12 of 400, falling; ")
    assert f"weights {figure(panel, 'weight_penalty')}" in words
