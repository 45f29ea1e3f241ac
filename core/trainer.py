"""A run: from a recipe and images to trained weights, in small steps that a caller can watch."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from core import fused
from core.autoencoder import SparseAutoencoder
from core.blocks import Floats, squared_norm
from core.centring import Centring
from core.course import AS_PLANNED, Course
from core.datasets.dataset import Dataset
from core.datasets.prepare import prepare
from core.divergence import COST_GROWTH, LARGEST_WEIGHTS, Diverged
from core.epoch_sums import EpochSums
from core.image_pairs import at_hand, image_pairs
from core.lbfgs import LBFGS
from core.metrics import measured_loss, squared_error
from core.objective import Terms
from core.optimizers import optimizer_for
from core.pace import Pace
from core.patience import Patience
from core.recipe import Recipe, RecipeError
from core.rules import objective_for
from core.sentence import Sentence
from core.snapshot import EpochRecord, ImageSelection, Snapshot
from core.start import first_model
from core.trainer_state import TrainerState, remembered
from core.work import Work, within

# Seconds of work between two snapshots, at least.
_SLICE = 0.004
# Images a unit's mean activation is measured over before training has measured any.
_FIRST_LOOK = 500

__all__ = ["Diverged", "Trainer"]


class Trainer:
    """Trains a sparse autoencoder by a recipe.

    Attributes
    ----------
    recipe, prepared, model : what it was made of, and the weights as they are now.
    epoch : whole epochs done.
    epochs : planned in all; more can be set at any time.
    course : what befell it that its recipe does not tell.
    history : one record for each whole epoch.
    converged : whether L-BFGS can find no lower cost.
    takes_small_steps : yield after every piece of work, a batch at most, to be watched closely.
    best_epoch : whose weights were put back when the recipe's patience ended the run; else None.
    """

    def __init__(
        self,
        recipe: Recipe,
        dataset: Dataset,
        *,
        run_id: int = 0,
        weights: Floats | None = None,
        history: tuple[EpochRecord, ...] = (),
    ) -> None:
        """Prepares the images and draws the weights, or starts from those given.

        Parameters
        ----------
        weights : flat, as `SparseAutoencoder.parameters`, copied; of another run, say.
        history : of the epochs that lie behind these weights.

        Raises
        ------
        RecipeError, DatasetError
            One sentence about what stands in the way.
        """
        self.recipe = recipe.check()
        fused.load()
        self.prepared = prepare(dataset, recipe)
        self.model = first_model(recipe, self.prepared)
        if weights is not None:
            _start_from(self.model, weights)
        self.epochs, self.epoch, self.history = recipe.epochs, len(history), history
        self.course = AS_PLANNED if weights is None else Course.from_weights(weights, self.epoch)
        self._learning_rate = recipe.learning_rate
        self.converged = False
        self.takes_small_steps = False
        self._run_id = run_id
        self._objective = objective_for(recipe, self.model, self.prepared)
        parameters = self.model.parameters
        self._optimizer = optimizer_for(recipe, parameters)
        self._lbfgs: LBFGS | None = None
        if recipe.optimizer == "lbfgs":
            self._metric = Centring(self._objective, self.prepared)
            self._lbfgs = LBFGS(parameters, self._objective.gradient, self._metric)
        self._patience = Patience(recipe.patience, parameters)
        self._pace = Pace(history[-1].seconds if history else 0.0)
        self._work: Work[None] | None = None
        self._progress = 0.0
        self._first_cost = math.nan
        self._good: Floats = self.model.parameters.copy()
        self._good_epoch = self.epoch
        self._begin_epoch()

    @classmethod
    def resume(
        cls, recipe: Recipe, dataset: Dataset, state: TrainerState, *, run_id: int = 0
    ) -> Trainer:
        """A run that goes on from `state`, to the last bit as if it had not been left.

        Raises
        ------
        RecipeError, DatasetError, StateError
            One sentence about what stands in the way.
        """
        trainer = cls(recipe, dataset, run_id=run_id)
        trainer._recall(state)
        return trainer

    def state(self) -> TrainerState:
        """The run as it stood after its last step, copied, at any yield; see `resume`."""
        resting = self._lbfgs.resting() if self._lbfgs else self.model.parameters
        return TrainerState(
            epoch=self.epoch,
            batches=self._batches,
            epochs=self.epochs,
            learning_rate=self.learning_rate,
            seconds=self._pace.seconds,
            images=self._pace.images,
            first_cost=self._first_cost,
            good_epoch=self._good_epoch,
            converged=self.converged,
            parameters=resting.copy(),
            good=self._good.copy(),
            mean_activation=self._resting_mean(),
            sums=self._sums.memory(),
            memory={**(self._lbfgs or self._optimizer).memory(), **self._patience.memory()},
            history=self.history,
            course=self.course,
        )

    @property
    def learning_rate(self) -> float:
        """In force from the next step on; can be set at any time."""
        return self._learning_rate

    @learning_rate.setter
    def learning_rate(self, rate: float) -> None:
        self._learning_rate = rate
        is_through = self._batches and self._batches == self._batches_an_epoch()
        step = (self.epoch + 1, 0) if is_through else (self.epoch, self._batches)
        self.course = self.course.with_rate(*step, rate, self.recipe.learning_rate)

    def run(self) -> Iterator[Snapshot]:
        """Trains until `epochs`, yielding a light snapshot after every few milliseconds of work.

        A caller may stop pulling for as long as it likes, at any yield, and go on with the same
        iterator or with a new one: the results are the same to the last bit. A run that patience
        has ended counts anew.

        Raises
        ------
        Diverged
            After putting the last good weights back. A lower learning rate set, the run can go on.
        """
        if self._patience.is_out:
            self._patience.start_over()
            if self._lbfgs is not None:
                self._lbfgs.reset()  # what it knows is of other weights than those put back
        while self.end_reason is None:
            self._work_on()
            yield self.snapshot(units=False)

    def snapshot(
        self,
        selection: ImageSelection | None = None,
        *,
        units: bool = True,
        model: bool = False,
    ) -> Snapshot:
        """The run now, with copies of what is asked for: unit activations, pairs, the model."""
        light = Snapshot(
            run_id=self._run_id,
            epoch=self.epoch,
            epoch_progress=self._progress,
            epochs=self.epochs,
            history=self.history,
            seconds=self._pace.seconds,
            images_per_second=self._pace.images_per_second,
            learning_rate=self.learning_rate,
            best_epoch=self.best_epoch,
            course=self.course,
            model=self.model.copy() if model else None,
            images=self.prepared if model else None,
        )
        if not units and selection is None:
            return light
        selection = at_hand(selection, self.prepared)
        # Large weights may overflow on their way through; the activations end at 0 or 1 all the
        # same.
        with np.errstate(over="ignore", invalid="ignore"):
            return replace(
                light,
                unit_activation=self._unit_activation() if units else None,
                pairs=image_pairs(self.model, self.prepared, selection) if selection else None,
            )

    @property
    def end_reason(self) -> str | None:
        """Why the run is over: "epochs", "converged", "no_improvement"; None while it is not."""
        if self.converged:
            return "converged"
        if self._patience.is_out:
            return "no_improvement"
        return "epochs" if self.epoch >= self.epochs else None

    @property
    def best_epoch(self) -> int | None:
        return self._patience.best_epoch if self._patience.is_out else None

    @property
    def image_shape(self) -> tuple[int, int]:
        """(rows, columns) of the images."""
        return self.prepared.image_shape

    @property
    def epoch_progress(self) -> float:
        """Share of the epoch under way, 0 up to 1."""
        return self._progress

    @property
    def seconds(self) -> float:
        """Training time so far: not loading, not measuring, not waiting to be pulled."""
        return self._pace.seconds

    @property
    def images_seen(self) -> float:
        """Images gone through so far, in all epochs."""
        return self._pace.images

    def squared_error(self) -> float:
        """Σ‖y−x‖² over all training images, with the weights as they are."""
        return squared_error(self.model, self.recipe, self.prepared)

    def _work_on(self) -> None:
        """Goes on with the epoch for a few milliseconds, to its end at most."""
        if self._work is None:
            self._work = self._epoch_work()
        self._pace.start()
        # A diverging run overflows before its cost tells; the cost is judged at every step.
        with np.errstate(all="ignore"):
            try:
                self._progress = next(self._work)
                while not self.takes_small_steps and self._pace.slice_seconds < _SLICE:
                    self._progress = next(self._work)
            except StopIteration:
                self._work, self._progress = None, 0.0
            except Diverged:
                self._restore()
                raise
            finally:
                self._pace.stop()

    def _recall(self, state: TrainerState) -> None:
        parameters = self.model.parameters
        np.copyto(parameters, remembered({"weights": state.parameters}, "weights", parameters))
        np.copyto(self._good, remembered({"weights": state.good}, "weights", parameters))
        sums = remembered({"sums": state.sums}, "sums", self._sums.memory())
        (self._lbfgs or self._optimizer).recall(state.memory)
        self._patience.recall(state.memory)
        self._objective.mean_activation = self._mean = state.mean_activation
        self.epoch, self.epochs, self.history = state.epoch, state.epochs, state.history
        self._learning_rate, self.converged = state.learning_rate, state.converged
        self.course = state.course
        self._first_cost, self._good_epoch = state.first_cost, state.good_epoch
        self._pace = Pace(state.seconds, state.images)
        self._batches = state.batches
        self._sums.recall(sums)

    def _resting_mean(self) -> NDArray[np.float64] | None:
        """ρ̂ after the last step; an evaluation under way may have changed it already."""
        if self._lbfgs is None:
            return self._mean
        return self._metric.means if self._lbfgs.is_searching else self._objective.mean_activation

    def _begin_epoch(self) -> None:
        self._sums, self._batches = EpochSums(self.model.hidden_units), 0
        self._mean = self._objective.mean_activation

    def _epoch_work(self) -> Work[None]:
        """What is left of the epoch, yielding the share of it that is done."""
        if self._lbfgs is None:
            yield from self._take_steps()
        elif not self._batches and not (yield from self._iterate(self._lbfgs)):
            self.converged = True
            return
        validation = yield from self._validation()
        self._close_epoch(validation)

    def _take_steps(self) -> Work[None]:
        """A step for each batch of the epoch that is left."""
        images = len(self.prepared.training)
        size = min(self.recipe.batch_size or images, images)
        order = self._order(images, size)
        for number in range(self._batches, self._batches_an_epoch()):
            first = number * size
            batch = order[first : first + size]
            work = self._evaluate(batch, (self.recipe.seed, self.epoch, number))
            terms = yield from within(work, first / images, len(batch) / images)
            self._judge(terms.cost)
            if not first:
                self._keep()
            self._optimizer.step(
                self.model.parameters, self._objective.gradient, self.learning_rate
            )
            self._note(terms)
        yield 1.0

    def _batches_an_epoch(self) -> int:
        images = len(self.prepared.training)
        whole = self._lbfgs is not None or not self.recipe.batch_size
        return 1 if whole else math.ceil(images / self.recipe.batch_size)

    def _note(self, terms: Terms) -> None:
        """A step is done."""
        self._sums.add(terms)
        self._batches += 1
        self._mean = self._objective.mean_activation

    def _iterate(self, lbfgs: LBFGS) -> Work[bool]:
        """A step of L-BFGS on the whole set; returns whether there was a lower cost to go to."""
        everything = np.arange(len(self.prepared.training))
        # Pixels are blanked once and for all: a line search needs the same cost at each trial.
        terms = yield from lbfgs.iterate(lambda: self._evaluate(everything, (self.recipe.seed,)))
        if terms is None:
            return False
        self._judge(terms.cost)
        self._note(terms)
        return True

    def _evaluate(self, batch: NDArray[np.intp], noise: tuple[int, ...]) -> Work[Terms]:
        """Cost and gradient, counting the images as they pass."""
        seen = self._pace.images
        work = self._objective.evaluate(batch, noise)
        while True:
            try:
                done = next(work)
            except StopIteration as end:
                self._pace.images = seen + len(batch)
                terms: Terms = end.value
                return terms
            self._pace.images = seen + done * len(batch)
            yield done

    def _order(self, images: int, size: int) -> NDArray[np.intp]:
        """The images in this epoch's order: shuffled where there are batches."""
        if size == images:
            return np.arange(images)
        # A generator for each epoch, so that an epoch does not depend on how the run got there.
        return np.random.default_rng((self.recipe.seed, self.epoch)).permutation(images)

    def _validation(self) -> Work[float | None]:
        """The loss of the images kept aside, as `EpochRecord` has it."""
        if self.prepared.validation is None:
            return None
        count = len(self.prepared.validation)
        loss, _ = yield from measured_loss(
            self.model, self._objective.loss, self.prepared, count, validation=True
        )
        return self._objective.reconstruction_term(loss, count)

    def _close_epoch(self, validation: float | None) -> None:
        size = math.sqrt(squared_norm(self.model.parameters) / self.model.parameters.size)
        # L-BFGS only ever goes downhill, however far.
        if not (size <= LARGEST_WEIGHTS or (self._lbfgs and math.isfinite(size))):
            self._diverge(self._sums.cost)
        self.epoch += 1
        self.history += (self._sums.record(self.epoch, validation, self._pace.seconds),)
        self._patience.look_at(self.history[-1])
        if self._patience.is_out:
            self.course = self.course.with_return(self.epoch, self._patience.best_epoch)
        self._begin_epoch()

    def _judge(self, cost: float) -> None:
        """Ends the run where the cost has left all bounds."""
        if math.isnan(self._first_cost):
            if not math.isfinite(cost):
                self._diverge(cost, overshoots=False)
            self._first_cost = cost
        if not cost <= COST_GROWTH * self._first_cost:
            self._diverge(cost)

    def _diverge(self, cost: float, *, overshoots: bool = True) -> NoReturn:
        raise Diverged(
            self.epoch + 1, cost, self._good_epoch, self.learning_rate, overshoots=overshoots
        )

    def _keep(self) -> None:
        """Remembers weights whose cost was found good."""
        np.copyto(self._good, self.model.parameters)
        self._good_epoch = self.epoch

    def _restore(self) -> None:
        """Goes back to the last good weights; what led away from them is forgotten."""
        np.copyto(self.model.parameters, self._good)
        self.epoch = self._good_epoch
        self.history = self.history[: self.epoch]
        self._work, self._progress = None, 0.0
        self._optimizer.reset()
        self._objective.forget()
        self._patience.start_over()
        rate, planned = self.learning_rate, self.recipe.learning_rate
        self.course = self.course.gone_back(self.epoch, rate, planned)
        self._begin_epoch()

    def _unit_activation(self) -> NDArray[np.float32]:
        mean = self._objective.mean_activation
        if mean is None:
            first = slice(0, _FIRST_LOOK)
            images = self.prepared.widen(first, self.model.parameters.dtype)
            mean = self.model.encode(images).mean(axis=0, dtype=np.float64)
        return np.asarray(mean, dtype=np.float32)


def _start_from(model: SparseAutoencoder, weights: Floats) -> None:
    if weights.shape != model.parameters.shape:
        raise RecipeError(
            "hidden_units",
            Sentence(
                "The weights to start from are {size:,} numbers, and a model of {pixels:,} "
                "pixels and {hidden_units:,} hidden units has {size2:,}. Keep the number of "
                "hidden units and the image size.",
                size=weights.size,
                pixels=model.pixels,
                hidden_units=model.hidden_units,
                size2=model.parameters.size,
            ),
        )
    np.copyto(model.parameters, weights)
