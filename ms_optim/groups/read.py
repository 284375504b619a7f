"""Reading what the constructor is given: groups, their keys and values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Callable

import numpy as np
from mindspore import Parameter, Tensor, nn

from ms_optim.checks import ANY, Interval, show
from ms_optim.formula.rule import BASE_NAMES
from ms_optim.groups.values import Source, check_source
from ms_optim.platform.owned import FLOATS
from ms_optim.spelling import hint


def read_groups(owner: str, params: Any, known: Iterable[str]) -> tuple[list[dict], list | None, bool]:
    """The groups as dicts with a list of Parameters each, the order asked for, and whether dicts were given.

    Raises:
        TypeError: if params, or a group, is neither a network nor an ordered collection of Parameters.
        ValueError: if there are none, one comes twice, or one cannot be trained.
        KeyError: if a group has an unknown key.
    """
    items = as_list(owner, "params", params, may_be_empty=False)
    order = None
    groups = []
    is_group = any(isinstance(item, Mapping) for item in items)
    if is_group:
        for item in items:
            if not isinstance(item, Mapping):
                raise TypeError(f"{owner}: params must be all Parameters or all dicts, got both")
            if "order_params" in item:
                if len(item) > 1:
                    raise KeyError(f"{owner}: a group with order_params has no other key, got {sorted(item)}")
                order = as_list(owner, "order_params", item["order_params"])
            else:
                groups.append(read_group(owner, item, known))
    else:
        groups.append(read_group(owner, {"params": items}, known))
    if not groups:
        raise ValueError(f"{owner}: params holds no group with parameters")
    if not any(group["params"] for group in groups):
        raise ValueError(f"{owner}: params is empty")
    members = [(p, number) for number, group in enumerate(groups) for p in group["params"]]
    group_of = [number for _, number in members] if len(groups) > 1 else []
    check_distinct(owner, [p for p, _ in members], group_of)
    return groups, order, is_group


def read_group(owner: str, group: Mapping, known: Iterable[str]) -> dict:
    """A copy of one group's dict, its keys and parameters checked."""
    if not isinstance(group, Mapping):
        raise TypeError(f"{owner}: a group must be a dict, got {type(group).__name__}")
    known = ("params", *known)
    unknown = [f"{key}{hint(str(key), known)}" for key in group if key not in known]
    if unknown:
        raise KeyError(f"{owner}: unknown group key {', '.join(unknown)}; known: {', '.join(known)}")
    if "params" not in group:
        raise KeyError(f"{owner}: a group needs the key 'params', got {', '.join(map(str, group))}")
    return {**group, "params": members_of(owner, group)}


def members_of(owner: str, group: Mapping) -> list[Parameter]:
    """The Parameters of a group, checked."""
    params = as_list(owner, "params", group["params"])
    for i, param in enumerate(params):
        if not isinstance(param, Parameter):
            raise TypeError(f"{owner}: params[{i}] must be a Parameter, got {type(param).__name__}")
        if param.dtype not in FLOATS:
            raise TypeError(f"{owner}: parameter {param.name!r} must be of a float type, got {param.dtype}")
        if not param.requires_grad:
            raise ValueError(f"{owner}: parameter {param.name!r} has requires_grad=False")
    return params


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


def is_collection(params: Any) -> bool:
    """Whether something may hold Parameters or groups."""
    # An array has the method that makes it Iterable, and refuses to be iterated where it has no dimensions.
    return isinstance(params, Iterable) and not isinstance(params, (Tensor, np.ndarray, str, Mapping))


def as_list(owner: str, what: str, params: Any, may_be_empty: bool = True) -> list:
    """What is given as a network or an ordered collection, as a list."""
    if isinstance(params, nn.Cell):
        params = params.trainable_params()
        if not params:
            raise ValueError(f"{owner}: {what} is a network without trainable parameters")
    if isinstance(params, (set, frozenset)):
        raise TypeError(f"{owner}: {what} must have an order, got a {type(params).__name__}")
    if not is_collection(params):
        wanted = "a network, or an ordered collection or iterator of Parameters or of dicts"
        raise TypeError(f"{owner}: {what} must be {wanted}, got {type(params).__name__}")
    params = list(params)
    if not params and not may_be_empty:
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
        decay: the mode of weight decay; None where the formula has its own.
        own_keys: what the group says itself, where the constructor says it for others.
        stands_for: the numbers that stand for something else, by key: what was given, and the number.
    """

    elements: dict[str, tuple[str, ...]]
    sources: dict[str, tuple[Source, Interval]]
    flags: dict[str, Any]
    decay: str | None = None
    own_keys: frozenset[str] = frozenset()
    stands_for: Mapping[str, tuple[Any, float]] = field(default_factory=dict)

    def number_for(self, key: str, value: Any) -> Any:
        """The number that is held of a value, where it is what a number stands for (None, infinity)."""
        given, number = self.stands_for.get(key, (value, value))
        return number if value is given or (isinstance(value, float) and value == given) else value


def read_settings(
    owner: str,
    given: Mapping[str, Any],
    fixed: Mapping[str, Callable[[str, Any], Any]],
    ranges: Mapping[str, Interval],
    names: Iterable[str],
    called: Mapping[str, str],
    stands_for: Mapping[str, tuple[Any, float]],
) -> GroupSettings:
    """The values of one group.

    Args:
        given: what the group and the constructor say, by key.
        fixed: the keys that hold options, with the check of each.
        ranges: the values that hyperparameters may take, or one element of a tuple; others may be any
            finite number.
        names: the arguments of the formula.
        called: what the constructor calls a key that it has given, where that is another name.
        stands_for: what a number of the formula stands for, by key, and that number.
    """
    settings = GroupSettings({}, {}, {}, stands_for=stands_for)
    names = set(names)
    for key, value in given.items():
        where = f"{owner}: {called.get(key, key)}"
        if key == "params":
            continue
        value = settings.number_for(key, value)
        if key in fixed:
            settings.flags[key] = fixed[key](where, value)
            continue
        stem = singular(key)
        numbers = {int(name[len(stem) :]) for name in names if re.fullmatch(rf"{stem}\d+", name)}
        # An argument beside the tuple that is called as if it were the next element (beta3) is its own.
        behind = range(len(value) + 1, 10) if isinstance(value, (tuple, list)) else ()
        size = len(numbers - {number for number in behind if f"{stem}{number}" in given})
        in_parts = size > 0 or (key not in BASE_NAMES and key not in names and stem != key)
        parts = tuple(value) if in_parts and isinstance(value, (tuple, list)) else None
        if size > 0 and (parts is None or len(parts) != size):
            raise TypeError(f"{where} must be a tuple of {size} numbers or schedules, got {show(value)}")
        elements = (key,) if parts is None else tuple(f"{stem}{i}" for i in range(1, len(parts) + 1))
        again = [other for other, names_of in settings.elements.items() if set(names_of) & set(elements)]
        if again:
            raise TypeError(f"{where} and {again[0]} set the same value")
        settings.elements[key] = elements
        for name, part in zip(elements, (value,) if parts is None else parts):
            place = where if parts is None else f"{where}[{elements.index(name)}]"
            interval = ranges.get(name, ranges.get(key, ANY))
            settings.sources[name] = (check_source(place, part, interval), interval)
    return settings


def singular(key: str) -> str:
    """What the elements of a tuple are named after: beta1, beta2 of betas; eps1, eps2 of eps."""
    return key[:-1] if key.endswith("s") and key != "eps" else key
