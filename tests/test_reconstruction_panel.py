"""The reconstruction panel, shown, pointed at and turned as a user does."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QToolButton

from core.datasets.dataset import Dataset
from core.datasets.prepare import prepare
from core.recipe import Recipe
from core.snapshot import EpochRecord, ImagePairs, ImageSelection, Snapshot
from sae_gui.described import description_of
from sae_gui.panels.reconstruction_panel import ReconstructionPanel
from sae_gui.style import SaeStyle
from sae_gui.theme import theme_manager


def dataset_of(count=100, shape=(28, 28), classes=tuple("0123456789")):
    random = np.random.default_rng(0)
    return Dataset(
        images=random.integers(0, 256, (count, shape[0] * shape[1]), dtype=np.uint8),
        labels=np.arange(count) % len(classes) if classes else None,
        image_shape=shape,
        name="Noise",
        source="noise.npy",
        fingerprint="0",
        class_names=classes,
    )


def snapshot_of(data, selection, reconstruct=lambda images: 0.8 * images, mean=6.3, run_id=1):
    originals = data.widen(
        np.array(selection.indices), np.float32, validation=selection.validation
    )
    made = reconstruct(originals).astype(np.float32)
    errors = 0.5 * ((made - originals) ** 2).sum(axis=1)
    history = (EpochRecord(1, 9, 6, 1, 2, 0.1, 0, 0.2, mean, None, 1.0),) if mean else ()
    pairs = ImagePairs(selection, originals, made, errors, None)
    return Snapshot(run_id, len(history), 0.0, 10, history, 1.0, 1.0, 0.1, pairs=pairs)


@pytest.fixture
def panel(qtbot, qapp):
    if not isinstance(qapp.style(), SaeStyle):
        qapp.setStyle(SaeStyle())
    panel = ReconstructionPanel()
    qtbot.addWidget(panel)
    panel.setGeometry(600, 300, 575, 582)  # away from the mouse
    panel.show()
    return panel


@pytest.fixture
def data():
    return prepare(dataset_of(), Recipe())


def train(panel, data, **how):
    panel.show_snapshot(snapshot_of(data, panel.selection(), **how), final=True)


def tile_centre(panel, index, part) -> QPoint:
    layout = panel.grid.pair_layout
    left, top = layout.tile_place(index, part)
    return QPoint(round(left + layout.tile[0] / 2), round(top + layout.tile[1] / 2))


def painted(panel):
    """The grid's pixels, rows × columns."""
    image = panel.grid.grab().toImage()
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return pixels.reshape(image.height(), -1)[:, : image.width()].copy()


def tile_pixels(panel, index, part):
    left, top = (round(each) for each in panel.grid.pair_layout.tile_place(index, part))
    width, height = (round(each) for each in panel.grid.pair_layout.tile)
    return painted(panel)[top : top + height, left : left + width]


def test_it_asks_for_the_images_it_has_room_for(panel, data):
    asked = []
    panel.selectionChanged.connect(asked.append)
    panel.show_data(data)
    assert asked == [ImageSelection(tuple(range(8)))]
    panel.resize(872, 892)
    QApplication.processEvents()
    assert asked[-1] == ImageSelection(tuple(range(21)))
    assert panel.selection() == asked[-1]


def test_before_a_run_originals_stand_beside_empty_tiles(panel, data):
    panel.show_data(data)
    assert len(np.unique(tile_pixels(panel, 0, 0))) > 50
    for part in (1, 2):
        ground = tile_pixels(panel, 0, part)[4:-4, 4:-4]
        assert len(np.unique(ground)) == 1
    assert panel.accessibleDescription() == "8 images of the training set"


def test_a_snapshot_fills_the_tiles_and_tells_the_mean_error(panel, data):
    panel.show_data(data)
    train(panel, data)
    assert len(np.unique(tile_pixels(panel, 7, 1))) > 50
    assert panel.accessibleDescription() == "8 images of the training set; mean error 6.30"
    assert panel.foot.words().endswith("mean error 6.30")


def test_a_perfect_reconstruction_leaves_the_difference_blank(panel, data):
    panel.show_data(data)
    train(panel, data, reconstruct=lambda images: images)
    zero = theme_manager().theme.color("zero").rgb()
    assert np.unique(tile_pixels(panel, 3, 2)).tolist() == [zero]
    np.testing.assert_array_equal(tile_pixels(panel, 3, 0), tile_pixels(panel, 3, 1))


def test_late_pairs_of_another_page_are_dropped(panel, data):
    panel.show_data(data)
    late = snapshot_of(data, panel.selection())
    panel.turn(1)
    panel.show_snapshot(late, final=True)
    assert len(np.unique(tile_pixels(panel, 0, 1)[4:-4, 4:-4])) == 1
    assert "mean error" not in panel.accessibleDescription()


def test_late_pairs_of_images_of_another_shape_are_dropped(panel, data):
    panel.show_data(data)
    late = snapshot_of(data, panel.selection())
    panel.show_data(prepare(dataset_of(shape=(14, 14)), Recipe()))
    shape_before = panel.selection()
    panel.show_snapshot(Snapshot(1, 0, 0.5, 10, (), 1.0, 1.0, 0.1, pairs=late.pairs), final=True)
    assert panel.selection() == shape_before
    assert "mean" not in panel.accessibleDescription()


def test_pairs_show_the_originals_the_run_was_trained_on(panel, data):
    rounded = prepare(dataset_of(), Recipe(binarize=True))
    panel.show_data(data)
    grey = tile_pixels(panel, 0, 0)
    panel.show_snapshot(snapshot_of(rounded, panel.selection(), lambda images: images), final=True)
    assert len(np.unique(grey)) > 50
    assert len(np.unique(tile_pixels(panel, 0, 0))) == 2
    assert len(np.unique(tile_pixels(panel, 0, 2))) == 1


def test_resizing_keeps_the_reconstructions_that_are_known(panel, data):
    panel.show_data(data)
    train(panel, data)
    before = tile_pixels(panel, 2, 1)
    panel.resize(872, 892)
    QApplication.processEvents()
    np.testing.assert_array_equal(tile_pixels(panel, 2, 1), before)
    assert len(np.unique(tile_pixels(panel, 20, 1)[4:-4, 4:-4])) == 1


def test_clearing_the_run_empties_the_tiles(panel, data):
    panel.show_data(data)
    train(panel, data)
    panel.clear_run()
    assert len(np.unique(tile_pixels(panel, 0, 1)[4:-4, 4:-4])) == 1
    assert panel.accessibleDescription() == "8 images of the training set"


def test_frames_come_at_most_ten_times_a_second(panel, data, qtbot, monkeypatch):
    panel.show_data(data)
    drawn = []
    monkeypatch.setattr(panel.grid, "show_page", lambda page: drawn.append(page))
    for step in range(20):
        panel.show_snapshot(snapshot_of(data, panel.selection(), mean=float(step + 1)))
    assert len(drawn) == 1
    qtbot.waitUntil(lambda: len(drawn) == 2, timeout=1000)
    qtbot.wait(150)
    assert len(drawn) == 2


def test_figures_change_less_often_than_pictures_and_end_up_right(panel, data):
    panel.show_data(data)
    for step in range(20):
        panel.show_snapshot(snapshot_of(data, panel.selection(), mean=float(step + 1)))
    panel.show_snapshot(snapshot_of(data, panel.selection(), mean=20.0), final=True)
    assert panel.foot.words().endswith("mean error 20.00")


def test_nothing_is_drawn_while_the_panel_is_out_of_sight(panel, data, monkeypatch):
    panel.show_data(data)
    panel.hide()
    drawn = []
    monkeypatch.setattr(panel.grid, "show_page", lambda page: drawn.append(page))
    panel.show_snapshot(snapshot_of(data, panel.selection()))
    assert not drawn
    panel.show()
    assert len(drawn) == 1


def test_rounding_shows_only_0_and_1_and_counts_the_error_of_that(panel, data, qtbot):
    panel.show_data(data)
    train(panel, data)
    panel.actions.rounded.trigger()
    theme = theme_manager().theme
    ends = {theme.color("paper").rgb(), theme.color("ink").rgb()}
    assert set(np.unique(tile_pixels(panel, 0, 1)).tolist()) == ends
    originals = data.widen(np.arange(8), np.float32)
    errors = 0.5 * ((np.round(0.8 * originals) - originals) ** 2).sum(axis=1)
    assert panel.foot.words().endswith(f"mean of these {errors.mean():.2f}")
    qtbot.mouseMove(panel.grid, tile_centre(panel, 0, 1))
    row, column = 14, 14
    original = originals[0].reshape(28, 28)[row, column]
    assert f"reconstruction {np.round(0.8 * original):.2f}" in panel.foot.words()


def test_the_foot_tells_the_values_under_the_mouse(panel, data, qtbot):
    panel.show_data(data)
    train(panel, data)
    qtbot.mouseMove(panel.grid, tile_centre(panel, 4, 2))
    original = float(data.widen(np.array([4]), np.float32)[0].reshape(28, 28)[14, 14])
    words = panel.foot.words()
    assert "row 15, column 15" in words
    assert f"original {original:.2f}" in words
    assert f"reconstruction {0.8 * original:.2f}" in words
    qtbot.mouseMove(panel.grid, QPoint(2, 2))
    assert "row" not in panel.foot.words()


def test_the_tile_under_the_mouse_has_a_frame_of_ink(panel, data, qtbot):
    panel.show_data(data)
    left, top = (round(each) for each in panel.grid.pair_layout.tile_place(1, 0))
    ink = theme_manager().theme.color("ink").rgb()
    assert painted(panel)[top - 1, left + 40] != ink
    qtbot.mouseMove(panel.grid, tile_centre(panel, 1, 0))
    assert painted(panel)[top - 2 : top, left + 40].tolist() == [ink, ink]


def test_arrow_keys_move_a_tile_whose_values_are_told(panel, data, qtbot):
    panel.show_data(data)
    train(panel, data)
    panel.activateWindow()
    panel.grid.setFocus()
    qtbot.waitUntil(panel.grid.hasFocus)
    assert "image 1, “0”" in panel.foot.words()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(panel.grid, key)
    assert "image 4, “3”" in panel.foot.words()
    assert description_of(panel.grid).startswith("image 4, “3”: error")
    for _ in range(9):
        qtbot.keyClick(panel.grid, Qt.Key.Key_Down)
    assert "image 8" in panel.foot.words()


def test_page_keys_and_buttons_turn_pages(panel, data, qtbot):
    panel.show_data(data)
    qtbot.keyClick(panel.grid, Qt.Key.Key_PageDown)
    assert panel.selection().indices == tuple(range(8, 16))
    qtbot.mouseClick(panel.findChild(QToolButton, "nextPage"), Qt.MouseButton.LeftButton)
    assert panel.tools.pager.range.text() == "17–24 of 100"
    qtbot.keyClick(panel.grid, Qt.Key.Key_PageUp)
    qtbot.mouseClick(panel.findChild(QToolButton, "previousPage"), Qt.MouseButton.LeftButton)
    assert panel.selection().indices == tuple(range(8))
    assert not panel.findChild(QToolButton, "previousPage").isEnabled()


def test_shuffle_shows_others_and_back(panel, data, qtbot):
    panel.show_data(data)
    shuffle = panel.findChild(QToolButton, "shuffleButton")
    qtbot.mouseClick(shuffle, Qt.MouseButton.LeftButton)
    assert panel.selection().indices != tuple(range(8))
    qtbot.mouseClick(shuffle, Qt.MouseButton.LeftButton)
    assert panel.selection().indices == tuple(range(8))


def test_validation_images_can_be_chosen_only_where_there_are_some(panel, data, qtbot):
    panel.show_data(data)
    combo = panel.findChild(QComboBox, "imageSetCombo")
    assert combo.count() == 1
    split = prepare(dataset_of(), Recipe(validation_fraction=0.3))
    panel.show_data(split)
    assert combo.count() == 2
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert panel.selection() == ImageSelection(tuple(range(8)), validation=True)
    train(panel, split)
    assert panel.accessibleDescription() == "8 images of the validation set; training mean 6.30"
    panel.show_data(data)
    assert not panel.selection().validation


def test_the_size_slider_moves_in_whole_multiples(panel, data):
    panel.show_data(data)
    slider = panel.findChild(QSlider, "tileSizeSlider")
    assert (slider.minimum(), slider.maximum(), slider.value()) == (1, 5, 3)
    for scale in range(1, 6):
        slider.setValue(scale)
        assert panel.grid.pair_layout.tile == (28 * scale, 28 * scale)
    assert len(panel.selection().indices) == panel.grid.pair_layout.count


def test_without_the_difference_more_pairs_fit(panel, data):
    panel.show_data(data)
    panel.actions.difference.trigger()
    assert panel.grid.pair_layout.tiles == 2
    assert len(panel.selection().indices) == 12
    assert "ink missing" not in panel.foot.words()


def test_a_change_of_theme_reaches_every_tile(panel, data):
    panel.show_data(data)
    train(panel, data, reconstruct=lambda images: images)
    before = theme_manager().choice
    try:
        theme_manager().choose("dark")
        zero = theme_manager().theme.color("zero").rgb()
        assert np.unique(tile_pixels(panel, 0, 2)).tolist() == [zero]
        well = theme_manager().theme.color("well").rgb()
        assert panel.grab().toImage().pixel(3, 300) == well
    finally:
        theme_manager().choose(before)


def test_light_on_dark_turns_the_digits_but_not_the_differences(panel, data):
    panel.show_data(data)
    train(panel, data)
    digit, difference = tile_pixels(panel, 0, 0), tile_pixels(panel, 0, 2)
    panel.actions.light_on_dark.trigger()
    assert (tile_pixels(panel, 0, 0) != digit).any()
    np.testing.assert_array_equal(tile_pixels(panel, 0, 2), difference)


@pytest.mark.parametrize("shape", [(1, 40), (8, 8), (64, 64), (20, 30), (200, 150), (1, 784)])
@pytest.mark.parametrize("count", [1, 30])
def test_images_of_any_shape_and_number_are_shown(panel, shape, count, qtbot):
    data = prepare(dataset_of(count, shape, classes=()), Recipe())
    panel.resize(900, 560)  # where the foot has room for all it says, in any font
    panel.show_data(data)
    train(panel, data, reconstruct=lambda images: 1 - images)
    assert 1 <= len(panel.selection().indices) <= count
    assert len(np.unique(tile_pixels(panel, 0, 1))) > 3
    qtbot.mouseMove(panel.grid, tile_centre(panel, 0, 0))
    assert panel.foot.words().startswith("image 1")


@pytest.mark.parametrize("points", [10, 13])
@pytest.mark.parametrize("family", ["Noto Sans", "DejaVu Sans"])
def test_no_control_or_word_of_the_header_is_cut_at_any_width(qtbot, qapp, data, family, points):
    before = qapp.font()
    qapp.setFont(QFont(family, points))
    try:
        panel = ReconstructionPanel()
        qtbot.addWidget(panel)
        panel.show_data(data)
        panel.show()
        for width in range(440, 900, 20):
            panel.resize(width, 300)
            QApplication.processEvents()
            shown = [panel.tools.pager.range, panel.tools.sets, panel.tools.sizes]
            for each in shown:
                if each.isVisible():
                    assert each.width() >= min(each.sizeHint().width(), each.maximumWidth())
            right = panel.tools.mapTo(panel, QPoint(panel.tools.width(), 0)).x()
            assert right <= panel.width() - 28
            assert panel.tools.pager.isVisible()
    finally:
        qapp.setFont(before)


def test_no_images_at_all_is_said(panel):
    panel.show_data(None)
    assert panel.accessibleDescription() == "No images are open."
    assert panel.tools.pager.range.text() == "no images"
    assert panel.selection() == ImageSelection(())
