"""Gradients of several micro-batches, for one step."""

from __future__ import annotations

from typing import Any

from ms_optim.checks import check_count, check_flag, no_optimizer
from ms_optim.core.definition import has_formula
from ms_optim.optimizer import Optimizer
from ms_optim.training.holder import OptimizerHolder


class Accumulator(OptimizerHolder):
    """Every ``steps`` calls are one step of an optimizer, of the mean of their gradients.

    So a batch that does not fit into memory is worked through in parts. Gradients are added up in float32
    (float64 for float64 parameters), as the state ``gathered_grad`` of each parameter. ``global_step``,
    schedules, averages and clipping see steps, not calls. Where a gradient of one call is not finite, the sum
    is not: with ``skip_nonfinite`` or a :class:`ms_optim.LossScaler` the whole step is left out. What waits
    for a step is saved and resumed with the optimizer.

    It changes the optimizer: that takes ``steps`` calls for a step from then on, however it is called (by a
    ``TrainOneStepCell`` or a ``Model``, too). What takes an optimizer (``save``, ``SAM``) is given
    ``accumulator.opt``. On the native engine adding up is part of the launch; on the portable one each
    call computes an update, and the last one is kept.

    Args:
        opt: an optimizer with an ``update``.
        steps (int): calls for a step, at least 1.
        average (bool): whether a step sees the mean of the gradients, else their sum. Default: True, which is
            the large batch where losses are means.

    Attributes:
        pending: how many calls wait for others.

    Raises:
        TypeError: ``opt`` is no optimizer of ``ms_optim``, or has a ``construct`` in place of an ``update``;
            an argument of another type. When it is called, a gradient is sparse.
        ValueError: ``steps`` out of range; the optimizer has an accumulator.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> w = Parameter(Tensor(np.zeros(2, np.float32)), name="w")
        >>> accumulator = ms_optim.Accumulator(ms_optim.SGD([w], learning_rate=1.0), steps=2)
        >>> done = accumulator((Tensor(np.array([1.0, 2.0], np.float32)),))
        >>> w.asnumpy().tolist(), accumulator.pending
        ([0.0, 0.0], 1)
        >>> done = accumulator((Tensor(np.array([3.0, 4.0], np.float32)),))
        >>> w.asnumpy().tolist(), accumulator.pending
        ([-2.0, -3.0], 0)
    """

    def __init__(self, opt: Optimizer, steps: int, average: bool = True) -> None:
        super().__init__(auto_prefix=False)
        check_formula("Accumulator", opt)
        if opt.takes_loss:
            raise TypeError(
                f"Accumulator: {type(opt).__name__} takes the loss of a step, not of several calls"
            )
        check_count("Accumulator: steps", steps)
        if steps >= 2**31:
            raise ValueError(f"Accumulator: steps must be below 2^31, got {steps}")
        check_flag("Accumulator: average", average)
        if opt.gradient_settings.gathers:
            raise ValueError(
                f"Accumulator: {type(opt).__name__} has one, of {opt.gradient_settings.gathered_calls} calls"
            )
        if steps > 1:
            opt._core.configure(gathered_calls=int(steps), averages_calls=average)
        self.opt = opt
        self.enable_tuple_broaden = True

    @property
    def pending(self) -> int:
        return self.opt._core.pending_calls

    def construct(self, gradients):
        """Add gradients, in the order of ``opt.parameters``; the last call of a step takes it."""
        return self.opt(gradients)

    def __call__(self, gradients: Any) -> Any:
        return self.opt(gradients)


def check_formula(owner: str, opt: Any) -> None:
    """Raises TypeError unless it is an optimizer of ours that has an ``update``."""
    if not isinstance(opt, Optimizer):
        raise no_optimizer(f"{owner}: opt", opt)
    if not has_formula(type(opt)):
        raise TypeError(f"{owner}: {type(opt).__name__} has a construct of its own in place of an update")
