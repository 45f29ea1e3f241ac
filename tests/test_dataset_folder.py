"""Folders of images, as people keep them."""

from __future__ import annotations

import os
import struct
import zlib

import numpy as np
import pytest
from image_files import digits, save_npy
from PIL import Image

from core.datasets.dataset import Cancelled, DatasetError
from core.datasets.load import load_dataset

GREY = digits(1, 5, 7)[0]


def save(path, pixels=GREY, mode=None, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    picture = Image.fromarray(pixels)
    (picture.convert(mode) if mode else picture).save(path, **options)
    return path


def only_image(folder):
    dataset = load_dataset(folder)
    assert len(dataset) == 1
    return dataset.images[0].reshape(dataset.image_shape)


# -- formats ----------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".png", ".bmp", ".gif", ".tif", ".tiff", ".PNG"])
def test_grey_images_keep_every_pixel(tmp_path, suffix):
    save(tmp_path / f"a{suffix}")
    np.testing.assert_array_equal(only_image(tmp_path), GREY)


@pytest.mark.parametrize("suffix", [".jpg", ".jpeg"])
def test_jpeg_is_near(tmp_path, suffix):
    smooth = np.add.outer(np.arange(16), np.arange(16)).astype(np.uint8) * 8
    save(tmp_path / f"a{suffix}", smooth, quality=95)
    assert np.abs(only_image(tmp_path).astype(int) - smooth).max() < 6


@pytest.mark.parametrize(
    ("colour", "grey"),
    [((255, 0, 0), 76), ((0, 255, 0), 150), ((0, 0, 255), 29), ((255, 255, 255), 255)],
)
@pytest.mark.parametrize("mode", ["RGB", "P", "CMYK"])
def test_colours_become_their_luma(tmp_path, colour, grey, mode):
    pixels = np.full((4, 4, 3), colour, np.uint8)
    save(tmp_path / ("a.tif" if mode == "CMYK" else "a.png"), pixels, mode)
    assert np.abs(only_image(tmp_path).astype(int) - grey).max() <= 1


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_what_is_transparent_is_white(tmp_path, mode):
    pixels = np.zeros((2, 3, 4), np.uint8)
    pixels[:, 0, 3], pixels[:, 1, 3], pixels[:, 2, 3] = 255, 128, 0
    save(tmp_path / "a.png", pixels, mode)
    np.testing.assert_array_equal(only_image(tmp_path), [[0, 127, 255]] * 2)


@pytest.mark.parametrize("mode", ["P", "L", "RGB"])
def test_a_transparent_colour_is_white(tmp_path, mode):
    picture = Image.fromarray(np.array([[0, 90]], np.uint8)).convert(mode)
    key = (90, 90, 90) if mode == "RGB" else 90
    picture.save(tmp_path / "a.png", transparency=key)
    np.testing.assert_array_equal(only_image(tmp_path), [[0, 255]])


@pytest.mark.parametrize("suffix", [".png", ".tif"])
def test_sixteen_bits_are_scaled_to_eight(tmp_path, suffix):
    save(tmp_path / f"a{suffix}", GREY.astype(np.uint16) * 257)
    np.testing.assert_array_equal(only_image(tmp_path), GREY)


def test_fractions_in_a_tiff_are_greys(tmp_path):
    save(tmp_path / "a.tif", GREY.astype(np.float32) / 255)
    np.testing.assert_array_equal(only_image(tmp_path), GREY)


def test_black_and_white_is_paper_and_ink(tmp_path):
    save(tmp_path / "a.png", (GREY > 127) * np.uint8(255), "1")
    np.testing.assert_array_equal(only_image(tmp_path), (GREY > 127) * 255)


def test_of_an_animation_the_first_frame_is_taken(tmp_path):
    frames = [Image.fromarray(np.full((4, 4), level, np.uint8)) for level in (10, 200)]
    for name in ("a.gif", "b.tif"):
        frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:])
    assert load_dataset(tmp_path).images.tolist() == [[10] * 16] * 2


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_camera_held_sideways_is_turned_upright(tmp_path, orientation):
    upright = np.zeros((16, 32), np.uint8)
    upright[:8, :8] = 255
    turned = Image.fromarray(upright)
    inverse = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # Pillow's numbers of Transpose
    if orientation in inverse:
        turned = turned.transpose(Image.Transpose(inverse[orientation]))
    exif = Image.Exif()
    exif[0x0112] = orientation
    turned.save(tmp_path / "a.jpg", quality=95, exif=exif)
    dataset = load_dataset(tmp_path)
    assert dataset.image_shape == (16, 32)
    np.testing.assert_allclose(dataset.images[0].reshape(16, 32), upright, atol=40)


# -- many files -------------------------------------------------------------------------------


def test_the_notebooks_test_digits_open(data_folder):
    dataset = load_dataset(data_folder / "digits-jpg")
    assert dataset.images.shape == (350, 784)
    assert dataset.labels is None
    assert dataset.notes == ()
    assert 0.10 < dataset.mean_ink < 0.15


def test_images_come_in_the_order_people_expect(tmp_path):
    for number in (1, 2, 10, 9, 100):
        save(tmp_path / f"img_{number}.png", np.full((2, 2), number, np.uint8))
    assert load_dataset(tmp_path).images[:, 0].tolist() == [1, 2, 9, 10, 100]


def test_other_sizes_are_brought_to_the_most_common_and_counted(tmp_path):
    for number in range(5):
        save(tmp_path / f"{number}.png", digits(1, 6, 4)[0])
    save(tmp_path / "large.png", np.full((60, 40), 77, np.uint8))
    dataset = load_dataset(tmp_path)
    assert dataset.image_shape == (6, 4)
    assert dataset.notes == ("1 of 6 images was resized to 6 × 4.",)
    assert dataset.images[5].tolist() == [77] * 24


def test_image_size_shrinks_smoothly(tmp_path):
    board = np.indices((28, 28)).sum(axis=0) % 2 * np.uint8(255)
    save(tmp_path / "board.png", board.astype(np.uint8))
    dataset = load_dataset(tmp_path, image_size=7)
    assert dataset.image_shape == (7, 7)
    assert np.abs(dataset.images.astype(int) - 127).max() < 20, "a checkerboard must turn grey"


def test_unreadable_files_are_left_out_and_named(tmp_path):
    for number in range(4):
        save(tmp_path / f"{number}.png")
    whole = save(tmp_path / "cut.png", digits(1, 40, 40)[0]).read_bytes()
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.jpg").write_text("no image")
    (tmp_path / "empty.gif").write_bytes(b"")
    dataset = load_dataset(tmp_path)
    assert len(dataset) == 4
    [note] = dataset.notes
    assert note.startswith("Left out: 3 files that can't be read (")
    assert all(name in note for name in ("cut.png", "text.jpg", "empty.gif"))


def test_a_picture_that_would_fill_the_memory_is_left_out(tmp_path):
    save(tmp_path / "a.png")
    Image.new("1", (9_000, 9_000)).save(tmp_path / "bomb.png")
    head = b"IHDR" + struct.pack(">IIBBBBB", 2**30, 2**30, 8, 0, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n\0\0\0\r" + head + struct.pack(">I", zlib.crc32(head))
    (tmp_path / "giant.png").write_bytes(bomb + b"\0\0\0\0IDAT" + bytes(40))
    dataset = load_dataset(tmp_path)
    assert dataset.notes == ("Left out: 2 files that can't be read (bomb.png, giant.png).",)


def test_a_format_that_starts_other_programs_is_not_read(tmp_path):
    save(tmp_path / "a.png")
    (tmp_path / "b.png").write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n"
    )
    assert "b.png" in load_dataset(tmp_path).notes[0]


def test_folders_within_are_classes(tmp_path):
    for name in ("9", "10", "3"):
        save(tmp_path / name / "deep" / "a.png")
        save(tmp_path / name / "b.png")
    dataset = load_dataset(tmp_path)
    assert dataset.class_counts == {"3": 2, "9": 2, "10": 2}
    assert dataset.labels.tolist() == [0, 0, 1, 1, 2, 2]


@pytest.mark.parametrize("names", [("a/1.png", "a/2.png"), ("a/1.png", "b/2.png", "3.png")])
def test_one_folder_or_loose_images_are_no_classes(tmp_path, names):
    for name in names:
        save(tmp_path / name)
    dataset = load_dataset(tmp_path)
    assert (len(dataset), dataset.labels) == (len(names), None)


def test_limit_and_seed_choose_files_and_keep_all_classes(tmp_path):
    for number in range(30):
        save(tmp_path / str(number % 3) / f"{number}.png", np.full((2, 2), number, np.uint8))
    dataset = load_dataset(tmp_path, limit=8, seed=1)
    assert len(dataset) == 8
    assert dataset.class_names == ("0", "1", "2")
    np.testing.assert_array_equal(dataset.labels, dataset.images[:, 0] % 3)
    assert dataset.images[:, 0].tolist() != sorted(dataset.images[:, 0])


def test_a_limit_is_reached_past_files_that_are_broken(tmp_path):
    (tmp_path / "0.png").write_text("no image")
    for number in (1, 2, 3):
        save(tmp_path / f"{number}.png")
    assert len(load_dataset(tmp_path, limit=2)) == 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_hidden_files_and_pipes_are_passed_by(tmp_path):
    save(tmp_path / "a.png")
    save(tmp_path / ".hidden" / "b.png")
    save(tmp_path / "._c.png")
    os.mkfifo(tmp_path / "pipe.png")
    dataset = load_dataset(tmp_path)
    assert len(dataset) == 1
    assert dataset.notes == ()


def test_a_folder_of_hidden_files_only_is_not_called_empty(tmp_path):
    save(tmp_path / ".hidden.png")
    with pytest.raises(DatasetError, match="All in it is hidden"):
        load_dataset(tmp_path)


def test_what_goes_while_it_is_looked_at_is_passed_by(tmp_path, monkeypatch):
    save(tmp_path / "1.png")
    (tmp_path / "gone").mkdir()
    real = os.DirEntry.is_dir

    class Going:
        """A folder that is deleted between being seen and being asked which one it is."""

        def __init__(self, entry):
            self.name, self.path, self._entry = entry.name, entry.path, entry

        def is_dir(self):
            found = real(self._entry)
            if found:
                (tmp_path / "gone").rmdir()
            return found

    def entries(folder, root, contents):
        return [Going(entry) for entry in os.scandir(folder)]

    monkeypatch.setattr("core.datasets.folder_walk._entries", entries)
    assert len(load_dataset(tmp_path)) == 1


def test_links_in_circles_end(tmp_path):
    save(tmp_path / "a" / "1.png")
    (tmp_path / "a" / "back").symlink_to(tmp_path)
    (tmp_path / "a" / "self").symlink_to(tmp_path / "a")
    (tmp_path / "gone.png").symlink_to(tmp_path / "nowhere.png")
    assert len(load_dataset(tmp_path)) == 1


def test_a_linked_folder_is_looked_into(tmp_path):
    save(tmp_path / "elsewhere" / "1.png")
    (tmp_path / "scans").mkdir()
    (tmp_path / "scans" / "link").symlink_to(tmp_path / "elsewhere")
    assert len(load_dataset(tmp_path / "scans")) == 1


def test_progress_is_told_and_loading_can_be_cancelled(tmp_path):
    for number in range(120):
        save(tmp_path / f"{number}.png")
    told = []
    load_dataset(tmp_path, progress=lambda *each: told.append(each))
    assert {what for what, _, _ in told} == {
        "looking for images",
        "looking at images",
        "reading images",
    }
    assert ("reading images", 100, 120) in told
    reading = []
    with pytest.raises(Cancelled):
        load_dataset(
            tmp_path,
            progress=lambda what, *_: reading.append(what),
            cancelled=lambda: "reading images" in reading,
        )
    assert reading.count("reading images") == 1


def test_a_folder_that_needs_too_much_memory_says_how_to_need_less(tmp_path, monkeypatch):
    monkeypatch.setattr("core.datasets.options.MOST_BYTES", 2**30)
    pixels = np.zeros((4000, 6000), np.uint8)
    save(tmp_path / "0.png", pixels)
    for number in range(1, 50):
        (tmp_path / f"{number}.png").hardlink_to(tmp_path / "0.png")
    with pytest.raises(DatasetError, match=r"1\.1 GiB.*at most 1 GiB.*Set image_size, or a limit"):
        load_dataset(tmp_path)


def test_arrays_in_a_folder_are_named_when_there_are_no_images(tmp_path):
    save_npy(tmp_path / "digits.npy", digits())
    with pytest.raises(DatasetError, match=r"holds no images\. Found: 1 \.npy\."):
        load_dataset(tmp_path)
