"""The functions that a formula may use, next to Python's operators: an optimizer's, and a schedule's.

Each takes what the formula is being run with: MindSpore Tensors, NumPy arrays, plain numbers, or the symbols
of :mod:`ms_optim.formula.symbolic`. A formula therefore stands in one place only.

``max``, ``mean``, ``norm`` and ``sum`` reduce one whole tensor to a scalar, and ``max``, ``mean`` and ``sum``
along an ``axis`` that they are given, which stays, of size 1; the others act on each element. NaN goes
through all of them.
"""

# The names are those of the field, which Python's builtins share.
# ruff: noqa: A001

import math

import mindspore as ms
import numpy as np
from mindspore import Tensor, ops

from ms_optim.formula.levels import TENSOR
from ms_optim.formula.symbolic import Symbol, apply, reduced_along

__all__ = [
    "abs",
    "ceil",
    "centralize",
    "clip",
    "cond",
    "cos",
    "exp",
    "floor",
    "log",
    "max",
    "maximum",
    "mean",
    "minimum",
    "norm",
    "pi",
    "sign",
    "sin",
    "sqrt",
    "sum",
    "tanh",
    "unit_sum",
    "where",
]

pi = math.pi

# The Tensor branches serve formulas that cannot be traced, which MindSpore parses as they stand. They come
# first: its compiler settles `isinstance` while it reads a function, and never looks behind.


def abs(x):
    """Absolute value."""
    if isinstance(x, Tensor):
        return ops.abs(x)
    return apply("abs", x)


def ceil(x):
    """The smallest whole number that is not below x."""
    if isinstance(x, Tensor):
        return ops.ceil(x)
    return apply("ceil", x)


def cos(x):
    """Cosine of x radians."""
    if isinstance(x, Tensor):
        return ops.cos(x)
    return apply("cos", x)


def exp(x):
    """The exponential function of x."""
    if isinstance(x, Tensor):
        return ops.exp(x)
    return apply("exp", x)


def floor(x):
    """The largest whole number that is not above x."""
    if isinstance(x, Tensor):
        return ops.floor(x)
    return apply("floor", x)


def log(x):
    """Natural logarithm."""
    if isinstance(x, Tensor):
        return ops.log(x)
    return apply("log", x)


def sign(x):
    """-1, 0 or 1."""
    if isinstance(x, Tensor):
        # MindSpore's own gives 0 for NaN, which would hide it.
        return ops.select(ops.isnan(x), x, ops.sign(x))
    return apply("sign", x)


def sin(x):
    """Sine of x radians."""
    if isinstance(x, Tensor):
        return ops.sin(x)
    return apply("sin", x)


def sqrt(x):
    """Square root; NaN below zero."""
    if isinstance(x, Tensor):
        return ops.sqrt(x)
    return apply("sqrt", x)


def tanh(x):
    """Hyperbolic tangent."""
    if isinstance(x, Tensor):
        return ops.tanh(x)
    return apply("tanh", x)


def maximum(x, y):
    """The larger of two values, element by element."""
    if isinstance(x, Tensor):
        # MindSpore's own gives y where x is NaN, on the CPU.
        return ops.where(ops.isnan(x), x, ops.maximum(x, y))
    if isinstance(y, Tensor):
        return ops.maximum(x, y)
    return apply("maximum", x, y)


def minimum(x, y):
    """The smaller of two values, element by element."""
    if isinstance(x, Tensor):
        return ops.where(ops.isnan(x), x, ops.minimum(x, y))
    if isinstance(y, Tensor):
        return ops.minimum(x, y)
    return apply("minimum", x, y)


def clip(x, low, high):
    """x, held between low and high."""
    return minimum(maximum(x, low), high)


def where(condition, x, y):
    """X where the condition holds, y elsewhere."""
    if isinstance(condition, Tensor):
        return ops.where(condition, x, y)
    return apply("where", condition, x, y)


def cond(condition, yes, no):
    """What ``yes()`` gives where a condition of the step holds, else what ``no()`` gives.

    Only one of them is computed, but in a graph of the user's that holds the optimizer: there both are, and
    one is chosen.

    Args:
        condition: a scalar of the step; see ``switches`` of :class:`ms_optim.Optimizer`.
        yes, no: functions of no arguments, each giving one value or a tuple of as many, in which None may
            stand in the same places.
    """
    known = condition.args[0] if isinstance(condition, Symbol) and condition.op == "constant" else condition
    if not isinstance(known, Symbol):
        return yes() if known else no()
    first, second = yes(), no()
    if not isinstance(first, tuple):
        return where(condition, first, second)
    return tuple(None if x is None else where(condition, x, y) for x, y in zip(first, second))


def or_one(x):
    """What is divided by; 1 in place of 0, where the quotient is not used."""
    return where(x > 0.0, x, 1.0)


def sum(x, axis=None):
    """The sum of all elements, or along an axis (-1: of each row, -2: of each column)."""
    if isinstance(x, Tensor):
        return ops.sum(x) if axis is None else ops.sum(x, axis, True)
    if isinstance(x, Symbol) and axis is not None:
        return reduced_along("sum", x, axis)
    return apply("sum", x) if axis is None else np.sum(x, axis=axis, keepdims=True)


def mean(x, axis=None):
    """The mean of all elements, or along an axis (-1: of each row, -2: of each column)."""
    if isinstance(x, Tensor):
        return ops.mean(x) if axis is None else ops.mean(x, axis, True)
    if isinstance(x, Symbol) and axis is not None:
        return reduced_along("mean", x, axis)
    return apply("mean", x) if axis is None else np.mean(x, axis=axis, keepdims=True)


def max(x, axis=None):
    """The largest element, or that along an axis (-1: of each row, -2: of each column)."""
    if isinstance(x, Tensor):
        return ops.max(x)[0] if axis is None else largest_along(x, axis)
    if isinstance(x, Symbol) and axis is not None:
        return reduced_along("max", x, axis)
    return apply("max", x) if axis is None else np.max(x, axis=axis, keepdims=True, initial=-np.inf)


def largest_along(x, axis):
    """In a graph: the largest elements of a Tensor along an axis, which stays, of size 1."""
    # It loses NaN on the CPU.
    of_nan = ops.sum(ops.cast(ops.isnan(x), ms.float32), axis, True)
    return ops.select(of_nan > 0.0, ops.sum(x, axis, True), ops.max(x, axis, True)[0])


def norm(x):
    """The Euclidean norm of all elements, which no square takes out of the range of the elements' type."""
    if isinstance(x, Tensor):
        return ops.cast(wide_norm(x), x.dtype)
    if isinstance(x, Symbol) and x.level <= TENSOR:
        return apply("abs", x)
    return apply("norm", x)


# What numbers are divided by ahead of their squares, at least and at most: in float32, and in float64.
_UNITS = (Tensor(1e-18, ms.float32), Tensor(1e37, ms.float32))
_WIDE_UNITS = (Tensor(1e-150, ms.float64), Tensor(1e300, ms.float64))


def wide_norm(x):
    """In a graph: the Euclidean norm of a float32 or float64 Tensor, as a float64 number."""
    # They lose NaN on the CPU, which the sum keeps.
    largest = ops.maximum(ops.amax(x), -ops.amin(x))
    units = _WIDE_UNITS if x.dtype == ms.float64 else _UNITS
    unit = ops.minimum(ops.maximum(largest, units[0]), units[1])
    of_units = ops.cast(ops.sum(ops.square(x / unit)), ms.float64)
    return ops.cast(unit, ms.float64) * ops.sqrt(of_units)


def centralize(x):
    """Takes the mean over all axes but the first away; below two dimensions, x stays as it is."""
    if isinstance(x, Tensor):
        if x.ndim < 2:
            return x
        return x - ops.mean(x, tuple(range(1, x.ndim)), True)
    return apply("centralize", x)


def unit_sum(x):
    """Sum over all axes but the first, which stay, of size 1; below two dimensions, x as it is."""
    if isinstance(x, Tensor):
        if x.ndim < 2:
            return x
        return ops.sum(x, tuple(range(1, x.ndim)), True)
    return apply("unit_sum", x)
