"""State from and to PyTorch, MegEngine, optax and mindspore.nn; none of them has to be installed.

An optimizer's class says in ``counterparts`` how the others keep its state. What has one, by our names:

=========== =====================================================================================
torch       SGD, Momentum (torch's SGD), Adam, AdamOffload (Adam), AdamW, SparseAdam, NAdam, RAdam,
            Adamax, Adagrad, Adadelta, RMSprop, Rprop, ASGD, Adafactor, LBFGS
MegEngine   SGD, Momentum (SGD), Adam, AdamOffload, AdamW, Adadelta, LAMB; Adagrad where eps is 0
optax       SGD, Momentum (sgd), Adam, AdamOffload, AdamW, Lion, Adamax, Adadelta; RMSprop without
            momentum; LAMB with ``always_adapt``; Adagrad and RAdam where eps is 0
mindspore   SGD, Momentum, Adam, AdamOffload, AdamW, AdamWeightDecay, SparseAdam (LazyAdam), Adamax,
            RAdam (``experimental``), Adagrad, Adadelta, RMSprop, Rprop, ASGD, Adafactor, LAMB, LARS,
            FTRL, ProximalAdagrad
=========== =====================================================================================

A run of theirs then goes on here as it would there, given the same options; clipping (LAMB has it by default)
and schedules are not part of a state. ``optax.nadam`` is neither our NAdam nor our NAdamW.

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
from ms_optim.ranges import check_count, show
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

    A group of torch's may be several of ``opt``'s, which must be so where some of its parameters took fewer
    steps than others, or none, and the formula counts steps.

    Args:
        opt: an optimizer of ``ms_optim``.
        source: torch's ``state_dict``, with torch tensors or NumPy arrays; or the path of a file: ``.pt``
            and the like (torch must be installed to read it), ``.safetensors`` or ``.npz``. The latter two,
            as a mapping may do too, hold arrays ``state.<number>.<name>`` and, as JSON, ``param_groups``.
        names: the names of ``opt``'s parameters in the order of torch's. Default: that of ``opt``'s groups.
        global_step: how many steps torch took. Needed where its state does not say (SGD).
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Returns:
        What did not fit.

    Raises:
        ValueError: what does not fit; a count of parameters that is not ``opt``'s; parameters of one group
            of ``opt``'s that took different numbers of steps; ``global_step`` is missing, or fewer than the
            state has; an option makes another formula of one of the two.
        TypeError: torch has no such optimizer, ``source`` is no state, or a value is of another type.

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
    """Go on from the ``state_dict`` of a MegEngine optimizer of the same name; see :func:`from_torch`.

    MegEngine does not save whether SGD is ``nesterov``, nor LAMB's options: ``opt`` keeps its own.
    """
    return _import(opt, "megengine", _read(state_dict), names, global_step, strict)


def to_megengine(opt: Any) -> dict[str, Any]:
    """A ``state_dict`` for the MegEngine optimizer of the same name, with NumPy arrays; see :func:`to_torch`.

    An option that MegEngine has not (``maximize``, ``amsgrad``, ``dampening``) is a ValueError.
    """
    return _export(opt, "megengine", lambda array: array)


def from_optax(
    opt: Any, state: Any, *, rename: Rename = None, global_step: int | None = None, strict: bool = True
) -> LoadReport:
    """Go on from optax's state of the same optimizer; hyperparameters stay, since it holds none.

    Args:
        opt: an optimizer of ``ms_optim``.
        state: what ``optax.adam(...).init`` and ``update`` give, or the part of it that has ``count``, ``mu``
            and ``nu`` (of other optimizers ``trace``, ...) and nothing else, or a dict with these keys.
        rename: a dict or function from paths in optax's trees (``"layer.kernel"``) to names of parameters
            here. Default: none.
        global_step: how many steps were taken. Needed where no part of ``state`` has a ``count``, as with
            ``optax.sgd`` of a fixed learning rate.
        strict: see :meth:`ms_optim.Optimizer.load_state_dict`. Default: True.

    Raises:
        TypeError: optax has no such optimizer, or ``state`` has no such part.
        ValueError: what does not fit; ``global_step`` is missing; an option makes another formula of
            ``opt``'s. Layouts differ: a ``kernel`` is the transpose of a Dense's weight.

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
    _check_needs("from_optax", opt, counterpart)
    if global_step is not None:
        global_step = check_count("from_optax: global_step", global_step, low=0)
    kept = {name for own in opt.state.values() for name in own}
    wanted = {ours: theirs for ours, theirs in counterpart.states.items() if ours in kept}
    fields = (*(["count"] if counterpart.counts else []), *wanted.values())
    parts = _find(state, set(fields)) if fields else []
    if fields and not parts:
        raise TypeError(
            f"from_optax: state must have a part with {', '.join(fields)}, and nothing else in it; got "
            f"{type(state).__name__}"
        )
    arrays: dict[str, dict[str, Any]] = {}
    for ours, theirs in wanted.items():
        trees = [_leaves(part[theirs]) for part in parts]
        names = {path: renamed(path, rename) for tree in trees for path in tree}
        check_renamed(names, rename)
        if len(names) < sum(map(len, trees)):
            raise ValueError(f"from_optax: state has {len(parts)} parts for the same parameters")
        for path, leaf in ((path, leaf) for tree in trees for path, leaf in tree.items()):
            arrays.setdefault(names[path], {})[ours] = as_array(leaf)
    if global_step is None:
        counts = {int(as_array(part["count"])) for part in _find(state, {"count"}, exactly=False)}
        if len(counts) != 1:
            found = f"{len(counts)} different" if counts else "no"
            raise ValueError(f"from_optax: state has {found} counts of steps; give global_step")
        global_step = counts.pop()
    return _load_states(opt, arrays, global_step, strict)


def to_optax(opt: Any) -> dict[str, Any]:
    """What optax's state of the same optimizer is made of: ``optax.ScaleByAdamState(**to_optax(opt))``.

    Those are ``count``, ``mu`` and ``nu``; of ``SGD`` and ``Momentum`` the ``trace``, of ``Lion`` ``count``
    and ``mu``, and so on. The trees are dicts with NumPy arrays by parameter name; optax wants those of jax:
    ``jax.tree.map(jax.numpy.asarray, to_optax(opt))``.

    Raises:
        TypeError: optax has no such optimizer.
        ValueError: groups that were added later have taken fewer steps, for which optax has no place; a group
            has an option that optax's has not.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> opt = ms_optim.Adam([Parameter(Tensor(np.ones(2, np.float32)), name="w")])
        >>> sorted(ms_optim.interop.to_optax(opt))
        ['count', 'mu', 'nu']
    """
    counterpart = _counterpart(opt, "optax")
    for number in range(len(opt.param_groups)):
        _check_options("optax", opt, counterpart, number)
    saved = opt.state_dict()
    kept = {name for own in saved["state"].values() for name in own}
    trees = {
        theirs: {name: own[ours] for name, own in saved["state"].items() if ours in own}
        for ours, theirs in counterpart.states.items()
        if ours in kept
    }
    if not counterpart.counts:
        return trees
    if any(group["start_step"] for group in saved["param_groups"]):
        raise ValueError("to_optax: a group was added later, and optax counts the steps of all together")
    return {"count": np.array(saved["global_step"], np.int32), **trees}


def from_mindspore(
    opt: Any, param_dict: Mapping[str, Any], *, rename: Rename = None, strict: bool = True
) -> LoadReport:
    """Go on from a checkpoint of a ``mindspore.nn`` (or ``experimental.optim``) optimizer of the same kind.

    Take ``param_dict`` from ``ms.load_checkpoint``. State is found by name (``moment1.<parameter>``), the
    step by ``global_step``, ``state_step``, ``step_t``, or else ``beta1_power``. Hyperparameters and the form
    stay as ``opt`` has them: say ``form="mindspore"`` where there is one. Weights in it are not loaded.

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
    kinds = [
        (prefix if prefix[-1] in "._" else f"{prefix}.", ours)
        for ours, theirs in counterpart.states.items()
        for prefix in theirs
    ]
    own, shapes = opt.state, {p.name: p.shape for p in opt.parameters}
    arrays: dict[str, dict[str, Any]] = {}
    seen = {}
    for key, value in param_dict.items():
        name, state = _place_of(key, kinds, lambda name: renamed(name, rename) in own)
        if name is None:
            continue
        seen[name] = renamed(name, rename)
        states, array = arrays.setdefault(seen[name], {}), as_array(value)
        have = own.get(seen[name], {})
        if state not in have and (state in counterpart.spare or not array.any()):
            continue  # It has no effect there.
        if state in have and have[state].shape != shapes[seen[name]] and array.size == have[state].size:
            # Means of rows and columns, without their axis of 1 there.
            array = array.reshape(have[state].shape)
        states[state] = array
    check_renamed(seen, rename)
    return _load_states(opt, arrays, _steps_of_mindspore(opt, param_dict), strict)


def _place_of(
    key: str, kinds: Sequence[tuple[str, str]], is_known: Callable[[str], bool]
) -> tuple[str | None, str]:
    """The parameter and the state that an entry is for; of two readings that with a known parameter."""
    readings = [
        (key[len(start) :], state) for start, state in kinds if key.startswith(start) and key != start
    ]
    return next(
        (reading for reading in readings if is_known(reading[0])), readings[0] if readings else (None, "")
    )


def _steps_of_mindspore(opt: Any, param_dict: Mapping[str, Any]) -> int:
    for key in ("global_step", "state_step", "step_t"):
        if key in param_dict:
            return int(np.max(as_array(param_dict[key])))
    betas = opt.param_groups[0]["betas"] if "beta1" in opt.param_groups[0].cells else ()
    for key, beta in zip(("beta1_power", "beta2_power"), betas):
        power = float(as_array(param_dict[key]).reshape(())) if key in param_dict else 0.0
        # Smaller powers have lost digits in float32, and then are 0.
        if 1e-37 < power <= 1.0 and 0.0 < beta < 1.0:
            return round(math.log(power) / math.log(beta))
    raise ValueError("from_mindspore: nothing says how many steps were taken; add an entry 'global_step'")


def _counterpart(opt: Any, framework: str) -> Counterpart:
    """What the class says, unless a subclass has made another formula of it."""
    cls: Any
    for cls in type(opt).__mro__:
        counterpart = vars(cls).get("counterparts", {}).get(framework)
        if (
            counterpart is not None
            and cls.update is type(opt).update
            and cls.construct is type(opt).construct
        ):
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


def _needs(opt: Any, counterpart: Counterpart) -> dict[str, Any]:
    """Our options that change the formula, with the values at which it is theirs."""
    needs = dict(counterpart.needs)
    if type(opt).forms:
        needs.setdefault("form", type(opt).forms[0])  # The one that others call by the same name.
    return {key: value for key, value in needs.items() if key not in counterpart.keys}


def _check_needs(where: str, opt: Any, counterpart: Counterpart) -> None:
    for number, group in enumerate(opt.param_groups):
        for key, value in _needs(opt, counterpart).items():
            if group[key] != value:
                raise ValueError(
                    f"{where}: the formula there is that of {type(opt).__name__} with {key}={value!r}; group "
                    f"{number} has {group[key]!r}"
                )


def _check_options(framework: str, opt: Any, counterpart: Counterpart, number: int) -> None:
    """Raises ValueError where a group uses what they have not."""
    own, needs = opt.param_groups[number], _needs(opt, counterpart)
    known = (*counterpart.keys, *counterpart.apart)
    lost = [
        key
        for key in (*own.elements, *own.flags)
        if key not in known and (own[key] != needs[key] if key in needs else own[key])
    ]
    if lost:
        raise ValueError(
            f"to_{framework}: {framework}'s {type(opt).__name__} has no {', '.join(lost)}, which group "
            f"{number} uses"
        )


# torch's layout, which MegEngine shares


def _import(
    opt: Any,
    framework: str,
    theirs: Mapping[str, Any],
    names: Sequence[str] | None,
    global_step: int | None,
    strict: bool,
) -> LoadReport:
    where, owner = f"from_{framework}", type(opt).__name__
    counterpart = _counterpart(opt, framework)
    _check_needs(where, opt, counterpart)
    if global_step is not None:
        global_step = check_count(f"{where}: global_step", global_step, low=0)
    their_state, their_groups = _check_layout(where, theirs)
    own_groups = {p.name: group for group in opt.param_groups for p in group.params}
    names = list(own_groups if names is None else names)
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
    if counterpart.read is None:
        read = {p.name: _states(counterpart, p, given[p.name]) for g in opt.param_groups for p in g.params}
    else:
        read = counterpart.read(opt, names, given)
    state, groups = {}, []
    for number, group in enumerate(their_groups):
        _check_fixed(where, opt, group, counterpart)
        timeless = counterpart.timeless(group)
        members = [name_of[key] for key in group["params"]]
        for own in opt.param_groups:
            part = [name for name in members if own_groups[name] is own]
            if not part:
                continue
            taken = {
                name: steps[name] or 0 if counterpart.counts else total if timeless or given[name] else 0
                for name in part
            }
            if len(set(taken.values())) > 1 and not timeless:
                each = ", ".join(f"{name}: {count}" for name, count in taken.items())
                raise ValueError(
                    f"{where}: parameters of one group took different numbers of steps ({each}); "
                    f"give {owner} a group for each number"
                )
            ours = _group(own, group, counterpart, part, f"{where}: param_groups[{number}]")
            ours["start_step"] = total - max(taken.values())
            ours = {**opt.complete({**ours, "params": own["params"]}), "params": part}
            groups.append(ours)
            for param in own.params:
                if param.name in part:
                    stepped = taken[param.name] and given[param.name]
                    fresh = {} if stepped else _first(opt, own, param, ours)
                    state[param.name] = {**fresh, **read[param.name]}
    for name, own in opt.state.items():
        if MASTER_WEIGHT in own:
            state[name][MASTER_WEIGHT] = own[MASTER_WEIGHT].asnumpy()
    report = opt.load_state_dict(
        {"state": state, "param_groups": groups, "global_step": total}, strict=strict
    )
    report.unexpected += lost.unexpected
    return report


def _check_layout(where: str, theirs: Mapping[str, Any]) -> tuple[dict[Any, Any], list[dict[str, Any]]]:
    """The state and the groups, with numbers where JSON made strings of them."""
    groups, state = theirs["param_groups"], theirs["state"]
    if not isinstance(groups, (list, tuple)):
        raise TypeError(f"{where}: param_groups must be a list of dicts, got {show(groups)}")
    for i, group in enumerate(groups):
        if not isinstance(group, Mapping):
            raise TypeError(f"{where}: param_groups[{i}] must be a dict, got {show(group)}")
        if not isinstance(group.get("params"), (list, tuple)):
            got = show(group["params"]) if "params" in group else "none"
            raise ValueError(f"{where}: param_groups[{i}] must have a list 'params', got {got}")
        for key in group["params"]:
            if not isinstance(key, (str, int, np.integer)):
                raise TypeError(f"{where}: param_groups[{i}]['params'] must hold numbers, got {show(key)}")
    if not isinstance(state, Mapping):
        raise TypeError(f"{where}: state must be a dict of dicts, got {show(state)}")
    for key, states in state.items():
        if not isinstance(states, Mapping):
            raise TypeError(f"{where}: state[{key!r}] must be a dict of arrays, got {show(states)}")
    groups = [{**group, "params": [_number_of(key) for key in group["params"]]} for group in groups]
    for what, keys in (
        ("param_groups", [key for group in groups for key in group["params"]]),
        ("state", [_number_of(key) for key in state]),
    ):
        twice = [str(key) for key in dict.fromkeys(keys) if keys.count(key) > 1]
        if twice:
            raise ValueError(f"{where}: {what} must have each parameter once, got twice: {', '.join(twice)}")
    return {_number_of(key): states for key, states in state.items()}, groups


def _number_of(key: Any) -> Any:
    return int(key) if isinstance(key, str) and key.isdecimal() else key


def _step_of(where: str, name: str, states: Mapping[str, Any], global_step: int | None) -> int | None:
    """How many steps a parameter took; None for one that has no state."""
    if not states:
        return None
    if states.get("step") is None:
        if global_step is None:
            raise ValueError(f"{where}: the state of {name} has no 'step'; give global_step")
        return global_step
    step = as_array(states["step"])
    count = float(step.reshape(())) if step.size == 1 and step.dtype.kind in "fiu" else math.nan
    if not count.is_integer() or count < 0:
        raise ValueError(
            f"{where}: the 'step' of {name} must be a whole number >= 0, got {show(states['step'])}"
        )
    return int(count)


def _states(counterpart: Counterpart, param: Any, theirs: Mapping[str, Any]) -> dict[str, Any]:
    """Arrays by our names of the states; those that we have no name for keep theirs, and will be refused."""
    ours = {name: own for own, name in counterpart.states.items()}
    states = {
        ours.get(name, name): as_array(value)
        for name, value in theirs.items()
        if name != "step" and name not in counterpart.derived and value is not None
    }
    for name in counterpart.scalars:
        if name in states:
            states[name] = np.full(param.shape, states[name].reshape(()))
    return states


def _first(opt: Any, own: Any, param: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """What a parameter's states start with: those that it has, and those that its group's numbers need."""
    numbers = {}
    for key, names in own.elements.items():
        parts = (given[key],) if names == (key,) else given[key]
        scheduled = {name: math.nan for name in names if own.cells[name].schedule is not None}
        numbers.update({**dict(zip(names, parts)), **scheduled})
    try:
        rule = opt.formula_with(own, numbers)[0]
    except (TypeError, ValueError):  # Loading will say so.
        rule = own.rule
    settings = own.settings()
    have = {name: state.shape for name, state in opt.state[param.name].items()}
    shapes = {**have, **opt.states_of(settings, rule, param)}
    return {
        name: np.full(shape, opt.first_value(name, settings), np.float32) for name, shape in shapes.items()
    }


def _check_fixed(where: str, opt: Any, theirs: Mapping[str, Any], counterpart: Counterpart) -> None:
    """Raises ValueError where their group has another value than is fixed here."""
    fixed = {**counterpart.constants, **{key: getattr(opt, key) for key in counterpart.attributes}}
    for key, value in fixed.items():
        if key in theirs and theirs[key] != value:
            raise ValueError(
                f"{where}: the group has {key}={theirs[key]!r}, and {type(opt).__name__} here has {value!r}"
            )


def _group(
    own: Any, theirs: Mapping[str, Any], counterpart: Counterpart, names: list[str], where: str
) -> dict:
    """A group of theirs in our words; what they have no word for stays as it is here."""
    group: dict[str, Any] = {key: own[key] for key in own if key != "params"}
    # What states start with is in the states.
    for key in (key for key in counterpart.keys if key in theirs and key != "initial_accumulator_value"):
        value, elements = theirs[key], own.elements.get(key, (key,))
        if key in own.flags:
            group[key] = type(own.flags[key])(value)
        elif elements == (key,):
            group[key] = _float(f"{where}[{key!r}]", value)
        elif isinstance(value, (tuple, list)) and len(value) == len(elements):
            group[key] = tuple(None if part is None else _float(f"{where}[{key!r}]", part) for part in value)
        else:
            raise TypeError(f"{where}[{key!r}] must be {len(elements)} numbers, got {show(value)}")
    schedules = {
        name: described(cell.schedule) for name, cell in own.cells.items() if cell.schedule is not None
    }
    return {**group, "params": names, "schedules": schedules}


def _float(where: str, value: Any) -> float:
    array = as_array(value)
    if array.size != 1 or array.dtype.kind not in "fiu":
        raise TypeError(f"{where} must be a number, got {show(value)}")
    return float(array.reshape(()))


def _export(opt: Any, framework: str, wrap: Callable[[np.ndarray], Any]) -> dict[str, Any]:
    counterpart = _counterpart(opt, framework)
    saved = opt.state_dict(keyed_by="index")
    names = [p.name for group in opt.param_groups for p in group.params]
    state: dict[int, dict[str, Any]] = {}
    groups = []
    for number, group in enumerate(saved["param_groups"]):
        _check_options(framework, opt, counterpart, number)
        values = {key: group[key] for key in counterpart.keys}
        values.update(counterpart.constants, params=group["params"])
        groups.append({**values, **{key: getattr(opt, key) for key in counterpart.attributes}})
        taken = saved["global_step"] - group["start_step"]
        for key in group["params"] if taken or counterpart.from_start else ():
            states = {} if counterpart.write else _their_states(counterpart, names[key], saved["state"][key])
            states.update(
                {name: np.float32(number(taken, group)) for name, number in counterpart.derived.items()}
            )
            if counterpart.counts:
                states["step"] = counterpart.step_type(taken)
            if states or counterpart.from_start:
                state[key] = states
    if counterpart.write:
        state = counterpart.write(opt, saved["state"])
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


def _read(source: Any) -> dict[str, Any]:
    """A state_dict from a mapping or a file, nested."""
    if isinstance(source, (str, Path)):
        source = _read_file(Path(source))
    if not isinstance(source, Mapping) or "param_groups" not in source:
        raise TypeError(f"interop: a state_dict with 'param_groups' is needed, got {type(source).__name__}")
    groups = source["param_groups"]
    if isinstance(groups, (str, np.ndarray)):
        try:
            groups = json.loads(str(groups))
        except ValueError:
            raise ValueError(f"interop: param_groups must be a list, or JSON, got {show(groups)}") from None
    if "state" in source:
        return {"state": source["state"], "param_groups": groups}
    state: dict[Any, dict[str, Any]] = {}
    for key, value in source.items():
        start, *parts = str(key).split(".", 2)
        if start != "state":
            continue
        if len(parts) != 2 or not parts[0].isdecimal():
            raise ValueError(f"interop: entries must be named state.<number>.<name>, got {key!r}")
        state.setdefault(int(parts[0]), {})[parts[1]] = value
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


def _find(state: Any, fields: set[str], exactly: bool = True) -> list[Mapping[str, Any]]:
    """The parts of nested tuples and dicts that have the fields."""
    if hasattr(state, "_asdict"):
        state = state._asdict()
    if isinstance(state, Mapping) and (state.keys() == fields if exactly else fields <= state.keys()):
        return [state]
    parts = (
        state.values() if isinstance(state, Mapping) else state if isinstance(state, (tuple, list)) else ()
    )
    return [found for part in parts for found in _find(part, fields, exactly)]


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
