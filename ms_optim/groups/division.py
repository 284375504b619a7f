"""Groups divided by what their parameters are, for optimizers that treat some otherwise than others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter

from ms_optim.groups.read import as_list, members_of

Group = Mapping[str, Any]


def divided(
    owner: str,
    params: Any,
    key: str,
    kinds: Sequence[Callable[[Group], Group]],
    kind_of: Callable[[Parameter], int],
    undivided: Callable[[Group], Group] = dict,
) -> list[Any]:
    """What a constructor is given as groups, divided by the kinds of their parameters.

    Gradients come as if nothing had been divided.

    Args:
        owner: the optimizer's name.
        params: a network, Parameters, or groups as dicts.
        key: a group that says this itself is not divided.
        kinds: what a group says of its parameters of each kind, in the order in which groups come.
        kind_of: the number of a parameter's kind.
        undivided: what a group that is not divided says.

    Raises:
        TypeError, ValueError: as where groups are read; what has no ``params`` is left to be refused there.
    """
    items = as_list(owner, "params", params, may_be_empty=False)
    items = items if any(isinstance(item, Mapping) for item in items) else [{"params": items}]
    groups: list[Any] = []
    order: list[Parameter] = []
    for item in items:
        if not isinstance(item, Mapping) or "params" not in item:
            groups.append(item)
            continue
        members = members_of(owner, item)
        order += members
        if key in item:
            groups.append(undivided({**item, "params": members}))
            continue
        of_kind: list[list[Parameter]] = [[] for _ in kinds]
        for param in members:
            of_kind[kind_of(param)].append(param)
        groups += [{**kind(item), "params": own} for kind, own in zip(kinds, of_kind) if own]
    if not any("order_params" in item for item in items):
        groups.append({"order_params": order})
    return groups
