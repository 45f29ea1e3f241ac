"""The Why tab: real events change the code, and what is shown follows."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import prepare
from sae_gui.described import description_of
from sae_gui.main_window import MainWindow
from sae_gui.model_feed import ModelView
from sae_gui.run_controller import RunStatus
from sae_gui.settings import WindowSettings
from sae_gui.typography import format_figure
from sae_gui.weight_images import span_of_all
from sae_gui.widgets.build_up import BuildUp
from sae_gui.widgets.explained_images import ExplainedImages
from sae_gui.widgets.scale_bar import ScaleBar
from sae_gui.widgets.scale_line import NamedScale, ScaleLine
from sae_gui.widgets.why_heights import share_out

LEFT, KEY = Qt.MouseButton.LeftButton, Qt.Key


def view_of(epoch=3, run_id=1, seed=0, data=True, **changes):
    kinds = {"hidden_units": 40, "initial_weights": "normal", "seed": seed, **changes}
    recipe = small_recipe(**kinds)
    prepared = prepare(blobs(30, side=8), recipe)
    model = SparseAutoencoder.drawn(64, recipe)
    return ModelView(run_id, epoch, 0.0, model, recipe, prepared if data else None)


@pytest.fixture
def window(qtbot):
    shown = MainWindow(small_recipe(), WindowSettings(remember=False))
    qtbot.addWidget(shown)
    shown.resize(1366, 768)
    shown.show()
    yield shown
    shown.close_at_once()


@pytest.fixture
def page(window):
    page = next(each for each in window.pages if each.title == "Why")
    window.work.show_page_of(page.panel)
    return page


def show(qtbot, window, page, view):
    window.feed.look_back(view)
    qtbot.waitUntil(lambda: not page._work.is_busy)
    return page.panel


def recomputed(view, index, changed):
    image = view.data.widen(np.array([index]), np.float64)
    code = view.model.encode(image.astype(view.model.parameters.dtype))
    for unit, value in changed.items():
        code[0, unit] = value
    return float(np.sum((view.model.decode(code) - image) ** 2) / 2)


def drag(bars, unit, share):
    """Press in the middle of a unit's column, move, let go at `share` of its height."""
    rect = bars.bar_rect(unit)
    x = round(rect.center().x())
    end = QPoint(x, round(rect.bottom() - share * rect.height()))
    QTest.mousePress(bars, LEFT, pos=rect.center().toPoint())
    QTest.mouseMove(bars, (rect.center().toPoint() + end) / 2)
    QTest.mouseMove(bars, end)
    QTest.mouseRelease(bars, LEFT, pos=end)


def test_before_a_run_the_tab_says_what_will_appear(page):
    assert "Press Train" in page.panel.empty.text()
    assert not page.panel.bars.isVisible()
    assert not page.panel.undo_button.isEnabled()


@pytest.mark.parametrize("hidden", ["sigmoid", "relu", "topk"])
def test_dragging_a_bar_changes_the_reconstruction_and_undo_restores_it(
    qtbot, window, page, hidden
):
    sparsity = "kl" if hidden == "sigmoid" else "none"
    view = view_of(hidden_activation=hidden, sparsity=sparsity)
    panel = show(qtbot, window, page, view)
    unit = panel.bars.bars[1].unit
    assert panel.images.error == pytest.approx(recomputed(view, 0, {}), rel=1e-4)
    drag(panel.bars, unit, 0.25)
    value = panel.edits.values[unit]
    wanted = 0.25 if hidden == "sigmoid" else 0.25 * panel.bars._top
    assert value == pytest.approx(wanted, abs=0.03 * panel.bars._top)
    assert panel.images.error == pytest.approx(recomputed(view, 0, {unit: value}), rel=1e-4)
    assert panel.images.error != panel.images.untouched_error
    assert panel.steps.errors[-1] == pytest.approx(panel.images.error)
    QTest.keyClick(panel.bars, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not panel.edits.values, "a whole drag is one change"
    assert panel.images.error == panel.images.untouched_error


def test_a_unit_without_a_bound_can_be_dragged_above_its_axis(qtbot, window, page):
    panel = show(qtbot, window, page, view_of(hidden_activation="relu", sparsity="none"))
    bars = panel.bars
    unit, before = bars.bars[0].unit, bars.bars[0].own
    drag(bars, unit, 1.1)
    assert panel.edits.values[unit] > 1.2 * before


def test_a_sigmoid_unit_ends_at_one_and_at_zero(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    unit = panel.bars.bars[2].unit
    drag(panel.bars, unit, 1.5)
    assert panel.edits.values[unit] == 1
    drag(panel.bars, unit, -0.5)
    assert panel.edits.values[unit] == 0


def test_clicking_a_picture_switches_its_unit_off_and_on(qtbot, window, page):
    view = view_of()
    panel = show(qtbot, window, page, view)
    unit = panel.bars.bars[0].unit
    place = panel.bars.tile_rect(unit).center().toPoint()
    QTest.mouseClick(panel.bars, LEFT, pos=place)
    assert panel.bars.bars[0].words == "off"
    assert panel.images.error == pytest.approx(recomputed(view, 0, {unit: 0}), rel=1e-4)
    assert len(panel.images.compared()) == 2
    QTest.mouseClick(panel.bars, LEFT, pos=place)
    assert not panel.edits.values
    QTest.mouseClick(panel.undo_button, LEFT)
    assert panel.edits.values == {unit: 0}
    QTest.mouseClick(panel.reset_button, LEFT)
    assert panel.images.error == panel.images.untouched_error


def test_all_can_be_done_by_the_keyboard(qtbot, window, page):
    view = view_of()
    panel = show(qtbot, window, page, view)
    bars = panel.bars
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    order = [each.unit for each in bars.bars]
    assert bars.selected == order[0]
    QTest.keyClick(bars, KEY.Key_Right)
    assert bars.selected == order[1]
    before = bars.bars[1].own
    QTest.keyClick(bars, KEY.Key_Down)
    assert panel.edits.values[order[1]] == pytest.approx(before - 0.05, abs=1e-5)
    QTest.keyClick(bars, KEY.Key_Space)
    assert panel.edits.values[order[1]] == 0
    assert "off" in description_of(bars)
    assert window.run.status is RunStatus.READY, "Space is not the window's here"
    QTest.keyClick(bars, KEY.Key_Delete)
    assert not panel.edits.values
    QTest.keyClick(bars, KEY.Key_End)
    assert bars.selected == panel._why.order[-1]
    assert bars.selected in [each.unit for each in bars.bars]
    assert "by strength" in panel.code_head.figure.text()
    QTest.keyClick(panel.steps, KEY.Key_Home)
    assert panel.build_up.slider.value() == 0
    start = panel._why.errors(panel._why.shown(panel._why.start)[None])[0]
    assert panel.images.error == pytest.approx(float(start))
    QTest.keyClick(panel.steps, KEY.Key_Right)
    assert panel.build_up.slider.value() == 1


def test_building_up_plays_to_the_end_and_stops(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    panel.build_up._timer.setInterval(1)
    errors = []
    panel.build_up.picked.connect(lambda _: errors.append(panel.images.error))
    panel.build_up.play.click()
    qtbot.waitUntil(lambda: len(errors) > 5 and not panel.build_up.is_playing)
    assert panel.build_up.slider.value() == 40
    assert panel.images.error == panel.images.untouched_error


def test_a_number_is_typed_and_nonsense_is_refused_in_one_sentence(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    told = []
    panel.failed.connect(told.append)
    drag(panel.bars, panel.bars.bars[0].unit, 0.1)
    field = panel.chooser.number
    for text, index in (("7", 6), ("nonsense", 6), ("31", 6), ("0", 6)):
        field.setText(text)
        QTest.keyClick(field, KEY.Key_Return)
        qtbot.waitUntil(lambda: not page._work.is_busy)
        assert panel.chooser.index == index
    assert len(told) == 3
    assert "1 to 30" in told[0]
    assert not panel.edits.values, "another image begins with its own code"
    panel.chooser.next.click()
    assert panel.chooser.index == 7
    panel.chooser.shuffle.click()
    assert panel.chooser.index != 7
    page.explain_image(29)
    assert not panel.chooser.next.isEnabled()
    qtbot.waitUntil(lambda: not page._work.is_busy)


def test_changes_stay_for_a_newer_model_and_go_with_the_run(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    unit = panel.bars.bars[3].unit
    QTest.mouseClick(panel.bars, LEFT, pos=panel.bars.tile_rect(unit).center().toPoint())
    newer = view_of(epoch=4, seed=1)
    show(qtbot, window, page, newer)
    assert panel.edits.values == {unit: 0}
    assert panel.images.error == pytest.approx(recomputed(newer, 0, {unit: 0}), rel=1e-4)
    show(qtbot, window, page, view_of(run_id=2))
    assert not panel.edits.values
    window.feed.look_back(None)
    assert not panel.bars.isVisible()


def test_a_newer_model_waits_while_a_bar_is_dragged(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    bars, before = panel.bars, panel._why
    unit = bars.bars[5].unit
    rect = bars.bar_rect(unit)
    QTest.mousePress(bars, LEFT, pos=rect.center().toPoint())
    QTest.mouseMove(bars, rect.center().toPoint() + QPoint(0, 12))
    show(qtbot, window, page, view_of(epoch=4, seed=1))
    assert panel._why is before
    QTest.mouseRelease(bars, LEFT, pos=rect.center().toPoint() + QPoint(0, 12))
    assert panel._why is not before
    assert unit in panel.edits.values


def test_without_images_the_tab_says_so(qtbot, window, page):
    panel = show(qtbot, window, page, view_of(data=False))
    assert "not at hand" in panel.empty.text()
    window.feed.look_back(None)
    assert "Press Train" in panel.empty.text()


def test_narrow_windows_show_fifteen_bars_nine_steps_and_no_equation(qtbot, window, page):
    view = view_of()
    panel = show(qtbot, window, page, view)
    assert len(panel.bars.bars) > 15
    assert len(panel.steps.errors) > 9
    assert panel.images._terms
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: len(panel.steps.errors) == 9)
    assert len(panel.bars.bars) == 15
    assert not panel.images._terms
    assert panel.width() <= 1024


def test_it_follows_training_and_closes_mid_run(qtbot, window, page):
    window.run.train(small_recipe(epochs=100_000), blobs(200))
    qtbot.waitUntil(lambda: page.panel.bars.isVisible(), timeout=20_000)
    first = page.panel._why
    qtbot.waitUntil(lambda: page.panel._why is not first, timeout=20_000)
    window.close_at_once()
    assert not page._work.is_busy


def test_images_that_are_not_square_are_explained_too(qtbot, window, page):
    view = view_of()
    flat = dataclasses.replace(view, data=dataclasses.replace(view.data, image_shape=(4, 16)))
    panel = show(qtbot, window, page, flat)
    size = panel.bars.tile_rect(panel.bars.bars[0].unit)
    assert size.width() == 4 * size.height()
    assert not panel.grab().isNull()


def test_a_double_click_on_a_pair_leads_here(qtbot, window, page):
    window.open_source("builtin")
    qtbot.waitUntil(lambda: window.data.data is not None, timeout=30_000)
    window.work.show_page_of(window.page)
    grid = window.page.reconstructions.grid
    qtbot.waitUntil(lambda: grid.tiles_shown > 3)
    image = window.page.reconstructions.selection().indices[2]
    left, top = grid.pair_layout.tile_place(2, 0)
    QTest.mouseDClick(grid, LEFT, pos=QPoint(round(left) + 5, round(top) + 5))
    assert page.isVisible()
    show(qtbot, window, page, view_of())
    assert page.panel.chooser.index == image


def test_a_number_half_typed_stays_while_newer_models_come(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    panel.chooser.number.setText("2")
    show(qtbot, window, page, view_of(epoch=4, seed=1))
    assert panel.chooser.number.text() == "2"


def test_a_model_past_all_numbers_is_not_explained(qtbot, window, page):
    view = view_of()
    view.model.parameters[:] = np.nan
    panel = show(qtbot, window, page, view)
    assert "past all numbers" in panel.empty.text()


def test_a_code_without_any_unit_on_is_its_start_alone(qtbot, window, page):
    view = view_of(hidden_activation="relu", sparsity="none")
    view.model.alpha[:] = -1
    panel = show(qtbot, window, page, view)
    assert panel.steps._counts == (0,)
    drag(panel.bars, panel.bars.bars[0].unit, 0.8)
    unit, value = next(iter(panel.edits.values.items()))
    assert panel.images.error == pytest.approx(recomputed(view, 0, {unit: value}), rel=1e-4)
    assert not panel.grab().isNull()


@pytest.mark.parametrize("shape", [(28, 28), (16, 16), (20, 28), (28, 20), (8, 8)])
@pytest.mark.parametrize(("width", "height"), [(1334, 440), (992, 440), (1888, 750)])
def test_pictures_are_as_large_as_leaves_the_bars_a_third(width, height, shape):
    heights = share_out(height, width, shape, 14)
    assert heights.images + heights.steps <= 0.67 * height
    large = (heights.images - ExplainedImages.height_for(0)) / shape[0]
    small = (heights.steps - BuildUp.height_for(0)) / shape[0]
    assert large == int(large) >= small == int(small) >= 1
    longest = max(shape)
    roomier = heights.images + heights.steps + shape[0] > 0.67 * height
    ends = (large + 1) * longest > 224 or (large + 1) * shape[1] > ExplainedImages.room_across(
        width
    )
    assert roomier or ends


@pytest.mark.parametrize("width", [1240, 1366, 1920, 2560])
def test_the_picture_equation_has_room_in_every_window_that_is_not_narrow(
    qtbot, window, page, width
):
    panel = show(qtbot, window, page, view_of())
    window.resize(width, 1080)
    window.work.show_page_of(page.panel)
    qtbot.waitUntil(lambda: panel.images.has_equation)
    assert "parts of the sum" in panel.foot.words_shown()


def test_every_kind_of_picture_has_its_scale(qtbot, window, page):
    panel = show(qtbot, window, page, view_of())
    words = panel.foot.words_shown()
    assert words[0] == "images"
    assert "difference" in words
    assert "parts of the sum" in words
    scales = {each.words: each.bar for each in panel.foot._scales}
    why, terms = panel._why, [int(unit) for unit in panel._why.order[:3]]
    end = span_of_all(np.stack([why.part(unit) for unit in terms]))
    assert scales["parts of the sum"].high == f"+{format_figure(end)}"
    window.resize(1024, 768)
    qtbot.waitUntil(lambda: panel.narrow)
    assert "parts of the sum" not in panel.foot.words_shown()
    assert len(panel.foot.words_shown()) == 3


@pytest.mark.parametrize("width", [900, 500, 330, 120, 10])
def test_scales_give_up_words_before_they_are_left_out(qtbot, width):
    line = ScaleLine()
    qtbot.addWidget(line)
    bar = ScaleBar("0", "1", list(range(256)), 56)
    line.show_scales([NamedScale(f"a long name of scale {n}", f"{n}", bar) for n in range(4)])
    line.resize(width, 24)
    shown = line.words_shown()
    assert len(shown) == 4 or all(len(each) == 1 for each in shown)
    assert "scale 3 0 … 1" in description_of(line)
