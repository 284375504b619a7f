"""Parameter groups: reading what the constructor is given, and the live view of one group."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from typing import Any, Callable, NamedTuple

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.hyperparameters import Hyperparameter, Source, check_source
from ms_optim.primitives import Primitive
from ms_optim.ranges import ANY, Interval, check_number
from ms_optim.rule import BASE_NAMES, Kind, Rule
from ms_optim.schedules import Table
from ms_optim.state import FLOATS


def read_groups(owner: str, params: Any, known: Iterable[str]) -> tuple[list[dict], list | None]:
    """The groups as dicts with a list of Parameters each, and the order asked for, if any.

    Raises:
        TypeError: if params, or a group, is not an ordered collection of Parameters.
        ValueError: if there are none, one comes twice, or one cannot be trained.
        KeyError: if a group has an unknown key.
    """
    items = _as_list(owner, "params", params)
    order = None
    groups = []
    if any(isinstance(item, Mapping) for item in items):
        for item in items:
            if not isinstance(item, Mapping):
                raise TypeError(f"{owner}: params must be all Parameters or all dicts, got both")
            if "order_params" in item:
                if len(item) > 1:
                    raise KeyError(f"{owner}: a group with order_params has no other key, got {sorted(item)}")
                order = _as_list(owner, "order_params", item["order_params"])
            else:
                groups.append(read_group(owner, item, known))
    else:
        groups.append(read_group(owner, {"params": items}, known))
    if not groups:
        raise ValueError(f"{owner}: params holds no group with parameters")
    members = [(p, number) for number, group in enumerate(groups) for p in group["params"]]
    group_of = [number for _, number in members] if len(groups) > 1 else []
    check_distinct(owner, [p for p, _ in members], group_of)
    return groups, order


def read_group(owner: str, group: Mapping, known: Iterable[str]) -> dict:
    """A copy of one group's dict, its keys and parameters checked."""
    if not isinstance(group, Mapping):
        raise TypeError(f"{owner}: a group must be a dict, got {type(group).__name__}")
    known = ("params", *known)
    unknown = [str(key) for key in group if key not in known]
    if unknown:
        raise KeyError(f"{owner}: unknown group key {', '.join(unknown)}; known: {', '.join(known)}")
    if "params" not in group:
        raise KeyError(f"{owner}: a group needs the key 'params', got {', '.join(map(str, group))}")
    params = _as_list(owner, "params", group["params"])
    for i, param in enumerate(params):
        if not isinstance(param, Parameter):
            raise TypeError(f"{owner}: params[{i}] must be a Parameter, got {type(param).__name__}")
        if param.dtype not in FLOATS:
            raise TypeError(f"{owner}: parameter {param.name!r} must be of a float type, got {param.dtype}")
        if not param.requires_grad:
            raise ValueError(f"{owner}: parameter {param.name!r} has requires_grad=False")
    return {**group, "params": params}


def check_distinct(owner: str, params: Sequence[Parameter], group_of: Sequence[int] = ()) -> None:
    """Raises ValueError where a parameter or a name comes twice.

    Args:
        group_of: the number of the group that each is in, where there are several.
    """
    seen: dict[str, Parameter] = {}
    namesakes = [repr(param.name) for param in params if seen.setdefault(param.name, param) is not param]
    if namesakes:
        raise ValueError(f"{owner}: two parameters are named {', '.join(dict.fromkeys(namesakes))}")
    if len(seen) < len(params):
        places: dict[str, list[int]] = {}
        for param, number in zip(params, group_of or [0] * len(params)):
            places.setdefault(param.name, []).append(number)
        twice = {name: numbers for name, numbers in places.items() if len(numbers) > 1}
        shown = in_groups(twice) if group_of else ", ".join(twice)
        raise ValueError(f"{owner}: parameters given more than once: {shown}")


def in_groups(places: Mapping[str, Iterable[int]]) -> str:
    """Names with the groups that they are in; names that are in the same ones together."""
    together: dict[tuple[int, ...], list[str]] = {}
    for name, numbers in places.items():
        together.setdefault(tuple(sorted(set(numbers))), []).append(name)
    parts = []
    for numbers, names in together.items():
        words = ", ".join(map(str, numbers[:-1])) + " and " if len(numbers) > 1 else ""
        parts.append(f"{', '.join(names)} (group{'s' if words else ''} {words}{numbers[-1]})")
    return "; ".join(parts)


def in_order(owner: str, params: list[Parameter], order: list[Parameter] | None) -> list[Parameter]:
    """The parameters in the order asked for."""
    if order is None:
        return params
    if sorted(map(id, params)) != sorted(map(id, order)):
        missing = [p.name for p in params if all(p is not q for q in order)]
        raise ValueError(
            f"{owner}: order_params must hold each parameter of the groups once; it has {len(order)} "
            f"for {len(params)}" + (f", without {', '.join(missing)}" if missing else "")
        )
    return order


def _as_list(owner: str, what: str, params: Any) -> list:
    if isinstance(params, (set, frozenset)):
        raise TypeError(f"{owner}: {what} must have an order, got a {type(params).__name__}")
    if isinstance(params, (Tensor, str, Mapping)) or not isinstance(params, Iterable):
        raise TypeError(
            f"{owner}: {what} must be a list of Parameters or of dicts, got {type(params).__name__}"
        )
    params = list(params)
    if not params:
        raise ValueError(f"{owner}: {what} is empty")
    return params


@dataclass(frozen=True)
class GroupSettings:
    """One group's values, read and checked.

    Attributes:
        elements: for each hyperparameter its own name, or those of a tuple's elements:
            ``("lr",)`` for ``lr``, ``("beta1", "beta2")`` for ``betas``.
        sources: number or schedule, and the values that may be written, by element name.
        flags: options that are fixed once the optimizer is made.
    """

    elements: dict[str, tuple[str, ...]]
    sources: dict[str, tuple[Source, Interval]]
    flags: dict[str, Any]


def read_settings(
    owner: str,
    given: Mapping[str, Any],
    fixed: Mapping[str, Callable[[str, Any], Any]],
    ranges: Mapping[str, Interval],
    names: Iterable[str],
) -> GroupSettings:
    """The values of one group.

    Args:
        given: what the group and the constructor say, by key.
        fixed: the keys that hold options, with the check of each.
        ranges: the values that hyperparameters may take; others may be any finite number.
        names: the arguments of the formula.
    """
    settings = GroupSettings({}, {}, {})
    names = set(names)
    for key, value in given.items():
        where = f"{owner}: {key}"
        if key == "params":
            continue
        if key in fixed:
            settings.flags[key] = fixed[key](where, value)
            continue
        stem = singular(key)
        size = sum(re.fullmatch(rf"{stem}\d+", name) is not None for name in names)
        in_parts = size > 0 or (key not in BASE_NAMES and key not in names and stem != key)
        parts = tuple(value) if in_parts and isinstance(value, (tuple, list)) else None
        if size > 0 and (parts is None or len(parts) != size):
            raise TypeError(f"{where} must be a tuple of {size} numbers or schedules, got {value!r}")
        elements = (key,) if parts is None else tuple(f"{stem}{i}" for i in range(1, len(parts) + 1))
        interval = ranges.get(key, ANY)
        again = [other for other, names_of in settings.elements.items() if set(names_of) & set(elements)]
        if again:
            raise TypeError(f"{where} and {again[0]} set the same value")
        settings.elements[key] = elements
        for name, part in zip(elements, (value,) if parts is None else parts):
            place = where if parts is None else f"{where}[{elements.index(name)}]"
            settings.sources[name] = (check_source(place, part, interval), interval)
    return settings


def singular(key: str) -> str:
    """What the elements of a tuple are named after: beta1, beta2 of betas; eps1, eps2 of eps."""
    return key[:-1] if key.endswith("s") and key != "eps" else key


def check_flag(where: str, value: Any) -> bool:
    """The value; raises TypeError for what is no bool."""
    if not isinstance(value, bool):
        raise TypeError(f"{where} must be a bool, got {type(value).__name__} {value!r}")
    return value


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
