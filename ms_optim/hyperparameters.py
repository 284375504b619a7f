"""Hyperparameters: numbers that can be rewritten between steps, and schedules; their ranges."""

from __future__ import annotations

import math
import numbers
from typing import Any, NamedTuple, Union

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops
from mindspore.nn.learning_rate_schedule import LearningRateSchedule

Source = Union[float, nn.Cell]

# A value that no hyperparameter has: it stands where a schedule has not been overwritten.
_UNWRITTEN = float("nan")
_LOWEST = -3.0e38


class Interval(NamedTuple):
    """The values that a hyperparameter may take, ends included unless said."""

    low: float = _LOWEST
    high: float = math.inf
    open_low: bool = False
    open_high: bool = False

    def __contains__(self, value: Any) -> bool:
        above = value > self.low if self.open_low else value >= self.low
        below = value < self.high if self.open_high else value <= self.high
        return math.isfinite(value) and above and below

    def __str__(self) -> str:
        if self.high == math.inf:
            if self.low == _LOWEST:
                return "a finite number"
            return f"a finite number {'>' if self.open_low else '>='} {self.low:g}"
        left, right = "(" if self.open_low else "[", ")" if self.open_high else "]"
        return f"a number in {left}{self.low:g}, {self.high:g}{right}"


ANY = Interval()
NOT_NEGATIVE = Interval(0.0)
POSITIVE = Interval(0.0, open_low=True)
UNIT = Interval(0.0, 1.0)
BELOW_ONE = Interval(0.0, 1.0, open_high=True)

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


def check_number(where: str, value: Any, interval: Interval) -> float:
    """The value as a float; raises TypeError or ValueError, naming the argument."""
    if isinstance(value, (Tensor, np.ndarray)) and value.ndim == 0:
        value = value.item() if isinstance(value, np.ndarray) else value.asnumpy().item()
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, numbers.Real):
        raise TypeError(f"{where} must be {interval}, got {_show(value)}")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if number not in interval:
        raise ValueError(f"{where} must be {interval}, got {str(value)[:40]}")
    return number


def check_source(where: str, value: Any, interval: Interval) -> Source:
    """A hyperparameter as a float or a schedule: a number, a 0-D or 1-D Tensor, a list, a Cell."""
    if isinstance(value, nn.Cell):
        return value
    if isinstance(value, (Tensor, np.ndarray)) and value.ndim > 0:
        if value.ndim > 1:
            raise ValueError(f"{where} must have 0 or 1 dimensions, got shape {tuple(value.shape)}")
        value = list(value.asnumpy() if isinstance(value, Tensor) else value)
    if isinstance(value, (list, tuple)):
        if not value:
            raise ValueError(f"{where} must have at least one value, got an empty list")
        return Table([check_number(f"{where}[{i}]", v, interval) for i, v in enumerate(value)])
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (numbers.Real, Tensor, np.ndarray)):
        raise TypeError(f"{where} must be {interval}, a list, a Tensor or a schedule, got {_show(value)}")
    return check_number(where, value, interval)


def _show(value: Any) -> str:
    return f"{type(value).__name__} {value!r}"[:80]


class Table(LearningRateSchedule):
    """The i-th step takes the i-th value; past the end the last value holds."""

    def __init__(self, values: list[float]) -> None:
        super().__init__()
        self.numbers = list(values)
        self.values = Tensor(np.asarray(values), ms.float64)
        self.last = len(values) - 1

    def __repr__(self) -> str:
        return f"list of {self.last + 1}"

    def __call__(self, global_step):
        if isinstance(global_step, int):
            return self.numbers[min(global_step, self.last)]
        return super().__call__(global_step)

    def construct(self, global_step):
        return ops.gather(self.values, ops.minimum(global_step, self.last), 0)


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
        self.value = value
        self._last_used: tuple[int, float] | None = None

    def construct(self):
        if self.schedule is None:
            return self.value
        scheduled = ops.reshape(ops.cast(self.schedule(self.global_step), ms.float64), ())
        return ops.select(self.value > _LOWEST, self.value, scheduled)

    def source(self) -> Source:
        """What is in force: the number, or the schedule."""
        value = float(self.value.asnumpy())
        return self.schedule if math.isnan(value) else value

    def is_scheduled(self) -> bool:
        """Whether a schedule is in force."""
        return self.schedule is not None and math.isnan(float(self.value.asnumpy()))

    def at(self, step: int) -> float:
        """The value at a step (0 is the first)."""
        source = self.source()
        if isinstance(source, Table):
            return source(step)
        if isinstance(source, nn.Cell):
            scheduled = source(Tensor([step], ms.int32))
            return float(np.reshape(ops.cast(scheduled, ms.float64).asnumpy(), ()))
        return source

    def last_used(self, global_step: int) -> float:
        """The value that the step before ``global_step`` used."""
        if self._last_used is not None and self._last_used[0] == global_step:
            return self._last_used[1]
        return self.at(max(global_step - 1, 0))

    def write(self, value: float, global_step: int) -> None:
        """Put a checked number in force from the next step on, in place of any schedule."""
        if global_step > 0:
            self._last_used = (global_step, self.last_used(global_step))
        self.value.copy_(Tensor(value, ms.float64))
