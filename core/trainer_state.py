"""All that a run needs in order to go on to the last bit as if it had never been left."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from numpy.typing import NDArray

from core.blocks import Floats
from core.course import AS_PLANNED, Course
from core.sentence import Sentence
from core.snapshot import EpochRecord

#: What an optimizer remembers, by name. The arrays are nobody else's to change.
Memory: TypeAlias = Mapping[str, NDArray[Any]]


@dataclass(frozen=True, slots=True, eq=False)
class TrainerState:
    """A run between two of its steps, copied out of a `Trainer`.

    Attributes
    ----------
    epoch, batches : whole epochs behind it, and steps taken in the one under way.
    epochs, learning_rate : as set last.
    seconds, images : training time and images gone through so far.
    first_cost : what divergence is measured by; not a number before the first step.
    good_epoch : the epoch that `good` belongs to.
    converged : whether L-BFGS can find no lower cost.
    parameters : flat ndarray of the weights.
    good : the last weights whose cost was found good.
    mean_activation : ρ̂ as KL sees it, shape (hidden_units,), or None.
    sums : the epoch's sums so far, as `EpochSums` keeps them.
    memory : the optimizer's, and the best weights where the recipe has patience.
    history : one record for each whole epoch.
    course : what befell it that its recipe does not tell.
    """

    epoch: int
    batches: int
    epochs: int
    learning_rate: float
    seconds: float
    images: float
    first_cost: float
    good_epoch: int
    converged: bool
    parameters: Floats
    good: Floats
    mean_activation: NDArray[Any] | None
    sums: NDArray[Any]
    memory: Memory
    history: tuple[EpochRecord, ...]
    course: Course = AS_PLANNED


class StateError(ValueError):
    """A state that does not belong to this recipe and these images: one sentence."""


def remembered(memory: Memory, name: str, like: NDArray[Any]) -> NDArray[Any]:
    """An array of a memory, if it is of the shape and type of `like`.

    Raises
    ------
    StateError
        One sentence.
    """
    found = memory.get(name)
    if found is None or found.shape != like.shape or found.dtype != like.dtype:
        raise StateError(
            Sentence(
                "The state of the run does not fit its recipe: its {name} differs.", name=name
            )
        )
    return found
