"""What is reached without any hidden unit learning: the mean image, and PCA."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import check_cancelled
from core.datasets.prepare import PreparedData
from core.metrics import explained_variance
from core.recipe import Recipe
from core.sentence import Sentence

_CHUNK = 500
# Eigenvalues of more pixels than this take seconds in which nothing can be given up.
_MOST_PIXELS = 2048


@dataclass(frozen=True, slots=True)
class Baseline:
    """One error to hold a model's against: its name as the window says it, and its figures.

    Attributes
    ----------
    cost : in the unit of the recipe's cost: a mean over the images, or the notebook's sum.
    explained_variance : as :func:`core.metrics.explained_variance` has it.
    """

    name: str
    cost: float
    explained_variance: float


@dataclass(frozen=True, slots=True, eq=False)
class Baselines:
    """Errors that need no training, over all training images.

    Attributes
    ----------
    images : how many.
    mean_image_error : mean over the images of ½‖x − x̄‖², x̄ their mean.
    mean_image_cross_entropy : mean over the images of their cross-entropy with x̄. Since it is
        linear in x, that is Σ −x̄ ln x̄ − (1 − x̄) ln(1 − x̄) over the pixels.
    variances : the eigenvalues of the images' covariance, largest first, shape (D,); empty
        where the images have too many pixels.
    """

    images: int
    mean_image_error: float
    mean_image_cross_entropy: float
    variances: NDArray[np.float64]

    def pca_error(self, components: int) -> float | None:
        """Mean of ½‖x − x̂‖² where x̂ keeps so many principal components; None if unknown.

        No linear code of that many numbers does better: what is lost is the sum of the variances
        left out (Eckart and Young, 1936).
        """
        if not len(self.variances):
            return None
        return float(self.variances[components:].sum() / 2)

    def beside(self, recipe: Recipe, active_units: float | None) -> tuple[Baseline, ...]:
        """What a run by `recipe` is compared to, the largest error first.

        The mean image; PCA with as many parts as units are active on average (`active_units`,
        None: not measured yet), and with as many as there are units. PCA makes squared errors
        small: beside a cross-entropy only the mean image means anything.
        """
        if recipe.loss == "cross_entropy":
            return (Baseline(Sentence("mean image"), self.mean_image_cross_entropy, 0.0),)
        scale = 2 * self.images if recipe.gradient == "notebook-2018" else 1
        found = [Baseline(Sentence("mean image"), scale * self.mean_image_error, 0.0)]
        parts = {recipe.hidden_units}
        if active_units is not None:
            parts.add(max(1, round(active_units)))
        for each in sorted(parts):
            error = self.pca_error(each)
            if error is not None:
                name = Sentence("PCA, {parts} parts", parts=f"{each:,}")
                name = Sentence("PCA, 1 part") if each == 1 else name
                explained = explained_variance(error, self.mean_image_error)
                found.append(Baseline(name, scale * error, explained))
        return tuple(found)


def measure_baselines(
    data: PreparedData, cancelled: Callable[[], bool] | None = None
) -> Baselines:
    """The errors of the mean image and of PCA over all training images.

    Raises
    ------
    Cancelled
        When `cancelled` says so, between two chunks of images.
    """
    count, pixels = data.training.shape
    mean = _mean_image(data, cancelled)
    # About the mean from the start: the difference of two large sums would lose small variances.
    covariance = np.zeros((pixels, pixels)) if pixels <= _MOST_PIXELS else None
    squares = 0.0
    for rows in _chunks(count):
        check_cancelled(cancelled)
        chunk = data.widen(rows, np.float64)
        chunk -= mean
        squares += float(np.vdot(chunk, chunk))
        if covariance is not None:
            covariance += chunk.T @ chunk
    check_cancelled(cancelled)
    variances = np.empty(0)
    if covariance is not None:
        variances = np.maximum(np.linalg.eigvalsh(covariance / count)[::-1], 0.0)
    return Baselines(count, squares / count / 2, _entropy(mean), variances)


def _mean_image(data: PreparedData, cancelled: Callable[[], bool] | None) -> NDArray[np.float64]:
    total: NDArray[np.float64] = np.zeros(data.pixels)
    for rows in _chunks(len(data.training)):
        check_cancelled(cancelled)
        total += data.widen(rows, np.float64).sum(axis=0)
    return total / len(data.training)


def _chunks(count: int) -> list[slice]:
    return [slice(first, min(first + _CHUNK, count)) for first in range(0, count, _CHUNK)]


def _entropy(mean: NDArray[np.float64]) -> float:
    """Σ −p ln p − (1−p) ln(1−p), 0 ln 0 being 0."""
    inside = mean[(mean > 0) & (mean < 1)]
    return float(-(inside * np.log(inside) + (1 - inside) * np.log1p(-inside)).sum())
