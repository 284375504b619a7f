"""State from and to PyTorch, MegEngine, optax and mindspore.nn; none of them has to be installed.

An optimizer's class says in ``counterparts`` how the others keep its state.

Example:
    >>> import numpy as np
    >>> from mindspore import Parameter, Tensor
    >>> import ms_optim
    >>> first, second = (
    ...     ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")]) for _ in range(2)
    ... )
    >>> print(ms_optim.interop.from_torch(second, ms_optim.interop.to_torch(first)))
    everything fits
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import safe_open

from ms_optim.counterpart import Counterpart
from ms_optim.state import MASTER_WEIGHT
from ms_optim.state_dict import LoadReport, Rename, as_array, check_renamed, described, renamed


def from_torch(
    opt: Any,
    source: Any,
    *,
    names: Sequence[str] | None = None,
    global_step: int | None = None,
    strict: bool = True,
) -> LoadReport:
    """Go on from the ``state_dict`` of a torch optimizer of the same name.

    Its numbers (learning rate, betas, ...) replace those that ``opt`` was made with; a schedule that ``opt``
    was made with stays in force. Weights are not part of it: load those into the network.

    Args:
        opt: an optimizer of ``ms_optim``.
        source: torch's ``state_dict``, with torch tensors or NumPy arrays; or the path of a file: ``.pt``
            and the like (torch must be installed to read it), ``.safetensors`` or ``.npz``. The latter two,
            as a mapping may do too, hold arrays ``state.<number>.<name>`` and, as JSON, ``param_groups``.
        names: the names of ``opt``'s parameters in the order of torch's. Default: that of ``opt``'s groups.
        global_step: how many steps torch took. Needed for those optimizers whose state does not say (SGD).
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Returns:
        What did not fit.

    Raises:
        ValueError: what does not fit; a count of parameters that is not ``opt``'s; parameters of one group
            that took different numbers of steps; ``global_step`` is missing.
        TypeError: torch has no such optimizer, or ``source`` is no state.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], momentum=0.9)
        >>> torchs = {
        ...     "state": {0: {"momentum_buffer": np.array([1.0, 2.0], np.float32)}},
        ...     "param_groups": [{"lr": 0.5, "momentum": 0.8, "dampening": 0, "weight_decay": 0,
        ...                       "nesterov": False, "maximize": False, "params": [0]}],
        ... }
        >>> print(ms_optim.interop.from_torch(opt, torchs, global_step=10))
        everything fits
        >>> opt.param_groups[0]["lr"], opt.state["w"]["momentum_buffer"].asnumpy().tolist()
        (0.5, [1.0, 2.0])
    """
    return _import(opt, "torch", _read(source), names, global_step, strict)


def to_torch(opt: Any) -> dict[str, Any]:
    """A ``state_dict`` that the torch optimizer of the same name loads.

    Parameters are numbered through the groups. Where torch can be imported its arrays are torch tensors, else
    NumPy arrays. A schedule's value is that of the next step.

    Raises:
        TypeError: torch has no such optimizer.
        ValueError: a group has an option that torch's has not (``l1_decay``, ``grad_centralization``).

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.AdamW([w])
        >>> done = opt((Tensor(np.ones(2, np.float32)),))
        >>> exported = ms_optim.interop.to_torch(opt)
        >>> float(exported["state"][0]["step"]), exported["param_groups"][0]["betas"]
        (1.0, (0.9, 0.999))
    """
    try:
        import torch  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        return _export(opt, "torch", lambda array: array)
    return _export(opt, "torch", torch.from_numpy)


def from_megengine(
    opt: Any,
    state_dict: Mapping[str, Any],
    *,
    names: Sequence[str] | None = None,
    global_step: int | None = None,
    strict: bool = True,
) -> LoadReport:
    """Go on from the ``state_dict`` of a MegEngine optimizer of the same name; see :func:`from_torch`."""
    return _import(opt, "megengine", _read(state_dict), names, global_step, strict)


def to_megengine(opt: Any) -> dict[str, Any]:
    """A ``state_dict`` for the MegEngine optimizer of the same name, with NumPy arrays; see :func:`to_torch`.

    An option that MegEngine has not (``maximize``, ``amsgrad``, ``dampening``) is a ValueError.
    """
    return _export(opt, "megengine", lambda array: array)


def from_optax(opt: Any, state: Any, *, rename: Rename = None, strict: bool = True) -> LoadReport:
    """Go on from optax's state of the same optimizer; hyperparameters stay, since it holds none.

    Args:
        opt: an optimizer of ``ms_optim``.
        state: what ``optax.adam(...).init`` and ``update`` give, or the part of it that has ``count`` and
            ``mu``, or a dict with these keys.
        rename: a dict or function from paths in optax's trees (``"layer.kernel"``) to names of parameters
            here. Default: none.
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Raises:
        TypeError: optax has no such optimizer, or ``state`` has no such part.
        ValueError: what does not fit. Layouts differ: a ``kernel`` is the transpose of a Dense's weight.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="layer.w")
        >>> opt = ms_optim.Adam([w])
        >>> tree = {"layer": {"w": np.full(2, 0.5, np.float32)}}
        >>> print(ms_optim.interop.from_optax(opt, {"count": 7, "mu": tree, "nu": tree}))
        everything fits
        >>> int(opt.global_step.asnumpy()[0])
        7
    """
    counterpart = _counterpart(opt, "optax")
    part = _find(state, (*counterpart.states.values(), "count"))
    if part is None:
        wanted = ", ".join(("count", *counterpart.states.values()))
        raise TypeError(f"from_optax: state must have a part with {wanted}; got {type(state).__name__}")
    trees = {ours: _leaves(part[theirs]) for ours, theirs in counterpart.states.items()}
    names = {path: renamed(path, rename) for tree in trees.values() for path in tree}
    check_renamed(names, rename)
    arrays: dict[str, dict[str, Any]] = {}
    for ours, tree in trees.items():
        for path, leaf in tree.items():
            arrays.setdefault(names[path], {})[ours] = as_array(leaf)
    return _load_states(opt, arrays, int(as_array(part["count"])), strict)


def to_optax(opt: Any) -> dict[str, Any]:
    """``count``, ``mu`` (and ``nu``) for optax: ``optax.ScaleByAdamState(**to_optax(opt))``.

    The trees are dicts with NumPy arrays by parameter name.

    Raises:
        TypeError: optax has no such optimizer.
        ValueError: groups that were added later have taken fewer steps, for which optax has no place.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> opt = ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")])
        >>> sorted(ms_optim.interop.to_optax(opt))
        ['count', 'mu', 'nu']
    """
    counterpart = _counterpart(opt, "optax")
    saved = opt.state_dict()
    if any(group["start_step"] for group in saved["param_groups"]):
        raise ValueError("to_optax: a group was added later, and optax counts the steps of all together")
    trees = {
        theirs: {name: own[ours] for name, own in saved["state"].items()}
        for ours, theirs in counterpart.states.items()
    }
    return {"count": np.array(saved["global_step"], np.int32), **trees}


def from_mindspore(
    opt: Any, param_dict: Mapping[str, Any], *, rename: Rename = None, strict: bool = True
) -> LoadReport:
    """Go on from a checkpoint of a ``mindspore.nn`` (or ``experimental.optim``) optimizer of the same kind.

    Take ``param_dict`` from ``ms.load_checkpoint``. State is found by name (``moment1.<parameter>``), the
    step by ``global_step``, ``state_step`` or else ``beta1_power``. Hyperparameters stay as ``opt`` has them;
    weights in it are not loaded.

    Args:
        opt: an optimizer of ``ms_optim``.
        param_dict: Parameters, Tensors or arrays by name.
        rename: a dict or function from names of parameters there to those here. Default: none.
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Raises:
        TypeError: MindSpore has no such optimizer.
        ValueError: what does not fit; nothing says how many steps were taken.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor, nn
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> theirs = nn.Momentum([w], learning_rate=0.1, momentum=0.9)
        >>> opt = ms_optim.SGD([w], learning_rate=0.1, momentum=0.9)
        >>> checkpoint = {p.name: p for p in theirs.get_parameters()}
        >>> print(ms_optim.interop.from_mindspore(opt, checkpoint))
        everything fits
    """
    counterpart = _counterpart(opt, "mindspore")
    prefixes = {prefix: ours for ours, theirs in counterpart.states.items() for prefix in theirs}
    arrays: dict[str, dict[str, Any]] = {}
    seen = {}
    for key, value in param_dict.items():
        prefix, _, name = key.partition(".")
        if prefix in prefixes and name:
            seen[name] = renamed(name, rename)
            arrays.setdefault(seen[name], {})[prefixes[prefix]] = as_array(value)
    check_renamed(seen, rename)
    return _load_states(opt, arrays, _steps_of_mindspore(opt, param_dict), strict)


def _steps_of_mindspore(opt: Any, param_dict: Mapping[str, Any]) -> int:
    for key in ("global_step", "state_step"):
        if key in param_dict:
            return int(np.max(as_array(param_dict[key])))
    if "beta1_power" in param_dict and "beta1" in opt.param_groups[0].cells:
        power, beta = float(as_array(param_dict["beta1_power"]).reshape(())), opt.param_groups[0]["betas"][0]
        if 0.0 < power <= 1.0 and 0.0 < beta < 1.0:
            return round(math.log(power) / math.log(beta))
    raise ValueError("from_mindspore: nothing says how many steps were taken; add an entry 'global_step'")


def _counterpart(opt: Any, framework: str) -> Counterpart:
    """What the class says, unless a subclass has made another formula of it."""
    for cls in type(opt).__mro__:
        counterpart = vars(cls).get("counterparts", {}).get(framework)
        if counterpart is not None and getattr(cls, "update", None) is type(opt).update:
            return counterpart
    raise TypeError(f"interop: {framework} has no counterpart of {type(opt).__name__} that is known here")


def _load_states(opt: Any, arrays: dict[str, dict[str, Any]], step: int, strict: bool) -> LoadReport:
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


# torch's layout, which MegEngine shares


def _import(
    opt: Any,
    framework: str,
    theirs: Mapping[str, Any],
    names: Sequence[str] | None,
    global_step: int | None,
    strict: bool,
) -> LoadReport:
    where = f"from_{framework}"
    counterpart = _counterpart(opt, framework)
    own_groups = {p.name: group for group in opt.param_groups for p in group.params}
    names = list(own_groups if names is None else names)
    keys = [key for group in theirs["param_groups"] for key in group["params"]]
    if len(keys) != len(own_groups) or sorted(names) != sorted(own_groups):
        raise ValueError(
            f"{where}: the state has {len(keys)} parameters, names {len(names)}, and {type(opt).__name__} "
            f"has {len(own_groups)}: {', '.join(own_groups)}"
        )
    name_of = dict(zip(keys, names))
    steps = {key: _step_of(theirs["state"].get(key, {})) for key in keys}
    counted = [count for count in steps.values() if count is not None]
    if global_step is None and not counterpart.counts and any(theirs["state"].values()):
        raise ValueError(
            f"{where}: {framework}'s {type(opt).__name__} does not save its steps; give global_step"
        )
    total = max(counted, default=0) if global_step is None else global_step
    state, groups = {}, []
    for group in theirs["param_groups"]:
        taken = {steps[key] or 0 if counterpart.counts else total for key in group["params"]}
        if len(taken) > 1:
            each = ", ".join(f"{name_of[key]}: {steps[key] or 0}" for key in group["params"])
            raise ValueError(f"{where}: parameters of one group took different numbers of steps ({each})")
        start = total - taken.pop()
        own = own_groups[name_of[group["params"][0]]]
        members = [name_of[key] for key in group["params"]]
        ours = _group(own, group, counterpart, members, start)
        groups.append({**opt.complete({**ours, "params": own["params"]}), "params": members})
        for key in group["params"]:
            states = _states(counterpart, theirs["state"].get(key, {}))
            if start == total:  # No step yet: all states are as they were made.
                states = {n: np.zeros(v.shape, np.float32) for n, v in opt.state[name_of[key]].items()}
            if MASTER_WEIGHT in opt.state[name_of[key]]:
                states[MASTER_WEIGHT] = opt.state[name_of[key]][MASTER_WEIGHT].asnumpy()
            state[name_of[key]] = states
    given = {"state": state, "param_groups": groups, "global_step": total}
    return opt.load_state_dict(given, strict=strict)


def _step_of(states: Mapping[str, Any]) -> int | None:
    return int(as_array(states["step"]).reshape(())) if states.get("step") is not None else None


def _states(counterpart: Counterpart, theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Arrays by our names of the states; those that we have no name for keep theirs, and will be refused."""
    ours = {name: own for own, name in counterpart.states.items()}
    return {
        ours.get(name, name): as_array(value)
        for name, value in theirs.items()
        if name != "step" and value is not None
    }


def _group(
    own: Any, theirs: Mapping[str, Any], counterpart: Counterpart, names: list[str], start: int
) -> dict:
    """A group of theirs in our words; what they have no word for stays as it is here."""
    group: dict[str, Any] = {key: own[key] for key in own if key != "params"}
    for key in counterpart.keys:
        if key in theirs:
            value = theirs[key]
            if key in own.flags:
                group[key] = type(own.flags[key])(value)
            elif isinstance(value, (tuple, list)):
                group[key] = tuple(None if part is None else float(part) for part in value)
            else:
                group[key] = float(value)
    schedules = {
        name: described(cell.schedule) for name, cell in own.cells.items() if cell.schedule is not None
    }
    return {**group, "params": names, "schedules": schedules, "start_step": start}


def _export(opt: Any, framework: str, wrap: Callable[[np.ndarray], Any]) -> dict[str, Any]:
    counterpart = _counterpart(opt, framework)
    saved = opt.state_dict(keyed_by="index")
    state, groups = {}, []
    for number, group in enumerate(saved["param_groups"]):
        own = opt.param_groups[number]
        # The first form is the one that others call by the same name.
        needs = {"form": next(iter(type(opt).forms), None), **counterpart.needs}
        lost = [
            key
            for key in (*own.elements, *own.flags)
            if key not in counterpart.keys
            and key not in counterpart.constants
            and (own[key] != needs[key] if key in needs else own[key])
        ]
        if lost:
            raise ValueError(
                f"to_{framework}: {framework}'s {type(opt).__name__} has no {', '.join(lost)}, which group "
                f"{number} uses"
            )
        values = {key: group[key] for key in counterpart.keys}
        groups.append({**values, **counterpart.constants, "params": group["params"]})
        taken = saved["global_step"] - group["start_step"]
        for key in group["params"] if taken else ():
            own_states = saved["state"][key]
            states = {
                theirs: wrap(own_states[o]) for o, theirs in counterpart.states.items() if o in own_states
            }
            if counterpart.counts:
                states["step"] = wrap(np.array(taken, np.float32))
            if states:
                state[key] = states
    return {"state": state, "param_groups": groups}


def _read(source: Any) -> dict[str, Any]:
    """A state_dict from a mapping or a file, nested."""
    if isinstance(source, (str, Path)):
        source = _read_file(Path(source))
    if not isinstance(source, Mapping) or "param_groups" not in source:
        raise TypeError(f"interop: a state_dict with 'param_groups' is needed, got {type(source).__name__}")
    groups = source["param_groups"]
    if isinstance(groups, (str, np.ndarray)):
        groups = json.loads(str(groups))
    if "state" in source:
        return {"state": source["state"], "param_groups": groups}
    state: dict[Any, dict[str, Any]] = {}
    for key, value in source.items():
        if key.startswith("state."):
            _, number, name = key.split(".", 2)
            state.setdefault(int(number), {})[name] = value
    return {"state": state, "param_groups": groups}


def _read_file(path: Path) -> Mapping[str, Any]:
    if path.suffix == ".npz":
        with np.load(path, allow_pickle=False) as arrays:
            return dict(arrays)
    if path.suffix == ".safetensors":
        with safe_open(path, framework="np") as file:
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
            return {**tensors, **(file.metadata() or {})}
    try:
        import torch  # type: ignore[import-not-found, unused-ignore]
    except ImportError as error:
        raise TypeError(
            f"from_torch: {path} can only be read where torch is installed; elsewhere give .safetensors or "
            f".npz"
        ) from error
    return torch.load(path, map_location="cpu", weights_only=True)


# optax's trees


def _find(state: Any, fields: Sequence[str]) -> Mapping[str, Any] | None:
    """The first part of nested tuples and dicts that has the fields."""
    if hasattr(state, "_asdict"):
        state = state._asdict()
    if isinstance(state, Mapping) and set(fields) <= state.keys():
        return state
    parts = (
        state.values() if isinstance(state, Mapping) else state if isinstance(state, (tuple, list)) else ()
    )
    return next((found for part in parts if (found := _find(part, fields)) is not None), None)


def _leaves(tree: Any, path: str = "") -> dict[str, Any]:
    """The arrays of a tree by path, with dots."""
    if hasattr(tree, "_asdict"):
        tree = tree._asdict()
    if isinstance(tree, (tuple, list)):
        tree = dict(enumerate(tree))
    if not isinstance(tree, Mapping):
        return {path: tree}
    prefix = f"{path}." if path else ""
    return {
        key: leaf for name, part in tree.items() for key, leaf in _leaves(part, f"{prefix}{name}").items()
    }
