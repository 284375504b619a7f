"""Which parameters Muon trains, and which AdamW: the groups that a Muon makes of what it is given."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from typing import Any, Callable

from mindspore import Parameter, nn

from ms_optim.checks import show
from ms_optim.groups.division import divided
from ms_optim.groups.read import as_list

# What a group that is divided may say of what AdamW trains.
OF_OTHERS = {"lr": "auxiliary_lr", "weight_decay": "auxiliary_weight_decay", "eps": "auxiliary_eps"}

AUXILIARY = {"embedding": "a table of an Embedding", "head": "the last layer", "vector": "no matrix"}

# Where no network says what a parameter is for, its name does.
_NAMES = {"embedding": r"embed|(^|[._])w[tp]e([._]|$)", "head": r"(^|[._])(lm_)?head([._]|$)"}
_EMBEDDINGS = tuple(getattr(nn, name) for name in ("Embedding", "EmbeddingLookup") if hasattr(nn, name))


def of_matrices(group: Mapping[str, Any]) -> dict[str, Any]:
    """What a group that is divided says of its matrices."""
    return {key: value for key, value in group.items() if key not in OF_OTHERS.values()}


def of_others(group: Mapping[str, Any], auxiliary: Mapping[str, Any]) -> dict[str, Any]:
    """What it says of all else, with what the constructor says for AdamW where it says nothing."""
    for_all = {key: value for key, value in of_matrices(group).items() if key not in ("lr", "eps")}
    own = {key: group[name] for key, name in OF_OTHERS.items() if name in group}
    return {**auxiliary, **for_all, **own, "auxiliary": True}


def undivided(owner: str, group: Mapping[str, Any], auxiliary: Mapping[str, Any]) -> dict[str, Any]:
    """A group that is not divided; raises ValueError where it says what only one that is divided does."""
    unfit = [name for name in OF_OTHERS.values() if name in group]
    if unfit:
        raise ValueError(
            f"{owner}: a group that is not divided says lr, weight_decay and eps, not {', '.join(unfit)}"
        )
    return {**auxiliary, **group} if group.get("auxiliary") is True else dict(group)


def routed(
    owner: str,
    params: Any,
    auxiliary: Mapping[str, Any],
    route: Callable[[str, Parameter], bool] | None,
    kinds_of_matrices: Sequence[Mapping[str, Any]],
    kind_of_matrix: Callable[[Parameter], int],
) -> tuple[Any, dict[str, str]]:
    """Groups of matrices and of what else there is, and for each parameter's name where it goes and why.

    Args:
        owner: the optimizer's name.
        params: what the constructor was given.
        auxiliary: the constructor's ``lr``, ``weight_decay`` and ``eps`` of what goes to AdamW.
        route: of a name and a parameter, whether it goes to Muon. Default: what the constructor says.
        kinds_of_matrices: what the groups of matrices of each kind say beside what is said of all.
        kind_of_matrix: the number of a matrix's kind.
    """
    items = as_list(owner, "params", params, may_be_empty=False)
    is_whole = isinstance(params, nn.Cell)
    given = [params] if is_whole else [item.get("params") for item in items if isinstance(item, Mapping)]
    cells = [cell for net in given if isinstance(net, nn.Cell) for _, cell in net.cells_and_names()]
    tables = [cell for cell in cells if isinstance(cell, _EMBEDDINGS)]
    reasons = {id(p): "embedding" for cell in tables for p in cell.get_parameters(expand=False)}
    dense = [cell for cell in cells if isinstance(cell, nn.Dense)]
    # The last layer of a network that is a group's may be followed by others.
    if dense and is_whole:
        reasons.setdefault(id(dense[-1].weight), "head")
    routes: dict[str, str] = {}

    def reason(param: Parameter) -> str:
        """Why AdamW trains it; empty where Muon does."""
        if route is not None:
            answer = route(param.name, param)
            if not isinstance(answer, bool):
                raise TypeError(
                    f"{owner}: route must give True or False, gave {show(answer)} for {param.name!r}"
                )
            return "" if answer else "route"
        if param.ndim < 2:
            return "vector"
        named = next((word for word, pattern in _NAMES.items() if re.search(pattern, param.name)), "")
        return reasons.get(id(param), "" if is_whole and reasons else named)

    def kind_of(param: Parameter) -> int:
        text = reason(param)
        routes[param.name] = f"AdamW ({AUXILIARY.get(text, text)})" if text else owner
        return len(kinds_of_matrices) if text else kind_of_matrix(param)

    def as_said(group: Mapping[str, Any]) -> dict[str, Any]:
        where = f"{'AdamW' if group['auxiliary'] is True else owner} (as its group says)"
        routes.update((param.name, where) for param in group["params"])
        return undivided(owner, group, auxiliary)

    def of_kind(said: Mapping[str, Any], group: Mapping[str, Any]) -> dict[str, Any]:
        return {**of_matrices(group), **said}

    matrices = (functools.partial(of_kind, said) for said in kinds_of_matrices)
    kinds = (*matrices, functools.partial(of_others, auxiliary=auxiliary))
    return divided(owner, items, "auxiliary", kinds, kind_of, as_said), routes
