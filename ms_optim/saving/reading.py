"""What comes from outside (a state_dict, a file, another framework's state) as values of known types.

Structure that is wrong is an error here, which names the entry. Numbers that do not fit an optimizer are for
:class:`ms_optim.saving.LoadPlan` to report.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from typing import Any

import numpy as np
from mindspore import Tensor

from ms_optim.checks import STEPS_LIMIT, check_count, check_mapping, show
from ms_optim.saving.state_dict import as_array, plain


def read_state_dict(where: str, given: Any) -> dict[str, Any]:
    """A state_dict of ours as dicts, lists and names; what numbers and arrays are is not looked at.

    Args:
        where: whose it is, or the file that it comes from, for messages.
    """
    given = check_mapping(f"{where}: a state_dict", given)
    for key in ("state", "param_groups"):
        if key not in given:
            whose = "; interop.from_mindspore reads what mindspore.nn has saved" if _is_flat(given) else ""
            raise ValueError(
                f"{where}: a state_dict must have {key!r}, got {', '.join(map(str, given))[:200]}{whose}"
            )
    state = {
        read_key(f"{where}: state", key): check_mapping(f"{where}: state[{key!r}]", own)
        for key, own in check_mapping(f"{where}: state", given["state"], of_names=False).items()
    }
    groups = [
        _group(f"{where}: param_groups[{i}]", group)
        for i, group in enumerate(read_list(f"{where}: param_groups", given["param_groups"]))
    ]
    keys = [key for group in groups for key in group["params"]]
    check_once(f"{where}: param_groups", keys)
    # What every state_dict of ours has, and none of torch's.
    is_ours = "optimizer" in given or "global_step" in given or any("start_step" in each for each in groups)
    if not is_ours and keys and all(isinstance(key, int) for key in (*keys, *state)):
        raise ValueError(
            f"{where}: this is a state_dict as torch and MegEngine make it; interop.from_torch(opt, ...), "
            f"or from_megengine, loads it"
        )
    return {**given, "state": state, "param_groups": groups}


def _is_flat(given: dict[str, Any]) -> bool:
    """Whether it is Parameters by name, as MindSpore's checkpoints are."""
    return bool(given) and all(isinstance(value, Tensor) for value in given.values())


def _group(where: str, given: Any) -> dict[str, Any]:
    group = read_group(where, given)
    schedules = group.get("schedules")
    if schedules is not None:
        described = check_mapping(f"{where}['schedules']", schedules).items()
        group["schedules"] = {key: _description(f"{where}['schedules'][{key!r}]", d) for key, d in described}
    return group


def read_group(where: str, given: Any) -> dict[str, Any]:
    """A group with a list of names or numbers under ``params``."""
    group = check_mapping(where, given)
    if "params" not in group:
        raise ValueError(f"{where} must have a list 'params', got {', '.join(group) or 'no key'}")
    where = f"{where}['params']"
    return {**group, "params": [read_key(where, key) for key in read_list(where, group["params"])]}


def read_list(where: str, given: Any) -> list[Any]:
    """A list or a tuple, as a list."""
    if not isinstance(given, (list, tuple)):
        raise TypeError(f"{where} must be a list, got {show(given)}")
    return list(given)


def read_names(where: str, given: Any) -> list[str]:
    """A list of names, each once."""
    names = read_list(where, given)
    for i, name in enumerate(names):
        if not isinstance(name, str):
            raise TypeError(f"{where}[{i}] must be a name, got {show(name)}")
    check_once(where, names)
    return names


def check_once(where: str, keys: Iterable[Any]) -> None:
    """Raises ValueError where a parameter comes twice."""
    counts = Counter(keys)
    twice = [str(key) for key, count in counts.items() if count > 1]
    if twice:
        raise ValueError(f"{where} must have each parameter once, got twice: {', '.join(twice)}")


def read_key(where: str, key: Any) -> str | int:
    """What stands for a parameter: its name, or its number."""
    if isinstance(key, str):
        return key
    if isinstance(key, (int, np.integer)) and not isinstance(key, bool):
        return check_count(f"{where}: the number of a parameter", key, low=0)
    raise TypeError(f"{where} must hold names or numbers of parameters, got {show(key)}")


def _description(where: str, given: Any) -> dict[str, Any]:
    """What ``state_dict.described`` makes of a schedule."""
    given = check_mapping(where, given)
    settings = check_mapping(f"{where}['settings']", given.get("settings", {}))
    if not isinstance(given.get("class"), str):
        raise TypeError(f"{where}['class'] must be a name, got {show(given.get('class'))}")
    return {**given, "settings": {name: plain(value) for name, value in settings.items()}}


def read_array(where: str, value: Any) -> np.ndarray:
    """A NumPy array of what another framework calls a tensor; narrow floats as float32."""
    try:
        array = as_array(value)
    except Exception:  # Whatever the reader of a foreign type, or NumPy of a ragged list, makes of it.
        array = np.array(None)
    if array.dtype.kind not in "fiu":
        raise TypeError(f"{where} must be an array of numbers, got {show(value)}")
    return array


def read_scalar(where: str, value: Any) -> float:
    """The number in an array of one."""
    array = read_array(where, value)
    if array.size != 1:
        raise ValueError(f"{where} must be one number, got {show(value)}")
    return array.reshape(()).item()


def read_steps(where: str, value: Any) -> int:
    """A number of steps, which may be a whole float."""
    number = read_scalar(where, value)
    if not math.isfinite(number) or number != math.floor(number) or not 0 <= number <= STEPS_LIMIT:
        raise ValueError(f"{where} must be a whole number from 0 to {STEPS_LIMIT}, got {show(number)}")
    return int(number)


def check_steps(where: str, value: Any) -> int:
    """The value, an int that the counter of steps holds."""
    count = check_count(where, value, low=0)
    if count > STEPS_LIMIT:
        raise ValueError(f"{where} must be at most {STEPS_LIMIT}, got {count}")
    return count


def fitting_array(array: np.ndarray, dtype: Any) -> np.ndarray:
    """An array in the type of a state; raises ValueError where that holds no such numbers."""
    dtype = np.dtype(dtype)
    if dtype.kind in "iu":
        bounds = np.iinfo(dtype)
        whole = np.isfinite(array) & (array == np.floor(array))
        if not np.all(whole & (array >= bounds.min) & (array <= bounds.max)):
            raise ValueError(f"wanted whole numbers that {dtype} holds, got others")
    with np.errstate(over="ignore"):
        return array.astype(dtype)
