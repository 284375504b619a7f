"""Sparse gradients: the rows of a parameter that a step touches, and what each of them gets.

An embedding's gradient is a RowTensor in a MindSpore graph; a compiled function hands it out as a tuple
``(indices, values, dense_shape)``. A formula is run on the rows that are named, each once, with the sum of
what stands under its index; the other rows of the parameter and of its states stay as they are. An index
that is not in the parameter names no row: MindSpore's lookups take such indices, and look up zeros.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import mindspore as ms
import numpy as np
from mindspore import Tensor, ops
from mindspore.common.sparse_tensor import RowTensorInner

from ms_optim.formula.levels import ELEMENT
from ms_optim.formula.noise import POSITION
from ms_optim.formula.operations import AXIS_REDUCTIONS, MATRIX_OPERATIONS, REDUCTIONS
from ms_optim.formula.rule import Rule, arguments
from ms_optim.formula.symbolic import Program, Untraceable, inputs

# How the shapes of a sparse gradient begin, among those of dense ones.
ROWS = "rows"


class Rows(NamedTuple):
    """A sparse gradient.

    Attributes:
        indices: which row each of the values belongs to, of shape ``(n,)``.
        values: of shape ``(n, *row)``.
        dense_shape: the shape of the whole gradient.
    """

    indices: Any
    values: Any
    dense_shape: tuple[int, ...]


def rows_of(gradient: Any) -> Rows | None:
    """The parts of a sparse gradient, in either of its forms; None for anything else."""
    if isinstance(gradient, RowTensorInner):
        return Rows(gradient.indices, gradient.values, tuple(gradient.dense_shape))
    if not isinstance(gradient, tuple) or len(gradient) != 3 or not isinstance(gradient[2], tuple):
        return None
    tensors = all(isinstance(part, (Tensor, np.ndarray)) for part in gradient[:2])
    return Rows(*gradient) if tensors else None


def why_not_rows(rule: Rule | None, names: Sequence[str]) -> str:
    """Why a formula cannot be run on some rows alone; empty where it can.

    Args:
        names: the hyperparameters.
    """
    if rule is None:
        return "its step works on whole gradients"
    if POSITION in arguments(rule.update):
        return "its formula asks where each number of a parameter stands"
    if any(level != ELEMENT for level in rule.levels.values()):
        return "it keeps states that are not one number for each of the parameter's"
    whole = [
        each.name
        for each in rule.transforms
        if {"project", "settle"} & each.functions.keys() or each.takes(POSITION)
    ]
    if whole:
        return f"{' and '.join(whole)} works on whole parameters"
    values = inputs(("step", *names), scalar=True)
    try:
        steps = Program(rule.trace(values)).steps
    except Untraceable as error:
        return f"it is not known to treat rows apart: the formula has {error}"
    if any(step.op in MATRIX_OPERATIONS for step in steps):
        return "its formula works on whole matrices"
    # "row_mean" is a mean too.
    found = (step.op for step in steps if step.op in REDUCTIONS or step.op in AXIS_REDUCTIONS)
    whole = sorted({op.rpartition("_")[2] for op in found})
    return f"its formula needs the {' and '.join(whole)} of whole tensors" if whole else ""


def pairs_of(gradients: Sequence[Tensor], indices: Mapping[int, Tensor]) -> tuple:
    """What a graph is given: the gradients, sparse ones as pairs of indices and values.

    Args:
        gradients: Tensors, which are the values of sparse gradients.
        indices: the indices of these, by place.
    """
    if not indices:
        return tuple(gradients)
    pairs: dict[int, tuple] = {}
    for place, numbers in indices.items():
        values = gradients[place]
        # A graph has no place for empty tensors; an index that is not in the parameter names no row either.
        if not numbers.size:
            numbers = Tensor([-1], ms.int32)
            values = Tensor(np.zeros((1, *values.shape[1:])), values.dtype)
        pairs[place] = (numbers, values)
    return tuple(pairs.get(place, gradient) for place, gradient in enumerate(gradients))


def merge_arrays(rows: Rows) -> tuple[np.ndarray, np.ndarray]:
    """The rows that NumPy arrays name, ascending, each once, and the sum for each."""
    indices, values = np.asarray(rows.indices), np.asarray(rows.values, np.float64)
    known = (indices >= 0) & (indices < rows.dense_shape[0])
    numbers, place = np.unique(indices[known], return_inverse=True)
    sums = np.zeros((len(numbers), *values.shape[1:]))
    np.add.at(sums, place, values[known])
    return numbers, sums


# What follows is parsed by MindSpore.


@ops.constexpr
def all_dense(shapes):
    """Whether all gradients are known to be dense, or to be wrong."""
    return all(shape is not None and tuple(shape[:1]) != (ROWS,) for shape in shapes)


values_in_graph = ops.MultitypeFuncGraph("values_in_graph")
indices_in_graph = ops.MultitypeFuncGraph("indices_in_graph")
_no_indices = Tensor(0.0, ms.float32)


@values_in_graph.register("Tensor")
def _values_of_tensor(gradient):
    return gradient


@values_in_graph.register("RowTensor")
def _values_of_rows(gradient):
    return gradient.values


@indices_in_graph.register("Tensor")
def _indices_of_tensor(gradient):
    return _no_indices


@indices_in_graph.register("RowTensor")
def _indices_of_rows(gradient):
    return gradient.indices


def sum_rows(gradient, dtype):
    """What a RowTensor names, in shapes that do not depend on values.

    Returns:
        rows: the row of each value, and whether any of them is in the parameter. An index that is not is
            replaced by one that is.
        places: for each value, one place among the values for all that belong to the same row.
        sums: at these places the sums, elsewhere zeros.
    """
    indices, values = gradient.indices, ops.cast(gradient.values, dtype)
    count, height = indices.shape[0], gradient.dense_shape[0]
    known = ops.logical_and(indices >= 0, indices < height)
    indices = ops.cast(indices, ms.int32)
    largest = ops.amax(ops.select(known, indices, ops.full_like(indices, -1)))
    indices = ops.where(known, indices, ops.maximum(largest, 0))
    kept = ops.reshape(known, (count,) + (1,) * (values.ndim - 1))
    values = ops.where(kept, values, ops.zeros_like(values))
    # Whichever of several writes stays, it is one place for a row.
    written = ops.tensor_scatter_elements(
        ops.zeros((height,), ms.int32), indices, ops.cast(ops.arange(count), ms.int32)
    )
    places = ops.gather(written, indices, 0)
    return (indices, largest >= 0), places, ops.unsorted_segment_sum(values, places, count)


def take_rows(table, rows):
    """The named rows of a parameter or state."""
    indices, _ = rows
    # CPU gathers no bfloat16.
    if table.dtype == ms.bfloat16:
        return ops.cast(ops.gather(ops.cast(table, ms.float32), indices, 0), ms.bfloat16)
    return ops.gather(table, indices, 0)


def once(values, rows, places):
    """Values of the named rows, with zeros where a row has been named before, or none is in the parameter."""
    count = places.shape[0]
    counts = ops.logical_and(places == ops.cast(ops.arange(count), ms.int32), rows[1])
    counts = ops.reshape(counts, (count,) + (1,) * (values.ndim - 1))
    return ops.where(counts, values, ops.zeros_like(values))


def put_rows(table, rows, new):
    """Put new values in the named rows; equal values where a row is named several times."""
    indices, known = rows
    if table.dtype == ms.bfloat16:
        wide = ops.cast(table, ms.float32)
        changed = ops.tensor_scatter_update(wide, ops.expand_dims(indices, -1), ops.cast(new, ms.float32))
        return table.copy_(ops.cast(ops.where(known, changed, wide), ms.bfloat16))
    new = ops.where(known, new, ops.gather(table, indices, 0))
    return ops.scatter_update(table, indices, new)
