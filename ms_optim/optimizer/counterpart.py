"""What an optimizer declares about the same optimizer in another framework."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np


@dataclass(frozen=True)
class Counterpart:
    """How another framework keeps an optimizer's state.

    Attributes:
        states: its names of the states, by ours; in checkpoints of MindSpore's a tuple of prefixes, which end
            with a dot that need not be written, or with ``_``.
        counts: whether it saves the number of steps.
        step_type: what that number is: the type of an array, or ``int``.
        keys: the keys of its groups that mean what ours of this name do; of optax, which has no groups, its
            arguments.
        constants: keys of its groups that always have one value here.
        attributes: keys of its groups that are attributes of our optimizer, fixed once it is made.
        apart: our options that it has too, but does not save.
        needs: our options that it has not, by the value with which the formula is its own; without an entry,
            that is 0 or False, and of forms the first.
        scalars: our states of which it keeps one number for a parameter.
        derived: numbers that it saves for each parameter and that we compute, from the steps taken and the
            group.
        from_start: whether it has the states before the first step.
        timeless: whether the formula of a group, given in its words, is the same at each step, so that its
            parameters may have taken different numbers of them.
        spare: our states that it keeps where they have no effect, too.
        layout: for a state that is not one of parameters, the name of the file in ``interop`` that knows it.
    """

    states: Mapping[str, Any]
    counts: bool = True
    step_type: Any = np.float32
    keys: tuple[str, ...] = ()
    constants: Mapping[str, Any] = field(default_factory=dict)
    attributes: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()
    needs: Mapping[str, Any] = field(default_factory=dict)
    scalars: tuple[str, ...] = ()
    derived: Mapping[str, Callable[[int, Mapping[str, Any]], float]] = field(default_factory=dict)
    from_start: bool = False
    timeless: Callable[[Mapping[str, Any]], bool] = lambda group: False
    spare: tuple[str, ...] = ()
    layout: str | None = None


def always(group: Mapping[str, Any]) -> bool:
    """For ``timeless``, where no step counts."""
    return True


def same(*states: str) -> dict[str, str]:
    """States that have one name in both."""
    return {state: state for state in states}
