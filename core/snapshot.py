"""What a run shows of itself: frozen, and safe to hand to another thread."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.autoencoder import SparseAutoencoder
from core.course import AS_PLANNED, Course
from core.datasets.prepare import PreparedData


@dataclass(frozen=True, slots=True)
class EpochRecord:
    """The figures of one epoch.

    In a whole-set epoch they are those of its forward pass, before its step; in a mini-batch
    epoch the means over its batches.

    Attributes
    ----------
    epoch : from 1.
    cost : J, or C (a sum over the images) under the notebook's rule.
    reconstruction, sparsity_penalty, weight_penalty : its terms, weighted, so that they add up.
    mean_activation : mean over all units and images.
    activation_low, activation_high : the 5th and 95th percentile of the units' mean activations.
    squared_error : mean over the images of ½‖y−x‖², whatever the loss.
    validation : mean loss of the validation images after the epoch, in units of `reconstruction`
        per image (a sum over them under the notebook's rule, scaled to the training set's
        size, so that both curves share an axis); None without such images.
    seconds : training time of all epochs so far, loading and measuring left out.
    """

    epoch: int
    cost: float
    reconstruction: float
    sparsity_penalty: float
    weight_penalty: float
    mean_activation: float
    activation_low: float
    activation_high: float
    squared_error: float
    validation: float | None
    seconds: float


@dataclass(frozen=True, slots=True)
class ImageSelection:
    """Which images a view wants to see reconstructed."""

    indices: tuple[int, ...]
    validation: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class ImagePairs:
    """Originals beside reconstructions, copied out of the run.

    Attributes
    ----------
    originals, reconstructions : float32 arrays, shape (n, D), row i belonging to
        ``selection.indices[i]``.
    errors : ½‖y−x‖² of each, shape (n,).
    labels : class index of each, or None.
    """

    selection: ImageSelection
    originals: NDArray[np.float32]
    reconstructions: NDArray[np.float32]
    errors: NDArray[np.float32]
    labels: NDArray[np.int64] | None


@dataclass(frozen=True, slots=True, eq=False)
class Snapshot:
    """A run at one moment.

    Attributes
    ----------
    run_id : tells runs apart; what arrives late from another run is dropped.
    epoch : whole epochs behind it.
    epoch_progress : share of the epoch under way, 0 up to 1.
    epochs : planned in all.
    history : one record for each whole epoch.
    seconds : training time so far.
    images_per_second : over the last second or so of training.
    learning_rate : in force now.
    best_epoch : whose weights are in place where the recipe's patience ended the run, else None.
    course : what befell it that its recipe does not tell.
    unit_activation : mean activation of each unit, shape (H,), a copy; None where not asked for.
    pairs : reconstructions of the images asked for; None where not asked for.
    model : a copy of the model, for others to measure; None where not asked for.
    images : with a model, the run's images; shared, to be read only.
    """

    run_id: int
    epoch: int
    epoch_progress: float
    epochs: int
    history: tuple[EpochRecord, ...]
    seconds: float
    images_per_second: float
    learning_rate: float
    best_epoch: int | None = None
    course: Course = AS_PLANNED
    unit_activation: NDArray[np.float32] | None = None
    pairs: ImagePairs | None = None
    model: SparseAutoencoder | None = None
    images: PreparedData | None = None
