"""A step by MindSpore's own operators, on Ascend, GPU and CPU."""

from __future__ import annotations

from typing import Any

import mindspore as ms
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.engine.portable.bucket import make_buckets
from ms_optim.engine.portable.compiled import DirectCalls
from ms_optim.gradients.checks import Gradients
from ms_optim.gradients.scaling import Scale


class Largest(nn.Cell):
    """Raises the largest learning rate of a group to that of this step, unless the step is skipped.

    Args:
        lr_max: the Parameter that holds it.
        lr: the learning rate.
    """

    def __init__(self, lr_max: Parameter, lr: nn.Cell) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "lr_max", lr_max)
        self.lr = lr

    def construct(self, scheduled, finite, before):
        largest = ops.maximum(self.lr_max, self.lr(scheduled))
        kept = ops.select(finite > 0.5, largest, self.lr_max + 0.0)
        return ops.assign(self.lr_max, ops.depend(kept, before))


class PortableStep(nn.Cell):
    """All buckets of an optimizer, one after the other.

    Args:
        core: the optimizer's core.
    """

    engine = "portable"
    is_compiling = False

    def __init__(self, core: Any) -> None:
        super().__init__(auto_prefix=False)
        settings = core.gradient_settings
        self.scale = Scale(settings, core.parameters)
        self.limit = Tensor(settings.limit, ms.float64)
        self.buckets = nn.CellList(
            make_buckets(core.groups, settings, core.state, core.parameters), auto_prefix=False
        )
        largest = [
            Largest(group.lr_max, group.cells["lr"]) for group in core.groups if group.lr_max is not None
        ]
        self.largest = nn.CellList(largest, auto_prefix=False)
        self.skips = settings.skip_nonfinite
        self.one = Tensor([1], ms.int32)
        # Not as attributes of the Cell: they are the optimizer's.
        for name, value in {
            "core": core,
            "counters": core.counters,
            "calls": DirectCalls(self, core.parameters, is_plain=True),
        }.items():
            object.__setattr__(self, name, value)

    def construct(self, gradients, shapes, checked):
        return self._advance(gradients, shapes, checked, ())

    def direct(self, gradients, scheduled):
        """What a graph runs that Python calls, with the values of schedules."""
        return self._advance(gradients, (), True, scheduled)

    def _advance(self, gradients, shapes, checked, scheduled):
        scale, finite = self.scale(gradients, shapes)
        # Wrong gradients are refused before a bucket meets them.
        limit, done = ops.depend(self.limit, checked), ()
        for bucket in self.buckets:
            done = done + (bucket(gradients, scale, limit, finite, scheduled),)
        # The largest rates are raised when the buckets have read them.
        for raise_largest in self.largest:
            done = done + (raise_largest(scheduled, finite, done),)
        # What is counted is the result: MindSpore may forget what stands beside a constant.
        return ops.depend(self._count(finite), (checked, done))

    def _count(self, finite):
        if not self.skips:
            return ops.assign_add(self.counters[0], self.one)
        taken = ops.cast(ops.reshape(finite, (1,)), ms.int32)
        skipped = ops.assign_add(self.counters[1], 1 - taken)
        return ops.depend(ops.assign_add(self.counters[0], taken), skipped)

    def run(self, gradients: Gradients) -> Any:
        step = self.core.steps_taken
        scheduled = tuple(Tensor(hyper.schedule(step), ms.float64) for hyper in self.core.schedules)
        return self.calls(gradients, scheduled)
