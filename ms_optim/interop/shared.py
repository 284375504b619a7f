"""What the frameworks share: an optimizer's counterpart, checks against it, loading of states."""

from __future__ import annotations

from typing import Any

from ms_optim.optimizer import Optimizer
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.saving.state_dict import LoadReport


def counterpart_of(opt: Optimizer, framework: str) -> Counterpart:
    """What the class says, unless a subclass has made another formula of it, or decays otherwise."""
    # The nearest class that says anything says all: one without any has them made empty.
    cls: Any = next(cls for cls in type(opt).__mro__ if "counterparts" in vars(cls))
    counterpart = cls.counterparts.get(framework)
    same = all(getattr(cls, name) is getattr(type(opt), name) for name in ("update", "construct", "decay"))
    if counterpart is not None and same:
        return counterpart
    raise TypeError(f"interop: {framework} has no counterpart of {type(opt).__name__} that is known here")


def load_states(opt: Optimizer, arrays: dict[str, dict[str, Any]], step: int, strict: bool) -> LoadReport:
    """Load states and the step; hyperparameters stay."""
    current = opt.state_dict()
    for name, own in current["state"].items():
        if MASTER_WEIGHT in own and name in arrays:
            arrays[name][MASTER_WEIGHT] = own[MASTER_WEIGHT]
    groups = [
        {**{key: value for key, value in group.items() if key != "last_lr"}, "start_step": 0}
        for group in current["param_groups"]
    ]
    given = {**current, "state": arrays, "param_groups": groups, "global_step": step}
    return opt.load_state_dict(given, strict=strict)


def _needs(opt: Optimizer, counterpart: Counterpart) -> dict[str, Any]:
    """Our options that change the formula, with the values at which it is theirs."""
    needs = dict(counterpart.needs)
    if type(opt).forms:
        needs.setdefault("form", type(opt).forms[0])  # The one that others call by the same name.
    return {key: value for key, value in needs.items() if key not in counterpart.keys}


def check_needs(where: str, opt: Optimizer, counterpart: Counterpart) -> None:
    """Raises ValueError where a group has another formula than the one that the counterpart stands for."""
    for number, group in enumerate(opt.param_groups):
        for key, value in _needs(opt, counterpart).items():
            if group[key] != value:
                raise ValueError(
                    f"{where}: the formula there is that of {type(opt).__name__} with {key}={value!r}; group "
                    f"{number} has {group[key]!r}"
                )


def check_options(framework: str, opt: Optimizer, counterpart: Counterpart, number: int) -> None:
    """Raises ValueError where a group uses what they have not."""
    own, needs = opt.param_groups[number], _needs(opt, counterpart)
    group = opt._core.groups[number]
    needs["decay"] = opt._core.usual_decay(group)
    known = (*counterpart.keys, *counterpart.apart)
    lost = [
        key
        for key in group.keys
        if key not in known and (own[key] != needs[key] if key in needs else own[key])
    ]
    if lost:
        raise ValueError(
            f"to_{framework}: {framework}'s {type(opt).__name__} has no {', '.join(lost)}, which group "
            f"{number} uses"
        )
