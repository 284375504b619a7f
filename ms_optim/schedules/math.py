"""The functions that a schedule's formula may use, next to Python's operators ``+ - * / **`` and comparisons.

They are those of :mod:`ms_optim.math` that act on numbers, and ``lookup``. Choose between values with
``where``, not with ``if``.

Example:
    >>> from ms_optim.schedules.math import cos, floor, pi, where
    >>> floor(2.7), round(cos(pi), 6), where(3 < 5, 0.1, 0.01)
    (2.0, -1.0, 0.1)
"""

from __future__ import annotations

import dataclasses
from typing import Any

from ms_optim.formula.functions import (
    abs,  # noqa: A004
    ceil,
    clip,
    cos,
    exp,
    floor,
    log,
    maximum,
    minimum,
    pi,
    sign,
    sin,
    sqrt,
    tanh,
    where,
)
from ms_optim.formula.symbolic import Symbol, call, constant

__all__ = [
    "abs",
    "ceil",
    "clip",
    "cos",
    "exp",
    "floor",
    "log",
    "lookup",
    "maximum",
    "minimum",
    "pi",
    "sign",
    "sin",
    "sqrt",
    "tanh",
    "where",
]


def lookup(values: tuple[float, ...], index):
    """The number at a whole index, which is held between the first and the last."""
    index = clip(index, 0.0, len(values) - 1.0)
    return call("lookup", held(values), index) if isinstance(index, Symbol) else values[int(index)]


def held(value: Any) -> Symbol:
    """What is no number, as a constant of a formula that is being followed."""
    return dataclasses.replace(constant(0.0), args=(value,))
