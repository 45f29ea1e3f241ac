"""A page of originals with what a run makes of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.datasets.prepare import PreparedData
from core.snapshot import ImagePairs, ImageSelection


@dataclass(frozen=True, slots=True, eq=False)
class PairPage:
    """Originals, and the reconstructions that have arrived so far.

    Attributes
    ----------
    originals, reconstructions : float32, shape (n, D); row i belongs to
        ``selection.indices[i]``.
    known : shape (n,), whether row i has a reconstruction.
    classes : the name of each image's class, "" where it has none.
    rounded : whether reconstructions count as 0 or 1.
    """

    selection: ImageSelection
    image_shape: tuple[int, int]
    originals: NDArray[np.float32]
    reconstructions: NDArray[np.float32]
    known: NDArray[np.bool_]
    classes: tuple[str, ...]
    rounded: bool = False

    def __len__(self) -> int:
        return len(self.selection.indices)

    def with_pairs(self, pairs: ImagePairs) -> PairPage:
        """With the reconstructions of a run; those of other images are dropped."""
        same = pairs.selection == self.selection
        if not same or pairs.reconstructions.shape != self.originals.shape:
            return self
        # The run's own originals: it may have begun with other images than are open by now,
        # and the classes of the open ones are not theirs.
        same_images = np.array_equal(pairs.originals, self.originals)
        return replace(
            self,
            classes=self.classes if same_images else ("",) * len(self),
            originals=pairs.originals,
            reconstructions=pairs.reconstructions,
            known=np.ones_like(self.known),
        )

    def keeping(self, before: PairPage) -> PairPage:
        """With what the page before knew of the same images, so that resizing blanks nothing."""
        if before.selection.validation != self.selection.validation:
            return self
        rows = {index: row for row, index in enumerate(before.selection.indices)}
        kept = replace(
            self,
            originals=self.originals.copy(),
            reconstructions=self.reconstructions.copy(),
            known=self.known.copy(),
        )
        for row, index in enumerate(self.selection.indices):
            old = rows.get(index)
            if old is not None and before.known[old]:
                kept.originals[row] = before.originals[old]
                kept.reconstructions[row] = before.reconstructions[old]
                kept.known[row] = True
        return kept

    def with_rounding(self, on: bool) -> PairPage:
        return replace(self, rounded=on)

    def forgotten(self) -> PairPage:
        return replace(self, known=np.zeros_like(self.known))

    @property
    def shown(self) -> NDArray[np.float32]:
        """The reconstructions as drawn: rounded as the notebook's `net_predict` does, or not."""
        if not self.rounded:
            return self.reconstructions
        return np.clip(np.round(self.reconstructions), 0, 1)

    @property
    def difference(self) -> NDArray[np.float32]:
        """Above 0 where there is too much ink, below where it is missing."""
        return self.shown - self.originals

    @property
    def errors(self) -> NDArray[np.float32]:
        """½‖y−x‖² of each reconstruction as drawn, shape (n,)."""
        difference = self.difference
        return 0.5 * np.einsum("nd,nd->n", difference, difference)

    @property
    def mean_error(self) -> float | None:
        """Over the images of this page that have a reconstruction."""
        return float(self.errors[self.known].mean()) if self.known.any() else None


def untrained_page(data: PreparedData, selection: ImageSelection, *, rounded: bool) -> PairPage:
    """A page of originals without reconstructions."""
    indices = np.array(selection.indices, dtype=np.intp)
    originals = data.widen(indices, np.float32, validation=selection.validation)
    return PairPage(
        selection=selection,
        image_shape=data.image_shape,
        originals=originals,
        reconstructions=np.zeros_like(originals),
        known=np.zeros(len(originals), dtype=bool),
        classes=class_words(data, selection.indices, validation=selection.validation),
        rounded=rounded,
    )


def reconstructed_page(
    data: PreparedData, selection: ImageSelection, model: SparseAutoencoder
) -> PairPage:
    """A page of originals with what `model` makes of them."""
    page = untrained_page(data, selection, rounded=False)
    with np.errstate(over="ignore", invalid="ignore"):
        shown = model.reconstruct(page.originals.astype(model.parameters.dtype))
        shown = shown.astype(np.float32)
    return replace(page, reconstructions=shown, known=np.ones_like(page.known))


def class_words(
    data: PreparedData, indices: Sequence[int], *, validation: bool = False
) -> tuple[str, ...]:
    """The name of each image's class, "" without labels."""
    labels = data.validation_labels if validation else data.training_labels
    if labels is None:
        return ("",) * len(indices)
    return tuple(data.class_names[labels[index]] for index in indices)
