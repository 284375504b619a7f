"""What an optimizer declares about the same optimizer in another framework."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Counterpart:
    """How another framework keeps an optimizer's state.

    Attributes:
        states: its names of the states, by ours; in checkpoints of MindSpore's a tuple of prefixes.
        counts: whether it counts steps.
        keys: the keys of its groups that mean what ours of this name do.
        constants: keys of its groups that always have one value here.
        needs: our options that it has not, by the value with which the formula is its own; without an entry,
            that is 0 or False, and of forms the first.
    """

    states: Mapping[str, Any]
    counts: bool = True
    keys: tuple[str, ...] = ()
    constants: Mapping[str, Any] = field(default_factory=dict)
    needs: Mapping[str, Any] = field(default_factory=dict)
