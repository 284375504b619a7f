"""Gradients that are added up over several calls, for one step of them together."""

from __future__ import annotations

from collections.abc import Sequence

import mindspore as ms
from mindspore import Parameter, ParameterTuple, Tensor, nn, ops

# The state that holds the sum of a parameter's gradients.
GATHERED = "gathered_grad"


# What follows is parsed by MindSpore.

_add = ops.MultitypeFuncGraph("add")
_store = ops.MultitypeFuncGraph("store")


@_add.register("Tensor", "Tensor", "Tensor")
def _add_tensor(is_first, total, gradient):
    if 0 in gradient.shape:
        return gradient
    wide = ops.cast(gradient, total.dtype)
    return ops.where(is_first, wide, total + wide)


@_store.register("Tensor", "Tensor")
def _store_tensor(total, new):
    return total if 0 in new.shape else ops.assign(total, new)


class Gather(nn.Cell):
    """In a graph: gradients are added to their sums.

    It gives the sums, and 1 if they are complete, else 0.

    Args:
        sums: the sum for each gradient.
        counter: how many calls have been added.
        calls: how many are one step.
    """

    def __init__(self, sums: Sequence[Parameter], counter: Parameter, calls: int) -> None:
        super().__init__(auto_prefix=False)
        # Not as attributes of the Cell: they are the optimizer's.
        object.__setattr__(self, "sums", ParameterTuple(sums))
        object.__setattr__(self, "counter", counter)
        self.one, self.none = Tensor([1], ms.int32), Tensor([0], ms.int32)
        self.calls = Tensor([calls], ms.int32)
        self.hyper_map = ops.HyperMap()

    def construct(self, gradients, checked):
        is_first = ops.reshape(ops.depend(self.counter, checked) < 1, ())
        sums = self.hyper_map(ops.partial(_add, is_first), self.sums, gradients)
        count = ops.where(self.counter < 1, self.one, self.counter + 1)
        is_complete = count >= self.calls
        stored = self.hyper_map(_store, self.sums, sums)
        left = ops.where(is_complete, self.none, count)
        counted = ops.assign(self.counter, ops.depend(left, stored))
        return sums, ops.depend(ops.reshape(ops.cast(is_complete, ms.float32), ()), counted)
