"""Small files of images for the dataset tests, whole and damaged."""

from __future__ import annotations

import gzip
import struct
import zipfile
from pathlib import Path

import numpy as np


def digits(count: int = 6, rows: int = 4, columns: int = 4) -> np.ndarray:
    """uint8 images that use the whole range, all different."""
    rng = np.random.default_rng(5)
    images = rng.integers(0, 256, (count, rows, columns), dtype=np.uint8)
    images[0, 0, :2] = 0, 255
    return images


def save_npy(path: Path, array) -> Path:
    np.save(path, array, allow_pickle=True)
    return path


def npy_with_header(path: Path, header: str, values: bytes = b"", version: int = 1) -> Path:
    """A .npy whose header says whatever the test wants it to say."""
    text = header.encode("utf-8") + b"\n"
    length = struct.pack("<H" if version == 1 else "<I", len(text))
    path.write_bytes(b"\x93NUMPY" + bytes([version, 0]) + length + text + values)
    return path


def idx_bytes(array, code: int = 0x08) -> bytes:
    types = {0x08: "u1", 0x09: "i1", 0x0B: ">i2", 0x0C: ">i4", 0x0D: ">f4", 0x0E: ">f8"}
    array = np.asarray(array)
    return idx_header(array.shape, code) + array.astype(types[code]).tobytes()


def idx_header(shape: tuple[int, ...], code: int = 0x08) -> bytes:
    return bytes([0, 0, code, len(shape)]) + struct.pack(f">{len(shape)}I", *shape)


def save_idx(path: Path, array, code: int = 0x08) -> Path:
    content = idx_bytes(array, code)
    path.write_bytes(gzip.compress(content) if path.suffix == ".gz" else content)
    return path


def gzip_bomb(head: bytes, megabytes: int) -> bytes:
    """`head`, then so many megabytes of zeros, packed a thousandfold."""
    return gzip.compress(head) + gzip.compress(bytes(2**20)) * megabytes


def zip_that_claims(path: Path, content: bytes, size: int) -> Path:
    """An .npz whose directory says that its array unpacks to `size` bytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("images.npy", content)
        archive.infolist()[0].file_size = size
    return path
