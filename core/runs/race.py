"""A race: two runs trained in turn, an epoch each, so that both can be seen in step."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.datasets.dataset import Dataset
from core.recipe import SETTINGS, Recipe
from core.runs.moments import Moments
from core.runs.recorder import MomentRecorder
from core.sentence import Sentence
from core.trainer import Diverged, Trainer


class RaceError(ValueError):
    """Two recipes that can't race: one sentence."""


class Race:
    """Two trainers on the same images, from the same seed, that differ in one setting.

    Attributes
    ----------
    key : the setting.
    trainers, moments : of the first and of the second run.
    diverged : what ended each of them early, or None.
    """

    def __init__(self, first: Recipe, second: Recipe, dataset: Dataset) -> None:
        """Builds both.

        Raises
        ------
        RaceError, RecipeError, DatasetError
            One sentence about what stands in the way.
        """
        differing = [key for key in SETTINGS if getattr(first, key) != getattr(second, key)]
        if len(differing) != 1:
            found = ", ".join(differing) or "none"
            raise RaceError(
                Sentence(
                    "A race is between recipes that differ in one setting; here: {found}.",
                    found=found,
                )
            )
        self.key = differing[0]
        self.trainers = Trainer(first, dataset, run_id=0), Trainer(second, dataset, run_id=1)
        self.moments = Moments(), Moments()
        self.diverged: list[Diverged | None] = [None, None]
        self._recorders = [
            MomentRecorder(trainer, moments)
            for trainer, moments in zip(self.trainers, self.moments, strict=True)
        ]
        for recorder in self._recorders:
            recorder.look()

    def run(self, cancelled: Callable[[], bool] = lambda: False) -> Iterator[int]:
        """Trains an epoch of each, and yields how many both have done, until both are through.

        `cancelled` is asked every few milliseconds; a race that is given up ends with the runs
        as they stand.
        """
        epoch = 0
        while any(self._is_on(number) for number in (0, 1)):
            epoch += 1
            for number in (0, 1):
                if not self._train_to(number, epoch, cancelled):
                    return
            yield epoch

    def _is_on(self, number: int) -> bool:
        return self.diverged[number] is None and self.trainers[number].end_reason is None

    def _train_to(self, number: int, epoch: int, cancelled: Callable[[], bool]) -> bool:
        """Whether it was not given up."""
        trainer = self.trainers[number]
        try:
            while self._is_on(number) and trainer.epoch < epoch:
                if cancelled() or next(trainer.run(), None) is None:
                    return not cancelled()
                self._recorders[number].look()
        except Diverged as problem:
            self.diverged[number] = problem
        return True
