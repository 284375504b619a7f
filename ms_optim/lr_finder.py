"""The learning rate range test: which learning rates a training can take.

Example:
    >>> import mindspore as ms
    >>> from mindspore import Tensor, nn, ops
    >>> import ms_optim
    >>> from ms_optim.lr_finder import range_test
    >>> net = nn.Dense(4, 1)
    >>> opt = ms_optim.SGD(net.trainable_params(), momentum=0.9)
    >>> loss_net = nn.WithLossCell(net, nn.MSELoss())
    >>> grad_fn = ms.value_and_grad(loss_net, None, opt.parameters)
    >>> def train_step():
    ...     loss, grads = grad_fn(ops.ones((8, 4)), ops.ones((8, 1)))
    ...     opt(grads)
    ...     return loss
    >>> found = range_test(opt, train_step, start=1e-4, end=10.0, steps=30)
    >>> len(found.lrs) == len(found.losses) and 1e-4 < found.suggestion < 10.0
    True
    >>> opt.global_step.asnumpy().tolist()
    [0]
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

import numpy as np
from mindspore import Parameter, Tensor

from ms_optim.checks import BELOW_ONE, POSITIVE, Interval, check_count, check_number, no_optimizer
from ms_optim.platform import put, unrecorded

__all__ = ["RangeTest", "range_test"]


@dataclass(frozen=True)
class RangeTest:
    """What a range test saw.

    Attributes:
        lrs: the learning rates, rising.
        losses: the loss at each, smoothed.
        suggestion: the learning rate at which the smoothed loss fell fastest, over the logarithm of the
            learning rate; None if it never fell.
    """

    lrs: list[float]
    losses: list[float]
    suggestion: float | None

    def plot(self, path: str | Path | None = None, axes: Any = None) -> Any:
        """Draw the losses over the learning rates with matplotlib; returns the axes.

        Args:
            path: where to save the picture, if anywhere.
            axes: the axes to draw in. Default: those of a new figure.
        """
        if axes is None:
            from matplotlib import pyplot

            axes = pyplot.figure(figsize=(6, 3.5), layout="constrained").add_subplot()
        axes.plot(self.lrs, self.losses)
        axes.set(xscale="log", xlabel="learning rate", ylabel="loss, smoothed")
        if self.suggestion is not None:
            axes.axvline(self.suggestion, linestyle="--", label=f"suggested: {self.suggestion:.2g}")
            axes.legend()
        if path is not None:
            axes.figure.savefig(path)
        return axes


def range_test(
    opt: Any,
    step: Callable[[], Any],
    start: float = 1e-7,
    end: float = 10.0,
    steps: int = 100,
    smoothing: float = 0.9,
    stop_at: float = 4.0,
    also: Iterable[Parameter] = (),
) -> RangeTest:
    """Train for some steps with a learning rate that grows by a constant factor, then undo it all.

    The optimizer's parameters, its state, its step count and its hyperparameters (schedules included) are
    afterwards what they were, to the last bit, also when ``step`` raises or the loss goes to infinity.

    Args:
        opt: an optimizer of ``ms_optim``. All groups get the same learning rate.
        step: takes no argument, does one training step with ``opt`` and returns the loss.
        start: the first learning rate, above 0. Default: 1e-7.
        end: the last, above ``start``. Default: 10.
        steps: how many, an int, at least 2. Default: 100.
        smoothing: the weight of the past in the moving average of the losses, in [0, 1). Its start is
            corrected for. Default: 0.9.
        stop_at: stop when the smoothed loss has risen above its lowest by this many times the size of its
            first value; above 0. Default: 4.
        also: Parameters that training changes but the optimizer does not hold, to be put back too, such as
            the moving averages of batch normalisation: ``net.get_parameters()`` does.

    Returns:
        A :class:`RangeTest`.

    Raises:
        ValueError, TypeError: a setting out of range or of the wrong type; the message names it.

    References:
        Smith, "Cyclical Learning Rates for Training Neural Networks", arXiv:1506.01186.
    """
    if not hasattr(opt, "param_groups"):
        raise no_optimizer("range_test: opt", opt)
    if not callable(step):
        raise TypeError(f"range_test: step must be a function, got {type(step).__name__}")
    start = check_number("range_test: start", start, POSITIVE)
    end = check_number("range_test: end", end, Interval(start, open_low=True))
    steps = check_count("range_test: steps", steps, low=2)
    smoothing = check_number("range_test: smoothing", smoothing, BELOW_ONE)
    stop_at = check_number("range_test: stop_at", stop_at, POSITIVE)
    lrs: list[float] = []
    losses: list[float] = []
    average = 0.0
    with restored(opt, also):
        for i in range(steps):
            lr = start * (end / start) ** (i / (steps - 1))
            for group in opt.param_groups:
                group["lr"] = lr
            loss = _number(step())
            if not math.isfinite(loss):
                break
            average = smoothing * average + (1.0 - smoothing) * loss
            lrs.append(lr)
            losses.append(average / (1.0 - smoothing ** (i + 1)))
            if losses[-1] > min(losses) + stop_at * abs(losses[0]):
                break
    return RangeTest(lrs, losses, _steepest(lrs, losses))


@contextmanager
def restored(opt: Any, also: Iterable[Parameter] = ()):
    """Whatever happens within, the optimizer and its parameters are put back.

    Args:
        opt: an optimizer of ``ms_optim``.
        also: further Parameters.
    """
    cells = [cell for group in opt._core.groups for cell in group.cells.values()]
    assigned = [p for cell in cells for p in (cell.public, cell.used) if p is not None]
    parameters = {id(p): p for p in (*opt.parameters, *opt.get_parameters(), *assigned, *also)}.values()
    with unrecorded():
        saved = [(parameter, Tensor(parameter).copy()) for parameter in parameters]
    last_used = [cell._last_used for cell in cells]
    try:
        yield
    finally:
        for parameter, value in saved:
            put(parameter, value)
        for cell, used in zip(cells, last_used):
            cell._last_used = used


def _steepest(lrs: list[float], losses: list[float]) -> float | None:
    """Where the loss falls fastest before its lowest point."""
    lowest = int(np.argmin(losses)) if losses else 0
    if lowest == 0:
        return None
    slopes = np.gradient(losses[: lowest + 1], np.log(lrs[: lowest + 1]))
    return lrs[int(np.argmin(slopes))]


def _number(loss: Any) -> float:
    if isinstance(loss, (tuple, list)):
        loss = loss[0]
    return float(loss.asnumpy().item() if isinstance(loss, Tensor) else loss)
