"""Functions of matrices, the last two axes of a tensor; axes ahead of them number matrices of a batch.

A parameter, its gradient and its states become matrices by :func:`as_matrix`, :func:`as_matrices` or
:func:`split_rows`; :func:`shaped_as` gives what has been made of them the parameter's shape back. Each takes
Tensors, NumPy arrays or symbols, as the functions of ``functions.py`` do.
"""

from mindspore import Tensor, ops

from ms_optim.formula.levels import ELEMENT
from ms_optim.formula.symbolic import Symbol, Untraceable, apply, constant

__all__ = ["as_matrices", "as_matrix", "matmul", "shaped_as", "split_rows", "transpose"]

# What the last two axes of a traced matrix are. Those of a product are the outer ones of its factors.
ROWS, PART, COLUMNS = "rows", "rows of a part", "columns"


def as_matrix(x):
    """The first axis by all others: a kernel of shape (out, in, h, w) as (out, in * h * w)."""
    if isinstance(x, Tensor):
        return ops.reshape(x, (x.shape[0], -1))
    return _reshaped("as_matrix", (x,), (ROWS, COLUMNS))


def as_matrices(x):
    """The last two axes as they are, those ahead of them numbering matrices."""
    if isinstance(x, Tensor):
        return x
    return _reshaped("as_matrices", (x,), (ROWS, COLUMNS))


def split_rows(x, parts):
    """Each matrix as so many matrices of equal height, from top to bottom."""
    if isinstance(x, Tensor):
        return ops.reshape(x, (-1, x.shape[-2] // int(parts), x.shape[-1]))
    return _reshaped("split_rows", (x, parts), (PART, COLUMNS))


def shaped_as(x, like):
    """The numbers of x in the shape of a parameter."""
    if isinstance(x, Tensor):
        return ops.reshape(x, like.shape)
    return _reshaped("shaped_as", (x, like), None)


def transpose(x):
    """The last two axes, exchanged."""
    if isinstance(x, Tensor):
        return ops.swapaxes(x, -1, -2)
    layout = _layout("transpose", x)
    return _reshaped("transpose", (x,), layout and layout[::-1])


def matmul(x, y):
    """The product of matrices."""
    if isinstance(x, Tensor):
        return ops.matmul(x, y)
    first, second = _layout("matmul", x), _layout("matmul", y)
    if first and second and first[1] != second[0]:
        raise ValueError(f"matmul of matrices of {' by '.join(first)} and of {' by '.join(second)}")
    return _reshaped("matmul", (x, y), first and second and (first[0], second[1]))


def _layout(op, x):
    """What the axes of a symbol are; None of a number or an array."""
    if not isinstance(x, Symbol):
        return None
    if x.level != ELEMENT or x.layout is None:
        raise Untraceable(f"{op} of what was not made a matrix by as_matrix, as_matrices or split_rows")
    return x.layout


def _reshaped(op, operands, layout):
    if not any(isinstance(x, Symbol) for x in operands):
        return apply(op, *operands)
    return Symbol(op, tuple(map(constant, operands)), ELEMENT, layout)
