"""Hyperparameters: numbers that can be rewritten between steps, and schedules; their ranges."""

from __future__ import annotations

import math
import numbers
import warnings
from typing import Any, Union

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.checks import (
    BELOW_ONE,
    LOWEST,
    NOT_NEGATIVE,
    POSITIVE,
    UNIT,
    Interval,
    check_no_optimizer,
    check_number,
    show,
)
from ms_optim.platform.owned import held
from ms_optim.platform.recording import put
from ms_optim.schedules import Schedule, Table

Source = Union[float, nn.Cell]

# A value that no hyperparameter has: it stands where a schedule has not been overwritten.
_UNWRITTEN = float("nan")

RANGES = {
    "lr": NOT_NEGATIVE,
    "weight_decay": NOT_NEGATIVE,
    "l1_decay": NOT_NEGATIVE,
    "loss_scale": POSITIVE,
    "momentum": UNIT,
    "dampening": UNIT,
    "betas": BELOW_ONE,
    "eps": NOT_NEGATIVE,
    "max_grad_norm": POSITIVE,
    "max_grad_value": POSITIVE,
}


def check_source(where: str, value: Any, interval: Interval) -> Source:
    """A hyperparameter as a float or a schedule: a number, a 0-D or 1-D Tensor, a list, a Cell."""
    if isinstance(value, Schedule):
        # Its first value at least; later ones are checked when a step takes them.
        check_number(f"{where}(0)", value(0), interval)
    if isinstance(value, nn.Cell):
        check_no_optimizer(where, value)
        return value
    if isinstance(value, (Tensor, np.ndarray)) and value.ndim > 0:
        if value.ndim > 1:
            raise ValueError(f"{where} must have 0 or 1 dimensions, got shape {tuple(value.shape)}")
        value = list(value.asnumpy() if isinstance(value, Tensor) else value)
    if isinstance(value, (list, tuple)):
        if not value:
            raise ValueError(f"{where} must have at least one value, got an empty list")
        return Table([check_number(f"{where}[{i}]", v, interval) for i, v in enumerate(value)], interval)
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (numbers.Real, Tensor, np.ndarray)):
        hint = "; schedules.Lambda makes a schedule of a function" if callable(value) else ""
        raise TypeError(
            f"{where} must be {interval}, a list, a Tensor or a schedule, got {show(value)}{hint}"
        )
    return check_number(where, value, interval)


def is_zero(source: Source) -> bool:
    """Whether a hyperparameter is 0, and no schedule drives it."""
    return not isinstance(source, nn.Cell) and source == 0.0


def start_value(source: Source) -> Tensor:
    """What a hyperparameter's Parameter holds at first."""
    return Tensor(_UNWRITTEN if isinstance(source, nn.Cell) else source, ms.float64)


class Hyperparameter(nn.Cell):
    """One hyperparameter of one group, as a graph reads it at each step.

    Args:
        source: a number, or a Cell of ``global_step``.
        value: the Parameter that holds the number that is in force, if one is.
        interval: the values that may be written.
        global_step: the optimizer's counter.
    """

    def __init__(self, source: Source, value: Parameter, interval: Interval, global_step: Parameter) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "global_step", global_step)
        self.interval = interval
        self.schedule = source if isinstance(source, nn.Cell) else None
        # A schedule of ours gives float64 for a float64 step; any other Cell is given the counter itself.
        self.exact = isinstance(source, Schedule)
        self.value = value
        # Where the value of this schedule stands among those that a step may be handed.
        self.place = 0
        self._last_used: tuple[int, float] | None = None
        self.has_warned = False
        self.publish(None, None)

    def publish(self, public: Parameter | None, used: Parameter | None) -> None:
        """Let others assign it: a learning rate that no schedule drives (see rates.py).

        Args:
            public: a float32 Parameter to assign.
            used: the one that holds what a ``construct`` of one's own has read of it, if there is one.
        """
        # Not as Parameters of this Cell: they are the optimizer's.
        object.__setattr__(self, "public", public)
        object.__setattr__(self, "used", used)
        self.is_public = public is not None
        # Where it stands among the rates of a step.
        self.rate_place = 0

    def construct(self, scheduled=(), rates=()):
        if self.is_public and rates:
            return rates[self.rate_place]
        if self.exact and scheduled:
            return ops.select(self.value > LOWEST, self.value, scheduled[self.place])
        return self.of(self.global_step)

    def of(self, global_step):
        """The value at a step, within a graph."""
        if self.schedule is None:
            return self.value
        step = ops.cast(global_step, ms.float64) if self.exact else global_step
        given = ops.reshape(ops.cast(self.schedule(step), ms.float64), ())
        return ops.select(self.value > LOWEST, self.value, given)

    def source(self) -> Source:
        """What is in force: the number, or the schedule."""
        value = self.value.item()
        return self.schedule if math.isnan(value) else value

    def is_scheduled(self) -> bool:
        """Whether a schedule is in force."""
        return self.schedule is not None and math.isnan(held(self.value))

    @property
    def in_force(self) -> float:
        """The number that the last step used or the next will, as it stands; NaN for a schedule."""
        return held(self.value)

    def at(self, step: int) -> float:
        """The value at a step (0 is the first)."""
        source = self.source()
        return self.scheduled(step) if isinstance(source, nn.Cell) else source

    def scheduled(self, step: int) -> float:
        """What the schedule gives for a step, whether it is in force or not."""
        assert self.schedule is not None
        if isinstance(self.schedule, Schedule):
            return self.schedule(step)
        try:
            given = self.schedule(Tensor([step], ms.int32))
            return float(np.reshape(ops.cast(given, ms.float64).asnumpy(), ()))
        except (TypeError, ValueError) as error:
            kind = type(self.schedule).__name__
            raise TypeError(
                f"{self.value.name}: the Cell {kind} gives no number for a step of shape (1,): {error}"
            ) from error

    def for_step(self, step: int) -> float:
        """The value at a step that is about to be taken.

        Raises:
            ValueError: a schedule is in force, and its value is out of range.
        """
        value = self.at(step)
        if value not in self.interval:
            raise ValueError(self._out_of_range(step, value))
        return value

    def last_used(self, global_step: int) -> float:
        """The value that the step before ``global_step`` used.

        A graph takes what its schedule gives; where that was out of range, a warning says so, once.
        """
        if self._last_used is not None and self._last_used[0] == global_step:
            return self._last_used[1]
        step = max(global_step - 1, 0)
        value = self.at(step) if self.is_scheduled() else self.in_force
        if global_step > 0 and self.used is not None:
            # NaN: no step has noted what it read.
            used = held(self.used)
            value = value if math.isnan(used) or used == np.float32(value) else used
        if value not in self.interval and not self.has_warned:
            self.has_warned = True
            warnings.warn(self._out_of_range(step, value), stacklevel=4)
        return value

    def _out_of_range(self, step: int, value: float) -> str:
        # Named group_<number>.<name>, behind the optimizer's name.
        by = "" if self.schedule is None else f"{type(self.schedule).__name__} gives "
        return f"{self.value.name}: at step {step} {by}{value:g}; it must be {self.interval}"

    def write(self, value: float, global_step: int) -> None:
        """Put a checked number in force from the next step on, in place of any schedule."""
        if global_step > 0:
            self._last_used = (global_step, self.last_used(global_step))
        self._put(value)

    def restore(self, value: float) -> None:
        """Put back a number, or NaN for the schedule; what was used before is forgotten."""
        self._last_used = None
        self._put(value)

    def _put(self, value: float) -> None:
        put(self.value, Tensor(value, ms.float64))
        if self.public is not None:
            put(self.public, Tensor(value, ms.float32))

    def forget(self) -> None:
        """What was used before is forgotten; what is in force stays."""
        self._last_used = None

    def remember(self, global_step: int, value: float) -> None:
        """Say what the step before ``global_step`` used."""
        self._last_used = (global_step, value)
