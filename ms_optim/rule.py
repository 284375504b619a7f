"""A group's formula: its arguments matched by name, with what the base adds around it.

A :class:`Rule` is a plain function of values. Called with NumPy arrays it is the reference engine;
called with symbols it gives the operations that the other engines run.
"""

from __future__ import annotations

import inspect
import traceback
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import mindspore as ms

from ms_optim.math import centralize, sign, where
from ms_optim.symbolic import ELEMENT, Symbol, Untraceable, call, constant, inputs

BASE_NAMES = ("lr", "weight_decay", "l1_decay")

# Per-step scalars that the step around the rule gives: what gradients are multiplied with, and the
# largest magnitude that is left of them.
GRADIENT_TERMS = ("grad_scale", "max_grad_value")

# In a graph: 1 where all gradients are finite, else 0.
FINITE = "finite"


def arguments(function: Callable | None) -> tuple[str, ...]:
    """The names of a function's arguments."""
    return tuple(inspect.signature(function).parameters) if function else ()


class Rule:
    """One group's formula.

    Args:
        owner: the optimizer's name, for messages.
        update: ``update(param, grad, <states, scalars by name>) -> new param, *new states``.
        scalars: an optional function of the step and hyperparameters that fills, in order, the
            arguments of ``update`` which nothing else names.
        states: the states that the optimizer declares; ``update`` takes those that it names.
        hyperparameters: names of the scalar hyperparameters, base ones included.
        flags: the group's options that are fixed at construction, by name.
        centralize: whether the mean over all axes but the first is taken from the gradient.
    """

    def __init__(
        self,
        owner: str,
        update: Callable,
        scalars: Callable | None,
        states: Sequence[str],
        hyperparameters: Sequence[str],
        flags: Mapping[str, Any],
        centralize: bool = False,
    ) -> None:
        self.owner = owner
        self.update = update
        self.scalars = scalars
        self.flags = dict(flags)
        self.centralize = centralize
        names = arguments(update)
        scalar_names = ("step", *hyperparameters, *flags)
        known = ("param", "grad", *states, *scalar_names)
        self.states = tuple(name for name in states if name in names)
        defaults = {n for n, p in inspect.signature(update).parameters.items() if p.default is not p.empty}
        self.filled = tuple(name for name in names if name not in known and name not in defaults)
        self.coupled = "weight_decay" not in names
        self._check(names, known, scalar_names)

    def _check(self, names: Sequence[str], known: Sequence[str], scalar_names: Sequence[str]) -> None:
        where = f"{self.owner}.{self.update.__name__}"
        if names[:1] == ("self",):
            raise TypeError(f"{where} must be a @staticmethod, without self")
        for needed in ("param", "grad"):
            if needed not in names:
                raise TypeError(f"{where} must have an argument named {needed!r}, has {', '.join(names)}")
        if self.filled and self.scalars is None:
            raise TypeError(
                f"{where} has arguments that nothing fills: {', '.join(self.filled)}. Known are "
                f"{', '.join(known)}; a function `scalars` may compute others from the step"
            )
        unknown = [name for name in arguments(self.scalars) if name not in scalar_names]
        if unknown:
            raise TypeError(
                f"{self.owner}.scalars has unknown arguments {', '.join(unknown)}; it may take the "
                f"step and hyperparameters only"
            )

    def takes(self, name: str) -> bool:
        """Whether the step depends on a hyperparameter."""
        names = {*arguments(self.update), "weight_decay", "l1_decay"}
        if self.filled:
            names.update(arguments(self.scalars))
        return name in names

    def fill(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The per-step scalars by name, from the step and the hyperparameters."""
        if not self.filled or self.scalars is None:
            return {}
        given = {**values, **self.flags}
        try:
            result = self.scalars(**{name: given[name] for name in arguments(self.scalars)})
        except Untraceable as error:
            raise TypeError(
                f"{self.owner}.scalars uses {error}; see ms_optim.math for what it may"
            ) from error
        result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
        if len(result) != len(self.filled):
            raise TypeError(
                f"{self.owner}.scalars returned {len(result)} values, "
                f"{self.update.__name__} takes {len(self.filled)}: {', '.join(self.filled)}"
            )
        return dict(zip(self.filled, result))

    def prepare(self, param: Any, grad: Any, values: Mapping[str, Any], without: Collection[str] = ()) -> Any:
        """The gradient that ``update`` sees.

        Args:
            without: the names of terms that are neutral, and are left out.
        """
        if "grad_scale" not in without:
            grad = values["grad_scale"] * grad
        if "max_grad_value" not in without:
            limit = values["max_grad_value"]
            # The limit is a number, never NaN: so this is one instruction each, which clip is not.
            grad = where(grad > limit, limit, grad)
            grad = where(grad < -limit, -limit, grad)
        if self.centralize:
            grad = centralize(grad)
        if "l1_decay" not in without:
            # A compiled loop is made with and without it, for the condition is one number.
            l1_decay = values["l1_decay"]
            grad = where(l1_decay > 0.0, grad + l1_decay * sign(param), grad)
        if self.coupled and "weight_decay" not in without:
            grad = grad + values["weight_decay"] * param
        return grad

    def __call__(
        self,
        param: Any,
        grad: Any,
        states: Mapping[str, Any],
        values: Mapping[str, Any],
        without: Collection[str] = (),
    ) -> tuple:
        """One step: the new parameter, then the new states in the order of ``self.states``."""
        given = {**values, **self.flags, **states, **self.fill(values)}
        given.update(param=param, grad=self.prepare(param, grad, values, without))
        result = self.update(**{name: given[name] for name in arguments(self.update) if name in given})
        result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
        missing = any(value is None for value in result)
        if len(result) != 1 + len(self.states) or missing:
            wanted = ", ".join(("param", *self.states))
            got = "None" if missing else f"{len(result)} values"
            where = f"{self.owner}.{self.update.__name__}"
            raise TypeError(f"{where} must return {wanted}, got {got}")
        return result

    def trace(self, values: Mapping[str, Symbol], without: Collection[str] = ()) -> list[Symbol]:
        """The operations behind the new parameter and states; Untraceable where they cannot be followed.

        Args:
            values: symbols of the step, the hyperparameters and the gradient terms.
            without: see :meth:`prepare`.
        """
        tensors = inputs(("param", "grad", *self.states), scalar=False)
        param, grad = tensors.pop("param"), tensors.pop("grad")
        try:
            result = [constant(new) for new in self(param, grad, tensors, values, without)]
        except Untraceable:
            raise
        except Exception as error:
            # MindSpore's own functions refuse symbols, each in its own way.
            place = Path(traceback.extract_tb(error.__traceback__)[-1].filename)
            if Path(ms.__file__).parent in place.parents:
                raise Untraceable("a function of MindSpore's") from error
            raise
        names = ("param", *self.states)
        # What stood in another place must be read before that is written to: it counts as computed.
        result = [
            call("maximum", new, new) if new.op == "input" and new.args[0] != name else new
            for name, new in zip(names, result)
        ]
        flat = [name for name, new in zip(names, result) if new.level != ELEMENT]
        if flat:
            raise TypeError(
                f"{self.owner}.{self.update.__name__} returns one number for {', '.join(flat)}, "
                f"which must have the parameter's shape"
            )
        return result
