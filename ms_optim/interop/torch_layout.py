"""torch's layout of a state, which MegEngine shares: read, checked, made ours and made of ours."""

from __future__ import annotations

import functools
import json
import math
import os
import warnings
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import safe_open

from ms_optim.checks import ANY, check_mapping, check_number, show
from ms_optim.core import Core, changes
from ms_optim.files import check_path
from ms_optim.formula.decay import LR_MAX
from ms_optim.groups.group import Group
from ms_optim.interop import lbfgs
from ms_optim.interop.shared import check_needs, check_options, counterpart_of
from ms_optim.optimizer import Optimizer
from ms_optim.optimizer.counterpart import Counterpart
from ms_optim.platform.owned import MASTER_WEIGHT
from ms_optim.saving.reading import (
    check_once,
    check_steps,
    read_array,
    read_group,
    read_key,
    read_list,
    read_names,
    read_scalar,
    read_steps,
)
from ms_optim.saving.state_dict import LoadReport, described, plain

# What stands otherwise than by parameter. Each has ``from_torch(opt, names, states by name)``, which gives
# our states by parameter name, and ``to_torch(opt, our states by number)``.
_LAYOUTS = {"lbfgs": lbfgs}


def import_state(
    opt: Optimizer,
    framework: str,
    theirs: Mapping[str, Any],
    names: Sequence[str] | None,
    global_step: int | None,
    strict: bool,
) -> LoadReport:
    where, owner = f"from_{framework}", type(opt).__name__
    counterpart = counterpart_of(opt, framework)
    check_needs(where, opt, counterpart)
    if global_step is not None:
        global_step = check_steps(f"{where}: global_step", global_step)
    their_state, their_groups = _check_layout(where, theirs, counterpart)
    core: Core = opt._core
    own_groups = {p.name: group for group in core.groups for p in group.params}
    names = list(own_groups) if names is None else read_names(f"{where}: names", names)
    keys = [key for group in their_groups for key in group["params"]]
    lost = LoadReport(unexpected=[f"state[{key!r}]" for key in their_state if key not in keys])
    if strict:
        lost.check(f"{where}: the state of what is in no group")
    if len(keys) != len(own_groups) or sorted(names) != sorted(own_groups):
        raise ValueError(
            f"{where}: the state has {len(keys)} parameters, names {len(names)}, and {owner} "
            f"has {len(own_groups)}: {', '.join(own_groups)}"
        )
    name_of = dict(zip(keys, names))
    given = {name_of[key]: their_state.get(key, {}) for key in keys}
    if strict and counterpart.layout is None:
        _check_kind(where, f"{framework}'s {owner}", counterpart, given)
    steps: dict[str, int | None] = dict.fromkeys(given)
    if counterpart.counts:
        steps = {name: _step_of(where, name, states, global_step) for name, states in given.items()}
    if global_step is None and not counterpart.counts and any(given.values()):
        raise ValueError(f"{where}: {framework}'s {owner} does not save its steps; give global_step")
    counted = [count for count in steps.values() if count is not None]
    total = max(counted, default=0) if global_step is None else global_step
    if max(counted, default=0) > total:
        raise ValueError(
            f"{where}: global_step must be at least the {max(counted)} steps that the state has, got {total}"
        )
    if counterpart.layout is None:
        read = {p.name: _states(where, counterpart, p, given[p.name]) for g in core.groups for p in g.params}
    else:
        read = _LAYOUTS[counterpart.layout].from_torch(opt, names, given)
    state, groups = {}, []
    for number, group in enumerate(their_groups):
        _check_fixed(where, opt, group, counterpart)
        timeless = counterpart.timeless(group)
        members = [name_of[key] for key in group["params"]]
        for own in core.groups:
            part = [name for name in members if own_groups[name] is own]
            if not part:
                continue
            taken = {
                name: steps[name] or 0 if counterpart.counts else total if timeless or given[name] else 0
                for name in part
            }
            # A parameter that never had a gradient has no state there.
            idle = [name for name in part if not given[name]] if any(given[name] for name in part) else []
            counts = {name: count for name, count in taken.items() if name not in idle}
            if len(set(counts.values())) > 1 and not timeless:
                each = ", ".join(f"{name}: {count}" for name, count in counts.items())
                raise ValueError(
                    f"{where}: parameters of one group took different numbers of steps ({each}); "
                    f"give {owner} a group for each number"
                )
            if idle and not timeless and max(counts.values()):
                warnings.warn(
                    f"{where}: {', '.join(idle)} never had a gradient there: state is as at the start, and "
                    f"steps count from the group's {max(counts.values())}; with a group of their own they "
                    f"count from 0, as there",
                    stacklevel=3,
                )
            ours = _group(own, group, counterpart, part, core.steps_taken, f"{where}: param_groups[{number}]")
            ours["start_step"] = total - max(taken.values())
            ours = {**opt.complete({**ours, "params": own.params}), "params": part}
            groups.append(ours)
            for param in own.params:
                if param.name in part:
                    stepped = taken[param.name] and given[param.name]
                    fresh = {} if stepped else _first(core, own, param, ours)
                    state[param.name] = {**fresh, **read[param.name]}
    for name, states in opt.state.items():
        if MASTER_WEIGHT in states:
            state[name][MASTER_WEIGHT] = states[MASTER_WEIGHT].asnumpy()
    report = opt.load_state_dict(
        {"state": state, "param_groups": groups, "global_step": total}, strict=strict
    )
    report.unexpected += lost.unexpected
    return report


def _check_kind(
    where: str, theirs: str, counterpart: Counterpart, given: Mapping[str, Mapping[str, Any]]
) -> None:
    """Raises ValueError where a state is another optimizer's, by the names in it."""
    found = dict.fromkeys(name for states in given.values() for name in states)
    kept = dict.fromkeys([*counterpart.states.values(), *counterpart.derived])
    if any(name not in kept and name != "step" for name in found):
        raise ValueError(
            f"{where}: the state has {', '.join(found)} for a parameter, and {theirs} keeps "
            f"{', '.join(kept) or 'none'}: it is another optimizer's"
        )


def _check_layout(
    where: str, theirs: Mapping[str, Any], counterpart: Counterpart
) -> tuple[dict[Any, Any], list[dict[str, Any]]]:
    """The state and the groups, with numbers where JSON made strings of them."""
    groups = [
        read_group(f"{where}: param_groups[{i}]", group)
        for i, group in enumerate(read_list(f"{where}: param_groups", theirs["param_groups"]))
    ]
    settings = (*counterpart.keys, *counterpart.constants, *counterpart.attributes)
    for i, group in enumerate(groups):
        group["params"] = [_number_of(key) for key in group["params"]]
        known = (key for key in settings if key in group)
        group.update({key: _setting(f"{where}: param_groups[{i}][{key!r}]", group[key]) for key in known})
    state = {
        read_key(f"{where}: state", key): check_mapping(f"{where}: state[{key!r}]", own)
        for key, own in check_mapping(f"{where}: state", theirs["state"], of_names=False).items()
    }
    check_once(f"{where}: param_groups", [key for group in groups for key in group["params"]])
    check_once(f"{where}: state", map(_number_of, state))
    return {_number_of(key): own for key, own in state.items()}, groups


def _setting(where: str, value: Any) -> Any:
    """A number, a word or None, or several in a tuple."""
    value = plain(value) if isinstance(value, np.generic) else value
    if isinstance(value, (list, tuple)):
        return tuple(_setting(f"{where}[{i}]", part) for i, part in enumerate(value))
    return value if value is None or isinstance(value, (int, float, str)) else read_scalar(where, value)


def _number_of(key: Any) -> Any:
    # JSON has no numbers as keys; a long one is a name that nobody has.
    return int(key) if isinstance(key, str) and key.isdecimal() and len(key) < 16 else key


def _step_of(where: str, name: str, states: Mapping[str, Any], global_step: int | None) -> int | None:
    """How many steps a parameter took; None for one that has no state."""
    if not states:
        return None
    if states.get("step") is None:
        if global_step is None:
            raise ValueError(f"{where}: the state of {name} has no 'step'; give global_step")
        return global_step
    return read_steps(f"{where}: the 'step' of {name}", states["step"])


def _states(
    where: str, counterpart: Counterpart, param: Any, theirs: Mapping[str, Any]
) -> dict[str, np.ndarray]:
    """Arrays by our names of the states; those that we have no name for keep theirs, and will be refused."""
    ours = {name: own for own, name in counterpart.states.items()}
    states = {
        ours.get(name, name): read_array(f"{where}: {name!r} of {param.name}", value)
        for name, value in theirs.items()
        if name != "step" and name not in counterpart.derived and value is not None
    }
    for name in counterpart.scalars:
        if name in states:
            value = read_scalar(f"{where}: {counterpart.states[name]!r} of {param.name}", states[name])
            states[name] = np.full(param.shape, value)
    return states


def _first(core: Core, own: Group, param: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a parameter's states start with: those that it has, and those that its group's numbers need."""
    numbers = {}
    for key, names in own.elements.items():
        parts = (given[key],) if names == (key,) else given[key]
        scheduled = {name: math.nan for name in names if own.cells[name].schedule is not None}
        numbers.update({**dict(zip(names, parts)), **scheduled})
    try:
        rule, _ = changes.formula(core, own, changes.sources_with(own, numbers))
    except (TypeError, ValueError):  # Loading will say so.
        rule = own.rule
    settings = own.settings()
    have = {name: state.shape for name, state in core.state[param].items()}
    shapes = {**have, **core.state.shapes_of(own, rule, param)}
    return {
        name: np.full(shape, core.state.first_value(param, name, settings), np.float32)
        for name, shape in shapes.items()
    }


def _check_fixed(where: str, opt: Optimizer, theirs: Mapping[str, Any], counterpart: Counterpart) -> None:
    """Raises ValueError where their group has another value than is fixed here."""
    fixed = {**counterpart.constants, **{key: getattr(opt, key) for key in counterpart.attributes}}
    for key, value in fixed.items():
        if key in theirs and theirs[key] != value:
            raise ValueError(
                f"{where}: the group has {key}={theirs[key]!r}, and {type(opt).__name__} here has {value!r}"
            )


def _group(
    own: Group, theirs: Mapping[str, Any], counterpart: Counterpart, names: list[str], step: int, where: str
) -> dict:
    """A group of theirs in our words; what they have no word for stays as it is here."""
    group: dict[str, Any] = {key: own.at(key, step) for key in own.keys}
    if own.lr_max is not None:
        group[LR_MAX] = float(own.lr_max.asnumpy())
    # What states start with is in the states.
    for key in (key for key in counterpart.keys if key in theirs and key != "initial_accumulator_value"):
        value, elements = theirs[key], own.elements.get(key, (key,))
        if key in own.flags:
            group[key] = _flag(f"{where}[{key!r}]", value)
        elif elements == (key,):
            group[key] = check_number(f"{where}[{key!r}]", value, ANY)
        elif isinstance(value, (tuple, list)) and len(value) == len(elements):
            group[key] = tuple(
                None if part is None else check_number(f"{where}[{key!r}]", part, ANY) for part in value
            )
        else:
            raise TypeError(f"{where}[{key!r}] must be {len(elements)} numbers, got {show(value)}")
    schedules = {
        name: described(cell.schedule) for name, cell in own.cells.items() if cell.schedule is not None
    }
    return {**group, "params": names, "schedules": schedules}


def _flag(where: str, value: Any) -> bool:
    if not isinstance(value, int) or value not in (0, 1):
        raise TypeError(f"{where} must be a bool, got {show(value)}")
    return bool(value)


def export_state(opt: Optimizer, framework: str, wrap: Callable[[np.ndarray], Any]) -> dict[str, Any]:
    counterpart = counterpart_of(opt, framework)
    saved = opt.state_dict(keyed_by="index")
    names = [p.name for group in opt._core.groups for p in group.params]
    state: dict[int, dict[str, Any]] = {}
    groups = []
    for number, group in enumerate(saved["param_groups"]):
        check_options(framework, opt, counterpart, number)
        values = {key: group[key] for key in counterpart.keys}
        values.update(counterpart.constants, params=group["params"])
        groups.append({**values, **{key: getattr(opt, key) for key in counterpart.attributes}})
        taken = saved["global_step"] - group["start_step"]
        for key in group["params"] if taken or counterpart.from_start else ():
            states = {} if counterpart.layout else _their_states(counterpart, names[key], saved["state"][key])
            states.update(
                {name: np.float32(number(taken, group)) for name, number in counterpart.derived.items()}
            )
            if counterpart.counts:
                states["step"] = counterpart.step_type(taken)
            if states or counterpart.from_start:
                state[key] = states
    if counterpart.layout is not None:
        state = _LAYOUTS[counterpart.layout].to_torch(opt, saved["state"])
    wrapped = {
        key: {name: _wrapped(value, wrap) for name, value in states.items()} for key, states in state.items()
    }
    return {"state": wrapped, "param_groups": groups}


def _their_states(counterpart: Counterpart, name: str, ours: Mapping[str, Any]) -> dict[str, Any]:
    states = {theirs: ours[own] for own, theirs in counterpart.states.items() if own in ours}
    for own in counterpart.scalars:
        values = np.unique(ours[own])
        if values.size > 1:
            raise ValueError(
                f"interop: rows of {name} took different numbers of steps, and its {own} is to be one number"
            )
        states[counterpart.states[own]] = values[0] if values.size else np.float32(1.0)
    return states


def _wrapped(value: Any, wrap: Callable[[np.ndarray], Any]) -> Any:
    """NumPy's arrays and numbers, those in a list too, as the framework's."""
    if isinstance(value, list):
        return [_wrapped(part, wrap) for part in value]
    return wrap(np.asarray(value)) if isinstance(value, (np.ndarray, np.generic)) else value


def read_source(where: str, source: Any) -> dict[str, Any]:
    """A state_dict from a mapping or a file, nested."""
    if isinstance(source, (str, os.PathLike)):
        where, source = f"{where}: {os.fspath(source)}", _read_file(where, Path(source))
    if not isinstance(source, Mapping) or "param_groups" not in source:
        raise TypeError(f"{where}: a state_dict with 'param_groups' is needed, got {_shown(source)}")
    groups = source["param_groups"]
    if isinstance(groups, (str, np.ndarray)):
        try:
            groups = json.loads(str(groups))
        except (ValueError, RecursionError):
            raise ValueError(f"{where}: param_groups must be a list, or JSON, got {show(groups)}") from None
    if "state" in source:
        return {"state": source["state"], "param_groups": groups}
    state: dict[Any, dict[str, Any]] = {}
    for key, value in source.items():
        start, *parts = str(key).split(".", 2)
        if start != "state":
            continue
        if len(parts) != 2 or not parts[0].isdecimal():
            raise ValueError(f"{where}: entries must be named state.<number>.<name>, got {key!r}")
        state.setdefault(int(parts[0]), {})[parts[1]] = value
    return {"state": state, "param_groups": groups}


def _shown(source: Any) -> str:
    if not isinstance(source, Mapping):
        return show(source)
    return f"a dict with {', '.join(map(str, source))[:80]}" if source else "an empty dict"


def _read_file(where: str, path: Path) -> Any:
    check_path(f"{where}: source", path)
    with open(path, "rb"):
        pass  # The system's own errors, where there is no such file, or no right to read it.
    read = {".npz": _read_npz, ".safetensors": _read_safetensors}.get(path.suffix)
    if read is None:
        try:
            import torch  # type: ignore[import-not-found, unused-ignore]
        except ImportError as error:
            raise TypeError(
                f"{where}: {path} can only be read where torch is installed; elsewhere give .safetensors or "
                f".npz"
            ) from error
        read = functools.partial(torch.load, map_location="cpu", weights_only=True)
    try:
        return read(path)
    except Exception as error:  # Whatever the readers make of bytes that mean nothing.
        kind = path.suffix if path.suffix in (".npz", ".safetensors") else "torch"
        raise ValueError(f"{where}: {path} is no whole {kind} file: {error}") from error


def _read_npz(path: Path) -> Mapping[str, Any]:
    arrays = np.load(path, allow_pickle=False)
    if isinstance(arrays, np.ndarray):
        raise ValueError("it holds one array, and no names")
    with arrays:
        return dict(arrays)


def _read_safetensors(path: Path) -> Mapping[str, Any]:
    with safe_open(path, framework="np") as file:
        tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        return {**tensors, **(file.metadata() or {})}
