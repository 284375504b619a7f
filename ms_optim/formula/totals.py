"""``total`` of a formula: the sum over all numbers of all parameters.

What a formula says of its one parameter is not enough for it. So a formula that calls ``total`` is run once
more for each call: all parameters give their part of the first sum, then, with that, of the second, and at
last what they become.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from contextvars import ContextVar
from typing import Any, Protocol

import numpy as np

from ms_optim.formula.functions import sum as summed
from ms_optim.formula.functions import where
from ms_optim.formula.levels import ELEMENT, SCALAR, TENSOR
from ms_optim.formula.symbolic import Symbol, Untraceable, constant


class Totals(Protocol):
    """What ``total`` does while a formula is run."""

    def __call__(self, x: Any) -> Any:
        """The sum over all parameters of what is ``x`` for this one."""


class Needed(Exception):
    """A total that is not known yet; holds this parameter's part of it."""

    def __init__(self, part: float) -> None:
        super().__init__("a total that is not known yet")
        self.part = part


class KnownTotals:
    """For arrays: gives the totals that are known, in the order of the calls; of the next it takes a part.

    Args:
        known: the first totals.
    """

    def __init__(self, known: Sequence[float]) -> None:
        self._left = list(known)

    def __call__(self, x: Any) -> Any:
        if self._left:
            return self._left.pop(0)
        raise Needed(float(np.sum(x)))


class TracedTotals:
    """For symbols: notes what is summed, and gives an input in place of each total.

    Attributes:
        parts: what is summed over each parameter, in the order of the calls.
    """

    def __init__(self) -> None:
        self.parts: list[Symbol] = []

    def __call__(self, x: Any) -> Symbol:
        part = constant(x)
        if part.level not in (TENSOR, ELEMENT):
            what = "one number of the step" if part.level == SCALAR else "what is reduced along an axis"
            raise TypeError(f"total sums over parameters what differs between them, and got {what}")
        self.parts.append(part)
        return Symbol("input", (total_name(len(self.parts) - 1),), SCALAR)


def total_name(place: int) -> str:
    """What a traced formula calls one of its totals."""
    return f"total.{place}"


class NoTotals:
    """Where a formula is followed for one parameter alone."""

    def __call__(self, x: Any) -> Any:
        raise Untraceable("total, a sum over all parameters")


NO_TOTALS = NoTotals()
_running: ContextVar[Totals] = ContextVar("totals", default=NO_TOTALS)


@contextlib.contextmanager
def running(totals: Totals) -> Iterator[None]:
    """Have ``total`` do this until the context ends."""
    token = _running.set(totals)
    try:
        yield
    finally:
        _running.reset(token)


def total(x):
    """The sum over all numbers of all parameters that the step updates, one number for the whole optimizer.

    Within the ``update`` of an optimizer only. It may be called several times, always in the same order, for
    all parameters alike.

    Args:
        x: what is summed: of the parameter's shape, or one number a tensor.
    """
    return _running.get()(x)


def mean_of(rate, like):
    """The mean over all tensors of a number that a group has; ``like``: anything of the parameter's shape."""
    # What is summed must differ between tensors: this is the rate whatever the sum is.
    is_level = summed(like) == 0.0
    return total(where(is_level, rate, rate)) / total(where(is_level, 1.0, 1.0))
