"""The attributes of an optimizer that are assigned: which act, and which are refused.

Whatever a step does not read is refused, or it would be assigned without effect.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Tensor

from ms_optim.checks import check_count
from ms_optim.core.definition import has_formula
from ms_optim.gradients.scaling import GradientSettings
from ms_optim.parallel import ParallelSettings

# What a class says of its optimizers; `decay` is an argument too.
_DECLARED = frozenset(
    ("states", "shared_states", "flags", "forms", "words", "constants", "ranges", "counterparts", "fused")
    + ("later_flags", "prebuilt", "update", "scalars", "average")
)

# What the constructor is given for all groups.
_FIXED = frozenset(
    (*GradientSettings._fields, *ParallelSettings._fields, "learning_rate", "master_weights", "transforms")
)

# What mindspore.nn calls its states as attributes, where its checkpoints have another prefix.
_ATTRIBUTES = {
    "moments1": ("adam_m", "lamb_m"),
    "moments2": ("adam_v", "lamb_v"),
    "ms": ("mean_square",),
    "mg": ("mean_grad",),
    "ax": ("ax_.",),
    "exp_avg_sq_row": ("exp_avg_sq_row_",),
    "exp_avg_sq_col": ("exp_avg_sq_col_",),
    "exp_avg_sq": ("exp_avg_sq_",),
}


def state_named(cls: Any, name: str) -> str | None:
    """The state of a class that has this name, or that its counterpart in MindSpore has under it."""
    if name in cls.states:
        return name
    counterpart = cls.counterparts.get("mindspore")
    if counterpart is None:
        return None
    names = {name, *_ATTRIBUTES.get(name, ())}
    return next((state for state, theirs in counterpart.states.items() if names.intersection(theirs)), None)


def step_of(where: str, value: Any) -> Tensor:
    """What ``global_step`` is assigned: an int, or a Tensor or Parameter of one."""
    if isinstance(value, (Tensor, np.ndarray)):
        value = value.asnumpy() if isinstance(value, Tensor) else value
        if value.size != 1:
            raise ValueError(f"{where} must be one int, got shape {tuple(value.shape)}")
        value = value.item()
    return Tensor([check_count(where, value, low=0)], ms.int64)


def check_assignable(cls: Any, name: str, hyperparameters: Collection[str]) -> None:
    """Raises AttributeError for an attribute of an optimizer that is not to be assigned, saying what is.

    Args:
        cls: the optimizer's class.
        hyperparameters: the keys of its groups, and the names of their elements.
    """
    shown = getattr(cls, name, None)
    if name in hyperparameters or name in _FIXED:
        reason = "hyperparameters are written in param_groups, options are fixed once the optimizer is made"
    elif name in ("parameters", "_parameters", *cls.shared_states) or state_named(cls, name):
        reason = (
            "groups, states and compiled steps hold the Parameters that the optimizer was made with; give "
            "them values with set_data, or make another optimizer"
        )
    elif name in _DECLARED and has_formula(cls):
        reason = "its class declares it, and what runs was made of that; make a subclass"
    elif isinstance(shown, property) and shown.fset is None:
        reason = "it shows what the constructor, param_groups and the steps have made"
    else:
        return
    raise AttributeError(f"{cls.__name__}.{name} is no attribute to assign to: {reason}")
