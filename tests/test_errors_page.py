"""The Errors tab: pairs in the order of their errors, class means, one pair in full."""

import dataclasses

import numpy as np
import pytest
from problems import blobs, small_recipe
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from core.analysis.errors import ImageErrors, measure_errors
from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import Cancelled
from core.datasets.prepare import PreparedData, prepare
from core.recipe import Recipe
from core.snapshot import ImageSelection
from sae_gui.described import description_of
from sae_gui.errors_page import ErrorsPage
from sae_gui.model_feed import ModelView
from sae_gui.widgets.error_turner import ErrorTurner
from sae_gui.widgets.pair_page import reconstructed_page
from sae_gui.widgets.pair_reading import signed
from sae_gui.widgets.pair_zoom import PairZoom

NAMES = ("round", "square", "long")


def grey_model(pixels, grey=0.5):
    """A model that answers with the same grey whatever it is shown."""
    recipe = Recipe().replace(hidden_units=2, output_activation="linear")
    alpha, beta = np.zeros((pixels + 1, 2)), np.zeros((3, pixels))
    beta[0] = grey
    return SparseAutoencoder.from_arrays(alpha, beta, recipe), recipe


def stepped_data(count=30, shape=(4, 6), labels=True, validation=8):
    """Image n is of ink n / count all over: its error beside grey is known."""
    pixels = shape[0] * shape[1]
    images = np.repeat(np.arange(count, dtype=np.float32)[:, None] / count, pixels, axis=1)
    classes = (np.arange(count) % 3).astype(np.int64)
    return PreparedData(
        training=images,
        validation=images[:validation] if validation else None,
        training_labels=classes if labels else None,
        validation_labels=classes[:validation] if labels and validation else None,
        training_indices=np.arange(count),
        validation_indices=np.arange(validation),
        image_shape=shape,
        class_names=NAMES if labels else (),
    )


def known_errors(data, grey=0.5):
    return 0.5 * ((data.training - grey) ** 2).sum(axis=1)


def view_of(data, *, run_id=1, grey=0.5, **changes):
    model, recipe = grey_model(data.pixels, grey)
    view = ModelView(run_id, 3, 0.0, model, recipe, data)
    return dataclasses.replace(view, **changes)


# -- errors and orders ------------------------------------------------------------------------


def test_errors_are_half_the_squared_differences_of_every_image():
    data = stepped_data(700)
    errors = measure_errors(grey_model(24)[0], data)
    np.testing.assert_allclose(errors.errors, known_errors(data), rtol=1e-5)
    assert errors.is_whole
    assert errors.mean == pytest.approx(known_errors(data).mean(), rel=1e-5)


def test_images_stand_in_the_order_asked_for():
    data = stepped_data()
    errors, known = measure_errors(grey_model(24)[0], data), known_errors(data)
    assert known[errors.order("worst")].tolist() == sorted(known, reverse=True)
    assert known[errors.order("best")].tolist() == sorted(known)
    far = np.abs(known - np.median(known))
    np.testing.assert_allclose(far[errors.order("typical")], np.sort(far), atol=1e-6)
    shuffled = errors.order("random", seed=1)
    assert sorted(shuffled) == list(range(30)) != shuffled.tolist()
    assert shuffled.tolist() == errors.order("random", seed=1).tolist()
    assert shuffled.tolist() != errors.order("random", seed=2).tolist()


def test_by_class_the_worst_of_each_take_turns():
    figures = np.array([1.0, 5.0, 3.0, 9.0, 2.0, 8.0])
    errors = ImageErrors(np.arange(6), figures, np.array([0, 0, 0, 2, 2, 1]), 6)
    assert errors.order("class").tolist() == [1, 5, 3, 2, 4, 0]
    assert errors.order("worst", label=2).tolist() == [3, 4]
    assert errors.order("class", label=0).tolist() == [1, 2, 0]
    assert errors.order("worst", label=1).tolist() == [5]
    np.testing.assert_allclose(errors.class_means(4), [3.0, 8.0, 5.5, np.nan])


def test_a_sample_is_spread_over_the_set_and_keeps_its_random_order():
    data = stepped_data(500)
    model = grey_model(24)[0]
    sample, whole = measure_errors(model, data, most=50), measure_errors(model, data)
    assert (len(sample.indices), sample.total, sample.is_whole) == (50, 500, False)
    assert (sample.indices[0], sample.indices[-1]) == (0, 499)
    assert np.diff(sample.indices).max() <= 11
    kept = set(sample.indices.tolist())
    order = [row for row in whole.order("random").tolist() if row in kept]
    assert sample.order("random").tolist() == order


def test_no_images_have_no_error_and_a_cancelled_measurement_ends():
    data, model = stepped_data(validation=0), grey_model(24)[0]
    assert np.isnan(measure_errors(model, data, validation=True).mean)
    with pytest.raises(Cancelled):
        measure_errors(model, data, cancelled=lambda: True)


def test_a_zoomed_pair_stays_while_the_order_changes_under_it():
    turner = ErrorTurner()
    rows = np.arange(10)
    turner.take(ImageErrors(rows, np.arange(10.0), None, 10))
    turner.fit(4)
    turner.zoomed = 7
    assert turner.place == 2
    turner.take(ImageErrors(rows, np.arange(10.0)[::-1].copy(), None, 10))
    assert turner.selection().indices == (7,)
    assert turner.place == 7
    turner.turn(1)
    assert turner.selection().indices == (8,)
    turner.leave_zoom()
    assert 8 in turner.selection().indices
    turner.turn(99)
    assert turner.stop == 10


# -- the page ---------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot):
    page = ErrorsPage()
    qtbot.addWidget(page)
    page.resize(1000, 620)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    yield page
    page.close_down()


def shown(page):
    """Rows of the pairs on the screen, in their order."""
    selection = page.pairs.grid._page
    return list(selection.selection.indices) if selection is not None else []


def show(qtbot, page, data=None, **changes):
    data = data or stepped_data()
    page.show_view(view_of(data, **changes))
    whole = lambda: page._whole is not None and page._whole[0] is page._view  # noqa: E731
    qtbot.waitUntil(whole, timeout=10_000)
    settle(qtbot, page)
    return data


def settle(qtbot, page):
    qtbot.waitUntil(
        lambda: not page._drawing.is_busy and not page._measuring.is_busy, timeout=10_000
    )


def choose(qtbot, combo, data):
    combo.setCurrentIndex(combo.findData(data))
    combo.activated.emit(combo.currentIndex())


def test_the_page_is_sorted_as_its_list_says_and_turned_by_key(qtbot, page):
    data = show(qtbot, page)
    errors = measure_errors(page._view.model, data)
    count = page.pairs.grid.pair_layout.count
    assert shown(page) == errors.order("worst")[:count].tolist()
    for by in ("best", "typical", "class"):
        choose(qtbot, page.pairs.tools.orders, by)
        settle(qtbot, page)
        assert shown(page) == errors.order(by)[:count].tolist()
    page.pairs.grid.setFocus()
    before = shown(page)
    QTest.keyClick(page.pairs.grid, Qt.Key.Key_PageDown)
    settle(qtbot, page)
    assert shown(page) != before
    assert f"of {len(data.training)}" in page.pairs.tools.pager.range.text()


def test_the_worst_image_fills_its_bar_and_none_is_cut(qtbot, page):
    data = show(qtbot, page)
    grid, known = page.pairs.grid, known_errors(data)
    picture = grid._picture(grid._page)
    assert picture.longest_error == pytest.approx(known.max(), rel=1e-5)
    assert picture.mean_error == pytest.approx(known.mean(), rel=1e-5)
    assert max(picture.errors) <= picture.longest_error * (1 + 1e-6)


def test_an_enlarged_pair_is_one_of_all_and_not_a_range(qtbot, page):
    show(qtbot, page)
    page.pairs.open_pair(page.pairs.selection().indices[0])
    settle(qtbot, page)
    pager = page.pairs.tools.pager.range
    assert pager.text() == "1 of 30"
    assert pager.accessibleName() == "Image 1 of 30"


def test_a_difference_of_nothing_has_no_sign():
    assert [signed(each) for each in (0.0, 0.004, -0.004, -0.0)] == ["0.00"] * 4
    assert (signed(0.25), signed(-0.25)) == ("+0.25", "−0.25")


def test_the_words_under_the_bars_begin_where_the_names_do(qtbot, page):
    show(qtbot, page)
    picture = page.bars.grab().toImage()
    ground = picture.pixel(1, 1)

    def first_ink(widget):
        top = widget.mapTo(page.bars, QPoint(0, 0)).y()
        rows = range(top, min(top + widget.height(), picture.height()))
        columns = range(picture.width())
        return next(x for x in columns if any(picture.pixel(x, y) != ground for y in rows))

    assert abs(first_ink(page.bars.foot) - 16) <= 2


def test_at_random_again_shows_other_images(qtbot, page):
    show(qtbot, page, stepped_data(300))
    seen = []
    for _ in range(2):
        choose(qtbot, page.pairs.tools.orders, "random")
        settle(qtbot, page)
        seen.append(shown(page))
    assert seen[0] != seen[1]


def test_a_click_on_a_class_shows_only_its_pairs_and_another_all_of_them(qtbot, page):
    data = show(qtbot, page)
    bars = page.bars.bars
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.row_rect(1).center().toPoint())
    settle(qtbot, page)
    assert {data.training_labels[row] for row in shown(page)} == {1}
    assert "square" in page.pairs.caption()
    # By key: two rows down would run past the end, which is the last class.
    bars.setFocus()
    QTest.keyClick(bars, Qt.Key.Key_End)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert {data.training_labels[row] for row in shown(page)} == {2}
    page.pairs.grid.setFocus()
    QTest.keyClick(page.pairs.grid, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert page.bars.label is None
    assert {data.training_labels[row] for row in shown(page)} == {0, 1, 2}


def test_the_bars_are_as_long_as_the_class_means(qtbot, page):
    data = show(qtbot, page)
    known, bars = known_errors(data), page.bars.bars
    means = [known[data.training_labels == label].mean() for label in range(3)]
    lengths = [bars.bar_rect(label).width() for label in range(3)]
    np.testing.assert_allclose(
        np.array(lengths) / lengths[0], np.array(means) / means[0], rtol=1e-4
    )
    assert "round: mean error" in description_of(bars)
    assert "over 10 images" in description_of(bars)


def test_a_pair_is_enlarged_by_mouse_and_its_pixels_are_read(qtbot, page):
    data = stepped_data()
    data.training[0, 6 * 2 + 4] = 0.25  # row 3, column 5 of the worst image
    show(qtbot, page, data, grey=0.8)
    pairs = page.pairs
    left, top = pairs.grid.pair_layout.tile_place(0, 1)
    spot = QPoint(round(left) + 5, round(top) + 5)
    QTest.mouseDClick(pairs.grid, Qt.MouseButton.LeftButton, pos=spot)
    settle(qtbot, page)
    zoom = pairs.zoom
    assert zoom.isVisible()
    assert not pairs.grid.isVisible()
    QTest.mouseMove(zoom, zoom.pixel_place(1, 2, 4).toPoint())
    assert zoom.values() == ("0.25", "0.80", "+0.55")
    assert "row 3, column 5" in pairs.reading.text()
    QTest.keyClick(zoom, Qt.Key.Key_Left)
    assert zoom.values() == ("0.00", "0.80", "+0.80")
    assert "row 3, column 4" in description_of(zoom)
    QTest.keyClick(zoom, Qt.Key.Key_PageDown)
    settle(qtbot, page)
    assert pairs.selection().indices == (1,)
    assert zoom.values() == ("0.03", "0.80", "+0.77")
    QTest.keyClick(zoom, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert pairs.grid.isVisible()
    assert pairs.grid.hasFocus()
    assert pairs.grid.focused_image() == 1


def test_enter_enlarges_the_pair_with_the_focus_and_w_asks_why(qtbot, page):
    show(qtbot, page)
    asked = []
    page.pairs.why_wanted.connect(asked.append)
    page.pairs.grid.setFocus()
    QTest.keyClick(page.pairs.grid, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.pairs.zoom.hasFocus()
    QTest.keyClick(page.pairs.zoom, Qt.Key.Key_W)
    page.pairs.tools.why.click()
    assert asked == [page.pairs.turner.zoomed] * 2 == [0, 0]


def test_validation_images_are_shown_but_not_asked_why(qtbot, page):
    data = show(qtbot, page)
    asked = []
    page.pairs.why_wanted.connect(asked.append)
    page.pairs.tools.sets.setCurrentIndex(1)
    page.pairs.tools.sets.activated.emit(1)
    qtbot.waitUntil(lambda: page.pairs.selection().validation, timeout=10_000)
    settle(qtbot, page)
    assert sorted(shown(page)) == list(range(len(data.validation)))
    page.pairs.ask_why()
    assert asked == []


def test_while_training_a_sample_is_measured_and_named_so_and_the_pairs_follow(qtbot, page):
    page.resize(1400, 620)
    data = stepped_data(1500, labels=False)
    page.show_view(view_of(data, is_moving=True))
    qtbot.waitUntil(lambda: page.pairs.caption() != "", timeout=10_000)
    settle(qtbot, page)
    assert page.pairs.caption() == "a sample: 1,000 of 1,500 images"
    assert "mean of a sample of 1,000" in page.pairs.foot.words()
    page.show_view(view_of(data, is_moving=True, grey=0.25))
    settle(qtbot, page)
    assert page.pairs.grid._page.reconstructions.max() == pytest.approx(0.25)
    # At rest all of them are.
    show(qtbot, page, data, grey=0.25)
    assert page.pairs.caption() == ""
    assert "no classes" in page.bars.empty.text()


def test_what_is_missing_is_said(qtbot, page):
    assert "Press Train" in page.pairs.empty.text()
    data = stepped_data()
    page.show_view(dataclasses.replace(view_of(data), data=None))
    assert "not at hand" in page.pairs.empty.text()
    page.show_view(view_of(data, run_id=2, grey=np.inf))
    qtbot.waitUntil(lambda: "past all numbers" in page.pairs.empty.text(), timeout=10_000)
    show(qtbot, page, data, run_id=3)
    assert shown(page)
    page.show_view(None)
    assert "Press Train" in page.pairs.empty.text()
    assert not page.pairs.foot.isVisible()


@pytest.mark.parametrize("shape", [(2, 2), (1, 40), (40, 2), (300, 200)])
def test_images_of_any_shape_are_enlarged_whole(qtbot, page, shape):
    data = stepped_data(5, shape)
    data.training[0] = np.linspace(0, 1, data.pixels)
    show(qtbot, page, data)
    page.pairs.open_pair(0)
    settle(qtbot, page)
    zoom = page.pairs.zoom
    rows, columns = shape
    corner = zoom.pixel_place(2, rows - 1, columns - 1)
    assert zoom.rect().toRectF().contains(corner)
    QTest.mouseMove(zoom, QPoint(int(corner.x()), int(corner.y())))
    if max(shape) <= 40:
        assert zoom.spot().pixel == (rows - 1, columns - 1)
    assert len(zoom.values()) == 3


def test_an_enlarged_image_that_is_too_large_averages_blocks_and_reads_single_pixels(qtbot):
    zoom = PairZoom()
    qtbot.addWidget(zoom)
    zoom.resize(400, 180)
    zoom.show()
    data = stepped_data(2, (300, 200))
    zoom.set_tables(list(range(256)), list(range(256)))
    zoom.show_pair(reconstructed_page(data, ImageSelection((1,)), grey_model(60_000)[0]))
    assert zoom._block() == 3
    QTest.mouseMove(zoom, zoom.pixel_place(0, 150, 100).toPoint())
    row, column = zoom.spot().pixel
    assert abs(row - 150) <= 3
    assert abs(column - 100) <= 3


def test_closing_while_errors_are_measured_leaves_nothing_behind(qtbot):
    page = ErrorsPage()
    qtbot.addWidget(page)
    page.show()
    recipe = small_recipe(hidden_units=400)
    data = prepare(blobs(20_000, side=8), recipe)
    model = SparseAutoencoder.drawn(data.pixels, recipe)
    page.show_view(ModelView(1, 3, 0.0, model, recipe, data))
    qtbot.waitUntil(lambda: page._measuring.is_busy, timeout=5000)
    page.close_down()
    assert not page._measuring.is_busy
    assert not page._still.isActive()
