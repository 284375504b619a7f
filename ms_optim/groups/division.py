"""Groups divided by what their parameters are, for optimizers that treat some otherwise than others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter, Tensor


def divided(
    params: Any,
    key: str,
    kinds: Sequence[Mapping[str, Any]],
    kind_of: Callable[[Parameter], int],
    note: Callable[[Parameter, Any], Any] | None = None,
) -> Any:
    """What a constructor is given, with groups divided by the kinds of their parameters.

    Gradients come as if nothing had been divided. What is no list of Parameters or groups comes back as it
    is, for the constructor to refuse.

    Args:
        params: Parameters, or groups as dicts.
        key: a group that says this itself is left as it is.
        kinds: the values that a group of each kind has, in the order in which groups come.
        kind_of: the number of a parameter's kind.
        note: is told of each parameter of a group that is left as it is, and what that says.
    """
    if isinstance(params, Iterable) and not isinstance(params, (set, frozenset, str, Tensor, Mapping)):
        params = list(params)
    if not isinstance(params, list) or not params:
        return params
    items = params if any(isinstance(item, Mapping) for item in params) else [{"params": params}]
    items = [_with_list(item) for item in items]
    groups: list[Any] = []
    for item in items:
        if not isinstance(item, Mapping) or "params" not in item:
            groups.append(item)
            continue
        members = [p for p in item["params"] if isinstance(p, Parameter)]
        if key in item or len(members) < len(item["params"]):
            if note is not None:
                for param in members:
                    note(param, item.get(key))
            groups.append(item)
            continue
        of_kind: list[list[Parameter]] = [[] for _ in kinds]
        for param in members:
            of_kind[kind_of(param)].append(param)
        groups += [{**item, **kind, "params": own} for kind, own in zip(kinds, of_kind) if own]
    if len(groups) > len(items) and not any("order_params" in item for item in items):
        order = [p for item in items if isinstance(item, Mapping) for p in item.get("params", ())]
        groups.append({"order_params": order})
    return groups


def _with_list(group: Any) -> Any:
    """A group whose parameters can be gone through twice."""
    members = group.get("params") if isinstance(group, Mapping) else None
    return {**group, "params": list(members)} if isinstance(members, Iterator) else group
