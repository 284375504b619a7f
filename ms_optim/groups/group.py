"""Parameter groups: reading what the constructor is given, and the live view of one group."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any, NamedTuple

import mindspore as ms
from mindspore import Parameter, nn, ops

from ms_optim.checks import check_number
from ms_optim.engine.portable.fused import Primitive
from ms_optim.formula.levels import Kind
from ms_optim.formula.rule import Rule
from ms_optim.groups.read import GroupSettings
from ms_optim.groups.values import Hyperparameter, Source
from ms_optim.schedules import Table


class GroupValues(nn.Cell):
    """The step and the hyperparameters of one group, as float64 scalars of a graph.

    A group's own step counts from when the group was added: 1 at its first step.
    """

    def __init__(
        self, hyperparameters: Iterable[Hyperparameter], start_step: Parameter, global_step: Parameter
    ) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "global_step", global_step)
        self.hyperparameters = nn.CellList(list(hyperparameters), auto_prefix=False)
        self.start_step = start_step

    def construct(self, scheduled=()):
        step = ops.reshape(ops.cast(self.global_step - self.start_step, ms.float64), ()) + 1
        values = (step,)
        for hyperparameter in self.hyperparameters:
            values = values + (hyperparameter(scheduled),)
        return values


class ParamGroup(MutableMapping):
    """One group's parameters, hyperparameters and options; writing takes effect at the next step.

    Args:
        owner: the optimizer's name, for messages.
        params: the group's Parameters.
        settings: the group's values as the optimizer was made.
        cells: the hyperparameters by element name.
        values_cell: what gives their values to a graph.
        optimizer: what writes are handed to.

    Attributes:
        rule: the group's formula; None where the optimizer has a ``construct`` of its own.
        primitive: the fused kernel that computes the rule, if there is one.
        left_out: hyperparameters at 0 that the group's graph does without.
    """

    def __init__(
        self,
        owner: str,
        params: list[Parameter],
        settings: GroupSettings,
        cells: dict[str, Hyperparameter],
        values_cell: GroupValues,
        optimizer: Any,
    ) -> None:
        self.owner = owner
        self.params = params
        self.elements = settings.elements
        self.flags = settings.flags
        self.cells = cells
        self.values_cell = values_cell
        self.rule: Rule | None = None
        self.primitive: Primitive | None = None
        self.left_out: set[str] = set()
        self._optimizer = optimizer

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
            kind = rule.kind_of(
                param.shape, lambda state, shape: self._optimizer.state_shape(state, shape, settings)
            )
            found.setdefault(kind, []).append(param)
        return [Part(self, rule.of_kind(kind), params) for kind, params in found.items()]

    def settings(self) -> dict[str, Any]:
        """Its numbers and schedules by element name, and its flags."""
        return {**self.sources(), **self.flags}

    @property
    def start_step(self) -> Parameter:
        """The ``global_step`` at which the group was added."""
        return self.values_cell.start_step

    @property
    def sign(self) -> float:
        """What maximizing does to the gradients."""
        return -1.0 if self.flags["maximize"] else 1.0

    def __iter__(self) -> Iterator[str]:
        return iter(("params", *self.elements, *self.flags))

    def __len__(self) -> int:
        return 1 + len(self.elements) + len(self.flags)

    def __getitem__(self, key: str) -> Any:
        if key == "params":
            return list(self.params)
        if key in self.flags:
            return self.flags[key]
        self._check_known(key)
        step = int(self._optimizer.global_step.asnumpy()[0])
        values = tuple(self.cells[name].at(step) for name in self.elements[key])
        return values if self._is_tuple(key) else values[0]

    def __setitem__(self, key: str, value: Any) -> None:
        self._check_known(key)
        where = f"{self.owner}: {key}"
        if key not in self.elements:
            raise TypeError(f"{where} is fixed once the optimizer is made")
        if self._is_tuple(key):
            if not isinstance(value, (tuple, list)) or len(value) != len(self.elements[key]):
                size = len(self.elements[key])
                raise TypeError(f"{where} must be a tuple of {size} numbers, got {value!r}")
        elif isinstance(value, (nn.Cell, list, tuple)):
            kind = type(value).__name__
            raise TypeError(
                f"{where} takes a number while training, not a schedule or list ({kind}): give these to the "
                f"constructor, or write a number before each step, as schedules.EpochScheduler does"
            )
        else:
            value = (value,)
        elements = self.elements[key]
        intervals = [self.cells[name].interval for name in elements]
        numbers = [check_number(where, part, interval) for part, interval in zip(value, intervals)]
        self._optimizer.write_hyperparameters(self, dict(zip(elements, numbers)))

    def __delitem__(self, key: str) -> None:
        raise TypeError(f"{self.owner}: {key} cannot be taken out of a group")

    def __repr__(self) -> str:
        values = ", ".join(f"{key}: {self.shown(key)}" for key in self if key != "params")
        return f"<group of {len(self.params)} parameters; {values}>"

    def shown(self, key: str) -> str:
        """A value for a table; a schedule by its name, because evaluating it may compile a graph."""
        if key not in self.elements:
            return str(self[key])
        sources = self.sources()
        parts = [sources[name] for name in self.elements[key]]
        text = ", ".join(_name_of(p) if isinstance(p, nn.Cell) else f"{p:g}" for p in parts)
        return f"({text})" if self._is_tuple(key) else text

    def sources(self) -> dict[str, Source]:
        """What is in force for each hyperparameter: a number or a schedule, by element name."""
        return {name: cell.source() for name, cell in self.cells.items()}

    def _check_known(self, key: str) -> None:
        if key not in self:
            raise KeyError(f"{self.owner}: unknown group key {key}; known: {', '.join(self)}")

    def _is_tuple(self, key: str) -> bool:
        return self.elements[key] != (key,)

    def __contains__(self, key: object) -> bool:
        return key == "params" or key in self.elements or key in self.flags


class GroupList(list):
    """The groups, to be read; a list that was changed would change nothing in the optimizer."""

    def _refuse(self, *_: Any, **__: Any) -> Any:
        raise TypeError(
            "param_groups is no list to change: add_param_group(...) adds a group, "
            "param_groups[i][key] = value writes a value"
        )

    append = extend = insert = remove = pop = clear = sort = reverse = _refuse
    __setitem__ = __delitem__ = __iadd__ = __imul__ = _refuse


class Part(NamedTuple):
    """Parameters of a group that one and the same formula updates.

    Attributes:
        group: the group.
        rule: its formula, for parameters of their kind.
        params: the parameters.
    """

    group: ParamGroup
    rule: Rule
    params: list[Parameter]


def _name_of(schedule: nn.Cell) -> str:
    return repr(schedule) if isinstance(schedule, Table) else type(schedule).__name__
