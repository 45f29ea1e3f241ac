"""The wall of units and their cards, under a real mouse, keys, and a run that goes on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import prepare
from sae_gui.colormaps import difference_table
from sae_gui.model_feed import ModelFeed, ModelView
from sae_gui.run_controller import RunController, RunStatus
from sae_gui.theme import current_theme
from sae_gui.units_page import UnitsPage
from sae_gui.widgets.wall_layout import wall_scales


class Feed(QObject):
    """Brings the models a test hands it."""

    changed = Signal(object)

    def follow(self, view):
        self.view = view


def view_of(units=40, labels=True, data=True, moving=False, seed=0, **changes):
    recipe = small_recipe(hidden_units=units, seed=seed, validation_fraction=0.0, **changes)
    images = blobs(300)
    if labels:
        images = replace(images, labels=np.arange(300) % 2, class_names=("even", "odd"))
    model = SparseAutoencoder.drawn(36, recipe)
    if recipe.hidden_activation == "sigmoid":
        model.alpha[:, :3] = 0
        model.alpha[0, :3] = (-20, 20, 0)  # dead, always on, constant
    prepared = prepare(images, recipe) if data else None
    return ModelView(1, 5, 0.0, model, recipe, prepared, is_moving=moving)


@pytest.fixture
def page(qtbot):
    made = UnitsPage()
    qtbot.addWidget(made)
    made.feed = Feed()
    made.desk.follow(made.feed)
    made.resize(1366, 560)
    made.show()
    yield made
    made.close_down()


def show(qtbot, page, view):
    page.feed.changed.emit(view)
    qtbot.waitUntil(lambda: not page.desk.is_busy, timeout=10_000)


def click(qtbot, page, unit):
    place = page.wall.wall.tile_rect(unit).center().toPoint()
    qtbot.mouseClick(page.wall.wall.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not page.desk.is_busy, timeout=10_000)


def test_a_click_opens_the_card_of_the_unit_under_the_mouse(qtbot, page):
    view = view_of()
    show(qtbot, page, view)
    click(qtbot, page, 7)
    assert page.card.accessibleName() == "Unit 7"
    assert "8th of 40 by index" in page.card.caption()
    assert "% of images" in page.card.on.text()
    assert "→" in page.card.without.text()
    assert page.card.classes.isVisible()


def test_keys_walk_the_wall_and_enter_opens(qtbot, page):
    show(qtbot, page, view_of())
    wall = page.wall.wall
    wall.setFocus()
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    qtbot.keyClick(wall, Qt.Key.Key_Right)
    assert "Unit 2" in page.wall.foot.words()
    qtbot.keyClick(wall, Qt.Key.Key_End)
    qtbot.keyClick(wall, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.desk.is_busy)
    assert page.card.accessibleName() == "Unit 39"


def test_the_foot_names_what_the_mouse_is_over(qtbot, page):
    view = view_of()
    show(qtbot, page, view)
    wall = page.wall.wall
    wall.clearFocus()
    qtbot.mouseMove(wall.viewport(), wall.tile_rect(5).center().toPoint())
    mean = view.model.encode(view.data.widen(slice(None), np.float32)).mean(axis=0)[5]
    words = page.wall.foot.words()
    assert "Unit 5" in words
    assert f"mean activation {mean:.3f}"[:20] in words
    assert "target ρ" in words


def test_units_that_tell_nothing_apart_are_marked_and_counted(qtbot, page):
    show(qtbot, page, view_of())
    words = page.wall.foot.words()
    assert "1 dead" in words
    assert "1 always on" in words
    assert "1 constant" in words


def test_sorting_puts_units_in_the_order_of_their_figures(qtbot, page):
    view = view_of()
    show(qtbot, page, view)
    code = view.model.encode(view.data.widen(slice(None), np.float32))
    lengths = np.linalg.norm(view.model.beta[1:], axis=1)
    for place, values in ((1, code.mean(axis=0)), (2, code.mean(axis=0) * lengths)):
        page.wall.tools.orders.setCurrentIndex(place)
        page.wall.tools.orders.activated.emit(place)
        order = page.wall.wall.order()
        assert np.all(np.diff(values[order]) <= 1e-6)
    page.wall.tools.orders.setCurrentIndex(3)
    page.wall.tools.orders.activated.emit(3)
    qtbot.waitUntil(lambda: not page.desk.is_busy)
    assert sorted(page.wall.wall.order()) == list(range(40))


def test_next_and_previous_follow_the_order_of_the_wall(qtbot, page):
    show(qtbot, page, view_of())
    page.open_unit(0)
    qtbot.mouseClick(page.card.previous, Qt.MouseButton.LeftButton)
    assert page.card.accessibleName() == "Unit 39"
    qtbot.mouseClick(page.card.next, Qt.MouseButton.LeftButton)
    assert page.card.accessibleName() == "Unit 0"
    page.open_unit(400)
    assert page.card.accessibleName() == "Unit 0"


def test_a_pinned_unit_stays_beside_the_next_one(qtbot, page):
    show(qtbot, page, view_of())
    click(qtbot, page, 4)
    qtbot.mouseClick(page.card.pin, Qt.MouseButton.LeftButton)
    page.open_unit(9)
    qtbot.waitUntil(lambda: not page.desk.is_busy)
    assert page.pinned.isVisible()
    assert page.pinned.accessibleName() == "Unit 4"
    assert page.card.accessibleName() == "Unit 9"
    qtbot.mouseClick(page.pinned.pin, Qt.MouseButton.LeftButton)
    assert not page.pinned.isVisible()


def test_control_and_the_wheel_zoom_by_whole_multiples(qtbot, page):
    show(qtbot, page, view_of())
    wall, before = page.wall.wall, page.wall.wall.tile_rect(0).width()
    middle = QPointF(wall.viewport().rect().center())
    wheel = QWheelEvent(
        middle, wall.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(wall.viewport(), wheel)
    after = wall.tile_rect(0).width()
    assert after > before
    assert after % 6 == 0
    assert page.wall.tools.sizes.value() == wall.scales().index(wall.scale())


def test_sizes_are_whole_multiples_for_any_shape():
    assert wall_scales((28, 28)) == (1, 2, 3, 4)
    assert wall_scales((64, 48)) == (1, 2)
    assert wall_scales((300, 200)) == (1,)


def test_the_wall_of_many_units_scrolls_to_the_one_that_is_opened(qtbot, page):
    show(qtbot, page, view_of(units=2000))
    page.open_unit(1999)
    wall = page.wall.wall
    assert wall.viewport().rect().contains(wall.tile_rect(1999).toRect())
    wall.grab()
    assert len(wall.visible_units()) < 300


@pytest.mark.parametrize("hidden", ["relu", "topk"])
def test_activations_without_an_upper_end_have_a_histogram_up_to_their_largest(
    qtbot, page, hidden
):
    changes = {"hidden_activation": hidden, "output_activation": "linear", "sparsity": "none"}
    show(qtbot, page, view_of(labels=False, **changes))
    click(qtbot, page, 6)
    assert "above 0" in page.card.on.text()
    assert "ρ" not in page.card.histogram.words()
    assert not page.card.classes.isVisible()


def test_without_images_the_weights_are_shown_and_the_rest_is_told(qtbot, page):
    show(qtbot, page, view_of(data=False))
    click(qtbot, page, 6)
    assert "not at hand" in page.card.words.text()
    assert page.card.encoder.isVisible()
    assert not page.card.histogram.isVisible()


def test_figures_while_training_are_those_of_a_sample_and_say_so(qtbot, page, monkeypatch):
    monkeypatch.setattr("sae_gui.units_desk._SAMPLE", 50)
    show(qtbot, page, view_of(moving=True))
    page.open_unit(5)
    qtbot.waitUntil(lambda: not page.desk.is_busy)
    assert "50 of 300 images" in page.card.words.text()
    show(qtbot, page, view_of())
    assert page.card.words.text() == ""


def test_no_run_leaves_nothing_of_the_last_one(qtbot, page):
    show(qtbot, page, view_of())
    click(qtbot, page, 3)
    page.feed.changed.emit(None)
    assert page.card.caption() == ""
    assert "appear here" in page.wall.foot.words()


def test_the_wall_follows_training(qtbot, page):
    run = RunController()
    feed = ModelFeed(run)
    page.desk.follow(feed)
    frames = page.wall.wall.frames
    run.train(small_recipe(epochs=100_000, hidden_units=32), blobs(300))
    qtbot.waitUntil(lambda: page.wall.wall.frames >= frames + 4, timeout=20_000)
    run.stop()
    qtbot.waitUntil(lambda: run.status is RunStatus.STOPPED)
    page.close_down()
    feed.close()
    run.close()


def test_every_weight_of_the_wall_is_a_square_of_its_colour(qtbot, page):
    view = view_of()
    view.model.beta[1:] = 0
    view.model.beta[8] = np.linspace(-1, 1, 36)
    show(qtbot, page, view)
    wall = page.wall.wall
    picture, rect = wall.viewport().grab().toImage(), wall.tile_rect(7)
    table, side = difference_table(current_theme()), wall.scale()
    for row in range(6):
        for column in range(6):
            share = np.clip(view.model.beta[8].reshape(6, 6)[row, column], -1, 1)
            index = round(128 + 127 * float(share))
            corner = int(rect.left()) + column * side, int(rect.top()) + row * side
            for x, y in (corner, (corner[0] + side - 1, corner[1] + side - 1)):
                assert picture.pixel(x, y) == table[index]


def test_the_scroll_bar_of_a_card_takes_no_room_from_its_columns(qtbot, page):
    page.resize(1366, 420)
    show(qtbot, page, view_of())
    click(qtbot, page, 7)
    card = page.card
    bar, needed = card.scroll.verticalScrollBar(), card.content.minimumSizeHint
    qtbot.waitUntil(bar.isVisible)
    assert needed().width() <= card.scroll.viewport().width()
    page.resize(1366, 1400)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert needed().width() <= card.scroll.viewport().width()
