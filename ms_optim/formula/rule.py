"""A group's formula: its arguments matched by name, and the decay that the base adds to it.

A :class:`Rule` is a plain function of values. Called with NumPy arrays it is the reference engine;
called with symbols it gives the operations that the other engines run.
"""

from __future__ import annotations

import copy
import functools
import inspect
import traceback
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Callable

import mindspore as ms

from ms_optim.formula.decay import KEPT, change_of, decayed
from ms_optim.formula.levels import COLUMN, ELEMENT, MATRIX, ROW, SCALAR, TENSOR, Kind, Shape, level_of
from ms_optim.formula.noise import POSITION
from ms_optim.formula.operations import AXIS_REDUCTIONS, OPERATIONS
from ms_optim.formula.symbolic import (
    FREE,
    GIVEN,
    Program,
    Symbol,
    Untraceable,
    call,
    constant,
    inputs,
    operands_first,
)
from ms_optim.formula.totals import NO_TOTALS, Totals, running
from ms_optim.formula.transform import Around, Placed

BASE_NAMES = ("lr", "weight_decay", "l1_decay")

# Per-step scalars that the base makes: those of the gradient's preparation, which a formula never sees, and
# of the decay, which it may take (``kept=1.0``).
BASE_TERMS = ("grad_scale", "max_grad_value", KEPT)

# In a graph: 1 where all gradients are finite, else 0.
FINITE = "finite"

# What an update may take of its parameter, as Python numbers: how many dimensions it has, and its shape.
NDIM, SHAPE = "ndim", "shape"


MINDSPORES = "a function of MindSpore's"


def _is_mindspores(error: Exception) -> bool:
    """Whether a function of MindSpore's raised it: they refuse symbols, each in its own way."""
    place = Path(traceback.extract_tb(error.__traceback__)[-1].filename)
    return Path(ms.__file__).parent in place.parents


@functools.lru_cache(maxsize=512)
def arguments(function: Callable | None) -> tuple[str, ...]:
    """The names of a function's arguments."""
    return tuple(inspect.signature(function).parameters) if function else ()


# Makes of a parameter, its gradient, and what transforms do to a gradient, the one that the formula sees.
Prepare = Callable[[Any, Any, Callable[[Any], Any]], Any]


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
        decay: the mode of the base's weight decay; None where ``update`` takes ``weight_decay`` itself.
        transforms: what stands around the formula.
        shared_states: the states of the whole optimizer that it declares; ``update`` takes those that it
            names, as scalars, and returns them last.
        switches: names among what ``scalars`` fills that are true or false by the step.
    """

    def __init__(
        self,
        owner: str,
        update: Callable,
        scalars: Callable | None,
        states: Sequence[str],
        hyperparameters: Sequence[str],
        flags: Mapping[str, Any],
        decay: str | None = None,
        transforms: Sequence[Placed] = (),
        shared_states: Sequence[str] = (),
        switches: Sequence[str] = (),
    ) -> None:
        self.owner = owner
        self.update = update
        self.scalars = scalars
        self.flags = dict(flags)
        self.decay = decay
        self.transforms = tuple(transforms)
        self.added = tuple(state for each in transforms for state in each.states)
        names = arguments(update)
        scalar_names = ("step", *hyperparameters, *flags)
        known = ("param", "grad", *states, *shared_states, NDIM, SHAPE, POSITION, *scalar_names)
        self.own_shared = tuple(name for name in shared_states if name in names)
        self.added_shared = tuple(state for each in transforms for state in each.shared_states)
        self.shared = self.own_shared + self.added_shared
        self.returned = tuple(name for name in states if name in names)
        self.levels: dict[str, int | None] = dict.fromkeys((*self.returned, *self.added), ELEMENT)
        defaults = {n for n, p in inspect.signature(update).parameters.items() if p.default is not p.empty}
        self.filled = tuple(name for name in names if name not in known and name not in defaults)
        self.switches = tuple(name for name in switches if name in self.filled)
        self.decided: dict[str, bool] = {}
        self.has_own_decay = "weight_decay" in names
        self._check(names, known, scalar_names)

    @property
    def title(self) -> str:
        """What its formula is called: that of the class which defines it, if one does."""
        parts = self.update.__qualname__.split(".")[-2:]
        return ".".join(parts if len(parts) > 1 and parts[0] != "<locals>" else (self.owner, parts[-1]))

    @property
    def acts_before(self) -> bool:
        """Whether a transform comes ahead of the decays that are added to the gradient."""
        return any("before" in each.functions for each in self.transforms)

    @property
    def takes_position(self) -> bool:
        """Whether it asks where each number stands among those of all parameters."""
        return POSITION in arguments(self.update) or any(each.takes(POSITION) for each in self.transforms)

    @property
    def states(self) -> tuple[str, ...]:
        """The states that it keeps."""
        return tuple(self.levels)

    @property
    def absent(self) -> tuple[str, ...]:
        """The states that it names and a parameter of this kind has not: they are None."""
        return tuple(name for name in self.returned if name not in self.levels)

    def kind_of(self, shape: Shape, shape_of: Callable[[str, Shape], Shape | None]) -> Kind:
        """The kind of a parameter.

        Args:
            shape: the parameter's shape.
            shape_of: the shape of a state by its name and the parameter's shape, None where there is none.
        """
        takes_ndim = NDIM in arguments(self.update) or any(each.takes(NDIM) for each in self.transforms)
        ndim = len(shape) if takes_ndim else None
        present = [name for name in self.returned if shape_of(name, shape) is not None]
        levels = ((name, level_of(functools.partial(shape_of, name), shape)) for name in present)
        takes_shape = SHAPE in arguments(self.update)
        return Kind(tuple(shape) if takes_shape else None, ndim, tuple(levels))

    def of_kind(self, kind: Kind) -> Rule:
        """The same formula for parameters of one kind."""
        rule = copy.copy(self)
        rule.levels = {**dict(kind.levels), **dict.fromkeys(self.added, ELEMENT)}
        asked = {NDIM: kind.ndim, SHAPE: kind.shape}
        rule.flags = {**self.flags, **{name: value for name, value in asked.items() if value is not None}}
        return rule

    def switched(self, values: Mapping[str, Any]) -> tuple[bool, ...]:
        """What its switches are at a step, from the step and the hyperparameters in numbers."""
        filled = self.fill(values)
        return tuple(bool(filled[name]) for name in self.switches)

    def decided_as(self, switched: Sequence[bool]) -> Rule:
        """The same formula for the steps at which its switches are these."""
        rule = copy.copy(self)
        rule.decided = dict(zip(self.switches, switched))
        return rule

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
        names.update(each.key(own) for each in self.transforms for own in each.transform.given)
        return name in names or (name == "lr" and any(each.takes("lr") for each in self.transforms))

    def fill(self, values: Mapping[str, Any]) -> dict[str, Any]:
        """The per-step scalars by name, from the step and the hyperparameters."""
        if not self.filled or self.scalars is None:
            return {}
        given = {**values, **self.flags}
        try:
            result = self.scalars(**{name: given[name] for name in arguments(self.scalars)})
        except Exception as error:
            if not isinstance(error, Untraceable) and not _is_mindspores(error):
                raise
            used = error if isinstance(error, Untraceable) else MINDSPORES
            raise TypeError(f"{self.owner}.scalars uses {used}; see ms_optim.math for what it may") from error
        result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
        if len(result) != len(self.filled):
            raise TypeError(
                f"{self.owner}.scalars returned {len(result)} values, "
                f"{self.update.__name__} takes {len(self.filled)}: {', '.join(self.filled)}"
            )
        return {**dict(zip(self.filled, result)), **self.decided}

    def __call__(
        self,
        param: Any,
        grad: Any,
        states: Mapping[str, Any],
        values: Mapping[str, Any],
        prepared: Prepare | None = None,
        totals: Totals = NO_TOTALS,
    ) -> tuple:
        """One step: the new parameter, the new states in the order of ``self.states``, then ``self.shared``.

        Args:
            values: the per-step scalars, shared states among them; without ``kept`` among them there is no
                decay of the base's. With ``takes_position``, the positions of the parameter's numbers.
            prepared: makes the gradient that the formula sees of the parameter, its gradient, and what the
                transforms do to that on the way.
            totals: what ``total`` gives.
        """
        given = {**values, **self.flags, **dict.fromkeys(self.absent), **states, **self.fill(values)}
        if self.decay == "cautious":
            # No one number says what it leaves.
            given.pop(KEPT, None)
        of_all = {name: given[name] for name in self.added_shared}
        around = Around(self.transforms, {**given, "param": param}, {**states, **of_all})
        with running(totals):
            grad = around("before", grad) if prepared is None else prepared(param, grad, around.before)
            given.update(param=param, grad=grad)
            result = self.update(**{name: given[name] for name in arguments(self.update) if name in given})
            result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
            names = ("param", *self.returned, *self.own_shared)
            missing = [
                name for name, value in zip(names, result) if value is None and name not in self.absent
            ]
            if len(result) != len(names) or missing:
                got = f"None for {', '.join(missing)}" if missing else f"{len(result)} values"
                where = f"{self.owner}.{self.update.__name__}"
                raise TypeError(f"{where} must return {', '.join(names)}, got {got}")
            count = len(self.own_shared)
            result, shared = result[: len(result) - count], result[len(result) - count :]
            new, *states_new = (value for name, value in zip(names, result) if name not in self.absent)
            if around.has("after"):
                new = param + around("after", change_of(new, param), grad=grad)
            if KEPT in values and not self.has_own_decay:
                new = decayed(new, param, values[KEPT], self.decay == "cautious")
            new = around("project", new, grad=grad)
            around("settle", param=new, grad=grad)
        added, added_shared = (
            [around.states[name] for name in names] for names in (self.added, self.added_shared)
        )
        return (new, *states_new, *added, *shared, *added_shared)

    def state_inputs(self) -> dict[str, Symbol]:
        """The symbols of the states."""
        return {
            name: Symbol("input", (name,), ELEMENT, FREE)
            if level is None
            else Symbol("input", (name,), level)
            for name, level in self.levels.items()
        }

    def check_axes(self, params: Iterable[Any], hyperparameters: Iterable[str]) -> None:
        """Raise ValueError where a sum or mean goes along an axis that a parameter does not have.

        What cannot be followed is not checked.

        Args:
            params: parameters of this kind.
            hyperparameters: the names of their values.
        """
        few = [param for param in params if param.ndim < 2]
        if not few:
            return
        try:
            steps = Program(self.trace(inputs(("step", *hyperparameters), scalar=True))).steps
        except Untraceable:
            return
        reductions = [step for step in steps if step.op in AXIS_REDUCTIONS]
        for op in (step.op for step in reductions if step.args[0].layout != FREE):
            line, _, what = op.partition("_")
            axis = {"row": -1, "column": -2}[line]
            for param in few:
                if param.ndim < -axis:
                    raise ValueError(
                        f"{self.owner}.{self.update.__name__} takes a {what} along the axis {axis}, which "
                        f"parameter {param.name!r} of shape {tuple(param.shape)} does not have; an `if` on "
                        f"the argument `ndim` can give it another formula"
                    )

    def trace(
        self,
        values: Mapping[str, Symbol],
        prepared: Prepare | None = None,
        totals: Totals = NO_TOTALS,
    ) -> list[Symbol]:
        """The operations behind the new parameter, states and shared states.

        Args:
            values: symbols of the step, the hyperparameters, the base's terms and the shared states.
            prepared: as for a call.
            totals: as for a call; ``NO_TOTALS`` where the parameter is followed alone.

        Raises:
            Untraceable: they cannot be followed.
        """
        if self.shared and totals is NO_TOTALS:
            raise Untraceable(f"{self.shared[0]}, a state of the whole optimizer")
        param, grad, position = inputs(("param", "grad", POSITION), scalar=False).values()
        states = self.state_inputs()
        try:
            results = self(param, grad, states, {**values, POSITION: position}, prepared, totals)
            result = [constant(new) for new in results]
        except Untraceable:
            raise
        except Exception as error:
            if _is_mindspores(error):
                raise Untraceable(MINDSPORES) from error
            raise
        foreign = {each.op for each in operands_first(result)} - OPERATIONS.keys() - GIVEN
        if foreign:
            raise TypeError(
                f"{self.owner}.{self.update.__name__} uses {min(foreign)}, a function for schedules alone"
            )
        levels = {"param": ELEMENT, **self.levels, **dict.fromkeys(self.shared, SCALAR)}
        names = tuple(levels)
        # What stood in another place must be read before that is written to: it counts as computed.
        result = [
            call("maximum", new, new) if new.op == "input" and new.args[0] != name else new
            for name, new in zip(names, result)
        ]
        for name, new in zip(names, result):
            if levels[name] is not None and new.level != levels[name] and new.layout != FREE:
                raise TypeError(
                    f"{self.owner}.{self.update.__name__} returns {_PLACES[new.level]} for {name}, "
                    f"which must have {_PLACES[levels[name]]}"
                )
        return result


_PLACES: dict[int | None, str] = {
    SCALAR: "one number",
    TENSOR: "one number",
    MATRIX: "one number a matrix",
    ROW: "one number a row",
    COLUMN: "one number a column",
    ELEMENT: "the parameter's shape",
}
