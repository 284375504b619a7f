"""The operations that a traced formula is made of, each in one row: NumPy, MindSpore, C++.

The tracer, both writers, the NumPy reference and the schedules read this table.
"""

from __future__ import annotations

import math
from typing import Any, Callable, NamedTuple

import numpy as np

from ms_optim.formula.levels import COLUMN, MATRIX, ROW


class Operation(NamedTuple):
    """One operation.

    Attributes:
        numpy: computes it, for arrays and numbers.
        mindspore: its text in a graph, with ``{}`` for each operand, and ``{dtype}`` for the type of the
            arithmetic; None where no graph has it.
        cpp: its text for one element in C++; None where the passes of a kernel make it, or nobody.
    """

    numpy: Callable[..., Any]
    mindspore: str | None
    cpp: str | None


def _centralized(x: Any) -> Any:
    return x - np.mean(x, axis=tuple(range(1, x.ndim)), keepdims=True) if np.ndim(x) > 1 else x


def _unit_sum(x: Any) -> Any:
    return np.sum(x, axis=tuple(range(1, x.ndim)), keepdims=True) if np.ndim(x) > 1 else x


def _norm(x: Any) -> Any:
    """The Euclidean norm; squares of the largest numbers stay in range."""
    largest = np.max(np.abs(x), initial=0.0)
    unit = largest if np.isfinite(largest) and largest > 0.0 else 1.0
    return unit * np.sqrt(np.sum(np.square(x / unit)))


# What whole numbers of 32 bits are multiplied with to mix their bits (Wellons' lowbias32). Those above 2^31
# stand less 2^32: no product leaves int64, whose overflow not every device promises.
MIXING = (0x7FEB352D, 0x846CA68B - 2**32)
SPREADING = 0x9E3779B1 - 2**32
WORD = 2**32 - 1
# The mean of a sum of eight whole numbers of 16 bits.
MIDDLE = 4 * 0xFFFF


def _mixed_words(words: Any) -> Any:
    words = words ^ words >> 16
    words = words * MIXING[0] & WORD
    words = words ^ words >> 15
    words = words * MIXING[1] & WORD
    return words ^ words >> 16


def _word(x: Any) -> Any:
    return np.int64(x) & WORD


def _mixed(x: Any) -> Any:
    return np.float64(_mixed_words(_word(x)))


def _uniforms(position: Any, first: Any, second: Any) -> Any:
    words = ((position & WORD) ^ _word(first)) * SPREADING & WORD
    words = words ^ words >> 16
    total = -MIDDLE
    for _ in range(4):
        words = _mixed_words((words + _word(second)) & WORD)
        total = total + (words & 0xFFFF) + (words >> 16)
    return total * 1.0


OPERATIONS: dict[str, Operation] = {
    "add": Operation(np.add, "{} + {}", "{} + {}"),
    "sub": Operation(np.subtract, "{} - {}", "{} - {}"),
    "mul": Operation(np.multiply, "{} * {}", "{} * {}"),
    "div": Operation(np.divide, "{} / {}", "{} / {}"),
    "pow": Operation(np.power, "{} ** {}", "std::pow({}, {})"),
    "neg": Operation(np.negative, "-{}", "-{}"),
    "lt": Operation(np.less, "{} < {}", "{} < {}"),
    "le": Operation(np.less_equal, "{} <= {}", "{} <= {}"),
    "gt": Operation(np.greater, "{} > {}", "{} > {}"),
    "ge": Operation(np.greater_equal, "{} >= {}", "{} >= {}"),
    "eq": Operation(np.equal, "{} == {}", "{} == {}"),
    "ne": Operation(np.not_equal, "{} != {}", "{} != {}"),
    "abs": Operation(np.abs, "ops.abs({})", "std::abs({})"),
    "ceil": Operation(np.ceil, "ops.ceil({})", "std::ceil({})"),
    "cos": Operation(np.cos, "ops.cos({})", "std::cos({})"),
    "exp": Operation(np.exp, "ops.exp({})", "std::exp({})"),
    "floor": Operation(np.floor, "ops.floor({})", "std::floor({})"),
    "log": Operation(np.log, "ops.log({})", "std::log({})"),
    # As text, those of functions.py: MindSpore's own lose NaN.
    "maximum": Operation(np.maximum, "maximum({}, {})", "maximum({}, {})"),
    "minimum": Operation(np.minimum, "minimum({}, {})", "minimum({}, {})"),
    # MindSpore's own gives 0 for NaN, which would hide it.
    "sign": Operation(np.sign, "ops.select(ops.isnan({0}), {0}, ops.sign({0}))", "sign({})"),
    "sin": Operation(np.sin, "ops.sin({})", "std::sin({})"),
    "sqrt": Operation(np.sqrt, "ops.sqrt({})", "std::sqrt({})"),
    "tanh": Operation(np.tanh, "ops.tanh({})", "std::tanh({})"),
    "where": Operation(np.where, "ops.where({}, {}, {})", "{} ? {} : {}"),
    # Over a whole tensor.
    "sum": Operation(np.sum, "ops.sum({})", None),
    "mean": Operation(np.mean, "ops.mean({})", None),
    "max": Operation(np.max, "ops.max({})[0]", None),
    "norm": Operation(_norm, "norm({})", None),
    # Along an axis, which stays, with one number.
    "row_sum": Operation(lambda x: np.sum(x, -1, keepdims=True), "ops.sum({}, -1, True)", None),
    "row_mean": Operation(lambda x: np.mean(x, -1, keepdims=True), "ops.mean({}, -1, True)", None),
    "column_sum": Operation(lambda x: np.sum(x, -2, keepdims=True), "ops.sum({}, -2, True)", None),
    "column_mean": Operation(lambda x: np.mean(x, -2, keepdims=True), "ops.mean({}, -2, True)", None),
    "row_max": Operation(
        lambda x: np.max(x, -1, keepdims=True, initial=-np.inf), "largest_along({}, -1)", None
    ),
    "column_max": Operation(
        lambda x: np.max(x, -2, keepdims=True, initial=-np.inf), "largest_along({}, -2)", None
    ),
    # Over all axes but the first, which stays.
    "centralize": Operation(_centralized, "centralize({})", None),
    "unit_sum": Operation(_unit_sum, "unit_sum({})", None),
    # Of scalars only: rounded to what a kernel in float32 is given.
    "float32": Operation(
        lambda x: np.float64(np.float32(x)), "ops.cast(ops.cast({}, ms.float32), ms.float64)", None
    ),
    # Of a tensor and a scalar: where that is 0, so is the product, whatever the tensor is.
    "cleaned": Operation(lambda x, y: np.where(y == 0.0, 0.0, x * y), "cleaned({}, {})", None),
    # Of scalars only: a whole number below 2^32, as good as random, of another: see noise.py.
    "mixed": Operation(_mixed, "mixed({})", "mixed({})"),
    # Of positions and two whole numbers: for each a sum of eight numbers of 16 bits, as good as random, less
    # its mean.
    "uniforms": Operation(_uniforms, "uniforms({}, {}, {}, ms.{dtype})", "uniforms<T>({}, {}, {})"),
}


def _as_matrix(x: Any) -> Any:
    return np.reshape(x, (x.shape[0], math.prod(x.shape[1:])))


def _split_rows(x: Any, parts: Any) -> Any:
    count = math.prod(x.shape[:-2]) * int(parts)
    return np.reshape(x, (count, x.shape[-2] // int(parts), x.shape[-1]))


def _fold(x: Any, axis: int, shape: tuple[int, ...]) -> Any:
    others = shape[:axis] + shape[axis + 1 :]
    return np.moveaxis(np.reshape(x, (x.shape[0], *others)), 0, axis)


def _or_nan(function: Callable[..., Any], shape: tuple[int, ...], *operands: Any) -> Any:
    """What a function of LAPACK's gives; NaN of a shape where it does not converge, or is given no number."""
    if all(np.all(np.isfinite(x)) for x in operands):
        try:
            return function(*operands)
        except np.linalg.LinAlgError:
            pass
    return np.full(shape, np.nan)


def _eigenvectors(x: Any) -> Any:
    return _or_nan(lambda x: np.linalg.eigh(x)[1][..., ::-1], x.shape, x)


def _singular_vectors(x: Any, count: int) -> Any:
    shape = (x.shape[0], min(count, *x.shape))
    return _or_nan(lambda x: np.linalg.svd(x, full_matrices=False)[0][:, :count], shape, x)


# Of matrices, the last two axes: see matrices.py.
OPERATIONS.update(
    {
        "matmul": Operation(np.matmul, "ops.matmul({}, {})", None),
        "transpose": Operation(lambda x: np.swapaxes(x, -1, -2), "ops.swapaxes({}, -1, -2)", None),
        "as_matrix": Operation(_as_matrix, "ops.reshape({0}, ({0}.shape[0], -1))", None),
        "as_matrices": Operation(lambda x: x, "{}", None),
        "split_rows": Operation(
            _split_rows,
            "ops.reshape({0}, (-1, {0}.shape[-2] // int({1}), {0}.shape[-1]))",
            None,
        ),
        "shaped_as": Operation(lambda x, like: np.reshape(x, like.shape), "ops.reshape({}, {}.shape)", None),
    }
)
# Those whose results have shapes of their own.
OPERATIONS.update(
    {
        "reshape": Operation(np.reshape, "ops.reshape({}, {})", None),
        "unfold": Operation(
            lambda x, axis: np.reshape(np.moveaxis(x, axis, 0), (x.shape[axis], -1)), "unfold({}, {})", None
        ),
        "fold": Operation(_fold, "fold({}, {}, {})", None),
        "eigenvectors": Operation(_eigenvectors, "eigenvectors({})", None),
        "singular_vectors": Operation(_singular_vectors, "singular_vectors({}, {})", None),
        "qr": Operation(lambda x: np.linalg.qr(x)[0], "qr({})", None),
        "solve_triangular": Operation(
            lambda a, b: _or_nan(np.linalg.solve, b.shape, np.tril(a), b), "solve_triangular({}, {})", None
        ),
        "triu": Operation(np.triu, "ops.triu({})", None),
        "order": Operation(
            lambda x, count: np.argsort(-np.ravel(x), kind="stable")[:count], "order({}, {})", None
        ),
        "part": Operation(
            lambda x, first, count: x[..., first : first + count, :], "ops.narrow({}, -2, {}, {})", None
        ),
        "stacked": Operation(lambda x, y: np.concatenate((x, y), -2), "ops.cat(({}, {}), -2)", None),
        "places": Operation(lambda shape: np.reshape(np.arange(math.prod(shape)), shape), "places({})", None),
        "take": Operation(np.take, "ops.gather({}, {}, {})", None),
    }
)
MATRIX_OPERATIONS = frozenset(("matmul", "transpose", "as_matrix", "as_matrices", "split_rows", "shaped_as"))

# What gives whole numbers that float32 does not hold: they are handed on as they are.
WHOLE = frozenset(("mixed",))

COMPARISONS = frozenset(("lt", "le", "gt", "ge", "eq", "ne"))
REDUCTIONS = frozenset(("sum", "mean", "max", "norm"))
# Of units: rows of a tensor that is seen as a matrix, the first axis by all others.
UNIT_REDUCTIONS = frozenset(("centralize", "unit_sum"))

# Reductions along an axis, and the difference that each takes away: those of a row, between columns.
AXIS_REDUCTIONS = {
    "row_sum": COLUMN & ~MATRIX,
    "row_mean": COLUMN & ~MATRIX,
    "column_sum": ROW & ~MATRIX,
    "column_mean": ROW & ~MATRIX,
    "row_max": COLUMN & ~MATRIX,
    "column_max": ROW & ~MATRIX,
}
