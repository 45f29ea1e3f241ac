"""When a run has left all bounds."""

from __future__ import annotations

from core.sentence import Sentence
from core.settings import format_number

#: A cost this many times the first one means that steps overshoot. So do weights of this size,
#: root mean square: every sigmoid is then at one of its ends, where the cost stays finite and
#: learning stops. Trained weights stay below 2.
COST_GROWTH, LARGEST_WEIGHTS = 10, 25


class Diverged(Exception):  # noqa: N818 - an end that a run can have, not a fault of the program
    """Steps overshot: the cost grew out of all bounds. The last good weights are back in place.

    Attributes
    ----------
    fact, cause : what happened, and why and what was kept.
    """

    def __init__(
        self,
        epoch: int,
        cost: float,
        last_good_epoch: int,
        learning_rate: float,
        *,
        overshoots: bool = True,
    ) -> None:
        """`overshoots`: whether a lower rate would help; not where no cost was ever finite."""
        kept = Sentence("The weights of epoch {epoch:,} are kept.", epoch=last_good_epoch)
        if not last_good_epoch:
            kept = Sentence("The weights before the first step are kept.")
        why = (
            Sentence(
                "The learning rate, {rate}, is too high: each step overshoots.",
                rate=format_number(learning_rate),
            )
            if overshoots
            else Sentence(
                "Its cost was not finite before any step: the weights it starts from hold some "
                "units fully on or off for every image. Choose the Glorot start."
            )
        )
        self.fact = Sentence("The run diverged at epoch {epoch:,}.", epoch=epoch)
        self.cause = Sentence("{why} {kept}", why=why, kept=kept)
        super().__init__(Sentence("{fact} {cause}", fact=self.fact, cause=self.cause))
        self.overshoots = overshoots
        self.epoch = epoch
        self.cost = cost
        self.last_good_epoch = last_good_epoch
        self.learning_rate = learning_rate
