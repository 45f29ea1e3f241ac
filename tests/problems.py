"""Small datasets and runs for tests of the training core."""

from __future__ import annotations

import numpy as np

from core.datasets.dataset import Dataset, fingerprint
from core.recipe import Recipe
from core.trainer import Trainer


def dataset(images) -> Dataset:
    """A dataset of square images, an array of shape (n, pixels)."""
    images = np.asarray(images)
    side = int(images.shape[1] ** 0.5)
    return Dataset(
        images=images,
        labels=None,
        image_shape=(side, side),
        name="test images",
        source="test",
        fingerprint=fingerprint(images, (side, side)),
    )


def blobs(count: int = 60, side: int = 6, seed: int = 0) -> Dataset:
    """Grey images of one soft spot each, so that there is something to learn."""
    random = np.random.default_rng(seed)
    rows, columns = np.mgrid[:side, :side]
    spots = []
    for row, column in random.uniform(0, side - 1, (count, 2)):
        spots.append(np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / 3).ravel())
    return dataset((np.array(spots) * 255).astype(np.uint8))


def small_recipe(**changes) -> Recipe:
    """A recipe that trains in milliseconds."""
    plain = {"hidden_units": 8, "batch_size": 20, "epochs": 3, "active_units": 3}
    return Recipe().replace(**{**plain, **changes}).check()


def trained(data: Dataset | None = None, **changes) -> Trainer:
    """A trainer after all its epochs."""
    trainer = Trainer(small_recipe(**changes), data or blobs())
    finish(trainer)
    return trainer


def finish(trainer: Trainer) -> None:
    for _ in trainer.run():
        pass


def weights(trainer: Trainer) -> np.ndarray:
    return trainer.model.parameters.copy()
