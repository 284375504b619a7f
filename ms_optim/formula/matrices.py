"""Functions of matrices, the last two axes of a tensor; axes ahead of them number matrices of a batch.

A parameter, its gradient and its states become matrices by :func:`as_matrix`, :func:`as_matrices`,
:func:`split_rows`, or, for the portable engine, :func:`reshape` and :func:`unfold`; :func:`shaped_as` gives
what has been made of them the parameter's shape back. A state of a shape of its own is a matrix as it is.
Each takes Tensors, NumPy arrays or symbols, as the functions of ``functions.py`` do.
"""

import math

from mindspore import Tensor, ops
from mindspore.scipy import linalg

from ms_optim.formula import lapack
from ms_optim.formula.levels import ELEMENT
from ms_optim.formula.operations import OPERATIONS
from ms_optim.formula.symbolic import FREE, Symbol, Untraceable, apply, constant

__all__ = [
    "as_matrices",
    "as_matrix",
    "eigenvectors",
    "fold",
    "matmul",
    "order",
    "part",
    "places",
    "qr",
    "reshape",
    "shaped_as",
    "singular_vectors",
    "solve_triangular",
    "split_rows",
    "stacked",
    "take",
    "transpose",
    "triu",
    "unfold",
]

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
    if FREE in (first, second):
        return _reshaped("matmul", (x, y), FREE)
    if first and second and first[1] != second[0]:
        raise ValueError(f"matmul of matrices of {' by '.join(first)} and of {' by '.join(second)}")
    return _reshaped("matmul", (x, y), first and second and (first[0], second[1]))


# What follows has shapes of its own, which the portable engine runs.


def reshape(x, shape):
    """The numbers of x in a shape, a tuple of Python numbers."""
    if isinstance(x, Tensor):
        return ops.reshape(x, shape)
    return _free("reshape", (x,), shape)


def unfold(x, axis):
    """An axis of x by all others: a matrix with a row for each number along it."""
    if isinstance(x, Tensor):
        moved = ops.movedim(x, axis, 0)
        return ops.reshape(moved, (moved.shape[0], -1))
    return _free("unfold", (x,), axis)


def fold(x, axis, shape):
    """What :func:`unfold` made a matrix of, in its shape again; rows may have become fewer or more.

    Args:
        axis: as it was given to :func:`unfold`.
        shape: of the tensor, a tuple of Python numbers.
    """
    if isinstance(x, Tensor):
        others = shape[:axis] + shape[axis + 1 :]
        return ops.movedim(ops.reshape(x, (x.shape[0],) + others), 0, axis)
    return _free("fold", (x,), axis, shape)


def eigenvectors(x):
    """The eigenvectors, as columns, of a symmetric matrix without negative eigenvalues.

    They come by falling eigenvalues; NaN where the matrix is not finite.
    """
    if isinstance(x, Tensor):
        if lapack.serves(x.ndim):
            return lapack.eigenvectors(x)
        # The singular vectors, which MindSpore has on every device. Its own give no NaN.
        return ops.svd(x, full_matrices=False)[1] + 0.0 * ops.sum(x)
    return _free("eigenvectors", (x,))


def singular_vectors(x, count):
    """So many left singular vectors, as columns, of the largest singular values.

    Their signs are arbitrary. NaN where x is not finite.
    """
    if isinstance(x, Tensor):
        if lapack.serves(x.ndim):
            return lapack.singular_vectors(x)[:, :count]
        # MindSpore's own give no NaN.
        return ops.svd(x, full_matrices=False)[1][:, :count] + 0.0 * ops.sum(x)
    return _free("singular_vectors", (x,), count)


def qr(x):
    """The orthogonal factor Q of x = QR, with as many columns as x has; NaN where x is not finite."""
    if isinstance(x, Tensor):
        if lapack.serves(x.ndim):
            return lapack.orthogonal(x)
        # MindSpore's own gives no NaN.
        return ops.qr(x)[0] + 0.0 * ops.sum(x)
    return _free("qr", (x,))


def part(x, first, count):
    """So many rows of matrices, from one on."""
    if isinstance(x, Tensor):
        return ops.narrow(x, -2, first, count)
    return _free("part", (x,), first, count)


def stacked(x, y):
    """The rows of x, and below them those of y."""
    if isinstance(x, Tensor):
        return ops.cat((x, y), -2)
    return _free("stacked", (x, y))


def places(shape, like):
    """Whole numbers from 0 in a shape, a tuple of Python numbers: what ``math.normal`` takes for positions.

    Args:
        like: what tells in which way they are wanted: a Tensor, an array or a symbol.
    """
    if isinstance(like, Tensor):
        return ops.reshape(ops.arange(math.prod(shape)), shape)
    if not isinstance(like, Symbol):
        return OPERATIONS["places"].numpy(shape)
    return Symbol("places", (_given(shape),), ELEMENT, FREE)


def solve_triangular(a, b):
    """What a matrix a must be multiplied with to give b; a is zero above its diagonal.

    NaN, or infinite numbers, where a has no inverse.
    """
    if isinstance(a, Tensor):
        return linalg.solve_triangular(a, b, lower=True)
    return _free("solve_triangular", (a, b))


def triu(x):
    """A matrix with zeros below its diagonal."""
    if isinstance(x, Tensor):
        return ops.triu(x)
    return _free("triu", (x,))


def order(x, count=None):
    """The places of the largest numbers of x, from the largest to the smallest.

    Args:
        count: how many. Default: all.
    """
    if isinstance(x, Tensor):
        return ops.sort(ops.reshape(x, (-1,)), 0, True)[1][:count]
    return _free("order", (x,), count)


def take(x, places, axis):
    """X with its slices along an axis in another order, that of :func:`order`."""
    if isinstance(x, Tensor):
        return ops.gather(x, places, axis)
    if isinstance(x, Symbol):
        return Symbol("take", (x, places, _given(axis)), ELEMENT, x.layout)
    return OPERATIONS["take"].numpy(x, places, axis)


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


def _given(value):
    """A shape or an axis, as it stands in the source."""
    return Symbol("constant", (value,), 0)


def _free(op, operands, *given):
    """An operation whose result has axes of its own.

    Args:
        given: shapes and axes, in Python numbers.
    """
    if not any(isinstance(x, Symbol) for x in operands):
        return OPERATIONS[op].numpy(*operands, *given)
    return Symbol(op, (*map(constant, operands), *map(_given, given)), ELEMENT, FREE)
