"""The Parameters that an optimizer owns: their names, types and first values."""

from __future__ import annotations

from collections.abc import Iterable

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor


class _FixedName:
    """A Parameter whose name stays: Cells that hold the optimizer cannot put their path before it."""

    @property
    def name(self):
        return self.param_info.name

    @name.setter
    def name(self, _):
        pass


def fixed_name(parameter: Parameter) -> Parameter:
    """The same Parameter; from now on its name is what it is, wherever the optimizer is nested."""
    kind = type(parameter)
    parameter.__class__ = type(kind.__name__, (_FixedName, kind), {})
    return parameter


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, or ``optimizer.<name>`` where a network parameter bears it already."""
    while name in taken:
        name = f"optimizer.{name}"
    return name


def compute_type(parameter: Parameter):
    """The type of a parameter's state and arithmetic: float64 for float64, else float32."""
    return ms.float64 if parameter.dtype == ms.float64 else ms.float32


def zeros_for(parameter: Parameter, state: str, taken: Iterable[str]) -> Parameter:
    """A zero state Parameter named ``<state>.<parameter name>``."""
    return fixed_name(
        Parameter(
            Tensor(np.zeros(parameter.shape), compute_type(parameter)),
            name=free_name(f"{state}.{parameter.name}", taken),
            requires_grad=False,
        )
    )
