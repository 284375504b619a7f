"""What the engines take of an optimizer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from mindspore import Parameter, ParameterTuple, Tensor

from ms_optim.gradients.memory import Memory
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.groups.group import Group
from ms_optim.groups.rates import Follower
from ms_optim.groups.values import Hyperparameter


class Entry(Protocol):
    """What is asked before a step."""

    def check_counts(self) -> None:
        """Take up what was assigned to learning rates; raises ValueError where no step can be taken."""


class Owner(Protocol):
    """An optimizer's core, as a step sees it.

    Attributes:
        owner: the optimizer's name, for messages.
        prefix: what the names of its Parameters begin with.
        parameters: all Parameters, in the order of the gradients.
        groups: the groups.
        gradient_settings: what is done to all gradients.
        memory: the parameters as a step finds them.
        frozen: the places of parameters that are frozen.
        frozen_flags: the same as a Parameter, for compiled steps to read.
        global_step: steps taken.
        shared: the states of the whole optimizer, by name.
        gathered: the count of calls whose gradients wait for others, where several are one step.
    """

    owner: str
    prefix: str
    parameters: ParameterTuple
    groups: list[Group]
    gradient_settings: GradientSettings
    memory: Memory
    frozen: frozenset[int]
    frozen_flags: Parameter
    global_step: Parameter
    shared: dict[str, Parameter]
    gathered: Parameter | None

    @property
    def state(self) -> Mapping[Parameter, Mapping[str, Parameter]]:
        """The state Parameters, by Parameter and state name."""

    @property
    def entry(self) -> Entry:
        """What is asked before a step."""

    @property
    def definition(self) -> Any:
        """The optimizer."""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all parameters."""

    @property
    def steps_taken(self) -> int:
        """``global_step`` as a number."""

    @property
    def counters(self) -> tuple[Parameter, ...]:
        """What a step counts."""

    @property
    def schedules(self) -> list[Hyperparameter]:
        """The hyperparameters whose schedules Python computes."""

    @property
    def followers(self) -> list[Follower]:
        """The learning rates that others may assign."""

    @property
    def total_of_all(self) -> Any:
        """What adds up a number over all processes, in a graph; None where one has them all."""

    def owns(self, parameter: Parameter) -> bool:
        """Whether this process steps a parameter: the gradients of others are measured alone."""

    def named(self, value: Tensor, name: str, taken: Iterable[str]) -> Parameter:
        """A Parameter of the optimizer's that its Cell does not list."""
