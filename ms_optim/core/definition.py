"""What a subclass of the base class defines, checked before anything is made of it."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterable, Mapping
from types import CodeType
from typing import Any, Callable, NamedTuple, Protocol

from mindspore import Parameter

from ms_optim.formula.decay import LR_MAX
from ms_optim.formula.noise import POSITION
from ms_optim.formula.rule import BASE_NAMES, BASE_TERMS, FINITE, NDIM, SHAPE, arguments
from ms_optim.formula.transform import Placed
from ms_optim.groups.read import singular
from ms_optim.parallel import ParallelSettings
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.spelling import hint


class Definition(Protocol):
    """What a class of optimizers defines; see :class:`ms_optim.Optimizer` for each."""

    states: tuple[str, ...]
    shared_states: tuple[str, ...]
    switches: tuple[str, ...]
    later_flags: Mapping[str, Any]
    update: Callable | None
    scalars: Callable | None
    average: Callable | None
    takes_loss: bool

    def check_ready(self) -> None: ...

    def choose(self, group: Mapping[str, Any]) -> Callable: ...

    def usual_decay(self, group: Mapping[str, Any]) -> str: ...

    def fused_operator(self, update: Callable, group: Mapping[str, Any]) -> Any: ...

    def first_value(self, state: str, group: Mapping[str, Any]) -> Any: ...

    def state_shape(
        self, state: str, shape: tuple[int, ...], group: Mapping[str, Any]
    ) -> tuple[int, ...] | None: ...

    def get_parameters(self, expand: bool = True) -> Iterable[Parameter]: ...


class Options(NamedTuple):
    """What holds for all groups, and is fixed.

    Attributes:
        transforms: what stands around the formula.
        engine: the engine that was asked for.
        master_weights: whether narrow parameters have a float32 copy.
        name: the prefix of the counters' names, or "".
        has_own_construct: whether the class overrides ``construct``.
        parallel: how it works together with other processes.
    """

    transforms: tuple[Placed, ...]
    engine: str
    master_weights: bool
    name: str
    has_own_construct: bool
    parallel: ParallelSettings


BASE_FLAGS = ("maximize", "grad_centralization")

# Options of the base class for which an optimizer needs an `update`.
NEED_UPDATE = (
    "maximize",
    "l1_decay",
    "max_grad_norm",
    "max_grad_value",
    "skip_nonfinite",
    "track_norms",
    "track_update_norms",
    "master_weights",
    "transforms",
    "parallel",
    "bucket_mb",
    "reduce_dtype",
)


def has_formula(cls: Any) -> bool:
    """Whether a class has an ``update``; else a ``construct`` of its own does everything."""
    return cls.update is not None


def formula_names(cls: Any) -> set[str]:
    """The arguments of a class's ``update`` and ``scalars``."""
    return {*arguments(cls.update), *arguments(cls.scalars)}


def names_own(cls: Any, base: Any, name: str) -> bool:
    """Whether a class's formula or constructor, not the base's, has an argument of this name."""
    own = [c for c in cls.__mro__ if issubclass(c, base) and c.__init__ is not base.__init__]
    return name in formula_names(cls) or any(name in arguments(c.__init__) for c in own)


def _constructor_names(cls: Any, base: Any, own: Iterable[Any]) -> list[str]:
    """What a class's constructor can be given by name: its own arguments, then the base's.

    Args:
        own: the classes below the base that have a constructor, from the subclass on.
    """
    found = {
        name: None
        for c in (*own, base)
        for name, parameter in inspect.signature(c.__init__).parameters.items()
        if name != "self" and parameter.kind is not parameter.VAR_KEYWORD
    }
    unfit = () if has_formula(cls) else (*NEED_UPDATE, "decay")
    return [name for name in found if name not in unfit]


def has_own_construct(cls: Any) -> bool:
    """Whether a class computes its step in a ``construct`` that its author wrote."""
    return cls.construct is not cls._base_construct


def check_definition(cls: Any, base: Any, hyperparameters: Iterable[str]) -> None:
    """Raise TypeError for a class that cannot be run, or hyperparameters that it does not declare.

    A subclass's constructors hand on what they do not know, so that a misspelt name arrives here.

    Args:
        cls: the subclass.
        base: the base class, whose own arguments are known.
        hyperparameters: the names that reached the base class.
    """
    owner = cls.__name__
    if not has_formula(cls) and not has_own_construct(cls):
        raise TypeError(f"{owner} must define `update`, or a `construct` of its own")
    if not all(
        isinstance(names, tuple) for names in (cls.states, cls.shared_states, cls.flags, cls.switches)
    ):
        raise TypeError(f"{owner}: states, shared_states, flags and switches must be tuples of names")
    reserved = {
        "param",
        "grad",
        "step",
        NDIM,
        SHAPE,
        POSITION,
        MASTER_WEIGHT,
        FINITE,
        *BASE_TERMS,
        LR_MAX,
        *BASE_NAMES,
        *BASE_FLAGS,
        *hyperparameters,
    }
    taken = reserved.intersection(cls.states) | {*reserved, *cls.states}.intersection(cls.shared_states)
    if taken:
        raise TypeError(f"{owner}: a state cannot be named {', '.join(sorted(taken))}")

    own = [c for c in cls.__mro__ if issubclass(c, base) and c.__init__ is not base.__init__]
    declared = {name for c in own for name in arguments(c.__init__)}
    names = formula_names(cls)
    for key in hyperparameters:
        if key == "lr":
            raise TypeError(f"{owner}: lr is unknown, the argument is learning_rate (lr in a group)")
        in_formula = not names.isdisjoint((key, f"{singular(key)}1"))
        # Without `scalars`, what the formula takes and no constructor does is a number fixed by the class.
        is_option = key in (*cls.flags, *cls.constants, *cls.words)
        known = key in declared or is_option or (in_formula and (not declared or cls.scalars is None))
        if key in ("param", "grad", "step", NDIM, SHAPE, POSITION, FINITE, LR_MAX, *BASE_TERMS) or not known:
            in_formula_only = names - (reserved - {*hyperparameters}) - {*cls.states} if not declared else ()
            taken_names = [*_constructor_names(cls, base, own), *sorted(in_formula_only)]
            raise TypeError(
                f"{owner}: {key} is unknown{hint(key, taken_names)}; known: {', '.join(taken_names)}"
            )


def warn_without_count(cls: Any, base: Any) -> None:
    """Warn of a ``construct`` that does not count its steps: schedules would stand still.

    Args:
        cls: the subclass.
        base: the base class, whose own ``construct`` counts them.
    """
    if not has_own_construct(cls):
        return
    methods = [
        value for c in cls.__mro__ if issubclass(c, base) and c is not base for value in vars(c).values()
    ]
    names = {name for method in methods for name in _names_in(getattr(method, "__code__", None))}
    if not names & {"global_step", "super"}:
        warnings.warn(
            f"{cls.__name__}: its construct does not advance self.global_step, and schedules stand still; "
            f"end it with self.assignadd(self.global_step, self.global_step_increase_tensor)",
            stacklevel=4,
        )


def _names_in(code: CodeType | None) -> set[str]:
    """The names that a function and those within it read."""
    if code is None:
        return set()
    within = [_names_in(part) for part in code.co_consts if isinstance(part, CodeType)]
    return set(code.co_names).union(*within)
