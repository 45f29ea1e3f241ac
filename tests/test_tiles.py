"""Images as tiles: sharp, whole multiples of their pixels, as many as fit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from core.snapshot import ImageSelection
from sae_gui.colormaps import difference_table, digit_table
from sae_gui.theme import load_theme
from sae_gui.widgets.page_turner import PageTurner
from sae_gui.widgets.pair_layout import PADDING, Room, lay_out
from sae_gui.widgets.pair_page import PairPage
from sae_gui.widgets.pair_painting import PairPicture, paint_pairs, tile_rect
from sae_gui.widgets.tile_image import (
    difference_bytes,
    drawn_shape,
    fitting_scale,
    ink_bytes,
    reduced,
    tile_scales,
    tile_stack,
)
from sae_gui.widgets.tile_painting import tile_size

shapes = st.tuples(st.integers(1, 300), st.integers(1, 300))
rooms = st.builds(
    Room,
    width=st.integers(440, 2400),
    height=st.integers(150, 1400),
    pixel_ratio=st.sampled_from([1.0, 1.25, 1.5, 2.0]),
    head_widths=st.just((45.0, 82.0, 60.0)),
)


def page_of(images, shape, reconstructions):
    count = len(images)
    return PairPage(
        selection=ImageSelection(tuple(range(count))),
        image_shape=shape,
        originals=images,
        reconstructions=reconstructions,
        known=np.ones(count, dtype=bool),
        classes=("7",) * count,
    )


@given(rooms, shapes, st.none() | st.integers(1, 20), st.booleans())
def test_tiles_are_whole_multiples_of_their_pixels_on_any_screen(room, shape, scale, difference):
    layout = lay_out(room, shape, scale, difference)
    rows, columns = drawn_shape(shape)
    for pixels, length in ((columns, layout.tile[0]), (rows, layout.tile[1])):
        device_pixels = length * room.pixel_ratio / pixels
        assert device_pixels == pytest.approx(round(device_pixels))
        assert device_pixels >= 1


@given(rooms, shapes)
def test_a_page_holds_as_many_pairs_as_fit(room, shape):
    layout = lay_out(room, shape)
    if layout.tile[1] + layout.caption > room.height:
        return  # an image that is taller than the panel at one pixel for each of its own
    below = layout.top + layout.rows * (layout.tile[1] + layout.caption)
    across = layout.columns * layout.pair_width
    assert below + (layout.rows - 1) * 10 <= room.height
    assert across + (layout.columns - 1) * 10 <= room.width - 2 * PADDING or layout.columns == 1
    one_more = layout.columns * layout.pair_width + layout.pair_width
    # One more that fits to the last bit may be given up to rounding.
    assert one_more + layout.columns * 10 > room.width - 2 * PADDING - 1e-6
    assert below + layout.tile[1] + layout.caption + layout.rows * 10 > room.height - 1e-6


@pytest.mark.parametrize(
    ("width", "height", "tile", "columns", "rows"),
    [(575, 506, 84, 2, 4), (760, 174, 56, 4, 2), (872, 816, 84, 3, 7)],
)
def test_the_usual_windows_show_the_usual_tiles(width, height, tile, columns, rows):
    layout = lay_out(Room(width, height, head_widths=(40, 81, 56)), (28, 28))
    assert (layout.tile[0], layout.columns, layout.rows) == (tile, columns, rows)
    assert layout.tiles == 3


def test_a_doubled_screen_shows_the_same_tiles_with_twice_the_pixels():
    plain = lay_out(Room(575, 506), (28, 28))
    doubled = lay_out(Room(575, 506, pixel_ratio=2.0), (28, 28))
    assert doubled.tile == plain.tile
    assert doubled.scale == 2 * plain.scale


def test_the_difference_goes_before_the_reconstruction_where_it_is_narrow():
    assert lay_out(Room(440, 400), (28, 28), scale=5).tiles == 2
    assert lay_out(Room(440, 400), (28, 28), scale=4).tiles == 3


@given(rooms, shapes)
def test_every_tile_is_found_under_its_own_place(room, shape):
    layout = lay_out(room, shape)
    for index in range(0, layout.count, 7):
        for part in range(layout.tiles):
            left, top = layout.tile_place(index, part)
            inside = left + layout.tile[0] / 2, top + layout.tile[1] / 2
            assert layout.tile_at(*inside) == (index, part)
            assert layout.tile_at(left, top + layout.tile[1] + 1) is None


@given(shapes)
def test_sizes_grow_in_whole_multiples(shape):
    scales = tile_scales(shape)
    assert scales.step == 1
    assert scales[0] >= 1
    assert max(drawn_shape(shape)) * scales[0] <= 140
    assert 28 not in shape or max(shape) > 28 or list(scales) == [1, 2, 3, 4, 5]


def test_large_images_keep_their_mean_ink():
    images = np.random.default_rng(0).random((3, 300 * 290), dtype=np.float32)
    small = reduced(images, (300, 290))
    assert small.shape == (3, 100, 97)
    np.testing.assert_allclose(
        small[:, 0, 0], images.reshape(3, 300, 290)[:, :3, :3].mean((1, 2)), rtol=1e-5
    )


def test_no_difference_is_drawn_as_paper():
    theme = load_theme("light")
    table = difference_table(theme)
    (zero,) = difference_bytes(np.zeros(1, dtype=np.float32))
    assert table[zero] == theme.color("zero").rgb()
    ends = difference_bytes(np.array([-0.5, 0.5, -3, 3], dtype=np.float32))
    assert ends.tolist() == [0, 255, 0, 255]


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("shape", [(28, 28), (9, 14), (1, 30)])
def test_painted_pixels_are_unsmoothed_squares_of_one_size(qapp, ratio, shape):
    random = np.random.default_rng(1)
    images = random.random((6, shape[0] * shape[1]), dtype=np.float32)
    page = page_of(images, shape, images[::-1].copy())
    theme = load_theme("light")
    layout = lay_out(Room(500, 300, pixel_ratio=ratio), shape)
    tiles = [ink_bytes(reduced(each, shape)) for each in (page.originals, page.shown)]
    tiles.append(difference_bytes(reduced(page.difference, shape)))
    tables = digit_table(theme), digit_table(theme), difference_table(theme)
    stacks = [tile_stack(each, table) for each, table in zip(tiles, tables, strict=True)]
    screen = QImage(round(500 * ratio), round(300 * ratio), QImage.Format.Format_RGB32)
    screen.setDevicePixelRatio(ratio)
    screen.fill(0)
    painter = QPainter(screen)
    paint_pairs(painter, PairPicture(page, layout, stacks, page.errors, None, theme))
    corners = {
        (index, part): painter.deviceTransform().map(
            tile_rect(painter, layout, index, part).topLeft()
        )
        for index in range(min(6, layout.count))
        for part in range(layout.tiles)
    }
    painter.end()
    pixels = np.frombuffer(screen.constBits(), np.uint32).reshape(screen.height(), -1)
    for (index, part), corner in corners.items():
        wanted = np.array(tables[part], dtype=np.uint32)[tiles[part][index]]
        wanted = wanted.repeat(layout.scale, axis=0).repeat(layout.scale, axis=1)
        left, top = round(corner.x()), round(corner.y())
        seen = pixels[top : top + wanted.shape[0], left : left + wanted.shape[1]]
        np.testing.assert_array_equal(seen, wanted)


def test_pages_neither_repeat_nor_skip_images():
    turner = PageTurner()
    turner.open(training=20, validation=0)
    turner.fit(8)
    seen = [turner.selection().indices]
    while not turner.is_last:
        turner.turn(1)
        seen.append(turner.selection().indices)
    assert sorted({index for page in seen for index in page}) == list(range(20))
    assert seen[0] == tuple(range(8))
    turner.turn(-1)
    assert not turner.is_last


def test_shuffled_pages_hold_every_image_once():
    turner = PageTurner()
    turner.open(training=24, validation=0)
    turner.fit(8)
    turner.shuffle(True)
    seen = []
    for _ in range(3):
        seen.extend(turner.selection().indices)
        turner.turn(1)
    assert sorted(seen) == list(range(24))
    assert seen != list(range(24))
    turner.shuffle(False)
    assert turner.selection().indices == tuple(range(8))


def test_a_tile_is_drawn_at_whole_multiples_and_smaller_only_where_not_one_fits():
    assert [fitting_scale(each) for each in (1.0, 2.9, 5.0)] == [1, 2, 5]
    assert fitting_scale(1.7, 2.0) == 1.5
    assert fitting_scale(0.6) == 0.6
    assert fitting_scale(0.6, 2.0) == 0.5
    assert fitting_scale(0.0) > 0
    assert tile_size((28, 28), 90, 200) == (84, 84)
    assert tile_size((20, 28), 60, 200) == (56, 40)
    width, height = tile_size((120, 100), 50, 200)
    assert (width, height) == (50, 60)
