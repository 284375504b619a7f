"""Run a formula with symbols in place of numbers, and get its operations as a graph.

What depends only on per-step scalars (the step, lr, betas ...) is told apart from what is computed
for each element: the former is evaluated once a step in float64, the latter in the parameter's
precision. ``1 - beta2`` written inside a formula thus loses nothing in float32.
"""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ms_optim.formula.levels import ELEMENT, SCALAR, TENSOR
from ms_optim.formula.operations import (
    AXIS_REDUCTIONS,
    COMPARISONS,
    OPERATIONS,
    REDUCTIONS,
    UNIT_REDUCTIONS,
    WHOLE,
)

GIVEN = frozenset(("input", "constant"))

# The layout of what has axes of its own: the portable engine takes it as it comes.
FREE = ("of its own", "of its own")

# Python's operators, by the function that NumPy has for each.
_OPERATORS = {
    OPERATIONS[op].numpy: op
    for op in ("add", "sub", "mul", "div", "pow", "lt", "le", "gt", "ge", "eq", "ne", "maximum", "minimum")
}


class Untraceable(TypeError):
    """The formula does something that depends on values, shapes or foreign functions."""


@dataclass(frozen=True, eq=False)
class Symbol:
    """One value of a formula: an input, a constant, or an operation on other values.

    Attributes:
        op: ``"input"``, ``"constant"``, or the operation's name.
        args: the operation's operands; the name of an input; the value of a constant.
        level: SCALAR where it depends on per-step scalars only; TENSOR, MATRIX, ROW or COLUMN where it is
            one number for each of these (made of a reduction); else ELEMENT.
        layout: what its last two axes are, where they are not the parameter's own: see ``matrices.py``.
    """

    op: str
    args: tuple = ()
    level: int = ELEMENT
    layout: tuple[str, str] | None = None

    @property
    def scalar(self) -> bool:
        return self.level == SCALAR

    @property
    def boolean(self) -> bool:
        return self.op in COMPARISONS

    @property
    def whole(self) -> bool:
        """Whether it is a whole number that float32 may not hold."""
        return self.op in WHOLE

    def __add__(self, other):
        return call("add", self, other)

    def __radd__(self, other):
        return call("add", other, self)

    def __sub__(self, other):
        return call("sub", self, other)

    def __rsub__(self, other):
        return call("sub", other, self)

    def __mul__(self, other):
        return call("mul", self, other)

    def __rmul__(self, other):
        return call("mul", other, self)

    def __truediv__(self, other):
        return call("div", self, other)

    def __rtruediv__(self, other):
        return call("div", other, self)

    def __pow__(self, other):
        return call("pow", self, other)

    def __rpow__(self, other):
        return call("pow", other, self)

    def __neg__(self):
        return call("neg", self)

    def __abs__(self):
        return call("abs", self)

    def __lt__(self, other):
        return call("lt", self, other)

    def __le__(self, other):
        return call("le", self, other)

    def __gt__(self, other):
        return call("gt", self, other)

    def __ge__(self, other):
        return call("ge", self, other)

    def __eq__(self, other):  # type: ignore[override]
        return call("eq", self, other)

    def __ne__(self, other):  # type: ignore[override]
        return call("ne", self, other)

    __hash__ = object.__hash__

    def __bool__(self):
        raise Untraceable("a Python branch on a value that is known only while training")

    def __float__(self):
        raise Untraceable("a Python number made of a value that is known only while training")

    __int__ = __index__ = __float__

    def __array__(self, *_):
        raise TypeError("a formula cannot use NumPy's functions; use those of ms_optim.math")

    def __array_ufunc__(self, ufunc, method, *operands, **_):
        # NumPy's number on the left of an operator asks its own function, not the symbol.
        op = _OPERATORS.get(ufunc)
        if op is None or method != "__call__" or any(isinstance(x, np.ndarray) and x.ndim for x in operands):
            return self.__array__()
        return call(op, *operands)

    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        raise Untraceable(f"the attribute .{name} of a tensor")

    def __getitem__(self, index):
        raise Untraceable("an index into a tensor")

    def __matmul__(self, other):
        raise Untraceable("the operator @, in place of matmul of ms_optim.math")

    def __mod__(self, other):
        raise Untraceable("an operator that is not among + - * / ** and comparisons")

    __rmatmul__ = __matmul__
    __rmod__ = __floordiv__ = __rfloordiv__ = __and__ = __rand__ = __or__ = __ror__ = __xor__ = __mod__

    def __invert__(self):
        raise Untraceable("the operator ~")


def constant(value: Any) -> Symbol:
    """A number as a symbol; raises Untraceable for what is no number."""
    if isinstance(value, Symbol):
        return value
    try:
        return Symbol("constant", (float(value),), SCALAR)
    except (TypeError, ValueError) as error:
        raise Untraceable(f"{type(value).__name__} as an operand") from error


def call(op: str, *args: Any) -> Symbol:
    """The symbol of an operation; operands may be symbols or numbers. Of numbers alone it is a number."""
    operands = tuple(constant(arg) for arg in args)
    if op in REDUCTIONS or op in UNIT_REDUCTIONS:
        if operands[0].level <= TENSOR:
            return operands[0]  # One number is its own sum, and its mean is no other row's.
        if operands[0].level != ELEMENT:
            raise Untraceable(f"{op} of what is reduced along an axis")
    if op in AXIS_REDUCTIONS:
        left = operands[0].level & ~AXIS_REDUCTIONS[op]
        return operands[0] if left == operands[0].level else Symbol(op, operands, left)
    if op == "where":
        condition, *choices = operands
        if condition.op == "constant":
            return choices[0 if condition.args[0] else 1]
        if not condition.boolean:
            operands = (call("ne", condition, 0.0), *choices)
    if all(operand.op == "constant" and isinstance(operand.args[0], float) for operand in operands):
        with np.errstate(all="ignore"):
            return constant(OPERATIONS[op].numpy(*(np.float64(operand.args[0]) for operand in operands)))
    if op == "pow" and operands[1].op == "constant" and operands[1].args == (2.0,):
        op, operands = "mul", (operands[0], operands[0])
    level = functools.reduce(operator.or_, (operand.level for operand in operands))
    if op in REDUCTIONS:
        return Symbol(op, operands, TENSOR)
    layouts = {operand.layout for operand in operands if operand.level == ELEMENT}
    if FREE in layouts:
        if None in layouts:
            raise Untraceable(f"{op} of a tensor of the parameter's shape and of one with axes of its own")
        layouts = {FREE}
    if len(layouts) > 1:
        raise TypeError(f"{op} of matrices of different kinds: {', '.join(map(str, layouts))}")
    return Symbol(op, operands, level, layouts.pop() if layouts else None)


def apply(op: str, *operands: Any) -> Any:
    """An operation on symbols, or on NumPy's arrays and numbers, or on plain numbers, which stay plain."""
    if any(isinstance(x, Symbol) for x in operands):
        return call(op, *operands)
    result = OPERATIONS[op].numpy(*operands)
    if any(isinstance(x, (np.generic, np.ndarray)) for x in operands):
        return result[()]  # NumPy's own number, unlike Python's, divides by 0 and overflows as a graph does.
    return float(result)


def reduced_along(op: str, x: Symbol, axis: Any) -> Symbol:
    """A sum or mean along the last axis or the one before it, which stays, with one number.

    Raises ValueError where x has no axes; :meth:`ms_optim.formula.Rule.check_axes` knows what tensors have.
    """
    if x.level <= TENSOR:
        raise ValueError(f"a {op} along the axis {axis!r} of one number, which has no axes")
    kind = {-1: "row", -2: "column"}.get(axis)
    if kind is None:
        raise Untraceable(f"a {op} along the axis {axis!r}: only -1 and -2 can be followed")
    return call(f"{kind}_{op}", x)


def inputs(names: Sequence[str], scalar: bool) -> dict[str, Symbol]:
    """Named input symbols."""
    return {name: Symbol("input", (name,), SCALAR if scalar else ELEMENT) for name in names}


class Program:
    """The operations behind some outputs, in an order in which they can be computed, each once.

    Attributes:
        outputs: what the program computes.
        steps: every input, constant and operation that the outputs need.
        frontier: the scalar values that go into operations on tensors (constants aside).
    """

    def __init__(self, outputs: Sequence[Symbol]) -> None:
        unique: dict[tuple, Symbol] = {}
        merged: dict[Symbol, Symbol] = {}
        for symbol in operands_first(outputs):
            args = symbol.args if symbol.op in GIVEN else tuple(merged[arg] for arg in symbol.args)
            # With types: an axis 0 equals the number 0.0.
            merged[symbol] = unique.setdefault(
                (symbol.op, args, *map(type, args)), Symbol(symbol.op, args, symbol.level, symbol.layout)
            )
        self.steps = list(unique.values())
        self.outputs = tuple(merged[output] for output in outputs)
        used = [arg for step in self.steps if not step.scalar and step.op not in GIVEN for arg in step.args]
        self.frontier = tuple(
            dict.fromkeys(s for s in (*used, *self.outputs) if s.scalar and s.op != "constant")
        )


def operands_first(outputs: Sequence[Symbol]) -> Iterator[Symbol]:
    """The symbols behind some outputs, each once, after those that it needs."""
    done: set[Symbol] = set()
    stack = [(output, False) for output in reversed(outputs)]
    while stack:
        symbol, expanded = stack.pop()
        if symbol in done:
            continue
        if expanded or symbol.op in GIVEN:
            done.add(symbol)
            yield symbol
        else:
            stack.append((symbol, True))
            stack.extend((arg, False) for arg in reversed(symbol.args))
