"""The sign of a product: what a formula need not compute, and read, to know it."""

from __future__ import annotations

from typing import Any

from ms_optim.formula.symbolic import GIVEN, Symbol, call

# The base refuses them below 0, for every optimizer.
_HELD = ("lr", "eps")


def opposed(x: Any, y: Any) -> Any:
    """Whether two values have opposite signs: neither is 0, and their product is below 0.

    What is traced leaves out factors and divisors of x that are never below 0: Adam's update has the sign of
    its average of gradients, whatever the square root below that is.
    """
    return _signed(x) * y < 0.0 if isinstance(x, Symbol) else x * y < 0.0


def _signed(x: Symbol) -> Symbol:
    """A symbol of the same sign, but where one of them is 0 or NaN."""
    if x.op == "neg":
        return call("neg", _signed(x.args[0]))
    if x.op in ("mul", "div"):
        first, second = x.args
        if _never_negative(second):
            return _signed(first)
        if x.op == "mul" and _never_negative(first):
            return _signed(second)
        if first.scalar:
            return call(x.op, first, _signed(second))
        if second.scalar:
            return call(x.op, _signed(first), second)
    return x


def _never_negative(x: Symbol) -> bool:
    if x.op in GIVEN:
        given = x.args[0]
        return given in _HELD if x.op == "input" else given >= 0.0
    if x.op in ("sqrt", "abs", "exp"):
        return True
    if x.op == "mul" and x.args[0] is x.args[1]:
        return True
    return x.op in ("add", "mul", "div", "maximum", "minimum") and all(map(_never_negative, x.args))
