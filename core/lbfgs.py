"""L-BFGS: steps by the curvature that the last few have shown, of a length that is searched for.

Source: Nocedal and Wright, "Numerical optimization", 2006, chapters 3 and 7; the acceptance of a
step whose decrease drowns in rounding follows Hager and Zhang, 2005.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from core.blocks import BLOCK, Floats, add_scaled, dot, flush_tiny
from core.objective import Terms
from core.trainer_state import Memory, remembered
from core.work import Work

#: Starts an evaluation at the parameters as they are; it leaves its gradient in place.
Evaluation: TypeAlias = Callable[[], Work[Terms]]

_DECREASE, _CURVATURE = 1e-4, 0.9
_MOST_TRIALS = 20
# After so many steps in a row that gain no more than rounding does, there is nothing left to gain.
_PATIENCE = 5
# What is remembered of a cost, beside the units' means.
_TERMS = ("images", "reconstruction", "sparsity_penalty", "weight_penalty", "squared_error")


@dataclass(frozen=True, slots=True)
class Trial:
    """A point of a line search: step length, cost, and the cost's derivative along the line."""

    step: float
    cost: float
    slope: float


class LBFGS:
    """Minimizes the cost over `parameters`, in place.

    Parameters
    ----------
    parameters : flat ndarray.
    gradient : flat ndarray, where an evaluation leaves its gradient.
    metric : multiplies a flat array by a symmetric, positive matrix in place: the inverse
        curvature as far as it is known before the first step. It may change from step to step.
    memory : how many steps the curvature is learnt from.

    Attributes
    ----------
    is_searching : whether a step is under way: the parameters are a trial of its length.
    """

    def __init__(
        self,
        parameters: Floats,
        gradient: Floats,
        metric: Callable[[Floats], None] = lambda _: None,
        memory: int = 20,
    ) -> None:
        self._parameters, self._gradient = parameters, gradient
        self._metric, self._memory = metric, memory
        self._pairs: deque[tuple[Floats, Floats, float]] = deque()
        self._start = np.empty_like(parameters)
        self._start_gradient = np.empty_like(parameters)
        self._direction = np.empty_like(parameters)
        self._measured = np.empty_like(parameters)
        self._scratch = np.empty(BLOCK, parameters.dtype)
        self._noise = float(np.finfo(parameters.dtype).eps)
        self._terms: Terms | None = None
        self._idle = 0
        self._lent = 0
        self.is_searching = False

    def iterate(self, evaluate: Evaluation) -> Work[Terms | None]:
        """One step; returns the cost where it ended, or None where nothing lower can be found.

        Yields where `evaluate` does.
        """
        if self._terms is None:
            self._terms = yield from evaluate()
        found = yield from self._step(evaluate, self._terms)
        if found is None and self._pairs:
            # The curvature learnt so far leads nowhere: once more, straight downhill.
            self._pairs.clear()
            found = yield from self._step(evaluate, self._terms)
        if found is None or self._idle_after(self._terms.cost - found.cost) > _PATIENCE:
            return None
        self._terms = found
        return found

    def resting(self) -> Floats:
        """The parameters before the step under way, not to be changed."""
        return self._start if self.is_searching else self._parameters

    def reset(self) -> None:
        """Forgets the cost and the curvature: the parameters are others now."""
        self._terms, self._idle, self._lent = None, 0, 0
        self._pairs.clear()

    def memory(self) -> Memory:
        """What the next step follows from; a step under way is left out and taken again.

        The pairs are lent, not copied: they change no more, and their arrays are not used again.
        """
        if self._terms is None:
            return {}
        terms = self._terms
        self._lent = len(self._pairs)
        memory = {
            "gradient": (self._start_gradient if self.is_searching else self._gradient).copy(),
            "idle": np.array([self._idle], np.int64),
            "curvatures": np.array([curvature for *_, curvature in self._pairs]),
            "terms": np.array([getattr(terms, name) for name in _TERMS], np.float64),
            "means": terms.mean_activation,
        }
        for number, (step, change, _) in enumerate(self._pairs):
            memory |= {f"step_{number}": step, f"change_{number}": change}
        return memory

    def recall(self, memory: Memory) -> None:
        """Goes on from what `memory` gave; raises StateError where that is another's."""
        if "terms" not in memory:
            return
        np.copyto(self._gradient, remembered(memory, "gradient", self._gradient))
        self._idle = int(remembered(memory, "idle", np.zeros(1, np.int64))[0])
        terms = remembered(memory, "terms", np.zeros(len(_TERMS))).tolist()
        images, *costs = terms
        figures = dict(zip(_TERMS[1:], costs, strict=True))
        means = memory.get("means", np.empty(0))
        self._terms = Terms(int(images), mean_activation=means, **figures)
        curvatures = memory.get("curvatures", np.empty(0)).reshape(-1).tolist()
        self._pairs.clear()
        for number, curvature in enumerate(curvatures[: self._memory]):
            step = remembered(memory, f"step_{number}", self._gradient)
            change = remembered(memory, f"change_{number}", self._gradient)
            self._pairs.append((step, change, curvature))
        self._lent = len(self._pairs)

    def _idle_after(self, gain: float) -> int:
        """How many steps in a row have now gained nothing worth the name."""
        assert self._terms is not None
        self._idle = self._idle + 1 if gain <= self._noise * abs(self._terms.cost) else 0
        return self._idle

    def _step(self, evaluate: Evaluation, terms: Terms) -> Work[Terms | None]:
        np.copyto(self._start, self._parameters)
        np.copyto(self._start_gradient, self._gradient)
        self._find_direction()
        slope = dot(self._direction, self._gradient)
        if not slope < 0:
            return None
        length = 1.0 if self._pairs else min(1.0, 1 / math.sqrt(-slope))
        self.is_searching = True
        found = yield from self._search(evaluate, Trial(0.0, terms.cost, slope), length)
        self.is_searching = False
        if found is None:
            np.copyto(self._parameters, self._start)
            np.copyto(self._gradient, self._start_gradient)
            return None
        self._learn()
        return found

    def _find_direction(self) -> None:
        """−H g by the two-loop recursion, into `_direction`."""
        direction = self._direction
        np.negative(self._gradient, out=direction)
        factors = []
        for step, change, curvature in reversed(self._pairs):
            factors.append(dot(step, direction) / curvature)
            add_scaled(direction, -factors[-1], change, self._scratch)
        self._metric(direction)
        if self._pairs:
            _, change, curvature = self._pairs[-1]
            np.copyto(self._measured, change)
            self._metric(self._measured)
            direction *= curvature / dot(change, self._measured)
        for step, change, curvature in self._pairs:
            back = dot(change, direction) / curvature
            add_scaled(direction, factors.pop() - back, step, self._scratch)
        flush_tiny(direction)

    def _learn(self) -> None:
        """Remembers how the gradient changed over the step, where that tells a curvature."""
        step, change = self._room()
        np.subtract(self._parameters, self._start, out=step)
        np.subtract(self._gradient, self._start_gradient, out=change)
        curvature = dot(step, change)
        if curvature > self._noise * math.sqrt(dot(step, step) * dot(change, change)):
            self._pairs.append((step, change, curvature))

    def _room(self) -> tuple[Floats, Floats]:
        """Arrays for one more pair, those of the oldest once there are enough."""
        if len(self._pairs) == self._memory:
            step, change, _ = self._pairs.popleft()
            self._lent -= 1
            if self._lent < 0:
                return step, change
        return np.empty_like(self._parameters), np.empty_like(self._parameters)

    def _search(self, evaluate: Evaluation, start: Trial, length: float) -> Work[Terms | None]:
        """A step that fulfils the strong Wolfe conditions; None where there is none."""
        low, high = start, None
        for _ in range(_MOST_TRIALS):
            terms = yield from self._try(evaluate, length)
            trial = Trial(length, terms.cost, dot(self._direction, self._gradient))
            if not self._decreases(start, trial) or trial.cost > low.cost + self._slack(start):
                high = trial
            elif abs(trial.slope) <= -_CURVATURE * start.slope:
                return terms
            else:
                if trial.slope * ((high.step if high else math.inf) - low.step) >= 0:
                    high = low
                low, before = trial, low
                if high is None:
                    length = _beyond(before, low)
                    continue
            if abs(high.step - low.step) <= self._noise * length:
                break
            length = _between(low, high)
        return (yield from self._try(evaluate, low.step)) if low.step else None

    def _try(self, evaluate: Evaluation, length: float) -> Work[Terms]:
        np.copyto(self._parameters, self._start)
        add_scaled(self._parameters, length, self._direction, self._scratch)
        flush_tiny(self._parameters)
        return (yield from evaluate())

    def _decreases(self, start: Trial, trial: Trial) -> bool:
        """Armijo's condition, or its approximation by slopes where rounding hides the decrease."""
        if trial.cost <= start.cost + _DECREASE * trial.step * start.slope:
            return True
        flat = trial.slope <= (2 * _DECREASE - 1) * start.slope
        return flat and trial.cost <= start.cost + self._slack(start)

    def _slack(self, start: Trial) -> float:
        """What rounding may add to a cost."""
        return self._noise * abs(start.cost)


def _beyond(before: Trial, last: Trial) -> float:
    """A longer step, since the cost still falls at the last one."""
    guess = _cubic_minimum(before, last)
    least, most = 1.1 * last.step, 10 * last.step
    return min(max(guess, least), most) if math.isfinite(guess) else 2 * last.step


def _between(one: Trial, other: Trial) -> float:
    """A step between two, a tenth of the way off both."""
    width = abs(one.step - other.step)
    left, right = min(one.step, other.step), max(one.step, other.step)
    guess = _cubic_minimum(one, other)
    if not math.isfinite(guess):
        guess = (left + right) / 2 if math.isfinite(other.cost) else left + 0.1 * width
    return min(max(guess, left + 0.1 * width), right - 0.1 * width)


def _cubic_minimum(one: Trial, other: Trial) -> float:
    """Where the cubic through two points and their slopes is lowest; NaN where nowhere."""
    width = other.step - one.step
    mean = one.slope + other.slope - 3 * (other.cost - one.cost) / width
    square = mean * mean - one.slope * other.slope
    if not square >= 0:
        return math.nan
    root = math.copysign(math.sqrt(square), width)
    bottom = other.slope - one.slope + 2 * root
    return other.step - width * (other.slope + root - mean) / bottom if bottom else math.nan
