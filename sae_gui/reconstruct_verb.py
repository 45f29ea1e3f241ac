"""`sae-gui reconstruct`: images through a saved model."""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.datasets.dataset import DatasetError
from core.datasets.load import load_dataset
from core.datasets.prepare import PreparedData, prepare
from core.files import FileProblem, save_png
from core.model_file import SavedModel, load_model, save_array
from core.pictures.tiles import pairs_picture

_PICTURED = 200
_CHUNK = 1000


def reconstruct(options: argparse.Namespace) -> int:
    """Write originals beside reconstructions (.png), or the reconstructions (.npy)."""
    out: Path = options.out
    if out.suffix.lower() not in (".png", ".npy"):
        raise FileProblem(f"{out.name} is neither .png nor .npy; --out takes one of these.")
    saved = load_model(options.model)
    data = _open(saved, options.data)
    count = len(data.training) if out.suffix.lower() == ".npy" else _PICTURED
    images = np.arange(min(count, len(data.training)))
    reconstructions = _reconstruct(saved.model, data, images)
    if options.round:
        reconstructions = np.round(reconstructions)
    if out.suffix.lower() == ".npy":
        save_array(out, reconstructions.reshape(-1, *data.image_shape))
    else:
        originals = data.widen(images, np.float32)
        save_png(out, pairs_picture(originals, reconstructions, data.image_shape))
    return 0


def _open(saved: SavedModel, source: str) -> PreparedData:
    """The images as the model was trained to see them."""
    rows, columns = saved.image_shape
    recipe = saved.recipe.replace(limit=0, validation_fraction=0.0)
    data = prepare(load_dataset(source, image_size=recipe.image_size), recipe)
    if data.image_shape != saved.image_shape:
        found = " × ".join(map(str, data.image_shape))
        raise DatasetError(
            f"{source} has images of {found} pixels; the model wants {rows} × {columns}."
        )
    return data


def _reconstruct(
    model: SparseAutoencoder, data: PreparedData, images: NDArray[np.intp]
) -> NDArray[np.floating]:
    chunks = [images[at : at + _CHUNK] for at in range(0, len(images), _CHUNK)]
    dtype = model.alpha.dtype
    return np.concatenate([model.reconstruct(data.widen(chunk, dtype)) for chunk in chunks])
