"""Schedules made of schedules. They nest, and take MindSpore's schedules, lists and numbers as parts."""

from __future__ import annotations

import functools
import operator
from typing import Any

import numpy as np
from mindspore import Tensor, nn

from ms_optim.checks import ANY, check_choice, check_count, check_number, check_rising, show
from ms_optim.schedules.base import CellSchedule, Schedule
from ms_optim.schedules.curves import between, falling, rate
from ms_optim.schedules.decay import Constant
from ms_optim.schedules.lists import Table
from ms_optim.schedules.math import clip, maximum, minimum, where


def as_schedule(name: str, value: Any) -> Schedule:
    """A schedule from a schedule, any other Cell, a number, or a list, array or Tensor of numbers."""
    if isinstance(value, Schedule):
        return value
    if isinstance(value, nn.Cell):
        schedule = CellSchedule(value)
        try:
            schedule(0)
        except Exception as error:  # Whatever a Cell that is no schedule makes of a step.
            kind = type(value).__name__
            raise TypeError(
                f"{name} must be a schedule, but {kind} gives no number for a step: {error}"
            ) from error
        return schedule
    if isinstance(value, (list, tuple)) or (isinstance(value, (Tensor, np.ndarray)) and value.ndim):
        try:
            return Table(value)
        except (TypeError, ValueError) as error:
            raise type(error)(f"{name}: {error}") from error
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
            ramp = between(self.start, self._top, falling(self.mode, done))
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


class SWALR(Schedule):
    r"""A schedule until a step, then from its value there to ``swa_lr``, which holds.

    .. math::
        \eta_t &= \mathrm{schedule}(t) && t \le \mathrm{start} \\
        \eta_t &= \mathrm{swa\_lr} + (\mathrm{schedule}(\mathrm{start}) - \mathrm{swa\_lr})
            f\left(\min\left(\tfrac{t - \mathrm{start}}{\mathrm{anneal\_steps}}, 1\right)\right)
            && t > \mathrm{start}

    where :math:`f(z)` is :math:`\frac12 (1 + \cos \pi z)` (``"cos"``) or :math:`1 - z` (``"linear"``). It
    goes with averages of weights, which want a rate that stays high: :class:`ms_optim.transforms.SWA`.

    Args:
        schedule: a schedule, a list, or a number to stay at.
        start: the last step of the schedule's own, an int, at least 0.
        swa_lr: the last value, at least 0.
        anneal_steps: an int, at least 0, where ``swa_lr`` comes at once. Default: 10.
        anneal: ``"cos"`` or ``"linear"``. Default: ``"cos"``.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals torch's scheduler and then its ``SWALR``, which is stepped from ``start`` on. By the epoch, as
    there: ``EpochScheduler(opt, SWALR(...))``.

    References:
        Izmailov et al., "Averaging Weights Leads to Wider Optima and Better Generalization",
        arXiv:1803.05407.

    Example:
        >>> from ms_optim.schedules import SWALR, Linear
        >>> SWALR(Linear(1.0, 0.0, 8), start=2, swa_lr=0.25, anneal_steps=2, anneal="linear").table(6)
        [1.0, 0.875, 0.75, 0.5, 0.25, 0.25]
    """

    def __init__(
        self, schedule: Any, start: int, swa_lr: float, anneal_steps: int = 10, anneal: str = "cos"
    ) -> None:
        super().__init__(
            schedule=as_schedule("SWALR: schedule", schedule),
            start=check_count("SWALR: start", start, low=0),
            swa_lr=rate("SWALR: swa_lr", swa_lr),
            anneal_steps=check_count("SWALR: anneal_steps", anneal_steps, low=0),
            anneal=check_choice("SWALR: anneal", anneal, ("cos", "linear")),
        )

    def value(self, step):
        own = self.schedule.value(minimum(step, float(self.start)))
        done = clip((step - self.start) / max(self.anneal_steps, 1), 0.0, 1.0)
        if self.anneal_steps == 0:
            done = where(step > self.start, 1.0, 0.0)
        return between(own, self.swa_lr, falling(self.anneal, done))


class Proportional(Schedule):
    r"""A value that goes with another schedule's, in proportion.

    .. math::
        \mathrm{min\_value} + (\mathrm{max\_value} - \mathrm{min\_value})
            \frac{\mathrm{other}(t) - \mathrm{min\_lr}}{\mathrm{max\_lr} - \mathrm{min\_lr}}

    Where the other leaves the range from ``min_lr`` to ``max_lr``, the value leaves its own.

    Args:
        other: a schedule, a list, or a number: mostly the learning rate.
        max_lr: where the value is ``max_value``, above ``min_lr``.
        max_value: at least 0; it may be below ``min_value``.
        min_lr: where the value is ``min_value``, at least 0. Default: 0.
        min_value: at least 0. Default: 0.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    Equals pytorch_optimizer's ``ProportionScheduler`` (whose ``min_value`` and ``max_value`` are both 2 where
    nothing is said).

    References:
        Zhuang et al., "Surrogate Gap Minimization Improves Sharpness-Aware Training", arXiv:2203.08065.

    Example:
        >>> from ms_optim.schedules import Linear, Proportional
        >>> Proportional(Linear(0.1, 0.0, 4), max_lr=0.1, max_value=2.0, min_value=1.0).table(6)
        [2.0, 1.75, 1.5, 1.25, 1.0, 1.0]
    """

    def __init__(
        self, other: Any, max_lr: float, max_value: float, min_lr: float = 0.0, min_value: float = 0.0
    ) -> None:
        super().__init__(
            other=as_schedule("Proportional: other", other),
            max_lr=rate("Proportional: max_lr", max_lr),
            max_value=rate("Proportional: max_value", max_value),
            min_lr=rate("Proportional: min_lr", min_lr),
            min_value=rate("Proportional: min_value", min_value),
        )
        if self.max_lr <= self.min_lr:
            raise ValueError(
                f"Proportional: max_lr must be above min_lr, got {self.max_lr:g} and {self.min_lr:g}"
            )

    def value(self, step):
        part = (self.other.value(step) - self.min_lr) / (self.max_lr - self.min_lr)
        return between(self.max_value, self.min_value, part)


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
