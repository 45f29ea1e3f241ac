"""One image file at the shape a model takes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import DatasetError
from core.datasets.image_file import UnreadableImage, decode_image, inspect_image, quiet_decoding
from core.datasets.resize import resize_image
from core.sentence import Sentence


def load_single_image(path: str | Path, image_shape: tuple[int, int]) -> NDArray[np.float32]:
    """The image as ink, shape `image_shape`, 0 paper to 1 ink, whole and undistorted.

    What the border shows most is taken for the paper, dark or light, and fills what the file's
    proportions leave free.

    Raises
    ------
    DatasetError
        One sentence, when it is no image or can't be decoded.
    """
    path = Path(path)
    if not path.is_file():
        raise DatasetError(
            Sentence("{name} is no file. Wanted: one image file.", name=path.name or path)
        )
    try:
        with quiet_decoding():
            grey = decode_image(inspect_image(path))
    except UnreadableImage:
        raise DatasetError(
            Sentence(
                "{name} can't be read as an image. Wanted: PNG, JPEG, BMP, GIF or TIFF.",
                name=path.name,
            )
        ) from None
    ink = grey if _paper(grey) < 128 else 255 - grey
    fitted = resize_image(_padded(ink, image_shape), image_shape)
    made: NDArray[np.float32] = fitted.astype(np.float32) / np.float32(255)
    return made


def _paper(grey: NDArray[np.uint8]) -> float:
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]])
    return float(np.median(border))


def _padded(ink: NDArray[np.uint8], image_shape: tuple[int, int]) -> NDArray[np.uint8]:
    """In the middle of paper with the proportions of `image_shape`."""
    rows, columns = ink.shape
    wanted_rows = max(rows, round(columns * image_shape[0] / image_shape[1]))
    wanted_columns = max(columns, round(rows * image_shape[1] / image_shape[0]))
    padded = np.full((wanted_rows, wanted_columns), round(_paper(ink)), np.uint8)
    top, left = (wanted_rows - rows) // 2, (wanted_columns - columns) // 2
    padded[top : top + rows, left : left + columns] = ink
    return padded
