"""Files damaged at random either open or are refused in a sentence; nothing else comes out."""

from __future__ import annotations

import gzip
import io

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from image_files import digits, idx_bytes
from PIL import Image

from core.datasets.dataset import DatasetError
from core.datasets.load import load_dataset


def array_bytes(save, **arrays) -> bytes:
    buffer = io.BytesIO()
    save(buffer, **arrays)
    return buffer.getvalue()


def image_bytes(format_name: str, mode: str = "RGB") -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(digits(1, 20, 30)[0]).convert(mode).save(buffer, format_name)
    return buffer.getvalue()


ARRAYS = {
    "npy": array_bytes(np.save, arr=digits()),
    "float npy": array_bytes(np.save, arr=digits() / 255),
    "npz": array_bytes(np.savez, images=digits(), labels=np.arange(6)),
    "packed npz": array_bytes(np.savez_compressed, images=digits(), labels=np.arange(6)),
    "idx": idx_bytes(digits()),
    "gzip": gzip.compress(idx_bytes(digits())),
}
IMAGES = {
    "png": image_bytes("PNG"),
    "palette.png": image_bytes("PNG", "P"),
    "jpg": image_bytes("JPEG"),
    "gif": image_bytes("GIF"),
    "bmp": image_bytes("BMP"),
    "tif": image_bytes("TIFF"),
}

damage = st.tuples(
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=6),
    st.floats(0, 1) | st.just(1.0),
)
quick = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def damaged(content: bytes, how) -> bytes:
    """`content` with some bytes set to others, and cut off somewhere."""
    bytes_set, kept = how
    changed = bytearray(content)
    for place, value in bytes_set:
        changed[int(place * (len(changed) - 1))] = value
    return bytes(changed[: int(kept * len(changed))])


def opens_or_is_refused(path) -> None:
    try:
        dataset = load_dataset(path)
    except DatasetError as problem:
        said = str(problem)
    else:
        assert len(dataset) > 0
        assert dataset.images.shape[1] == dataset.image_shape[0] * dataset.image_shape[1]
        return
    assert said.endswith(".")
    assert "\n" not in said


@pytest.mark.parametrize("kind", ARRAYS)
@quick
@given(how=damage)
def test_damaged_arrays(kind, how, tmp_path):
    (tmp_path / "digits").write_bytes(damaged(ARRAYS[kind], how))
    opens_or_is_refused(tmp_path / "digits")


@pytest.mark.parametrize("kind", IMAGES)
@quick
@given(how=damage)
def test_damaged_images(kind, how, tmp_path):
    (tmp_path / f"a.{kind}").write_bytes(damaged(IMAGES[kind], how))
    opens_or_is_refused(tmp_path)
