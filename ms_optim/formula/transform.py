"""What may stand around a formula: functions of the gradient, of the change, and of the new parameter.

A transform is written like a formula and is traced with it, so that all of them are one launch, in which each
number is read once.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Callable

from ms_optim.checks import check_no_optimizer, show
from ms_optim.formula.noise import POSITION

# Its functions, in the order in which they are run, with what each gives before its new states.
FUNCTIONS = {"before": "grad", "after": "change", "project": "new_param", "settle": None}

# What each may take beside the transform's own states, hyperparameters and flags.
SHARED = "shared"
_OF_ALL = ("param", "step", "lr", "ndim", POSITION)
_TAKES = {
    "before": ("grad",),
    "after": ("grad", "change"),
    "project": ("grad", "new_param"),
    "settle": ("grad",),
}


class Transform:
    """Base class of what stands around a formula; an optimizer is given a list of them as ``transforms``.

    A subclass defines one or more of these static functions, whose arguments are matched by name::

        class Cautious(ms_optim.Transform):
            @staticmethod
            def after(grad, change, floor=1e-3):
                agrees = where(change * grad < 0.0, 1.0, 0.0)
                return change * agrees / maximum(mean(agrees), floor)

    ``before(grad, ...)`` gives the gradient that what comes behind it sees; it is run after clipping,
    centralisation and maximizing, before L1 and coupled decay. ``after(change, ...)`` gives the change of the
    parameter, decay of the parameter apart, from what the formula would add to it. ``project(param,
    new_param, ...)`` gives the new parameter, from that which step and decay have made. ``settle(param,
    ...)`` sees the new parameter and gives states alone.

    Each may take ``param`` (the parameter before the step; in ``settle`` the new one), ``grad`` (in all but
    ``before`` as the formula saw it), ``step`` (1 at the first), ``lr``, ``ndim`` (the parameter's number of
    dimensions, a Python number), ``position`` (for each number of the parameter its place among those of
    all parameters, what :func:`ms_optim.math.normal` takes), the hyperparameters and flags of the transform,
    and its states. It
    returns its value, and behind it the new value of each state that it takes, in the order of ``states``.

    They may use Python's operators and the functions of :mod:`ms_optim.math`. Transforms are run in the order
    given, all ``before`` first, then the formula, all ``after``, decay, all ``project``, all ``settle``.

    A hyperparameter is an argument of the functions, with its default there or in the constructor: a number
    or a schedule, and in ``param_groups`` the value ``"<name>.<hyperparameter>"``, that may be written
    while training and be another in each group. The transform's name is its class's, in small letters
    (``clip_update``), with a number behind it where an optimizer has several of one class.

    Attributes:
        states: the states that it keeps for each parameter, of its shape; in ``opt.state`` they are called
            ``"<name>_<state>"``.
        shared_states: numbers of the whole optimizer, which begin at 0. A function that takes ``shared`` is
            given the tuple of them, and returns the new one last; it may call :func:`ms_optim.math.total`.
            They are the portable engine's. Of the optimizer they are attributes, ``"<name>_<state>"``.
        starts: what a state starts with: a number, or ``"param"`` for the parameter. Default: 0.
        flags: options that are True or False, fixed once the optimizer is made.
        ranges: for a hyperparameter its lowest and highest value.
        averages: the state that holds averaged weights (see :meth:`ms_optim.Optimizer.averaged`), or "".

    Args:
        **given: hyperparameters and flags by name.

    Raises:
        TypeError: an unknown name, a missing value, or functions that cannot be run.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> class Halve(ms_optim.Transform):
        ...     @staticmethod
        ...     def after(change):
        ...         return 0.5 * change
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], learning_rate=0.2, transforms=[Halve()])
        >>> _ = opt((Tensor(np.ones(2, np.float32)),))
        >>> w.asnumpy().tolist()
        [0.8999999761581421, 0.8999999761581421]
    """

    states: tuple[str, ...] = ()
    shared_states: tuple[str, ...] = ()
    starts: Mapping[str, Any] = {}
    flags: tuple[str, ...] = ()
    ranges: Mapping[str, Sequence[Any]] = {}
    averages: str = ""

    def __init__(self, **given: Any) -> None:
        owner = type(self).__name__
        functions = self.functions()
        if not functions:
            raise TypeError(f"{owner} must define one of {', '.join(FUNCTIONS)}")
        values: dict[str, Any] = {}
        for name, function in functions.items():
            parameters = inspect.signature(function).parameters
            for own, parameter in parameters.items():
                if own in (*_OF_ALL, *_TAKES[name], *self.states) or (own == SHARED and self.shared_states):
                    continue
                if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
                    raise TypeError(f"{owner}.{name} must name its arguments, has *{own}")
                if own == "self":
                    raise TypeError(f"{owner}.{name} must be a @staticmethod, without self")
                values.setdefault(own, parameter.default)
        if self.shared_states and not any(
            SHARED in inspect.signature(function).parameters for function in functions.values()
        ):
            raise TypeError(f"{owner}: has shared_states, and no function takes {SHARED}")
        unknown = [name for name in given if name not in values]
        if unknown:
            known = ", ".join(values) or "none"
            raise TypeError(f"{owner}: {', '.join(unknown)} is unknown; known: {known}")
        values.update(given)
        missing = [name for name, value in values.items() if value is inspect.Parameter.empty]
        if missing:
            raise TypeError(f"{owner}: no value for {', '.join(missing)}")
        for name, value in values.items():
            check_no_optimizer(f"{owner}: {name}", value)
        self.given = values

    @classmethod
    def functions(cls) -> dict[str, Callable]:
        """Those of its functions that it defines, by name."""
        return {name: getattr(cls, name) for name in FUNCTIONS if hasattr(cls, name)}

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={show(v)}' for k, v in self.given.items())})"


class Placed:
    """A transform of an optimizer's, under its name there.

    Args:
        name: the name.
        transform: the transform.
    """

    def __init__(self, name: str, transform: Transform) -> None:
        self.name = name
        self.transform = transform
        self.functions = type(transform).functions()
        self._takes = {key: tuple(inspect.signature(f).parameters) for key, f in self.functions.items()}

    def key(self, name: str) -> str:
        """What one of its hyperparameters or flags is called in a group."""
        return f"{self.name}.{name}"

    @property
    def states(self) -> tuple[str, ...]:
        """What its states are called in the optimizer."""
        return tuple(self.state(name) for name in self.transform.states)

    @property
    def shared_states(self) -> tuple[str, ...]:
        """What its numbers of the whole optimizer are called there."""
        return tuple(self.state(name) for name in self.transform.shared_states)

    def state(self, name: str) -> str:
        """What one of its states is called in the optimizer."""
        return f"{self.name}_{name}"

    @property
    def averages(self) -> bool:
        """Whether it keeps averaged weights."""
        return bool(self.transform.averages)

    def takes(self, name: str) -> bool:
        """Whether one of its functions takes an argument."""
        return any(name in taken for taken in self._takes.values())

    def start(self, state: str) -> Any:
        """What a state starts with, by its name in the optimizer."""
        return self.transform.starts.get(state[len(self.name) + 1 :], 0.0)

    def run(self, function: str, given: Mapping[str, Any], states: dict[str, Any]) -> Any:
        """One of its functions; its new states are put in place of the old ones.

        Args:
            function: its name.
            given: what it may take, hyperparameters and flags by their names in a group.
            states: by their names in the optimizer.
        """
        own, of_all = self.transform.states, self.shared_states
        values: list[Any] = []
        for name in self._takes[function]:
            if name in own:
                values.append(states[self.state(name)])
            elif name == SHARED and of_all:
                values.append(tuple(states[state] for state in of_all))
            else:
                is_common = name in _OF_ALL or name in _TAKES[function]
                values.append(given[name if is_common else self.key(name)])
        result = self.functions[function](*values)
        result = tuple(result) if isinstance(result, (tuple, list)) else (result,)
        first = FUNCTIONS[function]
        taken = [name for name in own if name in self._takes[function]]
        of_all = of_all if SHARED in self._takes[function] else ()
        names = [*([first] if first else []), *taken, *([SHARED] if of_all else [])]
        if of_all and len(result) == len(names):
            *result, shared = result
            if not isinstance(shared, (tuple, list)) or len(shared) != len(of_all):
                got = len(shared) if isinstance(shared, (tuple, list)) else 1
                owner = type(self.transform).__name__
                raise TypeError(
                    f"{owner}.{function} must return {len(of_all)} numbers as {SHARED}, got {got}"
                )
            states.update(zip(of_all, shared))
            names.pop()
        if len(result) != len(names):
            raise TypeError(
                f"{type(self.transform).__name__}.{function} must return {', '.join(names) or 'states'}, "
                f"got {len(result)} values"
            )
        states.update(zip(map(self.state, taken), result[len(names) - len(taken) :]))
        return result[0]


def place(owner: str, transforms: Any) -> tuple[Placed, ...]:
    """The transforms of an optimizer under their names; raises TypeError for what is none.

    Args:
        owner: the optimizer's name, for messages.
        transforms: what its constructor was given.
    """
    if isinstance(transforms, Transform) or not isinstance(transforms, (list, tuple)):
        raise TypeError(f"{owner}: transforms must be a list of ms_optim.Transform, got {show(transforms)}")
    for i, transform in enumerate(transforms):
        if not isinstance(transform, Transform):
            made = " (give an object of it, not the class)" if isinstance(transform, type) else ""
            raise TypeError(
                f"{owner}: transforms[{i}] must be a ms_optim.Transform, got {show(transform)}{made}"
            )
    placed: list[Placed] = []
    counts: dict[str, int] = {}
    for transform in transforms:
        name = _small(type(transform).__name__)
        counts[name] = counts.get(name, 0) + 1
        placed.append(Placed(name if counts[name] == 1 else f"{name}_{counts[name]}", transform))
    return tuple(placed)


def _small(name: str) -> str:
    """``clip_update`` of ``ClipUpdate``; ``ema`` of ``EMA``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


class Around:
    """The transforms of one parameter while its formula is run once.

    Args:
        transforms: in order.
        given: what any of their functions may take.
        states: their states, by name in the optimizer.
    """

    def __init__(
        self, transforms: Iterable[Placed], given: Mapping[str, Any], states: Mapping[str, Any]
    ) -> None:
        self.transforms = tuple(transforms)
        self.given = given
        self.states = dict(states)

    def has(self, function: str) -> bool:
        """Whether any of them has a function of this name."""
        return any(function in each.functions for each in self.transforms)

    def before(self, grad: Any) -> Any:
        """The gradient that comes out of all ``before``."""
        return self("before", grad)

    def __call__(self, function: str, value: Any = None, **more: Any) -> Any:
        """Hand a value through one of the functions of all that have it.

        Args:
            function: its name.
            value: a gradient, change or new parameter, by what the function is for.
            more: what it may take besides.
        """
        what = FUNCTIONS[function]
        for each in self.transforms:
            if function in each.functions:
                given = {**self.given, **more, **({what: value} if what else {})}
                new = each.run(function, given, self.states)
                value = new if what else None
        return value
