"""What the numbers of a value belong to: a step, tensors, matrices, rows, columns, elements."""

from __future__ import annotations

from typing import Callable, NamedTuple

# What a value may differ between: nothing within a step, tensors, matrices (the last two axes), the rows of
# a matrix, its columns, elements. Each is a set of bits, and what is made of two values has both's.
SCALAR, TENSOR, MATRIX, ROW, COLUMN, ELEMENT = 0, 1, 3, 7, 11, 15


Shape = tuple[int, ...]


class Kind(NamedTuple):
    """What a formula depends on of a parameter, beside its values.

    Attributes:
        shape: its shape; None where the formula does not ask for it.
        ndim: its number of dimensions; None where the formula does not ask for it.
        levels: the states that it has, and what their numbers belong to; None for a shape of its own.
    """

    shape: Shape | None
    ndim: int | None
    levels: tuple[tuple[str, int | None], ...]


# What is left of a shape where each number of a state belongs to an element, a row, a column or a matrix.
_SHAPES: dict[int, Callable[[Shape], Shape]] = {
    ELEMENT: lambda shape: shape,
    ROW: lambda shape: (*shape[:-1], 1),
    COLUMN: lambda shape: (*shape[:-2], 1, shape[-1]),
    MATRIX: lambda shape: (*shape[:-2], 1, 1),
}


def level_of(shape_of: Callable[[Shape], Shape | None], shape: Shape) -> int | None:
    """What the numbers of a state belong to: elements, rows, columns or matrices; None for anything else.

    Args:
        shape_of: the shape of the state by that of the parameter.
        shape: the parameter's.
    """
    # An axis of one number looks like a reduced one, and what has the rows squared like a square matrix: a
    # parameter that is neither tells them apart.
    shapes = (shape, tuple(max(size, 2) + axis for axis, size in enumerate(shape)))
    for level in _SHAPES if len(shape) > 1 else (ELEMENT,):
        if all(shape_of(each) == _SHAPES[level](each) for each in shapes):
            return level
    return None
