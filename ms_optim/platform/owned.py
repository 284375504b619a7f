"""The Parameters that an optimizer owns: their names, types and first values."""

from __future__ import annotations

import functools
import weakref
from collections.abc import Iterable
from typing import Any, Callable

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.platform.memory import has_data
from ms_optim.platform.recording import put, unrecorded

# The state that holds a narrow parameter in float32.
MASTER_WEIGHT = "master_weight"

_NARROW = frozenset((ms.float16, ms.bfloat16))
FLOATS = _NARROW | {ms.float32, ms.float64}


class _Owned:
    """A Parameter of the optimizer's.

    Its name stays: Cells that hold the optimizer cannot put their path before it. New data is copied into
    the buffer that is there, which compiled steps know.
    """

    _on_load: Callable[..., None] | None = None
    _on_read: Callable[..., None] | None = None

    @property
    def on_load(self) -> Callable[..., None] | None:
        """What is done with a number that it is given, in place of copying it."""
        return self._on_load

    @on_load.setter
    def on_load(self, function: functools.partial) -> None:
        # A graph of MindSpore's may hold the Parameter for longer than there is an optimizer.
        self._on_load = _weakly(function)

    @property
    def on_read(self) -> Callable[..., None] | None:
        """What is done before others read it."""
        return self._on_read

    @on_read.setter
    def on_read(self, function: functools.partial) -> None:
        self._on_read = _weakly(function)

    @property
    def name(self):
        return self.param_info.name

    @name.setter
    def name(self, _):
        pass

    def set_data(self, data, slice_shape=False):
        data = data if isinstance(data, Tensor) else Tensor(data, self.dtype)
        if data.has_init:
            data = data.init_data()
        if data.shape != self.shape:
            raise ValueError(f"{self.name} has shape {self.shape}, got data of shape {data.shape}")
        if self.on_load is not None:
            self.on_load(data.item())
        else:
            put(self, data.astype(self.dtype))
        return self

    def assign_value(self, data):
        return self.set_data(data)

    def asnumpy(self):
        if self.on_read is not None:
            self.on_read()
        return super().asnumpy()

    def item(self):
        if self.on_read is not None:
            self.on_read()
        return super().item()

    @property
    def data(self):
        # What MindSpore asks for first where it saves a Parameter.
        if self.on_read is not None:
            self.on_read()
        return self

    @data.setter
    def data(self, data):
        self.set_data(data)

    def set_dtype(self, dtype):
        raise TypeError(f"{self.name} is of type {self.dtype}, which the optimizer relies on")


def _weakly(function: functools.partial) -> Callable[..., None]:
    """The function, which does not keep its arguments alive, and does nothing where they are not."""

    def reference(argument: Any) -> Callable[[], Any]:
        try:
            return weakref.ref(argument)
        except TypeError:  # A number or a text.
            return lambda: argument

    body, arguments = function.func, [reference(argument) for argument in function.args]

    def call(*given: float) -> None:
        alive = [argument() for argument in arguments]
        if None not in alive:
            body(*alive, *given)

    return call


@functools.cache
def _kind_of(kind: Any, mixin: Any) -> Any:
    return type(kind.__name__, (mixin, kind), {})


def owned(parameter: Parameter, mixin: Any = _Owned) -> Parameter:
    """The same Parameter, as one of the optimizer's."""
    kind: Any = type(parameter)
    parameter.__class__ = _kind_of(kind, mixin)
    return parameter


def held(parameter: Parameter) -> Any:
    """The number that a Parameter of one number holds, as it stands."""
    return Tensor.item(parameter)


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, or ``optimizer.<name>`` where a network parameter bears it already."""
    while name in taken:
        name = f"optimizer.{name}"
    return name


def compute_type(parameter: Parameter):
    """The type of a parameter's state and arithmetic: float64 for float64, else float32."""
    return ms.float64 if parameter.dtype == ms.float64 else ms.float32


def is_narrow(parameter: Parameter) -> bool:
    """Whether a parameter is of a type with fewer digits than its state."""
    return parameter.dtype in _NARROW


def check_start(parameter: Parameter, state: str, value: Any) -> None:
    """Raises ValueError where a state begins as a copy of a parameter that has no data."""
    if isinstance(value, str) and not has_data(parameter):
        raise ValueError(
            f"the state {state} begins as a copy of parameter {parameter.name!r}, which has no data; load a "
            f"checkpoint, or call init_parameters_data() of the network, before the optimizer is made"
        )


def first_state(
    parameter: Parameter, state: str, shape: tuple[int, ...], taken: Iterable[str], value: Any = 0.0
) -> Parameter:
    """A state Parameter ``<state>.<parameter name>``: one value, an array, or a copy of the parameter.

    Args:
        value: a number, an array, or ``"param"``; the master weight is a copy in any case. (Of a parameter
            without data it is zeros: what the parameter is given later replaces them.)

    Raises:
        ValueError: it begins as a copy of a parameter that has no data.
    """
    wide = compute_type(parameter)
    check_start(parameter, state, value)
    if isinstance(value, str) or (state == MASTER_WEIGHT and has_data(parameter)):
        with unrecorded():
            data = parameter.astype(wide).copy()
    elif state == MASTER_WEIGHT:
        data = Tensor(np.zeros(shape), wide)
    else:
        data = Tensor(np.full(shape, value), wide)
    name = free_name(f"{state}.{parameter.name}", taken)
    return owned(Parameter(data, name=name, requires_grad=False))
