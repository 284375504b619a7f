"""The products of matrices in a traced formula, as the native engine makes them.

A matrix is the numbers of its parameter, or square, one row and column for each row (or each column) of that.
Nothing is transposed: a matrix whose axes are exchanged is the same numbers, read the other way by what
multiplies them. What makes matrices of a parameter only says where rows begin.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from ms_optim.formula.levels import COLUMN, ELEMENT, MATRIX, ROW, Shape
from ms_optim.formula.matrices import COLUMNS, PART, ROWS
from ms_optim.formula.operations import AXIS_REDUCTIONS, MATRIX_OPERATIONS, REDUCTIONS, UNIT_REDUCTIONS
from ms_optim.formula.rule import SHAPE
from ms_optim.formula.symbolic import GIVEN, Program, Symbol, Untraceable, call

# XX' and X'X, half of which is the other half; and products of two matrices, by whether each is exchanged.
_SQUARES = {False: "square_n", True: "square_t"}
_PRODUCTS = {(x, y): f"product_{'nt'[x]}{'nt'[y]}" for x in (False, True) for y in (False, True)}
PRODUCTS = frozenset((*_SQUARES.values(), *_PRODUCTS.values()))

# What the axes of a matrix are: those of its parameter, or a square of its rows or columns.
_OWN = (ROWS, COLUMNS)
SIDES = (None, (ROWS, ROWS), (COLUMNS, COLUMNS))

_SWAPPED = {
    f"{line}_{what}": f"{other}_{what}"
    for line, other in (("row", "column"), ("column", "row"))
    for what in ("sum", "mean")
}


class View(NamedTuple):
    """How a parameter is seen as matrices.

    Attributes:
        is_joined: whether a row is all axes but the first; else the last axis.
        parts: into how many matrices of equal height each is divided.
    """

    is_joined: bool
    parts: int = 1

    def of(self, shape: Shape) -> tuple[int, int]:
        """The rows and columns of each matrix."""
        rows, columns = (shape[0], math.prod(shape[1:])) if self.is_joined else shape[-2:]
        return rows // self.parts, columns


class _Oriented(NamedTuple):
    """Some numbers, and whether their axes are exchanged; None where that makes no difference."""

    numbers: Symbol
    is_flipped: bool | None


def has_matrices(outputs: Sequence[Symbol]) -> bool:
    """Whether a formula works on matrices."""
    return any(step.op in MATRIX_OPERATIONS for step in Program(outputs).steps)


def multiplied(outputs: Sequence[Symbol], flags: Mapping[str, Any]) -> tuple[list[Symbol], View]:
    """A formula whose matrices are numbers and products of these, and how its parameter is seen.

    Args:
        outputs: the formula.
        flags: of its rule, with the parameter's shape where it takes that.

    Raises:
        Untraceable: the engine cannot run it.
    """
    made: dict[Symbol, _Oriented] = {}
    views: set[View] = set()
    program = Program(outputs)
    steps = program.steps
    for step in steps:
        if step.op in GIVEN:
            made[step] = _Oriented(step, None if step.level <= MATRIX else False)
            continue
        args = [made[arg] for arg in step.args]
        if step.op in ("as_matrix", "as_matrices"):
            if step.args[0].layout is not None:
                raise Untraceable("matrices that are made of matrices")
            made[step] = args[0]
            views.add(View(step.op == "as_matrix"))
        elif step.op == "split_rows":
            made[step] = args[0]
            views = {view._replace(parts=int(step.args[1].args[0])) for view in views}
        elif step.op == "shaped_as":
            if args[0].is_flipped or args[0].numbers.layout is not None:
                raise Untraceable("a matrix of other axes than its parameter has, in the parameter's place")
            made[step] = args[0]
        elif step.op == "transpose":
            flipped = args[0].is_flipped
            made[step] = _Oriented(args[0].numbers, None if flipped is None else not flipped)
        elif step.op == "matmul":
            made[step] = _product(*args)
        else:
            made[step] = _of_numbers(step, args)
    used = (arg.layout for step in steps if step.op not in (*GIVEN, "split_rows") for arg in step.args)
    axes = {axis for layout in used if layout is not None for axis in layout}
    if len(views) > 1 or {ROWS, PART} <= axes:
        raise Untraceable("matrices of two kinds in one formula")
    if not views:
        raise Untraceable("matrices that neither as_matrix nor as_matrices has made")
    (view,) = views
    reduced = [step.args[0] for step in steps if step.op in AXIS_REDUCTIONS]
    along = any(of.level == ELEMENT and of.layout is None for of in reduced)
    along = along or any(step.op == "input" and step.level in (MATRIX, ROW, COLUMN) for step in steps)
    has_last_axes = not view.is_joined or len(flags.get(SHAPE, ())) == 2
    if along and not (has_last_axes and view.parts == 1):
        raise Untraceable("sums along the axes of a parameter next to matrices of other axes")
    return [made[output].numbers for output in program.outputs], view


def _product(left: _Oriented, right: _Oriented) -> _Oriented:
    flips = bool(left.is_flipped), bool(right.is_flipped)
    (rows, _), (_, columns) = (
        _axes(each.numbers, is_flipped) for each, is_flipped in zip((left, right), flips)
    )
    if left.numbers is right.numbers and (flips[0] != flips[1] or left.is_flipped is None):
        square = Symbol(_SQUARES[flips[0]], (left.numbers,), ELEMENT, (rows, rows))
        return _Oriented(square, None)
    numbers = (left.numbers, right.numbers)
    if rows == columns:
        return _Oriented(Symbol(_PRODUCTS[flips], numbers, ELEMENT, (rows, rows)), False)
    if rows == ROWS:
        return _Oriented(Symbol(_PRODUCTS[flips], numbers, ELEMENT), False)
    # With exchanged axes it is the product of the others, exchanged.
    return _Oriented(Symbol(_PRODUCTS[not flips[1], not flips[0]], numbers[::-1], ELEMENT), True)


def _axes(numbers: Symbol, is_flipped: bool) -> tuple[str, str]:
    axes = _OWN if numbers.layout is None else numbers.layout
    return axes[::-1] if is_flipped else axes


def _of_numbers(step: Symbol, args: Sequence[_Oriented]) -> _Oriented:
    """An operation that acts on each number, or adds some of them up."""
    numbers = [arg.numbers for arg in args]
    flips = {arg.is_flipped for arg in args} - {None}
    if len(flips) > 1:
        raise Untraceable(f"{step.op} of a matrix and of one whose axes are exchanged")
    flipped = flips.pop() if flips else None
    is_square = any(each.layout is not None for each in numbers)
    if step.op in UNIT_REDUCTIONS and step.args[0].layout is not None:
        raise Untraceable(f"{step.op} of matrices")
    if is_square and (
        step.op in REDUCTIONS
        or step.op in AXIS_REDUCTIONS
        or any(n.level in (MATRIX, ROW, COLUMN) for n in numbers)
    ):
        raise Untraceable(f"{step.op} of a matrix that is not of its parameter's axes")
    op = _SWAPPED[step.op] if flipped and step.op in _SWAPPED else step.op
    made = call(op, *numbers)
    return _Oriented(made, None if made.level <= MATRIX else flipped)
