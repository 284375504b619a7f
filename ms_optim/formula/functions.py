"""The functions that an optimizer's formula may use, next to Python's operators.

Each takes what the formula is being run with: MindSpore Tensors, NumPy arrays and numbers,
or the symbols of :mod:`ms_optim.symbolic`. A formula therefore stands in one place only.

``max``, ``mean``, ``norm`` and ``sum`` reduce one whole tensor to a scalar, and ``mean`` and ``sum`` along an
``axis`` that they are given, which stays, of size 1; the others act on each element. NaN goes through all
of them.

Example:
    >>> import numpy as np
    >>> from ms_optim.math import sign, where
    >>> x = np.array([-2.0, 0.0, 3.0])
    >>> where(x > 0, x, -sign(x)).tolist()
    [1.0, -0.0, 3.0]
"""

# The names are those of the field, which Python's builtins share.
# ruff: noqa: A001

import numpy as np
from mindspore import Tensor, ops

from ms_optim.formula.symbolic import Symbol, call, reduced_along

__all__ = [
    "abs",
    "centralize",
    "clip",
    "exp",
    "log",
    "max",
    "maximum",
    "mean",
    "minimum",
    "norm",
    "sign",
    "sqrt",
    "sum",
    "tanh",
    "where",
]

# In each function the Tensor branch comes first: MindSpore's compiler settles `isinstance` while
# it reads the function, and never looks at the others.


def abs(x):
    """Absolute value."""
    if isinstance(x, Tensor):
        return ops.abs(x)
    return call("abs", x) if isinstance(x, Symbol) else np.abs(x)


def sign(x):
    """-1, 0 or 1."""
    if isinstance(x, Tensor):
        # MindSpore's own gives 0 for NaN, which would hide it.
        return ops.select(ops.isnan(x), x, ops.sign(x))
    return call("sign", x) if isinstance(x, Symbol) else np.sign(x)


def sqrt(x):
    """Square root; NaN below zero."""
    if isinstance(x, Tensor):
        return ops.sqrt(x)
    return call("sqrt", x) if isinstance(x, Symbol) else np.sqrt(x)


def exp(x):
    """E to the power of x."""
    if isinstance(x, Tensor):
        return ops.exp(x)
    return call("exp", x) if isinstance(x, Symbol) else np.exp(x)


def log(x):
    """Natural logarithm."""
    if isinstance(x, Tensor):
        return ops.log(x)
    return call("log", x) if isinstance(x, Symbol) else np.log(x)


def tanh(x):
    """Hyperbolic tangent."""
    if isinstance(x, Tensor):
        return ops.tanh(x)
    return call("tanh", x) if isinstance(x, Symbol) else np.tanh(x)


def maximum(x, y):
    """The larger of two values, element by element."""
    if isinstance(x, Tensor) or isinstance(y, Tensor):
        return ops.maximum(x, y)
    if isinstance(x, Symbol) or isinstance(y, Symbol):
        return call("maximum", x, y)
    return np.maximum(x, y)


def minimum(x, y):
    """The smaller of two values, element by element."""
    if isinstance(x, Tensor) or isinstance(y, Tensor):
        return ops.minimum(x, y)
    if isinstance(x, Symbol) or isinstance(y, Symbol):
        return call("minimum", x, y)
    return np.minimum(x, y)


def clip(x, low, high):
    """x, held between low and high."""
    return minimum(maximum(x, low), high)


def where(condition, x, y):
    """X where the condition holds, y elsewhere."""
    if isinstance(condition, Tensor):
        return ops.where(condition, x, y)
    if isinstance(condition, Symbol) or isinstance(x, Symbol) or isinstance(y, Symbol):
        return call("where", condition, x, y)
    return np.where(condition, x, y)


def sum(x, axis=None):
    """The sum of all elements, or along an axis (-1: of each row, -2: of each column)."""
    if isinstance(x, Tensor):
        return ops.sum(x) if axis is None else ops.sum(x, axis, True)
    if isinstance(x, Symbol):
        return call("sum", x) if axis is None else reduced_along("sum", x, axis)
    return np.sum(x, axis=axis, keepdims=axis is not None)


def mean(x, axis=None):
    """The mean of all elements, or along an axis (-1: of each row, -2: of each column)."""
    if isinstance(x, Tensor):
        return ops.mean(x) if axis is None else ops.mean(x, axis, True)
    if isinstance(x, Symbol):
        return call("mean", x) if axis is None else reduced_along("mean", x, axis)
    return np.mean(x, axis=axis, keepdims=axis is not None)


def max(x):
    """The largest element."""
    if isinstance(x, Tensor):
        return ops.max(x)[0]
    return call("max", x) if isinstance(x, Symbol) else np.max(x)


def norm(x):
    """The Euclidean norm of all elements."""
    return sqrt(sum(x * x))


def centralize(x):
    """X less its mean over all axes but the first; below two dimensions, x as it is."""
    if isinstance(x, Tensor):
        if x.ndim < 2:
            return x
        return x - ops.mean(x, tuple(range(1, x.ndim)), True)
    if isinstance(x, Symbol):
        return call("centralize", x)
    return x - np.mean(x, axis=tuple(range(1, x.ndim)), keepdims=True) if x.ndim > 1 else x
