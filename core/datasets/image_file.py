"""One image file as grey pixels, looked at before it is decoded."""

from __future__ import annotations

import struct
import warnings
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import imageio.v3 as imageio
import numpy as np
from numpy.typing import NDArray
from PIL import Image, TiffImagePlugin

SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".tif", ".tiff"})

#: Files are told by their content too: Pillow knows formats that start other programs. Of these
#: it registers all by itself but TIFF, for which the import of its module does.
_FORMATS = ("PNG", "JPEG", "BMP", "GIF", TiffImagePlugin.TiffImageFile.format)
_WITH_ORIENTATION = ("JPEG", "MPO", "TIFF")
_ORIENTATION = 0x0112
_MOST_PIXELS = 64 * 2**20
#: What Pillow's decoders raise on damaged files.
_DAMAGE = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    LookupError,
    TypeError,
    ArithmeticError,
    AssertionError,
    MemoryError,
    NotImplementedError,
    struct.error,
    zlib.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


class UnreadableImage(ValueError):  # noqa: N818 - one file among many, to be skipped
    """A file that can't be decoded, or is too large to be."""


@dataclass(frozen=True, slots=True)
class ImageFile:
    """What the head of an image file says.

    Attributes
    ----------
    shape : (rows, columns) as seen, after the camera's rotation.
    mode : Pillow's mode to read it in, None for its own.
    orientation : 1 to 8, as EXIF counts them.
    """

    path: Path
    shape: tuple[int, int]
    mode: str | None
    orientation: int


@contextmanager
def quiet_decoding() -> Iterator[None]:
    """Pillow's warnings about damage are silenced, the one about huge images made an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        yield


def inspect_image(path: Path) -> ImageFile:
    """Size and mode of an image without decoding it.

    Raises
    ------
    UnreadableImage
    """
    try:
        with Image.open(path, formats=_FORMATS) as image:
            columns, rows = image.size
            orientation = _orientation(image)
            mode = _mode_to_read(image)
    except _DAMAGE as problem:
        raise UnreadableImage(str(problem)) from problem
    if not 0 < rows * columns <= _MOST_PIXELS:
        raise UnreadableImage(f"{rows} × {columns} pixels")
    shape = (columns, rows) if orientation >= 5 else (rows, columns)
    return ImageFile(path, shape, mode, orientation)


def decode_image(file: ImageFile) -> NDArray[np.uint8]:
    """Grey pixels, shape (rows, columns): luma of colours, white under what is transparent.

    Of an animation the first frame; 16-bit greys are scaled to 8.

    Raises
    ------
    UnreadableImage
    """
    try:
        with file.path.open("rb") as stream:
            pixels = imageio.imread(
                stream, index=0, plugin="pillow", mode=file.mode, writeable_output=False
            )
        grey = _to_grey(pixels)
    except _DAMAGE as problem:
        raise UnreadableImage(str(problem)) from problem
    return _TURNS[file.orientation](grey)


def _mode_to_read(image: Image.Image) -> str | None:
    if image.mode.startswith("I") or image.mode == "F":
        return None
    has_alpha = image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info
    return "LA" if has_alpha else "L"


def _orientation(image: Image.Image) -> int:
    if image.format not in _WITH_ORIENTATION:
        return 1
    found = image.getexif().get(_ORIENTATION, 1)
    return found if found in _TURNS else 1


def _to_grey(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    if pixels.ndim == 3:
        return _over_white(pixels[..., 0], pixels[..., 1])
    if pixels.ndim != 2:
        raise ValueError(f"{pixels.ndim} dimensions")
    if pixels.dtype == np.uint8:
        return pixels
    most = 1.0 if pixels.dtype.kind == "f" else 65535.0
    if not (pixels.min() >= 0 and pixels.max() <= most):
        raise ValueError(f"values outside 0 to {most:g}")
    return np.rint(pixels * (255.0 / most)).astype(np.uint8)


def _over_white(grey: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> NDArray[np.uint8]:
    opaque = alpha.astype(np.float32) / 255
    return np.rint(grey * opaque + 255 * (1 - opaque)).astype(np.uint8)


#: EXIF's orientation -> what turns the stored pixels upright.
_TURNS: dict[int, Callable[[NDArray[np.uint8]], NDArray[np.uint8]]] = {
    1: lambda stored: stored,
    2: lambda stored: stored[:, ::-1],
    3: lambda stored: stored[::-1, ::-1],
    4: lambda stored: stored[::-1],
    5: lambda stored: stored.T,
    6: lambda stored: np.rot90(stored, -1),
    7: lambda stored: stored[::-1, ::-1].T,
    8: lambda stored: np.rot90(stored),
}
