"""What a run trains on: a dataset after limit, size, rounding and validation share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import DTypeLike, NDArray

from core.datasets.dataset import (
    Dataset,
    DatasetError,
    Labels,
    Pixels,
    class_counts,
    mean_ink,
)
from core.datasets.options import LoadOptions
from core.datasets.resize import resize_images, size_words
from core.recipe import Recipe
from core.sentence import Sentence

#: Larger images have weights that no computer trains: 512 × 512 is the largest `image_size`.
_MOST_PIXELS = 512 * 512


@dataclass(frozen=True, slots=True, eq=False)
class PreparedData:
    """The images of one run, kept in 8 bits where the source had no more.

    Attributes
    ----------
    training : ndarray, shape (N, D)
        uint8, 0 paper to 255 ink, or float32 in 0 to 1; shared with the dataset where nothing
        had to change.
    validation : ndarray, shape (M, D), or None where no images are kept aside.
    training_labels, validation_labels : class indices of each, or None.
    training_indices, validation_indices : where each row lies in the dataset.
    image_shape : (rows, columns)
    """

    training: Pixels
    validation: Pixels | None
    training_labels: Labels | None
    validation_labels: Labels | None
    training_indices: NDArray[np.intp]
    validation_indices: NDArray[np.intp]
    image_shape: tuple[int, int]
    class_names: tuple[str, ...] = ()

    @property
    def pixels(self) -> int:
        """D, the pixels of one image."""
        return int(self.training.shape[1])

    @property
    def mean_ink(self) -> float:
        """The mean pixel of the training images, 0 for paper to 1 for ink."""
        return mean_ink(self.training)

    @property
    def class_counts(self) -> dict[str, int]:
        """Training images of each class; empty without labels."""
        return class_counts(self.training_labels, self.class_names)

    def widen(
        self,
        indices: NDArray[np.integer] | slice,
        dtype: DTypeLike,
        *,
        validation: bool = False,
        out: NDArray[Any] | None = None,
    ) -> NDArray[Any]:
        """Rows as fractions from 0 to 1, in `dtype`; those rounded by the recipe are exact.

        Parameters
        ----------
        indices : rows of `training`, or of `validation`.
        out : written to and returned, shape (len(indices), D); None for a new array.
        """
        source = self.validation if validation else self.training
        if source is None:
            raise IndexError("no images are kept aside for validation")
        rows = source[indices]
        if out is None:
            out = np.empty(rows.shape, dtype)
        np.copyto(out, rows)
        if rows.dtype == np.uint8:
            np.divide(out, out.dtype.type(255), out=out)
        return out


def prepare(dataset: Dataset, recipe: Recipe) -> PreparedData:
    """The images as `recipe` wants them, in the dataset's order.

    Resized first and rounded after, as in the notebook. Those kept aside for validation are
    drawn with the recipe's seed.

    Raises
    ------
    DatasetError
        When nothing is left to train on.
    """
    images = dataset.images[: recipe.limit or None]
    if len(images) == 0:
        raise DatasetError(
            Sentence("{name} holds no images: there is nothing to train on.", name=dataset.name)
        )
    shape = (recipe.image_size, recipe.image_size) if recipe.image_size else dataset.image_shape
    if shape[0] * shape[1] > _MOST_PIXELS:
        raise DatasetError(
            Sentence(
                "The images are {shape} pixels, too large to train on. Set the image size "
                "(image_size) to 512 or less.",
                shape=size_words(shape),
            )
        )
    images = resize_images(images, dataset.image_shape, shape, LoadOptions(), dataset.name)
    if recipe.binarize:
        images = _binarize(images)
    return _split(images, dataset, shape, recipe)


def _binarize(images: Pixels) -> NDArray[np.uint8]:
    """Every pixel black or white: numpy.round(x / 255), half of one to even, as the notebook."""
    if images.dtype == np.uint8:
        return (images > 127).astype(np.uint8) * np.uint8(255)
    return np.round(images).astype(np.uint8) * np.uint8(255)


def _split(
    images: Pixels, dataset: Dataset, shape: tuple[int, int], recipe: Recipe
) -> PreparedData:
    training, validation = _split_indices(len(images), recipe)
    labels = dataset.labels
    return PreparedData(
        training=images[training] if len(validation) else images,
        validation=images[validation] if len(validation) else None,
        training_labels=None if labels is None else labels[training],
        validation_labels=None if labels is None or not len(validation) else labels[validation],
        training_indices=training,
        validation_indices=validation,
        image_shape=shape,
        class_names=dataset.class_names,
    )


def _split_indices(count: int, recipe: Recipe) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Indices to train on and to keep aside, each in rising order."""
    if not recipe.validation_fraction:
        return np.arange(count), np.arange(0)
    aside = max(1, round(recipe.validation_fraction * count))
    if count == 1:
        raise DatasetError(Sentence("There is one image: none can be kept aside to validate on."))
    if aside >= count:
        raise DatasetError(
            Sentence(
                "A validation share of {validation_fraction:g} keeps all {count:,} images "
                "aside: none is left to train on.",
                validation_fraction=recipe.validation_fraction,
                count=count,
            )
        )
    shuffled = np.random.default_rng(recipe.seed).permutation(count)
    return np.sort(shuffled[aside:]), np.sort(shuffled[:aside])
