"""Schedules made of schedules. They nest, and take MindSpore's schedules, lists and numbers as parts."""

from __future__ import annotations

import functools
import operator
from typing import Any

import numpy as np
from mindspore import Tensor, nn

from ms_optim.checks import ANY, check_choice, check_count, check_number, check_rising, show
from ms_optim.schedules.base import CellSchedule, Schedule
from ms_optim.schedules.decay import Constant, between, falling_cosine, rate
from ms_optim.schedules.lists import Table
from ms_optim.schedules.math import maximum, minimum, where


def as_schedule(name: str, value: Any) -> Schedule:
    """A schedule from a schedule, any other Cell, a number, or a list, array or Tensor of numbers."""
    if isinstance(value, Schedule):
        return value
    if isinstance(value, nn.Cell):
        return CellSchedule(value)
    if isinstance(value, (list, tuple)) or (isinstance(value, (Tensor, np.ndarray)) and value.ndim):
        return Table(value)
    return Constant(rate(name, value))


class Warmup(Schedule):
    r"""From ``start`` to the schedule's first value in ``steps`` steps, then the schedule.

    .. math::
        \eta_t &= \mathrm{ramp}(t / \mathrm{steps}) && t < \mathrm{steps} \\
        \eta_t &= \mathrm{schedule}(t - \mathrm{steps}) && t \ge \mathrm{steps}

    Args:
        schedule: a schedule, or a number to stay at.
        steps: an int, at least 0.
        start: the value at step 0, at least 0. Default: 0.
        mode: ``"linear"``, ``"cosine"`` (half a wave), or ``"exponential"`` (a constant factor from step to
            step; ``start`` must be above 0). Default: ``"linear"``.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    ``Warmup(Cosine(peak, n - w, end), w, start)`` equals ``optax.warmup_cosine_decay_schedule(start,
    peak, w, n, end)``; ``Warmup(Exponential(...), w, start)`` equals
    ``optax.warmup_exponential_decay_schedule``.

    Example:
        >>> from ms_optim.schedules import Linear, Warmup
        >>> Warmup(Linear(1.0, 0.0, steps=4), steps=2).table(8)
        [0.0, 0.5, 1.0, 0.75, 0.5, 0.25, 0.0, 0.0]
    """

    def __init__(self, schedule: Any, steps: int, start: float = 0.0, mode: str = "linear") -> None:
        super().__init__(
            schedule=as_schedule("Warmup: schedule", schedule),
            steps=check_count("Warmup: steps", steps, low=0),
            start=rate("Warmup: start", start),
            mode=check_choice("Warmup: mode", mode, ("linear", "cosine", "exponential")),
        )
        self._top = self.schedule(0)
        if self.mode == "exponential" and not (self.start > 0.0 and self._top > 0.0):
            raise ValueError(
                f"Warmup: start and the schedule's first value must be above 0 with mode='exponential', "
                f"got {self.start:g} and {self._top:g}"
            )

    def value(self, step):
        if self.steps == 0:
            return self.schedule.value(step)
        done = minimum(step / self.steps, 1.0)
        if self.mode == "exponential":
            ramp = self.start * (self._top / self.start) ** done
        else:
            left = falling_cosine(done) if self.mode == "cosine" else 1.0 - done
            ramp = between(self.start, self._top, left)
        return where(step < self.steps, ramp, self.schedule.value(maximum(step - self.steps, 0.0)))


class Sequence(Schedule):
    """One schedule after another; each begins anew, at its own step 0, at its boundary.

    Args:
        schedules: schedules, or numbers to stay at; at least one.
        boundaries: the steps at which the second and later schedules begin: rising ints, at least 1, one
            fewer than schedules.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's ``SequentialLR`` and ``optax.join_schedules``.

    Example:
        >>> from ms_optim.schedules import Linear, Sequence
        >>> Sequence([Linear(0.0, 1.0, steps=2), Linear(0.5, 0.0, steps=2)], [3]).table(6)
        [0.0, 0.5, 1.0, 0.5, 0.25, 0.0]
    """

    def __init__(self, schedules: Any, boundaries: Any) -> None:
        if not isinstance(schedules, (list, tuple, nn.CellList)) or not len(schedules):
            raise TypeError(f"Sequence: schedules must be a list of schedules, got {show(schedules)}")
        super().__init__(
            schedules=tuple(as_schedule(f"Sequence: schedules[{i}]", s) for i, s in enumerate(schedules)),
            boundaries=check_rising("Sequence: boundaries", boundaries),
        )
        if len(self.boundaries) != len(self.schedules) - 1:
            raise ValueError(
                f"Sequence: boundaries must be one fewer than schedules, "
                f"got {len(self.boundaries)} boundaries for {len(self.schedules)} schedules"
            )

    def value(self, step):
        result = self.schedules[0].value(step)
        for boundary, schedule in zip(self.boundaries, self.schedules[1:]):
            result = where(step < boundary, result, schedule.value(maximum(step - boundary, 0.0)))
        return result


class _Fold(Schedule):
    """Schedules and numbers, put together by an operator."""

    symbol = ""
    function: Any = None

    def __init__(self, parts: Any) -> None:
        owner = type(self).__name__
        if not isinstance(parts, (list, tuple, nn.CellList)) or not len(parts):
            raise TypeError(f"{owner}: parts must be a list of schedules and numbers, got {show(parts)}")
        super().__init__(parts=tuple(self._part(f"{owner}: parts[{i}]", p) for i, p in enumerate(parts)))

    @staticmethod
    def _part(name: str, part: Any) -> Any:
        return as_schedule(name, part) if isinstance(part, nn.Cell) else check_number(name, part, ANY)

    def value(self, step):
        values = [part.value(step) if isinstance(part, Schedule) else part for part in self.parts]
        return functools.reduce(type(self).function, values)

    def __repr__(self) -> str:
        shown = (f"({part})" if isinstance(part, Add) else str(part) for part in self.parts)
        return f" {self.symbol} ".join(shown)


class Multiply(_Fold):
    """The product of schedules and numbers, as ``schedule * other`` gives it.

    Args:
        parts: schedules and numbers, at least one.

    Raises:
        ValueError, TypeError: a part that is neither a schedule nor a finite number; the message names it.

    Equals torch's ``ChainedScheduler`` of schedulers that each multiply the learning rate.

    Example:
        >>> from ms_optim.schedules import Exponential, Multiply, Piecewise
        >>> Multiply([Piecewise([2], [0.5, 1.0]), Exponential(1.0, 0.5, 1)]).table(4)
        [0.5, 0.25, 0.25, 0.125]
    """

    symbol, function = "*", operator.mul


class Add(_Fold):
    """The sum of schedules and numbers, as ``schedule + other`` gives it.

    Args:
        parts: schedules and numbers, at least one.

    Raises:
        ValueError, TypeError: a part that is neither a schedule nor a finite number; the message names it.

    Example:
        >>> from ms_optim.schedules import Linear
        >>> (Linear(1.0, 0.0, steps=2) + 0.25).table(3)
        [1.25, 0.75, 0.25]
    """

    symbol, function = "+", operator.add
