"""Images beside what a model makes of them."""

from __future__ import annotations

import numpy as np

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.metrics import image_errors
from core.snapshot import ImagePairs, ImageSelection


def image_pairs(
    model: SparseAutoencoder, prepared: PreparedData, selection: ImageSelection
) -> ImagePairs:
    """The images of `selection`, their reconstructions and errors, all copies."""
    indices = np.array(selection.indices, dtype=np.intp)
    originals = prepared.widen(indices, model.parameters.dtype, validation=selection.validation)
    reconstructions = model.reconstruct(originals)
    labels = prepared.validation_labels if selection.validation else prepared.training_labels
    return ImagePairs(
        selection=selection,
        originals=originals.astype(np.float32),
        reconstructions=reconstructions.astype(np.float32),
        errors=image_errors(originals, reconstructions).astype(np.float32),
        labels=None if labels is None else labels[indices],
    )


def at_hand(selection: ImageSelection | None, prepared: PreparedData) -> ImageSelection | None:
    """What of a selection that may have been made among other images is there; None: nothing."""
    if selection is None:
        return None
    source = prepared.validation if selection.validation else prepared.training
    count = len(source) if source is not None else 0
    there = tuple(each for each in selection.indices if each < count)
    return ImageSelection(there, selection.validation) if there else None
