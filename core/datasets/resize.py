"""Images in another size."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from core.datasets.dataset import Pixels
from core.datasets.options import LoadOptions, check_bytes
from core.sentence import Sentence

_TOLD_EVERY = 500


def resize_image(image: NDArray[np.uint8] | NDArray[np.float32], shape: tuple[int, int]) -> Pixels:
    """One image, shape (rows, columns), at another shape.

    Bilinear with a support as wide as the shrinking (Pillow's antialiasing), as the notebook's
    `imresize` did; it never leaves the range of the pixels.
    """
    rows, columns = shape
    resized = Image.fromarray(image).resize((columns, rows), Image.Resampling.BILINEAR)
    return np.asarray(resized)


def resize_images(
    images: Pixels,
    shape: tuple[int, int],
    wanted: tuple[int, int],
    options: LoadOptions,
    name: str,
) -> Pixels:
    """N flat images of `shape` as N flat images of the `wanted` shape; itself if they are."""
    if shape == wanted:
        return images
    pixels = wanted[0] * wanted[1]
    check_bytes(len(images) * pixels * images.dtype.itemsize, name)
    resized = np.empty((len(images), pixels), images.dtype)
    for index in range(len(images)):
        if index % _TOLD_EVERY == 0:
            options.tell(Sentence("resizing images"), index, len(images))
        resized[index] = resize_image(images[index].reshape(shape), wanted).ravel()
    return resized


def size_words(shape: tuple[int, int]) -> str:
    return f"{shape[0]} × {shape[1]}"
