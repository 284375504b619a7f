"""The state of an optimizer, as users read and assign it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from mindspore import Parameter, Tensor

from ms_optim.checks import show
from ms_optim.saving import read_array


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
    """The states of all parameters, by name; read by Parameter too, as torch has it."""

    def __init__(self, states: Mapping[Parameter, Mapping[str, Parameter]]) -> None:
        super().__init__({p.name: ParameterState(p.name, own) for p, own in states.items()})
        self._names = {param: param.name for param in states}

    def __getitem__(self, key: Any) -> ParameterState:
        name = self._names.get(key) if isinstance(key, Parameter) else key
        if name not in self._items:
            raise KeyError(f"state has no parameter {getattr(key, 'name', key)!r}; it has {', '.join(self)}")
        return self._items[name]

    def __setitem__(self, key: Any, states: Mapping[str, Any]) -> None:
        own = self[key]
        if not isinstance(states, Mapping) or states.keys() != own.keys():
            raise ValueError(f"{own.where} must be a dict of {', '.join(own)}, got {show(states)}")
        own.put(states)


class ParameterState(_Read):
    """The states of one parameter, by name."""

    def __init__(self, name: str, states: Mapping[str, Parameter]) -> None:
        super().__init__(states)
        self.where = f"state[{name!r}]"

    def __setitem__(self, key: str, value: Any) -> None:
        if key not in self:
            raise KeyError(f"{self.where} has no {key!r}; it has {', '.join(self)}")
        self.put({key: value})

    def put(self, values: Mapping[str, Any]) -> None:
        """Copy values into states, all of them or none."""
        arrays = {}
        for key, value in values.items():
            arrays[key] = array = read_array(f"{self.where}[{key!r}]", value)
            if array.shape != self[key].shape:
                raise ValueError(
                    f"{self.where}[{key!r}] must have shape {tuple(self[key].shape)}, got {array.shape}"
                )
        for key, array in arrays.items():
            if array.size:
                self[key].set_data(Tensor(array))
