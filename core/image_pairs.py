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
