"""What a subclass of the base class defines, checked before anything is made of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ms_optim.param_groups import singular
from ms_optim.rule import BASE_NAMES, FINITE, GRADIENT_TERMS, NDIM, arguments
from ms_optim.state import MASTER_WEIGHT

BASE_FLAGS = ("maximize", "grad_centralization")


def formula_names(cls: Any) -> set[str]:
    """The arguments of a class's ``update`` and ``scalars``."""
    return {*arguments(cls.update), *arguments(cls.scalars)}


def check_definition(cls: Any, base: Any, hyperparameters: Iterable[str]) -> None:
    """Raise TypeError for a class that cannot be run, or hyperparameters that it does not declare.

    A subclass's constructors hand on what they do not know, so that a misspelt name arrives here.

    Args:
        cls: the subclass.
        base: the base class, whose own arguments are known.
        hyperparameters: the names that reached the base class.
    """
    owner = cls.__name__
    if cls.update is None and cls.construct is base.construct:
        raise TypeError(f"{owner} must define `update`, or a `construct` of its own")
    if not isinstance(cls.states, tuple) or not isinstance(cls.flags, tuple):
        raise TypeError(f"{owner}: states and flags must be tuples of names")
    reserved = {
        "param",
        "grad",
        "step",
        NDIM,
        MASTER_WEIGHT,
        FINITE,
        *GRADIENT_TERMS,
        *BASE_NAMES,
        *BASE_FLAGS,
        *hyperparameters,
    }
    taken = reserved.intersection(cls.states)
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
        known = key in declared or (in_formula and (not declared or cls.scalars is None))
        if key in ("param", "grad", "step", NDIM, FINITE, *GRADIENT_TERMS) or not known:
            raise TypeError(f"{owner}: {key} is unknown: no constructor of {owner} has such an argument")
