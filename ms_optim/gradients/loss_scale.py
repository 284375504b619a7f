"""A loss scale that finds its own value: it falls where gradients overflow, and rises while they do not."""

from __future__ import annotations

import weakref
from typing import Any

import mindspore as ms
import numpy as np
from mindspore import Parameter, Tensor, nn, ops

from ms_optim.checks import Interval, check_count, check_number

_MOST = float(np.finfo(np.float32).max)
SCALES = Interval(1.0, _MOST)


class LossScaler(nn.Cell):
    r"""A dynamic loss scale, for networks in float16: an optimizer's ``loss_scale``.

    The loss is multiplied with :meth:`scale`, so that small gradients do not vanish in float16. The
    optimizer divides gradients by the current value. Where one of them is not finite then, the step is left
    out (counted in ``skipped_steps``) and the value falls:

    .. math::
        s \leftarrow \max(1,\ s / factor)

    After ``window`` steps in a row that were taken it rises to :math:`s \cdot factor`, unless float32 does
    not hold that. All of it is part of the step itself, in loops and in ``@jit``. The sequence of values is
    that of ``mindspore.amp.DynamicLossScaler``. It is saved and resumed with the optimizer. A scaler belongs
    to one optimizer.

    Args:
        init (float): the first value, from 1 on. Default: 65536.
        factor (float): what the value falls and rises by, above 1. Default: 2.
        window (int): steps in a row after which it rises, at least 1. Default: 2000.

    Attributes:
        scale_value: the current value, a Parameter of type float32.
        counter: steps in a row that were taken since it last changed, a Parameter of type int32.

    Raises:
        TypeError: an argument of another type.
        ValueError: a value out of range.

    Reference implementation: ``mindspore.amp.DynamicLossScaler``.

    Example:
        >>> import numpy as np
        >>> from mindspore import Parameter, Tensor
        >>> import ms_optim
        >>> scaler = ms_optim.LossScaler(init=1024.0)
        >>> w = Parameter(Tensor(np.ones(2, np.float32)), name="w")
        >>> opt = ms_optim.SGD([w], learning_rate=0.1, loss_scale=scaler)
        >>> done = opt((Tensor(np.array([1024.0, np.inf], np.float32)),))
        >>> w.asnumpy().tolist(), float(scaler.scale_value.asnumpy()), opt.skipped_steps
        ([1.0, 1.0], 512.0, 1)
    """

    def __init__(self, init: float = 2.0**16, factor: float = 2.0, window: int = 2000) -> None:
        super().__init__(auto_prefix=False)
        first = check_number("LossScaler: init", init, SCALES)
        self.init = float(np.float32(first))
        self.factor = check_number("LossScaler: factor", factor, Interval(1.0, _MOST, open_low=True))
        self.window = check_count("LossScaler: window", window)
        if self.window >= 2**31:
            raise ValueError(f"LossScaler: window must be below 2^31, got {self.window}")
        self.belong(
            Parameter(Tensor(self.init, ms.float32), name="loss_scaler.value", requires_grad=False),
            Parameter(Tensor(0, ms.int32), name="loss_scaler.counter", requires_grad=False),
        )
        object.__setattr__(self, "_owner", lambda: None)

    def belong(self, scale_value: Parameter, counter: Parameter) -> None:
        """Have the numbers stand in these Parameters, which are not this Cell's but an optimizer's."""
        object.__setattr__(self, "scale_value", scale_value)
        object.__setattr__(self, "counter", counter)

    def take(self, owner: Any) -> bool:
        """Belong to an optimizer, and whether that is new; raises ValueError where it belongs to another."""
        other = self._owner()
        if other is owner:
            return False
        if other is not None:
            raise ValueError(
                f"{type(owner).__name__}: loss_scale is the LossScaler of another optimizer "
                f"({type(other).__name__}), whose steps change it; make one for each"
            )
        object.__setattr__(self, "_owner", weakref.ref(owner))
        return True

    def scale(self, loss):
        """The loss times the current value.

        Args:
            loss (Tensor or tuple of Tensors): of a narrow type it becomes float32, which holds the product.
        """
        if isinstance(loss, (tuple, list)):
            scaled = ()
            for each in loss:
                scaled = scaled + (self._scaled(each),)
            return scaled
        return self._scaled(loss)

    def _scaled(self, loss):
        wide = loss if loss.dtype == ms.float64 else ops.cast(loss, ms.float32)
        return wide * ops.cast(self.scale_value, wide.dtype)

    def construct(self, loss):
        """The same as :meth:`scale`."""
        return self.scale(loss)

    def adjusted(self, scale: float, counter: int, finite: bool) -> tuple[float, int]:
        """The value and the counter after a step, outside of graphs."""
        value, factor = np.float32(scale), np.float32(self.factor)
        if not finite:
            return float(np.maximum(np.float32(1.0), value / factor)), 0
        with np.errstate(over="ignore"):
            raised = value * factor
        rises = counter == self.window - 1 and np.isfinite(raised)
        return float(raised if rises else value), (counter + 1) % self.window

    def __reduce_ex__(self, protocol: Any) -> Any:
        now = float(self.scale_value.asnumpy()), int(self.counter.asnumpy())
        return _made_of, (self.init, self.factor, self.window, *now)

    def __repr__(self) -> str:
        now = float(self.scale_value.asnumpy())
        return f"LossScaler(init={self.init:g}, factor={self.factor:g}, window={self.window}; now {now:g})"


def _made_of(init: float, factor: float, window: int, value: float, counter: int) -> LossScaler:
    """A copy, which belongs to no optimizer yet."""
    scaler = LossScaler(init, factor, window)
    scaler.scale_value.set_data(Tensor(value, ms.float32))
    scaler.counter.set_data(Tensor(counter, ms.int32))
    return scaler


class Adjustment(nn.Cell):
    """In a graph: what a step does to its loss scale.

    Args:
        scaler: the loss scale.
    """

    def __init__(self, scaler: LossScaler) -> None:
        super().__init__(auto_prefix=False)
        object.__setattr__(self, "value", scaler.scale_value)
        object.__setattr__(self, "counter", scaler.counter)
        self.factor, self.one = Tensor(scaler.factor, ms.float32), Tensor(1.0, ms.float32)
        self.window, self.last = Tensor(scaler.window, ms.int32), Tensor(scaler.window - 1, ms.int32)
        self.zero = Tensor(0, ms.int32)

    def construct(self, finite, complete, before):
        is_finite = finite > 0.5
        raised = self.value * self.factor
        rises = ops.logical_and(self.counter == self.last, ops.isfinite(raised))
        kept = ops.select(rises, raised, self.value + 0.0)
        value = ops.select(is_finite, kept, ops.maximum(self.one, self.value / self.factor))
        counter = ops.select(is_finite, (self.counter + 1) % self.window, self.zero)
        value = ops.select(complete > 0.5, value, self.value + 0.0)
        counter = ops.select(complete > 0.5, counter, self.counter + 0)
        both = before, value, counter
        return ops.assign(self.value, ops.depend(value, both)), ops.assign(
            self.counter, ops.depend(counter, both)
        )
