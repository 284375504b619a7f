"""The state and the counter of an optimizer, as users read and assign them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.checks import check_count

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
    """The state that the class's counterpart in MindSpore has as an attribute of this name."""
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


class _Read(Mapping):
    """A mapping to be read."""

    def __init__(self, items: Mapping[str, Any]) -> None:
        self._items = dict(items)

    def __getitem__(self, key: str) -> Any:
        return self._items[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __repr__(self) -> str:
        return repr(self._items)


class State(_Read):
    """The states of all parameters, by name."""

    def __setitem__(self, name: str, states: Mapping[str, Any]) -> None:
        own = self[name]
        if not isinstance(states, Mapping) or states.keys() != own.keys():
            raise ValueError(f"state[{name!r}] must be a dict of {', '.join(own)}")
        for key, value in states.items():
            own[key] = value


class ParameterState(_Read):
    """The states of one parameter, by name."""

    def __init__(self, name: str, states: Mapping[str, Parameter]) -> None:
        super().__init__(states)
        self._name = name

    def __setitem__(self, key: str, value: Any) -> None:
        where = f"state[{self._name!r}]"
        if key not in self:
            raise KeyError(f"{where} has no {key!r}; it has {', '.join(self)}")
        value = value if isinstance(value, Tensor) else Tensor(np.asarray(value))
        self[key].set_data(value)
