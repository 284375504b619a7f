"""Schedules of given values."""

from __future__ import annotations

import math
import warnings
from typing import Any, Callable

from ms_optim.checks import (
    ANY,
    NOT_NEGATIVE,
    Interval,
    check_count,
    check_number,
    check_numbers,
    show,
)
from ms_optim.formula.symbolic import Symbol
from ms_optim.schedules.base import Schedule
from ms_optim.schedules.math import lookup


class Table(Schedule):
    """The i-th step takes the i-th value; past the end the last value holds.

    A warning says so, once, when a step past the end is asked for outside of a graph.

    Args:
        values: numbers in a list, tuple, 1-D array or 1-D Tensor, at least one.
        interval: what the values may be. Default: at least 0.

    Raises:
        ValueError, TypeError: a value out of range or of the wrong type; the message names it.

    Equals what ``mindspore.nn`` optimizers do with a list, up to its end, and the lists that
    ``mindspore.nn.exponential_decay_lr`` and its six siblings make.

    Example:
        >>> from ms_optim.schedules import Table
        >>> schedule = Table([0.1, 0.2, 0.3])
        >>> schedule.table(3)
        [0.1, 0.2, 0.3]
    """

    def __init__(self, values: Any, interval: Interval = NOT_NEGATIVE) -> None:
        owner = type(self).__name__
        if not isinstance(interval, Interval):
            raise TypeError(f"{owner}: interval must be an Interval, got {show(interval)}")
        numbers = check_numbers(f"{owner}: values", values, interval)
        if not numbers:
            raise ValueError(f"{owner}: values must have at least one value, got an empty list")
        super().__init__(values=numbers)
        self._warned = False

    def value(self, step):
        if not isinstance(step, Symbol) and step >= len(self.values) and not self._warned:
            self._warned = True
            warnings.warn(
                f"step {int(step)} is past the end of a list of {len(self.values)} values (the first step "
                f"is 0); its last value holds",
                stacklevel=3,
            )
        return lookup(self.values, step)

    def __repr__(self) -> str:
        return f"list of {len(self.values)}"


class Lambda(Schedule):
    """Any Python function of the step.

    A graph cannot run any function. If ``steps`` is given, the function is called for each of that
    many steps when the schedule is made, a graph looks values up, and the last one holds. Without
    ``steps``, a function of nothing but Python's operators and :mod:`ms_optim.schedules.math` works in
    graphs all the same.

    Args:
        fn: takes the step, an int, and gives a number.
        steps: how many values to compute beforehand; an int, at least 1. Default: none.

    Raises:
        TypeError: ``fn`` is no function, or does not give numbers; within a graph, ``steps`` is missing.
        ValueError: ``fn`` gives infinity or NaN for one of the steps; ``steps`` is out of range.

    Equals torch's ``LambdaLR`` with ``fn`` times its ``lr``. torch's ``MultiplicativeLR`` is the product of
    its function's values so far: ``Table(list(itertools.accumulate(...)))``.

    Example:
        >>> from ms_optim.schedules import Lambda
        >>> Lambda(lambda step: 0.5 ** (step // 2), steps=6).table(4)
        [1.0, 1.0, 0.5, 0.5]
    """

    way_out = "give it steps=, to have the values computed beforehand"

    def __init__(self, fn: Callable[[int], float], steps: int | None = None) -> None:
        if not callable(fn):
            raise TypeError(f"Lambda: fn must be a function of the step, got {type(fn).__name__}")
        super().__init__(fn=fn, steps=None if steps is None else check_count("Lambda: steps", steps))
        if steps is not None:
            self._values = tuple(check_number(f"Lambda: fn({i})", fn(i), ANY) for i in range(self.steps))

    def value(self, step):
        if self.steps is not None:
            return lookup(self._values, step)
        if isinstance(step, Symbol):
            return self.fn(step)
        return self.fn(int(step) if step == math.floor(step) else float(step))
