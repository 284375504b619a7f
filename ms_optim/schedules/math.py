"""The functions that a schedule's formula may use, next to Python's operators ``+ - * / **`` and comparisons.

Each takes a number, or the symbol that stands for the step while the formula is followed for a
graph. Choose between values with ``where``, not with ``if``.

Example:
    >>> from ms_optim.schedules.math import cos, floor, pi, where
    >>> floor(2.7), round(cos(pi), 6), where(3 < 5, 0.1, 0.01)
    (2.0, -1.0, 0.1)
"""

from __future__ import annotations

import dataclasses
import math
from typing import Any, Callable

import numpy as np

from ms_optim.formula.symbolic import Symbol, call, constant

__all__ = [
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
    "sqrt",
    "where",
]

pi = math.pi


def _apply(op: str, function: Callable, *operands: Any) -> Any:
    if any(isinstance(x, Symbol) for x in operands):
        return call(op, *operands)
    result = function(*operands)
    # NumPy's own float stays one: unlike Python's, it divides by 0 and overflows as a graph does.
    return result if any(isinstance(x, np.generic) for x in operands) else float(result)


def ceil(x):
    """The smallest whole number that is not below x."""
    return _apply("ceil", np.ceil, x)


def cos(x):
    """Cosine of x radians."""
    return _apply("cos", np.cos, x)


def exp(x):
    """E to the power of x."""
    return _apply("exp", np.exp, x)


def floor(x):
    """The largest whole number that is not above x."""
    return _apply("floor", np.floor, x)


def log(x):
    """Natural logarithm."""
    return _apply("log", np.log, x)


def sqrt(x):
    """Square root."""
    return _apply("sqrt", np.sqrt, x)


def maximum(x, y):
    """The larger of two values."""
    return _apply("maximum", np.maximum, x, y)


def minimum(x, y):
    """The smaller of two values."""
    return _apply("minimum", np.minimum, x, y)


def clip(x, low, high):
    """x, held between low and high."""
    return minimum(maximum(x, low), high)


def where(condition, x, y):
    """X where the condition holds, else y."""
    return _apply("where", lambda *choice: np.float64(choice[1] if choice[0] else choice[2]), condition, x, y)


def lookup(values: tuple[float, ...], index):
    """The number at a whole index, which is held between the first and the last."""
    index = clip(index, 0.0, len(values) - 1.0)
    return call("lookup", held(values), index) if isinstance(index, Symbol) else values[int(index)]


def held(value: Any) -> Symbol:
    """What is no number, as a constant of a formula that is being followed."""
    return dataclasses.replace(constant(0.0), args=(value,))
