"""State from checkpoints of ``mindspore.nn`` and ``mindspore.experimental.optim``."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ms_optim.checks import check_mapping
from ms_optim.interop.shared import counterpart_of, load_states
from ms_optim.optimizer import Optimizer
from ms_optim.saving.reading import read_array, read_scalar, read_steps
from ms_optim.saving.state_dict import LoadReport, Rename, check_renamed, renamed


def from_mindspore(
    opt: Optimizer, param_dict: Mapping[str, Any], *, rename: Rename = None, strict: bool = True
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
        TypeError: MindSpore has no such optimizer; ``param_dict`` is no dict of arrays by name.
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
    counterpart = counterpart_of(opt, "mindspore")
    param_dict = check_mapping("from_mindspore: param_dict", param_dict)
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
        states, array = arrays.setdefault(seen[name], {}), read_array(_entry(key), value)
        have = own.get(seen[name], {})
        if state not in have and (state in counterpart.spare or not array.any()):
            continue  # It has no effect there.
        if state in have and have[state].shape != shapes[seen[name]] and array.size == have[state].size:
            # Means of rows and columns, without their axis of 1 there.
            array = array.reshape(have[state].shape)
        states[state] = array
    check_renamed(seen, rename)
    return load_states(opt, arrays, _steps_of_mindspore(opt, param_dict), strict)


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


def _steps_of_mindspore(opt: Optimizer, param_dict: Mapping[str, Any]) -> int:
    for key in ("global_step", "state_step", "step_t"):
        if key in param_dict:
            counts = read_array(_entry(key), param_dict[key])
            # Of several, which stand with the parameters, the most.
            return read_steps(_entry(key), counts.max() if counts.size > 1 else counts)
    betas = opt.param_groups[0].get("betas", ())
    for key, beta in zip(("beta1_power", "beta2_power"), betas):
        power = float(read_scalar(_entry(key), param_dict[key])) if key in param_dict else 0.0
        # Smaller powers have lost digits in float32, and then are 0.
        if 1e-37 < power <= 1.0 and 0.0 < beta < 1.0:
            return round(math.log(power) / math.log(beta))
    raise ValueError("from_mindspore: nothing says how many steps were taken; add an entry 'global_step'")


def _entry(key: str) -> str:
    return f"from_mindspore: param_dict[{key!r}]"
