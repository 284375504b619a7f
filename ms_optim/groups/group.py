"""One group of an optimizer: what is held of it, and how users read and write it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from typing import Any, Callable, NamedTuple, Protocol

import mindspore as ms
import numpy as np
from mindspore import Parameter, nn, ops

from ms_optim.checks import check_number, show
from ms_optim.formula.decay import LR_MAX
from ms_optim.formula.levels import Kind, Shape
from ms_optim.formula.rule import Rule, arguments
from ms_optim.groups.rates import Follower
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter, Source
from ms_optim.schedules import Table
from ms_optim.spelling import hint

# The shape of a state, by its name, the parameter's shape and the group's settings.
StateShape = Callable[[str, Shape, Mapping[str, Any]], "Shape | None"]


class GroupValues(nn.Cell):
    """The step and the hyperparameters of one group, as float64 scalars of a graph.

    A group's own step counts from when the group was added: 1 at its first step.
    """

    def __init__(
        self,
        hyperparameters: Iterable[Hyperparameter],
        start_step: Parameter,
        lr_max: Parameter | None,
        global_step: Parameter,
    ) -> None:
        super().__init__(auto_prefix=False)
        # Not as Parameters of this Cell: they are the optimizer's.
        object.__setattr__(self, "global_step", global_step)
        object.__setattr__(self, "start_step", start_step)
        object.__setattr__(self, "lr_max", () if lr_max is None else (lr_max,))
        self.hyperparameters = nn.CellList(list(hyperparameters), auto_prefix=False)

    def construct(self, scheduled=(), rates=()):
        step = ops.reshape(ops.cast(self.global_step - self.start_step, ms.float64), ()) + 1
        values = (step,)
        for hyperparameter in self.hyperparameters:
            values = values + (hyperparameter(scheduled, rates),)
        return values + self.lr_max


@dataclass(eq=False)
class Group:
    """What an optimizer holds of one group.

    Attributes:
        owner: the optimizer's name, for messages.
        params: its Parameters.
        settings_read: what it was made with, of which ``elements``, ``flags`` and ``decay`` are parts.
        cells: the hyperparameters by element name.
        start_step: the ``global_step`` at which it was added.
        members: a number that tells groups of other parameters apart, for checkpoints of MindSpore's.
        lr_max: the largest learning rate so far, where its decay wants that.
        values_cell: what gives its values to a graph.
        state_shape: the shapes of states.
        rule: its formula; None where the optimizer has a ``construct`` of its own.
        fused: MindSpore's fused operator for the rule, if there is one that computes it well.
        left_out: hyperparameters at 0 that its graph does without.
        waiting: elements of a tuple that a checkpoint gave, until the others come that go with them.
        rate: its learning rate, where others may assign it.
    """

    owner: str
    params: list[Parameter]
    settings_read: GroupSettings
    cells: dict[str, Hyperparameter]
    start_step: Parameter
    members: Parameter
    lr_max: Parameter | None
    values_cell: GroupValues
    state_shape: StateShape
    rule: Rule | None = None
    fused: Any = None
    left_out: set[str] = field(default_factory=set)
    waiting: dict[str, float] = field(default_factory=dict)
    rate: Follower | None = None

    @property
    def elements(self) -> dict[str, tuple[str, ...]]:
        return self.settings_read.elements

    @property
    def flags(self) -> dict[str, Any]:
        return self.settings_read.flags

    @property
    def decay(self) -> str | None:
        return self.settings_read.decay

    @property
    def own_keys(self) -> frozenset[str]:
        """What the group says itself, where the constructor says it for others."""
        return self.settings_read.own_keys

    def given(self) -> dict[str, Any]:
        """What the group says itself, as it was read."""
        read = self.settings_read
        given = {key: read.flags[key] for key in self.flags if key in self.own_keys}
        for key in (key for key in self.elements if key in self.own_keys):
            sources = tuple(read.sources[name][0] for name in self.elements[key])
            given[key] = sources if self.is_tuple(key) else sources[0]
        return given

    @property
    def value_names(self) -> tuple[str, ...]:
        """The names of what ``values_cell`` gives after the step."""
        return (*self.cells, *(() if self.lr_max is None else (LR_MAX,)))

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of its values and options."""
        return (*self.elements, *self.flags)

    def owned(self) -> list[Parameter]:
        """The Parameters that hold its values."""
        of_all = [self.members, self.start_step, *(() if self.lr_max is None else (self.lr_max,))]
        return [*of_all, *(cell.value for cell in self.cells.values())]

    @property
    def sign(self) -> float:
        """What maximizing does to the gradients."""
        return -1.0 if self.flags["maximize"] else 1.0

    def sources(self) -> dict[str, Source]:
        """What is in force for each hyperparameter: a number or a schedule, by element name."""
        return {name: cell.source() for name, cell in self.cells.items()}

    def settings(self) -> dict[str, Any]:
        """Its numbers and schedules by element name, and its flags."""
        return {**self.sources(), **self.flags}

    def is_tuple(self, key: str) -> bool:
        return self.elements[key] != (key,)

    def at(self, key: str, step: int) -> Any:
        """A value or option at a step (0 is the first)."""
        if key in self.flags:
            return self.flags[key]
        values = tuple(self.cells[name].at(step) for name in self.elements[key])
        return values if self.is_tuple(key) else values[0]

    def shown(self, key: str) -> str:
        """A value for a table; a schedule by its name, because evaluating it may compile a graph."""
        given, number = self.settings_read.stands_for.get(key, (None, None))
        if key in self.flags:
            return str(given if self.flags[key] == number else self.flags[key])
        sources = self.sources()
        parts = [sources[name] for name in self.elements[key]]
        if parts == [number]:
            return str(given)
        text = ", ".join(_name_of(p) if isinstance(p, nn.Cell) else f"{p:g}" for p in parts)
        return f"({text})" if self.is_tuple(key) else text

    def phase(self, steps_taken: int) -> tuple[bool, ...]:
        """What its formula's switches are at the step that comes after so many."""
        if self.rule is None or not self.rule.switches:
            return ()
        step = steps_taken - self.start_step.item() + 1
        taken = (name for name in arguments(self.rule.scalars) if name in self.cells)
        values = {name: np.float64(self.cells[name].at(steps_taken)) for name in taken}
        return self.rule.switched({"step": np.float64(step), **values})

    def parts(self, rule: Rule | None = None) -> list[Part]:
        """The parameters by the formula of their kind; none where there is no formula.

        Args:
            rule: what the group's formula is to be. Default: the one that it has.
        """
        rule = self.rule if rule is None else rule
        if rule is None:
            return []
        settings = self.settings()
        found: dict[Kind, list[Parameter]] = {}
        for param in self.params:
            kind = rule.kind_of(param.shape, lambda state, shape: self.state_shape(state, shape, settings))
            found.setdefault(kind, []).append(param)
        return [Part(self, rule.of_kind(kind), params) for kind, params in found.items()]


class Part(NamedTuple):
    """Parameters of a group that one and the same formula updates.

    Attributes:
        group: the group.
        rule: its formula, for parameters of their kind.
        params: the parameters.
    """

    group: Group
    rule: Rule
    params: list[Parameter]


class Writer(Protocol):
    """What takes in the values that users write."""

    @property
    def steps_taken(self) -> int: ...

    @property
    def definition(self) -> Any: ...

    def write(self, group: Group, numbers: Mapping[str, float]) -> None: ...


class ParamGroup(MutableMapping):
    """One group's parameters, hyperparameters and options; writing takes effect at the next step."""

    def __init__(self, group: Group, writer: Writer) -> None:
        self._group = group
        self._writer = writer
        self._optimizer = writer.definition  # Which the core does not hold.

    @property
    def params(self) -> list[Parameter]:
        """Its parameters, a list to be read."""
        return ParameterList(self._group.params)

    def __iter__(self) -> Iterator[str]:
        return iter(("params", *self._group.keys))

    def __len__(self) -> int:
        return 1 + len(self._group.keys)

    def __contains__(self, key: object) -> bool:
        return key == "params" or key in self._group.keys

    def __getitem__(self, key: str) -> Any:
        if key == "params":
            return self.params
        self._check_known(key)
        return self._group.at(key, self._writer.steps_taken)

    def __setitem__(self, key: str, value: Any) -> None:
        self._writer.write(self._group, self._numbers(key, value))

    def update(self, *values: Any, **more: Any) -> None:
        """Write several values, all of them or none."""
        given = dict(*values, **more)
        parts = [self._numbers(key, value) for key, value in given.items()]
        self._writer.write(self._group, {name: number for part in parts for name, number in part.items()})

    def _numbers(self, key: str, value: Any) -> dict[str, float]:
        """What is to be written, by element name."""
        self._check_known(key)
        group = self._group
        where = f"{group.owner}: {key}"
        if key not in group.elements:
            raise TypeError(f"{where} is fixed once the optimizer is made")
        elements = group.elements[key]
        if group.is_tuple(key):
            if not isinstance(value, (tuple, list)) or len(value) != len(elements):
                raise TypeError(f"{where} must be a tuple of {len(elements)} numbers, got {show(value)}")
        elif isinstance(value, (nn.Cell, list, tuple)):
            kind = type(value).__name__
            raise TypeError(
                f"{where} takes a number while training, not a schedule or list ({kind}): give these to the "
                f"constructor, or write a number before each step, as schedules.EpochScheduler does"
            )
        else:
            value = (group.settings_read.number_for(key, value),)
        intervals = [group.cells[name].interval for name in elements]
        numbers = [check_number(where, part, interval) for part, interval in zip(value, intervals)]
        return dict(zip(elements, numbers))

    def is_scheduled(self, key: str) -> bool:
        """Whether a schedule drives a value, or an element of it."""
        self._check_known(key)
        return any(self._group.cells[name].is_scheduled() for name in self._group.elements.get(key, ()))

    def __delitem__(self, key: str) -> None:
        raise TypeError(f"{self._group.owner}: {key} cannot be taken out of a group")

    def __reduce_ex__(self, protocol: Any) -> Any:
        # A copy is of the values, and changes nothing in the optimizer.
        return dict, (dict(self),)

    def __repr__(self) -> str:
        values = ", ".join(f"{key}: {self._group.shown(key)}" for key in self._group.keys)
        return f"<group of {len(self._group.params)} parameters; {values}>"

    def _check_known(self, key: str) -> None:
        if key not in self:
            meant = hint(str(key), self)
            raise KeyError(f"{self._group.owner}: unknown group key {key}{meant}; known: {', '.join(self)}")


class _ReadOnlyList(list):
    """A list to be read: if it were changed, that would change nothing in the optimizer."""

    what = ""

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise TypeError(self.what)

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (list(self),)

    append = extend = insert = remove = pop = clear = sort = reverse = _refuse
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse


class GroupList(_ReadOnlyList):
    """The groups."""

    what = (
        "param_groups is no list to change: add_param_group(...) adds a group, "
        "param_groups[i][key] = value writes a value"
    )


class ParameterList(_ReadOnlyList):
    """The parameters of a group."""

    what = (
        "a group's params is no list to change: add_param_group(...) adds parameters, in a group of their own"
    )


def _name_of(schedule: nn.Cell) -> str:
    return repr(schedule) if isinstance(schedule, Table) else type(schedule).__name__
