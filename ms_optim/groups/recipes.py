"""Functions that make groups: who is decayed, at what rate each layer learns, what is frozen.

Each gives a list for an optimizer's ``params``; printed, it is a table with one line a parameter.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatchcase
from typing import Any, Callable, Union

from mindspore import Parameter, nn

from ms_optim.checks import Interval, check_count, check_number, show
from ms_optim.groups.read import check_distinct, in_groups, is_collection
from ms_optim.groups.values import RANGES, check_source
from ms_optim.schedules.combine import as_schedule
from ms_optim.text import aligned

Choice = Union[str, Sequence[str], Callable[[Parameter], bool], None]

_DECAY = Interval(0.0, 1.0, open_low=True)


class Groups(list):
    """A list of groups that prints as a table of parameter, shape, lr, decay and group.

    ``-`` is what the optimizer says.

    Args:
        groups: dicts with ``params``; those with none are left out.
        frozen: Parameters that are not trained, for the table. Default: none.

    Attributes:
        frozen: Parameters that are not trained.
    """

    def __init__(self, groups: Iterable[Mapping[str, Any]], frozen: Sequence[Parameter] = ()) -> None:
        super().__init__(dict(group) for group in groups if group["params"])
        self.frozen = list(frozen)

    def __repr__(self) -> str:
        rows = [["parameter", "shape", "lr", "decay", "group"]]
        for number, group in enumerate(self):
            values = [_shown(group[key]) if key in group else "-" for key in ("lr", "weight_decay")]
            rows += [[p.name, str(tuple(p.shape)), *values, str(number)] for p in group["params"]]
        rows += [[p.name, str(tuple(p.shape)), "-", "-", "frozen"] for p in self.frozen]
        return "\n".join(aligned(rows, left=(0, 1)))

    __str__ = __repr__


def decay_groups(net: Any, weight_decay: Any, no_decay: Choice = None) -> Groups:
    """Two groups: what is decayed, and what is not.

    Args:
        net: a Cell, whose trainable parameters are taken, or Parameters in a list.
        weight_decay: that of the first group: a number of at least 0, or a schedule.
        no_decay: what is not decayed: names or shell-style patterns (``"*.bias"``), or a function of the
            Parameter. Default: parameters of fewer than two dimensions (biases, norms' scales and shifts).

    Raises:
        TypeError: an argument of the wrong type.
        ValueError: a pattern that no parameter has; no parameters; two of one name.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> groups = ms_optim.groups.decay_groups(nn.Dense(2, 3), weight_decay=0.1)
        >>> print(groups)
        parameter  shape   lr  decay  group
        weight     (3, 2)   -    0.1      0
        bias       (3,)     -    0.0      1
        >>> opt = ms_optim.AdamW(groups, learning_rate=1e-3)
    """
    parameters = _trainable("decay_groups", net)
    spared = _chosen("decay_groups: no_decay", parameters, no_decay)
    decayed = [p for p in parameters if p.name not in spared]
    rest = [p for p in parameters if p.name in spared]
    return Groups(
        [
            {"params": decayed, "weight_decay": _number("decay_groups: weight_decay", weight_decay)},
            {"params": rest, "weight_decay": 0.0},
        ]
    )


def layer_decay_groups(
    net: Any,
    lr: float,
    decay: float,
    layer_of: Callable[[str], int],
    weight_decay: Any = None,
    no_decay: Choice = None,
) -> Groups:
    """A group a layer: the last layer learns at ``lr``, each one before it at ``decay`` times the next's.

    Args:
        net: a Cell, whose trainable parameters are taken, or Parameters in a list.
        lr: the last layer's learning rate, at least 0.
        decay: above 0, at most 1.
        layer_of: gives the layer, an int of at least 0, for a parameter's name.
        weight_decay: where given, each layer is split as in :func:`decay_groups`. Default: None.
        no_decay: see :func:`decay_groups`; without ``weight_decay`` it means nothing.

    Raises:
        TypeError: an argument of the wrong type; a layer that is no int.
        ValueError: a value out of range; a pattern that no parameter has; no parameters; two of one name.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(2, 3), nn.Dense(3, 1))
        >>> groups = ms_optim.groups.layer_decay_groups(
        ...     net, lr=0.1, decay=0.5, layer_of=lambda name: int(name.split(".")[0])
        ... )
        >>> print(groups)
        parameter  shape     lr  decay  group
        0.weight   (3, 2)  0.05      -      0
        0.bias     (3,)    0.05      -      0
        1.weight   (1, 3)   0.1      -      1
        1.bias     (1,)     0.1      -      1
    """
    where = "layer_decay_groups"
    parameters = _trainable(where, net)
    rate = check_number(f"{where}: lr", lr, RANGES["lr"])
    factor = check_number(f"{where}: decay", decay, _DECAY)
    if not callable(layer_of):
        raise TypeError(f"{where}: layer_of must be a function of a name, got {show(layer_of)}")
    layers = {p.name: check_count(f"{where}: layer_of({p.name!r})", layer_of(p.name), 0) for p in parameters}
    last = max(layers.values())
    groups: list[Mapping[str, Any]] = []
    for layer in sorted(set(layers.values())):
        members = [p for p in parameters if layers[p.name] == layer]
        groups.append({"params": members, "lr": rate * factor ** (last - layer)})
    if weight_decay is None:
        if no_decay is not None:
            raise TypeError(f"{where}: no_decay needs a weight_decay")
        return Groups(groups)
    spared = _chosen(f"{where}: no_decay", parameters, no_decay)
    amount = _number(f"{where}: weight_decay", weight_decay)
    split: list[Mapping[str, Any]] = []
    for group in groups:
        for of_group, value in ((False, amount), (True, 0.0)):
            members = [p for p in group["params"] if (p.name in spared) == of_group]
            split.append({**group, "params": members, "weight_decay": value})
    return Groups(split)


def with_schedule(groups: Iterable[Mapping[str, Any]], schedule: Any, lr: Any = 1.0) -> Groups:
    """The same groups, each with a schedule as a factor of its own rate.

    A group's ``lr`` alone is its rate at every step, whatever the optimizer's ``learning_rate`` is; here it
    is ``lr * schedule``, as torch's ``lr_scheduler`` classes have it.

    Args:
        groups: dicts with ``params``, as an optimizer takes them.
        schedule: the factor, of the step: a schedule, another Cell of the step, or a list of numbers.
        lr: the rate of groups that have none of their own: a number of at least 0, or a schedule. Default: 1.

    Raises:
        TypeError: an argument of the wrong type.
        ValueError: a rate below 0.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> from ms_optim.schedules import Cosine
        >>> net = nn.SequentialCell(nn.Dense(4, 3), nn.Dense(3, 2))
        >>> head = {"params": net[1].trainable_params(), "lr": 0.1}
        >>> body = {"params": net[0].trainable_params()}
        >>> opt = ms_optim.AdamW(ms_optim.groups.with_schedule([head, body], Cosine(1.0, 100), lr=0.01))
        >>> [group["lr"] for group in opt.param_groups]
        [0.1, 0.01]
    """
    if not is_collection(groups):
        raise TypeError(f"with_schedule: groups must be a list of dicts, got {show(groups)}")
    groups = list(groups)
    for i, group in enumerate(groups):
        if not isinstance(group, Mapping) or "params" not in group:
            raise TypeError(
                f"with_schedule: groups[{i}] must be a dict with params, got {type(group).__name__}"
            )
    if not isinstance(schedule, (nn.Cell, list, tuple)):
        raise TypeError(f"with_schedule: schedule must be a schedule or a list, got {show(schedule)}")
    factor = as_schedule("with_schedule: schedule", schedule)
    rates = [
        check_source(f"with_schedule: {f'lr of groups[{i}]' if 'lr' in group else 'lr'}", own, RANGES["lr"])
        for i, group in enumerate(groups)
        for own in (group.get("lr", lr),)
    ]
    made = [
        {**group, "params": list(group["params"]), "lr": factor * rate} for group, rate in zip(groups, rates)
    ]
    return Groups(made, getattr(groups, "frozen", ()))


def freeze(net: Any, which: Choice) -> Groups:
    """Freeze parameters (``requires_grad=False``), and give the others as one group.

    Args:
        net: a Cell, or Parameters in a list.
        which: names or shell-style patterns, or a function of the Parameter.

    Raises:
        TypeError: an argument of the wrong type.
        ValueError: a pattern that no parameter has; nothing would be left to train. Nothing is frozen then.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> print(ms_optim.groups.freeze(nn.SequentialCell(nn.Dense(2, 3), nn.Dense(3, 1)), "0.*"))
        parameter  shape   lr  decay   group
        1.weight   (1, 3)   -      -       0
        1.bias     (1,)     -      -       0
        0.weight   (3, 2)   -      -  frozen
        0.bias     (3,)     -      -  frozen
    """
    if which is None:
        raise TypeError("freeze: which must be patterns or a function, got None")
    everything = list(net.get_parameters()) if isinstance(net, nn.Cell) else _trainable("freeze", net)
    chosen = _chosen("freeze: which", everything, which)
    frozen = [p for p in everything if p.name in chosen or not p.requires_grad]
    trained = [p for p in everything if p.name not in chosen and p.requires_grad]
    if not trained:
        raise ValueError("freeze: nothing would be left to train")
    for parameter in frozen:
        parameter.requires_grad = False
    return Groups([{"params": trained}], frozen)


def merge(net: Any, *parts: Sequence[Mapping[str, Any]]) -> Groups:
    """One list of groups from several, which must hold each trainable parameter of ``net`` once.

    Args:
        net: a Cell, whose trainable parameters are taken, or Parameters in a list.
        *parts: lists of groups.

    Raises:
        ValueError: parameters that are in two groups, in none, or not in ``net``; all are named, with their
            groups, which are counted through all parts.
        TypeError: an argument of the wrong type.

    Example:
        >>> from mindspore import nn
        >>> import ms_optim
        >>> net = nn.SequentialCell(nn.Dense(2, 3), nn.Dense(3, 1))
        >>> head = [{"params": net[1].trainable_params(), "lr": 0.1}]
        >>> groups = ms_optim.groups.merge(net, ms_optim.groups.decay_groups(net[0], 0.05), head)
        >>> ms_optim.groups.merge(net, head)
        Traceback (most recent call last):
        ValueError: merge: each trainable parameter of net must be in one group, once
        in no group: 0.weight, 0.bias
    """
    parameters = _trainable("merge", net)
    groups = [group for part in parts for group in part]
    if not all(isinstance(group, Mapping) and "params" in group for group in groups):
        raise TypeError("merge: each part must be a list of dicts with 'params'")
    groups = [{**group, "params": list(group["params"])} for group in groups]
    members = [(p, number) for number, group in enumerate(groups) for p in group["params"]]
    places = {p.name: [number for member, number in members if member is p] for p in parameters}
    twice = {name: numbers for name, numbers in places.items() if len(numbers) > 1}
    known = set(map(id, parameters))
    foreign: dict[str, list[int]] = {}
    for member, number in members:
        if id(member) not in known:
            foreign.setdefault(member.name, []).append(number)
    problems = {
        "more than once": in_groups(twice),
        "in no group": ", ".join(name for name, numbers in places.items() if not numbers),
        "not among the trainable parameters of net": in_groups(foreign),
    }
    found = [f"\n{what}: {names}" for what, names in problems.items() if names]
    if found:
        raise ValueError(f"merge: each trainable parameter of net must be in one group, once{''.join(found)}")
    return Groups(groups)


def _trainable(where: str, net: Any) -> list[Parameter]:
    if isinstance(net, nn.Cell):
        parameters = list(net.trainable_params())
    elif isinstance(net, (list, tuple)) and all(isinstance(p, Parameter) for p in net):
        parameters = list(net)
    else:
        raise TypeError(f"{where}: net must be a Cell or a list of Parameters, got {show(net)}")
    check_distinct(where, parameters)
    if not parameters:
        raise ValueError(f"{where}: net has no parameters to train")
    return parameters


def _chosen(where: str, parameters: Sequence[Parameter], choice: Choice) -> set[str]:
    """The names of the parameters that patterns, or a function, choose."""
    if choice is None:
        return {p.name for p in parameters if p.ndim < 2}
    if callable(choice):
        return {p.name for p in parameters if choice(p)}
    patterns = [choice] if isinstance(choice, str) else choice
    if not isinstance(patterns, (list, tuple)) or not all(isinstance(p, str) for p in patterns):
        raise TypeError(f"{where} must be patterns of names or a function of a Parameter, got {show(choice)}")
    idle = [pattern for pattern in patterns if not any(fnmatchcase(p.name, pattern) for p in parameters)]
    if idle:
        names = ", ".join(p.name for p in parameters[:20])
        raise ValueError(f"{where}: no parameter is named {', '.join(idle)}; there are {names}")
    return {p.name for p in parameters if any(fnmatchcase(p.name, pattern) for pattern in patterns)}


def _number(where: str, value: Any) -> Any:
    return value if isinstance(value, nn.Cell) else check_number(where, value, RANGES["weight_decay"])


def _shown(value: Any) -> str:
    if isinstance(value, nn.Cell):
        return type(value).__name__
    return f"{value:.6g}" if isinstance(value, float) and value else str(value)
