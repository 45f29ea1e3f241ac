"""What is measured: the sizes, the images, and the recipes of each comparison."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from core.datasets.catalog import is_downloaded
from core.datasets.dataset import Dataset
from core.datasets.load import load_dataset
from core.recipe import Recipe

#: The notebook's squared error after its 300 epochs, over 10,000 digits.
GOAL = 220_280
NOTEBOOK_EPOCHS = 300
LEARNING_RATE = 0.003


@dataclass(frozen=True, slots=True)
class Problem:
    """Sizes of the comparisons; those of the notebook, unless they are made small for a try.

    Attributes
    ----------
    source : where the images come from. NumPy and PyTorch multiply every pixel, ink or not; our
        compiled loops skip blank ones (:mod:`core.ink`), and are faster the more there are.
    lbfgs_units, lbfgs_iterations : of the comparison with SciPy.
    rounds : turns that each side has.
    """

    source: str
    images: int = 10_000
    units: int = 1024
    batch: int = 100
    lbfgs_units: int = 196
    lbfgs_iterations: int = 10
    rounds: int = 5

    @property
    def is_notebooks(self) -> bool:
        """Whether the notebook's figures hold for it."""
        return (self.source, self.images, self.units) == ("mnist", 10_000, 1024)

    def dataset(self) -> Dataset:
        return _dataset(self.source, self.images)

    def products(self, pixels: int) -> float:
        """Multiplications and additions of an epoch: five matrix products."""
        return 5 * 2.0 * self.images * pixels * self.units

    def notebook(self, precision: str) -> Recipe:
        """The notebook's rule, start and settings."""
        return Recipe(
            gradient="notebook-2018",
            optimizer="gradient_descent",
            initial_weights="normal",
            hidden_units=self.units,
            learning_rate=0.001,
            sparsity_weight=0.1,
            sparsity_target=0.2,
            weight_decay=0.0,
            batch_size=0,
            binarize=True,
            precision=precision,
        ).check()

    def exact(self) -> Recipe:
        """Every term of J, a step of gradient descent for the whole set."""
        return Recipe(
            optimizer="gradient_descent", learning_rate=0.5, hidden_units=self.units, batch_size=0
        ).check()

    def mini_batch(self) -> Recipe:
        """Adam on cross-entropy alone."""
        return Recipe(
            optimizer="adam",
            loss="cross_entropy",
            sparsity="none",
            weight_decay=0.0,
            learning_rate=LEARNING_RATE,
            hidden_units=self.units,
            batch_size=self.batch,
            binarize=True,
        ).check()

    def ufldl(self, precision: str) -> Recipe:
        """Stanford's exercise of 2011: 784–196, ρ 0.1, λ 0.003, w 3, L-BFGS."""
        return Recipe(
            optimizer="lbfgs",
            hidden_units=self.lbfgs_units,
            sparsity_target=0.1,
            weight_decay=0.003,
            sparsity_weight=3.0,
            precision=precision,
        ).check()


def usual_problem() -> Problem:
    """The notebook's sizes, on MNIST where it is at hand."""
    return Problem("mnist" if is_downloaded("mnist") else "builtin")


def quick_problem() -> Problem:
    """Small sizes, to see that everything runs: their ratios say little."""
    return Problem("builtin", images=500, units=64, lbfgs_units=25, lbfgs_iterations=3, rounds=2)


@cache
def _dataset(source: str, images: int) -> Dataset:
    return load_dataset(source, limit=images)
