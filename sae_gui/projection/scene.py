"""What the audience is shown of a run, in one frozen piece that every view paints from."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.recipe import Recipe
from core.snapshot import EpochRecord, ImagePairs
from sae_gui.model_feed import ModelView
from sae_gui.run_controller import RunStatus


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """A run at one moment.

    Attributes
    ----------
    history : one record for each whole epoch up to now.
    epoch : the one that is shown, at most `len(history)`; behind it when looked back at.
    pairs : originals and reconstructions, or None before there are any.
    image_shape : (rows, columns) of the images.
    view : the model whose units are shown, or None.
    """

    status: RunStatus = RunStatus.READY
    recipe: Recipe = field(default_factory=Recipe)
    history: tuple[EpochRecord, ...] = ()
    epoch: int = 0
    epochs: int = 1
    pairs: ImagePairs | None = None
    image_shape: tuple[int, int] = (28, 28)
    view: ModelView | None = None
    light_on_dark: bool = False
    looks_back: bool = False

    @property
    def shown(self) -> EpochRecord | None:
        """The record of the epoch that is shown."""
        return self.history[self.epoch - 1] if 0 < self.epoch <= len(self.history) else None
