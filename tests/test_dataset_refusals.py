"""Every bad source and the sentence that refuses it: within seconds, before memory is taken."""

from __future__ import annotations

import gzip
import io
import os
import re
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest
from image_files import (
    digits,
    gzip_bomb,
    idx_bytes,
    idx_header,
    npy_with_header,
    save_idx,
    save_npy,
    zip_that_claims,
)

from core.datasets.dataset import DatasetError
from core.datasets.load import load_dataset

TERABYTES = "{'descr': '|u1', 'fortran_order': False, 'shape': (10000000000, 784)}"
WANTED = "Wanted: uint8 from 0 to 255, fractions from 0 to 1, or only 0 and 1."
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


def written(name, content):
    """A builder of one file."""

    def build(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return build


def array(values, name="digits.npy"):
    return lambda folder: save_npy(folder / name, values)


def header(text, values=b"", version=1):
    return lambda folder: npy_with_header(folder / "digits.npy", text, values, version)


def npz(**arrays):
    def build(folder: Path) -> Path:
        np.savez_compressed(folder / "digits.npz", **arrays)
        return folder / "digits.npz"

    return build


def npy_bytes(values):
    buffer = io.BytesIO()
    np.save(buffer, values)
    return buffer.getvalue()


def fifo(folder: Path) -> Path:
    if not hasattr(os, "mkfifo"):
        pytest.skip("needs named pipes")
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def rubbish(folder: Path) -> Path:
    for number in range(12):
        (folder / f"notes-{number}.txt").write_text("no image")
    (folder / "table.csv").write_text("1,2")
    return folder


def broken_images(folder: Path) -> Path:
    for number in range(5):
        (folder / f"img_{number}.png").write_bytes(b"\x89PNG\r\n\x1a\n rubbish")
    return folder


def locked(folder: Path) -> Path:
    save_npy(folder / "digits.npy", digits()).chmod(0)
    return folder / "digits.npy"


def link_to_itself(folder: Path) -> Path:
    (folder / "digits.npy").symlink_to(folder / "digits.npy")
    return folder / "digits.npy"


def locked_zip(folder: Path) -> Path:
    path = npz(images=digits())(folder)
    content = bytearray(path.read_bytes())
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


def damaged_zip(folder: Path) -> Path:
    path = zip_that_claims(folder / "digits.npz", npy_bytes(digits()), len(npy_bytes(digits())))
    content = bytearray(path.read_bytes())
    content[60:64] = b"\0\0\0\0"
    path.write_bytes(content)
    return path


FILES = {
    # what is there
    "empty": (written("digits.npy", b""), "digits.npy is empty."),
    "text": (
        written("digits.npy", b"1 2 3\n4 5 6\n"),
        "digits.npy is no array of images. Wanted: .npy, .npz or IDX, or the folder in which",
    ),
    "one picture": (
        written("img_1.png", b"\x89PNG\r\n\x1a\n" + bytes(100)),
        "img_1.png is no array of images.",
    ),
    "pipe": (fifo, "pipe is neither a file nor a folder but a device or a pipe."),
    "link to itself": (link_to_itself, "digits.npy can't be read:"),
    "locked": pytest.param(
        locked,
        "digits.npy can't be read: Permission denied.",
        marks=pytest.mark.skipif(ROOT, reason="root may read everything"),
    ),
    # .npy: what it holds
    "pickled": (
        array(np.array([{"a": 1}], dtype=object)),
        "digits.npy holds pickled Python objects, which are not opened because they can run code.",
    ),
    "fields": (array(np.zeros(3, [("a", "f4")])), "digits.npy is a table of named fields."),
    "complex": (array(np.zeros((3, 4), complex)), f"digits.npy holds complex numbers. {WANTED}"),
    "text array": (array(np.array([["a"] * 4] * 2)), f"holds text. {WANTED}"),
    "NaN": (
        array(np.array([[0.5, np.nan, 0, 1]])),
        f"digits.npy holds values that are not numbers (NaN). {WANTED}",
    ),
    "infinite": (array(np.array([[0.5, np.inf, 0, 1]])), f"holds infinite values. {WANTED}"),
    "int64 bytes": (
        array(digits().astype(np.int64)),
        f"digits.npy holds int64 values from 0 to 255. {WANTED} Save it as uint8.",
    ),
    "float bytes": (
        array(digits().astype(np.float32)),
        f"digits.npy holds float32 values from 0 to 255. {WANTED} Divide it by 255.",
    ),
    "twice too bright": (
        array(np.array([[1.99, 0.25, 0, 1]])),
        f"digits.npy holds float64 values from 0 to 1.99. {WANTED}",
    ),
    "negative": (
        array(np.array([[-0.5, 0.25, 0, 1]])),
        f"digits.npy holds float64 values from -0.5 to 1. {WANTED}",
    ),
    "standardised": (array(np.array([[-3, 9_000.5, 0, 1]])), "from -3 to 9,000.5."),
    # .npy: its shape
    "700 columns": (
        array(np.zeros((5, 700), np.uint8)),
        "digits.npy has 700 columns, which is no square. Give image_size, or an array of images "
        "× rows × columns.",
    ),
    "one dimension": (array(np.zeros(784, np.uint8)), "digits.npy has the shape 784. Wanted:"),
    "single value": (
        array(np.uint8(3)),
        "digits.npy holds a single value. Wanted: images × rows × columns.",
    ),
    "colour": (array(np.zeros((2, 4, 4, 3), np.uint8)), "has the shape 2 × 4 × 4 × 3. Wanted:"),
    "no images": (
        array(np.zeros((0, 784), np.uint8)),
        "digits.npy holds nothing: its shape is 0 × 784.",
    ),
    "no pixels": (array(np.zeros((9, 0, 28))), "holds nothing: its shape is 9 × 0 × 28."),
    "many dimensions": (array(np.zeros((1,) * 5)), "digits.npy has 5 dimensions. Wanted: images"),
    # .npy: a header that lies
    "terabytes": (
        header(TERABYTES, bytes(784)),
        "digits.npy is damaged or cut short: its header promises 7,840,000,000,000 bytes of "
        "values (10,000,000,000 × 784), and 784 are there.",
    ),
    "overflow": (
        header(TERABYTES.replace("784", "9" * 30), bytes(784)),
        "digits.npy is damaged or cut short: its header promises",
    ),
    "too much": (
        header(TERABYTES.replace("10000000000", "2"), bytes(5000)),
        "digits.npy is damaged: its header promises 1,568 bytes of values (2 × 784), and 5,000",
    ),
    "negative shape": (
        header(TERABYTES.replace("784", "-784")),
        "digits.npy is damaged: its header makes no sense.",
    ),
    "no header": (header("__import__('os')"), "digits.npy is damaged: its header makes no sense."),
    "deep header": (header("(" * 9000), "digits.npy is damaged: its header makes no sense."),
    "odd type": (header(TERABYTES.replace("|u1", "f4,(")), "holds values of an unknown type."),
    "wide type": (
        header(TERABYTES.replace("|u1", "<f7")),
        "digits.npy holds values of an unknown type, <f7.",
    ),
    "long header": (
        written("digits.npy", b"\x93NUMPY\x02\0\xff\xff\xff\xff{}"),
        "digits.npy is damaged: its header claims to be 4,294,967,295 bytes long.",
    ),
    "cut in its header": (
        lambda folder: written("digits.npy", npy_bytes(digits())[:40])(folder),
        "digits.npy is damaged: its header makes no sense.",
    ),
    # .npz
    "npz without images": (
        npz(a=digits(), b=digits()),
        "digits.npz has no array called images. Found: a, b. Wanted: images, and labels where",
    ),
    "npz with nothing": (npz(), "digits.npz is no array of images."),
    "npz without values": (
        npz(images=np.zeros((0, 28, 28))),
        "images in digits.npz holds nothing: its shape is 0 × 28 × 28.",
    ),
    "npz pickled": (
        npz(images=np.array([{}], dtype=object)),
        "images in digits.npz holds pickled Python objects,",
    ),
    "npz labels": (
        npz(images=digits(6), labels=np.arange(5)),
        "labels in digits.npz holds 5 labels for 6 images.",
    ),
    "npz class names": (
        npz(images=digits(2), labels=np.array([0, 2]), class_names=np.array(["a", "b"])),
        "labels in digits.npz holds labels outside 0 to 1.",
    ),
    "zip bomb": (
        lambda folder: zip_that_claims(
            folder / "digits.npz", npy_bytes(np.zeros((10, 784), np.uint8)), 10**13
        ),
        "images in digits.npz is damaged: its header promises 7,840 bytes of values (10 × 784), "
        "and 9,999,999,999,872 are there.",
    ),
    "zip bomb in its header too": (
        lambda folder: zip_that_claims(
            folder / "digits.npz",
            npy_with_header(folder / "x", TERABYTES.ljust(117)).read_bytes(),
            7_840_000_000_000 + 128,
        ),
        "images in digits.npz is damaged or cut short: its header promises 7,840,000,000,000",
    ),
    "npz locked": (locked_zip, "images in digits.npz is locked with a password."),
    "npz damaged": (damaged_zip, "images in digits.npz is damaged: "),
    "npz cut": (
        written("digits.npz", b"PK\x03\x04" + bytes(200)),
        "digits.npz is damaged or cut short: File is not a zip file.",
    ),
    # IDX
    "IDX cut": (
        written("images.idx", idx_bytes(digits())[:-5]),
        "images.idx is damaged or cut short: its header promises 96 bytes of values (6 × 4 × 4), "
        "and 91 are there.",
    ),
    "IDX too long": (
        written("images.idx", idx_bytes(digits()) + b"\0\0"),
        "images.idx is damaged: its header promises 96 bytes of values (6 × 4 × 4), and 98",
    ),
    "IDX terabytes": (
        written("images.idx", idx_header((2**32 - 1, 2**16, 2**16)) + bytes(99)),
        "images.idx is damaged or cut short: its header promises 18,446,744,069,414,584,320 bytes",
    ),
    "IDX header cut": (written("images.idx", b"\0\0\x08\x03\0\0"), "its header is not whole."),
    "IDX labels": (
        lambda folder: save_idx(folder / "labels.idx", np.arange(9)),
        "labels.idx has the shape 9. Wanted: images × pixels, or images × rows × columns",
    ),
    "IDX without images": (
        written("images.idx", idx_header((0, 28, 28))),
        "images.idx holds nothing: its shape is 0 × 28 × 28.",
    ),
    "IDX of too many dimensions": (
        written("images.idx", idx_header((1,) * 9) + b"\0"),
        "images.idx has 9 dimensions. Wanted: images × rows × columns.",
    ),
    "gzip terabytes": (
        written("images.gz", gzip.compress(idx_header((60_000, 2**15, 2**15)) + bytes(99))),
        "bytes can hold.",
    ),
    "gzip cut": (
        written("images.gz", gzip.compress(idx_bytes(digits(500)))[:-300]),
        "images.gz is damaged or cut short: Compressed file ended before the end-of-stream",
    ),
    "gzip with less than promised": (
        written("images.gz", gzip.compress(idx_header((9, 4, 4)) + bytes(99))),
        "images.gz is damaged or cut short: its header promises 144 bytes of values (9 × 4 × 4), "
        "and 99 are there.",
    ),
    "gzip bomb": (
        written("images.gz", gzip_bomb(idx_bytes(digits()), megabytes=2000)),
        "images.gz is damaged: more follows the 96 bytes of values that its header promises.",
    ),
    "gzip bomb in its header too": (
        written("images.gz", gzip_bomb(idx_header((2000, 2**11, 2**11)), megabytes=8000)),
        "images.gz holds 7.8 GiB once it is in memory; at most 4 GiB can be opened at a time.",
    ),
    "gzip of text": (
        written("notes.txt.gz", gzip.compress(b"no image")),
        "notes.txt.gz holds no IDX array: it does not begin as one.",
    ),
    "gzip damaged": (
        written("images.gz", b"\x1f\x8b\x08" + bytes(30)),
        "images.gz is damaged or cut short: ",
    ),
    # folders
    "empty folder": (
        lambda folder: folder,
        "holds no images. It is empty. Wanted: PNG, JPEG, BMP, GIF or TIFF files, also in folders",
    ),
    "rubbish": (rubbish, "holds no images. Found: 12 .txt, 1 .csv. Wanted: PNG, JPEG, BMP, GIF"),
    "broken images": (
        broken_images,
        "None of the 5 image files in broken-images0 can be read: img_0.png, img_1.png, "
        "img_2.png and 2 more.",
    ),
}


def refusal(source) -> str:
    """What `source` is refused with, having taken neither time nor memory."""
    tracemalloc.start()
    started = time.monotonic()
    try:
        with pytest.raises(DatasetError) as problem:
            load_dataset(source)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert time.monotonic() - started < 2
    assert peak < 16 * 2**20
    return str(problem.value)


@pytest.mark.parametrize(
    ("build", "sentence"),
    [
        case if isinstance(case, type(pytest.param())) else pytest.param(*case, id=name)
        for name, case in FILES.items()
    ],
)
def test_a_bad_file_is_refused_in_a_sentence(build, sentence, tmp_path_factory, request):
    name = re.sub(r"[^a-z-]+", "-", request.node.callspec.id)
    said = refusal(build(tmp_path_factory.mktemp(name)))
    assert sentence in said
    assert "\n" not in said
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("minst", "'minst' is not there. Did you mean mnist?"),
        ("fashion_mnist", "'fashion_mnist' is not there. Did you mean fashion-mnist?"),
        ("scans/2018", "'scans/2018' is not there. Give builtin, mnist, fashion-mnist, kmnist,"),
        ("", "'' is not there. Give builtin,"),
        ("a\0b", "is not there. Give builtin,"),
        ("a" * 5000, "is not there. Give builtin,"),
    ],
)
def test_a_source_that_is_not_there_is_refused_with_what_there_is(source, sentence):
    assert sentence in refusal(source)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="needs /dev/zero")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/random"])
def test_a_device_is_refused_without_a_read(device):
    assert refusal(device) == f"{device} is neither a file nor a folder but a device or a pipe."


@pytest.mark.parametrize("key", ["mnist", "fashion-mnist", "kmnist", "qmnist"])
def test_a_set_that_is_not_on_the_disk_says_where_it_was_looked_for(key, tmp_path, monkeypatch):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    said = refusal(key)
    assert f"is not on this computer: {tmp_path / key} lacks" in said
    assert "Download it in the window, put its files there, or use the built-in digits" in said


def test_a_damaged_set_is_refused(tmp_path, monkeypatch, mnist_folder):
    monkeypatch.setenv("SAE_GUI_DATA", str(tmp_path))
    (tmp_path / "mnist").mkdir()
    for name in ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"):
        content = (mnist_folder / name).read_bytes()
        (tmp_path / "mnist" / name).write_bytes(content[:20_000])
    with pytest.raises(DatasetError, match=r"^train-images-idx3-ubyte\.gz is damaged or cut"):
        load_dataset("mnist")


def test_too_many_built_in_digits_are_refused_before_they_are_drawn():
    assert "A set of 10,000,000 digits holds 7.3 GiB" in _refusal_of_limit(10_000_000)


def _refusal_of_limit(limit: int) -> str:
    with pytest.raises(DatasetError) as problem:
        load_dataset("builtin", limit=limit)
    return str(problem.value)
