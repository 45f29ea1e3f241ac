"""What befell a run that its recipe does not tell: without it, its costs can't be had again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.blocks import Floats


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """Where a run started from, and what was changed on its way.

    Attributes
    ----------
    start : flat weights that it started from in place of those the recipe draws; or None.
    first_epoch : epochs that lay behind these weights, of which nothing is known but the history.
    rates : (epoch, batch, learning rate): in force from that step of the epoch on, both from 0.
    forgotten : epochs before which the optimizer's memory and the running mean of activations
        were emptied, since the run had diverged.
    returns : (epoch, best epoch): after the first, the weights of the second were put back.
    is_known : false where a file does not tell, since it is from before courses were kept.
    """

    start: Floats | None = None
    first_epoch: int = 0
    rates: tuple[tuple[int, int, float], ...] = ()
    forgotten: tuple[int, ...] = ()
    returns: tuple[tuple[int, int], ...] = ()
    is_known: bool = True

    @classmethod
    def from_weights(cls, weights: Floats, first_epoch: int) -> Course:
        """The course of a run that starts from given weights, copied."""
        start = weights.copy()
        start.flags.writeable = False
        return cls(start, first_epoch)

    def with_rate(self, epoch: int, batch: int, rate: float, planned: float) -> Course:
        """Another learning rate from a step on; `planned` is the recipe's."""
        rates = [each for each in self.rates if each[:2] < (epoch, batch)]
        if rate != (rates[-1][2] if rates else planned):
            rates.append((epoch, batch, rate))
        return replace(self, rates=tuple(rates))

    def gone_back(self, epoch: int, rate: float, planned: float) -> Course:
        """The run diverged: it stands before `epoch` again, with the rate that was set last."""
        earlier = replace(
            self,
            forgotten=(*(each for each in self.forgotten if each < epoch), epoch),
            returns=tuple(each for each in self.returns if each[0] <= epoch),
        )
        return earlier.with_rate(epoch, 0, rate, planned)

    def with_return(self, epoch: int, best: int) -> Course:
        """Patience ended a stretch: the weights of its best epoch are back."""
        return replace(self, returns=(*self.returns, (epoch, best)))

    def about(self) -> dict[str, object]:
        """All but the weights, as JSON takes it."""
        return {
            "first_epoch": self.first_epoch,
            "rates": self.rates,
            "forgotten": self.forgotten,
            "returns": self.returns,
        }

    @classmethod
    def of(cls, about: dict[str, object], start: Floats | None) -> Course:
        """What `about` gave; raises TypeError, ValueError or KeyError where it makes no sense."""
        rates, returns, forgotten = (
            _rows(about[key]) for key in ("rates", "returns", "forgotten")
        )
        course = cls(
            start=start,
            first_epoch=_count(about["first_epoch"]),
            rates=tuple((_count(e), _count(b), float(rate)) for e, b, rate in rates),
            forgotten=tuple(map(_count, forgotten)),
            returns=tuple((_count(epoch), _count(best)) for epoch, best in returns),
        )
        if any(not 0 < best < epoch for epoch, best in course.returns):
            raise ValueError("returns")
        return course


def _rows(told: object) -> list[Any]:
    if not isinstance(told, list | tuple):
        raise TypeError("no list")
    return list(told)


def _count(told: object) -> int:
    if type(told) is not int or told < 0:
        raise ValueError("no count")
    return told


#: The course of a run that is as its recipe says.
AS_PLANNED = Course()
