"""The portable engine: the Cells that run the generated source, on Ascend, GPU and CPU."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType
from typing import Any

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

from ms_optim.generate import module_for
from ms_optim.hyperparameters import is_zero
from ms_optim.primitives import Primitive
from ms_optim.rule import Rule


def plan(
    rule: Rule, primitive: Primitive | None, sources: Mapping[str, Any], dtype: Any
) -> tuple[ModuleType, tuple[str, ...]]:
    """The generated source for parameters of one type, and the hyperparameters that it leaves out.

    What costs a pass over memory and is 0 is left out: coupled weight decay, and the terms for which a
    fused kernel has no place. A graph has no cheap and safe way to decide that while it runs.

    Args:
        rule: the group's formula.
        primitive: a fused kernel that computes it, for float32.
        sources: number or schedule of each hyperparameter.
        dtype: the parameters' type.
    """
    zeros: tuple[str, ...] = ()
    decays = rule.coupled and not is_zero(sources["weight_decay"])
    if rule.coupled and not decays:
        zeros = ("weight_decay",)
    if primitive is not None:
        if dtype == ms.float32 and all(is_zero(sources[name]) for name in primitive.zero):
            zeros += primitive.zero
        else:
            primitive = None
    return module_for(rule, tuple(sources), dtype, decays, primitive), zeros


class Bucket(nn.Cell):
    """Parameters of one group and one type, and the graph that updates them all.

    Args:
        values: a Cell that gives the step and the hyperparameters.
        params: the parameters.
        states: one ParameterTuple for each state.
        places: where the gradients of these parameters stand among all gradients, ascending.
        module: the generated source.
    """

    def __init__(
        self,
        values: nn.Cell,
        params: ParameterTuple,
        states: tuple[ParameterTuple, ...],
        places: Sequence[int],
        module: ModuleType,
    ) -> None:
        super().__init__(auto_prefix=False)
        self.values = values
        # Not as Cell attributes: the network's parameters are not this Cell's.
        object.__setattr__(self, "params", params)
        object.__setattr__(self, "states", states)
        self.first, self.last = places[0], places[-1] + 1
        self.contiguous = len(places) == self.last - self.first
        self.places = tuple(places)
        self.scalars, self.update = module.scalars, module.update
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients):
        if self.contiguous:
            grads = gradients[self.first : self.last]
        else:
            grads = self.hyper_map(ops.partial(_take, gradients), self.places)
        scalars = self.scalars(self.values())
        return self.hyper_map(ops.partial(self.update, scalars), self.params, grads, *self.states)


def _take(items, index):
    return items[index]


class CompiledStep(nn.Cell):
    """A step compiled for PYNATIVE mode.

    The compiled graph keeps the buffers that it was compiled with, while ``set_data`` and
    ``load_param_into_net`` give a Parameter another one. Before each step, what stands in a new
    buffer is copied into the known one, and the Parameter is given that back.

    Args:
        optimizer: the Cell to compile.
        parameters: all Parameters that its graph reads or writes.
    """

    def __init__(self, optimizer: nn.Cell, parameters: Sequence[Parameter]) -> None:
        super().__init__(auto_prefix=False)
        self.optimizer = optimizer
        self._jitted = ms.jit(self)
        buffers = [Tensor(parameter) for parameter in parameters]
        known = [(p, buffer, buffer.data_ptr()) for p, buffer in zip(parameters, buffers)]
        object.__setattr__(self, "_known", known)

    def construct(self, gradients):
        return self.optimizer(gradients)

    def __call__(self, gradients: tuple) -> Any:
        for parameter, buffer, address in self._known:
            if parameter.data_ptr() != address:
                buffer.copy_(parameter)
                parameter.set_data(buffer)
        return self._jitted(gradients)
