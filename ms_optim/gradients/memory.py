"""Checks of what a step reads and writes: that it is there, and is what the optimizer was made for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from mindspore import Parameter, Tensor

from ms_optim.gradients.checks import Gradients
from ms_optim.platform.memory import has_data


class Memory:
    """The network's parameters as they were when the optimizer was made.

    Args:
        owner: the optimizer's name, for messages.
        parameters: the parameters, in the order of the gradients.
    """

    def __init__(self, owner: str, parameters: Sequence[Parameter]) -> None:
        self._owner = owner
        self._parameters = parameters
        self._kinds = [(parameter.shape, parameter.dtype) for parameter in parameters]

    def check_kinds(self) -> None:
        """Raises ValueError where a parameter has another shape or type now."""
        for parameter, (shape, dtype) in zip(self._parameters, self._kinds):
            if parameter.shape != shape or parameter.dtype != dtype:
                raise ValueError(
                    f"{self._owner}: parameter {parameter.name!r} had shape {shape} and type {dtype} when "
                    f"the optimizer was made, and has {parameter.shape} and {parameter.dtype} now; make "
                    f"the optimizer anew"
                )

    def check_parameters(self) -> None:
        """Raises ValueError where a parameter is of another kind now, or has no data."""
        self.check_kinds()
        empty = _without_data(self._parameters)
        if empty:
            raise ValueError(
                f"{self._owner}: parameter {self._parameters[empty[0]].name!r} has no data; load a "
                f"checkpoint, or call init_parameters_data() of the network"
            )

    def check_gradients(self, gradients: Gradients) -> None:
        """Raises ValueError where a gradient has no data."""
        sparse = list(gradients.indices)
        empty = [*_without_data(gradients.values)]
        empty += [sparse[i] for i in _without_data(gradients.indices.values())]
        if empty:
            raise ValueError(
                f"{self._owner}: the gradient of parameter {self._parameters[empty[0]].name!r} has no data; "
                f"call its init_data()"
            )

    def check(self, gradients: Gradients) -> None:
        """All of it."""
        self.check_parameters()
        self.check_gradients(gradients)


def _without_data(tensors: Iterable[Any]) -> list[int]:
    return [i for i, tensor in enumerate(tensors) if isinstance(tensor, Tensor) and not has_data(tensor)]
