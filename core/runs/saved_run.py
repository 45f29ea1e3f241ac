"""A run at rest: all that is known of it, with or without its images."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeAlias

from core.autoencoder import SparseAutoencoder
from core.blocks import Floats
from core.datasets.dataset import Dataset, fingerprint
from core.datasets.prepare import PreparedData
from core.recipe import Recipe
from core.snapshot import EpochRecord
from core.trainer import Trainer
from core.trainer_state import TrainerState
from core.versions import versions_here

#: An epoch, and the flat parameters after it (`SparseAutoencoder.parameters`).
Moment: TypeAlias = tuple[int, Floats]


@dataclass(frozen=True, slots=True)
class DataIdentity:
    """Which images a run was trained on, told without them.

    Attributes
    ----------
    name, source : as of the `Dataset`.
    fingerprint : sha256 over the images as the recipe prepares them, in hex: those to train on,
        then those kept aside.
    count : of all these images.
    """

    name: str
    source: str
    fingerprint: str
    count: int


@dataclass(frozen=True, slots=True)
class Remarks:
    """What is said of a run; `is_named` where a person gave it its name or its note."""

    name: str
    note: str = ""
    starred: bool = False
    is_named: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class SavedRun:
    """A run as its file keeps it.

    Attributes
    ----------
    name : what a person calls it.
    recipe : what it was started by.
    image_shape : (rows, columns) of its images.
    data : which images; None where nothing is known of them.
    history : one record for each whole epoch.
    alpha, beta : the weights, shapes (D + 1, H) and (H + 1, D).
    moments : weights of earlier epochs, in rising order.
    state : what it takes to go on, or None where it can only be looked at.
    seconds : training time.
    status : "finished", "stopped", "paused", "training" (saved under way), "diverged", or "".
    versions : program -> version that trained it.
    created : when it was started, local time in ISO 8601.
    note, starred, is_named : the user's own: `is_named` where a person gave the name or note.
    uid : tells runs apart, also those of one name; a file saved again keeps it.
    """

    name: str
    recipe: Recipe
    image_shape: tuple[int, int]
    data: DataIdentity | None
    history: tuple[EpochRecord, ...]
    alpha: Floats
    beta: Floats
    moments: tuple[Moment, ...] = ()
    state: TrainerState | None = None
    seconds: float = 0.0
    status: str = ""
    versions: dict[str, str] = field(default_factory=dict)
    created: str = ""
    note: str = ""
    starred: bool = False
    is_named: bool = False
    uid: str = ""

    @property
    def model(self) -> SparseAutoencoder:
        """The model itself, ready to reconstruct."""
        return SparseAutoencoder.from_arrays(self.alpha, self.beta, self.recipe)

    @property
    def epoch(self) -> int:
        """Whole epochs done."""
        return self.state.epoch if self.state else len(self.history)

    @property
    def epochs(self) -> int:
        """Planned in all."""
        return self.state.epochs if self.state else max(self.recipe.epochs, self.epoch)

    def model_of(self, parameters: Floats) -> SparseAutoencoder:
        """The model of one of the `moments`."""
        split = self.alpha.size
        return SparseAutoencoder.from_arrays(
            parameters[:split].reshape(self.alpha.shape),
            parameters[split:].reshape(self.beta.shape),
            self.recipe,
        )


def run_of(
    trainer: Trainer,
    dataset: Dataset | None = None,
    *,
    name: str = "",
    status: str = "",
    moments: Sequence[Moment] = (),
    like: SavedRun | None = None,
    uid: str = "",
) -> SavedRun:
    """The run of a trainer as it stands after its last step, copied.

    Parameters
    ----------
    dataset : what it trains on; None: nothing is kept about the images.
    like : the run as it was saved before, whose name, note, star and uid it keeps.
    """
    return run_of_state(
        trainer.recipe,
        trainer.state(),
        trainer.prepared,
        data_identity(dataset, trainer.prepared) if dataset else None,
        name=name,
        status=status,
        moments=moments,
        like=like,
        uid=uid,
    )


def run_of_state(
    recipe: Recipe,
    state: TrainerState,
    prepared: PreparedData,
    data: DataIdentity | None,
    *,
    name: str = "",
    status: str = "",
    moments: Sequence[Moment] = (),
    like: SavedRun | None = None,
    uid: str = "",
) -> SavedRun:
    """As `run_of`, from a state that was copied before."""
    split = (prepared.pixels + 1) * recipe.hidden_units
    run = like or SavedRun(
        name=name,
        recipe=recipe,
        image_shape=prepared.image_shape,
        data=data,
        history=(),
        alpha=state.parameters[:0],
        beta=state.parameters[:0],
        created=datetime.now().astimezone().isoformat(timespec="seconds"),
        uid=uid or uuid.uuid4().hex,
    )
    return replace(
        run,
        name=name or run.name,
        history=state.history,
        alpha=state.parameters[:split].reshape(prepared.pixels + 1, recipe.hidden_units),
        beta=state.parameters[split:].reshape(recipe.hidden_units + 1, prepared.pixels),
        moments=tuple(moments),
        state=state,
        seconds=state.seconds,
        status=status,
        versions=versions_here(),
    )


def data_identity(dataset: Dataset, prepared: PreparedData) -> DataIdentity:
    """Which images `prepared` are; reads them all once, about a second for a gigabyte."""
    digest = fingerprint(prepared.training, prepared.image_shape)
    aside = 0
    if prepared.validation is not None:
        aside = len(prepared.validation)
        digest += fingerprint(prepared.validation, prepared.image_shape)
    return DataIdentity(
        name=dataset.name,
        source=dataset.source,
        fingerprint=digest,
        count=len(prepared.training) + aside,
    )
