"""What a caller wants of a source: how much of it, in which size, and how to be told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from core.datasets.dataset import DatasetError, Progress, check_cancelled
from core.sentence import Sentence

#: The most that is ever taken into memory for one array, in bytes: five million MNIST digits.
MOST_BYTES = 4 * 2**30


@dataclass(frozen=True, slots=True)
class LoadOptions:
    """The wishes of one call of `load_dataset`, as every kind of source needs them.

    Attributes
    ----------
    limit : the most images to take, 0 for all.
    image_size : rows and columns wanted, 0 for the images' own.
    seed : shuffles the source before `limit` takes the first; None keeps its order.
    """

    limit: int = 0
    image_size: int = 0
    seed: int | None = None
    progress: Progress | None = None
    cancelled: Callable[[], bool] | None = None

    def order(self, count: int) -> NDArray[np.intp]:
        """The indices of `count` images in the order wanted, before `limit`."""
        if self.seed is None:
            return np.arange(count)
        return np.random.default_rng(self.seed).permutation(count)

    def pick(self, count: int) -> NDArray[np.intp]:
        """The indices of the images wanted out of `count`."""
        return self.order(count)[: self.limit or count]

    def tell(self, what: str, done: int, total: int) -> None:
        """Report progress, and raise `Cancelled` when the user has given up."""
        check_cancelled(self.cancelled)
        if self.progress is not None:
            self.progress(what, done, total)


def check_bytes(size: int, name: str, advice: str = "") -> None:
    """Refuse what would fill the memory; `advice` says how to ask for less."""
    if size > MOST_BYTES:
        raise DatasetError(
            Sentence(
                "{name} holds {size:,.1f} GiB once it is in memory; at most {most_bytes} GiB "
                "can be opened at a time.{advice}",
                name=name,
                size=size / 2**30,
                most_bytes=MOST_BYTES // 2**30,
                advice=advice,
            )
        )
